from __future__ import annotations

from datetime import date

import pytest
from fixture_documents import AANHANGSEL

from generator.diagnostics import RULES, Rule
from generator.overviews.pages import (
    LARGEST_LIST,
    NEWEST,
    RESERVED,
    Entry,
    diagnostics_page,
    entry,
    index_pages,
)


def numbered(number: int, day: date | None) -> Entry:
    return Entry(f"id-{number}", f"Titel {number}", "Schriftelijke vragen", "A → B", "1 vraag", day)


def test_an_entry_says_what_who_and_when() -> None:
    made = entry(AANHANGSEL)
    assert (made.id, made.title, made.day) == (
        "ah-tk-20182019-3455",
        "De ontmoeting met Wang Yi",
        date(2019, 7, 15),
    )
    assert made.people == "Ploumen (PvdA) → Minister Blok (Buitenlandse Zaken)"


def test_a_short_list_has_all_documents_newest_first() -> None:
    entries = [
        numbered(1, date(2019, 1, 1)),
        numbered(2, None),
        numbered(3, date(2021, 5, 1)),
        numbered(4, date(2019, 2, 1)),
    ]
    pages = dict(index_pages(entries))
    order = [pages["index.md"].find(f"id-{number}.md") for number in (3, 4, 1, 2)]
    assert order == sorted(order)
    assert -1 not in order
    assert list(pages) == ["index.md", "jaar-2021.md", "jaar-2019.md", "jaar-zonder-datum.md"]


def test_a_long_list_is_split_by_year() -> None:
    entries = [
        numbered(number, date(2000 + number % 3, 1, 1 + number % 28)) for number in range(LARGEST_LIST + 1)
    ]
    pages = dict(index_pages(entries))
    assert pages["index.md"].count("](id-") == NEWEST
    assert sum(text.count("](id-") for name, text in pages.items() if name != "index.md") == len(entries)
    assert "[2001](jaar-2001.md) <small>67 documenten</small>" in pages["index.md"]


def test_a_title_cannot_break_the_list() -> None:
    nasty = Entry("x", "a](javascript:x) <b>", "k", "<i>", "1 vraag", None)
    assert r"- [a\](javascript:x) &lt;b>](x.md) <small>k" in dict(index_pages([nasty]))["index.md"].replace(
        "&lt;i> · ", ""
    )


def test_every_rule_has_its_place_on_the_page() -> None:
    name, page = diagnostics_page({"een-code": Rule("warning", "m", "Wat *er* is.", "Doe dit.")})
    assert name == "meldingen.md"
    assert "## een-code { #een-code }\n\n**Waarschuwing.** Wat \\*er\\* is.\n\nDoe dit." in page
    assert all(f"{{ #{code} }}" in diagnostics_page(RULES)[1] for code in RULES)


@pytest.mark.parametrize("name", ["index", "meldingen", "jaar-2019"])
def test_our_own_pages_are_reserved(name: str) -> None:
    assert RESERVED.fullmatch(name)
