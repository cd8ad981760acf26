"""References that markup states become citations at their place in the running text."""

from __future__ import annotations

import pytest

from generator.citing.citations import find_citations
from generator.citing.stated_citations import stated_citations
from generator.model.reference import OfficialCitation, UrlCitation
from generator.model.source import Evidence, Line, Refers
from generator.model.text import Text


def referring(printed: str, *, plain: str | None = None) -> tuple[Text, dict[int, Evidence]]:
    """A line in which ‹words=target› refers."""
    text, refers = "", []
    for piece in printed.split("‹"):
        words, _, rest = piece.partition("›")
        if "=" in words:
            shown, _, target = words.partition("=")
            refers.append(Refers(len(text), len(text) + len(shown), target))
            text += shown + rest
        else:
            text += piece
    return Text(plain or text, (), (Line(1, text),)), {1: Evidence(refers=tuple(refers))}


def found(printed: str, plain: str | None = None) -> list[tuple[str, str, int]]:
    text, evidence = referring(printed, plain=plain)
    return [
        (
            citation.id if isinstance(citation, OfficialCitation) else citation.url,
            text.plain[citation.start : citation.end],
            citation.start,
        )
        for citation in find_citations(text.plain, stated=stated_citations(text, evidence))
        if isinstance(citation, OfficialCitation | UrlCitation)
    ]


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("Zie ‹de brief=kst-36410-72›.", [("kst-36410-72", "de brief", 4)]),
        ("Zie ‹84, item 12=h-tk-20222023-84-12›", [("h-tk-20222023-84-12", "84, item 12", 4)]),
        ("Kamerstuk ‹28 844, nr. 266=kst-28844-266›.", [("kst-28844-266", "Kamerstuk 28 844, nr. 266", 0)]),
        ("Kamerstuk ‹28 844, nr. 266=kst-28844-262›.", [("kst-28844-262", "28 844, nr. 266", 10)]),
        ("het dossier ‹arib=dossier/36410-VIII›", [("36410-VIII", "arib", 12)]),
        ("zie ‹hier=https://x.nl/a›", [("https://x.nl/a", "hier", 4)]),
        ("zie ‹https://x.nl/b=https://x.nl/a›", [("https://x.nl/b", "https://x.nl/b", 4)]),
        ("zie ‹hier=javascript:alert(1)›", []),
        ("zie ‹hier=#vraag-1›", []),
        ("de brief en ‹de brief=kst-1-2›", [("kst-1-2", "de brief", 12)]),
        ("‹x=kst-1-2› en ‹x=kst-1-3›", [("kst-1-2", "x", 0), ("kst-1-3", "x", 5)]),
    ],
)
def test_stated_references(printed: str, expected: list[tuple[str, str, int]]) -> None:
    assert found(printed) == expected


def test_the_place_is_that_in_the_running_text() -> None:
    """The line has a note's marker and more space than the text made of it."""
    assert found("Ja.1  Zie  ‹de  brief=kst-1-2›", plain="Ja. Zie de brief") == [("kst-1-2", "de brief", 8)]


def test_a_text_without_stated_references_has_none() -> None:
    assert stated_citations(Text("a", (), (Line(1, "a"),)), {}) == ()
