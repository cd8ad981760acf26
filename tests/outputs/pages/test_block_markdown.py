"""Blocks as Markdown, and what the site's Markdown makes of them."""

from __future__ import annotations

import re
from xml.etree import ElementTree

from test_escape import shown

from generator.model.text import ItemList, ListItem, Paragraph, Text
from generator.outputs.pages.block_markdown import write_blocks


def html(*blocks: Paragraph | ItemList) -> str:
    body = shown(write_blocks(blocks, lambda text: text.plain, 3))
    return re.sub(r"\s*\n\s*|</?body>", "", ElementTree.tostring(body, encoding="unicode"))


def item(bullet: str, first: str, *others: str) -> ListItem:
    return ListItem(bullet, Text(first), tuple(Text(other) for other in others))


def test_the_paragraphs_under_an_item_stay_in_it() -> None:
    listed = ItemList((item("•", "een", "meer", "nog meer"), item("•", "twee")))
    assert html(listed, Paragraph(Text("Einde."))) == (
        "<ul><li><p>een</p><p>meer</p><p>nog meer</p></li><li><p>twee</p></li></ul><p>Einde.</p>"
    )
