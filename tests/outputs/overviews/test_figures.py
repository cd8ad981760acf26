from __future__ import annotations

from dataclasses import replace
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
    day = asked + timedelta(days=days)
    name = Name(ministry.lower(), ministry)
    stands = "2 vragen, alle beantwoord"
    return Entry(
        f"id-{number}", "T", "answers", "A", stands, "answered", day, asked, day, 2,
        asked=(name,), answering=(name,),
    )  # fmt: skip


def section(page: str, heading: str) -> str:
    return page.split(f"## {heading} ")[1].split("\n## ")[0]


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


def test_a_line_through_the_bars_marks_the_first_step_of_the_scale() -> None:
    root = drawn(bar_chart("Dagen", [Bar("Lang", 130), Bar("Kort", 15)], step=21, mark="drie weken"))
    (line,) = root.findall(f".//{SVG}line[@class='maat']")
    bars = root.findall(f".//{SVG}g[@class='series bars']/{SVG}rect")
    shortest = min(float(bar.get("width", 0)) for bar in bars)
    assert float(line.get("x1", 0)) / shortest == pytest.approx(21 / 15, rel=0.01)
    assert [text.text for text in root.iter(f"{SVG}text") if text.get("class") == "maat"] == ["drie weken"]


def test_the_days_to_answer_are_held_against_three_weeks() -> None:
    days = [10, 20, 21, 22, 30]
    _, page = figures_page([*(answered(n, each) for n, each in enumerate(days)), answered(9, 40, "Zorg")])
    time = section(page, "Antwoordtijd per ministerie")
    assert "\n\nOver 6 van de 6 documenten met antwoorden op vragen van leden: die waarvan beide" in time
    assert "| [Defensie](../ministeries/defensie.md) | 5 | 21 | 3 van 5 (60 %) |" in time
    assert "Alle ministeries samen: mediaan 21,5 dagen, 3 van 6 (50 %) binnen drie weken." in time
    assert 'class="maat"' in time


def test_nothing_is_ranked_on_fewer_than_five() -> None:
    _, page = figures_page([answered(number, 40, "Zorg") for number in range(4)])
    time, asked = section(page, "Antwoordtijd per ministerie"), section(page, "Aan welk ministerie")
    assert "Niet in de rangorde, met minder dan vijf antwoorden: [Zorg](../ministeries/zorg.md) (4)." in time
    assert "Niet in de rangorde: 1 naam met minder dan vijf documenten. [De hele lijst]" in asked
    assert not [each for each in (time, asked) if "<svg" in each or "| [Zorg]" in each or "mediaan " in each]


def test_a_list_of_a_committee_is_not_measured_by_the_rule_for_members() -> None:
    entries = [replace(answered(1, 100), kind="list"), answered(2, 10)]
    time = section(figures_page(entries)[1], "Antwoordtijd per ministerie")
    assert "Over 1 van het ene document met antwoorden op vragen van leden" in time
    assert "geldt niet voor een lijst van vragen van een commissie: die ene telt niet mee." in time


def test_every_status_is_counted_in_the_words_of_the_pages() -> None:
    delayed, open_ = replace(answered(2, 1), status="delayed"), replace(answered(3, 1), status="open")
    entries = [answered(1, 1), delayed, open_]
    told = section(figures_page(entries)[1], "Wat is beantwoord")
    assert "| Beantwoord | 1 | 2 |\n| Deels beantwoord | 0 | 0 |\n| Uitstel gemeld | 1 | 2 |" in told
    assert "| Nog geen antwoord op deze site | 1 | 2 |" in told
    assert "Over de 3 documenten." in told


def test_each_figure_says_of_how_many_it_speaks() -> None:
    entries = [answered(1, 1), replace(answered(2, 1), day=None, asked=())]
    _, page = figures_page(entries)
    assert "Over 1 van de 2 documenten: die met een datum." in page
    assert "Over 1 van de 2 documenten: die waarvan een ministerie bekend is." in page


def test_nothing_is_known_of_no_documents() -> None:
    _, page = figures_page([])
    assert page.count("Hierover is nog niets bekend.") == 6


def test_of_five_thousand_documents_only_the_first_are_drawn() -> None:
    many = [answered(number, number % 60, f"Ministerie {number % 40}") for number in range(5000)]
    _, page = figures_page(many)
    assert f"De eerste {MOST_BARS} van 40. [De hele lijst](../ministeries/index.md)" in page
    assert page.count("<figure") == 3
    assert len(page) < 60_000
    assert page == figures_page(many)[1]
