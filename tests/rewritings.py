"""The ways in which the same text is written otherwise: by another program, system or hand."""

from __future__ import annotations

import re
import textwrap
import unicodedata
from collections.abc import Callable, Mapping
from typing import TypeAlias

Rewriting: TypeAlias = Callable[[str], bytes]

_LABEL = re.compile(r"(?m)^(?=(?:Vra(?:ag|gen)|Antwoord(?:en)?)\b)")
_LONG_WORD = re.compile(r"(?<=\b[a-z]{4})(?=[a-z]{4})")
_LIGATURES = {"ffi": "ﬃ", "ffl": "ﬄ", "ff": "ﬀ", "fi": "ﬁ", "fl": "ﬂ"}
_QUOTES = str.maketrans({"«": "“", "»": "”", "‘": "'", "’": "'"})
WIDTH = 60


def written(text: str) -> bytes:
    return text.encode()


def _each_line(change: Callable[[str], str]) -> Rewriting:
    def rewriting(text: str) -> bytes:
        return written("\n".join(change(line) if line.strip() else line for line in text.split("\n")))

    return rewriting


def _replaced(pattern: str | re.Pattern[str], by: str) -> Rewriting:
    return lambda text: written(re.sub(pattern, by, text))


def _with_ligatures(text: str) -> bytes:
    return written(re.sub("|".join(_LIGATURES), lambda match: _LIGATURES[match[0]], text))


def _broken(line: str) -> str:
    """A line broken where it is longer than WIDTH."""
    return "\n".join(textwrap.wrap(line, WIDTH, break_on_hyphens=False)) or line


REWRITINGS: Mapping[str, Rewriting] = {
    "line ends of Windows": _replaced("\n", "\r\n"),
    "line ends of an old Mac": _replaced("\n", "\r"),
    "line separators": _replaced("\n", "\u2028"),
    "accents apart": lambda text: written(unicodedata.normalize("NFD", text)),
    "byte order mark": lambda text: text.encode("utf-8-sig"),
    "UTF-16": lambda text: text.encode("utf-16"),
    "Windows-1252": lambda text: text.encode("cp1252", errors="xmlcharrefreplace"),
    "zero-width space before labels": _replaced(_LABEL, "\u200b"),
    "mark of direction before lines": _each_line(lambda line: f"\u200e{line}"),
    "zero-width joiner in words": _replaced(_LONG_WORD, "\u200d"),
    "word joiner in words": _replaced(_LONG_WORD, "\u2060"),
    "soft hyphens in words": _replaced(_LONG_WORD, "\u00ad"),
    "no-break spaces": _replaced(r"(?<=\S) (?=\S)", "\u00a0"),
    "narrow spaces": _replaced(r"(?<=\d) (?=\d)", "\u202f"),
    "thin spaces": _replaced(r"(?<=\S) (?=\S)", "\u2009"),
    "double spaces": _replaced(r"(?<=\S) (?=\S)", "  "),
    "tabs behind label words": _replaced(r"(?m)^(Vraag|Antwoord) (?=\d)", r"\1\t"),
    "spaces behind lines": _each_line(lambda line: f"{line}   "),
    "tabs behind lines": _each_line(lambda line: f"{line}\t"),
    "indented lines": _each_line(lambda line: f"    {line}"),
    "lines behind a tab": _each_line(lambda line: f"\t{line}"),
    "blank lines twice": _replaced(r"\n\n", "\n\n\n\n"),
    "no blank lines": _replaced(r"\n(?:[ \t\f]*\n)+", "\n"),
    "form feeds before labels": _replaced(_LABEL, "\f"),
    "ligatures": _with_ligatures,
    "quotation marks of a typewriter": lambda text: written(text.translate(_QUOTES)),
    "lines broken sooner": _each_line(_broken),
}
