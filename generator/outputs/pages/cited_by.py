"""Links to the parts of other documents that refer to this one."""

from __future__ import annotations

from generator.identity.citation_form import official_name
from generator.model.reference import Backlink
from generator.model.target import There
from generator.outputs.pages.escape import escape_in_link
from generator.outputs.pages.running_text import markdown_address


def link_to_citing(link: Backlink) -> str:
    """A link to the part of another document that refers to this one."""
    words = f"{_called(link.document)}, {link.name}"
    return _link(words, There(link.document, link.origin))


def _called(id: str) -> str:
    return official_name(id) or id


def _link(words: str, there: There) -> str:
    return f"[{escape_in_link(words)}]({markdown_address(there)})"
