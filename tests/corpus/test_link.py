"""References between and within documents, from the source text to where they lead and back."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from generator.corpus.pipeline import documents
from generator.model.reference import LinkedDocument, PairTells, Reference
from generator.model.target import Here, Target, There, Web

ASKED = """{zaak}
Vragen van het lid {asker} (SP) aan de Minister van Financiën over {subject} (ingezonden {day}).

Vraag 1
{first}

Vraag 2
Deelt u de mening dat dit niet zo kan blijven?

Vraag 3
Kunt u deze vragen afzonderlijk beantwoorden?
"""
ANSWERED = """Tweede Kamer der Staten-Generaal

Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden

12
{zaak}
Vragen van het lid {asker} (SP) aan de Minister van Financiën over {subject} (ingezonden {day}).

Antwoord van Minister Hoekstra (Financiën) (ontvangen 20 september 2019).

Vraag 1
{first}

Antwoord 1
Ja.

Vraag 2
Deelt u de mening dat dit niet zo kan blijven?

Antwoord 2
Nee.

Vraag 3
Kunt u deze vragen afzonderlijk beantwoorden?

Antwoord 3
Ja.

Tweede Kamer, vergaderjaar 2019–2020, Aanhangsel 1
"""
POSTPONED = """AH 729
{zaak}
Mededeling van minister Hoekstra (Financiën) (ontvangen 10 september 2019)

Op 3 september jl. heeft het lid {asker} (SP) schriftelijke vragen gesteld aan de minister over {subject}.

Wegens afstemming kunnen de vragen niet binnen de gebruikelijke termijn worden beantwoord.

ah-tk-20192020-729
1
"""
SAME = {
    "asker": "Jansen",
    "subject": "het bericht over de bank",
    "day": "3 september 2019",
    "zaak": "2019Z16000",
    "first": "Kent u het bericht over de bank?",
}
UNNUMBERED = SAME | {"zaak": ""}


def linked(folder: Path, *texts: str) -> list[LinkedDocument]:
    """Some texts understood together, in their order."""
    paths = [folder / f"{place}.txt" for place in range(len(texts))]
    for path, text in zip(paths, texts, strict=True):
        path.write_text(text, encoding="utf-8")
    return [result for result in documents(paths, lambda *_: None) if isinstance(result, LinkedDocument)]


def questions(*parts: tuple[str, str, str]) -> str:
    """A text of questions with their answers; a question without answer has an empty one."""
    pieces = [
        f"Vraag {number}\n{question}\n" + (f"\nAntwoord {number}\n{answer}\n" if answer else "")
        for number, question, answer in parts
    ]
    return "\n".join(pieces)


def led(reference: Reference) -> list[str]:
    return [place(link.target) for link in reference.links]


def place(target: Target) -> str:
    match target:
        case Here(anchor):
            return f"#{anchor}"
        case There(document, anchor):
            return f"{document}#{anchor}" if anchor else document
        case Web(url):
            return url


# --- Within a document -----------------------------------------------------------------------

TWICE = (
    ("1", "Wat is er?", "Iets."),
    ("25", "Waarom is dat?", "Daarom."),
    ("26", "Hoe zit dat?", "{here}"),
    ("25", "Wie doet dat?", "{second}"),
    ("27", "En {question}?", "Ja."),
)


@pytest.mark.parametrize(
    ("place", "phrase", "leads"),
    [
        ("here", "Zie het antwoord op vraag 1.", ["#antwoord-1"]),
        ("here", "Zie vraag 1.", ["#vraag-1"]),
        ("here", "Zie het antwoord op de vragen 1 en 27.", ["#antwoord-1", "#antwoord-27"]),
        ("here", "Zie het antwoord op vraag 25.", []),
        ("second", "Zie het antwoord op vraag 25.", ["#antwoord-25"]),
        ("second", "Zie het antwoord op de vorige vraag.", ["#antwoord-26"]),
        ("second", "De in vraag 25 genoemde reden.", []),
        ("question", "wat staat er in het antwoord op vraag 25", []),
        ("here", "Zie het antwoord op vraag 99.", []),
        ("here", "Zie het antwoord op vraag 1a.", ["#antwoord-1"]),
    ],
)
def test_a_number_leads_where_it_is_certain(
    tmp_path: Path, place: str, phrase: str, leads: list[str]
) -> None:
    words = {"here": "Niets.", "second": "Niets.", "question": "verder"} | {place: phrase}
    parts = [(number, asked.format(**words), answer.format(**words)) for number, asked, answer in TWICE]
    (document,) = linked(tmp_path, questions(*parts))
    (reference,) = document.references
    assert led(reference) == leads
    assert bool(reference.unresolved) is not bool(leads)


def test_of_two_with_one_number_the_one_with_an_answer_is_meant(tmp_path: Path) -> None:
    parts = (("1", "Wat?", ""), ("1", "Wie?", "Hij."), ("2", "Hoe?", "Zie het antwoord op vraag 1."))
    (document,) = linked(tmp_path, questions(*parts))
    (answered,) = [answer for answer in document.document.answers() if answer.anchor != "antwoord-2"]
    assert [led(each) for each in document.references] == [[f"#{answered.anchor}"]]
    assert document.references[0].targets == answered.questions


def test_a_question_looks_back(tmp_path: Path) -> None:
    parts = (("1", "Wat?", "A."), ("2", "En bij vraag 1?", "B."), ("1", "Wie?", "C."))
    (document,) = linked(tmp_path, questions(*parts))
    assert [led(each) for each in document.references] == [["#antwoord-1"]]


@pytest.mark.parametrize(
    ("answer", "leads"),
    [
        ("Zie het antwoord op vraag 2.", []),
        ("Zie vraag 2.", ["#vraag-2"]),
        ("Zie het antwoord op de vragen 1 en 2.", ["#antwoord-1"]),
    ],
)
def test_nothing_leads_to_itself(tmp_path: Path, answer: str, leads: list[str]) -> None:
    (document,) = linked(tmp_path, questions(("1", "Wat?", "A."), ("2", "Wie?", answer)))
    assert [address for each in document.references for address in led(each)] == leads
    assert not [each for each in document.references if each.unresolved]


def test_without_answers_the_question_is_the_place(tmp_path: Path) -> None:
    (document,) = linked(tmp_path, ASKED.format(**SAME | {"first": "Wat is het antwoord op vraag 2?"}))
    assert [led(each) for each in document.references] == [["#vraag-2"]]


def test_who_refers_is_told_where_the_link_leads(tmp_path: Path) -> None:
    parts = (("1", "Wat?", "A."), ("2", "Wie?", "Zie het antwoord op vraag 1 en ook vraag 1."))
    (document,) = linked(tmp_path, questions(*parts))
    assert [(each.target, each.origin) for each in document.backlinks] == [
        ("antwoord-1", "antwoord-2"),
        ("vraag-1", "antwoord-2"),
    ]
    assert {each.targets for each in document.references} == {("vraag-1",)}


def test_what_leads_nowhere_is_reported_at_its_line(tmp_path: Path) -> None:
    text = "Vraag 1\nWat?\n\nAntwoord 1\nEen regel die\ngewoon doorloopt tot\nhet antwoord op vraag 9.\n"
    (document,) = linked(tmp_path, text)
    lines = [each.line for each in document.document.diagnostics if each.code == "unresolved-reference"]
    assert lines == [7]


# --- Between documents -----------------------------------------------------------------------


def test_a_question_of_another_document(tmp_path: Path) -> None:
    citing = questions(
        ("1", "Kent u Aanhangsel Handelingen, vergaderjaar 2019–2020, nr. 12?", ""),
        ("2", "Kent u Aanhangsel Handelingen, vergaderjaar 2019–2020, nr. 12, vraag 2?", ""),
    )
    cited, citer = linked(tmp_path, ANSWERED.format(**SAME), citing)
    whole, part = citer.references
    assert (led(whole), whole.excerpt) == (["ah-tk-20192020-12"], "Vragen over het bericht over de bank")
    assert (led(part), part.excerpt) == (
        ["ah-tk-20192020-12#antwoord-2"],
        "Antwoord op vraag 2\n> Deelt u de mening dat dit niet zo kan blijven?\nNee.",
    )
    assert [(each.target, each.origin) for each in cited.backlinks] == [
        ("", "vraag-1"),
        ("antwoord-2", "vraag-2"),
    ]


# --- Pairs -----------------------------------------------------------------------------------


def pairs(found: list[LinkedDocument]) -> list[int | None]:
    """Which of the documents each is paired with."""
    ids = [each.document.id for each in found]
    return [ids.index(each.pair) if each.pair else None for each in found]



@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        ([ASKED.format(**SAME), ANSWERED.format(**SAME)], [1, 0]),
        ([ANSWERED.format(**SAME), ASKED.format(**SAME)], [1, 0]),
        ([ASKED.format(**SAME | {"first": "Kent u dat stuk?"}), ANSWERED.format(**SAME)], [1, 0]),
        ([ASKED.format(**SAME), POSTPONED.format(**SAME), ANSWERED.format(**SAME)], [2, 2, 0]),
        ([POSTPONED.format(**SAME), ANSWERED.format(**SAME), ASKED.format(**SAME)], [1, 2, 1]),
        ([POSTPONED.format(**SAME), ANSWERED.format(**SAME)], [1, 0]),
        ([ASKED.format(**SAME), POSTPONED.format(**SAME)], [1, 0]),
        ([ASKED.format(**SAME | {"zaak": "2019Z16001"}), ANSWERED.format(**SAME)], [None, None]),
        ([ASKED.format(**SAME | {"zaak": ""}), ANSWERED.format(**SAME)], [1, 0]),
        ([ASKED.format(**UNNUMBERED | {"day": "4 mei 2019"}), ANSWERED.format(**UNNUMBERED)], [None, None]),
        ([ASKED.format(**UNNUMBERED | {"first": "Kent u dat stuk?"}), ANSWERED.format(**UNNUMBERED)], [1, 0]),
    ],
)
def test_pairs(tmp_path: Path, texts: list[str], expected: list[int | None]) -> None:
    assert pairs(linked(tmp_path, *texts)) == expected


def test_another_subject_of_the_same_asker_and_day_is_no_pair(tmp_path: Path) -> None:
    other = questions(("1", "Kent u het bericht over de trein?", ""), ("2", "Waarom rijdt hij niet?", ""))
    last = "\nVraag 3\nKunt u deze vragen afzonderlijk beantwoorden?\n"
    heading = ASKED.format(**UNNUMBERED | {"subject": "de trein"}).split("Vraag 1")[0]
    assert pairs(linked(tmp_path, heading + other + last, ANSWERED.format(**UNNUMBERED))) == [None, None]


def test_a_case_leads_to_its_answers(tmp_path: Path) -> None:
    texts = [each.format(**SAME) for each in (POSTPONED, ASKED, ANSWERED)]
    citer = linked(tmp_path, *texts, "Vraag 1\nKent u zaak 2019Z16000?\n")[-1]
    assert [led(each) for each in citer.references] == [["ah-tk-20192020-12"]]


def test_different_words_of_a_pair_are_kept(tmp_path: Path) -> None:
    asked, answered = linked(
        tmp_path, ASKED.format(**SAME | {"first": "Kent u dat stuk?"}), ANSWERED.format(**SAME)
    )
    assert asked.reworded == (("vraag-1", "Kent u het bericht over de bank?"),)
    assert answered.reworded == (("vraag-1", "Kent u dat stuk?"),)


def test_what_the_other_document_tells_of_the_questions(tmp_path: Path) -> None:
    texts = [each.format(**SAME) for each in (ASKED, POSTPONED, ANSWERED)]
    asked, postponed, answered = linked(tmp_path, *texts)
    there = tuple((f"vraag-{n}", f"antwoord-{n}") for n in (1, 2, 3))
    assert asked.pair_tells == PairTells("answers", 3, 3, there)
    assert postponed.pair_tells == PairTells("answers", 3, 3)
    assert answered.pair_tells == PairTells("questions", 3, 0)


def test_a_postponement_tells_when_it_was_announced(tmp_path: Path) -> None:
    asked, postponed = linked(tmp_path, *(each.format(**SAME) for each in (ASKED, POSTPONED)))
    assert asked.pair_tells == PairTells("postponement", 0, 0, (), date(2019, 9, 10))
    assert postponed.pair_tells == PairTells("questions", 3, 0)
