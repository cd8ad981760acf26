"""The HTML of pages, kept: what was converted to be read back, is not converted again to be built."""

from __future__ import annotations

import json
import zlib
from typing import cast

from generator.corpus.content_digest import text_digest
from generator.corpus.converter import converter_digest
from generator.corpus.store import Store
from generator.proof.converted_page import ConvertedPage
from generator.proof.site_markdown import SiteMarkdown

KIND = "html"
"""The kind under which it is kept, packed: a fifth of its size."""


def html_key(text: str, markdown: SiteMarkdown) -> str:
    """What the HTML of a page follows from: its text without front matter, the settings of Markdown, and the
    converter with its libraries.
    """
    return text_digest("\0".join([converter_digest(), markdown.settings, text]))


def packed(html: ConvertedPage) -> bytes:
    """A converted page as it is kept."""
    return zlib.compress(json.dumps(html).encode(), 1)


def html_of_text(markdown: SiteMarkdown, store: Store, text: str) -> ConvertedPage:
    """What is made of the text of a page: as it is kept, or anew."""
    kept = store.get(KIND, html_key(text, markdown))
    if kept is None:
        return markdown.convert(text)
    return ConvertedPage(*json.loads(zlib.decompress(cast(bytes, kept))))
