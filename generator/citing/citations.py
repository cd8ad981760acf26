"""Running text in, references out: the one entry to everything a paragraph may cite."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from generator.citing.official_citations import find_official
from generator.citing.other_documents import Asking, speaks_of_another
from generator.citing.overlap import without_overlap
from generator.citing.question_citations import find_questions
from generator.citing.shown_places import moved
from generator.citing.urls import find_urls
from generator.dutch.invisible import visible
from generator.model.reference import (
    Citation,
    OfficialCitation,
    QuestionCitation,
    RelativeCitation,
    UrlCitation,
)

#: White space too long to stand within a phrase; replaced, so that no pattern runs along it.
_LONG_GAP = re.compile(r"\s{4,}")
#: "vraag 51 (Aanhangsel …", "vraag 3 van Kamerstuk …"
_QUESTION_OF = re.compile(r"\s*,?\s*(?:\(|(?:van|uit|in|bij)\s*(?:het\s*|de\s*)?)")
#: "Aanhangsel …, nr. 12, vraag 3", "…, nr. 12 (antwoord op vraag 3)"
_THEN_QUESTION = re.compile(r"\)?\s*(?:[,:(]\s*(?:(?:in|onder|bij|op)\s*)?|(?:in|onder|bij|op)\s+)")
_SENTENCE_END = re.compile(r"[.?!]\s+[A-ZÀ-Ý«“(]|\x00")
_PUBLICATION = re.compile(r"kst-|ah-|kv-|\d{4}Z")
_REACH = 200


def find_citations(
    plain: str,
    *,
    in_answer: bool = False,
    asking: Asking = None,
    written: date | None = None,
    stated: Sequence[OfficialCitation | UrlCitation] = (),
) -> tuple[Citation, ...]:
    """All citations in one paragraph, in order of start; no two overlap.

    An address goes before an official citation and that before a question. A question of
    another document is no citation; if the text names that publication, its citation holds
    the question's number. Takes time in proportion to the length.

    Who answers refers to the other answers, and puts in brackets the letters he speaks of there:
    `in_answer`, "het antwoord op vraag 3 (Kamerstuk …)" is a question of this document. An
    Aanhangsel in that place is where the question stands. Who is `asking` knows no answer of this document
    yet, least of all who asks after answers that were given before. `written` is the day of the text, if
    known.

    What markup has `stated` is not guessed; where the print says the same, its words are the citation.
    Characters that print nothing make no difference.
    """
    shown = plain if stated else visible(plain)
    found = _find_citations(shown, in_answer=in_answer, asking=asking, written=written, stated=stated)
    return found if len(shown) == len(plain) else moved(found, plain)


def _find_citations(
    plain: str,
    *,
    in_answer: bool,
    asking: Asking,
    written: date | None,
    stated: Sequence[OfficialCitation | UrlCitation],
) -> tuple[Citation, ...]:
    text = _LONG_GAP.sub(lambda gap: "\x00" * len(gap[0]), plain)
    urls, official = find_urls(text), find_official(text, written)
    known = [citation for citation in stated if not _found_too(citation, official)]
    found: tuple[Citation, ...] = without_overlap(known, urls, official, find_questions(text))
    publications = [c for c in found if isinstance(c, OfficialCitation) and _PUBLICATION.match(c.id)]
    own: list[Citation] = []
    asked: dict[int, str] = {}
    for citation in found:
        if not isinstance(citation, QuestionCitation | RelativeCitation):
            own.append(citation)
            continue
        foreign = speaks_of_another(text, citation, asking)
        publication = _publication_of(citation, foreign, publications, text)
        aside = publication is not None and publication.start >= citation.end and _is_aside(publication, text)
        if aside and in_answer and not foreign:
            publication = None
        if publication and isinstance(citation, QuestionCitation):
            asked.setdefault(publication.start, citation.spans[0].number)
        if not foreign and not publication:
            own.append(citation)
    return tuple(_with_question(citation, asked) for citation in own)


def _found_too(stated: OfficialCitation | UrlCitation, found: Sequence[OfficialCitation]) -> bool:
    """Whether the print names the same publication in the same place, perhaps in more words."""
    place = bisect_right(found, stated.start, key=lambda citation: citation.start)
    if place == 0 or not isinstance(stated, OfficialCitation):
        return False
    return found[place - 1].id == stated.id and stated.end <= found[place - 1].end


def _with_question(citation: Citation, asked: dict[int, str]) -> Citation:
    """`citation` with the number of the question of it that the text names."""
    if isinstance(citation, OfficialCitation) and citation.start in asked:
        return replace(citation, question=asked[citation.start])
    return citation


def _publication_of(
    citation: QuestionCitation | RelativeCitation,
    foreign: bool,
    publications: list[OfficialCitation],
    text: str,
) -> OfficialCitation | None:
    """The publication whose question is meant: joined to it, or in the sentence of a foreign question."""
    place = bisect_left(publications, citation.start, key=lambda c: c.start)
    after = publications[place] if place < len(publications) else None
    before = publications[place - 1] if place else None
    if after and _belongs(_QUESTION_OF, foreign, text, citation.end, after.start):
        return after
    if before and _belongs(_THEN_QUESTION, foreign, text, before.end, citation.start):
        return before
    return None


def _is_aside(publication: OfficialCitation, text: str) -> bool:
    """Whether it is a Kamerstuk that opens a pair of brackets."""
    return publication.id.startswith("kst-") and text.startswith("(", max(0, publication.start - 1))


def _belongs(joint: re.Pattern[str], foreign: bool, text: str, start: int, end: int) -> bool:
    """Whether what stands between a question and a publication joins them."""
    if joint.fullmatch(text, start, end):
        return True
    return foreign and _same_sentence(text, start, end)


def _same_sentence(text: str, start: int, end: int) -> bool:
    return end - start < _REACH and not _SENTENCE_END.search(text, start, end)
