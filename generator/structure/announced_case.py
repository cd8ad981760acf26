"""The zaaknummer in the sentence that announces a delay: that of the very questions that are delayed.

"De vragen van de leden Van den Hil (VVD) en Bikker (ChristenUnie) over het bericht «…» (2024Z16988) kunnen
niet binnen de gebruikelijke termijn worden beantwoord" (ah-tk-20242025-562): so the notices of some
ministries name the questions above them. Any other number in a notice is of something else, and only cited.
"""

from __future__ import annotations

import re
from dataclasses import replace

from generator.dutch.letters import comparable
from generator.model.document import Document, Metadata
from generator.model.text import texts
from generator.structure.masthead import LONGEST_SUBJECT, SENT_IN

_ZAAK = r"(?P<zaak>(?:19|20)\d\dZ\d{5})(?!\d)"
_ANY_ZAAK = re.compile(rf"(?<![\w-]){_ZAAK}")
_MARKED = rf"(?:{SENT_IN}|(?:met\s+|uw\s+)?kenmerk|zaaknummer|vraagnummer|nummer|nr\.?)"
#: The questions that come first, unless other questions are meant: "ook de vragen", "eerdere vragen".
_FIRST_QUESTIONS = re.compile(
    r"(?P<these>(?<!\book\s)\b(?:de|deze|uw)\s+(?:schriftelijke\s+)?)?\b(?:kamer)?vra(?:ag|gen)\b",
    re.IGNORECASE,
)
#: What they are about, the number in brackets right behind it, and at once that they are not answered yet.
_ABOUT_AND_NUMBER = re.compile(
    rf"""
    (?P<about>,?\s+(?:van|door|gesteld|die|over|inzake|betreffende|met\s+betrekking\s+tot)\b
      [^()]*(?:\([^()]*\)[^()]*)*?)
    \(\s*(?:{_MARKED}(?:[^()]{{0,50}}\W|\W))?{_ZAAK}[^()]{{0,50}}\)
    ,?\s*(?:(?:kunnen|kan|zullen|zal|worden|wordt)\s+(?:[\w-]+\s+){{0,8}}?)?(?:niet|later)\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
_LONGEST = LONGEST_SUBJECT + 600
"""Characters for who asked, what about, and the verb: the names of ten members take 300."""
#: A title in quotation marks may hold any word.
_QUOTED = re.compile(r"[«“„‘\"][^«»“”„‘\"]*[»”’\"]")
_OF_OTHERS = re.compile(
    r"vra(?:ag|gen)\b|antwoord|\b(?:eerder|vorig|vervolg)|\bzie\b|\b(?:brief|zaak)\s*$", re.IGNORECASE
)


def with_announced_case(document: Document) -> Document:
    """A postponement with the zaaknummer that its notice gives these questions, where nothing else tells it.

    Its id stays as it was: an address does not change, and the questions may be on the site under the number.
    """
    if document.kind != "postponement" or document.metadata.zaak:
        return document
    announced = [part for part in document.announcements() if part.role == "announcement"]
    said = " ".join(text.plain for part in announced for text in texts(part.blocks))
    zaak = announced_case(said, document.metadata)
    return replace(document, metadata=replace(document.metadata, zaak=zaak)) if zaak else document


def announced_case(said: str, metadata: Metadata) -> str | None:
    """The zaaknummer of the questions of which a notice announces the delay; None where that is not sure.

    So where several numbers stand there, where other questions are spoken of, and where the first that are
    named are not those of this document, by an asker's name or by what they are about.
    """
    flat = " ".join(comparable(said).split())
    first = _FIRST_QUESTIONS.search(flat)
    if first is None or not first["these"] or len(set(_ANY_ZAAK.findall(flat))) != 1:
        return None
    found = _ABOUT_AND_NUMBER.match(flat, first.end(), first.end() + _LONGEST)
    if found is None or _OF_OTHERS.search(_QUOTED.sub("", found["about"])):
        return None
    return found["zaak"] if _are_these(found["about"], metadata) else None


def _are_these(about: str, metadata: Metadata) -> bool:
    """Whether questions are those of the document; a space that a print lost makes no difference."""
    names = (r"\s*".join(map(re.escape, comparable(asker.name).split())) for asker in metadata.askers)
    if any(re.search(rf"(?<!\w){name}(?!\w)", about) for name in names):
        return True
    return bool(metadata.subject) and _letters(metadata.subject or "") in _letters(about)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, comparable(text).casefold()))
