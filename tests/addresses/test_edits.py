"""What a contributor says of addresses."""

from __future__ import annotations

from datetime import date

import pytest
from made_up_register import answered, asked, line, register

from generator.addresses.edits import EditError, accept, forward, refuse_astray, withdraw
from generator.addresses.register import Register
from generator.identity.published_addresses import Published, read, written

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


NOW = (asked("vraag-1", "d"), answered("antwoord-1", "d"))


def accepted(known: Register, address: str, *now: Published, reason: str = "zo gedrukt") -> Register:
    return accept(known, address, written(now), reason, TODAY)


def test_a_text_that_is_accepted_keeps_what_is_gone() -> None:
    parts = accepted(KNOWN, "oud", *NOW).lines["oud"].parts
    assert read(parts) == (NOW[0], answered("antwoord-1", "db"), PARTS[2])


def test_an_acceptance_says_of_each_part_what_it_was_since_when_and_why() -> None:
    lines = accepted(KNOWN, "oud", *NOW, reason=" zo\n gedrukt").lines
    assert [address for address, each in lines.items() if each.accepted] == ["oud#vraag-1", "oud#antwoord-1"]
    question = lines["oud#vraag-1"]
    assert (question.since, question.accepted, question.published()) == (TODAY, "zo gedrukt", PARTS[:1])
    assert lines["oud#antwoord-1"].published() == PARTS[1:2]


def test_one_part_can_be_accepted_alone() -> None:
    lines = accepted(KNOWN, "oud#vraag-1", *NOW).lines
    assert read(lines["oud"].parts) == (NOW[0], *PARTS[1:])
    assert "oud#antwoord-1" not in lines


def test_what_was_accepted_twice_keeps_all_that_it_was() -> None:
    once = accepted(KNOWN, "oud#vraag-1", asked("vraag-1", "d"), *PARTS[1:], reason="een")
    again = accepted(once, "oud#vraag-1", asked("vraag-1", "c"), *PARTS[1:], reason="twee")
    twice = again.lines["oud#vraag-1"]
    assert (twice.published(), twice.accepted) == ((PARTS[0], asked("vraag-1", "d")), "een; twee")


def test_of_a_line_that_was_dropped_and_written_again_git_knows_what_it_was() -> None:
    again = register(line("oud", *NOW, PARTS[2]))
    lines = accept(again, "oud", written((*NOW, PARTS[2])), "x", TODAY, KNOWN.lines.values()).lines
    assert lines["oud#vraag-1"].published() == PARTS[:1]


def test_a_part_that_was_accepted_and_then_goes_keeps_all_that_it_was() -> None:
    known = accepted(KNOWN, "oud#vraag-1", *NOW)
    gone = withdraw(known, "oud#vraag-1", "dubbel", TODAY).lines["oud#vraag-1"]
    assert (gone.withdrawn, gone.published()) == ("dubbel", (PARTS[0], NOW[0]))


@pytest.mark.parametrize(
    ("address", "reason", "why"),
    [
        ("oud", " ", "zeg waarom de tekst van oud dezelfde is"),
        ("oud", "x", "oud betekent nog wat het betekende"),
        ("oud#vraag-9", "x", "oud#vraag-9 betekent nog wat het betekende"),
        ("weg", "x", "weg staat niet in het register"),
    ],
)
def test_what_cannot_be_accepted_is_told(address: str, reason: str, why: str) -> None:
    with pytest.raises(EditError, match=why):
        accepted(KNOWN, address, *PARTS, reason=reason)


OFFERED = {"los": written(PARTS), "ook": ""}


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ("oud", "oud", "oud: oud verwijst naar zichzelf"),
        ("oud", "nergens", "oud: nergens is er niet: noem een adres dat er is"),
        ("oud", "ouder", "oud: ouder is er niet"),
        ("oud#vraag-1", "ouder", "ouder verwijst zelf door: noem meteen oud"),
        ("oud", "los#vraag-9", "oud: los heeft geen #vraag-9"),
        ("los", "ook", "los: los is het adres van een document en kan niet ook naar ook verwijzen"),
        ("oud", "ook", "oud: ook heeft niet wat oud had: #vraag-1, .* --forward oud#vraag-1 NIEUW"),
    ],
)
def test_a_forward_that_check_would_refuse_is_refused(old: str, new: str, why: str) -> None:
    with pytest.raises(EditError, match=why):
        refuse_astray(KNOWN, forward(KNOWN, old, new, TODAY), OFFERED)


def test_what_was_wrong_before_is_no_obstacle() -> None:
    wrong = KNOWN.with_lines([line("fout", to="nergens")])
    refuse_astray(wrong, forward(wrong, "oud", "los", TODAY), OFFERED)


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ("onbekend", "oud", "staat niet in het register"),
        ("onbekend#vraag-1", "oud", "staat niet in het register"),
        ("oud#vraag-9", "oud", "oud heeft volgens het register geen #vraag-9"),
        ("oud", "https://x.nl", "is geen adres"),
    ],
)
def test_what_cannot_be_done_is_told(old: str, new: str, why: str) -> None:
    with pytest.raises(EditError, match=why):
        forward(KNOWN, old, new, TODAY)


def test_a_withdrawal_without_reason_is_none() -> None:
    with pytest.raises(EditError, match="zeg waarom oud vervalt"):
        withdraw(KNOWN, "oud", "  ", TODAY)
