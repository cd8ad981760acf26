from __future__ import annotations

import pytest

from generator.model.reference import Link
from generator.model.target import Here, Web
from generator.model.text import Marker, Text
from generator.outputs.pages.running_text import running_text


def shown(plain: str, *words: str, marker: int | None = None, web: bool = False) -> str:
    """The Markdown of a text in which each of these words is a link."""
    markers = (Marker(marker, "1", "noot-1"),) if marker is not None else ()
    places = [(plain.index(word), word) for word in words]
    links = [
        Link(place, place + len(word), Web("https://voorbeeld.nl/") if web else Here(f"antwoord-{word}"))
        for place, word in places
    ]
    return running_text(Text(plain, markers, ()), links, lambda marker: f"<sup>{marker.label}</sup>")


@pytest.mark.parametrize(
    ("plain", "words", "markdown"),
    [
        ("Zie het antwoord op vraag 46.", ["46"], "Zie [het antwoord op vraag 46](#antwoord-46)."),
        ("Zie antwoord op vraag 46", ["46"], "Zie [antwoord op vraag 46](#antwoord-46)"),
        ("zie de antwoorden op de vragen 3, 4 en 5",
         ["3", "4", "5"],
         "zie [de antwoorden op de vragen 3](#antwoord-3), [4](#antwoord-4){ .nummer } en"
         " [5](#antwoord-5){ .nummer }"),
        ("Zie vraag 2 en vraag 3", ["2", "3"], "Zie [vraag 2](#antwoord-2) en [vraag 3](#antwoord-3)"),
        ("Zie antwoord 7", ["7"], "Zie [antwoord 7](#antwoord-7)"),
        ("Zie noot 7", ["7"], "Zie [noot 7](#antwoord-7)"),
        ("Zie punt 7", ["7"], "Zie punt [7](#antwoord-7){ .nummer }"),
        ("De invraag 7", ["7"], "De invraag [7](#antwoord-7){ .nummer }"),
    ],
)  # fmt: skip
def test_the_whole_phrase_is_the_link(plain: str, words: list[str], markdown: str) -> None:
    assert shown(plain, *words) == markdown


def test_a_marker_before_the_number_stays_before_it() -> None:
    plain = "het antwoord op vraag 46"
    assert shown(plain, "46", marker=12) == "het antwoord<sup>1</sup> op [vraag 46](#antwoord-46)"
    assert shown(plain, "46", marker=22) == "het antwoord op vraag <sup>1</sup>[46](#antwoord-46){ .nummer }"


def test_an_address_has_no_phrase() -> None:
    assert shown("Zie vraag 46", "46", web=True).startswith("Zie vraag [46](https://voorbeeld.nl/)")
