"""A site as mkdocs sees it, of which pages can be made one by one; all that we know of mkdocs' insides.

`mkdocs build` reads and renders every page before it writes one. The pages of this site show nothing of each
other but what stands in the menu, so that each can be made by itself.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache, partial
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

from jinja2 import Environment
from mkdocs.commands import build as mkdocs_build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.nav import Navigation, get_navigation
from mkdocs.structure.pages import Page, _RelativePathTreeprocessor
from mkdocs.structure.toc import get_toc

from generator.builders.docs_files import DocsFiles
from generator.corpus.store import Store
from generator.corpus.workspace import CACHE
from generator.outputs.kept_html import html_of_text
from generator.proof.converted_page import ConvertedPage
from generator.proof.site_markdown import SiteMarkdown

#: The template of a page that names none.
_TEMPLATE = "main.html"


class MkdocsSite(NamedTuple):
    """Settings, templates, files and menu of one site; `convert` makes HTML of the text of a page."""

    config: MkDocsConfig
    templates: Environment
    files: DocsFiles
    menu: Navigation
    convert: Callable[[str], ConvertedPage]

    def pages(self) -> list[Page]:
        """All pages, whether in the menu or not."""
        return [file.page for file in self.files.documentation_pages() if file.page is not None]

    @property
    def base(self) -> str:
        """The path under which the site is hosted."""
        return urlsplit(self.config.site_url or "/").path or "/"


def mkdocs_site(project: Path, out: Path) -> MkdocsSite:
    """The site of `mkdocs.yml` in folder `project`, to be built in folder `out`."""
    config = load_config(str(project / "mkdocs.yml"), site_dir=str(out.resolve()))
    files = DocsFiles(config)
    templates = config.theme.get_env()
    files.add_files_from_theme(templates, config)
    menu = get_navigation(files, config)
    for page in menu.pages:  # the templates may show what these say about themselves
        page.read_source(config)
    convert = partial(html_of_text, SiteMarkdown(config), Store(project.resolve() / CACHE))
    return MkdocsSite(config, templates, files, menu, convert)


class Rendered(NamedTuple):
    """A page as a reader gets it. `shows_others` says that its template shows what other pages say."""

    html: str
    shows_others: bool


def html_of(site: MkdocsSite, page: Page) -> Rendered:
    """Make a page. Afterwards it remembers nothing, so that memory stays flat in their number."""
    try:
        page.read_source(site.config)
        _convert(site, page)
        page.active = True
        template = site.templates.get_template(page.meta.get("template", _TEMPLATE))
        html = template.render(mkdocs_build.get_context(site.menu, [], site.config, page))
        return Rendered(html, "template" in page.meta)
    except Exception as error:
        error.add_note(f"bij het maken van {page.file.src_uri}")
        raise
    finally:
        _forget(page, site.menu)


def _convert(site: MkdocsSite, page: Page) -> None:
    """What `Page.render` does, which makes a converter for each page; of broken links mkdocs warns."""
    converted = site.convert(page.markdown or "")
    links = _RelativePathTreeprocessor(page.file, site.files, site.config)
    page.content = converted.html(cache(links.path_to_url))
    page.toc = get_toc(converted.headings)
    page._title_from_render = converted.title


def _forget(page: Page, menu: Navigation) -> None:
    page.active = False
    page.markdown = page.content = page.present_anchor_ids = page.links_to_anchors = None
    page.toc = []  # type: ignore[assignment]
    if not any(page is item for item in menu.pages):
        page.meta = {}


def write_templates(site: MkdocsSite) -> None:
    """What the theme makes of the site as a whole: the page for what does not exist, the sitemap."""
    for name in site.config.theme.static_templates:
        mkdocs_build._build_theme_template(name, site.templates, site.files, site.config, site.menu)


@contextmanager
def warnings() -> Iterator[list[str]]:
    """What mkdocs warns of meanwhile: strict as we are, each is a failure."""
    heard: list[str] = []
    handler = _Collector(heard)
    logger = logging.getLogger("mkdocs")
    logger.addHandler(handler)
    try:
        yield heard
    finally:
        logger.removeHandler(handler)


class _Collector(logging.Handler):
    def __init__(self, heard: list[str]) -> None:
        super().__init__(logging.WARNING)
        self.heard = heard

    def emit(self, record: logging.LogRecord) -> None:
        self.heard.append(record.getMessage())


def fix_time() -> None:
    """The time of building stands on no page; fixed, two builds of one source are the same to the byte."""
    os.environ.setdefault("SOURCE_DATE_EPOCH", "0")
