"""When a document was sent in and answered, by what it prints of itself."""

from __future__ import annotations

from datetime import date

import pytest

from generator.structure.masthead import read_masthead
from generator.structure.own_dates import answered_on, delayed_on, letter_date, submitted_on

FOUR_MARCH = date(2021, 3, 4)


@pytest.mark.parametrize(
    "printed",
    [
        "(ingezonden 4 maart 2021)", "(Ingezonden: 4 maart 2021)", "(ingezonden op 4 maart 2021)",
        "(ingezonden d.d. 4 maart 2021)", "(ingezonden 2021-03-04)", "(ingezonden 4 mrt. 2021)",
        "(ingezonden donderdag 4 maart 2021)", "(ingezonden 4e maart 2021)", "(ingezonden 4maart2021)",
        "(INGEZONDEN 4 MAART 2021)", "( ingezonden 4 maart 2021 )", "(ingediend 4 maart 2021)",
        "(ingezonden (ingezonden 4 maart 2021)", "(ingezonden 4 maart 2021, herdruk)", "Ingezonden 4-3-2021",
        "Ingezonden: 4 maart 2021", "die op 4 maart 2021 werden ingezonden",
        "In antwoord op uw brief van 4 maart 2021, nr. 2021Z04567, deel ik u mede",
        "de vragen van het lid Kops (PVV), ingezonden 4 maart 2021, met kenmerk 2021Z04567, deel ik u mee",
        "(in\u00adgezonden\u200b 4 maart 2021)",
        "Antwoorden op vragen van het lid Kok (VVD) over vis, ingezonden d.d. 4 maart 2021 met nummer 12",
        "Op 4 maart 2021 hebben de leden Kok (VVD) en Bos (SP) schriftelijke vragen gesteld over vis",
        "de vragen die het lid Kok (VVD) op 4 maart 2021 heeft gesteld over vis",
        "Den Haag, 20 maart 2021\nde vragen van het lid Kok (VVD) over vis, ingezonden op 4 dezer",
        "Datum 4 februari 2022\nde vragen van het lid Kok (VVD) over vis (ingezonden 4 maart jl.)",
        "Datum 4 maart 2021\nde vragen van het lid Kok (VVD), heden ingezonden, of: ingezonden heden",
        "(ingezonden 4 maart jl.)\n\nMededeling van Minister Blok (Defensie) (ontvangen 20 maart 2021)",
    ],
)  # fmt: skip
def test_when_questions_were_sent_in(printed: str) -> None:
    found = submitted_on(read_masthead(printed))
    assert found is not None
    assert found.day == FOUR_MARCH


@pytest.mark.parametrize(
    "printed",
    [
        "(ontvangen 4 maart 2021)", "(ontvangen: 4 maart 2021)", "(ontvangen op 4 maart 2021)",
        "(Ontvangen 4 maart 2021, herdruk)", "(ontvangen (ontvangen 4 maart 2021)", "(ontv. 4 maart 2021)",
        "Antwoord van Minister Blok (Defensie), ontvangen 4 maart 2021.", "Ontvangen: 4 maart 2021",
        "heeft deze vragen beantwoord bij brief van 4 maart 2021", "(beantwoord op 4 maart 2021)",
        "Beantwoord: 4 maart 2021", "Deze vragen zijn beantwoord op 4 maart 2021.",
        "Bij brief van 4 maart 2021 heeft de Minister deze vragen beantwoord",
    ],
)  # fmt: skip
def test_when_answers_were_received(printed: str) -> None:
    found = answered_on(read_masthead(printed), gives_answers=True)
    assert found is not None
    assert found.day == FOUR_MARCH


@pytest.mark.parametrize(
    "printed",
    [
        "De brief heb ik ontvangen op 4 maart 2021.",
        "De vragen, door mij ontvangen op 4 maart 2021, gaan over vis.",
        "Op 4 maart 2021 zijn de vragen besproken", "zoals eerder beantwoord op 4 maart 2021", "",
    ],
)  # fmt: skip
def test_what_was_received_in_a_letter_is_something_else(printed: str) -> None:
    assert answered_on(read_masthead(printed), gives_answers=True) is None


@pytest.mark.parametrize(
    "head",
    ["Datum 4 maart 2021", "Datum: 4 maart 2021", "Datum\n4 maart 2021", "Den Haag, 4 maart 2021",
     "’s-Gravenhage, 4 maart 2021"],
)  # fmt: skip
def test_a_letter_of_answers_is_dated(head: str) -> None:
    letter = read_masthead(f"{head}\nBetreft vragen van 1 februari 2021")
    found = answered_on(letter, gives_answers=True)
    assert found is not None
    assert found.day == letter_date(letter.printed) == FOUR_MARCH
    assert answered_on(letter, gives_answers=False) is None


@pytest.mark.parametrize(
    ("printed", "readable", "shown"),
    [
        ("(ingezonden 31 februari 2021)", True, "31 februari 2021"),
        ("(ingezonden 4 maart 2090)", True, "4 maart 2090"),
        ("(ingezonden 4 maart 0220)", True, "4 maart 0220"),
        ("(ingezonden l4 maart 2021)", False, "l4 maart 2021"),
        ("(ingezonden 14 maart 202)", False, "14 maart 202"),
        ("(ingezonden 4-3-21)", False, "4-3-21"),
    ],
)
def test_a_date_that_cannot_be_is_told_from_none(printed: str, readable: bool, shown: str) -> None:
    found = submitted_on(read_masthead(printed))
    assert found is not None
    assert (found.day, found.readable, found.printed) == (None, readable, shown)


def test_without_a_date_there_is_none() -> None:
    assert submitted_on(read_masthead("Vragen van het lid Kok (VVD) over vis (ingezonden)")) is None


@pytest.mark.parametrize(
    ("printed", "shown"),
    [
        ("Op 6 november jl. heeft het lid Kok (VVD) vragen gesteld over vis", "6 november jl."),
        ("de vragen van het lid Kok (VVD) over vis (ingezonden 6 dezer)", "6 dezer"),
        ("Datum 4 maart 2021\nde vragen van het lid Kok (VVD) (ingezonden 31 april jl.)", "31 april jl."),
    ],
)
def test_a_date_that_leans_on_a_day_that_is_not_known_is_told(printed: str, shown: str) -> None:
    found = submitted_on(read_masthead(printed))
    assert found is not None
    assert (found.day, found.relative, found.printed) == (None, True, shown)


@pytest.mark.parametrize("printed", ["4 maart jl.", "4 dezer"])
def test_when_questions_were_asked_is_told_in_full(printed: str) -> None:
    letter = f"Datum 20 maart 2021\nOp {printed} heeft het lid Kok (VVD) vragen gesteld over vis"
    found = submitted_on(read_masthead(letter))
    assert found is not None
    assert (found.day, found.printed, found.meant) == (None, printed, date(2021, 3, 4))


@pytest.mark.parametrize(
    "printed",
    [
        "Op 4 maart 2020 heeft het lid Kok (VVD) eerder vragen gesteld over vis",
        "Op 4 maart 2020 schreef u de Kamer. Het lid Kok (VVD) heeft vragen gesteld over vis",
    ],
)
def test_the_day_of_something_else_is_not_when_questions_were_sent_in(printed: str) -> None:
    assert submitted_on(read_masthead(printed)) is None


ANSWERED = "Antwoord van Minister Kok (Financiën) (ontvangen 20 september 2019)."
FROM_MINISTER = "Mededeling van Minister Kok (Financiën) (ontvangen 10 september 2019)."


@pytest.mark.parametrize(
    ("printed", "delayed"),
    [
        (f"{FROM_MINISTER}\n\n{ANSWERED}", date(2019, 9, 10)),
        (f"{FROM_MINISTER}\n{ANSWERED}", date(2019, 9, 10)),
        (f"{ANSWERED}\n\n{FROM_MINISTER}", date(2019, 9, 10)),
        (f"Mededeling van Minister Kok (ontvangen 10\nseptember 2019).\n\n{ANSWERED}", date(2019, 9, 10)),
        (f"{ANSWERED} (uitstel ontvangen op 10 september 2019)", date(2019, 9, 10)),
        (f"Uitstelbericht van 10 september 2019.\n\n{ANSWERED}", date(2019, 9, 10)),
        (f"Mededeling van de staatssecretaris van Financiën.\n\n{ANSWERED}", None),
        (ANSWERED, None),
        (f"Antwoord van Minister Kok op de Mededeling van de Commissie {ANSWERED[-31:]}", None),
        (f"Vragen van het lid Bos (SP) over uitstel van 10 september 2019.\n\n{ANSWERED}", None),
    ],
)
def test_a_delay_before_the_answer_has_a_day_of_its_own(printed: str, delayed: date | None) -> None:
    head = read_masthead(printed)
    answered = answered_on(head, gives_answers=True)
    assert answered
    assert (answered.day, delayed_on(head)) == (date(2019, 9, 20), delayed)


def test_a_delay_alone_is_no_delay_before_an_answer() -> None:
    head = read_masthead(FROM_MINISTER)
    assert (head.delay, delayed_on(head)) == ("", None)


@pytest.mark.parametrize(
    ("letter", "day"),
    [
        ("4 maart 2021\n\nGeachte voorzitter,", FOUR_MARCH),
        ("Aan de Voorzitter\nvrijdag 4 maart 2021\nGeachte heer", FOUR_MARCH),
        ("Leeuwarden, 4 maart 2021\n\nGeachte voorzitter,", FOUR_MARCH),
        ("04-03-2021\n\nGeachte voorzitter,", FOUR_MARCH),
        ("4 maart 2021\n5 maart 2021\n\nGeachte voorzitter,", None),
        ("Geachte voorzitter,\n\n4 maart 2021\n", None),
        ("4 maart 2021\n", None),
        ("Vragen van 4 maart 2021\n\nGeachte voorzitter,", None),
        ("4 maart 2021\nDatum 5 maart 2021\nGeachte voorzitter,", date(2021, 3, 5)),
    ],
)
def test_a_day_alone_above_the_salutation_is_that_of_the_letter(letter: str, day: date | None) -> None:
    assert letter_date(letter) == day
