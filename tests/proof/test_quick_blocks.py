"""A page of whose blocks not every pattern is tried, is the page that the library makes."""

from __future__ import annotations

import pytest
from browsing import ROOT
from hypothesis import given
from hypothesis import strategies as some
from markdown import Markdown
from markdown.extensions.tables import TableProcessor
from mkdocs.config import load_config

from generator.proof.quick_blocks import _SIGNS, QuickTableProcessor, SignedPattern
from generator.proof.site_markdown import site_markdown

SETTINGS = load_config(str(ROOT / "mkdocs.yml"))
PLAIN = Markdown(extensions=SETTINGS["markdown_extensions"], extension_configs=SETTINGS["mdx_configs"])
LINES = [
    *("# kop", "## kop { #a .b }", "kop #", "#", "\\# geen", "kop", "===", "---", "- - -", "***"),
    *("* * *", "___"),
    *("_ _ _", "--", "-", "- punt", "    - dieper", "1. een", "+ x", "> aanhaling", ">", "    > x", "a: b"),
    *(":   uitleg", ": uitleg", ":uitleg", "[naam]: b.md", "[naam]:", "   [n]: <b> 'c'", "[x][naam]"),
    *("[naam]", "x"),
    *("| a | b |", "|---|---|", "a | b", "--- | ---", "| a |", "|---|", "|", '??? gedrukt "x"', "???"),
    "???+ x",
    *("    ingesprongen", "        tweemaal", "<div>", "</div>", "{ .noot }", "    ??? x", "", "", "", "   "),
]  # fmt: skip


@given(some.lists(some.sampled_from(LINES), max_size=14).map("\n".join))
def test_any_mix_of_lines(page: str) -> None:
    assert site_markdown().convert(page).html(str) == PLAIN.reset().convert(page)


@pytest.mark.parametrize("line", LINES)
@pytest.mark.parametrize("other", ["", "x\n", "x\n\n", "- a\n\n    "])
def test_each_line(line: str, other: str) -> None:
    page = f"{other}{line}\n{line}\n\nx\n{line}"
    assert site_markdown().convert(page).html(str) == PLAIN.reset().convert(page)


def test_the_library_still_has_what_is_passed_over() -> None:
    processors = site_markdown()._markdown.parser.blockprocessors
    assert {name for name, (place, _) in _SIGNS.items() if hasattr(processors[name], place)} == set(_SIGNS)
    assert all(
        isinstance(getattr(processors[name], place), SignedPattern) for name, (place, _) in _SIGNS.items()
    )
    assert isinstance(processors["table"], QuickTableProcessor)
    assert [type(each) for each in PLAIN.parser.blockprocessors] == [
        TableProcessor if isinstance(each, QuickTableProcessor) else type(each) for each in processors
    ]
