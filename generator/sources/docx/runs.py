"""The inside of a Word paragraph: its runs, in the order of the print, as lines in the making."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from generator.sources.docx.fields import Fields
from generator.sources.docx.shown_text import one_form
from generator.sources.docx.styles import Look, Styles
from generator.sources.docx.symbols import symbol
from generator.sources.docx.word_file import Relation
from generator.sources.draft import Draft
from generator.sources.raised_figures import as_power
from generator.sources.xml_tree import Element, attribute, child, children, name_of, text_of

PAGE_END = "\f"

#: Raised figures alone mark a note; not the 2 of m² or the e of 2e.
_FIGURES = re.compile(r"\s*[\d*†]+(?:\s*,\s*\d+)*\s*")
_UNIT = re.compile(r"(?:\b[ckdm]?m|\b10)$")


class Marks(Protocol):
    """Gives the printed marker and the name of a note that the text marks, and remembers that it did."""

    def marked(self, kind: str, id_: str) -> tuple[str, str] | None: ...

    def rename(self, name: str, label: str) -> None: ...


@dataclass(slots=True)
class Seen:
    """What a document holds that is not shown; `passed` are the elements whose letters were passed by."""

    passed: set[Element] = field(default_factory=set)
    inserted: int = 0
    deleted: int = 0
    hidden: list[str] = field(default_factory=list)
    struck: list[str] = field(default_factory=list)
    pictures: int = 0
    embedded: int = 0


class Runs:
    """Reads the paragraphs of one part; fields can run on from one into the next.

    `coloured` tells that what is read stands on a colour, on which white letters can be seen.
    """

    def __init__(self, styles: Styles, relations: Mapping[str, Relation], notes: Marks, seen: Seen) -> None:
        self._styles = styles
        self._relations = relations
        self._notes = notes
        self._seen = seen
        self._fields = Fields()
        self._paragraph: Element | None = None
        self._custom_mark = False
        self.coloured = False
        self.lines: list[Draft] = [Draft()]
        self.boxes: list[Element] = []

    def read(self, paragraph: Element) -> None:
        """Add a paragraph: to `lines` one line, and one more after each break; to `boxes` its text boxes."""
        self._paragraph = child(paragraph, "pPr")
        self._fields.new_line()
        self._inside(paragraph)

    def take(self) -> tuple[list[Draft], list[Element]]:
        """What was read since the last time."""
        taken = self.lines, self.boxes
        self.lines, self.boxes = [Draft()], []
        return taken

    # --- Elements ----------------------------------------------------------------------------

    def _inside(self, element: Element) -> None:
        for inner in element:
            name = name_of(inner)
            if name not in _SILENT:
                _RULES.get(name, Runs._inside)(self, inner)

    def _run(self, run: Element) -> None:
        look = self._styles.look(self._paragraph, child(run, "rPr"))
        white = look.white and not self.coloured and child(self._paragraph, "shd") is None
        if (look.hidden or white or look.struck) and not self._fields.silent:
            self._pass(run, self._seen.hidden if look.hidden or white else self._seen.struck)
            return
        for inner in run:
            name = name_of(inner)
            if name in _LETTERS and self._fields.silent:
                self._seen.passed.add(inner)
            elif name in _LETTERS:
                self._write(_LETTERS[name](inner), look)
            elif name not in _SILENT:
                _RULES.get(name, Runs._inside)(self, inner)

    def _pass(self, run: Element, texts: list[str]) -> None:
        """A run that is not shown, or not said any more, still opens and closes fields."""
        self._seen.passed.add(run)
        shown = "".join(text_of(inner) for inner in children(run, "t"))
        if shown.strip():
            texts.append(shown)
        for inner in children(run, "fldChar"):
            self._field_mark(inner)

    def _write(self, text: str, look: Look) -> None:
        draft = self.lines[-1]
        if not text:
            return
        figures = look.superscript and _FIGURES.fullmatch(text) and not _UNIT.search(draft.text[-8:])
        power = as_power(text.strip(), draft.text) if look.superscript and not figures else ""
        if power:
            draft.power(text.strip(), power)
        elif figures and draft:
            self._raise(draft, text)
        elif self._custom_mark:
            self._custom_mark = False
            for name in draft.relabel(text.strip()):
                self._notes.rename(name, text.strip())
        else:
            draft.add(text, bold=look.bold, italic=look.italic)

    @staticmethod
    def _raise(draft: Draft, text: str) -> None:
        """A raised figure that only looks tell of: a typed marker."""
        before = text[: len(text) - len(text.lstrip())]
        draft.add(before)
        draft.mark(text.strip(), own=True)
        draft.add(text[len(before) + len(text.strip()) :])

    def _break(self, element: Element) -> None:
        """A line ends; after a break of the page or the column the next begins one."""
        if self._fields.silent:
            return
        self.lines.append(Draft())
        self._fields.new_line()
        if attribute(element, "type") == "page":
            self.lines[-1].add(PAGE_END)

    # --- Fields, links and notes -------------------------------------------------------------

    def _field_mark(self, element: Element) -> None:
        draft = self.lines[-1]
        match attribute(element, "fldCharType"):
            case "begin":
                self._fields.begin()
            case "separate":
                self._fields.separate(draft.length)
            case "end":
                if link := self._fields.end():
                    draft.refer(*link)

    def _instruction(self, element: Element) -> None:
        self._fields.instruct(text_of(element))

    def _simple_field(self, element: Element) -> None:
        self._fields.begin()
        self._fields.instruct(attribute(element, "instr") or "")
        self._fields.separate(self.lines[-1].length)
        self._inside(element)
        if link := self._fields.end():
            self.lines[-1].refer(*link)

    def _link(self, element: Element) -> None:
        draft, start = self.lines[-1], self.lines[-1].length
        self._inside(element)
        relation = self._relations.get(attribute(element, "id") or "")
        if relation and relation.outside and draft is self.lines[-1]:
            draft.refer(start, relation.target)

    def _note(self, element: Element) -> None:
        if self._fields.silent:
            return
        kind = name_of(element).removesuffix("Reference")
        found = self._notes.marked(kind, attribute(element, "id") or "")
        if found:
            self.lines[-1].mark(*found)
            self._custom_mark = attribute(element, "customMarkFollows") in ("1", "true", "on")

    # --- What is not running text ------------------------------------------------------------

    def _alternatives(self, element: Element) -> None:
        """The same thing in a new and in an old form: one of them."""
        self._inside(one_form(element))

    def _box(self, element: Element) -> None:
        self.boxes.append(element)

    def _shape(self, element: Element) -> None:
        """A shape, unless it is hidden; then its text is."""
        properties = child(element, "docPr")
        hidden = "visibility:hidden" in (attribute(element, "style") or "")
        if hidden or (properties is not None and attribute(properties, "hidden") in ("1", "true", "on")):
            self._seen.passed.add(element)
            shown = "".join(text_of(inner) for inner in element.iter() if name_of(inner) == "t")
            self._seen.hidden += [shown] if shown.strip() else []
        else:
            self._inside(element)

    def _picture(self, element: Element) -> None:
        self._seen.pictures += 1

    def _object(self, element: Element) -> None:
        self._seen.embedded += 1

    def _inserted(self, element: Element) -> None:
        self._seen.inserted += 1
        self._inside(element)

    def _deleted(self, element: Element) -> None:
        self._seen.deleted += 1


def _text(element: Element) -> str:
    return element.text or ""


def _constant(text: str) -> Callable[[Element], str]:
    return lambda element: text


#: Elements of a run that are letters.
_LETTERS: dict[str, Callable[[Element], str]] = {
    "t": _text,
    "tab": _constant("\t"),
    "ptab": _constant("\t"),
    "noBreakHyphen": _constant("-"),
    "softHyphen": _constant("\u00ad"),
    "sym": lambda element: symbol(attribute(element, "font") or "", attribute(element, "char") or ""),
}
#: Elements that print nothing.
_SILENT = frozenset(
    """
    pPr rPr sdtPr sdtEndPr fldData delText delInstrText footnoteRef endnoteRef annotationRef separator
    continuationSeparator lastRenderedPageBreak proofErr bookmarkStart bookmarkEnd commentRangeStart
    commentRangeEnd commentReference permStart permEnd rt docPr cNvPr posOffset pctWidth pctHeight
    """.split()
)
_RULES: dict[str, Callable[[Runs, Element], None]] = {
    "r": Runs._run,
    "br": Runs._break,
    "cr": Runs._break,
    "fldChar": Runs._field_mark,
    "instrText": Runs._instruction,
    "fldSimple": Runs._simple_field,
    "hyperlink": Runs._link,
    "footnoteReference": Runs._note,
    "endnoteReference": Runs._note,
    "AlternateContent": Runs._alternatives,
    "txbxContent": Runs._box,
    "shape": Runs._shape,
    "anchor": Runs._shape,
    "blip": Runs._picture,
    "imagedata": Runs._picture,
    "object": Runs._object,
    "ins": Runs._inserted,
    "moveTo": Runs._inserted,
    "del": Runs._deleted,
    "moveFrom": Runs._deleted,
}
