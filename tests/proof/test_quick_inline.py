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
WORDS = ["a", "b c", "x_y", "https://x.nl", "a@b.nl", "amp", "#1", "{ .k }", "- ", "> ", "| a |", "1. ", "!"]


def both(markdown: str) -> tuple[str, str]:
    return site_html(markdown), PLAIN.reset().convert(markdown)


@given(some.lists(some.sampled_from(SIGNS + WORDS), max_size=30).map("".join))
def test_any_mix_of_signs(markdown: str) -> None:
    quick, plain = both(markdown)
    assert quick == plain


@given(some.text())
def test_any_text(markdown: str) -> None:
    quick, plain = both(markdown)
    assert quick == plain


@pytest.mark.parametrize("linked", [AANHANGSEL, nasty("*a* _b_ [c](d) <e> &f; `g` \\h ![i](j)")])
def test_a_page(linked: object) -> None:
    quick, plain = both(render(linked, Names()).split("\n---\n", 1)[-1])  # type: ignore[arg-type]
    assert quick == plain


def test_the_library_still_has_what_is_passed_over() -> None:
    assert hasattr(InlineProcessor, "_InlineProcessor__handleInline")
    assert hasattr(InlineProcessor, "_InlineProcessor__applyPattern")
    tried = site_markdown()._markdown.treeprocessors["inline"]
    assert isinstance(tried, QuickInlineProcessor)
    assert [signs for signs, _ in tried._tried].count(("",)) == 0
