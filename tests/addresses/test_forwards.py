"""A forward leads somewhere, in one step."""

from __future__ import annotations

import pytest
from made_up_register import answered, asked, line, register

from generator.addresses.forwards import astray, still_there
from generator.addresses.register import Line
from generator.identity.published_addresses import written

PARTS = (asked("vraag-1", "a"), answered("antwoord-1", "ab"))
OFFERED = {"er": written(PARTS), "ook": ""}


def told(*lines: Line) -> list[str]:
    return [each.why for each in astray(register(*lines), OFFERED)]


@pytest.mark.parametrize(
    "lines",
    [
        [line("weg", to="er")],
        [line("weg", *PARTS, to="er")],
        [line("weg", to="er#vraag-1")],
        [line("er#vraag-2", to="er#antwoord-1-2")],
        [line("weg", to="vervallen: dubbel")],
        [line("weg", asked("vraag-2", "b"), to="er"), line("weg#vraag-2", to="er#vraag-1")],
        [line("weg", asked("vraag-2", "b"), to="er"), line("weg#vraag-2", to="vervallen: dubbel")],
    ],
)
def test_a_forward_that_leads_somewhere(lines: list[Line]) -> None:
    assert told(*lines) == []


@pytest.mark.parametrize(
    ("lines", "what"),
    [
        ([line("weg", to="nergens")], "nergens is er niet"),
        ([line("weg", to="er#vraag-9")], "er heeft geen #vraag-9"),
        ([line("weg", to="weg")], "weg verwijst naar zichzelf"),
        ([line("Er", to="er")], "er verschilt alleen in hoofdletters: houd Er, als “id” in het"),
        ([line("a", to="b"), line("b", to="er")], "b verwijst zelf door: noem meteen er"),
        ([line("a", to="b"), line("b", to="vervallen: x")], "b is vervallen"),
        ([line("a", to="b"), line("b", to="c"), line("c", to="b")], "gaat in een kring: a → b → c → b"),
        ([line("a", to="b"), line("b", to="a")], "gaat in een kring: a → b → a"),
        ([line("er#antwoord-1-2", to="er#vraag-1")], "er heeft zelf een #antwoord-1-2; dat kan niet ook"),
        ([line("er#vraag-1", to="vervallen: dubbel")], "er heeft zelf een #vraag-1; dat kan niet ook verv"),
        ([line("ook", to="er")], "ook is het adres van een document en kan niet ook naar er verwijzen"),
        ([line("weg", asked("vraag-2", "b"), to="er")], "er heeft niet wat weg had: #vraag-2."),
    ],
)
def test_a_forward_that_does_not(lines: list[Line], what: str) -> None:
    assert [each for each in told(*lines) if what in each]


def test_of_some_documents_only_what_they_have_themselves_can_be_told() -> None:
    lines = register(line("weg", to="nergens"), line("er#vraag-1", to="ook"))
    assert [each.line.address for each in still_there(lines, OFFERED)] == ["er#vraag-1"]
