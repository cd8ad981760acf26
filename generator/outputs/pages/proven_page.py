"""A page that has been read back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from generator.addresses.moves import MovedPart
from generator.identity.names import Names
from generator.model.reference import LinkedDocument
from generator.outputs.pages.render import render
from generator.proof.converted_page import ConvertedPage
from generator.proof.page_proof import unshown
from generator.proof.site_markdown import converted


class ProvenPage(NamedTuple):
    """A document with what its page does not show as printed, the page (Markdown) that tells it too, and what
    the site makes of that page.
    """

    linked: LinkedDocument
    markdown: str
    html: ConvertedPage


def proven(linked: LinkedDocument, html: str) -> LinkedDocument:
    """The document, with an error for each text that the HTML of its page does not show as printed."""
    document = linked.document
    found = unshown(document, html)
    if not found:
        return linked
    ordered = sorted([*document.diagnostics, *found], key=lambda diagnostic: diagnostic.line)
    return replace(linked, document=replace(document, diagnostics=tuple(ordered)))


def proven_page(
    linked: LinkedDocument,
    names: Names,
    *,
    with_source: bool = False,
    moved: Sequence[MovedPart] = (),
    below: str = "",
) -> ProvenPage:
    """A document and its page, read back to the end; `below` is what stands below the text of the page."""
    page = render(linked, names, with_source=with_source, moved=moved) + below
    html = converted(page)
    told = proven(linked, html.html(str))
    if told is linked:
        return ProvenPage(linked, page, html)
    page = render(told, names, with_source=with_source, moved=moved) + below
    return ProvenPage(told, page, converted(page))
