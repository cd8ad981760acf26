"""The live preview behind `make serve`.

MkDocs watches docs/ and refreshes the browser. This adds the steps before: when a source
file, a side file or the converter changes, the pages and the search index are made again.
"""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

from generator.outputs.folders import mirror
from generator.outputs.lock import alone

FOLDERS = (Path("seeds"), Path("generator"))
WRITTEN = frozenset({"created", "modified", "moved", "deleted"})
#: An editor saves in several steps, and a checkout writes many files: wait until it is quiet.
QUIET_SECONDS = 0.3

#: Everything is made here and then laid into docs/ at once, so that MkDocs builds once, and of whole folders.
MADE, DOCS = Path(".voorbeeld"), Path("docs")
CONVERT = (sys.executable, "-m", "generator", "convert", "--out", str(MADE / "documenten"))
INDEX = (
    *(sys.executable, "-m", "generator.outputs.search.search_index"),
    *("--documents", str(MADE / "documenten"), "--out", str(MADE / "zoekindex")),
)
#: Since click 8.3 mkdocs 1.6.1 only reloads when told to (mkdocs issue 4032).
PREVIEW = (sys.executable, "-m", "mkdocs", "serve", "--livereload")


class Changes(FileSystemEventHandler):
    """`seen` is set as soon as a file is written; one that is only read does not count."""

    def __init__(self) -> None:
        self.seen = threading.Event()

    def on_any_event(self, event: FileSystemEvent) -> None:
        written = event.event_type in WRITTEN and not event.is_directory
        if written and "__pycache__" not in str(event.src_path):
            self.seen.set()


@contextmanager
def watching(folders: Sequence[Path]) -> Iterator[threading.Event]:
    """An event that is set at every change in `folders`; those that do not exist are left out."""
    changes, observer = Changes(), Observer()
    for folder in filter(Path.is_dir, folders):
        observer.schedule(changes, str(folder), recursive=True)
    observer.start()
    try:
        yield changes.seen
    finally:
        observer.stop()
        observer.join()


def settle(changed: threading.Event) -> None:
    """Wait until nothing has changed for QUIET_SECONDS."""
    while changed.is_set():
        changed.clear()
        time.sleep(QUIET_SECONDS)


def make_pages() -> None:
    """The pages and the search index of them; what cannot be made is told, and leaves the old ones."""
    subprocess.run(CONVERT, check=False)
    subprocess.run(INDEX, check=False)
    with alone(DOCS, lambda message: print(message, file=sys.stderr)):
        for folder in MADE.glob("[!.]*"):
            mirror(folder, DOCS / folder.name)


def convert_on_change(preview: subprocess.Popen[bytes], changed: threading.Event) -> None:
    """Convert at every change, for as long as `preview` runs.

    In a process of its own, so that changed code counts too and a mistake in it stops nothing.
    """
    while preview.poll() is None:
        if changed.wait(timeout=1):
            settle(changed)
            make_pages()


def main(arguments: Sequence[str]) -> int:
    """Serve until Ctrl-C or until mkdocs stops; `arguments` go to `mkdocs serve`."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    make_pages()
    with watching(FOLDERS) as changed, subprocess.Popen([*PREVIEW, *arguments]) as preview:
        try:
            convert_on_change(preview, changed)
        except KeyboardInterrupt:
            preview.terminate()
    return preview.returncode if preview.returncode > 0 else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
