"""What is found first: of names by the words before them, of numbers, of ministries for short."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from asking import Found, ask, index
from indexed_page import indexed_page
from playwright.sync_api import Browser, Page
from test_search_scripts import document

DIJK, VAN_DIJK = ({"name": name, "party": "SP", "label": name} for name in ("Dijk", "Olger van Dijk"))
VWS = "Volksgezondheid, Welzijn en Sport"
NAMED = [
    document("dijk", ("Breekt de dijk, die dijk?", "De dijk houdt."), ("Zie vraag 1.", "Ja."), askers=[DIJK]),
    document("van-dijk", ("Wie betaalt het?", "Niemand."), askers=[VAN_DIJK]),
    document("vws", ("Wat kost het?", "Niets."), addressees=[f"Minister van {VWS}"]),
    document(
        "ienw", ("Wie rijdt?", "Zie antwoord 2."), addressees=["Minister van Infrastructuur en Waterstaat"]
    ),
    document("leger", ("Vecht Defensie?", "Ja."), ("En dan?",), addressees=["Minister van Defensie"]),
]


@pytest.fixture(scope="module")
def named(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    with indexed_page(browser, tmp_path_factory.mktemp("namen"), NAMED, index) as opened:
        yield opened


def found(page: Page, query: str) -> Found:
    [result] = ask(page, [query])
    return result


def test_small_words_before_a_name_count_for_the_order(named: Page) -> None:
    both = {"dijk", "van-dijk"}
    assert found(named, "Van Dijk").documents == ["van-dijk", "dijk"]
    assert set(found(named, "Dijk").documents) == both
    assert found(named, "van dijk betaalt").questions[0] == "van-dijk#vraag-1"


def test_a_question_is_found_by_its_number(named: Page) -> None:
    questions = found(named, "vraag 1").questions
    assert questions[-1] == "dijk#vraag-2"
    assert set(found(named, "vraag 2").questions) == {"dijk#vraag-2", "leger#vraag-2"}
    assert found(named, "antwoord 2").questions == ["dijk#vraag-2", "ienw#vraag-1"]
    assert found(named, "Dijk vraag 1").questions[0] == "dijk#vraag-1"


def test_a_ministry_is_found_by_what_it_is_called_for_short(named: Page) -> None:
    assert found(named, "VWS") == Found(["vws"], ["vws#vraag-1"], ["VWS"], partly=False)
    assert found(named, VWS).documents == ["vws"]


@pytest.mark.parametrize(
    "query", ["I&W", "i&w", "IenW", "ministerie van I&W", "Infrastructuur en Waterstaat"]
)
def test_a_ministry_is_found_as_people_type_it(named: Page, query: str) -> None:
    result = found(named, query)
    assert (result.documents, result.questions) == (["ienw"], ["ienw#vraag-1"])


@pytest.mark.parametrize("query", ["Defensie", "ministerie van Defensie", "Ministerie van defensie"])
def test_a_ministry_called_by_one_word_is_found_by_it(named: Page, query: str) -> None:
    result = found(named, query)
    assert (result.documents, result.questions) == (["leger"], ["leger#vraag-1"])
