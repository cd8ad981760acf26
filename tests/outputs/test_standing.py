"""Whether what was written stands there still."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from generator.corpus.content_digest import text_digest
from generator.outputs.publish import new_pages
from generator.outputs.standing import Standing, all_stand

LATER = 2_000_000_000


@pytest.fixture
def written(tmp_path: Path) -> dict[str, Standing]:
    with new_pages(tmp_path / "pages") as pages:
        return {"a.md": pages.write("a.md", "één"), "map/b.md": pages.write_long("map/b.md", ["tw", "ee"])}


def test_each_is_known_by_what_it_holds(written: dict[str, Standing]) -> None:
    assert [each.digest for each in written.values()] == [text_digest("één"), text_digest("twee")]


def test_what_was_written_stands(tmp_path: Path, written: dict[str, Standing]) -> None:
    assert all_stand(written, tmp_path / "pages")


@pytest.mark.parametrize("text", ["ander", "een langere tekst", ""])
def test_another_text_does_not(tmp_path: Path, written: dict[str, Standing], text: str) -> None:
    (tmp_path / "pages" / "a.md").write_text(text)
    os.utime(tmp_path / "pages" / "a.md", (LATER, LATER))
    assert not all_stand(written, tmp_path / "pages")


def test_the_same_text_does_at_any_time(tmp_path: Path, written: dict[str, Standing]) -> None:
    os.utime(tmp_path / "pages" / "a.md", (LATER, LATER))
    assert all_stand(written, tmp_path / "pages")


def test_what_is_gone_does_not(tmp_path: Path, written: dict[str, Standing]) -> None:
    (tmp_path / "pages" / "map" / "b.md").unlink()
    assert not all_stand(written, tmp_path / "pages")


def test_a_page_that_was_kept_stands_as_it_did(tmp_path: Path, written: dict[str, Standing]) -> None:
    with new_pages(tmp_path / "pages") as pages:
        assert pages.write("a.md", "één") == written["a.md"]
