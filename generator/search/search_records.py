"""An exported document as a search record: its words by their names in the index, and its filters.

The index holds each name of a document once, so that it stays small; which question a word stands in,
the reader's browser sees in the texts. No name is ever shown.
"""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from generator.search.compounds import parts
from generator.search.dutch_words import fold, identifiers, key, printed_words

Exported: TypeAlias = Mapping[str, Any]

#: Ends every name, so that no name begins another: Pagefind takes `kamp` for `kampioen` too.
#: A letter that Dutch does not use, because Pagefind drops what is no letter.
END = "ω"

#: A word in a question counts for more than one in an answer, a whole word for more than a part.
IN_QUESTION, IN_ANSWER, OF_DOCUMENT, AS_PART = 5.0, 2.0, 0.5, 0.4

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
    """`weights` by name in the index, `about` the names that hold for the document as a whole;
    `made_of` are the names of the parts of a printed compound.
    """

    id: str
    filters: dict[str, list[str]]
    day: str
    about: tuple[str, ...] = ()
    weights: dict[str, float] = field(default_factory=dict)
    made_of: dict[str, tuple[str, ...]] = field(default_factory=dict)
    printed: set[str] = field(default_factory=set)

    def html(self) -> str:
        """The page that Pagefind indexes; nobody else sees it."""
        return "".join(
            [
                '<html lang="nl"><body data-pagefind-body>',
                *_attributes("filter", self.filters),
                *_attributes("sort", {"datum": [self.day]} if self.day else {}),
                *self._names(),
                "</body></html>",
            ]
        )

    def _names(self) -> Iterator[str]:
        for weight in sorted(set(self.weights.values()), reverse=True):
            some = " ".join(name + END for name, own in self.weights.items() if own == weight)
            yield f"<p data-pagefind-weight='{weight}'>{some}</p>"

    def _weigh(self, found: Iterable[str], weight: float) -> None:
        self.weights.update((name, max(weight, self.weights.get(name, 0))) for name in found)

    def add(self, text: str, weight: float) -> None:
        """Take in the words of a text, and what its compounds are made of."""
        self._weigh(names(text), weight)
        for word in set(printed_words(text)):
            if word not in self.printed and (made_of := part_names(word)):
                self.made_of[word] = made_of
            self.printed.add(word)
            self._weigh(self.made_of.get(word, ()), weight * AS_PART)


def record(document: Exported) -> Record:
    """The search record of an exported document (the data contract's object)."""
    about = tuple(dict.fromkeys(name for text in _about(document) for name in names(text)))
    made = Record(document["id"], dict(_filters(document)), _day(document), about)
    made.weights.update(dict.fromkeys(about, OF_DOCUMENT))
    for text in _texts(document["answers"], document["footnotes"]):
        made.add(text, IN_ANSWER)
    for text in _texts(document["questions"]):
        made.add(text, IN_QUESTION)
    return made


def _texts(*lists: Iterable[Exported]) -> Iterator[str]:
    return (each["text"] for some in lists for each in some)


def names(text: str) -> Iterator[str]:
    """What the words and the numbers of a text are called in the index."""
    yield from map(key, printed_words(text))
    for pieces in identifiers(text):
        yield from identifier_names(pieces)


def part_names(word: str) -> tuple[str, ...]:
    """The names of what a compound is made of, without its own."""
    found = dict.fromkeys(key(fold(part)) for part in parts(word))
    found.pop(key(word), None)
    return tuple(found)


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
    dates: Mapping[str, str | None] = document["dates"]
    return dates["answered"] or dates["submitted"] or ""


def _filters(document: Exported) -> Iterator[tuple[str, list[str]]]:
    """Filter and values; docs/javascripts/zoeken.js knows the names too."""
    askers, ministers = document["askers"], document["answered_by"]
    committee: str | None = document["committee"]
    yield "vrager", [asker["name"] for asker in askers] + ([committee] if committee else [])
    yield "partij", sorted({asker["party"] for asker in askers if asker["party"]})
    yield "bewindspersoon", [person["name"] for person in ministers if person["name"]]
    yield "ministerie", sorted(set(_ministries(document)))
    yield "jaar", [_day(document)[:4]] if _day(document) else []
    kind: str = document["kind"]
    yield "soort", [KINDS.get(kind, kind)]
    yield "antwoord", sorted({ANSWERED if each["answer"] else UNANSWERED for each in document["questions"]})


def _ministries(document: Exported) -> Iterator[str]:
    yield from (person["portfolio"] for person in document["answered_by"] if person["portfolio"])
    if not document["answered_by"]:
        yield from (_portfolio(addressee) for addressee in document["addressees"])


def _portfolio(addressee: str) -> str:
    """"Minister van Buitenlandse Zaken" is of Buitenlandse Zaken."""
    _, _, portfolio = addressee.partition(" van ") if " van " in addressee else addressee.partition(" voor ")
    return portfolio or addressee


def _attributes(kind: str, values: Mapping[str, Iterable[str]]) -> Iterator[str]:
    for name, some in values.items():
        for value in some:
            yield f'<meta data-pagefind-{kind}="{name}[content]" content="{html.escape(value)}">'
