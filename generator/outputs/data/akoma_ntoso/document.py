"""A document as one file of Akoma Ntoso: its questions, each with who asks it, and the answers to them."""

from __future__ import annotations

from collections.abc import Sequence

from lxml import etree

from generator.identity.citation_form import citation
from generator.identity.titles import title
from generator.model.document import Answer, Document, Question, Section
from generator.model.reference import LinkedDocument
from generator.outputs.data.akoma_ntoso.agents import ANSWERER, ASKER, Agents, agents_of
from generator.outputs.data.akoma_ntoso.elements import add, as_text, root, say
from generator.outputs.data.akoma_ntoso.metadata import add_metadata
from generator.outputs.data.akoma_ntoso.running_text import TextWriter


def name_of(document: Document) -> str | None:
    """The name of the file beside the page; None for a document that has none.

    That is one without questions, or without any date, which the standard demands: nothing is made up.
    """
    return f"{document.id}.akn.xml" if document.questions() and document.metadata.day else None


def akoma_ntoso(linked: LinkedDocument) -> str | None:
    """The file, valid by the schema of the standard; None for a document that has none.

    All parts stand in the order of the print, with the addresses of the page; page headers are left out.
    """
    document, day = linked.document, linked.document.metadata.day
    if name_of(document) is None or day is None:
        return None
    file, agents = root(), agents_of(document)
    debate = add(file, "debate", name=document.kind, contains="originalVersion")
    add_metadata(debate, linked, agents, day)
    preface = add(debate, "preface")
    add(add(preface, "p"), "docNumber", citation(document))
    add(add(preface, "p"), "docTitle", title(document))
    _body(add(debate, "debateBody"), linked, agents)
    return as_text(file)


def _body(body: etree._Element, linked: LinkedDocument, agents: Agents) -> None:
    document, texts = linked.document, TextWriter(linked)
    asked = {question.anchor: question for question in document.questions()}
    questions = add(body, "questions", eId="vragen")
    for part in document.parts:
        match part:
            case Question():
                _question(questions, part, agents, texts)
            case Answer():
                covered = [asked[anchor] for anchor in part.questions if anchor in asked]
                _answer(questions, part, covered, agents, texts)
            case Section("announcement", blocks, anchor=anchor):  # the words of who announces the delay
                by = agents.answering.ref
                speech = add(questions, "speech", eId=anchor, class_="announcement", by=by, as_=ANSWERER.ref)
                texts.blocks(speech, anchor, blocks)
            case Section(role, blocks, anchor=anchor):
                texts.blocks(add(questions, "other", class_=role, eId=anchor), anchor, blocks)
    if rest := list(texts.rest(document.footnotes)):
        unmarked = add(questions, "other", class_="notes", eId="overige-noten")
        for note in rest:
            texts.note(add(unmarked, "p"), note)


def _question(parent: etree._Element, question: Question, agents: Agents, texts: TextWriter) -> None:
    by, to = agents.asker_of(question.asker), agents.answering.ref if agents.answerers else None
    element = add(parent, "question", eId=question.anchor, by=by.ref, as_=ASKER.ref, to=to)
    if question.number:
        add(element, "num", question.number)
    texts.blocks(element, question.anchor, question.blocks)


def _answer(
    parent: etree._Element, answer: Answer, covered: Sequence[Question], agents: Agents, texts: TextWriter
) -> None:
    """Its number is that of the questions it covers, each a link."""
    by = agents.answering.ref
    element = add(parent, "answer", eId=answer.anchor, by=by, as_=ANSWERER.ref)
    if covered:
        number = add(element, "num")
        for place, question in enumerate(covered):
            if place:
                say(number, ", ")
            add(number, "ref", question.number or question.anchor, href=f"#{question.anchor}")
    texts.blocks(element, answer.anchor, answer.blocks)
