"""The rules of Dutch words that the converter and the reader's browser share: word_rules.json.

The browser gets the same file with the search index (docs/javascripts/zoeken/woorden.js), and a test compares
what both make of every word of the seeds. In its patterns `<L>` stands for a letter and `<A>` for a letter or
digit, which the two languages write differently; they ignore case.

| key | what it is |
|---|---|
| letters | letters that come apart in no normal form: ø, œ, ß |
| invisible | what stands in a word without being read: soft hyphens, zero-width spaces |
| possessive | how a name or a foreign plural ends: ngo’s |
| pairs | one word printed in two pieces: (cyber)surveillance, Covid-19, aan te kaarten; no chains |
| halves | words of which one half is printed: in- en uitvoer, luchthavenpersoneel en -materieel |
| numbers | numbers of documents and laws, in pieces that `join` brings together |
| endings | what a word ends in and what that becomes; the first that fits, again and again |
| spellings | what is written in two ways, without the ending: probleem and problem(en), ij and y |
| irregular | forms that the dictionary takes for those of another word |
| derivations | the noun of a verb, by ending: lozing is of lozen, ratificatie of ratificeren |
| small_words | closed classes of words, and formulas of parliamentary questions: nobody searches for these |
| suffixes | endings that make a word of another and are no words themselves, though the list has some |
| particles | what stands before a verb or noun and makes another word of it: overleven is not leven |
"""

from __future__ import annotations

import json
import re
from functools import cache
from importlib.resources import files
from typing import Any

FILE = "word_rules.json"


@cache
def text() -> str:
    """The rules as they stand in the file, for whoever hands them on."""
    return files("generator.dutch").joinpath(FILE).read_text(encoding="utf-8")


@cache
def _rules() -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(text())
    return loaded


def rule(name: str) -> Any:  # noqa: ANN401 - JSON: whoever asks knows its shape
    """What the file has under `name`."""
    return _rules()[name]


def pattern(written: str) -> re.Pattern[str]:
    """A pattern of the file, as Python writes it."""
    return re.compile(written.replace("<L>", r"[^\W\d_]").replace("<A>", r"[^\W_]"), re.IGNORECASE)


def replacements(name: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    """The pairs of pattern and replacement under `name`."""
    return tuple((pattern(old), new.replace("$", "\\")) for old, new in rule(name))


def word_set(name: str) -> frozenset[str]:
    """The words under `name`."""
    return frozenset(rule(name).split())
