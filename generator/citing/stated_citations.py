"""References that markup states: `<extref doc="kst-36410-72">`, a link in a web page or in Word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from generator.citing.urls import find_urls
from generator.model.reference import OfficialCitation, UrlCitation
from generator.model.source import Evidence, Line
from generator.model.text import Text

_PUBLICATION = "https://zoek.officielebekendmakingen.nl/{}.html"
_DOSSIER_PAGE = "https://zoek.officielebekendmakingen.nl/dossier/{}"
_ID = re.compile(r"(?:ah|blg|h|kst|kv|nds|stb|stcrt|trb)-[A-Za-z0-9()-]{1,40}")
_DOSSIER = re.compile(r"(?:dossier/)?(?P<dossier>\d{5}(?:-\(?[A-Z0-9]{1,6}\)?)?)")
_ADDRESS = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)


def stated_citations(
    text: Text, evidence: Mapping[int, Evidence]
) -> tuple[OfficialCitation | UrlCitation, ...]:
    """What markup states that words of a text refer to, in order; a target of another kind is left out."""
    found: list[OfficialCitation | UrlCitation] = []
    cursor = 0
    for words, before, target in _referring(text.lines, evidence):
        start = _place(text.plain, words, before, cursor)
        if start is not None:
            cursor = start + len(words)
            found += _citation(start, cursor, words, target)
    return tuple(found)


def _referring(lines: tuple[Line, ...], evidence: Mapping[int, Evidence]) -> Iterator[tuple[str, str, str]]:
    """The words of each reference, what is printed between it and the one before, and the target."""
    before: list[str] = []
    for line in lines:
        known = evidence.get(line.number)
        end = 0
        for refers in known.refers if known else ():
            start, beyond = max(0, refers.start - line.column), max(0, refers.end - line.column)
            if words := _on_one_line(line.text[start:beyond]):
                yield words, _on_one_line(" ".join([*before, line.text[end:start]])), refers.target
                before, end = [], beyond
        before.append(line.text[end:])


def _on_one_line(text: str) -> str:
    return " ".join(text.split())


def _place(plain: str, words: str, before: str, cursor: int) -> int | None:
    """Where words stand behind `cursor`, but not where they stand in what is printed `before` them."""
    place = plain.find(words, cursor)
    for _ in range(before.count(words)):
        further = plain.find(words, place + len(words))
        if further < 0:
            break
        place = further
    return place if place >= 0 else None


def _citation(start: int, end: int, words: str, target: str) -> Iterator[OfficialCitation | UrlCitation]:
    """The citation, if the target is one."""
    if _ID.fullmatch(target):
        yield OfficialCitation(start, end, target, _PUBLICATION.format(target))
    elif dossier := _DOSSIER.fullmatch(target):
        name = dossier["dossier"]
        yield OfficialCitation(start, end, name, _DOSSIER_PAGE.format(name))
    elif _ADDRESS.fullmatch(target) and not _prints_address(words):
        yield UrlCitation(start, end, target)


def _prints_address(words: str) -> bool:
    """Whether the words are an address themselves: then that is where they lead, as a reader sees it."""
    return any(found.end - found.start > len(words) / 2 for found in find_urls(words))
