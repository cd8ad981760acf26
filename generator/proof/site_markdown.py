"""What the site makes of Markdown: with the very extensions that `mkdocs.yml` names."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from markdown import Markdown
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig

from generator.proof.converted_page import ConvertedPage, LinkPlaces, Title
from generator.proof.quick_inline import quick

_SETTINGS = Path(__file__).resolve().parents[2] / "mkdocs.yml"


class SiteMarkdown:
    """A converter of pages, for as many as one likes. `settings` tell it from one with other settings."""

    def __init__(self, config: MkDocsConfig) -> None:
        extensions, options = config["markdown_extensions"], config["mdx_configs"] or {}
        self.settings = repr((extensions, options))
        self._markdown = quick(Markdown(extensions=extensions, extension_configs=options))
        self._title, self._places = Title(self._markdown), LinkPlaces(self._markdown)

    def convert(self, text: str) -> ConvertedPage:
        """What is made of the text of a page, without front matter."""
        html = self._markdown.reset().convert(text)
        headings = getattr(self._markdown, "toc_tokens", [])
        return ConvertedPage(html, self._places.links, headings, self._title.title)


@cache
def site_markdown() -> SiteMarkdown:
    """The converter of this site."""
    return SiteMarkdown(load_config(str(_SETTINGS)))


def body_of(page: str) -> str:
    """The text of a page, whose front matter is for the templates."""
    return page.split("\n---\n", 1)[-1].lstrip("\n")


def converted(page: str) -> ConvertedPage:
    """What is made of a page."""
    return site_markdown().convert(body_of(page))


def site_html(page: str) -> str:
    """The HTML of a page, with its links as they were written."""
    return converted(page).html(str)
