"""Lists of documents, as every page shows them that is about more than one."""

from __future__ import annotations

from collections.abc import Iterable

from generator.identity.wording import KINDS, in_words
from generator.outputs.overviews.entries import Entry
from generator.outputs.pages.escape import escape, escape_in_link


def document_list(entries: Iterable[Entry], folder: str = "../documenten/") -> str:
    """A Markdown list of documents; `folder` leads to their pages."""
    return "\n".join(_item(entry, folder) for entry in entries)


def summary(entry: Entry) -> str:
    """When, who and what: "15 juli 2019 · Ploumen (PvdA) → Minister Blok (…) · …"."""
    day = in_words(entry.day) if entry.day else ""
    return " · ".join(filter(None, [day, entry.people, KINDS[entry.kind], entry.stands]))


def _item(entry: Entry, folder: str) -> str:
    link = f"[{escape_in_link(entry.title)}]({folder}{entry.id}.md)"
    return f"- {link} <small>{escape(summary(entry))}</small>"
