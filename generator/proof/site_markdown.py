"""What the site makes of Markdown: with the very extensions that `mkdocs.yml` names."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from markdown import Markdown
from mkdocs.config import load_config

from generator.proof.quick_inline import quick

_SETTINGS = Path(__file__).resolve().parents[2] / "mkdocs.yml"


def site_html(page: str) -> str:
    """The HTML of a page, whose front matter is for the templates."""
    return _markdown().reset().convert(page.split("\n---\n", 1)[-1])


@cache
def _markdown() -> Markdown:
    return quick(site_markdown())


def site_markdown() -> Markdown:
    """The converter of the site, as it is."""
    settings = load_config(str(_SETTINGS))
    return Markdown(extensions=settings["markdown_extensions"], extension_configs=settings["mdx_configs"])
