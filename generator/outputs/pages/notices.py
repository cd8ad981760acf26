"""What a page says about the text: where answers are, that words are spoilt, what is in doubt or left out."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import shorten

from generator.identity.citation_form import case_address, publication_address
from generator.identity.status import STATUSES, Standing
from generator.identity.wording import capitalised, in_letters, in_words
from generator.model.diagnostic import Diagnostic
from generator.model.document import Document
from generator.model.reference import LinkedDocument
from generator.model.rules import RULES
from generator.model.source import Line
from generator.outputs.pages.block_markdown import as_printed, folded
from generator.outputs.pages.escape import escape, escape_in_attribute, escape_line_start, web_address

SPOILT = ("glued-words", "broken-words")
"""The doubts that hold for the text as a whole, and so stand above it."""

_LONGEST_TITLE = 120


def spoilt_words(document: Document) -> str:
    """That words are glued or broken, with a link to the text where they are not; empty where none are."""
    doubts = [each for each in document.diagnostics if each.code in SPOILT]
    if not doubts:
        return ""
    address = web_address(publication_address(document) or case_address(document) or "")
    official = f"[Lees de officiële tekst]({address}){{ rel=external }}" if address else ""
    said = " ".join(f"{capitalised(doubt.message)}." for doubt in doubts)
    told = escape_line_start(escape(said))
    return f"{told} {official}".strip() + "\n{ .waarschuwing .aaneen }"


def announced(linked: LinkedDocument, stands: Standing) -> str:
    """Above what a postponement announces: when it did, and what became of the questions since."""
    on = f" op {in_words(stands.delayed)}" if stands.delayed else ""
    since = f" Daarna [{stands.words}]({linked.pair}.md)." if stands.status in ("answered", "partly") else ""
    return f"{capitalised(STATUSES['delayed'])}{on}.{since}\n{{ .stand }}"


def only_questions(linked: LinkedDocument, stands: Standing) -> str:
    """That a document has questions alone, and where their answers are."""
    one = len(stands.questions) == 1
    questions, answers = ("vraag", "het antwoord") if one else ("vragen", "de antwoorden")
    there = f"[Naar {answers}]({linked.pair}.md)" if stands.elsewhere else f"{capitalised(stands.words)}."
    return f"Dit document bevat alleen de {questions}. {there}\n{{ .verwijst }}"


def answered_elsewhere(question: str, linked: LinkedDocument, stands: Standing) -> str:
    """Where the answer to the question with this anchor is, that is not on its page; empty if nowhere."""
    there = stands.elsewhere.get(question)
    return f"[Naar het antwoord]({linked.pair}.md#{there})\n{{ .verwijst }}" if there else ""


def unanswered(question: str, stands: Standing) -> str:
    """Under a question without its answer, among others that have theirs."""
    return f"*{capitalised(STATUSES[stands.questions[question]])}.*\n{{ .verwijst }}"


def doubtful(doubts: Sequence[Diagnostic]) -> str:
    """A folded note whose title already says what is doubtful; empty without doubts."""
    if not doubts:
        return ""
    points = "" if len(doubts) == 1 else f" op {len(doubts)} punten"
    said = "; ".join(doubt.message for doubt in doubts)
    title = escape_in_attribute(shorten(f"Twijfel{points}: {said}", _LONGEST_TITLE, placeholder=" …"))
    return folded(title, "\n".join(map(_doubt, doubts)), "twijfel")


def left_out(furniture: Sequence[Line]) -> str:
    """The lines that belong to the printed page, in a folded note."""
    if not furniture:
        return ""
    lines = "regel" if len(furniture) == 1 else "regels"
    stood = "stond" if len(furniture) == 1 else "stonden"
    title = capitalised(f"{in_letters(len(furniture))} {lines} die boven of onder aan het papier {stood}")
    explanation = "Dat hoort niet in de tekst. Ook een briefhoofd midden in de tekst staat hier:"
    return folded(title, f"{explanation}\n\n{as_printed(furniture)}", "weggelaten")


def _doubt(diagnostic: Diagnostic) -> str:
    where = f"Regel {diagnostic.line} van het bronbestand: " if diagnostic.line else ""
    more = f" [Wat betekent dit?](meldingen.md#{diagnostic.code})" if diagnostic.code in RULES else ""
    return f"- {escape_line_start(where + escape(diagnostic.message))}{more}"
