"""What Akoma Ntoso says about a document: which one it is, of when, by whom, and what it refers to."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lxml import etree

from generator.identity.citation_form import citation
from generator.model.reference import LinkedDocument
from generator.outputs.data.akoma_ntoso.agents import SITE, Agents
from generator.outputs.data.akoma_ntoso.elements import add, address


def add_metadata(debate: etree._Element, linked: LinkedDocument, agents: Agents, day: date) -> None:
    """The `meta` of a document that is dated `day`."""
    meta = add(debate, "meta")
    _identification(meta, linked, agents, day)
    lifecycle = add(meta, "lifecycle", source=SITE.ref)
    for name, when in _dates(linked):
        agent = agents.asking if name == "ingezonden" else agents.answering
        add(lifecycle, "eventRef", date=when.isoformat(), source=agent.ref, refersTo=f"#dag-{name}")
    _references(meta, linked, agents)


def work(linked: LinkedDocument, day: date) -> str:
    """The name of the work, by the Akoma Ntoso Naming Convention: country, type, subtype, date, name."""
    return f"/akn/nl/debate/{linked.document.kind}/{day.isoformat()}/{linked.document.id}"


def _identification(meta: etree._Element, linked: LinkedDocument, agents: Agents, day: date) -> None:
    document, identification = linked.document, add(meta, "identification", source=SITE.ref)
    frbr = add(identification, "FRBRWork")
    name = work(linked, day)
    _named(frbr, f"{name}/!main", name)
    for kind in ("publication", "zaak", "number"):
        if value := getattr(document.metadata, kind):
            add(frbr, "FRBRalias", name=kind, value=value)
    _dated(frbr, linked)
    for agent in agents.askers or (agents.asking,):
        add(frbr, "FRBRauthor", href=agent.ref, as_="#vrager")
    for agent in agents.answerers:
        add(frbr, "FRBRauthor", href=agent.ref, as_="#bewindspersoon")
    add(frbr, "FRBRcountry", value="nl")
    add(frbr, "FRBRsubtype", value=document.kind)
    add(frbr, "FRBRnumber", value=citation(document))
    expression = f"{name}/nld@{day.isoformat()}"
    frbr = add(identification, "FRBRExpression")
    _of_the_site(frbr, f"{expression}/!main", expression, day)
    add(frbr, "FRBRlanguage", language="nld")
    frbr = add(identification, "FRBRManifestation")
    _of_the_site(frbr, f"{expression}/!main.xml", f"{expression}.xml", day)
    add(frbr, "FRBRformat", value="application/akn+xml")


def _named(frbr: etree._Element, this: str, uri: str) -> None:
    add(frbr, "FRBRthis", value=this)
    add(frbr, "FRBRuri", value=uri)


def _of_the_site(frbr: etree._Element, this: str, uri: str, day: date) -> None:
    """What the site made of the work has the day of that: the same document gives the same file."""
    _named(frbr, this, uri)
    add(frbr, "FRBRdate", date=day.isoformat(), name="document")
    add(frbr, "FRBRauthor", href=SITE.ref)


def _dated(frbr: etree._Element, linked: LinkedDocument) -> None:
    for name, day in _dates(linked):
        add(frbr, "FRBRdate", date=day.isoformat(), name=name)


def _dates(linked: LinkedDocument) -> Iterator[tuple[str, date]]:
    """The days that the document itself tells; of one that is to have this file, there is one."""
    metadata = linked.document.metadata
    days = {"ingezonden": metadata.submitted, "uitstel": metadata.delayed, "beantwoord": metadata.answered}
    yield from ((name, day) for name, day in days.items() if day)


def _references(meta: etree._Element, linked: LinkedDocument, agents: Agents) -> None:
    """The agents and the events, and each official address that the text refers to."""
    references = add(meta, "references", source=SITE.ref)
    cited = {each.url: each.text for each in reversed(linked.references) if each.url}
    for url, text in reversed(cited.items()):
        add(references, "activeRef", href=address(url), showAs=text)
    for agent in agents.all():
        add(references, agent.element, eId=agent.id, href=agent.iri, showAs=agent.label)
    for name, _ in _dates(linked):
        add(references, "TLCEvent", eId=f"dag-{name}", href=f"/akn/ontology/event/nl/{name}", showAs=name)
