"""What a contributor says of addresses."""

from __future__ import annotations

from datetime import date

import pytest
from made_up_register import answered, asked, line, register

from generator.addresses.edits import EditError, accept, forward, withdraw
from generator.identity.published_addresses import read, written

TODAY = date(2027, 1, 1)
PARTS = (asked("vraag-1", "a"), answered("antwoord-1", "ab"), asked("vraag-2", "b"))
KNOWN = register(line("oud", *PARTS), line("ouder", to="oud"), line("los"))


def test_what_led_to_an_address_leads_on_with_it() -> None:
    lines = forward(KNOWN, "oud", "nieuw", TODAY).lines
    assert {each.address: each.to for each in lines.values()} == {
        "los": "", "oud": "nieuw", "ouder": "nieuw",
    }  # fmt: skip
    assert lines["oud"].parts == written(PARTS)


def test_a_forward_can_be_turned_round() -> None:
    there = forward(KNOWN, "oud", "nieuw", TODAY).with_lines([line("nieuw")])
    lines = forward(there, "nieuw", "oud", TODAY).lines
    assert {each.address: each.to for each in lines.values()} == {
        "los": "", "oud": "", "ouder": "oud", "nieuw": "oud",
    }  # fmt: skip


def test_a_part_gets_a_line_of_its_own_with_what_it_was() -> None:
    lines = forward(KNOWN, "oud#antwoord-1", "oud#vraag-1", TODAY).lines
    assert (lines["oud#antwoord-1"].to, lines["oud#antwoord-1"].since) == ("oud#vraag-1", TODAY)
    assert lines["oud#antwoord-1"].published() == PARTS[1:2]
    assert lines["oud"].published() == (PARTS[0], PARTS[2])


def test_a_withdrawal_says_why() -> None:
    lines = withdraw(KNOWN, "oud", " stond er\n twee keer ", TODAY).lines
    assert lines["oud"].withdrawn == "stond er twee keer"


def test_a_text_that_is_accepted_keeps_what_is_gone() -> None:
    now = (asked("vraag-1", "d"), answered("antwoord-1", "d"))
    parts = accept(KNOWN, "oud", written(now)).lines["oud"].parts
    assert read(parts) == (now[0], answered("antwoord-1", "db"), PARTS[2])


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ("onbekend", "oud", "staat niet in het register"),
        ("onbekend#vraag-1", "oud", "staat niet in het register"),
        ("oud#vraag-9", "oud", "oud heeft volgens het register geen #vraag-9"),
        ("oud", "https://x.nl", "is geen adres"),
        ("oud", "oud", "naar zichzelf"),
        ("los", "ouder", "ouder leidt zelf nergens heen dan naar “oud”"),
    ],
)
def test_what_cannot_be_done_is_told(old: str, new: str, why: str) -> None:
    with pytest.raises(EditError, match=why):
        forward(KNOWN, old, new, TODAY)


def test_a_withdrawal_without_reason_is_none() -> None:
    with pytest.raises(EditError, match="zeg waarom oud vervalt"):
        withdraw(KNOWN, "oud", "  ", TODAY)
