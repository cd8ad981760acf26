"""An exported document as a search record: its words by their names in the index, and its filters.

The index holds each name of a document once, so that it stays small; which question a word stands in,
the reader's browser sees in the texts.
"""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from generator.dutch.dutch_words import plain, spelled_words
from generator.outputs.search.filters import Exported, day, filters
from generator.outputs.search.word_names import (
    names,
    names_of_numbers,
    note_spelling,
    part_names,
    whole_names,
    words,
)

#: Ends every name, so that no name begins another: Pagefind takes `kamp` for `kampioen` too.
#: A letter that Dutch does not use, because Pagefind drops what is no letter.
END = "ω"

#: A word in a question counts for more than one in an answer, a whole word for more than a part.
IN_QUESTION, IN_ANSWER, OF_DOCUMENT, AS_PART = 5.0, 2.0, 0.5, 0.4


@dataclass(slots=True)
class Record:
    """`weights` by name in the index; `about` the names that hold for the document as a whole, `title` those
    of its title.

    By folded word: `form_of` the name of its dictionary form, `made_of` those of its parts, and
    `spelled` how it is printed.
    """

    id: str
    filters: dict[str, list[str]]
    day: str
    about: tuple[str, ...] = ()
    title: tuple[str, ...] = ()
    weights: dict[str, float] = field(default_factory=dict)
    form_of: dict[str, str] = field(default_factory=dict)
    made_of: dict[str, tuple[str, ...]] = field(default_factory=dict)
    spelled: dict[str, str] = field(default_factory=dict)

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

    def add(self, text: str, weight: float) -> None:
        """Take in the words of a text, and what its compounds are made of."""
        self._weigh(names_of_numbers(text), weight)
        for word in dict.fromkeys(words(text)):
            own, made_of = whole_names(word), part_names(word)
            self._weigh(own, weight)
            self._weigh(made_of, weight * AS_PART)
            self._note(word, own, made_of)
        self._spell(text)

    def _weigh(self, found: Iterable[str], weight: float) -> None:
        for name in found:
            self.weights[name] = max(weight, self.weights.get(name, 0))

    def _note(self, word: str, own: tuple[str, ...], made_of: tuple[str, ...]) -> None:
        if made_of:
            self.made_of[word] = made_of
        if len(own) > 1:
            self.form_of[word] = own[-1]


    def _spell(self, text: str) -> None:
        for printed in dict.fromkeys(spelled_words(text)):
            note_spelling(self.spelled, plain(printed), printed)


def record(document: Exported) -> Record:
    """The search record of an exported document (the data contract's object)."""
    about, title = _names(_about(document)), _names(_title(document))
    made = Record(document["id"], filters(document), day(document), about, title)
    made.weights.update(dict.fromkeys((*title, *about), OF_DOCUMENT))
    made.add(_text(document["answers"], document["footnotes"]), IN_ANSWER)
    made.add(_text(own_words(document)), IN_QUESTION)
    return made


def own_words(document: Exported) -> list[Exported]:
    """What a document is found by: its questions; where it has none, all that it says."""
    return [*(document["questions"] or document["sections"])]


def _text(*lists: Iterable[Exported]) -> str:
    return "\n".join(each["text"] for some in lists for each in some)


def _names(texts: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for text in texts if text for name in names(text)))


def _about(document: Exported) -> Iterator[str | None]:
    """What every question of the document can be found by: its numbers, its people and their parties."""
    yield from (document["id"], document["pair"])
    yield from document["identifiers"].values()
    yield from (person["name"] for person in [*document["askers"], *document["answered_by"]])
    yield from (asker["party"] for asker in document["askers"])


def _title(document: Exported) -> Iterator[str | None]:
    """What a reader sees above every question of the document, and who was asked."""
    yield from (document["name"], document["title"], document["subject"], document["committee"])
    yield from (f"{person['office']} {person['portfolio'] or ''}" for person in document["answered_by"])
    yield from document["addressees"]


def _attributes(kind: str, values: Mapping[str, Iterable[str]]) -> Iterator[str]:
    for name, some in values.items():
        for value in some:
            yield f'<meta data-pagefind-{kind}="{name}[content]" content="{html.escape(value)}">'
