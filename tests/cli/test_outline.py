"""The outline that `show` prints, as a contributor reads it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from linked_example import DOCUMENT, LINKED

from generator.cli.outline import outline
from generator.model.document import Metadata
from generator.model.excerpt import LONGEST, excerpt
from generator.model.reference import LinkedDocument

EXPECTED = """\
ah-tk-20182019-3455: schriftelijke vragen met antwoorden, deels beantwoord
  bron          seeds/x.txt (15 regels)
  titel         Vragen van het lid Ploumen
  onderwerp     -
  vragers       Ploumen (PvdA), Omtzigt
  commissie     -
  gericht aan   Minister van Buitenlandse Zaken
  beantwoord    Minister Blok (Buitenlandse Zaken)
  ingezonden    20 juni 2019
  ontvangen     -
  publicatie    ah-tk-20182019-3455
  zaaknummer    -
  hoort bij     kv-tk-2019Z12345
  onderdelen    5
    1-1        toelichting: Vragen van het lid Ploumen
    2-3        vraag 2 (#vraag-2): Klopt dit?[^1]
    4-4        vraag 3 (#vraag-3): En dit ook?
    5-12       antwoord (#antwoord-2-3) op vraag-2, vraag-3, gedrukt: Ja. Kort a) bomen b) struiken land | aantal Peru | 12 x = 2
    15-15      vraag zonder nummer (#vraag-3-vervolg): Een vraag zonder nummer?
  voetnoten     1
    13-13      noot 1 (#noot-1) in vraag-2: Zie het antwoord op vraag 63.
  verwijzingen  5
    antwoord-2-3: „vraag 2” → #vraag-2
    noot-1: „Kamerstuk 35 207, nr. 32” → https://zoek.example/kst
    vraag-2: „vraag 1 daarvan” → kst-1-2#vraag-1
    noot-1: „vraag 63” → nergens heen: vraag 63 is er niet
    noot-1: „https://a.nl/b” → https://a.nl/b
  meldingen     0 fouten, 1 waarschuwing, 0 opmerkingen"""  # noqa: E501


def test_the_outline_of_one_of_everything() -> None:
    assert outline(LINKED) == EXPECTED


def test_the_outline_of_nothing() -> None:
    empty = replace(DOCUMENT, metadata=Metadata(), parts=(), footnotes=(), diagnostics=())
    text = outline(LinkedDocument(empty, (), (), (), None))
    assert "  onderdelen    0\n  voetnoten     0\n  verwijzingen  0\n" in text
    assert "None" not in text


def test_an_answer_says_when_its_place_is_inferred() -> None:
    answer = replace(DOCUMENT.answers()[0], basis="inferred")
    text = outline(replace(LINKED, document=replace(DOCUMENT, parts=(answer,))))
    assert "op vraag-2, vraag-3, afgeleid: " in text


def test_a_postponement_tells_who_announced_it_and_when() -> None:
    metadata = Metadata(delayed=date(2024, 11, 20), answered_by=DOCUMENT.metadata.answered_by)
    postponed = replace(DOCUMENT, kind="postponement", metadata=metadata, parts=DOCUMENT.questions())
    text = outline(replace(LINKED, document=postponed))
    assert "ah-tk-20182019-3455: mededeling, uitstel gemeld op 20 november 2024\n" in text
    assert "beantwoord " not in text
    assert "  meldt uitstel Minister Blok (Buitenlandse Zaken)\n" in text
    assert "  uitstel       20 november 2024\n" in text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ""),
        (" een\n\ntwee\x0c ", "een twee"),
        ("a" * LONGEST, "a" * LONGEST),
        ("a" * (LONGEST + 1), "a" * LONGEST + "…"),
        ("a" * (LONGEST - 1) + " b", "a" * (LONGEST - 1) + "…"),
    ],
)
def test_an_excerpt_is_the_beginning_on_one_line(text: str, expected: str) -> None:
    assert excerpt(text) == expected
