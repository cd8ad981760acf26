"""What a result shows of a document: its questions in parts of a few kilobytes, so that few are loaded.

Who checks a quotation (javascripts/controle/) reads these texts too, and takes the source line from them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.dutch.dutch_words import key, readable
from generator.outputs.search.filters import Exported, about
from generator.outputs.search.units import Searchable, answers_of, notes_of, texts_with_numbers
from generator.outputs.search.word_names import halves, names, words

#: So many questions a part.
QUESTIONS = 8
#: What a result shows of the document itself.
_SHOWN = "id kind title subject name short_name status committee addressees answered_by identifiers".split()


def texts(document: Searchable) -> Iterator[dict[str, object]]:
    """The parts of a document, in their order; a document without questions is one part, of its own text.

    The first part has what a hit on the document itself shows.
    """
    exported = document.exported
    if not any(unit.anchor for unit in document.units):
        own = [section["text"] for section in exported.get("sections", ())] if document.units else []
        yield {**_head(exported), "tekst": own, "namen": _names([*_titles(exported), *own])}
        return
    for first in range(0, len(exported["questions"]), QUESTIONS):
        around = texts_with_numbers(exported) if first == 0 else []
        yield _part(exported, exported["questions"][first : first + QUESTIONS], around)


def _part(exported: Exported, questions: list[Exported], around: list[str]) -> dict[str, object]:
    answers = {answer["anchor"]: answer for each in questions for answer in answers_of(exported, each)}
    notes = {note["anchor"]: note for each in questions for note in notes_of(exported, each)}
    shown = [each["text"] for each in (*questions, *answers.values(), *notes.values())]
    return {
        **_head(exported),
        **({"tekst": around} if around else {}),
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
        "namen": _names([*_titles(exported), *shown]),
    }


def _named(question: Exported) -> dict[str, object]:
    """What a source line calls a question, and how the other print of it says it, if that differs."""
    named = {"naam": question.get("name"), "anders": question.get("other_wording")}
    return {key: value for key, value in named.items() if value}


def _head(exported: Exported) -> dict[str, object]:
    shown = {name: exported[name] for name in _SHOWN if exported.get(name)}
    return {"document": {**shown, "regel": about(exported, exported), "bronnen": _source_lines(exported)}}


def _source_lines(exported: Exported) -> dict[str, list[str]]:
    """What comes before the name of a question or an answer in its source line, and what after it."""
    lines: Mapping[str, Mapping[str, str]] = exported.get("source_lines", {})
    return {
        dutch: [lines[part]["before"], lines[part]["after"]]
        for dutch, part in (("vraag", "question"), ("antwoord", "answer"))
        if part in lines
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
