"""The description of a document for programs: what it says, and that it stays a script of one line."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest
from fixture_documents import AANHANGSEL, nasty
from hypothesis import given
from lxml import html
from rdflib import RDF, Graph, Namespace, URIRef
from test_escape import ANY_TEXT, NASTY

from generator.model.reference import LinkedDocument
from generator.outputs.pages.linked_data import linked_data, script
from generator.proof.site_markdown import site_html

SCHEMA = Namespace("https://schema.org/")
SITE = "https://x.nl/kamer/"
WHERE = "http://127.0.0.1/documenten/ah-tk-20182019-3455/"
OFFICIAL = "https://zoek.officielebekendmakingen.nl/ah-tk-20182019-3455.html"


def read(linked: LinkedDocument, site: str = SITE) -> object:
    """What stands in the one script of the page that a builder makes."""
    page = html.fragment_fromstring(site_html(f"# Titel\n\nTekst.\n\n{script(linked, site)}"), "div")
    (element,) = page.iter("script")
    assert [each.tag for each in page] == ["h1", "p", "script"]
    assert page.text_content().replace(element.text or "", "").split() == ["Titel", "Tekst."]
    return json.loads(element.text or "")


def test_it_says_what_the_document_is() -> None:
    described = linked_data(AANHANGSEL, SITE)
    assert (described["@type"], described["sameAs"]) == ("Report", [OFFICIAL])
    assert read(AANHANGSEL) == described


@pytest.mark.parametrize(
    ("site", "page"),
    [
        ("", None),
        ("https://x.nl/", "https://x.nl/documenten/ah-tk-20182019-3455/"),
        (SITE, "https://x.nl/kamer/documenten/ah-tk-20182019-3455/"),
    ],
)
def test_addresses_begin_with_that_of_the_site_or_with_nothing(site: str, page: str | None) -> None:
    described = linked_data(AANHANGSEL, site)
    graph = Graph().parse(data=json.dumps(described), format="json-ld", publicID=f"{WHERE}?gezocht=x")
    document = URIRef(page or WHERE)
    assert set(graph.subjects(RDF.type, SCHEMA.Report)) == {document}
    assert set(graph.objects(document, SCHEMA.url)) == ({document} if page else set())
    where = page or f"{WHERE}?gezocht=x"
    answer = graph.value(URIRef(f"{where}#vraag-2"), SCHEMA.acceptedAnswer)
    assert answer == URIRef(f"{where}#antwoord-2-3")


def test_a_notice_is_of_who_announces_it() -> None:
    own = AANHANGSEL.document
    metadata = replace(own.metadata, answered=None, delayed=date(2019, 7, 10))
    notice = replace(own, kind="postponement", metadata=metadata)
    described = linked_data(replace(AANHANGSEL, document=notice), SITE)
    names = {key: [person["name"] for person in described[key]] for key in ("author", "contributor")}  # type: ignore[attr-defined]
    assert names == {"author": ["Blok"], "contributor": ["Ploumen"]}
    assert (described["datePublished"], described.get("dateCreated")) == ("2019-07-10", None)
    bare = linked_data(replace(AANHANGSEL, document=replace(notice, parts=())), SITE)
    assert ("mentions" in bare, "contributor" in bare) == (True, False)


@pytest.mark.parametrize("text", [*NASTY, "</script><b>", "<!-- <script>", "a\u2028b", "&lt;/script&gt;"])
def test_no_text_of_a_source_ends_the_script(text: str) -> None:
    assert read(nasty(text)) == linked_data(nasty(text), SITE)


@given(ANY_TEXT)
def test_whatever_a_title_is_the_script_says_it(text: str) -> None:
    document = AANHANGSEL.document
    told = replace(document, metadata=replace(document.metadata, title=text, subject=text))
    linked = replace(AANHANGSEL, document=told)
    assert read(linked) == linked_data(linked, SITE)
    assert script(linked, SITE).count("\n") == 1
