"""The site of the seeds and of two made-up documents, served as a host would: once for all tests."""

from __future__ import annotations

import http.server
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from http import HTTPStatus
from pathlib import Path

from fixture_documents import AANHANGSEL, nasty
from playwright.sync_api import Browser, sync_playwright

from generator.pipeline import Result, documents
from generator.publishing.site import write_site
from generator.reading.names import read_names
from generator.reading.read import sources

ROOT = Path(__file__).resolve().parents[1]
#: The path that `site_url` in mkdocs.yml ends with; the page for what does not exist counts on it.
PREFIX = "/kamerantwoord/"
MADE = (
    "bewindspersonen cijfers documenten dossiers gegevens ministeries partijen verwijzingen vragers"
).split()

#: One of each kind of page.
KINDS = {
    "front page": "",
    "documents": "documenten/",
    "year": "documenten/jaar-2019/",
    "long document": "documenten/kst-35207-34/",
    "document": "documenten/voorbeeld/",
    "questions only": "documenten/2019-06-20-ploumen/",
    "nasty document": "documenten/lastig/",
    "names": "vragers/",
    "name": "vragers/ploumen-pvda/",
    "dossier": "dossiers/35207/",
    "references": "verwijzingen/",
    "figures": "cijfers/",
    "data": "gegevens/",
    "search": "zoeken/",
    "diagnostics": "documenten/meldingen/",
    "about": "over/",
    "accessibility": "toegankelijkheid/",
    "not found": "bestaat/niet/",
}


def build(project: Path) -> Path:
    """The built site; a warning of mkdocs is a failure."""
    shutil.copy(ROOT / "mkdocs.yml", project)
    shutil.copytree(ROOT / "overrides", project / "overrides")
    shutil.copytree(ROOT / "docs", project / "docs", ignore=shutil.ignore_patterns(*MADE, ".*"))
    for _ in write_site(_results(), read_names(ROOT / "seeds"), project / "docs" / "documenten"):
        pass
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    command = [sys.executable, "-m", "mkdocs", "build", "--strict"]
    built = subprocess.run(command, cwd=project, env=environment, capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stderr
    return project / "site"


def _results() -> Iterator[Result]:
    yield from documents([*sources(ROOT / "seeds"), *sources(ROOT / "tests" / "citing")], lambda *_: None)
    there = tuple(link for link in AANHANGSEL.backlinks if link.origin != "noot-4")
    yield replace(AANHANGSEL, document=replace(AANHANGSEL.document, id="voorbeeld"), backlinks=there)
    yield nasty("<script>document.title = 'gekaapt'</script> =1+2 https://voorbeeld.nl/" + "x" * 300)


class _Host(http.server.SimpleHTTPRequestHandler):
    """Serves a folder under PREFIX, and its 404.html for what it does not have."""

    folder: Path

    def translate_path(self, path: str) -> str:
        self.directory = str(self.folder)
        return super().translate_path("/" + path.removeprefix(PREFIX))

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = (self.folder / "404.html").read_bytes()
        self.send_response(HTTPStatus(code))
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(page)

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        pass


@contextmanager
def hosted(folder: Path) -> Iterator[str]:
    """The address at which a built site is served."""
    host = type("Host", (_Host,), {"folder": folder})
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), host) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}{PREFIX}"
        server.shutdown()


@contextmanager
def chromium() -> Iterator[Browser]:
    """Debian's Chromium, or the one that Playwright brought."""
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    options = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
    with sync_playwright() as playwright:
        yield playwright.chromium.launch(executable_path=program, args=options)
