"""An exported document as a search record: its words by their names in the index, and its filters.

A record holds each name once, so that it stays small; which question a word stands in, the reader's
browser sees in the document's own JSON. Nothing of a record is ever shown.
"""

from __future__ import annotations

import html
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from generator.compounds import parts
from generator.dutch_words import fold, identifiers, key, printed_words

Exported: TypeAlias = Mapping[str, Any]

#: Ends every name, so that no name begins another: Pagefind takes `kamp` for `kampioen` too.
#: A letter that Dutch does not use, because Pagefind drops what is no letter.
END = "ω"

#: A word in a question counts for more than one in an answer, a whole word for more than a part.
IN_QUESTION, IN_ANSWER, ABOUT_DOCUMENT, AS_PART = 5.0, 2.0, 1.0, 0.4

KINDS = {
    "answers": "Schriftelijke vragen met antwoorden",
    "list": "Lijst van vragen en antwoorden",
    "oral": "Mondelinge vragen",
    "postponement": "Uitstelbrief",
    "questions": "Vragen zonder antwoord",
}
ANSWERED, UNANSWERED = "beantwoord", "niet beantwoord"


@dataclass(slots=True)
class Record:
    """`weights` by name in the index; `made_of` are the names of the parts of a printed compound."""

    id: str
    filters: dict[str, list[str]]
    day: str
    weights: dict[str, float] = field(default_factory=dict)
    made_of: dict[str, tuple[str, ...]] = field(default_factory=dict)
    printed: Counter[str] = field(default_factory=Counter)

    def html(self) -> str:
        """The page that Pagefind indexes; nobody else sees it."""
        return "".join(
            [
                '<html lang="nl"><body data-pagefind-body>',
                *_attributes("filter", ((name, value) for name in self.filters for value in self.filters[name])),
                *_attributes("sort", [("datum", self.day)] if self.day else []),
                *self._names(),
                f"<p data-pagefind-weight='{IN_ANSWER * AS_PART}'>{' '.join(self._compounds())}</p>",
                "</body></html>",
            ]
        )

    def _names(self) -> Iterator[str]:
        for weight in sorted(set(self.weights.values()), reverse=True):
            names = " ".join(name + END for name, own in self.weights.items() if own == weight)
            yield f"<p data-pagefind-weight='{weight}'>{names}</p>"

    def _compounds(self) -> Iterator[str]:
        for word, names in self.made_of.items():
            yield " ".join([word, *(name + END for name in names)])


def record(document: Exported) -> Record:
    """The search record of an exported document (the data contract's object)."""
    made = Record(document["id"], dict(_filters(document)), _day(document))
    _add_text(made, " ".join(_about(document)), ABOUT_DOCUMENT)
    for text in _texts(document["answers"], document["footnotes"]):
        _add_text(made, text, IN_ANSWER)
    for text in _texts(document["questions"]):
        _add_text(made, text, IN_QUESTION)
    return made


def _texts(*lists: Iterable[Exported]) -> Iterator[str]:
    return (each["text"] for some in lists for each in some)


def _add_text(made: Record, text: str, weight: float) -> None:
    names = [key(word) for word in _count(made, text)]
    names += [name for pieces in identifiers(text) for name in identifier_names(pieces)]
    made.weights.update((name, max(weight, made.weights.get(name, 0))) for name in names)


def _count(made: Record, text: str) -> set[str]:
    """The different words of a text; what compounds among them are made of goes into the record."""
    words = Counter(printed_words(text))
    made.printed.update(words)
    for word in words:
        if word not in made.made_of and (names := part_names(word)):
            made.made_of[word] = names
    return set(words)


def part_names(word: str) -> tuple[str, ...]:
    """The names of what a compound is made of, without its own."""
    names = dict.fromkeys(key(fold(part)) for part in parts(word))
    names.pop(key(word), None)
    return tuple(names)


def identifier_names(pieces: tuple[str, ...]) -> Iterator[str]:
    """`35 570 V, nr. 43` is found as 35 570, as 35 570 V and whole."""
    return ("x".join(pieces[:length]) for length in range(1, len(pieces) + 1))


# --- What the document is --------------------------------------------------------------------


def _about(document: Exported) -> Iterator[str]:
    """What every question of the document can be found by: its numbers and its people."""
    yield document["id"]
    yield from filter(None, document["identifiers"].values())
    yield from filter(None, (person["name"] for person in [*document["askers"], *document["answered_by"]]))


def _day(document: Exported) -> str:
    return document["dates"]["answered"] or document["dates"]["submitted"] or ""


def _filters(document: Exported) -> Iterator[tuple[str, list[str]]]:
    """Filter and values; docs/javascripts/zoeken.js knows the names too."""
    askers, ministers = document["askers"], document["answered_by"]
    yield "vrager", [asker["name"] for asker in askers] or list(filter(None, [document["committee"]]))
    yield "partij", sorted({asker["party"] for asker in askers if asker["party"]})
    yield "bewindspersoon", [person["name"] for person in ministers if person["name"]]
    yield "ministerie", sorted(set(_ministries(document)))
    yield "jaar", [_day(document)[:4]] if _day(document) else []
    yield "soort", [KINDS.get(document["kind"], document["kind"])]
    yield "antwoord", sorted({ANSWERED if each["answer"] else UNANSWERED for each in document["questions"]})


def _ministries(document: Exported) -> Iterator[str]:
    yield from (person["portfolio"] for person in document["answered_by"] if person["portfolio"])
    if not document["answered_by"]:
        yield from (_portfolio(addressee) for addressee in document["addressees"])


def _portfolio(addressee: str) -> str:
    """"Minister van Buitenlandse Zaken" is of Buitenlandse Zaken."""
    _, _, portfolio = addressee.partition(" van ") if " van " in addressee else addressee.partition(" voor ")
    return portfolio or addressee


def _attributes(kind: str, values: Iterable[tuple[str, str]]) -> Iterator[str]:
    for name, value in values:
        yield f'<meta data-pagefind-{kind}="{name}[content]" content="{html.escape(value)}">'
