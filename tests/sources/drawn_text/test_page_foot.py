from __future__ import annotations

from pathlib import Path

from generator.model.source import Evidence, Source
from generator.sources.plain_text import read_text

FOOTER = "Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel"


def source_of(text: str) -> Source:
    return read_text(Path("getekend.txt"), text.encode())


def read(text: str) -> list[str]:
    """The lines in reading order; what each is, and what its figures mark in brackets."""
    source = source_of(text)
    shown = []
    for line in source.lines:
        told, printed = source.evidence.get(line.number, Evidence()), line.text
        for raised in reversed(told.raised):
            marker = f"[{printed[raised.start : raised.end]}→{','.join(raised.notes)}]"
            printed = f"{printed[: raised.start]}{marker}{printed[raised.end :]}"
        kind = "furniture " if told.furniture else f"{told.note}: " if told.note else ""
        shown.append(f"{kind}{printed.strip()}")
    return [line for line in shown if line.strip()]


def test_a_number_on_a_line_of_its_own_is_of_the_note_below_it() -> None:
    text = f"Klopt dat?1\n\n1\n\nNOS, 1 maart 2024,\nhttps://nos.nl/artikel\n\n{FOOTER}\n\n1\n\n\fJa.\n"
    assert read(text) == [
        "Klopt dat?[1→1]",
        "1: 1",
        "1: NOS, 1 maart 2024,",
        "1: https://nos.nl/artikel",
        f"furniture {FOOTER}",
        "furniture 1",
        "Ja.",
    ]


def test_colophon_between_a_number_and_its_note_is_furniture() -> None:
    colophon = "ah-tk-20232024-1\nISSN 0921 - 7398\n’s-Gravenhage 2024"
    lines = read(f"Klopt dat?1\n\n1\n\n{colophon}\n\nKamerstuk 36 200 IV, nr. 25.\n\n{FOOTER}\n\n1\n\n\f")
    assert [line for line in lines if not line.startswith("furniture")] == [
        "Klopt dat?[1→1]",
        "1: 1",
        "1: Kamerstuk 36 200 IV, nr. 25.",
    ]


def test_numbers_that_came_too_early_or_too_late_go_before_their_notes() -> None:
    body = "Een kit2 die.\nBrief.3 Zie\nook 20244 en"
    lines = read(
        f"Ja?1\n\n1\n\nNRC\n\f{body}\n\n2\n\nZie firsteetkit.nl\nZie zorgkaart.nl\n4\nKamerstuk 31 839\n3\n\f"
    )
    assert lines[3:] == [
        "Een kit[2→2] die.",
        "Brief.[3→3] Zie",
        "ook 2024[4→4] en",
        "2: 2",
        "2: Zie firsteetkit.nl",
        "3: 3",
        "3: Zie zorgkaart.nl",
        "4: 4",
        "4: Kamerstuk 31 839",
    ]


def test_with_columns_kept_apart_the_same_notes_are_found() -> None:
    lines = read(
        "                     Klopt dat?1\n\n\n"
        "                     1\n                         NOS, 1 maart 2024\n\n\n"
        f"’s-Gravenhage 2024       {FOOTER}                            1\n\f                     Ja.\n"
    )
    assert lines[1:3] == ["1: 1", "1: NOS, 1 maart 2024"]
    assert lines[3].startswith("furniture")


def test_numbering_that_begins_again_gives_other_names() -> None:
    lines = read("Een.1\n\n1\n\nNoot van een\n\fTwee.1\n\n1\n\nNoot van twee\n\f")
    assert [line for line in lines if "Noot" in line] == ["1: Noot van een", "1-2: Noot van twee"]
    assert "Twee.[1→1-2]" in lines


def test_a_table_of_figures_is_no_foot() -> None:
    text = "Aantallen?1\n1\nMeldingen\n66\n73\nMovisie\n\fJa.\n"
    assert not any(told.note for told in source_of(text).evidence.values())


def test_a_number_that_nothing_marks_is_no_note() -> None:
    assert not source_of("Zie de tabel.\n1\nEerste rij\n\fJa.\n").evidence


def test_without_pages_nothing_is_told() -> None:
    source = source_of("Klopt dat?1\n\n1\n\nNOS, 1 maart 2024\n")
    assert not source.evidence
    assert [line.number for line in source.lines] == [1, 2, 3, 4, 5]


def test_lines_keep_the_numbers_that_an_editor_gives_them() -> None:
    source = source_of("Een2 en3\n\f\nTwee.1\n2\n\nNoot twee\n")
    assert sorted(line.number for line in source.lines) == list(range(1, 7))
