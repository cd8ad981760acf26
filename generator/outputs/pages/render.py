"""A linked document as one page of Markdown.

Every text of the source goes through `escape`; what is written here is ours. The questions stand in
the order of the print, each with its answer under it; an answer to several questions stands under
the last of them. Nothing of the document is left out: what is no running text stands in folded notes.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, count

from generator.identity.citation_form import citation
from generator.identity.names import Names
from generator.identity.wording import ROLES, anchor_name, answer_name, question_name, toc_number
from generator.identity.wording import count as counted
from generator.model.diagnostic import Diagnostic
from generator.model.document import (
    Answer,
    Footnote,
    Part,
    Question,
    Section,
)
from generator.model.reference import Backlink, LinkedDocument
from generator.model.rules import RULES
from generator.model.source import Line
from generator.model.text import (
    Block,
    Marker,
    Text,
    texts,
)
from generator.outputs.pages.block_markdown import TextWriter, as_printed, folded, quoted, write_blocks
from generator.outputs.pages.cited_by import cited_by, site_link
from generator.outputs.pages.escape import (
    escape,
    escape_in_heading,
    escape_in_link,
    escape_line_start,
    printable,
)
from generator.outputs.pages.facts import facts, title
from generator.outputs.pages.linked_data import description, linked_data
from generator.outputs.pages.page_lookup import look_up
from generator.outputs.pages.rewording import rewording
from generator.outputs.pages.running_text import running_text

_LABEL_LENGTH = 70


def render(linked: LinkedDocument, names: Names) -> str:
    """The page of a document: front matter for the templates, then Markdown. It writes nothing."""
    return f"{_front_matter(linked)}\n{_Page(linked, names).markdown()}\n"


def _front_matter(linked: LinkedDocument) -> str:
    """What the templates in `overrides/` need; JSON is YAML."""
    values = {
        "soort": "document",
        "id": linked.document.id,
        "description": description(linked),
        "citeerwijze": printable(citation(linked.document)),
        "schema_org": linked_data(linked),
    }
    lines = [f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in values.items()]
    return "\n".join(["---", *lines, "---", ""])


class _Page:
    """One page in the making: it remembers the ids it has given out, and so the notes it has shown."""

    def __init__(self, linked: LinkedDocument, names: Names) -> None:
        self.linked = linked
        self.names = names
        self.document = linked.document
        self.found = look_up(linked)
        self.ids: set[str] = set()

    def markdown(self) -> str:
        heading = f"# {escape_in_heading(title(self.document))}"
        return _joined([heading, facts(self.linked, self.names), self._about(), *self._parts(), *self._end()])

    # --- The document as a whole -------------------------------------------------------------

    def _about(self) -> str:
        return _joined([self._only_questions(), cited_by(self.linked), self._doubts(None)])

    def _only_questions(self) -> str:
        if self.found.answers or not self.found.questions:
            return ""
        more = f" [Naar de antwoorden]({self.linked.pair}.md)" if self.linked.pair else ""
        return f"Dit document bevat alleen de vragen.{more}\n{{ .verwijst }}"

    def _parts(self) -> Iterator[str]:
        """Sections and questions in the order of the print, each question with the answers under it."""
        for index, part in enumerate(self.document.parts):
            match part:
                case Section():
                    yield self._section(part, index)
                case Question():
                    yield self._question(part, index)
                    for place, answer in self.found.under[part.anchor]:
                        yield self._answer(answer, place)
                case Answer() if self.found.last_question(part) is None:
                    yield self._answer(part, index)

    def _end(self) -> Iterator[str]:
        if rest := [note for note in self.document.footnotes if note.anchor not in self.ids]:
            yield _joined(["## Noten zonder vindplaats { #overige-noten }", *map(self._note, rest)])
        if furniture := self.document.furniture:
            lines = counted(len(furniture), "regel", "regels")
            yield folded(f"Weggelaten uit de lopende tekst ({lines})", _furniture(furniture), "weggelaten")

    # --- Parts -------------------------------------------------------------------------------

    def _question(self, question: Question, index: int) -> str:
        label = f"{toc_number(question)} {_first_words(question.blocks)}"
        attributes = f'{{ #{question.anchor} .vraag data-toc-label="{label}" }}'
        text = quoted(write_blocks(question.blocks, self._writer(question.anchor), level=3))
        heading = f"## {question_name(question)} {attributes}"
        pieces = [heading, text, self._reworded(question), self._where_answered(question)]
        return self._with_what_belongs(pieces, question, index)

    def _reworded(self, question: Question) -> str:
        """What the same question says in the other document of a pair, where that differs."""
        words = self.found.reworded.get(question.anchor)
        if words is None:
            return ""
        where = "de vragen zoals ingezonden" if self.found.answers else "het document met de antwoorden"
        here = " ".join(text.plain for text in texts(question.blocks))
        return folded(f"Anders verwoord in {where}", rewording(here, words), "anders")

    def _where_answered(self, question: Question) -> str:
        """Under a question that has no answer right under it: where the answer is."""
        answer = self.found.answer_to.get(question.anchor)
        if answer is None:
            return "*Geen antwoord in dit document.*\n{ .verwijst }" if self.found.answers else ""
        if self.found.last_question(answer) == question.anchor:
            return ""
        return f"[{self._answer_name(answer)}](#{answer.anchor})\n{{ .verwijst }}"

    def _answer(self, answer: Answer, index: int) -> str:
        heading = f"### {self._answer_name(answer)} {{ #{answer.anchor} .antwoord }}"
        text = write_blocks(answer.blocks, self._writer(answer.anchor), level=4)
        return self._with_what_belongs([self._other_addresses(answer), heading, text], answer, index)

    def _section(self, section: Section, index: int) -> str:
        write = self._writer(section.anchor)
        if section.role == "masthead":
            text = write_blocks(section.blocks, write, level=0)
            printed = folded("De kop zoals gedrukt", text, "gedrukt") if text else ""
            return self._with_what_belongs([_places([self._unused(section.anchor)]), printed], section, index)
        heading = f"## {ROLES[section.role]} {{ #{self._unused(section.anchor)} .{section.role} }}"
        text = write_blocks(section.blocks, write, level=3)
        return self._with_what_belongs([heading, text], section, index)

    def _with_what_belongs(self, pieces: Iterable[str], part: Part, index: int) -> str:
        """A part with its notes, those who refer to it, and what is doubtful in it."""
        anchors = [part.anchor, *_own_anchors(part)]
        return _joined([*pieces, self._notes(part), self._backlinks(anchors), self._doubts(index)])

    # --- Names and addresses -----------------------------------------------------------------

    def _answer_name(self, answer: Answer) -> str:
        return answer_name(self.found.covered(answer))

    def _name(self, anchor: str) -> str:
        """What a reader calls the part at `anchor`: "antwoord op vraag 67"."""
        if question := self.found.questions.get(anchor):
            return question_name(question).lower()
        answer = self.found.answers.get(anchor)
        return self._answer_name(answer).lower() if answer else anchor_name(anchor)

    def _other_addresses(self, answer: Answer) -> str:
        """`#antwoord-2` and `#antwoord-3` lead to `#antwoord-2-3` too."""
        free = [anchor for anchor in _own_anchors(answer) if anchor not in self.found.answers]
        return _places([self._unused(anchor) for anchor in free])

    def _unused(self, anchor: str) -> str:
        """`anchor`, with a number after it if the page has it already."""
        candidates = chain([anchor], (f"{anchor}-{number}" for number in count(2)))
        unused = next(candidate for candidate in candidates if candidate not in self.ids)
        self.ids.add(unused)
        return unused

    # --- Running text and notes --------------------------------------------------------------

    def _writer(self, origin: str) -> TextWriter:
        """Writes the texts of one part, one after the other, with their links and markers."""
        places = count()

        def write(text: Text) -> str:
            links = self.found.links.get((origin, next(places)), ())
            return running_text(text, links, self._marker, self.found.previews)

        return write

    def _marker(self, marker: Marker) -> str:
        """A marker as a link to its note; one without a note is shown as printed."""
        note = self.found.notes.get(marker.note)
        if note is None:
            return _superscript(marker)
        back = f"{note.anchor}-terug"
        place = "" if back in self.ids else f' id="{self._unused(back)}"'
        return f'<sup{place}>[{escape_in_link(marker.label)}](#{note.anchor} "Naar de noot")</sup>'

    def _notes(self, part: Part) -> str:
        """The notes whose markers stand in a part, unless they stand under an earlier one."""
        notes = self.found.notes_in(part)
        return _joined(self._note(note) for note in notes if note.anchor not in self.ids)

    def _note(self, note: Footnote) -> str:
        self.ids.add(note.anchor)
        back = f"{note.anchor}-terug"
        label = escape_in_link(note.label)
        number = f'[{label}](#{back} "Terug naar de tekst")' if back in self.ids else label
        links = self.found.links.get((note.anchor, 0), ())
        text = running_text(note.text, links, _superscript, self.found.previews)
        return f"<span>{number}</span> {text}\n{{ #{note.anchor} .noot }}"

    # --- What hangs under a part -------------------------------------------------------------

    def _backlinks(self, anchors: Sequence[str]) -> str:
        links = chain.from_iterable(self.found.backlinks.get(anchor, ()) for anchor in anchors)
        unique = list(dict.fromkeys(map(self._backlink, links)))
        return f"Hiernaar verwijzen: {', '.join(unique)}\n{{ .verwezen }}" if unique else ""

    def _backlink(self, link: Backlink) -> str:
        if link.document == self.document.id:
            return f"[{self._name(link.origin)}](#{link.origin})"
        return site_link(link.document, link.origin)

    def _doubts(self, index: int | None) -> str:
        doubts = self.found.doubts.get(index, ())
        title = f"Twijfel bij het omzetten ({len(doubts)})"
        return folded(title, "\n".join(map(_doubt, doubts)), "twijfel") if doubts else ""


def _joined(pieces: Iterable[str]) -> str:
    return "\n\n".join(filter(None, pieces))


def _places(anchors: Sequence[str]) -> str:
    """Invisible places for links to lead to."""
    spans = "".join(f'<span id="{anchor}"></span>' for anchor in anchors if anchor)
    return f"{spans}\n{{ .ankers }}" if spans else ""


def _own_anchors(part: Part) -> list[str]:
    """`antwoord-2` and `antwoord-3` of `antwoord-2-3`."""
    covered = part.questions if isinstance(part, Answer) else ()
    own = [anchor.replace("vraag-", "antwoord-", 1) for anchor in covered]
    return [anchor for anchor in own if anchor != part.anchor]


def _superscript(marker: Marker) -> str:
    return f"<sup>{escape(marker.label)}</sup>"


def _doubt(diagnostic: Diagnostic) -> str:
    where = f"Regel {diagnostic.line}: " if diagnostic.line else ""
    more = f" [Wat betekent dit?](meldingen.md#{diagnostic.code})" if diagnostic.code in RULES else ""
    return f"- {escape_line_start(where + escape(diagnostic.message))}{more}"


def _furniture(lines: Sequence[Line]) -> str:
    explanation = "Paginakoppen, paginanummers en briefhoofden die midden in de tekst stonden:"
    return _joined([explanation, as_printed(lines)])


def _first_words(blocks: tuple[Block, ...]) -> str:
    """The beginning of a part for the table of contents, fit for a quoted attribute."""
    words = next((text.plain for text in texts(blocks) if text.plain.strip()), "").split()
    short = " ".join(words)
    if len(short) > _LABEL_LENGTH:
        short = short[:_LABEL_LENGTH].rsplit(" ", 1)[0] + "…"
    return escape(short).replace('"', "&quot;")
