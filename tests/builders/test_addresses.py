"""Wherever the site stands, its addresses are right: at the root of a host, under a path, or not known."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from xml.etree import ElementTree

import feedparser
import pytest
from browsing import ROOT, copy_project, run
from rdflib import RDF, Graph, Namespace, URIRef

SCHEMA = Namespace("https://schema.org/")
#: Where a site is when it has not been told.
SOMEWHERE = "http://127.0.0.1:8000/"
#: By what `SITE_URL` says: where the site is, and the path of that.
SITES = {
    "": (SOMEWHERE, "/"),
    "https://x.nl": ("https://x.nl/", "/"),
    "https://x.nl/kamer/": ("https://x.nl/kamer/", "/kamer/"),
}
BUILDERS = ("mkdocs", "zensical")
SEED = ROOT / "seeds" / "000_bcd946a8f7536aae.txt"
ID = "ah-tk-20182019-3455"


@pytest.fixture(scope="module")
def projects(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The same small site for each of these addresses, by both builders."""
    made = {}
    with pytest.MonkeyPatch.context() as environment:
        for number, address in enumerate(SITES):
            environment.setenv("SITE_URL", address)
            project = made[address] = tmp_path_factory.mktemp(f"adres{number}")
            make(project, *BUILDERS)
    return made


def make(project: Path, *builders: str) -> None:
    copy_project(project)
    (project / "seeds").mkdir()
    shutil.copy(SEED, project / "seeds")
    run(project, "generator", "convert")
    for builder in builders:
        run(project, "generator.builders.build", "--builder", builder, "--site", builder)


@pytest.fixture(params=SITES)
def address(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(params=BUILDERS)
def site(request: pytest.FixtureRequest, projects: dict[str, Path], address: str) -> Path:
    return projects[address] / str(request.param)


def test_a_page_says_where_it_is_if_that_is_known(site: Path, address: str) -> None:
    where = f"{SITES[address][0]}documenten/{ID}/"
    page = (site / "documenten" / ID / "index.html").read_text(encoding="utf-8")
    told = re.findall(r'rel="canonical" href="([^"]*)"|property="og:url" content="([^"]*)"', page)
    assert ["".join(one) for one in told] == ([where, where] if address else [])
    (described,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page)
    graph = Graph().parse(data=described, format="json-ld", publicID=where)
    assert set(graph.subjects(RDF.type, SCHEMA.Report)) == {URIRef(where)}
    questions = {URIRef(f"{where}#vraag-{number}") for number in range(1, 8)}
    assert set(graph.subjects(RDF.type, SCHEMA.Question)) == questions


def test_the_page_for_what_is_not_there_leads_back_from_any_depth(site: Path, address: str) -> None:
    page = (site / "404.html").read_text(encoding="utf-8")
    links = re.findall(r'\s(?:href|src|action)="([^"]*)"', page)
    own = [link for link in links if not link.startswith(("#", "http"))]
    assert len(own) > 10
    assert [link for link in own if not link.startswith(SITES[address][1])] == []
    assert [link for link in own if link.startswith("//")] == []


def test_the_feed_leads_to_the_document(site: Path, address: str) -> None:
    where = SITES[address][0]
    text = (site / "gegevens" / "nieuw.atom").read_bytes()
    got = {"content-location": f"{where}gegevens/nieuw.atom", "content-type": "application/atom+xml"}
    feed = feedparser.parse(text, response_headers=got)
    assert not feed.bozo
    assert feed.feed.link == where
    assert [link.href for link in feed.feed.links if link.rel == "self"] == [f"{where}gegevens/nieuw.atom"]
    assert [entry.link for entry in feed.entries] == [f"{where}documenten/{ID}/"]
    ids = re.findall("<id>(.*?)</id>", text.decode("utf-8"))
    assert [id for id in ids if not re.match("https?://|urn:uuid:", id)] == []
    assert len(set(ids)) == 2


def test_the_map_and_the_robots_know_it_or_are_silent(site: Path, address: str) -> None:
    robots = (site / "robots.txt").read_text(encoding="utf-8").splitlines()
    place = f"Sitemap: {SITES[address][0]}sitemap.xml"
    assert [line for line in robots if line.startswith("Sitemap")] == ([place] if address else [])
    assert (site / "sitemap.xml").exists() == bool(address)
    if address:
        listed = {each.text for each in ElementTree.parse(site / "sitemap.xml").findall(".//{*}loc")}
        assert {SITES[address][0], f"{SITES[address][0]}documenten/{ID}/"} < listed


def test_no_switch_changes_an_address(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, projects: dict[str, Path]
) -> None:
    monkeypatch.setenv("USE_DIRECTORY_URLS", "false")
    make(tmp_path, "mkdocs")
    pages = {path.relative_to(tmp_path / "mkdocs") for path in (tmp_path / "mkdocs").rglob("*.html")}
    usual = projects[""] / "mkdocs"
    assert len(pages) > 10
    assert pages == {path.relative_to(usual) for path in usual.rglob("*.html")}
