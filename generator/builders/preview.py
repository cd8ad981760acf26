"""The live preview behind `make serve`.

MkDocs watches docs/ and refreshes the browser. This adds the steps before: when a source
file, a side file or the converter changes, the pages and the search index are made again.
"""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
import threading
import time
import webbrowser
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urljoin, urlsplit

from mkdocs.config import load_config
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
ELSEWHERE = "make serve ARGS='--dev-addr 127.0.0.1:8001'"


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


def address() -> str:
    """Where `mkdocs serve` shows the site, unless told otherwise."""
    config = load_config("mkdocs.yml")
    return f"http://{config.dev_addr}{urlsplit(config.site_url or '/').path or '/'}"


def answers(there: str) -> bool:
    """Whether something listens at an address."""
    parts = urlsplit(there)
    try:
        with socket.create_connection((parts.hostname or "", parts.port or 80), timeout=1):
            return True
    except OSError:
        return False


def show_page(page: str, tell: Callable[[str], None]) -> int:
    """Open a page, by its path on the site, in the browser: of the preview that runs, or of a new one."""
    there = urljoin(address(), page)
    tell(f"{there}: stoppen met Ctrl-C")
    if answers(there):
        webbrowser.open(there)
        return 0
    return serve((), lambda preview: open_when_served(there, preview))


def open_when_served(there: str, preview: subprocess.Popen[bytes]) -> None:
    """Open an address in the browser as soon as it answers; never, if `preview` stops before that."""
    while preview.poll() is None:
        if answers(there):
            webbrowser.open(there)
            return
        time.sleep(QUIET_SECONDS)


def main(arguments: Sequence[str]) -> int:
    """Serve until Ctrl-C or until mkdocs stops; `arguments` go to `mkdocs serve`."""
    if not arguments and answers(there := address()):
        print(f"{there}: hier draait al iets. De voorvertoning elders: {ELSEWHERE}", file=sys.stderr)
        return 1
    return serve(arguments)


def serve(arguments: Sequence[str], beside: Callable[[subprocess.Popen[bytes]], None] | None = None) -> int:
    """Make the pages and show them; `beside` runs in a thread, with the process that shows them."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    make_pages()
    with watching(FOLDERS) as changed, subprocess.Popen([*PREVIEW, *arguments]) as preview:
        if beside:
            threading.Thread(target=beside, args=(preview,), daemon=True).start()
        try:
            convert_on_change(preview, changed)
        except KeyboardInterrupt:
            preview.terminate()
    return preview.returncode if preview.returncode > 0 else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
