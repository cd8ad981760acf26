"""The whole site made of the seeds, as it is hosted and as it is unpacked from the archive.

Built once a session and served from this machine; whatever asks for anything else is a failure.
"""

from __future__ import annotations

import functools
import http.server
import os
import shutil
import subprocess
import sys
import threading
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).resolve().parents[1]
ARCHIVE = "kamerantwoord-proef.zip"


def build_site(project: Path, seeds: Path = ROOT / "seeds") -> Path:
    """The built site with its search index, in a project folder of its own."""
    shutil.copy(ROOT / "mkdocs.yml", project)
    shutil.copytree(ROOT / "overrides", project / "overrides")
    ours = shutil.ignore_patterns("documenten", "zoekindex", ".*")
    shutil.copytree(ROOT / "docs", project / "docs", ignore=ours)
    run(project, "generator", "convert", "--seeds", str(seeds), "--out", "docs/documenten")
    run(project, "generator.search.search_index")
    run(project, "mkdocs", "build", "--quiet")
    return project / "site"


def unpacked(project: Path) -> Path:
    """The site of `project` as the archive holds it, in a folder with a space and a diacritic."""
    run(project, "generator.publishing.offline", "--archive", ARCHIVE)
    folder = project / "Mijn documenten ë"
    with zipfile.ZipFile(project / ARCHIVE) as archive:
        archive.extractall(folder)
    return folder / Path(ARCHIVE).stem


def run(project: Path, *arguments: str) -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "NO_MKDOCS_2_WARNING": "1"}
    command = [sys.executable, "-m", *arguments]
    done = subprocess.run(command, cwd=project, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{' '.join(arguments)}: {done.stdout[-2000:]}{done.stderr[-2000:]}")


class _Silent(http.server.SimpleHTTPRequestHandler):
    def handle(self) -> None:
        with suppress(ConnectionError):  # the browser has closed before it had all
            super().handle()

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        pass


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address at which `folder` is served."""
    handler = functools.partial(_Silent, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/"
        server.shutdown()


@contextmanager
def chromium() -> Iterator[Browser]:
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    options = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
    with sync_playwright() as playwright:
        yield playwright.chromium.launch(executable_path=program, args=options)


def ask(page: Page, query: str) -> None:
    """Search from the results page, as one does with the field in its header."""
    page.evaluate("document.querySelector('[data-zoekpagina]').dataset.klaar = ''")
    page.fill("input[name=q]", query)
    page.press("input[name=q]", "Enter")


def results(page: Page) -> list[str]:
    """The questions that the results page lists, as `document#vraag-1`, once it has them all."""
    page.wait_for_selector("[data-zoekpagina][data-klaar=ja]")
    while page.locator("[data-zoek=meer]:visible").count():
        page.locator("[data-zoek=meer]").scroll_into_view_if_needed()
        page.wait_for_timeout(50)
    links = page.locator("#zoekresultaten a").evaluate_all("links => links.map(link => link.href)")
    return [link.split("/documenten/")[1].replace("/index.html#", "#").replace("/#", "#") for link in links]
