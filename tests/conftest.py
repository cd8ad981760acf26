"""Expected outcomes that are kept in files, and refreshed only on request."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest

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
