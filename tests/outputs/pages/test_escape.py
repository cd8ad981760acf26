"""Whatever a source prints stands on the page as printed, with the extensions of the site itself."""

from __future__ import annotations

import html
import re
from typing import Any
from xml.etree import ElementTree

import markdown
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from mkdocs.config import load_config
from places import ROOT

from generator.model.reference import Link
from generator.model.target import Here, There, Web
from generator.model.text import Marker, Text
from generator.outputs.pages.escape import escape_in_heading, escape_in_table, printable, web_address
from generator.outputs.pages.running_text import running_text

#: What somebody would print to break the page, or what prints by accident like markup.
NASTY = (
    "*sterk* **sterker** _schuin_ een_naam_met_streepjes __init__",
    "<script>alert(1)</script>",
    "<script>",
    "</p><h1>kop</h1>",
    "<!-- weg",
    "<!-- weg --> blijft",
    "<?php echo 1 ?> <![CDATA[ x ]]> <!DOCTYPE html>",
    "[klik](javascript:alert(1)) [klik][1] ![beeld](x.png) [1]: https://x",
    "[1]: https://voorbeeld.nl",
    "[TOC]",
    "[^1] en [^1]: noot",
    "{{ config }} {% if x %} { .x } {: .y } {.z}",
    "{ #vraag-1 }",
    "tekst { #vraag-1 }",
    "# kop #",
    "1. punt",
    "2019. Een jaar aan het begin",
    "- streep",
    "+ plus",
    "---",
    "- - -",
    "> citaat",
    "    vier spaties",
    "`code` ``code`` ``` blok",
    "&amp; &lt;b&gt; &#65; &copy 2019 R&D AT&T;",
    "| a | b |",
    ":--- | ---:",
    ": omschrijving",
    "!!! note",
    '??? note "titel"',
    "???+ note",
    "=== tab",
    "--8<-- bestand",
    ":smile: ~~weg~~ ==geel== ^^boven^^",
    "<https://voorbeeld.nl> <a@voorbeeld.nl>",
    "\\* \\\\ \\[ C:\\map\\",
    "Nee!",
    "\x02wzxhzdk:0\x03 \x00",
    "*[afk]: afkorting",
    "a < b > c <3",
    "=====",
    "een  twee",
)


def site_markdown() -> markdown.Markdown:
    config: Any = load_config(str(ROOT / "mkdocs.yml"))
    return markdown.Markdown(
        extensions=config["markdown_extensions"], extension_configs=config["mdx_configs"]
    )


SITE = site_markdown()


def shown(source: str) -> ElementTree.Element:
    """What the site makes of some Markdown, parsed."""
    return ElementTree.fromstring(f"<body>{_xml(SITE.reset().convert(source))}</body>")


def _xml(rendered: str) -> str:
    """HTML as XML: named references as characters, void elements closed."""
    named = re.sub(
        r"&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)(\w+);", lambda m: html.unescape(m[0]), rendered
    )
    return re.sub(r"<(br|hr|img)([^>]*?)/?>", r"<\1\2/>", named)


def text_of(element: ElementTree.Element) -> str:
    return " ".join("".join(element.itertext()).split())


def tags(element: ElementTree.Element) -> list[str]:
    return [child.tag for child in element.iter()][1:]


def wanted(text: str) -> str:
    return " ".join(printable(text).split())


ANY_TEXT = st.one_of(
    st.text(),
    st.lists(st.sampled_from(NASTY), max_size=3).map(" ".join),
    st.text("*_`[](){}<>!#&|:-+=?\\.1a \n", max_size=40),
)


def markdown_of(text: str) -> str:
    return running_text(Text(text), (), lambda marker: "")


@pytest.mark.parametrize("text", NASTY)
def test_nasty_text_is_shown_as_printed(text: str) -> None:
    body = shown(markdown_of(text))
    assert (text_of(body), tags(body)) == (wanted(text), ["p"])


@given(ANY_TEXT)
@settings(deadline=None, max_examples=400)
@example("&")
@example("R&D;")
@example("&#;")
def test_any_text_is_one_paragraph_of_that_text(text: str) -> None:
    body = shown(markdown_of(text))
    assert text_of(body) == wanted(text)
    assert tags(body) == ["p"] * bool(wanted(text))


@given(ANY_TEXT, ANY_TEXT, ANY_TEXT)
@example("", "]:", "")
@example("", "x", "]:b")
@settings(deadline=None, max_examples=200)
def test_any_text_around_and_in_a_link(before: str, words: str, after: str) -> None:
    words = f"a{words}b"
    link = Link(len(before), len(before) + len(words), Here("vraag-1"))
    body = shown(running_text(Text(before + words + after), [link], lambda marker: ""))
    assert text_of(body) == wanted(before + words + after)
    assert tags(body) == ["p", "a"]
    assert text_of(next(body.iter("a"))) == wanted(words)


@given(ANY_TEXT, ANY_TEXT)
@example('"a" }', "b | `c` \\")
@settings(deadline=None, max_examples=200)
def test_any_text_as_the_preview_of_a_link(name: str, words: str) -> None:
    link = Link(0, 7, There("kst-1-2", "vraag-1"))
    previews = {link.target: f"{wanted(name)}\n{wanted(words)}"}
    body = shown(running_text(Text("vraag 1"), [link], lambda marker: "", previews))
    assert (text_of(body), tags(body)) == ("vraag 1", ["p", "a"])
    assert next(body.iter("a")).get("data-voorproef") == previews[link.target]


@given(ANY_TEXT, ANY_TEXT)
@example("&#", ";")
@example("&", "amp;")
@settings(deadline=None, max_examples=200)
def test_any_text_around_a_marker(before: str, after: str) -> None:
    text = Text(before + after, (Marker(len(before), "1"),))
    body = shown(running_text(text, (), lambda marker: f"<sup>[{marker.label}](#noot-1)</sup>"))
    assert tags(body) == ["p", "sup", "a"]
    assert text_of(body).replace(" ", "") == wanted(before + "1" + after).replace(" ", "")


@given(ANY_TEXT)
@settings(deadline=None, max_examples=200)
def test_any_text_in_a_heading(text: str) -> None:
    title = wanted(text) or "leeg"
    body = shown(f"# {escape_in_heading(title)}")
    heading = next(iter(body))
    assert heading.tag == "h1"
    assert text_of(heading).strip() == title


@given(ANY_TEXT, ANY_TEXT)
@settings(deadline=None, max_examples=200)
def test_any_text_in_a_table(one: str, two: str) -> None:
    body = shown(
        f"| {escape_in_table(one)} | {escape_in_table(two)} |\n| --- | --- |\n| x | {escape_in_table(one)} |"
    )
    assert [text_of(cell) for cell in [*body.iter("th"), *body.iter("td")]] == [
        wanted(one),
        wanted(two),
        "x",
        wanted(one),
    ]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (
            "Nee! Wel in 2019–2020 (zie «bijlage»), R & D, 5 > 3.",
            "Nee! Wel in 2019–2020 (zie «bijlage»), R & D, 5 > 3.",
        ),
        ("een_naam, -5 graden, #metoo in de zin", "een_naam, -5 graden, #metoo in de zin"),
        ("[Ondertekenaar 2]", r"\[Ondertekenaar 2]"),
    ],
)
def test_only_what_needs_it_is_escaped(text: str, source: str) -> None:
    assert markdown_of(text) == source


@pytest.mark.parametrize(
    ("address", "safe"),
    [
        ("https://voorbeeld.nl/a_b?x=1#y", "https://voorbeeld.nl/a_b?x=1#y"),
        ("https://voorbeeld.nl/(a)", "https://voorbeeld.nl/%28a%29"),
        ('https://voorbeeld.nl/"><script>', "https://voorbeeld.nl/%22%3E%3Cscript%3E"),
        ("https://voorbeeld.nl/2014–2020", "https://voorbeeld.nl/2014%E2%80%932020"),
        ("javascript:alert(1)", None),
        ("data:text/html,x", None),
        ("https://", None),
        ("httpx://voorbeeld.nl", None),
    ],
)
def test_only_web_addresses_become_links(address: str, safe: str | None) -> None:
    assert web_address(address) == safe


@given(st.text().map("https://voorbeeld.nl/".__add__))
@example("https://voorbeeld.nl/?a=1&utm_medium=x&copy=2&amp;b")
@example("https://voorbeeld.nl/zoek?a]:b")
@settings(deadline=None, max_examples=200)
def test_any_web_address_leads_where_it_is_printed_to_lead(address: str) -> None:
    link = Link(0, len(address), Web(address))
    body = shown(running_text(Text(address), [link], lambda marker: ""))
    assert text_of(body) == wanted(address)
    assert next(body.iter("a")).get("href") == (web_address(address) or "").replace("&amp;", "&")
