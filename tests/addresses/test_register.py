"""The register as a file: what it says, and what is told of a line that cannot be read."""

from __future__ import annotations

from pathlib import Path

import pytest
from made_up_register import asked, line, register

from generator.addresses.register import (
    HEADING,
    Register,
    read_register,
    register_of,
    text_of,
    write_register,
)

GOOD = "kst-35207-34\tseeds/a.txt\t2026-11-26\tvraag-1=G-zCO_cWnXyq antwoord-1:f7WNa7jA\t"


def test_what_is_written_is_read_again_in_any_order(tmp_path: Path) -> None:
    moved = line("a#vraag-9", to="b"), line("a", to="vervallen: weg")
    known = register(line("b", asked("vraag-1", "a")), *moved)
    path = tmp_path / "adressen.tsv"
    write_register(known, path)
    assert read_register(path) == known
    rows = path.read_text(encoding="utf-8").splitlines()
    assert [row.split("\t")[0] for row in rows] == ["adres", "a", "a#vraag-9", "b"]
    mixed = register_of("\n".join([rows[0], *reversed(rows[1:])]))
    assert text_of(mixed) == path.read_text(encoding="utf-8")


def test_a_register_that_is_not_there_is_empty(tmp_path: Path) -> None:
    assert read_register(tmp_path / "adressen.tsv") == Register()


def test_an_editor_of_another_system_makes_no_difference(tmp_path: Path) -> None:
    path = tmp_path / "adressen.tsv"
    path.write_bytes(b"\xef\xbb\xbf" + f"{HEADING}\r\n{GOOD}\r\n".encode())
    assert text_of(read_register(path)) == f"{HEADING}\n{GOOD}\n"


@pytest.mark.parametrize(
    ("row", "what"),
    [
        ("<<<<<<< HEAD", "is van een samenvoeging die niet af is"),
        ("=======", "is van een samenvoeging die niet af is"),
        (">>>>>>> andere", "is van een samenvoeging die niet af is"),
        ("kst-1\tseeds/a.txt\t2026-11-26", "heeft 3 kolommen in plaats van 5"),
        ("kst 1\tseeds/a.txt\t2026-11-26\t\t", "begint met “kst 1”; dat is geen adres"),
        ("../x\tseeds/a.txt\t2026-11-26\t\t", "begint met “../x”; dat is geen adres"),
        ("kst-1\tseeds/a.txt\t26-11-2026\t\t", "heeft als dag “26-11-2026”"),
        ("kst-1\tseeds/a.txt\t2026-11-26\tvraag-1=kort\t", "heeft in de kolom onderdelen iets"),
        ("kst-1\tseeds/a.txt\t2026-11-26\t\thttps://voorbeeld.nl", "leidt naar “https://voorbeeld.nl”"),
        ("kst-1\tseeds/a.txt\t2026-11-26\t\tvervallen:", "zegt niet waarom"),
        ("kst-1\tseeds/a.txt\t2026-11-26\t\taanvaard: x", "noemt geen onderdeel"),
        ("kst-1#vraag-1\tseeds/a.txt\t2026-11-26\t\taanvaard: ", "zegt niet waarom"),
        ("kst-1#vraag-1\tseeds/a.txt\t2026-11-26\t\t", "zegt niet waar dit onderdeel heen is"),
        (GOOD, "heeft hetzelfde adres als regel 2"),
        (GOOD.replace("kst", "KST"), "verschilt alleen in hoofdletters van kst-35207-34 op regel 2"),
    ],
)
def test_a_line_that_is_wrong_is_told_and_the_others_count(row: str, what: str) -> None:
    found = register_of(f"{HEADING}\n{GOOD}\n{row}\n")
    assert list(found.lines) == ["kst-35207-34"]
    [fault] = found.faults
    assert fault.number == 3
    assert what in fault.what


def test_a_register_without_its_heading(tmp_path: Path) -> None:
    found = register_of(f"{GOOD}\n")
    assert [fault.number for fault in found.faults] == [1]
    assert list(found.lines) == ["kst-35207-34"]


def test_a_line_that_is_no_text_is_told_and_the_others_count(tmp_path: Path) -> None:
    path = tmp_path / "adressen.tsv"
    other = GOOD.replace("34", "35")
    path.write_bytes(f"{HEADING}\n{GOOD}\n".encode() + b"\xff\n" + f"{other}\n".encode())
    found = read_register(path)
    assert [(fault.number, fault.what.split(":")[0]) for fault in found.faults] == [(3, "is geen UTF-8")]
    assert list(found.lines) == ["kst-35207-34", "kst-35207-35"]
