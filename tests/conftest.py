"""Expected outcomes, kept in files and refreshed only on request; the site and the browser that tests share.

Only a test that asks for the browser needs one, and is marked as such: `-m "not browser"` leaves those out.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from playwright.sync_api import Browser

#: Compares a text with what a file has recorded; with --refresh it records the text instead.
Recorded: TypeAlias = Callable[[Path, str], None]

# The same examples on every run, so that a change is to blame for a failure; `random` looks for new ones.
settings.register_profile("same", derandomize=True, deadline=None)
settings.register_profile("random", deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "same"))

# What a user has told git, the hook that runs the tests, and where a site will stand make no difference.
for _name in [name for name in os.environ if name.startswith(("GIT_", "SITE_"))]:
    del os.environ[_name]
os.environ.update(GIT_CONFIG_GLOBAL=str(Path(__file__).with_name("gitconfig")), GIT_CONFIG_NOSYSTEM="1")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--refresh",
        action="store_true",
        help="schrijf de verwachte uitkomsten opnieuw; lees daarna met git diff of elk verschil bedoeld is",
    )


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what needs a browser."""
    for item in items:
        if isinstance(item, pytest.Function) and "browser" in item.fixturenames:
            item.add_marker("browser")


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
def built_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project folder of the built site, made once for all tests in all processes."""
    from reading_site import build, once

    folder = tmp_path_factory.getbasetemp()
    shared = folder.parent if "PYTEST_XDIST_WORKER" in os.environ else folder
    return once(shared / "site-van-de-proef", lambda: build(shared / "site-van-de-proef"))


@pytest.fixture(scope="session")
def reading_site(built_project: Path) -> Path:
    """The folder of the built site."""
    return built_project / "site"


@pytest.fixture(scope="session")
def address(reading_site: Path) -> Iterator[str]:
    """Where that site is served."""
    from browsing import served
    from reading_site import PREFIX

    with served(reading_site, PREFIX) as there:
        yield there


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    from browsing import chromium
    from get_browser import NO_BROWSER, find

    if find() is None:
        pytest.fail(NO_BROWSER, pytrace=False)
    with chromium() as launched:
        yield launched
