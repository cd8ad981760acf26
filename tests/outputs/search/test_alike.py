"""Which questions are told to be much alike: by rare words, in other documents; never for a stock phrase."""

from __future__ import annotations

from typing import Any

from generator.outputs.search.alike import MOST, alike
from generator.outputs.search.asked import Asked, asked_in
from generator.outputs.search.stretch import stretch
from generator.outputs.search.units import Searchable, Unit


def exported(id: str, *questions: str, subject: str = "") -> dict[str, Any]:
    return {
        "id": id,
        "name": f"Vragen {id}",
        "title": None,
        "subject": subject,
        "delayed": None,
        "dates": {"submitted": "2024-03-03", "answered": None},
        "questions": [
            {"anchor": f"vraag-{n}", "number": f"{n}", "text": text} for n, text in enumerate(questions, 1)
        ],
    }


def asked(*documents: dict[str, Any]) -> list[Asked]:
    units = [Unit("vraag-1", "open", {})]
    return [each for one in documents for each in asked_in(Searchable(one, units, {}))]


def pairs(questions: list[Asked]) -> dict[str, list[str]]:
    def name(place: int) -> str:
        return f"{questions[place].document}#{questions[place].number}"

    one = stretch(questions, {})
    return {name(place): [name(near.place) for near in found] for place, found in alike(one, one)[0].items()}


STOCK = "Kunt u deze vragen afzonderlijk beantwoorden?"
KIT = "Hoeveel mitrailleurs liggen er nog op de kazerne in Oirschot?"
SAME_KIT = "Liggen de mitrailleurs nog steeds op de kazerne?"
FISH = "Mogen garnalenvissers van Urk op de Doggersbank vissen?"


def test_questions_that_share_rare_words_are_alike_both_ways() -> None:
    fish = FISH.replace("Mogen", "Kunnen")
    found = pairs(asked(exported("a", KIT, FISH), exported("b", fish), exported("c", SAME_KIT)))
    assert found == {"a#1": ["c#1"], "c#1": ["a#1"], "a#2": ["b#1"], "b#1": ["a#2"]}


def test_another_form_of_a_word_is_that_word() -> None:
    one, other = "Waar staan de mitrailleurs en kazernes?", "Welke mitrailleur in welke kazerne?"
    found = pairs(asked(exported("a", one), exported("b", other)))
    assert found == {"a#1": ["b#1"], "b#1": ["a#1"]}


def test_two_words_and_the_compound_of_them_are_alike_both_ways() -> None:
    one, other = "Testte Huawei de herkenning van gezichten?", "Sprak u over gezichtsherkenning?"
    found = pairs(asked(exported("a", one), exported("b", other)))
    assert found == {"a#1": ["b#1"], "b#1": ["a#1"]}


def test_questions_of_one_document_are_not_told_of_each_other() -> None:
    assert pairs(asked(exported("a", KIT, SAME_KIT), exported("b", FISH))) == {}


def test_what_is_asked_everywhere_and_one_word_alone_tell_nothing() -> None:
    many = [exported(f"n{n}", STOCK) for n in range(5)]
    alone = [exported("a", "Wat kost een mitrailleur?"), exported("b", "Wie bedient een mitrailleur?")]
    assert pairs(asked(*many, *alone)) == {}


def test_numbers_alone_make_no_likeness() -> None:
    one, other = "Wat gebeurde er in 2019 en 2021 met 4500 mensen?", "Wat was er in 2019, 2021 en 4500 dagen?"
    assert pairs(asked(exported("a", one), exported("b", other))) == {}


def test_no_more_than_five_the_newest_first_of_those_that_are_as_alike() -> None:
    others = [exported(f"x{n}", FISH) for n in range(7)]
    questions = asked(*(exported(f"n{n}", KIT) for n in range(7)), *others)
    dated = [each._replace(day=f"2024-01-{place + 1:02}") for place, each in enumerate(questions)]
    assert pairs(dated)["n0#1"] == ["n6#1", "n5#1", "n4#1", "n3#1", "n2#1"]
    assert len(pairs(dated)["n0#1"]) == MOST


def test_a_document_whose_answers_are_elsewhere_has_none() -> None:
    assert list(asked_in(Searchable(exported("a", KIT), [], {}))) == []


def test_two_stretches_are_compared_both_ways() -> None:
    ids: dict[str, int] = {}
    one = stretch(asked(exported("a", FISH, KIT)), ids)
    other = stretch(asked(exported("b", SAME_KIT), exported("c", "Wat kost een mitrailleur?")), ids)
    here, there = alike(one, other)
    assert {place: [near.place for near in found] for place, found in here.items()} == {1: [0]}
    assert {place: [near.place for near in found] for place, found in there.items()} == {0: [1]}
    assert here[1][0].score == there[0][0].score


def test_how_rare_a_word_is_is_counted_in_its_own_stretch() -> None:
    """Mitrailleurs and barracks are in all documents of the other years, and tell nothing of them."""
    ids: dict[str, int] = {}
    one = stretch(asked(exported("a", KIT), exported("b", FISH)), ids)
    other = stretch(asked(*(exported(f"n{n}", KIT) for n in range(20))), ids)
    assert alike(one, other) == ({}, {})
