"""Notes that print or markup tells apart, wherever their lines stand."""

from __future__ import annotations

from told import rows

from generator.layout.known_notes import known_notes_in
from generator.model.source import Evidence


def noted(*lines: tuple[str, str, int]) -> list[tuple[str, str, str, list[str]]]:
    told = [(text, Evidence(note=name, mark=mark)) for text, name, mark in lines]
    return [
        (note.name, note.label, note.mark.text, [row.text for row in note.rows])
        for note in known_notes_in(rows(*told))
    ]


def test_lines_of_one_name_are_one_note_also_apart() -> None:
    assert noted(("1 NOS, een", "a", 1), ("2 Trouw", "b", 1), ("artikel", "a", 0)) == [
        ("a", "1", "1", ["NOS, een", "artikel"]),
        ("b", "2", "2", ["Trouw"]),
    ]


def test_a_number_printed_again_begins_another_note() -> None:
    assert noted(("1 NOS", "1", 1), ("1 Trouw", "1", 1)) == [
        ("1", "1", "1", ["NOS"]),
        ("1", "1", "1", ["Trouw"]),
    ]


def test_brackets_and_stops_are_no_part_of_the_label() -> None:
    assert [label for _, label, _, _ in noted(("[1] a", "a", 3), ("2. b", "b", 2), ("3) c", "c", 2))] == [
        "1",
        "2",
        "3",
    ]


def test_a_note_without_a_printed_number() -> None:
    assert noted(("NOS, een artikel", "a", 0)) == [("a", "", "", ["NOS, een artikel"])]
