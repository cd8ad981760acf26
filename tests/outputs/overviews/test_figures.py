from __future__ import annotations

from datetime import date, timedelta
from xml.etree import ElementTree

import pytest

from generator.identity.names import Name
from generator.outputs.overviews.chart import Bar, bar_chart
from generator.outputs.overviews.entries import Entry
from generator.outputs.overviews.figures import MOST_BARS, figures_page

SVG = "{http://www.w3.org/2000/svg}"


def answered(number: int, days: int, ministry: str = "Defensie") -> Entry:
    asked = date(2000 + number % 20, 3, 1)
    name = Name(ministry.lower(), ministry)
    return Entry(
        f"id-{number}",
        "T",
        "answers",
        "A",
        "2 vragen",
        asked,
        asked + timedelta(days=days),
        2,
        ministries=(name,),
    )


def drawn(chart: str) -> ElementTree.Element:
    return ElementTree.fromstring(chart)


def test_a_chart_has_a_bar_for_each_value_in_order_and_a_name() -> None:
    root = drawn(bar_chart("Dagen", [Bar("Lang & <breed>", 30), Bar("Kort", 15)], step=21))
    assert (root.get("role"), root.get("aria-label")) == ("img", "Dagen")
    bars = root.findall(f".//{SVG}g[@class='series bars']/{SVG}rect")
    by_place = sorted((float(bar.get("y", 0)), float(bar.get("width", 0))) for bar in bars)
    assert by_place[0][1] == pytest.approx(2 * by_place[1][1])
    words = [text.text for text in root.iter(f"{SVG}text")]
    assert {"0", "21", "42", "Lang & <breed>", "Kort"} == set(words)


@pytest.mark.parametrize("top", [0, 0.4, 1, 7, 50, 999, 123_456])
@pytest.mark.parametrize("step", [None, 21])
def test_a_scale_has_few_lines_and_reaches_the_longest_bar(top: float, step: int | None) -> None:
    root = drawn(bar_chart("x", [Bar("label", top)], step))
    scale = [int(text.text or "") for text in root.iter(f"{SVG}text") if text.text != "label"]
    assert 2 <= len(scale) <= 6
    assert max(scale) >= top


def test_labels_that_are_cut_short_to_the_same_words_both_get_a_bar() -> None:
    same = "Volksgezondheid, Welzijn en "
    root = drawn(bar_chart("x", [Bar(f"{same}Sport", 1), Bar(f"{same}Spel", 2), Bar(f"{same}Jeugd", 3)]))
    places = {rect.get("y") for rect in root.iter(f"{SVG}rect")}
    assert len(places) == 1 + 3


def test_the_days_to_answer_are_held_against_three_weeks() -> None:
    _, page = figures_page([answered(1, 10), answered(2, 21), answered(3, 22), answered(4, 40, "Zorg")])
    assert "| [Defensie](../ministeries/defensie.md) | 3 | 21 | 2 van 3 (67 %) |" in page
    assert "| [Zorg](../ministeries/zorg.md) | 1 | 40 | 0 van 1 (0 %) |" in page


def test_nothing_is_known_of_no_documents() -> None:
    _, page = figures_page([])
    assert page.count("Hierover is nog niets bekend.") == 5


def test_of_five_thousand_documents_only_the_first_are_drawn() -> None:
    many = [answered(number, number % 60, f"Ministerie {number % 40}") for number in range(5000)]
    _, page = figures_page(many)
    assert f"De eerste {MOST_BARS} van 40. [Alle 40](../ministeries/index.md)" in page
    assert len(page) < 60_000
    assert page == figures_page(many)[1]
