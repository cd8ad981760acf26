"""A page that has been read back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.addresses.moves import MovedPart
from generator.identity.names import Names
from generator.model.reference import LinkedDocument
from generator.outputs.pages.render import render
from generator.proof.page_proof import unshown
from generator.proof.site_markdown import site_html


def proven(linked: LinkedDocument, page: str) -> LinkedDocument:
    """The document, with an error for each text that its `page` (Markdown) does not show as printed."""
    document = linked.document
    found = unshown(document, site_html(page))
    if not found:
        return linked
    ordered = sorted([*document.diagnostics, *found], key=lambda diagnostic: diagnostic.line)
    return replace(linked, document=replace(document, diagnostics=tuple(ordered)))


def proven_page(
    linked: LinkedDocument, names: Names, *, with_source: bool = False, moved: Sequence[MovedPart] = ()
) -> tuple[LinkedDocument, str]:
    """A document and its page, read back; the page too tells what it does not show as printed."""
    page = render(linked, names, with_source=with_source, moved=moved)
    told = proven(linked, page)
    return told, page if told is linked else render(told, names, with_source=with_source, moved=moved)
