"""Two files of one document: which is used, and what is told where they differ."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.corpus.pipeline import documents
from generator.model.diagnostic import Diagnostic
from generator.model.reference import LinkedDocument
from generator.sources.seeds import sources, twins

XML = (
    "<kamervragen><kamervraagnummer>2024Z00001</kamervraagnummer>"
    "<vraag><nr>Vraag 1</nr><al>Klopt dit «bericht»?<noot><noot.nr>1</noot.nr>"
    "<noot.al>Nu.nl</noot.al></noot></al></vraag><antwoord><nr>Antwoord 1</nr><al>Ja.</al></antwoord>"
    "<vraag><nr>Vraag 2</nr><al>Hoeveel kost dat?</al></vraag>"
    "<antwoord><nr>Antwoord 2</nr><al>Niets.</al></antwoord>"
    "</kamervragen>"
)
TEXT = """2024Z00001

Vraag 1
Klopt dit "bericht"? [1]

Antwoord 1
Ja.

Vraag 2
Hoeveel kost dat?

Antwoord 2
Niets.

[1] Nu.nl
"""


def doubts(folder: Path) -> list[Diagnostic]:
    [path] = sources(folder)
    [result] = documents([path], lambda *_: None)
    assert isinstance(result, LinkedDocument)
    return [doubt for doubt in result.document.diagnostics if doubt.code.startswith("twin-")]


def test_what_tells_most_is_used(tmp_path: Path) -> None:
    for name in ("a.txt", "a.pdf", "a.XML", "b.html", "b.docx", "c.pdf", "c.yml"):
        (tmp_path / name).write_text("x")
    assert [path.name for path in sources(tmp_path)] == ["a.XML", "b.docx", "c.pdf"]
    assert [path.name for path in twins(tmp_path / "a.XML")] == ["a.pdf", "a.txt"]
    assert twins(tmp_path / "c.pdf") == ()


def test_two_files_that_say_the_same_are_one_document(tmp_path: Path) -> None:
    (tmp_path / "a.xml").write_text(XML)
    (tmp_path / "a.txt").write_text(TEXT)
    assert [path.name for path in sources(tmp_path)] == ["a.xml"]
    assert doubts(tmp_path) == []


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (("Niets.", "Veel."), "a.txt zegt het anders: antwoord 2 luidt anders: „niets” en daar „veel”"),
        (("Vraag 2\n", "Vraag 3\n"), "a.txt zegt het anders: vraag 2 staat er niet in"),
        (("Antwoord 2", "Antwoord 1 en 2"), "a.txt zegt het anders: antwoord 1 en 2 staat alleen daar"),
        (("Ja.", "Ja. En hoe."), "a.txt zegt het anders: antwoord 1 luidt anders: „ja” en daar „jaenhoe”"),
        (("Nu.nl", "Nos.nl"), "a.txt zegt het anders: noot 1 luidt anders: „nunl” en daar „nosnl”"),
        (("2024Z00001", "a\0b"), "a.txt kan niet ter controle gelezen worden: het heeft op regel"),
    ],
)
def test_differences_are_told(tmp_path: Path, change: tuple[str, str], told: str) -> None:
    (tmp_path / "a.xml").write_text(XML)
    (tmp_path / "a.txt").write_text(TEXT.replace(*change))
    assert any(doubt.message.startswith(told) for doubt in doubts(tmp_path))


def test_a_difference_names_its_place(tmp_path: Path) -> None:
    (tmp_path / "a.xml").write_text(XML)
    (tmp_path / "a.txt").write_text(TEXT.replace("kost", "kostte"))
    [doubt] = doubts(tmp_path)
    assert doubt.line == 10
