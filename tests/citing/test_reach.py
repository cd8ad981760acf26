"""How far the words around a reference are looked at: sentences just within each reach and just beyond.

A sentence of the Kamer seldom has more than 200 characters between a reference and the words that say whose
it is; what is further off may as well be another clause.
"""

from __future__ import annotations

import pytest

from generator.citing.citations import find_citations
from generator.citing.question_citations import find_questions
from generator.model.reference import OfficialCitation


def words(length: int) -> str:
    """So many characters of words that mean nothing to any pattern."""
    return ("woorden " * length)[: length - 1] + " "


def questions(text: str) -> int:
    return len([found for found in find_citations(text) if not isinstance(found, OfficialCitation)])


@pytest.mark.parametrize(("distance", "is_ours"), [(120, False), (170, False), (230, True), (350, True)])
def test_other_questions_are_looked_for_in_what_goes_before(distance: int, is_ours: bool) -> None:
    text = f"In de eerdere vragen staat {words(distance)}vraag 3 met een bedrag"
    assert questions(text) == int(is_ours)


@pytest.mark.parametrize(("length", "is_ours"), [(15, False), (34, False), (45, True), (70, True)])
def test_your_answer_may_have_one_word_between(length: int, is_ours: bool) -> None:
    text = f"Blijkt dat uit uw {'b' * length} antwoord op vraag 3 over de kosten"
    assert questions(text) == int(is_ours)


@pytest.mark.parametrize(("distance", "is_reference"), [(120, False), (170, False), (230, True), (350, True)])
def test_answered_together_may_stand_far_from_the_numbers(distance: int, is_reference: bool) -> None:
    text = f"Ik beantwoord de vragen 2 en 3 {words(distance)}gezamenlijk"
    assert bool(find_questions(text)) == is_reference
    text = f"Ik beantwoord gezamenlijk {words(distance)}de vragen 2 en 3 over de kosten"
    assert bool(find_questions(text)) == is_reference


@pytest.mark.parametrize(("blanks", "is_reference"), [(30, True), (45, True), (55, False), (90, False)])
def test_what_a_wide_gap_parts_is_no_sentence(blanks: int, is_reference: bool) -> None:
    """ "Vraag 2" at the end of a line, or far to the right of one, is a heading."""
    assert bool(find_questions(f"zie{' ' * blanks}Vraag 2")) == is_reference


@pytest.mark.parametrize(("distance", "is_named"), [(100, True), (150, True), (230, False), (350, False)])
def test_the_publication_of_a_question_of_another_stands_in_its_sentence(
    distance: int, is_named: bool
) -> None:
    text = f"Het antwoord op vraag 51 van de eerdere Kamervragen {words(distance)}in Kamerstuk 35 207, nr. 32"
    [publication] = [found for found in find_citations(text) if isinstance(found, OfficialCitation)]
    assert (publication.question == "51") == is_named
