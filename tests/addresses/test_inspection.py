"""Documents held against the register: what must be told, and at which place."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from made_up_register import FOLDER, answered, asked, inspected, line, outcome, register

from generator.addresses.register import Line, Register
from generator.corpus.outcome import Outcome
from generator.identity.published_addresses import Published
from generator.model.rules import diagnose

JANSEN = "2020-03-03-jansen"
NUMBER = "ah-tk-20192020-1234"
ONE, TWO = asked("vraag-1", "a"), asked("vraag-2", "b")
ANSWER, OTHER = answered("antwoord-1", "ab"), answered("antwoord-2", "c")
PARTS = (ONE, ANSWER, TWO, OTHER)
BEFORE = register(line(JANSEN, *PARTS))


def told(where: Path, known: Register, *documents: Outcome) -> list[tuple[str, str, str, str]]:
    """Each finding: its code, the name of its file, the place in it, and its message."""
    findings = inspected(where, known, *documents).findings(FOLDER)
    return [
        (each.diagnostic.code, Path(each.path).name, each.place, each.diagnostic.message) for each in findings
    ]


def test_what_is_as_it_was_tells_nothing(tmp_path: Path) -> None:
    assert told(tmp_path, BEFORE, outcome(JANSEN, *PARTS)) == []
    more = (*PARTS, asked("vraag-3", "d"), answered("antwoord-3", "d"))
    assert told(tmp_path, BEFORE, outcome(JANSEN, *more)) == []


def test_a_printed_number_moves_no_address_without_a_word(tmp_path: Path) -> None:
    [(code, file, place, message)] = told(tmp_path, BEFORE, outcome(NUMBER, *PARTS, file=JANSEN))
    assert (code, file, place) == ("address-moved", f"{JANSEN}.txt", "1")
    assert f"zet “id: {JANSEN}” in seeds/{JANSEN}.yml" in message
    assert f"--forward {JANSEN} {NUMBER}" in message


def test_a_document_under_another_name_of_file_is_found_by_its_text(tmp_path: Path) -> None:
    [(code, file, _, message)] = told(tmp_path, BEFORE, outcome("nieuw", *PARTS, file="nieuw"))
    assert (code, file) == ("address-moved", "nieuw.txt")
    assert f"“id: {JANSEN}” in seeds/nieuw.yml" in message


def test_other_capitals_are_another_address(tmp_path: Path) -> None:
    [(code, _, _, message)] = told(tmp_path, BEFORE, outcome("2020-03-03-Jansen", file="x"))
    assert (code, "id: 2020-03-03-jansen" in message) == ("address-recased", True)
    assert "--forward" not in message  # two addresses that differ in capitals alone cannot both be there


def taken(id: str, *parts: Published, file: str) -> Outcome:
    """A document of which another has the id."""
    doubt = diagnose("duplicate-id", 1, id=id, other="seeds/ander.txt", side="x.yml", other_side="y.yml")
    return replace(outcome(id, *parts, file=file), diagnostics=(doubt,))


def test_a_document_that_gets_the_id_of_another_is_not_gone(tmp_path: Path) -> None:
    documents = outcome(NUMBER, file="ander"), taken(NUMBER, *PARTS, file=JANSEN)
    [(code, file, place, message)] = told(tmp_path, BEFORE, *documents)
    assert (code, file, place) == ("address-taken", f"{JANSEN}.txt", "1")
    assert f"dat is al het adres van seeds/ander.txt: zet “id: {JANSEN}” in seeds/{JANSEN}.yml" in message


def test_a_published_document_that_gets_a_published_id_is_told_to_keep_its_own(tmp_path: Path) -> None:
    """Of two files of one document the second had the number already; the first now has it too."""
    known = register(line(JANSEN, *PARTS), line(NUMBER, *PARTS, file="tweede"))
    documents = outcome(NUMBER, *PARTS, file=JANSEN), taken(NUMBER, *PARTS, file="tweede")
    [(code, file, _, message)] = told(tmp_path, known, *documents)
    assert (code, file) == ("address-taken", f"{JANSEN}.txt")
    assert f"dat is al het adres van seeds/tweede.txt: zet “id: {JANSEN}” in seeds/{JANSEN}.yml" in message


def test_of_two_that_move_up_neither_takes_the_address_of_the_other(tmp_path: Path) -> None:
    """The first now has the id of the second, which has a new one: no address comes to mean another text."""
    known = register(line(JANSEN, *PARTS), line(NUMBER, asked("vraag-1", "d"), file="tweede"))
    documents = outcome(NUMBER, *PARTS, file=JANSEN), outcome("c", asked("vraag-1", "d"), file="tweede")
    [(code, file, _, message)] = told(tmp_path, known, *documents)
    assert (code, file) == ("address-taken", f"{JANSEN}.txt")
    assert f"zet “id: {JANSEN}” in seeds/{JANSEN}.yml" in message


def test_of_two_that_differ_in_capitals_the_one_that_was_published_keeps_its_address(tmp_path: Path) -> None:
    new, old = outcome("2020-03-03-Jansen", file="a"), taken(JANSEN, *PARTS, file=JANSEN)
    inspection = inspected(tmp_path, BEFORE, new, old)
    [each] = inspection.findings(FOLDER)
    assert (each.diagnostic.code, each.path) == ("address-claimed", "seeds/a.txt")
    assert f"als dat van seeds/{JANSEN}.txt: zet een ander “id” in seeds/a.yml" in each.diagnostic.message
    assert list(inspection.renewed(FOLDER, date(2027, 1, 1)).lines) == [JANSEN]


def test_a_newcomer_does_not_take_the_address_of_a_published_document(tmp_path: Path) -> None:
    newcomer = outcome(JANSEN, asked("vraag-1", "d"), file="a")
    inspection = inspected(tmp_path, BEFORE, newcomer, taken(JANSEN, *PARTS, file=JANSEN))
    [each] = inspection.findings(FOLDER)
    assert (each.diagnostic.code, each.path) == ("address-claimed", "seeds/a.txt")
    assert inspection.renewed(FOLDER, date(2027, 1, 1)) == BEFORE


def test_a_file_that_is_gone(tmp_path: Path) -> None:
    [(code, file, place, message)] = told(tmp_path, BEFORE)
    assert (code, file, place) == ("document-lost", "adressen.tsv", "2")
    assert f"seeds/{JANSEN}.txt is er niet meer" in message


def test_of_a_file_that_cannot_be_read_nothing_is_told(tmp_path: Path) -> None:
    inspection = inspected(tmp_path, BEFORE)
    inspection.miss(f"seeds/{JANSEN}.txt")
    assert inspection.findings(FOLDER) == []


def test_other_folders_and_single_files_are_left_alone(tmp_path: Path) -> None:
    inspection = inspected(tmp_path, BEFORE, outcome("ander"))
    assert inspection.findings(Path("elders")) == []
    assert inspection.findings(None) == []
    moved = inspected(tmp_path, BEFORE, outcome(NUMBER, *PARTS, file=JANSEN))
    assert [each.diagnostic.code for each in moved.findings(None)] == ["address-moved"]


@pytest.mark.parametrize(
    ("now", "code", "place", "words"),
    [
        ((ONE, ANSWER), "address-lost", "2", "#vraag-2, #antwoord-2. Herstel"),
        ((asked("vraag-1", "b"), ANSWER), "address-lost", "2", "#vraag-2 (die tekst staat nu bij #vraag-1)"),
        (
            (asked("vraag-1", "b"), ANSWER, asked("vraag-2", "a"), OTHER),
            "address-reused", "11", "#vraag-1 (die tekst staat nu bij #vraag-2), #vraag-2 (die",
        ),
        ((ONE, answered("antwoord-1", "a"), TWO, OTHER), "address-lost", "2", "#antwoord-1-2."),
        (
            (ONE, answered("antwoord-1", "dab"), TWO, OTHER),
            "address-shifted", "12", "#antwoord-1-1, #antwoord-1-2.",
        ),
        (
            (ONE, answered("antwoord-1", "ab", said=True), TWO, OTHER),
            "address-lost", "2", "#antwoord-1-1, #antwoord-1-2",
        ),
        (
            (ONE, answered("antwoord-1", "a"), answered("antwoord-1-2", "a"), TWO, OTHER),
            "address-reused", "13", "#antwoord-1-2",
        ),
    ],
)  # fmt: skip
def test_an_address_that_goes_or_means_something_else(
    tmp_path: Path, now: tuple[object, ...], code: str, place: str, words: str
) -> None:
    found = told(tmp_path, BEFORE, outcome(JANSEN, *now))  # type: ignore[arg-type]
    assert [each for each in found if each[0] == code and each[2] == place and words in each[3]], found


def test_a_correction_is_noticed_and_no_obstacle(tmp_path: Path) -> None:
    corrected = asked("vraag-1", "Hoeveel schepen liggen er op dit moment in de haven van Den Hedler?")
    [(code, file, place, message)] = told(tmp_path, BEFORE, outcome(JANSEN, corrected, *PARTS[1:]))
    assert (code, file, place) == ("address-corrected", f"{JANSEN}.txt", "11")
    assert "#vraag-1; het adres blijft" in message


def test_a_forwarded_part_is_not_lost(tmp_path: Path) -> None:
    moved = [line(f"{JANSEN}#{each}", to=f"{JANSEN}#{each[:-1]}1") for each in ("vraag-2", "antwoord-2")]
    known = register(line(JANSEN, *PARTS), *moved)
    assert told(tmp_path, known, outcome(JANSEN, *PARTS[:2])) == []


def test_a_document_at_an_address_that_leads_elsewhere(tmp_path: Path) -> None:
    known = register(line(JANSEN, to=NUMBER), line(NUMBER))
    found = told(tmp_path, known, outcome(JANSEN), outcome(NUMBER))
    assert [each[:3] for each in found] == [("register-forward", "adressen.tsv", "2")]


def test_what_git_never_had_was_never_published(tmp_path: Path) -> None:
    """A contributor who tries something, and makes the site meanwhile, meets no obstacle."""
    other = outcome("ander", *PARTS)
    known = register(line(JANSEN, *PARTS), line("ander", *PARTS))
    inspection = inspected(tmp_path, known, other, committed=Register())
    assert inspection.findings(FOLDER) == []
    assert list(inspection.renewed(FOLDER, date(2027, 1, 1)).lines) == ["ander"]
    committed = register(line(JANSEN, ONE, ANSWER))
    fewer = inspected(tmp_path, BEFORE, outcome(JANSEN, ONE, ANSWER), committed=committed)
    assert fewer.findings(FOLDER) == []


def test_the_register_gets_what_is_new_and_keeps_the_day_of_the_rest(tmp_path: Path) -> None:
    more = (*PARTS, asked("vraag-3", "d"))
    inspection = inspected(tmp_path, BEFORE, outcome(JANSEN, *more), outcome("nieuw", *PARTS))
    assert inspection.new() == 1
    renewed = inspection.renewed(FOLDER, date(2027, 1, 1))
    assert {each.address: each.since.year for each in renewed.lines.values()} == {JANSEN: 2026, "nieuw": 2027}
    assert [each.anchor for each in renewed.lines[JANSEN].published()][-1] == "vraag-3"
    assert isinstance(renewed.lines["nieuw"], Line)
