"""Expected outcomes, kept in files and refreshed only on request, and the site that many tests read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeAlias

import pytest
from browsing import chromium, served
from playwright.sync_api import Browser
from reading_site import PREFIX, build

#: Compares a text with what a file has recorded; with --refresh it records the text instead.
Recorded: TypeAlias = Callable[[Path, str], None]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--refresh",
        action="store_true",
        help="schrijf de verwachte uitkomsten opnieuw; lees daarna met git diff of elk verschil bedoeld is",
    )


@pytest.fixture
def recorded(request: pytest.FixtureRequest) -> Recorded:
    refresh = bool(request.config.getoption("--refresh"))

    def compare(path: Path, text: str) -> None:
        if refresh:
            path.write_text(text, encoding="utf-8")
        assert path.is_file(), f"{path} ontbreekt: maak hem met make unit ARGS=--refresh en kijk hem na"
        assert text == path.read_text(encoding="utf-8")

    return compare


@pytest.fixture(scope="session")
def reading_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the built site, made once for all tests."""
    return build(tmp_path_factory.mktemp("site"))


@pytest.fixture(scope="session")
def address(reading_site: Path) -> Iterator[str]:
    """Where that site is served."""
    with served(reading_site, PREFIX) as there:
        yield there


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as launched:
        yield launched
