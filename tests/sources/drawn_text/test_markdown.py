from __future__ import annotations

from pathlib import Path

import pytest

from generator.model.source import Evidence, Source
from generator.sources.plain_text import read_text

TWO_MARKS = "**Vraag 1**\n**Antwoord 1**\n"


def source_of(text: str) -> Source:
    return read_text(Path("uit-pdf.txt"), text.encode())


def read(text: str) -> list[str]:
    """The lines that print something: what each is, and the figures in it that mark notes, in brackets."""
    source = source_of(text)
    shown = []
    for line in source.lines:
        told, printed = source.evidence.get(line.number, Evidence()), line.text
        for raised in reversed(told.raised):
            marker = f"[{printed[raised.start : raised.end]}]"
            printed = f"{printed[: raised.start]}{marker}{printed[raised.end :]}"
        signs = {"furniture ": told.furniture, f"{told.note}: ": told.note, "vet ": told.bold}
        signs["schuin "] = told.italic
        shown.append("".join(sign for sign, holds in signs.items() if holds) + printed)
    return [line for line in shown if line.strip()]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("**Vraag 1**", "vet Vraag 1"),
        ("## **1314**", "vet 1314"),
        ("__Antwoord__", "vet Antwoord"),
        ("van het lid **Kostić** (PvdD) aan de minister", "van het lid Kostić (PvdD) aan de minister"),
        ("_het bericht «Kritiek»_", "schuin het bericht «Kritiek»"),
        ("*Ja.*", "schuin Ja."),
        ("h*mo of f*kker en 2 * 3 * 4", "h*mo of f*kker en 2 * 3 * 4"),
        ("https://nos.nl/een_lang_adres_van_iets", "https://nos.nl/een_lang_adres_van_iets"),
        ("bekend?<sup>1</sup> Zo ja", "bekend?[1] Zo ja"),
        ("de 21<sup>e</sup> eeuw", "de 21e eeuw"),
        ("bekend?[^1] Zo ja", "bekend?[1] Zo ja"),
        ("[^1]: NOS, 3 maart 2021.", "1: 1 NOS, 3 maart 2021."),
    ],
)
def test_marks_go_out_of_a_line_and_tell_what_it_is(line: str, expected: str) -> None:
    assert read(TWO_MARKS + line)[-1] == expected


def test_pages_end_at_a_rule_and_have_their_notes_above_it() -> None:
    text = (
        "### 387\n**Vraag 1**\nKent u het?[1 ] En dit?[2]\n\n1 NOS, 3 maart.\n\n2 AD, die\ndoorloopt\n\n"
        "h tk 20232024 387\n\n\n-----\n\nverder?[3 ]\n\n3 Kamerstuk 36 410\n\n-----\n"
    )
    assert read(text) == [
        "vet 387",
        "vet Vraag 1",
        "Kent u het?[[1 ]] En dit?[[2]]",
        "1: 1 NOS, 3 maart.",
        "2: 2 AD, die",
        "2: doorloopt",
        "furniture h tk 20232024 387",
        "furniture -----",
        "verder?[[3 ]]",
        "3: 3 Kamerstuk 36 410",
        "furniture -----",
    ]
    assert source_of(text).raises


def test_a_numbered_list_at_the_end_of_a_page_is_no_foot() -> None:
    text = f"{TWO_MARKS}Dit geldt voor:[1 ]\n1 eerste\n2 tweede\n\n-----\nVerder.\n"
    assert not any(told.note for told in source_of(text).evidence.values())


def test_one_mark_makes_no_markdown() -> None:
    source = source_of("Hij zei **Ja** daarop.\nEn ging.\n")
    assert source.lines[0].text == "Hij zei **Ja** daarop."
    assert not source.evidence


def test_lines_keep_their_numbers() -> None:
    assert [line.number for line in source_of(f"{TWO_MARKS}\nJa.\n").lines] == [1, 2, 3, 4]


@pytest.mark.parametrize(
    ("above_the_rules", "pages"),
    [
        (("Ja.", "Nee."), [None, None]),
        (("ah-tk-20232024-387", "ah-tk-20232024-387"), [1, 2]),
        (("Tweede Kamer, vergaderjaar 2023–2024, 36 410, nr. 3", "Ja."), [1, 2]),
        (("1", "2"), [1, 2]),
        (("Het aantal is:\n\n42", "Ja."), [None, None]),
    ],
)
def test_a_rule_ends_a_page_where_a_foot_stands_above_it(
    above_the_rules: tuple[str, str], pages: list[int | None]
) -> None:
    first, second = above_the_rules
    source = source_of(f"{TWO_MARKS}Eerste.\n\n{first}\n\n---\n\nTweede.\n\n{second}\n\n---\n")
    numbers = [line.number for line in source.lines if line.text in ("Eerste.", "Tweede.")]
    assert [source.evidence.get(number, Evidence()).page for number in numbers] == pages


def test_a_number_above_a_rule_that_ends_no_page_is_text() -> None:
    assert "furniture 42" not in read(f"{TWO_MARKS}Het aantal is:\n\n42\n\n---\n\nEn verder.\n")
