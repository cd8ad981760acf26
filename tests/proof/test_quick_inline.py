"""A page that is read back quickly is the page that the site's Markdown makes."""

from __future__ import annotations

import pytest
from browsing import ROOT
from fixture_documents import AANHANGSEL, nasty
from hypothesis import given
from hypothesis import strategies as some
from markdown import Markdown
from markdown.treeprocessors import InlineProcessor
from mkdocs.config import load_config

from generator.identity.names import Names
from generator.outputs.pages.render import render
from generator.proof.quick_inline import QuickInlineProcessor
from generator.proof.site_markdown import site_html, site_markdown

SETTINGS = load_config(str(ROOT / "mkdocs.yml"))
PLAIN = Markdown(extensions=SETTINGS["markdown_extensions"], extension_configs=SETTINGS["mdx_configs"])
SIGNS = ["`", "``", "\\", "[", "]", "(", ")", "![", "<", ">", "&", ";", "*", "**", "_", "__", "  \n", "\n\n"]
HOSTILE = [
    *("\\\\", "\\`", "\\\\`", "`\\`", "\\[", "\\]", "\\&", "\\<", "\\\n", "\\  \n", "!\\[", "\\![", "x"),
    *("[a\\]b](c\\)d)", "[a `b\\` c](d)", "[a \\* [b](c) d](e)", '*[a](b "\\"c")*', '[a](b "', "![\\*](b)"),
    *("[&#93;: a]", "&#42;", "&lt;", "<b\\>", "<https://x.nl/\\*a&amp;b>", "<a\\_b@c.nl>", "**\\*a**"),
    *('<b title="\\* [a](b) `">', "<!-- \\* [a](b) `c` -->", "<b>[c](d)</b>", "![a](b)[c](d)"),
    *("\n\n[a]: b\n\n", "[a][a]", "[a]", "![a][a]", "![a]"),
]
WORDS = ["a", "b c", "x_y", "https://x.nl", "a@b.nl", "amp", "#1", "{ .k }", "- ", "> ", "| a |", "1. ", "!"]


def both(markdown: str) -> tuple[str, str]:
    return site_html(markdown), PLAIN.reset().convert(markdown)


@given(some.lists(some.sampled_from(SIGNS + WORDS), max_size=30).map("".join))
def test_any_mix_of_signs(markdown: str) -> None:
    quick, plain = both(markdown)
    assert quick == plain


@given(some.lists(some.sampled_from(SIGNS + HOSTILE), max_size=20).map("".join))
def test_escaped_signs_next_to_others(markdown: str) -> None:
    quick, plain = both(markdown)
    assert quick == plain


def test_an_address_of_which_the_library_loses_the_end() -> None:
    quick, plain = both('\\* [a](b) [a]("( [c](d) \\* [a]("(')
    assert quick == plain


@given(some.text())
def test_any_text(markdown: str) -> None:
    quick, plain = both(markdown)
    assert quick == plain


@pytest.mark.parametrize("linked", [AANHANGSEL, nasty("*a* _b_ [c](d) <e> &f; `g` \\h ![i](j)")])
def test_a_page(linked: object) -> None:
    quick, plain = both(render(linked, Names()).split("\n---\n", 1)[-1])  # type: ignore[arg-type]
    assert quick == plain


@pytest.mark.parametrize("sign", ["\\*", "&amp;", "[a\\]](b.md) ", "<https://a.nl> ", "<b>", "a  \n"])
def test_a_text_is_not_copied_for_each_sign(sign: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def one_by_one(*_: object) -> None:
        raise AssertionError(sign)

    monkeypatch.setattr(QuickInlineProcessor, "_InlineProcessor__applyPattern", one_by_one)
    monkeypatch.setattr(QuickInlineProcessor, "_in_turn", lambda _self, _pattern, data, _place: data)
    text = f"x {sign * 100}"
    assert site_html(text) == PLAIN.reset().convert(text)


def test_the_library_still_has_what_is_passed_over() -> None:
    assert hasattr(InlineProcessor, "_InlineProcessor__handleInline")
    assert hasattr(InlineProcessor, "_InlineProcessor__applyPattern")
    assert hasattr(InlineProcessor, "_InlineProcessor__processPlaceholders")
    assert hasattr(InlineProcessor, "_InlineProcessor__stashNode")
    tried = site_markdown()._markdown.treeprocessors["inline"]
    assert isinstance(tried, QuickInlineProcessor)
    assert [signs for signs, _ in tried._all].count(("",)) == 0
    assert sum(not signs for signs, _ in tried._without_definitions) == 4
