"""What tests of built sites share: a host, Chromium, and the project folder that a site is built in."""

from __future__ import annotations

import http.server
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http import HTTPStatus
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Browser

ROOT = Path(__file__).resolve().parents[1]
#: Milliseconds that a busy machine may take.
PATIENCE = 30_000
#: By then a page has done what a key, a click or another size asked of it, however busy the machine.
TWO_FRAMES = "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"


class Host(http.server.SimpleHTTPRequestHandler):
    """Serves a folder under a prefix, and its 404.html, if it has one, for what it does not have."""

    folder: Path
    prefix: str

    def handle(self) -> None:
        with suppress(ConnectionError):  # the browser has closed before it had all
            super().handle()

    def translate_path(self, path: str) -> str:
        self.directory = str(self.folder)
        return super().translate_path("/" + path.removeprefix(self.prefix))

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = self.folder / "404.html"
        self.send_response(HTTPStatus(code))
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        if page.is_file():
            with page.open("rb") as source:
                self.copyfile(source, self.wfile)

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        pass


@contextmanager
def served(folder: Path, prefix: str = "/", kind: type[Host] = Host) -> Iterator[str]:
    """The address at which `folder` is served by such a host; `prefix` is the path that it ends with."""
    host = type("HostOfFolder", (kind,), {"folder": folder, "prefix": prefix})
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), host) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}{prefix}"
        server.shutdown()


@contextmanager
def chromium() -> Iterator[Browser]:
    """Whatever Chromium or Chrome the machine has."""
    from get_browser import NO_BROWSER, find
    from playwright.sync_api import expect, sync_playwright
    from slow_browser import STEP, slowed

    program = find()
    if program is None:
        raise FileNotFoundError(NO_BROWSER)
    expect.set_options(timeout=PATIENCE)
    options = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
    with sync_playwright() as playwright:
        yield slowed(playwright.chromium.launch(executable_path=program, args=options, slow_mo=STEP))


def run(project: Path, *arguments: str, code: Path = ROOT, **settings: str) -> None:
    """Do `python -m ARGUMENTS…` of `code` in a project folder; what it complains of is raised.

    `settings` are put in its environment.
    """
    environment = {**os.environ, "PYTHONPATH": str(code), "NO_MKDOCS_2_WARNING": "1", **settings}
    command = [sys.executable, "-m", *arguments]
    done = subprocess.run(command, cwd=project, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{' '.join(arguments)}: {done.stdout[-2000:]}{done.stderr[-2000:]}")


def copy_project(project: Path) -> None:
    """All that MkDocs builds the site from, but what is made of the documents."""
    shutil.copy(ROOT / "mkdocs.yml", project)
    shutil.copytree(ROOT / "overrides", project / "overrides")
    shutil.copytree(ROOT / "docs", project / "docs", ignore=shutil.ignore_patterns(*made_folders(), ".*"))


def made_folders() -> list[str]:
    """The folders in docs/ that are made, and therefore not in git."""
    ignored = (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()
    return [line.removeprefix("docs/").rstrip("/") for line in ignored if line.startswith("docs/")]
