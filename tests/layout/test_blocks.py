"""Rows become paragraphs, lists, tables and subheadings, as print or markup tells or white space shows."""

from __future__ import annotations

import pytest
from told import Told, rows

from generator.layout.setting import Setting
from generator.model.source import Box, Evidence
from generator.model.text import Block, ItemList, Paragraph, Subheading, Table, Verbatim

LIST = Evidence(bullet=1, begins=True)
BEGINS, GOES_ON = Evidence(begins=True), Evidence(begins=False)
LONG = "Een regel die ongeveer zo lang is als een regel kan zijn"


def outline(*lines: Told) -> list[str]:
    made = rows(*lines)
    return [shown(block) for block in Setting(made, ()).blocks(made, headings=True)]


def shown(block: Block) -> str:
    match block:
        case Paragraph(text):
            return text.plain
        case Subheading(text):
            return f"# {text.plain}"
        case ItemList(items):
            return " ".join(
                " ¶ ".join([f"<{item.bullet}> {item.text.plain}", *(text.plain for text in item.paragraphs)])
                for item in items
            )
        case Table(cells):
            return " / ".join("|".join(row) for row in cells)
        case Verbatim(printed):
            return "=" + " / ".join(line.text for line in printed)


WHITE_SPACE = [
    ([LONG, "gaat verder."], [f"{LONG} gaat verder."]),
    (["Een.", "", "Twee."], ["Een.", "Twee."]),
    (["Een zin die", "", "verder gaat."], ["Een zin die verder gaat."]),
    ([f"{LONG}.", "Kort.", f"{LONG}."], [f"{LONG}. Kort.", f"{LONG}."]),
    (["De opties:", "• een", "• twee", "", "Einde."], ["De opties:", "<•> een <•> twee", "Einde."]),
    (["De opties:", "a) een", "b) twee"], ["De opties:", "<a)> een <b)> twee"]),
    (["Een kop boven", "", LONG, "gaat verder."], ["# Een kop boven", f"{LONG} gaat verder."]),
    (["Jaar   Aantal", "2019   12"], ["Jaar|Aantal / 2019|12"]),
    (["Jaren:", "2019 12 13", "2020 14 15"], ["Jaren:", "=2019 12 13 / 2020 14 15"]),
]
TOLD = [
    ([("Een.", BEGINS), "", ("twee.", GOES_ON)], ["Een. twee."]),
    ([("Een", BEGINS), ("twee.", BEGINS)], ["Een", "twee."]),
    ([("\fEen.", BEGINS), ("\fTwee.", GOES_ON)], ["Een. Twee."]),
    ([("De wet", BEGINS), ("- die geldt -", GOES_ON)], ["De wet - die geldt -"]),
    ([("1.2 een", Evidence(bullet=3, begins=True)), ("twee", GOES_ON)], ["<1.2> een twee"]),
    (
        [("• een", LIST), ("meer", Evidence(begins=True, item=True)), ("Einde.", BEGINS)],
        ["<•> een ¶ meer", "Einde."],
    ),
    (
        [
            ("• een", Evidence(bullet=1, begins=True, box=Box(70, 0, 0, 0))),
            ("meer", Evidence(begins=True, box=Box(80, 0, 0, 0))),
            ("• twee", Evidence(bullet=1, begins=True, box=Box(70, 0, 0, 0))),
            ("Einde.", Evidence(begins=True, box=Box(71, 0, 0, 0))),
        ],
        ["<•> een ¶ meer <•> twee", "Einde."],
    ),
    (
        [("Jaar Aantal", Evidence(cells=(0, 5))), ("2019", Evidence(cells=(0, 4, 4)))],
        ["Jaar|Aantal| / 2019||"],
    ),
    (
        [("Jaar Aantal", Evidence(cells=(0, 5))), ("mensen", Evidence(cells=(0, 0), begins=False))],
        ["Jaar|Aantal mensen"],
    ),
    ([("Een kop", Evidence(bold=True, begins=True)), (f"{LONG}.", BEGINS)], ["# Een kop", f"{LONG}."]),
    ([("Geen kop", BEGINS), (f"{LONG}.", BEGINS)], ["Geen kop", f"{LONG}."]),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), [*WHITE_SPACE, *TOLD])
def test_blocks(lines: list[Told], expected: list[str]) -> None:
    assert outline(*lines) == expected


@pytest.mark.parametrize(("length", "shown_as"), [(80, "# "), (81, "")])
def test_a_subheading_is_no_longer_than_a_line(length: int, shown_as: str) -> None:
    heading = ("Kop" * 30)[:length]
    assert (
        outline((heading, Evidence(bold=True, begins=True)), ("Tekst.", BEGINS))[0] == f"{shown_as}{heading}"
    )


@pytest.mark.parametrize(("left", "under"), [(73.0, False), (73.5, True)])
def test_a_paragraph_under_an_item_stands_three_points_further_to_the_right(
    left: float, *, under: bool
) -> None:
    item = ("• een", Evidence(bullet=1, begins=True, box=Box(70, 0, 0, 0)))
    below = ("meer", Evidence(begins=True, box=Box(left, 0, 0, 0)))
    assert (outline(item, below) == ["<•> een ¶ meer"]) is under
