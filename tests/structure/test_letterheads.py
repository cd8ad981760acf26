"""Which runs of short lines are a letterhead, and so no text."""

from __future__ import annotations

import pytest

from generator.layout.flow import lay_out
from generator.model.source import Line, Source
from generator.structure.body import body_of

LETTERHEAD = ["Ministerie van Buitenlandse", "", "Zaken", "", "Onze Referentie", "", "BZDOC-1-2", ""]
MARGIN = ["Directie Veiligheid", "Datum", "12 mei 2014"]


def test_a_letterhead_in_the_middle_of_a_sentence() -> None:
    """Seed 002, lines 174–184."""
    rows, furniture = parted("Zowel binnen de", "", "3", "", "", "", *LETTERHEAD, "EU als daarbuiten.")
    assert rows == ["Zowel binnen de", "EU als daarbuiten."]
    assert furniture == ["3", *filter(None, LETTERHEAD)]


@pytest.mark.parametrize(
    "answer",
    ["Hij.", "Ministerie van Defensie.", "Datum nog onbekend.", "Bijlage volgt.", "Onze referentie is 3."],
)
def test_short_paragraphs_are_no_letterhead(answer: str) -> None:
    lines = ["Vraag 1", "Wie?", "Antwoord 1", answer, "Vraag 2", "Waar?", "Antwoord 2", "Ja."]
    assert parted(*"\n\n".join(lines).split("\n"))[1] == []


@pytest.mark.parametrize(
    "listed",
    [
        ["Ministerie van Defensie", "Ministerie van Financiën", "Ministerie van Justitie en Veiligheid"],
        ["Directie Noord", "Directie Zuid"],
        ["Ministerie van Defensie", "12", "Ministerie van Financiën", "14"],
        ["Directie Noord", "Bijlage 3", "Directie Zuid", "Bijlage 4"],
    ],
)
def test_ministries_in_a_list_are_no_letterhead(listed: list[str]) -> None:
    lines = ["Vraag 1", "Welke?", "Antwoord 1", "Dit zijn ze:", *listed, "Vraag 2", "Waar?"]
    assert parted(*"\n\n".join(lines).split("\n"))[1] == []


def test_ministries_at_a_page_break_are_told_of() -> None:
    head = ["Ministerie van Defensie", "Directie Zuid"]
    lines = ["Vraag 1", "Welke?", "Antwoord 1", "Dat is.", "\n\n" + head[0], head[1], "Ja.", "Vraag 2"]
    body = body_of(lay_out(_source(*"\n\n".join(lines).split("\n"))))
    assert [line.text for line in body.furniture] == head
    assert [line.text for line in body.guessed] == head[:1]


@pytest.mark.parametrize(
    ("head", "told"),
    [
        (["Datum aanvraag", "Zaaknummer"], True),
        (["Postbus 51", "Ministerie van Defensie"], True),
        (["Datum", "Onze referentie", "Directie Zuid"], True),
        (["Datum", "12 mei 2014", "Onze referentie"], False),
    ],
)
def test_a_letterhead_within_a_sentence_that_could_be_a_list_is_told_of(head: list[str], told: bool) -> None:
    lines = ["Vraag 1", "", "Wat zijn de gegevens", "", *head, "", "van die aanvragen?"]
    body = body_of(lay_out(_source(*lines)))
    assert [line.text for line in body.furniture] == head
    assert [line.text for line in body.guessed] == (head[:1] if told else [])


def test_labels_below_a_letterhead_are_no_part_of_it() -> None:
    text = ["Vraag 2", "", "Waar?", "", "Antwoord 2", "", "Ja."]
    rows, furniture = parted("Dat is zo.", "", "3", "", "", "", *LETTERHEAD, *text)
    assert rows == ["Dat is zo.", *filter(None, text)]
    assert furniture == ["3", *filter(None, LETTERHEAD)]


def test_a_letterhead_printed_again_stays_where_it_stands_first() -> None:
    rows, furniture = parted("Een brief.", *MARGIN, "Een zin die", *MARGIN, "verder gaat.")
    assert rows == ["Een brief.", *MARGIN, "Een zin die", "verder gaat."]
    assert furniture == MARGIN


def test_labels_printed_again_are_no_part_of_a_letterhead() -> None:
    text = ["Datum", "Vraag 1", "Hoe laat", "Datum", "Vraag 1", "Hoe laat"]
    assert parted(*text) == (text, [])


@pytest.mark.parametrize(
    "lines",
    [
        ["Ministerie van Defensie", "Ministerie van Financiën"],
        ["Ministerie van Defensie", "12", "Ministerie van Financiën", "14"],
        ["Directie Noord", "Directie Zuid"],
    ],
)
def test_a_list_or_a_table_is_no_letterhead(lines: list[str]) -> None:
    text = ["Vraag 1", "Welke?", "Antwoord 1", "Het gaat om:", *lines, "Dat is alles."]
    assert parted(*"\n\n".join(text).split("\n")) == (text, [])


def test_a_list_printed_again_is_no_running_head() -> None:
    text = ["Het gaat om:", "Ministerie van Defensie", "12", "Ministerie van Financiën"] * 2
    assert parted(*text) == (text, [])


def parted(*texts: str) -> tuple[list[str], list[str]]:
    """The text of a document and what was taken for furniture."""
    body = body_of(lay_out(_source(*texts)))
    return [row.text for row in body.rows], [line.text for line in body.furniture]


def _source(*texts: str) -> Source:
    return Source("bron.txt", "", tuple(Line(number, text) for number, text in enumerate(texts, start=1)))


def test_one_line_at_a_page_break_is_no_letterhead() -> None:
    text = ["Het gaat om één", "Ministerie van Defensie", "en meer niet"]
    assert parted(*"\n\n\n\n".join(text).split("\n")) == (text, [])


def test_two_lines_printed_again_are_no_running_head() -> None:
    text = ["Directie Veiligheid", "Datum", "Een zin die verder gaat."] * 2
    lines = ["\f" + line if line.startswith("Directie") else line for line in text]
    assert parted(*lines) == (text, [])
