"""A linked document as one page of Markdown.

Every text of the source goes through `escape`; what is written here is ours. The questions stand in
the order of the print, each with its answer under it; an answer to several questions stands under
the last of them. Nothing of the document is left out: what is no running text stands in folded notes.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, count

from markdown.extensions.toc import slugify

from generator.addresses.moves import MovedPart
from generator.identity.names import Names
from generator.identity.paragraphs import paragraph_addresses
from generator.identity.status import standing
from generator.identity.titles import title
from generator.identity.wording import ROLES, answer_name, question_name, toc_number
from generator.model.document import (
    Answer,
    Document,
    Footnote,
    Part,
    Question,
    Section,
)
from generator.model.reference import Backlink, LinkedDocument
from generator.model.text import (
    Block,
    Marker,
    Text,
    texts,
)
from generator.outputs.data.akoma_ntoso.document import name_of
from generator.outputs.pages.beside import beside
from generator.outputs.pages.bibliography import ways_to_cite
from generator.outputs.pages.block_markdown import (
    HeadingWriter,
    TextWriter,
    folded,
    in_bold,
    quoted,
    write_blocks,
)
from generator.outputs.pages.cited_by import link_to_citing
from generator.outputs.pages.escape import (
    escape,
    escape_heading_end,
    escape_in_attribute,
    escape_in_link,
)
from generator.outputs.pages.facts import facts, running_term
from generator.outputs.pages.linked_data import description
from generator.outputs.pages.moved_pages import moved_parts, places_of
from generator.outputs.pages.notices import (
    announced,
    answered_elsewhere,
    doubtful,
    left_out,
    only_questions,
    spoilt_words,
    unanswered,
)
from generator.outputs.pages.page_lookup import look_up
from generator.outputs.pages.rewording import rewording
from generator.outputs.pages.running_text import running_text
from generator.outputs.pages.source_lines import (
    source_of_answers,
    source_of_questions,
    source_on_paper,
    where_one_is,
)
from generator.outputs.pages.thread import thread
from generator.outputs.place_in_text import TextPlaces
from generator.outputs.side_file import where_to_edit
from generator.outputs.source_file import address_in_source, place_in_source

_LABEL_LENGTH = 70


def render(
    linked: LinkedDocument, names: Names, *, with_source: bool = False, moved: Sequence[MovedPart] = ()
) -> str:
    """The page of a document: front matter for the templates, then Markdown. It writes nothing.

    `with_source` tells that the source file stands beside the page: each part leads to its place in it.
    `moved` are anchors that the page once had.
    """
    return f"{_front_matter(linked)}\n{_Page(linked, names, moved, with_source=with_source).markdown()}\n"


def _front_matter(linked: LinkedDocument) -> str:
    """What the templates in `overrides/` need; JSON is YAML."""
    stands = standing(linked)
    values: dict[str, object] = {
        "soort": "document",
        "id": linked.document.id,
        "bewerken": where_to_edit(linked.document),
        "description": description(linked),
        "waar": where_one_is(linked.document, stands),
        "bron_vraag": source_of_questions(linked.document),
        "bron_antwoord": source_of_answers(linked.document),
        "bron_op_papier": source_on_paper(linked.document),
    }
    if file := name_of(linked.document):
        values["akoma_ntoso"] = file
    if running_term(linked, stands):
        values["termijn"] = True
    lines = [f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in values.items()]
    return "\n".join(["---", *lines, "---", ""])


class _Page:
    """One page in the making: it remembers the ids it has given out, and so the notes it has shown."""

    def __init__(
        self, linked: LinkedDocument, names: Names, moved: Sequence[MovedPart], *, with_source: bool
    ) -> None:
        self.with_source = with_source
        self.linked = linked
        self.names = names
        self.document = linked.document
        self.found = look_up(linked)
        self.stands = standing(linked)
        self.first = self.document.announcements()
        self.paragraphs = paragraph_addresses(self.document)
        self.moved_to, self.moved = places_of(moved, self.document)
        self.in_source = TextPlaces(self.document.source.lines)
        self.ids: set[str] = set()
        self.places = _unseen_places(self.document) | set(filter(None, chain(*self.paragraphs.values())))

    def markdown(self) -> str:
        name = title(self.document).strip()
        heading = self._heading(1)(Text(name), escape(name))
        above = [heading, spoilt_words(self.document), self._announcement()]
        return _joined([*above, self._facts(), self._about(), *self._parts(), *self._end()])

    # --- The document as a whole -------------------------------------------------------------

    def _facts(self) -> str:
        return facts(self.linked, self.names, with_source=self.with_source)

    def _announcement(self) -> str:
        """What a postponement announces, before all else."""
        sections = [self._section(part, self.document.parts.index(part)) for part in self.first]
        return _joined([announced(self.linked, self.stands), *sections]) if sections else ""

    def _about(self) -> str:
        only_asked = self.document.kind != "postponement" and self.found.questions and not self.found.answers
        where = only_questions(self.linked, self.stands) if only_asked else ""
        doubts = doubtful(self.found.doubts.get(None, ()))
        return _joined([ways_to_cite(self.document), where, doubts, thread(self.linked, self.stands)])

    def _parts(self) -> Iterator[str]:
        """Sections and questions in the order of the print, each question with the answers under it."""
        for index, part in enumerate(self.document.parts):
            match part:
                case Section():
                    yield "" if part in self.first else self._section(part, index)
                case Question():
                    yield self._question(part, index)
                    for place, answer in self.found.under[part.anchor]:
                        yield self._answer(answer, place)
                case Answer() if self.found.last_question(part) is None:
                    yield self._answer(part, index)

    def _end(self) -> Iterator[str]:
        if rest := [note for note in self.document.footnotes if note.anchor not in self.ids]:
            notes = "Noot" if len(rest) == 1 else "Noten"
            heading = f"## {notes} waarnaar de tekst niet verwijst {{ #overige-noten }}"
            yield _joined([heading, *map(self._note, rest)])
        yield moved_parts(self.moved, self.document.id)
        yield left_out(self.document.furniture)
        yield beside(self.linked)

    # --- Parts -------------------------------------------------------------------------------

    def _question(self, question: Question, index: int) -> str:
        label = f"{toc_number(question)} {_first_words(question.blocks)}"
        attributes = f'{{ #{question.anchor} .vraag data-toc-label="{label}" }}'
        text = quoted(self._text(question, self._heading(3)))
        heading = f"## {question_name(question)} {attributes}"
        place = self._place_in_source(question)
        moved = _places(self.moved_to.get(question.anchor, ()))
        pieces = [moved, heading, text, place, self._reworded(question), self._where_answered(question)]
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
        """Under a question: where the answers are that do not stand right under it."""
        answers = self.document.answers_to(question.anchor)
        if not answers:
            there = answered_elsewhere(question.anchor, self.linked, self.stands)
            return there or (unanswered(question.anchor, self.stands) if self.found.answers else "")
        further = [answer for answer in answers if self.found.last_question(answer) != question.anchor]
        links = [f"[{self._answer_name(answer)}](#{answer.anchor})" for answer in further]
        where = f"{', '.join(links)}\n{{ .verwijst }}" if links else ""
        return "\n\n".join(filter(None, [self._deferred(question, answers), where]))

    def _deferred(self, question: Question, answers: Sequence[Answer]) -> str:
        """Above what only says that the answer comes later: that it does, or where it is by now."""
        if any(answer.given for answer in answers):
            return ""
        there = answered_elsewhere(question.anchor, self.linked, self.stands)
        return there or unanswered(question.anchor, self.stands)

    def _answer(self, answer: Answer, index: int) -> str:
        heading = f"### {self._answer_name(answer)} {{ #{answer.anchor} .antwoord }}"
        text = self._text(answer, self._heading(4))
        place = self._place_in_source(answer)
        return self._with_what_belongs([self._other_addresses(answer), heading, text, place], answer, index)

    def _text(self, part: Question | Answer, write_heading: HeadingWriter) -> str:
        """What a question or answer says, each paragraph with its address."""
        addresses = self.paragraphs.get(part.anchor, ())
        return write_blocks(part.blocks, self._writer(part.anchor), write_heading, addresses)

    def _place_in_source(self, part: Part) -> str:
        """A link to where a part stands in the source file."""
        place = place_in_source(self.document, part) if self.with_source else ""
        address = address_in_source(self.document, part, self.in_source)
        return f"[Nakijken: {escape_in_link(place)}]({address})\n{{ .bron }}" if place else ""

    def _section(self, section: Section, index: int) -> str:
        write = self._writer(section.anchor)
        if section.role == "masthead":
            text = write_blocks(section.blocks, write, in_bold)
            printed = folded("Wat in het document boven de vragen staat", text, "gedrukt") if text else ""
            return self._with_what_belongs([_places([self._unused(section.anchor)]), printed], section, index)
        heading = f"## {ROLES[section.role]} {{ #{self._unused(section.anchor)} .{section.role} }}"
        text = write_blocks(section.blocks, write, self._heading(3))
        return self._with_what_belongs([heading, text], section, index)

    def _with_what_belongs(self, pieces: Iterable[str], part: Part, index: int) -> str:
        """A part with its notes, those who refer to it, and what is doubtful in it."""
        anchors = [part.anchor, *(self._aliases(part) if isinstance(part, Answer) else ())]
        doubts = doubtful(self.found.doubts.get(index, ()))
        return _joined([*pieces, self._notes(part), self._backlinks(anchors), doubts])

    # --- Names and addresses -----------------------------------------------------------------

    def _answer_name(self, answer: Answer) -> str:
        return answer_name(self.found.covered(answer))

    def _other_addresses(self, answer: Answer) -> str:
        """`#antwoord-2` and `#antwoord-3` lead to `#antwoord-2-3` too."""
        others = self._aliases(answer)
        moved = (old for anchor in (answer.anchor, *others) for old in self.moved_to.get(anchor, ()))
        return _places([*map(self._unused, others), *moved])

    def _aliases(self, answer: Answer) -> list[str]:
        """The other addresses of an answer, unless another answer stands there."""
        return [anchor for anchor in answer.aliases if anchor not in self.found.answers]

    def _unused(self, anchor: str) -> str:
        """`anchor`, with a number after it if the page has it already."""
        candidates = chain([anchor], (f"{anchor}-{number}" for number in count(2)))
        unused = next(candidate for candidate in candidates if candidate not in self.ids)
        self.ids.add(unused)
        return unused

    def _heading(self, level: int) -> HeadingWriter:
        """Writes the title or a subheading: its address is made of its words, unless a place has that one."""

        def write(text: Text, markdown: str) -> str:
            address = slugify(text.printed(), "-")
            own = f" {{ #{self._unused(f'tussenkop-{address}')} }}" if address in self.places else ""
            return f"{'#' * level} {escape_heading_end(markdown)}{own}"

        return write

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
        named = f'{{ aria-label="Noot {escape_in_attribute(marker.label)}" }}'
        return f"<sup{place}>[{escape_in_link(marker.label)}](#{note.anchor}){named}</sup>"

    def _notes(self, part: Part) -> str:
        """The notes whose markers stand in a part, unless they stand under an earlier one."""
        notes = self.found.notes_in(part)
        return _joined(self._note(note) for note in notes if note.anchor not in self.ids)

    def _note(self, note: Footnote) -> str:
        self.ids.add(note.anchor)
        back = f"{note.anchor}-terug"
        label = escape_in_link(note.label)
        named = f'{{ aria-label="Noot {escape_in_attribute(note.label)}, terug naar de tekst" }}'
        number = f"[{label}](#{back}){named}" if back in self.ids else label
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
            return f"[{escape_in_link(link.name)}](#{link.origin})"
        return link_to_citing(link)


def _joined(pieces: Iterable[str]) -> str:
    return "\n\n".join(filter(None, pieces))


def _places(anchors: Sequence[str]) -> str:
    """Invisible places for links to lead to."""
    spans = "".join(f'<span id="{anchor}"></span>' for anchor in anchors if anchor)
    return f"{spans}\n{{ .ankers }}" if spans else ""


def _unseen_places(document: Document) -> frozenset[str]:
    """The ids that we write as HTML, which Python-Markdown does not see when it makes one for a heading."""
    mastheads = (part.anchor for part in document.parts if isinstance(part, Section))
    answers = (anchor for answer in document.answers() for anchor in answer.aliases)
    back = (f"{note.anchor}-terug" for note in document.footnotes)
    return frozenset([*mastheads, *answers, *back])


def _superscript(marker: Marker) -> str:
    return f"<sup>{escape(marker.label)}</sup>"


def _first_words(blocks: tuple[Block, ...]) -> str:
    """The beginning of a part for the table of contents, fit for a quoted attribute."""
    words = next((text.plain for text in texts(blocks) if text.plain.strip()), "").split()
    short = " ".join(words)
    if len(short) > _LABEL_LENGTH:
        short = short[:_LABEL_LENGTH].rsplit(" ", 1)[0] + "…"
    return escape(short).replace('"', "&quot;")
