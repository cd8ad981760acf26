"""The proof that a page shows its document: it holds for all that a document says, and for no other page."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from fixture_documents import AANHANGSEL, nasty, paragraph, text
from hypothesis import given, settings
from hypothesis import strategies as st
from soundness import read

from generator.corpus.catalogue import catalogue_of
from generator.corpus.link import link
from generator.corpus.understand import understood
from generator.identity.names import Names
from generator.model.diagnostic import Diagnostic
from generator.model.document import Answer, Document, Footnote, Part, Question, Section
from generator.model.reference import Link, LinkedDocument, Reference
from generator.model.source import Line
from generator.model.target import Here, Target, There, Web
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
from generator.outputs.pages.linked_data import script
from generator.outputs.pages.proven_page import proven, proven_page
from generator.outputs.pages.render import render
from generator.proof.page_proof import CODE, unshown
from generator.proof.site_markdown import converted, site_html

TARGETS: tuple[Target, ...] = (
    Here("vraag-1"),
    There("kst-1-2", "vraag-1"),
    Web("https://a.nl/x_y?a]:b"),
    Web("javascript:x"),
)
PAGE = render(AANHANGSEL, Names())
HTML = site_html(PAGE)


def faults(linked: LinkedDocument) -> list[Diagnostic]:
    return list(unshown(linked.document, site_html(render(linked, Names()))))


# --- Pages that do not show their document -------------------------------------------------------


def test_a_page_that_shows_its_document_is_proven() -> None:
    assert unshown(AANHANGSEL.document, HTML) == ()


def swapped(one: str, other: str) -> Callable[[str], str]:
    return lambda page: page.replace(one, "\0").replace(other, one).replace("\0", other)


def without(pattern: str) -> Callable[[str], str]:
    return lambda page: re.sub(pattern, "", page, count=1, flags=re.DOTALL)


UNFAITHFUL: dict[str, tuple[Callable[[str], str], int, str]] = {
    "a word lost": (without("ontmoeting ook"), 14, "„ontmoeting ook” ontbreekt"),
    "a word doubled": (lambda page: page.replace("mening", "mening mening"), 26, "dubbel of te veel"),
    "a letter changed": (lambda page: page.replace("Deelt", "Deelde"), 26, "„t” werd „de”"),
    "a question lost": (without('<h2 [^>]*id="vraag-2".*?</blockquote>'), 26, "#vraag-2 ontbreekt"),
    "a question of another number": (lambda page: page.replace(">Vraag 2<", ">Vraag 4<"), 26, "nummer niet"),
    "two questions swapped": (swapped("Deelt u die mening?", "Waarom niet?"), 26, "„Deelt u die"),
    "an answer under another question": (swapped("antwoord-1", "antwoord-2-3"), 20, "staat onder #vraag-3"),
    "a list's number lost": (without(r"<span>3\.</span>"), 39, "„3.” ontbreekt"),
    "a list's letter another": (lambda page: page.replace("b)", "c)"), 38, "„b” werd „c”"),
    "cells in the other's place": (swapped("2018</td>", "3</td>"), 42, "werd"),
    "a heading lost": (without("Tot slot"), 41, "„Tot slot” ontbreekt"),
    "a marker lost": (without('<sup id="noot-1-terug">.*?</sup>'), 14, "noten: „1” ontbreekt"),
    "a note lost": (without("<p [^>]*id=.noot-9.*?</p>"), 61, "„9 Zonder teken.” ontbreekt"),
    "a note of another number": (lambda page: page.replace("<span>9<", "<span>8<"), 61, "„9” werd „8”"),
    "furniture lost": (without("Tweede Kamer, vergaderjaar"), 33, "„Tweede Kamer, vergaderjaar” ontbreekt"),
    "a text taken for ours": (
        lambda page: re.sub("<p( [^>]*)?>Nederland", r'<p\1 class="verwijst">Nederland', page),
        35, "„Nederland spreekt",
    ),
    "the address of a paragraph lost": (
        lambda page: page.replace(' id="antwoord-2-3-1"', ""), 35, "#antwoord-2-3-1 ontbreekt",
    ),
    "an address given twice": (lambda page: page + '<p id="vraag-3">x</p>', 28, "#vraag-3 staat er 2 keer"),
    "questions in another order": (
        lambda page: re.sub("(<h2.*?)(<h2.*?)(?=<h2)", r"\2\1", page, count=1, flags=re.DOTALL),
        14, "staat niet op zijn plaats",
    ),
    "a text in a comment": (
        lambda page: re.sub("<p[^>]*>Nederland.*?aan.</p>", r"<!-- \g<0> -->", page, count=1),
        35, "ontbreekt",
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind", UNFAITHFUL)
def test_another_page_is_not(kind: str) -> None:
    change, line, words = UNFAITHFUL[kind]
    page = change(HTML)
    assert page != HTML
    found = unshown(AANHANGSEL.document, page)
    assert {fault.code for fault in found} == {CODE}
    assert [fault for fault in found if fault.line == line and words in fault.message], found


def test_the_line_of_a_fault_is_where_the_text_is_printed() -> None:
    lines = (Line(7, "Een vraag over"), Line(8, "twee regels?"))
    question = Question("vraag-1", "1", (Paragraph(Text("Een vraag over twee regels?", (), lines)),))
    document = replace(AANHANGSEL.document, parts=(question,), footnotes=(), furniture=())
    page = '<h2 id="vraag-1">Vraag 1</h2><p>Een vraag over twee regel?</p>'
    assert [fault.line for fault in unshown(document, page)] == [8]


def test_a_document_whose_page_fails_says_so_on_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.outputs.pages.escape._INLINE", re.compile("(?!)"))
    linked, page, html = proven_page(nasty("*sterk*"), Names())
    told = [each for each in linked.document.diagnostics if each.code == CODE]
    assert told
    assert "meldingen.md#changed-on-page" in page
    assert html == converted(page)


def test_a_document_whose_page_holds_stays_as_it_is() -> None:
    assert proven(AANHANGSEL, HTML) is AANHANGSEL


def test_what_stands_below_the_text_is_read_back_too() -> None:
    page = proven_page(AANHANGSEL, Names(), below=f"\n{script(AANHANGSEL, '')}")
    assert page.linked is AANHANGSEL
    assert 'type="application/ld+json"' in page.html.text
    twice = proven_page(AANHANGSEL, Names(), below='\n<p id="vraag-2">x</p>\n').linked
    assert [each.code for each in twice.document.diagnostics if each.severity == "error"] == [CODE]


# --- Whatever a document says --------------------------------------------------------------------

HOSTILE = (
    "*", "**", "_", "__", "`", "```", "~~~", "~~", "[", "]", "](", "]:", "]: x", "[1]:", "[^1]:", "(", ")",
    "!", "![", "<", ">", "</p>", "<p>", "<script>", "</script>", "<!--", "-->", "<?", "?>", "<![CDATA[",
    "]]>", "<div markdown=1>", "</details>", "<br>", "<https://a.nl>", "<a@b.nl>", "&", "&amp;", "&#93;",
    "&lt", "{", "}", "{ .noot }", "{: #vraag-1 }", "{ #noot-1 .noot }", "{% x %}", "#", "##", "# kop",
    "###### x #", "+", "-", "- x", "* x", "+ x", "1.", "1. x", "1)", "2. x", ":", ": x", ":   x", "|",
    "| a |", "--- | ---", "|---|", "---", "===", "***", "___", ">", "> x", "    x", "\t", "??? x",
    '??? gedrukt "x"', "???+", "!!!", '!!! note "x"', "=== x", "\\", "\\*", "\\\\", "\\`", "  ", " ", "x",
    "een", "https://a.nl/b_c_d*e", "www.a.nl", ":smile:", "==x==", "^^x^^", "*[x]: y", "[TOC]", "--8<--",
    "\x02", "\x03", "\x00", "wzxhzdk:0", "\u00a0", "\u200b", "\u2028", "\xad", "\ufffd", "e\u0301", "ß",
    "“x”", "’", "kop", "antwoord 2", "noot-0-terug", "klzzwxh:0001", "amp;", "#39;", "35 207", "¶", '"',
    "'", "%", "$x$", "\\(", "@",
)  # fmt: skip
WORDS = st.lists(st.sampled_from(HOSTILE), min_size=1, max_size=5).map("".join) | st.lists(
    st.sampled_from(HOSTILE), max_size=6
).map(" ".join)
#: What the parser makes of a source: one line, and no blank at its ends.
PLAIN = WORDS.map(lambda words: " ".join(words.split()) or "x")
LABEL = st.sampled_from(["1", "12", "*", "**", "†", "[1]", "a", "_", "1_", "]", "<1>", "#"])
BULLET = st.sampled_from(["•", "-", "–", "1.", "2.", "3.", "a)", "*", "°", "<", "#"])


@st.composite
def running_texts(draw: st.DrawFn) -> Text:
    plain = draw(PLAIN)
    places = draw(st.lists(st.integers(0, len(plain)), max_size=2))
    markers = tuple(Marker(place, draw(LABEL)) for place in sorted(places))
    return Text(plain, markers, (Line(draw(st.integers(1, 99)), plain),))


BLOCKS: st.SearchStrategy[Block] = st.one_of(
    running_texts().map(Paragraph),
    running_texts().map(Subheading),
    st.lists(st.builds(ListItem, BULLET, running_texts()), min_size=1, max_size=3).map(
        lambda items: ItemList(tuple(items))
    ),
    st.lists(st.tuples(PLAIN | st.just(""), PLAIN | st.just("")), min_size=1, max_size=3).map(
        lambda rows: Table(tuple(rows), (Line(1, "x"),))
    ),
    st.lists(WORDS, min_size=1, max_size=3).map(
        lambda lines: Verbatim(tuple(Line(number, line) for number, line in enumerate(lines, 1)))
    ),
)  # fmt: skip
MANY_BLOCKS = st.lists(BLOCKS, min_size=1, max_size=4).map(tuple)


@st.composite
def linked_documents(draw: st.DrawFn) -> LinkedDocument:
    """A document that says whatever could be taken for Markdown or HTML, in every place."""
    parts: list[Part] = [
        Section("masthead", draw(MANY_BLOCKS), anchor="kop"),
        Section("introduction", draw(MANY_BLOCKS), anchor="inleiding"),
        Question("vraag-1", "1", draw(MANY_BLOCKS)),
        Question("vraag-2", "2", draw(MANY_BLOCKS)),
        Answer("antwoord-1-2", ("vraag-1", "vraag-2"), "stated", draw(MANY_BLOCKS)),
        Section("signature", draw(MANY_BLOCKS), anchor="ondertekening"),
    ]
    notes = tuple(
        Footnote(
            draw(LABEL), f"noot-{count}", draw(running_texts()), draw(st.sampled_from([(), ("vraag-1",)]))
        )
        for count in range(draw(st.integers(0, 2)))
    )
    furniture = tuple(Line(number, draw(WORDS)) for number in range(draw(st.integers(0, 3))))
    document = replace(
        AANHANGSEL.document, parts=tuple(parts), footnotes=notes, furniture=furniture, diagnostics=()
    )
    return LinkedDocument(document, tuple(draw(references(document))), (), (), None)


@st.composite
def references(draw: st.DrawFn, document: Document) -> list[Reference]:
    """Links over parts of the first texts, to this page, to others and away from the site."""
    found = []
    for origin in ("vraag-1", "antwoord-1-2", "inleiding", "noot-0"):
        start, length = draw(st.integers(0, 6)), draw(st.integers(1, 9))
        target = draw(st.sampled_from(TARGETS))
        excerpt = draw(PLAIN) if isinstance(target, There) else None
        links = (Link(start, start + length, target),)
        found.append(Reference("external", origin, 0, "x", links, excerpt=excerpt))
    return found


@given(linked_documents())
@settings(deadline=None, max_examples=100)
def test_whatever_a_document_says_stands_on_its_page(linked: LinkedDocument) -> None:
    assert faults(linked) == []


@given(
    st.lists(
        st.sampled_from([*HOSTILE, "\n", "\n\n", "\nVraag 1\n", "\nAntwoord 1\n", "?1 ", "\n1 x\n"]),
        max_size=40,
    )
)
@settings(deadline=None, max_examples=200)
def test_whatever_a_source_prints_stands_on_its_page(words: list[str]) -> None:
    document = read("Vraag 1\nWat?\n" + " ".join(words))
    known = understood(document)
    around = catalogue_of([known.facts]).around(known.facts)
    assert faults(link(document, known.citations, around, {document.id: known.texts})) == []


@pytest.mark.parametrize("words", HOSTILE)
def test_whatever_a_document_says_stands_everywhere(words: str) -> None:
    assert faults(nasty(f"een {words} twee")) == []
    assert faults(nasty(f"{words} twee")) == []
    assert faults(nasty(f"een {words}")) == []


# --- Lists ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "bullets", [["3.", "4."], ["1.", "2.", "4."], ["•", "1."], ["0.", "1."], ["9.", "a)", "–"], ["1.", "1."]]
)
def test_the_numbers_of_lists_are_those_printed(bullets: list[str]) -> None:
    """Markdown counts on from 1 where it makes numbers itself, also in a second list after a first."""
    items = tuple(
        ListItem(bullet, text(f"punt {line}", line), (text("en wel zo", line),))
        for line, bullet in enumerate(bullets, 20)
    )
    lists = (ItemList(items[:1]), ItemList(items[1:]), paragraph("En:", 30), ItemList(items))
    answer = replace(AANHANGSEL.document.answers()[0], blocks=lists)
    parts = (*AANHANGSEL.document.parts[:2], answer)
    linked = replace(AANHANGSEL, document=replace(AANHANGSEL.document, parts=parts), references=())
    assert faults(linked) == []
