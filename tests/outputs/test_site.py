"""What is written of a collection, and what is read back of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.corpus.executors import SERIAL
from generator.corpus.outcome import Outcome
from generator.corpus.workspace import workspace
from generator.outputs.pages import proven_page
from generator.outputs.site import convert
from generator.proof import site_markdown
from generator.proof.converted_page import ConvertedPage
from generator.proof.page_proof import CODE


def converted(folder: Path, *names: str) -> list[Outcome]:
    """What became of the documents of a folder, once those with these names are there too."""
    for name in names:
        text = f"Vraag 1\nIs dit {name}?\nAntwoord\nJa.\n"
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    out = folder / "docs" / "documenten"
    with workspace(folder / "cache") as where:
        found = list(convert(folder, out, lambda *_: None, SERIAL, where))
    outcomes = [one for one in found if isinstance(one, Outcome)]
    assert outcomes == found
    return outcomes


def page(folder: Path, name: str) -> str:
    """The page of a document."""
    return (folder / "docs" / "documenten" / f"{name}.md").read_text(encoding="utf-8")


def test_every_changed_page_is_read_back_and_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []

    def reading(page: str) -> ConvertedPage:
        read.append(page)
        return site_markdown.converted(page)

    monkeypatch.setattr(proven_page, "converted", reading)
    converted(tmp_path, "a", "b")
    read.clear()
    converted(tmp_path, "c")
    changed = {page(tmp_path, "c"), page(tmp_path, "b")}  # b leads to c, the next document
    assert (len(read), set(read)) == (2, changed)
    converted(tmp_path)
    assert len(read) == 2


def test_a_page_that_loses_a_text_is_an_error_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        proven_page, "converted", lambda page: site_markdown.converted(page.replace("Is dit", ""))
    )
    for names in (["een"], []):  # a second run does not take the page for a good one
        [result] = converted(tmp_path, *names)
        told = [(each.line, each.severity) for each in result.diagnostics if each.code == CODE]
        assert told == [(2, "error")]
        assert "niet zoals gedrukt: „Is dit” ontbreekt" in page(tmp_path, "een")
