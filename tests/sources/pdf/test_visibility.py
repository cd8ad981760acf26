from __future__ import annotations

import pytest
from handmade_pdf import pdf, words
from read_sheet import source_of

SEEN = words("Zichtbaar", y=750)
CATALOGUE = "/OCProperties << /OCGs [4 0 R] /D << /OFF [4 0 R] >> >>"
LAYER = "<< /Type /OCG /Name (laag) >>"
PROPERTIES = "/Properties << /L1 4 0 R >>"


def read(content: str) -> tuple[list[str], list[str]]:
    """The lines of a page, and what is told about it."""
    source = source_of(pdf(SEEN + content, catalogue=CATALOGUE, others=[LAYER], resources=PROPERTIES))
    return [line.text for line in source.lines[1:]], [doubt.message for doubt in source.doubts]


@pytest.mark.parametrize(
    "content",
    [
        words("Onzichtbaar", extra="3 Tr"),
        words("Onzichtbaar", extra="1 g"),
        words("Onzichtbaar", extra="0.99 1 1 rg"),
        words("Onzichtbaar", x=700),
        words("Onzichtbaar", y=-20),
        words("Onzichtbaar", size=0.4),
        f"/OC /L1 BDC\n{words('Onzichtbaar')}EMC\n",
        f"q 0 0 10 10 re W n {words('Onzichtbaar')} Q\n",
        words("Onzichtbaar") + "0 g 60 690 300 30 re f\n",
        words("Onzichtbaar") + "1 g 60 690 300 30 re f\n",
    ],
    ids=[
        "modus 3",
        "wit",
        "bijna wit",
        "naast",
        "onder",
        "piepklein",
        "laag",
        "geknipt",
        "zwart vlak",
        "wit vlak",
    ],
)
def test_text_that_nobody_sees_is_no_text_of_the_document_and_is_told(content: str) -> None:
    lines, told = read(content)
    assert lines == []
    assert told == ["pagina 1: tekst die niet te zien is, niet overgenomen: „Onzichtbaar”"]


@pytest.mark.parametrize(
    "content",
    [
        f"0 g 60 690 300 30 re f\n{words('Te zien', extra='1 g')}",
        f"1 1 0 rg 60 690 300 30 re f\n{words('Te zien', extra='0 g')}",
        f"q 0 0 595 842 re W n {words('Te zien')} Q\n",
        words("Te zien", extra="0.6 g"),
        words("Te zien", extra="1 Tr"),
        words("Te zien", extra="1 0 0 rg"),
    ],
    ids=["wit op zwart", "op geel", "ruim geknipt", "grijs", "omlijnd", "rood"],
)
def test_text_that_can_be_seen_is_read(content: str) -> None:
    assert read(content) == (["Te zien"], [])


def test_of_a_line_that_runs_off_the_page_only_the_rest_is_unseen() -> None:
    lines, told = read(words("Half buiten de bladzijde staat dit", x=500))
    assert lines == ["Half buiten de bladzijde"]
    assert told[0].endswith("„staat dit”")


@pytest.mark.parametrize(
    ("below", "lines"),
    [
        (words("Zo hoort het."), ["Zo hoort het."]),
        ("0.8 g 60 690 90 25 re f 0 g 73 700 20 9 re f 97 700 20 9 re f 120 700 9 9 re f\n", ["Onzichtbaar"]),
    ],
    ids=["op tekst", "op een scan"],
)
def test_invisible_text_is_read_on_a_scan_and_not_on_other_text(below: str, lines: list[str]) -> None:
    assert sorted(read(below + words("Onzichtbaar", y=702, extra="3 Tr"))[0]) == lines
