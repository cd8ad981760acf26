"""What a result shows of a document: its questions in parts of a few kilobytes, so that few are loaded.

Who checks a quotation (javascripts/controle/) reads these texts too, and takes the source line from them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.dutch.dutch_words import key, readable
from generator.outputs.search.filters import Exported, about, replied
from generator.outputs.search.units import (
    Searchable,
    announcements,
    answers_of,
    around,
    notes_of,
    texts_with_numbers,
)
from generator.outputs.search.word_names import halves, names, words

#: So many questions a part.
QUESTIONS = 8
#: What a result shows of the document itself.
_SHOWN = "id kind title subject name short_name status committee addressees answered_by identifiers".split()


def texts(document: Searchable) -> Iterator[dict[str, object]]:
    """The parts of a document, in their order; a document without questions is one part, of its own text.

    The first part has what a hit on the document itself shows, and what a notice announces.
    """
    exported = document.exported
    if not any(unit.anchor for unit in document.units):
        yield _without_questions(exported, around(exported) if document.units else [])
        return
    for first in range(0, len(exported["questions"]), QUESTIONS):
        own = _around(exported, texts_with_numbers(exported)) if first == 0 else {}
        yield _part(exported, exported["questions"][first : first + QUESTIONS], own)


def _without_questions(exported: Exported, own: list[str]) -> dict[str, object]:
    shown = [*_titles(exported), *own, *announcements(exported).values()]
    return {**_head(exported), "tekst": [], **_around(exported, own), "namen": _names(shown)}


def _around(exported: Exported, own: list[str]) -> dict[str, object]:
    """What stands around questions: some texts of its `own`, and by its anchor what a notice announces."""
    some = {"tekst": own, "mededeling": announcements(exported)}
    return {key: value for key, value in some.items() if value}


def _part(exported: Exported, questions: list[Exported], own: dict[str, object]) -> dict[str, object]:
    answers = {answer["anchor"]: answer for each in questions for answer in answers_of(exported, each)}
    notes = {note["anchor"]: note for each in questions for note in notes_of(exported, each)}
    shown = [each["text"] for each in (*questions, *answers.values(), *notes.values())]
    announced = announcements(exported).values() if own else ()
    return {
        **_head(exported),
        **own,
        "vragen": [
            {
                "anker": each["anchor"],
                "nummer": each["number"],
                "regel": about(each, exported),
                "tekst": each["text"],
                "antwoorden": [answer["anchor"] for answer in answers_of(exported, each)],
                "noten": [note["anchor"] for note in notes_of(exported, each)],
                **_named(each),
            }
            for each in questions
        ],
        "antwoorden": {anchor: each["text"] for anchor, each in answers.items()},
        "antwoordnamen": {anchor: each["name"] for anchor, each in answers.items() if "name" in each},
        "noten": {anchor: each["text"] for anchor, each in notes.items()},
        "nootplaatsen": {anchor: each["in"][0] for anchor, each in notes.items()},
        "namen": _names([*_titles(exported), *shown, *announced]),
    }


def _named(question: Exported) -> dict[str, object]:
    """What a source line calls a question, and how the other print of it says it, if that differs."""
    named = {"naam": question.get("name"), "anders": question.get("other_wording")}
    return {key: value for key, value in named.items() if value}


def _head(exported: Exported) -> dict[str, object]:
    shown = {name: exported[name] for name in _SHOWN if exported.get(name)}
    said = {"regel": about(exported, exported), "reactie": replied(exported)}
    return {"document": {**shown, **said, "bronnen": _source_lines(exported)}}


def _source_lines(exported: Exported) -> dict[str, list[str]]:
    """What comes before the name of a part in its source line, and what after it: by what kind of part it is.

    What a notice announces is said by those who answer.
    """
    lines: Mapping[str, Mapping[str, str]] = exported.get("source_lines", {})
    parts = [("vraag", "question"), ("antwoord", "answer"), ("tekst", "text"), ("mededeling", "answer")]
    asked, announced = bool(exported["questions"]), bool(announcements(exported))
    needed = {"vraag": asked, "antwoord": asked, "tekst": not asked, "mededeling": announced}
    return {
        dutch: [lines[part]["before"], lines[part]["after"]]
        for dutch, part in parts
        if part in lines and needed[dutch]
    }


def _titles(exported: Exported) -> list[str]:
    titles = (exported["title"], exported["subject"], exported["committee"], exported.get("name"))
    return [title for title in titles if title]


def _names(shown: list[str]) -> dict[str, list[str]]:
    """What the words of some texts are found by, where the rules say otherwise; halves with their hyphen."""
    found = {word.folded: names(word.folded) for text in shown for word in words(text)}
    named = {word: [*own.whole, *own.parts] for word, own in found.items()}
    for text in shown:
        for half, whole in halves(readable(text)):
            own = names(whole)
            named[half] = [*own.whole, *own.parts]
    return {word: some for word, some in sorted(named.items()) if some != [key(word)]}
