"""What came before a document and after it: in order of time, each with why it is there."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from fixture_documents import AANHANGSEL

from generator.identity.status import standing
from generator.model.document import Section
from generator.model.reference import Backlink, Link, LinkedDocument, OtherDocument, Reference, Via
from generator.model.target import There, Web
from generator.model.text import Paragraph, Text
from generator.outputs.pages.thread import FEW, MOST, thread

ASKED = OtherDocument("gevraagd", "questions", "Vragen over Wang Yi", date(2019, 6, 20), same=True)
DELAYED = OtherDocument(
    "uitstel", "postponement", "Uitstel over Wang Yi", date(2019, 7, 10), date(2019, 7, 10), same=True
)
EARLIER = OtherDocument("eerder", "answers", "Vragen over Tibet", date(2018, 3, 1))
LATER = OtherDocument("later", "questions", "Vervolgvragen over Wang Yi", date(2020, 1, 5))
TO_EARLIER = Reference(
    "external", "vraag-2", 0, "Aanhangsel", (Link(0, 5, There("eerder")),), id="ah-tk-20172018-1"
)
FROM_LATER = Backlink("antwoord-2-3", "later", "vraag-1", "vraag 1")


def linked(*others: OtherDocument, **changes: object) -> LinkedDocument:
    bare = replace(AANHANGSEL, others=others, references=(), backlinks=())
    return replace(bare, **changes)  # type: ignore[arg-type]


def lines(document: LinkedDocument) -> list[str]:
    return thread(document, standing(document)).split("\n")[2:]


def test_in_order_of_time_with_why_each_is_there() -> None:
    document = linked(
        LATER, ASKED, EARLIER, DELAYED, references=(TO_EARLIER,), backlinks=(FROM_LATER,)
    )
    assert lines(document) == [
        '- <small class="dag">1 maart 2018</small> [Vragen over Tibet](eerder.md) '
        "<small>Schriftelijke vragen met antwoorden · hier genoemd: [vraag 2](#vraag-2)</small>",
        '- <small class="dag">20 juni 2019</small> [De vragen zoals ingezonden](gevraagd.md) '
        "<small>Schriftelijke vragen</small>",
        '- <small class="dag">10 juli 2019</small> [De mededeling van uitstel](uitstel.md) '
        "<small>Uitstel gemeld</small>",
        '- <small class="dag">15 juli 2019</small> **Dit document** '
        "<small>Schriftelijke vragen met antwoorden</small>",
        '- <small class="dag">5 januari 2020</small> [Vervolgvragen over Wang Yi](later.md) '
        "<small>Schriftelijke vragen · noemt dit document: [vraag 1](later.md#vraag-1)</small>",
    ]


def test_what_is_further_on_says_what_it_is_reached_from() -> None:
    answer = LATER._replace(id="antwoord", kind="answers", day=date(2020, 2, 1), via=Via("later", "same"))
    cited = EARLIER._replace(id="oud", title="Vragen over *Hongkong*", day=None, via=Via("gevraagd", "cited"))
    mention = LATER._replace(id="nog-later", day=date(2021, 1, 1), via=Via("antwoord", "cites"))
    document = linked(ASKED, LATER, answer, cited, mention, backlinks=(FROM_LATER,), goes_on_at="antwoord")
    *_, follow_up, then, last, more, blank, without_day, _, _, undated = lines(document)
    assert (blank, without_day) == ("", "Hiervan is de dag niet bekend:")
    assert undated == (
        '- <small class="dag">dag onbekend</small> [Vragen over \\*Hongkong\\*](oud.md) '
        "<small>Schriftelijke vragen met antwoorden · "
        "genoemd in [De vragen zoals ingezonden](gevraagd.md)</small>"
    )
    assert "noemt dit document" in follow_up
    assert then == (
        '- <small class="dag">1 februari 2020</small> [Vervolgvragen over Wang Yi](antwoord.md) '
        "<small>Schriftelijke vragen met antwoorden · dezelfde vragen als "
        "[Vervolgvragen over Wang Yi](later.md)</small>"
    )
    assert last.endswith("· noemt [Vervolgvragen over Wang Yi](antwoord.md)</small>")
    assert more == (
        '- <small class="dag"></small> [Meer stukken bij Vervolgvragen over Wang Yi](antwoord.md#verloop)'
    )


def test_nothing_where_nothing_else_is_known() -> None:
    document = linked()
    assert thread(document, standing(document)) == ""


def test_when_questions_were_submitted_that_the_site_has_not() -> None:
    metadata = replace(AANHANGSEL.document.metadata, zaak="2019Z12345")
    document = linked(LATER, document=replace(AANHANGSEL.document, metadata=metadata))
    assert lines(document)[0] == (
        '- <small class="dag">20 juni 2019</small> [Vragen ingezonden]'
        "(https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id=2019Z12345){ rel=external } "
        "<small>niet op deze site</small>"
    )


@pytest.mark.parametrize(
    ("id", "when", "shown"),
    [
        ("ah-tk-20182019-3269", "2018–2019", "[Aanhangsel Handelingen II 2018/19, nr. 3269](https://officieel.nl/x)"),
        ("2019Z12345", "2019", "[Zaak 2019Z12345](https://officieel.nl/x)"),
        ("kst-35207-32", "", ""),
        ("BWBR0001854", "", ""),
    ],
)
def test_other_questions_and_answers_that_are_not_on_this_site(id: str, when: str, shown: str) -> None:
    away = Reference("external", "vraag-2", 0, "x", (Link(0, 1, Web("https://officieel.nl/x")),), id=id)
    document = linked(references=(away,))
    said = thread(document, standing(document))
    assert shown in said
    assert bool(shown) is bool(said)
    assert not shown or "<small>niet op deze site · hier genoemd: [vraag 2](#vraag-2)</small>" in said
    assert not shown or f'<small class="dag">{when}</small> [' in said


def test_what_has_no_day_is_of_before_nor_after() -> None:
    """A vergaderjaar goes on for a year: what stands apart below, does not seem to be earlier."""
    ids = ("ah-tk-20182019-3269", "2018Z12345")
    away = [Reference("external", "vraag-2", 0, "x", (Link(0, 1, Web("https://x.nl")),), id=id) for id in ids]
    said = lines(linked(LATER, references=tuple(away)))
    days = [line.partition("</small>")[0].partition(">")[2] for line in said]
    assert days == ["20 juni 2019", "15 juli 2019", "5 januari 2020", "", "", "", "", "2018", "2018–2019"]
    assert said[4:6] == ["Hiervan is de dag niet bekend:", "{ .verloop }"]


def test_a_document_without_a_day_stands_apart_too() -> None:
    metadata = replace(AANHANGSEL.document.metadata, submitted=None, answered=None)
    said = lines(linked(LATER, document=replace(AANHANGSEL.document, metadata=metadata)))
    assert said[0].startswith('- <small class="dag">5 januari 2020')
    assert said[-1].startswith('- <small class="dag">dag onbekend</small> **Dit document**')


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("Antwoord (ontvangen 15 juli 2019). Zie ook X", " (“zie ook”)"),
        ("Zie ook Aanhangsel, nr. 12 en X", " (“zie ook”)"),
        ("Zie ook de brief. Dit antwoord vervangt X", ""),
        ("Dit antwoord vervangt X", ""),
    ],
)
def test_a_masthead_refers_in_its_own_words(said: str, words: str) -> None:
    head = Section("masthead", (Paragraph(Text(said)),), anchor="kop")
    document = replace(AANHANGSEL.document, parts=(head,))
    start = said.index("X")
    link = Link(start, start + 1, Web("https://x.nl"))
    away = Reference("external", "kop", 0, "X", (link,), id="ah-tk-20182019-3269")
    shown = lines(linked(document=document, references=(away,)))[-1]
    assert shown.endswith(f"hier genoemd: [bovenaan gedrukt](#kop){words}</small>")


def test_a_reference_without_an_address_makes_no_link() -> None:
    lost = Reference("external", "vraag-2", 0, "x", (), id="ah-tk-20252026-9000", unresolved="geen adres")
    document = linked(references=(lost,))
    assert thread(document, standing(document)) == ""


def many(number: int) -> list[OtherDocument]:
    return [LATER._replace(id=f"n{n}", day=date(2020, 1, 5) + timedelta(days=n)) for n in range(number)]


def test_many_stand_folded_and_of_very_many_the_newest() -> None:
    few, some, most = (linked(*many(number)) for number in (FEW, FEW + 1, MOST + 5))
    assert "???" not in thread(few, standing(few))
    assert f'??? verloop "{FEW + 1} andere documenten"' in thread(some, standing(some))
    shown = thread(most, standing(most))
    assert (shown.count("[Vervolgvragen"), "en nog 5\n" in shown) == (MOST, True)
    assert ("(n4.md)" in shown, "(n5.md)" in shown) == (False, True)


def test_of_many_places_the_first_are_named() -> None:
    links = tuple(Backlink("", "later", f"vraag-{n}", f"vraag {n}") for n in range(1, 8))
    document = linked(LATER, backlinks=links)
    assert "[vraag 4](later.md#vraag-4), en nog 3</small>" in lines(document)[-1]
