from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
import yaml
from fixture_documents import AANHANGSEL

from generator.identity.document_id import RESERVED
from generator.identity.names import Names
from generator.model.document import Question
from generator.model.rules import RULES, Rule
from generator.outputs.overviews.entries import Entry, entry, newest_first
from generator.outputs.overviews.pages import (
    LARGEST_LIST,
    NEWEST,
    ON_FRONT_PAGE,
    diagnostics_page,
    index_pages,
)


def numbered(number: int, day: date | None) -> Entry:
    return Entry(f"id-{number}", f"Titel {number}", "questions", "A → B", "1 vraag", day, None, 1)


def listed(text: str) -> str:
    """A page without its front matter."""
    return text.split("\n---\n", 1)[-1]


def test_an_entry_says_what_who_and_when() -> None:
    made = entry(AANHANGSEL, Names())
    assert (made.id, made.title, made.day) == (
        "ah-tk-20182019-3455",
        "De ontmoeting met Wang Yi",
        date(2019, 7, 15),
    )
    assert made.people == "Ploumen (PvdA) → Minister Blok (Buitenlandse Zaken)"
    assert (made.days_taken, made.in_time, made.questions) == (25, False, 4)


def test_questions_that_also_stand_elsewhere_with_answers_count_once() -> None:
    only = tuple(part for part in AANHANGSEL.document.parts if isinstance(part, Question))
    submitted = replace(AANHANGSEL, document=replace(AANHANGSEL.document, parts=only, kind="questions"))
    assert entry(submitted, Names()).questions == 0
    assert entry(replace(submitted, pair=None), Names()).questions == 4


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


def test_the_front_page_finds_its_figures_and_the_newest_in_the_front_matter() -> None:
    many = [numbered(number, date(2020, 1, 1 + number)) for number in range(9)]
    values = yaml.safe_load(dict(index_pages(newest_first(many)))["index.md"].split("\n---\n")[0])
    assert [one["id"] for one in values["nieuwste"]] == [f"id-{8 - n}" for n in range(ON_FRONT_PAGE)]
    assert values["getallen"] == {"documenten": 9, "vragen": 9, "beantwoord": 0, "op_tijd": 0}


def test_a_title_cannot_break_the_list() -> None:
    nasty = Entry("x", "a](javascript:x) <b>", "questions", "<i>", "1 vraag", None, None, 1)
    page = listed(dict(index_pages([nasty]))["index.md"])
    assert r"- [a\](javascript:x) &lt;b>](x.md) <small>&lt;i> · Schriftelijke vragen" in page


def test_every_rule_has_its_place_on_the_page() -> None:
    name, page = diagnostics_page({"een-code": Rule("warning", "m", "Wat *er* is.", "Doe dit.")})
    assert name == "meldingen.md"
    assert "## een-code { #een-code }\n\n**Waarschuwing.** Wat \\*er\\* is.\n\nDoe dit." in page
    assert all(f"{{ #{code} }}" in diagnostics_page(RULES)[1] for code in RULES)


@pytest.mark.parametrize("name", ["index", "meldingen", "jaar-2019"])
def test_our_own_pages_are_reserved(name: str) -> None:
    assert RESERVED.fullmatch(name)
