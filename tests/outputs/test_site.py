"""What is written of a collection, and what is read back of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from fixture_documents import AANHANGSEL, nasty

from generator.corpus.outcome import Outcome, outcome
from generator.identity.names import Names
from generator.model.reference import LinkedDocument
from generator.outputs.pages import proven_page
from generator.outputs.site import Written, write_site, write_up
from generator.proof.page_proof import CODE
from generator.proof.site_markdown import site_html

OTHER = nasty("x")


def written(out: Path, *documents: LinkedDocument) -> list[Outcome]:
    """What became of some documents, written to `out`."""
    results = write_site((write_up(each, Names(), out) for each in documents), out)
    return [result.outcome for result in results if isinstance(result, Written)]


def test_every_changed_page_is_read_back_and_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "docs" / "documenten"
    written(out, AANHANGSEL)
    read: list[str] = []

    def reading(page: str) -> str:
        read.append(page)
        return site_html(page)

    monkeypatch.setattr(proven_page, "site_html", reading)
    assert written(out, AANHANGSEL, OTHER) == [outcome(AANHANGSEL), outcome(OTHER)]
    assert read == [(out / "lastig.md").read_text(encoding="utf-8")]


def test_a_page_that_loses_a_text_is_an_error_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "docs" / "documenten"
    monkeypatch.setattr(proven_page, "site_html", lambda page: site_html(page.replace("Deelt u", "")))
    for _ in range(2):  # a second run does not take the page for a good one
        [result] = written(out, AANHANGSEL)
        told = [(each.line, each.severity) for each in result.diagnostics if each.code == CODE]
        assert told == [(26, "error")]
        assert "niet zoals gedrukt: „Deelt u” ontbreekt" in (out / f"{AANHANGSEL.document.id}.md").read_text(
            "utf-8"
        )
