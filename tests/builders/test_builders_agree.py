"""mkdocs and Zensical make the same site: the day that one of them ends, the other takes over."""

from __future__ import annotations

import json
import posixpath
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urldefrag, urljoin
from xml.etree import ElementTree

import pytest
from browsing import run
from lxml import html
from reading_site import REPOSITORY, once

#: What each theme brings of its own: styles, scripts, a packed sitemap.
OF_THE_THEME = ("assets/", "sitemap.xml.gz")


class Page(NamedTuple):
    """What a reader or a program gets of a page; `links` are the addresses that they lead to."""

    title: str
    ids: list[str]
    links: Counter[str]
    text: str
    described: list[str]
    data: list[object]


@pytest.fixture(scope="session")
def other_site(built_project: Path) -> Path:
    """The same project, built with Zensical."""
    made = built_project / "site-zensical"
    build = ("generator.builders.build", "--builder", "zensical", "--site", made.name)
    return once(made, lambda: run(built_project, *build, SITE_REPO=REPOSITORY))


def files(site: Path) -> Iterator[str]:
    for path in site.rglob("*"):
        name = path.relative_to(site).as_posix()
        if path.is_file() and not name.startswith(OF_THE_THEME):
            yield name


def test_they_make_the_same_files(reading_site: Path, other_site: Path) -> None:
    assert sorted(files(other_site)) == sorted(files(reading_site))


def test_all_that_is_no_page_is_the_same_to_the_byte(reading_site: Path, other_site: Path) -> None:
    others = [name for name in files(reading_site) if not name.endswith((".html", "sitemap.xml"))]
    assert [
        name for name in others if (reading_site / name).read_bytes() != (other_site / name).read_bytes()
    ] == []
    assert len(others) > 20


def test_the_sitemaps_have_the_same_pages(reading_site: Path, other_site: Path) -> None:
    one, other = (
        sorted(str(each.text) for each in ElementTree.parse(site / "sitemap.xml").findall(".//{*}loc"))
        for site in (reading_site, other_site)
    )
    assert one == other


def test_every_page_has_the_same_ids_links_and_text(reading_site: Path, other_site: Path) -> None:
    pages = sorted(name for name in files(reading_site) if name.endswith(".html"))
    assert len(pages) > 30
    for name in pages:
        for what, one, other in zip(
            Page._fields, read(other_site, name), read(reading_site, name), strict=True
        ):
            assert one == other, f"{name}: {what}"


def read(site: Path, name: str) -> Page:
    tree = html.document_fromstring((site / name).read_bytes())
    _drop_what_the_theme_adds(tree)
    data = [
        script.text or "" for script in tree.iter("script") if script.get("type") == "application/ld+json"
    ]
    for script in [*tree.iter("script")]:
        script.text = ""
    return Page(
        title=str(tree.findtext(".//title")),
        ids=[each.get("id", "") for each in tree.iter("*") if each.get("id")],
        links=Counter(_links(tree, f"https://site.invalid/{name.removesuffix('index.html')}")),
        text=" ".join("".join(map(str, tree.itertext())).split()),
        described=sorted(str(sorted(each.items())) for each in tree.iter("meta")),
        data=[json.loads(each) for each in data],
    )


def _links(tree: html.HtmlElement, page: str) -> Iterator[str]:
    """Where the links lead, however they are written: `.` and `./` are one."""
    for element in tree.iter("*"):
        for name in ("href", "src", "action"):
            link = element.get(name)
            if link is not None:
                address, anchor = urldefrag(urljoin(page, link))
                yield f"{posixpath.join(address.removesuffix('/.'), '')}#{anchor}"


def _drop_what_the_theme_adds(tree: html.HtmlElement) -> None:
    """Its styles, its name, and its link that skips the menu, to the heading or to just above it."""
    styles = "//link[contains(concat('/', @href), '/assets/')]"
    skip = "//*[@data-md-component='skip'] | //*[@id='__skip']"
    for element in tree.xpath(f"{styles} | //meta[@name='generator'] | {skip}"):
        element.drop_tree()
