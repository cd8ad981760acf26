from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
import yaml
from fixture_documents import AANHANGSEL

from generator.identity.document_id import RESERVED
from generator.identity.names import Name, Names
from generator.model.rules import RULES, Rule
from generator.outputs.overviews.entries import Entry, entry, newest_first
from generator.outputs.overviews.entries import listed as listed_entries
from generator.outputs.overviews.pages import (
    LARGEST_LIST,
    NEWEST,
    ON_FRONT_PAGE,
    diagnostics_page,
    index_pages,
)


def numbered(number: int, day: date | None) -> Entry:
    title = f"Titel {number}"
    return Entry(f"id-{number}", title, "questions", "A → B", "1 vraag", "open", day, day, None, 1)


def listed(text: str) -> str:
    """A page without its front matter."""
    return text.split("\n---\n", 1)[-1]


def test_an_entry_says_what_who_and_when() -> None:
    made = entry(AANHANGSEL, Names())
    assert (made.id, made.title, made.day) == (
        "ah-tk-20182019-3455",
        "Vragen over de ontmoeting met Wang Yi",
        date(2019, 7, 15),
    )
    assert made.people == "Ploumen (PvdA) → Minister Blok (Buitenlandse Zaken)"
    assert made.stands == "deels beantwoord: 4 vragen, 3 beantwoord"
    assert (made.status, made.questions) == ("partly", 4)


def test_only_what_is_answered_whole_is_answered_in_time_or_late() -> None:
    made = entry(AANHANGSEL, Names())
    assert (made.days_taken, made.in_time) == (None, False)
    whole = replace(made, status="answered")
    assert (whole.days_taken, whole.in_time) == (25, False)
    assert replace(whole, kind="list").days_taken is None


def test_documents_with_the_same_questions_have_one_place_the_one_that_tells_most() -> None:
    day = date(2024, 11, 1)
    answered, postponed, asked = (numbered(number, day) for number in (1, 2, 3))
    names = (Name("van-dijk-sp", "Van Dijk (SP)"),)
    postponed = replace(postponed, superseded_by=answered.id)
    asked = replace(asked, superseded_by=postponed.id, askers=names)
    assert [one.id for one in listed_entries([asked, postponed, answered])] == [answered.id]
    assert listed_entries([asked, postponed, answered])[0].askers == names
    assert listed_entries([answered, postponed, asked]) == listed_entries([asked, answered, postponed])
    assert [one.id for one in listed_entries([asked])] == [asked.id]


def test_a_short_list_has_all_documents_newest_first() -> None:
    days = {1: date(2019, 1, 1), 2: None, 3: date(2021, 5, 1), 4: date(2019, 2, 1)}
    pages = dict(index_pages(newest_first(numbered(number, day) for number, day in days.items())))
    order = [listed(pages["index.md"]).find(f"id-{number}.md") for number in (3, 4, 1, 2)]
    assert order == sorted(order)
    assert -1 not in order
    assert list(pages) == ["index.md", "jaar-2021.md", "jaar-2019.md", "jaar-zonder-datum.md"]


def test_a_long_list_is_split_by_year() -> None:
    entries = newest_first(
        numbered(number, date(2000 + number % 3, 1, 1 + number % 28)) for number in range(LARGEST_LIST + 1)
    )
    pages = dict(index_pages(entries))
    assert pages["index.md"].count("](id-") == NEWEST
    assert sum(text.count("](id-") for name, text in pages.items() if name != "index.md") == len(entries)
    assert "[2001](jaar-2001.md) <small>67 documenten</small>" in pages["index.md"]


def test_a_long_list_of_a_year_is_split_by_month() -> None:
    entries = newest_first(
        numbered(number, date(2020, 1 + number % 3, 1 + number % 28)) for number in range(LARGEST_LIST + 1)
    )
    pages = dict(index_pages(entries))
    months = [f"jaar-2020-{month}.md" for month in ("maart", "februari", "januari")]
    assert list(pages) == ["index.md", "jaar-2020.md", *months]
    assert sum(pages[name].count("](id-") for name in months) == len(entries)
    assert "- [maart 2020](jaar-2020-maart.md) <small>67 documenten</small>" in pages["jaar-2020.md"]
    assert "67 documenten, nieuwste eerst. [Heel 2020](jaar-2020.md)" in pages["jaar-2020-maart.md"]


def test_the_front_page_finds_its_figures_and_the_newest_in_the_front_matter() -> None:
    many = [numbered(number, date(2020, 1, 1 + number)) for number in range(9)]
    values = yaml.safe_load(dict(index_pages(newest_first(many)))["index.md"].split("\n---\n")[0])
    assert [one["id"] for one in values["nieuwste"]] == [f"id-{8 - n}" for n in range(ON_FRONT_PAGE)]
    figures = {"documenten": 9, "vragen": 9, "beantwoord": 0, "op_tijd": 0, "tot": "9 januari 2020"}
    assert values["getallen"] == figures


def test_the_list_says_of_which_days_it_is_and_how_many_are_answered() -> None:
    one, two = numbered(1, date(2020, 1, 1)), replace(numbered(2, date(2020, 3, 2)), status="answered")
    page = listed(dict(index_pages([two, one]))["index.md"])
    told = "beantwoord (1), nog geen antwoord op deze site (1)."
    assert f"2 documenten, van 1 januari 2020 tot en met 2 maart 2020: {told}" in page
    alone = listed(dict(index_pages([one]))["index.md"])
    assert "\n\n1 document: nog geen antwoord op deze site (1)." in alone


def test_a_title_cannot_break_the_list() -> None:
    nasty = Entry("x", "a](javascript:x) <b>", "questions", "<i>", "1 vraag", "open", None, None, None, 1)
    page = listed(dict(index_pages([nasty]))["index.md"])
    assert r"- [a\](javascript:x) &lt;b>](x.md) <small>&lt;i> · Schriftelijke vragen" in page


def test_every_rule_has_its_place_on_the_page() -> None:
    rule = Rule("warning", "onder “{label}” staat {wat}", "Wat *er* is.", "Doe dit.")
    name, page = diagnostics_page({"een-code": rule})
    assert name == "meldingen.md"
    heading = "## Onder … staat … { #een-code }"
    assert f"{heading}\n\n**Waarschuwing** (`een-code`). Wat \\*er\\* is.\n\nDoe dit." in page
    assert all(f"{{ #{code} }}" in diagnostics_page(RULES)[1] for code in RULES)


@pytest.mark.parametrize("name", ["index", "meldingen", "jaar-2019"])
def test_our_own_pages_are_reserved(name: str) -> None:
    assert RESERVED.fullmatch(name)
