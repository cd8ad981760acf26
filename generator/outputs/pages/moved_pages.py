"""What stands at an address that leads elsewhere: a page for a document, a line for a part of one."""

from __future__ import annotations

import json
from collections.abc import Container, Iterable, Iterator, Sequence

from generator.addresses.moves import MovedDocument, MovedPart
from generator.identity.citation_form import official_name
from generator.identity.published_addresses import published
from generator.model.document import Document
from generator.outputs.pages.escape import escape, escape_in_link

_TEMPLATE = "doorverwijzing.html"


def moved_pages(moved: Iterable[MovedDocument], there: Container[str]) -> Iterator[tuple[str, str]]:
    """A page for each document that moved or was withdrawn, as (path, text); `there` are those that exist.

    A forward to nothing has none: that is told as an error.
    """
    for one in moved:
        if one.to.partition("#")[0] in there:
            yield f"{one.id}.md", _forward(one)
        elif one.reason:
            yield f"{one.id}.md", _withdrawn(one)


def places_of(
    moved: Sequence[MovedPart], document: Document
) -> tuple[dict[str, list[str]], list[MovedPart]]:
    """By the anchor of a question or answer, the anchors that lead to it now; and those that lead elsewhere.

    One that is an address of the document again, is neither.
    """
    if not moved:
        return {}, []
    offered = [each for each, _ in published(document)]
    own = frozenset(address for each in offered for address in each.addresses())
    parts = frozenset(each.anchor for each in offered)
    here: dict[str, list[str]] = {}
    elsewhere = []
    for each in (each for each in moved if each.anchor not in own):
        id, _, anchor = each.to.partition("#")
        if id == document.id and anchor in parts:
            here.setdefault(anchor, []).append(each.anchor)
        else:
            elsewhere.append(each)
    return here, elsewhere


def moved_parts(moved: Sequence[MovedPart], own: str) -> str:
    """Under the page of document `own`: where the parts are now that it once had; empty where none moved."""
    if not moved:
        return ""
    lines = "\n".join(_line(each, own) for each in moved)
    return f"## Verplaatst of vervallen {{ #verplaatst }}\n\n{lines}"


def _forward(one: MovedDocument) -> str:
    """Its template leads on at once; the script keeps the part that was asked for."""
    id = one.to.partition("#")[0]
    matter = {"template": _TEMPLATE, "naar": id}
    lines = [f"{key}: {json.dumps(value)}" for key, value in matter.items()]
    link = f"[{escape_in_link(_called(id))}]({_markdown(one.to)}){{ data-doorverwijzing=\"\" }}"
    pieces = ["\n".join(["---", *lines, "---"]), "# Dit document heeft een ander adres"]
    pieces += [f"Het staat hier: {link}", *_parts(one)]
    return "\n\n".join(pieces) + "\n"


def _withdrawn(one: MovedDocument) -> str:
    told = f"Op dit adres stond {escape(_called(one.id))}. Dat is vervallen: {escape(one.reason)}."
    return "\n\n".join(["# Dit document is vervallen", told, *_parts(one)]) + "\n"


def _parts(one: MovedDocument) -> Iterator[str]:
    if one.parts:
        yield "\n".join(_line(each, one.id) for each in one.parts)


def _line(part: MovedPart, own: str) -> str:
    place = f'- <span id="{part.anchor}"></span>`#{part.anchor}`'
    if not part.to:
        return f"{place} is vervallen: {escape(part.reason)}"
    id, _, anchor = part.to.partition("#")
    here = id == own
    words = f"#{anchor}" if here else f"{_called(id)}" + (f", #{anchor}" if anchor else "")
    return f"{place} staat nu op [{escape_in_link(words)}]({f'#{anchor}' if here else _markdown(part.to)})"


def _markdown(address: str) -> str:
    """An address as Markdown has it, from beside it."""
    id, mark, anchor = address.partition("#")
    return f"{id}.md{mark}{anchor}"


def _called(id: str) -> str:
    return official_name(id) or id
