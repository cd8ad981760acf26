"""An exported document as search sees it: its questions, each with its answers and notes, and what holds for
all of them.

A document without questions (a postponement, announced oral questions) is one unit, of its own text. One
that another with the same questions stands for has none: there its questions are found, and its people.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from math import log2

from generator.dutch.dutch_words import SMALL_WORDS, key, number_names, plain, spelled_words
from generator.identity.abbreviations import abbreviations_in, one_word_ministries
from generator.outputs.search.filters import Exported, status_words
from generator.outputs.search.word_names import Word, names, words

#: What a word weighs by where it stands; a whole word more than a part of one.
IN_QUESTION, IN_ANSWER, IN_NOTE = 3.0, 1.4, 0.7
AS_PART = 0.45
#: The words of a usual question and answer: in a longer text one word says less about it.
_USUAL_LENGTH = {IN_QUESTION: 45, IN_ANSWER: 130, IN_NOTE: 25}
_LEAST_OF_LENGTH = 0.5
#: A weight that is half of the highest there can be.
_HALF = 2.2
HIGHEST = 15
#: How firmly a name holds for a whole document: its number or people, its title, the office that was asked.
NUMBER_OR_PERSON, TITLE, OFFICE = 3, 2, 1
#: A number that stands around its questions, or a word of its notice, finds the document and none of these.
AROUND = 4
#: A ministry that is called by a common word finds its documents; of a question it tells no more than OFFICE.
MINISTRY = 5


@dataclass(slots=True)
class Unit:
    """A question as search sees it: the names that it is found by, with their weight up to HIGHEST.

    `status` is what became of it, in the words by which one can filter.
    """

    anchor: str | None
    status: str
    weights: dict[str, int]


@dataclass(slots=True)
class Searchable:
    """A document: its units, the names that hold for all of it, and every word that it prints."""

    exported: Exported
    units: list[Unit]
    whole: dict[str, int]
    printed: set[Word] = field(default_factory=set)


def searchable(exported: Exported, stands_for: Iterable[Exported] = ()) -> Searchable:
    """What search needs of an exported document (the data contract's object).

    It is found by what the documents that it stands for say of their people, title and office too.
    """
    made = Searchable(exported, [], {})
    others = (text for other in stands_for for text in _said_of(other))
    made.whole = _whole([*_numbered(exported), *_said_of(exported), *others], made.printed)
    for text in (text for each in (exported, *stands_for) for text in texts_with_numbers(each)):
        for name in number_names(text):
            made.whole.setdefault(name, AROUND)
    if exported["questions"]:
        made.units = [_unit(exported, question, made.printed) for question in exported["questions"]]
        _add_words(made, announcements(exported).values())
    else:
        texts = [(section["text"], IN_QUESTION) for section in exported.get("sections", ())]
        made.units = [Unit(None, status_words(exported), _weights(texts, made.printed))]
    return made


def superseded(exported: Exported, stand_in: Exported) -> Searchable:
    """A document that another stands for: found by its id, by the numbers that the other has not, and by
    what it announces.
    """
    publication = _words_of_name(exported["identifiers"]["publication"] or "")
    own = {exported["id"].lower(), *_own_numbers(exported), *(key(word.folded) for word in publication)}
    only_its_own = sorted(own.difference(_own_numbers(stand_in)))
    made = Searchable(exported, [], dict.fromkeys(only_its_own, NUMBER_OR_PERSON))
    _add_words(made, announcements(exported).values())
    return made


def answers_of(exported: Exported, question: Exported) -> list[Exported]:
    """All answers to a question, in their order."""
    anchors = question.get("answers") or ([question["answer"]] if question["answer"] else [])
    return [answer for answer in exported["answers"] if answer["anchor"] in anchors]


def notes_of(exported: Exported, question: Exported) -> list[Exported]:
    """The notes under a question and its answers."""
    places = {question["anchor"], *(answer["anchor"] for answer in answers_of(exported, question))}
    return [note for note in exported["footnotes"] if places & set(note["in"])]


def announcements(exported: Exported) -> dict[str, str]:
    """What a notice announces, by its anchor: words that are neither a question nor an answer."""
    sections = exported.get("sections", ())
    return {each["anchor"]: each["text"] for each in sections if each.get("role") == "announcement"}


def around(exported: Exported) -> list[str]:
    """What else a document says around its questions, such as its masthead."""
    sections = exported.get("sections", ())
    return [section["text"] for section in sections if section.get("role") != "announcement"]


def texts_with_numbers(exported: Exported) -> list[str]:
    """What stands around the questions and has a number of others: "ter aanvulling op 2024Z14250"."""
    own = {*_own_numbers(exported)}
    return [text for text in around(exported) if exported["questions"] and {*number_names(text)} - own]


def _add_words(document: Searchable, texts: Iterable[str]) -> None:
    """Let the document be found by what some texts say; what it is firmly known by stays so."""
    for text in texts:
        found = words(text)
        document.printed.update(found)
        own = (name for word in found for name in names(word.folded).whole)
        for name in (*number_names(text), *own, *map(key, abbreviations_in(text))):
            document.whole.setdefault(name, AROUND)


def _unit(exported: Exported, question: Exported, printed: set[Word]) -> Unit:
    answers = answers_of(exported, question)
    texts = [(question["text"], IN_QUESTION)]
    texts += [(answer["text"], IN_ANSWER) for answer in answers]
    texts += [(note["text"], IN_NOTE) for note in notes_of(exported, question)]
    weights = _weights(texts, printed)
    for called in ("vraag", "antwoord") if answers else ("vraag",):
        weights.update(dict.fromkeys(number_names(f"{called} {question.get('number')}"), HIGHEST))
    return Unit(question["anchor"], status_words(question), weights)


def _weights(texts: Iterable[tuple[str, float]], printed: set[Word]) -> dict[str, int]:
    weights: dict[str, float] = {}
    for text, weight in texts:
        found = words(text)
        printed.update(found)
        of_length = weight / (_LEAST_OF_LENGTH + (1 - _LEAST_OF_LENGTH) * len(found) / _USUAL_LENGTH[weight])
        counts = _counts(found)
        counts.update(dict.fromkeys((*number_names(text), *map(key, abbreviations_in(text))), 1.0))
        for name, count in counts.items():
            weights[name] = weights.get(name, 0.0) + of_length * log2(1 + count)
    return {name: max(1, round(HIGHEST * weight / (weight + _HALF))) for name, weight in weights.items()}


def _counts(found: Iterable[Word]) -> dict[str, float]:
    """How often each name is there, a part counting for less than a whole word."""
    counts: dict[str, float] = {}
    for word, times in Counter(word.folded for word in found).items():
        own = names(word)
        for name in own.whole:
            counts[name] = counts.get(name, 0.0) + times
        for name in own.parts:
            counts[name] = counts.get(name, 0.0) + AS_PART * times
    return counts


def _whole(said: Iterable[tuple[str, int]], printed: set[Word]) -> dict[str, int]:
    whole: dict[str, int] = {}
    for text, firmness in said:
        found = words(text) if firmness < NUMBER_OR_PERSON else _words_of_name(text)
        printed.update(found)
        of_words = (name for word in found for name in _holding(word, firmness))
        own = _with_prefix(text) if firmness == NUMBER_OR_PERSON else ()
        for name in (*number_names(text), *own, *of_words):
            whole[name] = max(firmness, whole.get(name, 0))
        for name in map(key, abbreviations_in(text)):  # VWS names a ministry as D66 a party
            whole[name] = max(TITLE if firmness == TITLE else NUMBER_OR_PERSON, whole.get(name, 0))
        for name in map(key, one_word_ministries(text)) if firmness == OFFICE else ():
            whole[name] = MINISTRY if whole[name] == OFFICE else whole[name]
    return whole


def _with_prefix(name: str) -> Iterator[str]:
    """What a name with small words before it is called whole, `van der staaij`: it goes before others."""
    spelled = list(map(plain, spelled_words(name)))
    for last, word in enumerate(spelled):
        first = next((place for place in range(last, 0, -1) if spelled[place - 1] not in SMALL_WORDS), 0)
        if first < last and word not in SMALL_WORDS:
            yield " ".join(spelled[first : last + 1])


def _words_of_name(text: str) -> tuple[Word, ...]:
    spelled = ((plain(word), word) for word in spelled_words(text))
    return tuple(Word(folded, word) for folded, word in spelled if folded not in SMALL_WORDS)


def _holding(word: Word, firmness: int) -> tuple[str, ...]:
    """A person or party is known by whole words only: ChristenUnie is no christen."""
    if firmness == NUMBER_OR_PERSON:
        return (key(word.folded),)
    own = names(word.folded)
    return (*own.whole, *own.parts)


def _numbers_of(document: Exported) -> Iterator[str]:
    identifiers: Mapping[str, str | None] = document["identifiers"]
    yield from filter(None, (document["id"], *identifiers.values()))


def _own_numbers(document: Exported) -> Iterator[str]:
    """What its own numbers are called."""
    return (name for text in _numbers_of(document) for name in number_names(text))


def _numbered(document: Exported) -> Iterator[tuple[str, int]]:
    return ((number, NUMBER_OR_PERSON) for number in _numbers_of(document))


def _said_of(document: Exported) -> Iterator[tuple[str, int]]:
    """What besides its numbers holds for every question of a document, and how firmly."""
    askers, ministers = document["askers"], document["answered_by"]
    people = (person["name"] for person in (*askers, *ministers))
    parties = [asker["party"] for asker in askers if asker["party"]]
    firm = (*people, *parties)
    yield from ((text, NUMBER_OR_PERSON) for text in firm if text)
    # a masthead names who was asked too, which is no title: "… aan de Minister van Landbouw over de wolf"
    titles = (document["subject"] or document["title"], document["committee"], document.get("name"))
    yield from ((text, TITLE) for text in titles if text)
    offices = (f"{person['office']} {person['portfolio'] or ''}" for person in ministers)
    yield from ((text, OFFICE) for text in (*offices, *document["addressees"]))
