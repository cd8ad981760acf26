"""Documents made up by Hypothesis, and documents that were understood from a text, as values to print."""

from __future__ import annotations

import re

from hypothesis import strategies as st

from generator.model.document import Answer, Document, Question
from generator.model.text import Block as ReadBlock
from generator.model.text import ItemList, Subheading, Table, Text, Verbatim
from generator.model.text import Paragraph as ReadParagraph
from typesetter.made_up import (
    Answered,
    Asked,
    Block,
    Grid,
    Items,
    MadeUp,
    Mark,
    Paragraph,
    Sentence,
    sentences,
)

_WORDS = (
    "de het een van minister beleid gemeente gemeenten kosten jaar 2019 2024 procent onderzoek vergunning "
    "regeling Nederland CO₂ café reëel coördinatie «bericht» “citaat” (SP) art. 12 € 1,5 miljoen EU-recht "
    "CBS nr. 5 Kamerstuk 35 207, nr. 34 https://voorbeeld.nl/a_b?c=d zwart-wit ’s avonds samenwerking"
).split()
_ASK = (
    "Kunt u toelichten hoe {}?",
    "Bent u bekend met {}? Zo ja, wat vindt u daarvan?",
    "Deelt u de mening dat {}?",
)
_TELL = (
    "Ja, {}.",
    "Het kabinet meent dat {}.",
    "Zie ook mijn eerdere brief: {}.",
    "Nee, {}. Daarom is dat zo.",
)

_words = st.lists(st.sampled_from(_WORDS), min_size=2, max_size=25).map(" ".join)


@st.composite
def made_up(draw: st.DrawFn) -> MadeUp:
    """A document of two to six questions, some answered together, with notes, lists and tables."""
    writer = _Writer(draw)
    return MadeUp(
        asker=draw(st.sampled_from(["Jansen", "Van der Berg", "Öztürk"])),
        party=draw(st.sampled_from(["VVD", "GroenLinks-PvdA", "SP"])),
        office=draw(st.sampled_from(["Minister van Buitenlandse Zaken", "Staatssecretaris van Financiën"])),
        minister=draw(st.sampled_from(["S.A. Blok", "D. Yeşilgöz-Zegerius"])),
        subject="de "
        + draw(st.sampled_from(["gevolgen van droogte", "prijs van water", "veiligheid van fietsers"])),
        submitted=draw(st.sampled_from(["20 juni 2019", "3 maart 2024"])),
        answered=draw(st.sampled_from(["15 juli 2024", "1 april 2024"])),
        year="2023-2024",
        number=str(draw(st.integers(1, 3999))),
        parts=tuple(writer.parts()),
        notes=tuple(writer.notes),
    )


class _Writer:
    """Writes the parts of one document, and counts its notes."""

    def __init__(self, draw: st.DrawFn) -> None:
        self._draw = draw
        self.notes: list[str] = []

    def parts(self) -> list[Asked | Answered]:
        written: list[Asked | Answered] = []
        waiting: list[str] = []
        last = self._draw(st.integers(2, 6))
        for number in range(1, last + 1):
            written.append(Asked(str(number), self._question()))
            waiting.append(str(number))
            if number == last or self._draw(st.booleans()):
                written.append(Answered(tuple(waiting), self._answer()))
                waiting = []
        return written

    def _question(self) -> tuple[Block, ...]:
        return (Paragraph(self._sentence(_ASK)),)

    def _answer(self) -> tuple[Block, ...]:
        blocks: list[Block] = [Paragraph(self._sentence(_TELL))]
        for kind in self._draw(st.lists(st.sampled_from(["text", "list", "table"]), max_size=3)):
            blocks += [self._block(kind), Paragraph(self._sentence(_TELL))]
        return tuple(blocks)

    def _block(self, kind: str) -> Block:
        if kind == "text":
            return Paragraph(self._sentence(_TELL))
        if kind == "table":
            width, height = self._draw(st.integers(3, 4)), self._draw(st.integers(2, 4))
            return Grid(tuple(tuple(f"{chr(97 + x)}{y}" for x in range(width)) for y in range(height)))
        bullets = self._draw(
            st.sampled_from([("•", "•", "•"), ("–", "–", "–"), ("1.", "2.", "3."), ("a)", "b)", "c)")])
        )
        return Items(tuple((bullet, self._sentence(_TELL)) for bullet in bullets))

    def _sentence(self, forms: tuple[str, ...]) -> Sentence:
        text = self._draw(st.sampled_from(forms)).format(self._draw(_words))
        if not self._draw(st.integers(0, 2)):
            place = self._draw(
                st.sampled_from(
                    [m.end() for m in re.finditer(r"(?<=[a-z]{3})(?=[ .?,])|(?<=[.?])(?= |$)", text)]
                )
            )
            self.notes.append(self._draw(_words).capitalize() + ".")
            return tuple(filter(None, (text[:place], Mark(len(self.notes) - 1), text[place:])))
        return (text,)


# --- Documents that were understood ----------------------------------------------------------


def of_document(document: Document) -> MadeUp | None:
    """What was understood of a document as a value to print; None where a printer cannot say the same.

    Numbers are what a printed label says, so each is there and none twice; so are the notes, in order.
    """
    labels = [note.label for note in document.footnotes]
    numbers = [question.number for question in document.questions()]
    plain = all(labels) and len(set(numbers)) == len(numbers) and None not in numbers
    if not plain or labels != [str(place + 1) for place in range(len(labels))]:
        return None
    number_of = {question.anchor: question.number or "" for question in document.questions()}
    parts: list[Asked | Answered] = []
    for part in document.parts:
        if isinstance(part, Question):
            parts.append(Asked(part.number or "", _blocks(part.blocks)))
        elif isinstance(part, Answer):
            parts.append(
                Answered(tuple(number_of[anchor] for anchor in part.questions), _blocks(part.blocks))
            )
    if any(isinstance(part, Answered) and not part.numbers for part in parts):
        return None
    made = MadeUp(
        "Jansen", "VVD", "Minister van Financiën", "W. Hoekstra", "iets", "20 juni 2019", "15 juli 2019",
        "2018-2019", "3455", tuple(parts), tuple(note.text.plain for note in document.footnotes),
    )  # fmt: skip
    marked = [
        piece.note for part in parts for text in sentences(part) for piece in text if isinstance(piece, Mark)
    ]
    return made if marked == list(range(len(labels))) else None


def _blocks(blocks: tuple[ReadBlock, ...]) -> tuple[Block, ...]:
    return tuple(_block(block) for block in blocks)


def _block(block: ReadBlock) -> Block:
    match block:
        case ReadParagraph(text) | Subheading(text):
            return Paragraph(_sentence(text))
        case ItemList(items):
            return Items(tuple((item.bullet, _sentence(item.text)) for item in items))
        case Table(rows):
            return Grid(rows)
        case Verbatim(lines):
            return Paragraph((" ".join(" ".join(line.text.split()) for line in lines),))


def _sentence(text: Text) -> Sentence:
    pieces: list[str | Mark] = []
    start = 0
    for marker in text.markers:
        pieces += [
            text.plain[start : marker.offset],
            Mark(int(marker.label) - 1 if marker.label.isdecimal() else -1),
        ]
        start = marker.offset
    return tuple(filter(lambda piece: piece != "", [*pieces, text.plain[start:]]))
