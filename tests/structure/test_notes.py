"""Footnotes: which lines define one, and which figures in the text mark it."""

from __future__ import annotations

from typing import TypeAlias

import pytest
from told import Told, source

from generator.layout.flow import lay_out
from generator.structure.body import body_of

NOS, TROUW = "NOS, 3 maart 2021.", "https://trouw.nl/artikel"
Found: TypeAlias = tuple[list[tuple[str, str]], list[tuple[int, tuple[str, ...]]], list[int]]

ASKED = ["Vraag 1", "Kent u het bericht?1", "Vraag 2", "Wat vindt u van dat rapport van de ACM2?"]
ANSWERED = ["Antwoord 2", "Niets."]


def found(*lines: Told) -> Found:
    """The definitions, the markers by line with the names they mean, and the lines of those undefined."""
    notes = body_of(lay_out(source(*lines))).notes
    definitions = [(one.name, " ".join(row.text for row in one.rows)) for one in notes.definitions]
    markers = [(marker.line, marker.names) for marker in notes.markers]
    return definitions, markers, [marker.line for marker in notes.undefined]


BOTH: Found = ([("1", NOS), ("2", TROUW)], [(2, ("1",)), (4, ("2",))], [])


@pytest.mark.parametrize(
    "foot",
    [
        ["", f"1 {NOS}", f"2 {TROUW}"],
        ["", f"1 {NOS}", "", f"2 {TROUW}"],
        [f"1{NOS}", f"2{TROUW}"],
        ["", f"1) {NOS}", f"2) {TROUW}"],
        ["", f"¹ {NOS}", f"² {TROUW}"],
        ["", f"[1] {NOS}", f"[2] {TROUW}"],
    ],
)
def test_notes_at_the_end(foot: list[str]) -> None:
    assert found(*ASKED, *ANSWERED, *foot) == BOTH


def test_notes_at_the_foot_of_a_page() -> None:
    lines = [*ASKED[:2], "", f"1 {NOS}", *("\f" + ASKED[2], ASKED[3]), *ANSWERED, "", f"2 {TROUW}"]
    assert found(*lines) == ([("1", NOS), ("2", TROUW)], [(2, ("1",)), (6, ("2",))], [])


def test_numbering_that_begins_again_names_the_notes_apart() -> None:
    lines = ["Vraag 1", "Wat?1", "", f"1 {NOS}", "\fWie?1", "", f"1 {TROUW}"]
    assert found(*lines) == ([("1", NOS), ("1-2", TROUW)], [(2, ("1",)), (5, ("1-2",))], [])


@pytest.mark.parametrize(
    ("note", "names"),
    [
        (["", "1 CBS, 2018."], [(2, ("1",)), (8, ("1-2",))]),
        (["", "1 De Volkskrant."], [(2, ("1",)), (8, ("1-2",))]),
        (["", "1 CBS, 2018,", "tabel 3."], [(2, ("1",)), (9, ("1-2",))]),
        (["", "1 onderzoek doen"], [(2, ("1",)), (8, ("1",))]),
        (["", "1 CBS.", "2 Trouw."], [(9, ("1",))]),
        (["", "1 CBS.", "Dat is", "", "tekst."], [(2, ("1",)), (11, ("1",))]),
        (["Dit:", "", "1 Onderzoek."], [(2, ("1",)), (9, ("1",))]),
    ],
)
def test_a_note_that_closes_a_part_is_one_where_the_part_marks_it(
    note: list[str], names: list[tuple[int, tuple[str, ...]]]
) -> None:
    lines = ["Vraag 1", "Kent u A?1", "Antwoord 1", "Ja.", *note, "Vraag 2", "Kent u B?1"]
    assert found(*lines, "Antwoord 2", "Ja.", "", "1 Brief van 2019.")[1] == names


def test_a_note_goes_on_up_to_white_space_or_the_next() -> None:
    lines = ["Wat?1 Wie2 is", "", "1 NOS, 3 maart", "2021, over vis", f"2 {TROUW}", "", "Einde."]
    assert found(*lines)[0] == [("1", "NOS, 3 maart 2021, over vis"), ("2", TROUW)]


def test_a_marker_without_a_note_is_told() -> None:
    assert found("Wat?1 En [2] dan") == ([], [], [1, 1])


def test_a_figure_that_opens_a_line_of_text_is_no_note() -> None:
    assert found("Vraag 1", "Volgens lid", "2 van de wet?", "Antwoord 1", "Ja.") == ([], [], [])


def test_a_label_is_no_note() -> None:
    assert found("Wat?1", "", "Vraag 1", "Wie?")[0] == []


def test_a_second_marker_in_brackets_means_the_same_note() -> None:
    assert found("Wat?[1] Ook[1] dat", "", f"[1] {NOS}")[1] == [(1, ("1",)), (1, ("1",))]


NO_MARKER = [
    "De uitstoot van NO2 is gedaald.",
    "De A2 en de norm voor PM10 gaan",
    "Dit volgt uit artikel\n2 van de wet.",
    "Dit stijgt van\n2 naar 3.",
]


@pytest.mark.parametrize("text", NO_MARKER)
def test_a_note_that_counts_on_is_one_though_nothing_marks_it(text: str) -> None:
    lines = ["Wat?1", *text.split("\n"), "", f"1 {NOS}", "2 Trouw, 4 maart 2021."]
    assert found(*lines) == ([("1", NOS), ("2", "Trouw, 4 maart 2021.")], [(1, ("1",))], [])


def test_a_marker_behind_a_question_means_the_same_note_again() -> None:
    assert found("Wat?1 Wie2 is", "", "Ook dat?1 Ja", "", f"1 {NOS}", f"2 {TROUW}")[1] == [
        (1, ("1",)),
        (1, ("2",)),
        (3, ("1",)),
    ]


def test_a_number_of_two_notes_is_not_tied_again() -> None:
    lines = ["Vraag 1", "Wat?1", "", f"1 {NOS}", "\fWie?1", "", f"1 {TROUW}", "\fDat?1"]
    assert found(*lines)[1] == [(2, ("1",)), (5, ("1-2",))]


def test_a_date_below_white_space_is_no_note() -> None:
    lines = ["Wat?1", "", "1 januari 2022 is de dag", "", f"1 {NOS}", "\fNiets."]
    assert found(*lines)[0] == [("1", NOS)]


def test_a_list_below_a_colon_is_none_of_notes() -> None:
    lines = ["Wat?1", "De opties zijn:", "1 Niets in 2022.", "2 Iets in 2023.", "\fWie?2"]
    notes = ["", f"1 {NOS}", f"2 {TROUW}"]
    assert found(*lines, *notes)[0] == [("1", NOS), ("2", TROUW)]


@pytest.mark.parametrize(
    "foot",
    [
        ["", f"* {NOS}", f"** {TROUW}"],
        ["", f"i {NOS}", f"ii {TROUW}"],
        ["", f"a) {NOS}", f"b) {TROUW}"],
        ["", f"† {NOS}", f"‡ {TROUW}"],
        ["", f"101 {NOS}", f"102 {TROUW}"],
    ],
)
def test_notes_that_are_marked_otherwise(foot: list[str]) -> None:
    first, second = (line.split(" ")[0].rstrip(")") for line in foot[1:])
    asked = ["Vraag 1", f"Kent u het bericht?{first} Ja", "Vraag 2", f"En het rapport?{second} Nee"]
    definitions, markers, undefined = found(*asked, *ANSWERED, *foot)
    assert [text for _, text in definitions] == [NOS, TROUW]
    assert ([line for line, _ in markers], undefined) == ([2, 4], [])


def test_a_hundred_notes_at_the_end() -> None:
    asked = [f"Dit is er.{number} En" for number in range(1, 101)]
    foot = [f"{number} {NOS}" for number in range(1, 101)]
    definitions, markers, undefined = found("Vraag 1", *asked, *ANSWERED, "", *foot)
    assert (len(definitions), len(markers), undefined) == (100, 100, [])


@pytest.mark.parametrize("lost", [1, 2])
def test_a_note_whose_marker_is_missing_stays_a_note(lost: int) -> None:
    asked = [line.replace(str(lost), "") if line[:5] != "Vraag" else line for line in ASKED]
    definitions, markers, _ = found(*asked, *ANSWERED, "", f"1 {NOS}", "2 Trouw, 4 maart 2021.")
    assert [name for name, _ in definitions] == ["1", "2"]
    assert [names for _, names in markers] == [(str(3 - lost),)]


@pytest.mark.parametrize(
    "lines",
    [
        ["Ja. De opties zijn:", "1 Niets doen in 2022.", "2 Iets doen in 2023.", f"\f1 {NOS}"],
        ["Ja. De opties zijn:", "", "1 Niets doen in 2022.", "2 Iets doen in 2023.", f"\f1 {NOS}"],
        ["Dit is gepland.", "", "1 januari 2022 is de datum", "", f"1 {NOS}"],
    ],
)
def test_text_above_a_note_is_not_the_note(lines: list[str]) -> None:
    definitions, markers, _ = found("Vraag 1", "Wat?1", "Antwoord 1", *lines)
    assert (definitions, markers) == ([("1", NOS)], [(2, ("1",))])


@pytest.mark.parametrize(
    "lines",
    [
        ["Dit volgt uit artikel", "2 van de wet."],
        ["De uitstoot van NO2 en box2 daalt."],
        ["Gemeente   Aantal", "2 Utrecht   12", "2 Zwolle   14"],
        ["", "2 Utrecht is een stad"],
    ],
)
def test_a_figure_that_is_no_marker_is_not_taken_for_one(lines: list[str]) -> None:
    _, markers, _ = found("Vraag 1", "Wat?1", *lines, *ANSWERED, "", f"1 {NOS}", "2 Trouw, 4 maart 2021.")
    assert markers == [(2, ("1",))]


def test_the_figure_behind_a_question_mark_wins() -> None:
    markers = found("Vraag 1", "Wat?1 En", "1", "dan.", *ANSWERED, "", f"1 {NOS}")[1]
    assert markers == [(2, ("1",))]


@pytest.mark.parametrize(("number", "names"), [(4, ["1", "4"]), (5, ["1"])])
def test_how_many_notes_can_be_missing_between_two(number: int, names: list[str]) -> None:
    asked = ["Vraag 1", "Wat?1 Ja", f"Wie?{number} Ja"]
    definitions = found(*asked, *ANSWERED, "", f"1 {NOS}", "", f"{number} In de krant")[0]
    assert [name for name, _ in definitions] == names


def test_a_note_does_not_swallow_a_page() -> None:
    [(_, text)] = found("Vraag 1", "Wat?1", "", f"1 {NOS}", *["nog meer"] * 20)[0]
    assert text.count("nog meer") == 14


@pytest.mark.parametrize(("count", "defines"), [(45, True), (46, False)])
def test_how_many_lines_the_foot_of_a_page_has(count: int, *, defines: bool) -> None:
    page = [
        "Vraag 1",
        "Wat?1",
        "",
        "1 In de krant",
        "",
        *["Tekst."] * (count - 1),
        "\fVerder",
        *["Tekst."] * 60,
    ]
    assert bool(found(*page)[0]) is defines


def test_one_note_more_is_better_than_likelier_markers() -> None:
    """The marker 1 behind a question mark stands below the only one that could be 2."""
    asked = ["Vraag 1", "De Kamer1 zegt", "het rapport2 van", "Wie?1 Ja"]
    assert found(*asked, *ANSWERED, "", f"1 {NOS}", f"2 {TROUW}")[1] == [
        (2, ("1",)),
        (3, ("2",)),
        (4, ("1",)),
    ]
