"""The proof that nothing is lost: it holds for a faithful document and fails for every unfaithful one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from places import SEEDS
from work import calls

from generator.model.document import (
    Answer,
    Document,
    Footnote,
    Metadata,
    Part,
    Question,
    Section,
)
from generator.model.source import Line, Source
from generator.model.text import (
    Block,
    ItemList,
    ListItem,
    Marker,
    Paragraph,
    Subheading,
    Table,
    Text,
    Verbatim,
)
from generator.proof.source_proof import lost, proven
from generator.sources.read import read_source
from generator.sources.seeds import sources
from generator.sources.sidecar import read_sidecar
from generator.structure.parse import parse

PRINT = (
    "3455",
    "Vraag 1 Deelt u de mening dat samenwer-",
    "king nodig is?[1] Zo ja, waarom?",
    "\x0cTweede Kamer, vergaderjaar 2018–2019 2",
    "Antwoord 1",
    "Toelichting",
    "• bomen¹",
    "• struiken",
    "land    aantal",
    "Peru    12",
    "  x = y * 2",
    "1) https://example.org/a-",
    "b",
)


def line(number: int, start: int = 0, end: int | None = None) -> Line:
    return Line(number, PRINT[number - 1][start:end], start)


def paragraph(plain: str, *lines: Line, markers: tuple[Marker, ...] = ()) -> Paragraph:
    return Paragraph(Text(plain, markers, lines))


QUESTION = paragraph(
    "Deelt u de mening dat samenwerking nodig is? Zo ja, waarom?",
    line(2, 8),
    line(3),
    markers=(Marker(44, "1"),),
)
ITEMS = ItemList(
    (
        ListItem("•", Text("bomen", (Marker(5, "1"),), (line(7),))),
        ListItem("•", Text("struiken", (), (line(8),))),
    )
)
TABLE = Table((("land", "aantal"), ("Peru", "12")), (line(9), line(10)))
ANSWER = Answer(
    "antwoord-1",
    ("vraag-1",),
    "stated",
    (Subheading(Text("Toelichting", (), (line(6),))), ITEMS, TABLE, Verbatim((line(11),))),
    (line(5),),
)
FAITHFUL = Document(
    id="ah-tk-20182019-3455",
    kind="answers",
    source=Source("seeds/x.txt", "0" * 64, tuple(Line(n, text) for n, text in enumerate(PRINT, start=1))),
    metadata=Metadata(),
    parts=(
        Section("masthead", (paragraph("3455", line(1)),)),
        Question("vraag-1", "1", (QUESTION,), (line(2, 0, 8),)),
        ANSWER,
    ),
    footnotes=(
        Footnote(
            "1", "noot-1", Text("https://example.org/a-b", (), (line(12, 3), line(13))),
            ("vraag-1",), (line(12, 0, 3),),
        ),
    ),
    furniture=(line(4),),
    diagnostics=(),
)  # fmt: skip


def codes(document: Document) -> list[tuple[int, str]]:
    return [(found.line, found.code) for found in lost(document)]


def with_part(index: int, part: Part) -> Document:
    parts = list(FAITHFUL.parts)
    parts[index] = part
    return replace(FAITHFUL, parts=tuple(parts))


def with_question(block: Block) -> Document:
    return with_part(1, Question("vraag-1", "1", (block,), (line(2, 0, 8),)))


def with_answer(*blocks: Block) -> Document:
    return with_part(2, replace(ANSWER, blocks=blocks))


def test_a_faithful_document_is_proven() -> None:
    assert lost(FAITHFUL) == ()


def without_furniture() -> Document:
    return replace(FAITHFUL, furniture=())


def with_doubled_furniture() -> Document:
    return replace(FAITHFUL, furniture=(line(4), line(4)))


def with_invented_furniture() -> Document:
    return replace(FAITHFUL, furniture=(line(4), Line(99, "verzonnen")))


def without_label() -> Document:
    return with_part(1, replace(FAITHFUL.questions()[0], label=()))


def without_part() -> Document:
    return replace(FAITHFUL, parts=FAITHFUL.parts[1:])


def without_definition() -> Document:
    return replace(FAITHFUL, footnotes=(replace(FAITHFUL.footnotes[0], definition=()),))


def without_footnotes() -> Document:
    return replace(FAITHFUL, footnotes=())


def with_changed_footnote() -> Document:
    text = replace(FAITHFUL.footnotes[0].text, plain="https://example.org/ab/")
    return replace(FAITHFUL, footnotes=(replace(FAITHFUL.footnotes[0], text=text),))


def with_swapped_lines() -> Document:
    """Both the pieces and the text made of them in the wrong order."""
    return with_question(
        paragraph(
            "king nodig is? Zo ja, waarom? Deelt u de mening dat samenwer",
            line(3), line(2, 8), markers=(Marker(14, "1"),),
        )
    )  # fmt: skip


def with_swapped_texts() -> Document:
    """Two items that each show what the other was made from."""
    first, second = ITEMS.items
    swapped = (
        replace(first, text=replace(first.text, lines=second.text.lines)),
        replace(second, text=replace(second.text, lines=first.text.lines)),
    )
    return with_answer(ANSWER.blocks[0], ItemList(swapped), *ANSWER.blocks[2:])


def with_swapped_parts() -> Document:
    return replace(FAITHFUL, parts=(FAITHFUL.parts[0], FAITHFUL.parts[2], FAITHFUL.parts[1]))


def with_swapped_blocks() -> Document:
    return with_answer(*reversed(ANSWER.blocks))


def with_verbatim_lost() -> Document:
    return with_answer(*ANSWER.blocks[:3])


def with_changed_cell() -> Document:
    table = replace(TABLE, rows=(("land", "aantal"), ("Peru", "13")))
    return with_answer(*ANSWER.blocks[:2], table, ANSWER.blocks[3])


def with_other_bullet() -> Document:
    items = (replace(ITEMS.items[0], bullet="1."), ITEMS.items[1])
    return with_answer(ANSWER.blocks[0], ItemList(items), *ANSWER.blocks[2:])


def with_item_without_its_marker() -> Document:
    items = (replace(ITEMS.items[0], text=replace(ITEMS.items[0].text, markers=())), ITEMS.items[1])
    return with_answer(ANSWER.blocks[0], ItemList(items), *ANSWER.blocks[2:])


@pytest.mark.parametrize(
    ("spoiled", "expected"),
    [
        (without_furniture, [(4, "lost-text")]),
        (with_doubled_furniture, [(4, "lost-text")]),
        (with_invented_furniture, [(99, "lost-text")]),
        (without_label, [(2, "lost-text")]),
        (without_part, [(1, "lost-text")]),
        (without_definition, [(12, "lost-text")]),
        (without_footnotes, [(12, "lost-text"), (13, "lost-text")]),
        (with_changed_footnote, [(12, "changed-text")]),
        (with_swapped_lines, [(3, "changed-text")]),
        (with_swapped_texts, [(7, "changed-text"), (8, "changed-text")]),
        (with_swapped_parts, [(2, "changed-text")]),
        (with_swapped_blocks, [(6, "changed-text"), (7, "changed-text"), (9, "changed-text")]),
        (with_verbatim_lost, [(11, "lost-text")]),
        (with_changed_cell, [(9, "changed-text")]),
        (with_other_bullet, [(7, "changed-text")]),
        (with_item_without_its_marker, [(7, "changed-text")]),
    ],
)
def test_an_unfaithful_document_is_not_proven(
    spoiled: Callable[[], Document], expected: list[tuple[int, str]]
) -> None:
    assert sorted(set(codes(spoiled()))) == expected
    assert {found.severity for found in lost(spoiled())} == {"error"}


def one_line(printed: str, *texts: Text) -> Document:
    """A document of one printed line, shown as one paragraph for each text."""
    section = Section("introduction", tuple(Paragraph(text) for text in texts))
    return replace(
        FAITHFUL, source=Source("x", "", (Line(1, printed),)), parts=(section,), footnotes=(), furniture=()
    )  # fmt: skip


@pytest.mark.parametrize(
    ("printed", "plain", "expected"),
    [
        ("Ja, dat klopt.", "Ja, dat klopt.", None),
        ("  Ja,\tdat   klopt. \x0c", "Ja, dat klopt.", None),
        ("een-\u00adtwee", "eentwee", None),
        ("de \ufb01nanciën", "de financiën", None),
        ("e\u0301e\u0301n", "één", None),
        ("CO² op 1° meridiaan…", "CO2 op 1° meridiaan...", None),
        ("Ja, dat klopt.", "Ja, dat klopt", "„.” ontbreekt"),
        ("Ja, dat klopt.", "Ja dat klopt.", "„,” ontbreekt"),
        ("Ja, dat klopt.", "Ja, klopt.", "„dat” ontbreekt"),
        ("Ja, dat klopt.", "Ja, dat dat klopt.", "„dat” staat er dubbel of te veel"),
        ("Ja, dat klopt.", "Ja, dit klopt.", "„a” werd „i”"),
        ("Ja, dat klopt.", "dat Ja, klopt.", "„Ja, dat” werd „dat Ja,”"),
        ("2018–2019", "20182019", "„–” ontbreekt"),
        ("«reëel»", "«reeel»", "„ë” werd „e”"),
        ("eén", "een", "„é” werd „e”"),
        ("a {x} b", "a b", "„{x}” ontbreekt"),
        ("a " * 60, "", "„" + ("a " * 60)[:59] + "…” ontbreekt"),
    ],
)
def test_what_changed_is_told(printed: str, plain: str, expected: str | None) -> None:
    found = lost(one_line(printed, Text(plain, (), (Line(1, printed),))))
    told = [diagnostic.message.removeprefix("tekst veranderd: ") for diagnostic in found]
    assert told == ([expected] if expected else [])


def test_invented_text_is_told() -> None:
    (found,) = lost(one_line("Ja.", Text("Ja.", (), (Line(1, "Ja."),)), Text("Nee.")))
    assert found.message == "tekst veranderd: „Nee.” staat er dubbel of te veel"


@given(st.text(min_size=1), st.data())
def test_pieces_of_a_line_prove_it_and_each_left_out_is_missed(printed: str, data: st.DataObject) -> None:
    cuts = sorted(data.draw(st.sets(st.integers(0, len(printed)))) | {0, len(printed)})
    pieces = [Line(1, printed[a:b], a) for a, b in pairwise(cuts)]
    texts = [Text(piece.text, (), (piece,)) for piece in pieces]
    assert lost(one_line(printed, *texts)) == ()
    left_out = data.draw(st.integers(0, len(pieces) - 1))
    document = one_line(printed, *texts[:left_out], *texts[left_out + 1 :])
    if any(character.isalnum() for character in pieces[left_out].text):
        assert codes(document) == [(1, "lost-text")]


def with_pieces_dropped(document: Document) -> Iterator[Document]:
    """The document without one of its parts, blocks, footnotes or pieces of furniture, each in turn."""
    for index, part in enumerate(document.parts):
        before, after = document.parts[:index], document.parts[index + 1 :]
        yield replace(document, parts=(*before, *after))
        for at in range(len(part.blocks)):
            shorter = replace(part, blocks=part.blocks[:at] + part.blocks[at + 1 :])
            yield replace(document, parts=(*before, shorter, *after))
    for index in range(len(document.footnotes)):
        yield replace(document, footnotes=document.footnotes[:index] + document.footnotes[index + 1 :])
    for index in range(len(document.furniture)):
        yield replace(document, furniture=document.furniture[:index] + document.furniture[index + 1 :])


@pytest.mark.parametrize("seed", sources(SEEDS), ids=lambda path: path.name)
def test_a_seed_is_proven_and_nothing_can_be_dropped_from_it(seed: Path) -> None:
    document = parse(read_source(seed), read_sidecar(seed))
    assert lost(document) == ()
    dropped = list(with_pieces_dropped(document))
    for spoiled in dropped[:: len(dropped) // 40 + 1]:
        assert "lost-text" in {found.code for found in lost(spoiled)}


def test_the_proof_counts_what_it_proves() -> None:
    assert proven(Source("x", "", (Line(1, "• Ja, dat"), Line(2, "klopt-[1] ")))) == 12


def test_a_document_twice_as_long_is_twice_the_work_to_prove() -> None:
    def work(lines: int) -> int:
        printed = tuple(Line(n, "Deelt u de mening dat dit een lange regel is? " * 3) for n in range(lines))
        text = Text(" ".join(line.text for line in printed), (), printed)
        document = replace(one_line("", text), source=Source("x", "", printed))
        assert lost(document) == ()
        return calls(lambda: lost(document))

    assert work(4_000) < 2.1 * work(2_000)
