"""Lists of documents, as every page shows them that is about more than one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from generator.identity.wording import KINDS, count, in_words
from generator.outputs.overviews.entries import Entry
from generator.outputs.overviews.question_lines import folded_questions
from generator.outputs.pages.escape import escape, escape_in_link

#: The folder of the documents, as seen from one beside it.
DOCUMENTS = "../documenten/"


def document_list(entries: Iterable[Entry], folder: str = DOCUMENTS) -> str:
    """A Markdown list of documents; `folder` leads to their pages."""
    return "\n".join(item(entry, folder, escape(summary(entry))) for entry in entries)


def list_with_questions(
    entries: Iterable[Entry], folder: str, say: Callable[[Entry], str] | None = None
) -> str:
    """The same with the questions of each document, folded; `say` gives Markdown about a document."""
    return "\n\n".join("\n".join(_with_questions(entry, folder, say)) for entry in entries)


def summary(entry: Entry) -> str:
    """When, who and what: "15 juli 2019 · Ploumen (PvdA) → Minister Blok (…) · …"."""
    day = in_words(entry.day) if entry.day else ""
    return " · ".join(filter(None, [day, entry.people, KINDS[entry.kind], entry.stands]))


def item(entry: Entry, folder: str, about: str) -> str:
    """One document in a list, with some Markdown about it."""
    return f"- [{escape_in_link(entry.title)}]({folder}{entry.id}.md) <small>{about}</small>"


def total(entries: Iterable[Entry]) -> str:
    """ "3 documenten"."""
    return count(sum(1 for _ in entries), "document", "documenten")


def total_with_questions(entries: Sequence[Entry]) -> str:
    """ "3 documenten met samen 5 vragen", "1 document met 5 vragen", "1 document" if it prints none."""
    questions = sum(entry.questions for entry in entries)
    together = "samen " if len(entries) > 1 else ""
    asked = f" met {together}{count(questions, 'vraag', 'vragen')}" if questions else ""
    return total(entries) + asked


def period(entries: Sequence[Entry]) -> str:
    """Of which days some documents are: "3 mei 2023 tot en met 5 mei 2024"."""
    days = [entry.day for entry in entries if entry.day]
    if not days:
        return "zonder datum"
    first, last = in_words(min(days)), in_words(max(days))
    return first if first == last else f"{first} tot en met {last}"


def _with_questions(entry: Entry, folder: str, say: Callable[[Entry], str] | None) -> Iterable[str]:
    yield item(entry, folder, " · ".join(filter(None, [say(entry) if say else "", escape(summary(entry))])))
    yield ""
    yield from folded_questions(entry.id, entry.asked_words, entry.questions, folder)
