"""Pages are made as mkdocs makes them, also where their HTML was kept: held against mkdocs itself."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import pytest
from browsing import ROOT, copy_project
from fixture_documents import AANHANGSEL, nasty
from hypothesis import given
from hypothesis import strategies as some
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page
from small_site import held, small_site, write

from generator.builders import mkdocs_site as insides
from generator.builders import with_mkdocs
from generator.builders.build import build
from generator.builders.mkdocs_site import MkdocsSite, mkdocs_site, warnings
from generator.corpus.executors import SERIAL
from generator.corpus.pipeline import documents
from generator.corpus.workspace import CACHE, workspace
from generator.identity.names import Names
from generator.model.reference import LinkedDocument
from generator.outputs.kept_html import KIND, html_key
from generator.outputs.pages.linked_data import script
from generator.outputs.pages.render import render
from generator.outputs.site import convert
from generator.proof.converted_page import ConvertedPage
from generator.proof.site_markdown import SiteMarkdown, body_of, converted, site_markdown

SEEDS = sorted((ROOT / "seeds").glob("*.txt"))
LINKS = (
    *(
        "b.md",
        "b.md#vraag",
        "../index.md?q=1&amp;r=2#x",
        "#vraag",
        "weg.md",
        "b",
        "../beeld.png",
        "/b.md",
        "",
    ),
    *("https://a.nl/b.md?a=1&b=2", "http://a.nl", "mailto:a@b.nl", "b.md 'titel'", "<b.md>", "b%20c.md"),
    *("?q", "a_b*c.md", "b.md#a`b", "ftp://a", "httpx.md"),
)
PIECES = [
    *(
        "# Kop\n\n",
        "## *Kop* <b>x</b>\n\n",
        "\n\n",
        "[TOC]\n\n",
        "> ",
        "- ",
        "**",
        "`",
        "x",
        " ",
        "&amp;",
        "link:0",
    ),
    *("<div>x</div>\n\n", "<!-- x -->", "<a@b.nl>", "<https://a.nl>", "![beeld](../beeld.png)", "\x02"),
    *("{ #hier .daar }", '??? x "y"\n    ', "[x][ref]", "\n\n[ref]: b.md\n\n"),
    "| a | b |\n|---|---|\n| [c](b.md) | d |\n\n",
    *(f"[x]({link})" for link in LINKS),
]
HOSTILE = (
    "*a* _b_ [c](d) <e> &f; `g` \\h ![i](j)",
    "<script>",
    "[x](y.md)",
    "# kop { #vraag-1 }",
    "\x02link:0\x03",
)


class Made(NamedTuple):
    """All that templates show of a page, and what was warned of."""

    content: str | None
    toc: str
    title: str | None
    warned: list[str]


@pytest.fixture(scope="module")
def site() -> Iterator[MkdocsSite]:
    """A small site, with the Markdown of this one."""
    with TemporaryDirectory() as folder:
        yield mkdocs_site(with_our_markdown(Path(folder)), Path(folder) / "site")


def with_our_markdown(folder: Path) -> Path:
    project = small_site(folder)
    ours = (ROOT / "mkdocs.yml").read_text(encoding="utf-8").partition("\nmarkdown_extensions:")[2]
    settings = project / "mkdocs.yml"
    extensions = ours.partition("\n\n")[0]
    write(settings, f"{settings.read_text(encoding='utf-8')}markdown_extensions:{extensions}\n")
    return project


def made(site: MkdocsSite, text: str, *, by_mkdocs: bool) -> Made:
    page = page_at(site, "documenten/a.md")
    page.markdown, page.meta = text, {}
    page.content = page._title_from_render = None
    with warnings() as heard:
        page.render(site.config, site.files) if by_mkdocs else insides._convert(site, page)
    return Made(page.content, str(page.toc), page.title, [*dict.fromkeys(heard)])


def page_at(site: MkdocsSite, place: str) -> Page:
    file = site.files.get_file_from_path(place)
    assert file is not None
    assert file.page is not None
    return file.page


def agree(site: MkdocsSite, text: str) -> Made:
    ours, theirs = made(site, text, by_mkdocs=False), made(site, text, by_mkdocs=True)
    assert ours == theirs
    return ours


@given(some.lists(some.sampled_from(PIECES), max_size=12).map("".join))
def test_any_text_is_what_mkdocs_makes_of_it(site: MkdocsSite, text: str) -> None:
    agree(site, text)


@pytest.mark.parametrize("link", LINKS)
def test_any_link(site: MkdocsSite, link: str) -> None:
    agree(site, f"# A [b]({link})\n\nx [b]({link}) ![c]({link}) en nog eens [b]({link})")


def test_broken_links_are_warned_of(site: MkdocsSite) -> None:
    told = agree(site, "[x](weg.md) [y](weg.md#z) [z](weg.md) [b](b.md)").warned
    assert ["'weg.md'" in each for each in told] == [True, False]
    assert ["'weg.md#z'" in each for each in told] == [False, True]


def linked_seeds() -> Iterator[LinkedDocument]:
    for result in documents(SEEDS, lambda done, total: None):
        assert isinstance(result, LinkedDocument)
        yield result


def test_the_pages_of_documents(site: MkdocsSite) -> None:
    for linked in (*linked_seeds(), AANHANGSEL, *map(nasty, HOSTILE)):
        page = f"{render(linked, Names())}\n{script(linked, '')}"
        text = body_of(page)
        agree(site, text)
        assert converted(page) == site.convert(text)


# --- What was kept -------------------------------------------------------------------------------


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project of two documents, converted."""
    copy_project(tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")
    for name in "ab":
        write(tmp_path / "seeds" / f"{name}.txt", f"Vraag 1\nIs dit {name}?\nAntwoord\nJa.\n")
    convert_all()
    return tmp_path


def convert_all() -> None:
    with workspace(CACHE) as where:
        list(convert(Path("seeds"), Path("docs", "documenten"), lambda *_: None, SERIAL, where))


def built(monkeypatch: pytest.MonkeyPatch, site: Path) -> list[str]:
    """Build the site from nothing, and tell which texts were converted."""
    anew: list[str] = []
    convert_text = SiteMarkdown.convert

    def converting(markdown: SiteMarkdown, text: str) -> ConvertedPage:
        anew.append(text)
        return convert_text(markdown, text)

    with monkeypatch.context() as while_building:
        while_building.setattr(SiteMarkdown, "convert", converting)
        build(with_mkdocs.build, Path(), site, jobs=1)
    return anew


def texts_of_documents(project: Path) -> set[str]:
    return {body_of((project / "docs" / "documenten" / f"{id}.md").read_text("utf-8")) for id in "ab"}


def test_a_page_that_was_read_back_is_not_converted_again(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    anew = built(monkeypatch, project / "met")
    assert anew
    assert not texts_of_documents(project) & set(anew)


def test_what_was_kept_makes_the_same_site(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    built(monkeypatch, project / "met")
    shutil.rmtree(project / CACHE)
    assert texts_of_documents(project) < set(built(monkeypatch, project / "zonder"))
    assert held(project / "met") == held(project / "zonder")


def test_a_page_changed_by_hand_is_converted_anew(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = project / "docs" / "documenten" / "a.md"
    write(page, page.read_text("utf-8").replace("Is dit a?", "Is dit iets anders?"))
    assert len(texts_of_documents(project) & set(built(monkeypatch, project / "met"))) == 1
    assert b"Is dit iets anders?" in held(project / "met")["documenten/a/index.html"]


def test_only_what_is_still_published_is_kept(project: Path) -> None:
    before = {file.name for file in (project / CACHE / KIND).glob("*")}
    (project / "seeds" / "a.txt").unlink()
    convert_all()
    after = {file.name for file in (project / CACHE / KIND).glob("*")}
    assert (len(before), len(after)) == (2, 1)


def test_other_settings_need_other_html(site: MkdocsSite) -> None:
    other = MkDocsConfig()
    other.load_dict({"site_name": "x", "markdown_extensions": ["tables"]})
    assert html_key("x", SiteMarkdown(site.config)) != html_key("x", SiteMarkdown(other))
    assert html_key("x", SiteMarkdown(site.config)) == html_key("x", site_markdown())
