from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from generator.identity.names import Name
from generator.outputs.overviews.dossiers import LARGEST_LIST, dossier_pages
from generator.outputs.overviews.entries import Entry
from generator.outputs.overviews.overview_page import OverviewPage
from generator.outputs.overviews.portions import SIZE
from generator.outputs.overviews.question_lines import QuestionLine
from generator.outputs.overviews.registers import ASKERS, REGISTERS, Register, register_pages

PLOUMEN = Name("ploumen-pvda", "Ploumen (PvdA)")
OTHER_SPELLING = Name("ploumen-pvda", "PLOUMEN (PVDA)")
KUZU = Name("kuzu-denk", "Kuzu (DENK)")
SITE = "https://voorbeeld.nl/vragen/"
OWN = Name("35207", "35 207", "https://zoek.officielebekendmakingen.nl/dossier/35207")
CITED = Name("34300-v", "34 300 V", "https://zoek.officielebekendmakingen.nl/dossier/34300-V")


def made(number: int, *askers: Name, own: tuple[Name, ...] = (), cited: tuple[Name, ...] = ()) -> Entry:
    return Entry(
        f"id-{number}",
        f"Titel {number}",
        "answers",
        "A",
        "3 vragen, alle beantwoord",
        "answered",
        date(2020, 1, number),
        None,
        date(2020, 1, number),
        3,
        askers=askers,
        dossiers=own,
        cited_dossiers=cited,
    )


ENTRIES = [made(3, OTHER_SPELLING, KUZU), made(2, PLOUMEN, own=(OWN,)), made(1, KUZU, cited=(OWN, CITED))]


def made_of(pages: Iterable[OverviewPage]) -> dict[str, str]:
    return {page.name: page.make() for page in pages}


def test_each_name_has_a_page_with_its_documents_newest_first_and_a_feed() -> None:
    pages = made_of(register_pages(ASKERS, ENTRIES, SITE))
    names = ["kuzu-denk.md", "kuzu-denk.atom", "ploumen-pvda.md", "ploumen-pvda.atom"]
    assert list(pages) == ["index.md", *names]
    assert "2 documenten met samen 6 vragen" in pages["ploumen-pvda.md"]
    assert pages["kuzu-denk.md"].index("](../documenten/id-3.md)") < pages["kuzu-denk.md"].index("id-1.md")
    assert '- [Kuzu (DENK)](kuzu-denk.md) <small class="aantal">2 documenten</small>' in pages["index.md"]


@pytest.mark.parametrize(
    ("questions", "said"),
    [((0,), "1 document,"), ((7,), "1 document met 7 vragen,"), ((0, 1), "2 documenten met samen 1 vraag,")],
)
def test_it_says_how_many_questions_there_are_if_any(questions: tuple[int, ...], said: str) -> None:
    entries = [replace(made(number, KUZU), questions=count) for number, count in enumerate(questions, 1)]
    assert f"\n{said} nieuwste eerst" in made_of(register_pages(ASKERS, entries, SITE))["kuzu-denk.md"]


def test_a_name_leads_to_search_by_what_search_calls_it() -> None:
    committee = Name("commissie-ez", "Vaste commissie voor Europese Zaken (EZ)")
    pages = made_of(register_pages(ASKERS, [made(1, PLOUMEN, committee)], SITE))
    assert "](../zoeken.md?vrager=Ploumen)" in pages["ploumen-pvda.md"]
    assert "](../zoeken.md?vrager=Vaste+commissie+voor+Europese+Zaken+%28EZ%29)" in pages["commissie-ez.md"]


def test_a_page_offers_its_feed() -> None:
    page = made_of(register_pages(ASKERS, ENTRIES, SITE))["ploumen-pvda.md"]
    assert 'feed: "vragers/ploumen-pvda.atom"' in page
    assert "[Volgen in een feedlezer](ploumen-pvda.atom)" in page
    assert "[Volgen op deze site](../volgen.md?vrager=PLOUMEN)" in page


def test_what_is_open_stands_first() -> None:
    waiting = replace(ENTRIES[1], status="open", answered=None, submitted=date(2020, 1, 2))
    page = made_of(register_pages(ASKERS, [ENTRIES[0], waiting], SITE))["ploumen-pvda.md"]
    above, below = page.split("## Documenten")
    assert "## Nog geen antwoord op deze site (1) { #open }" in above
    assert '<time class="termijn" datetime="2020-01-23">23 januari 2020</time>' in above
    assert ("id-2.md" in above, "id-3.md" in above, "id-3.md" in below) == (True, False, True)


def test_the_questions_of_a_document_stand_folded_under_it() -> None:
    lines = (QuestionLine("vraag-1", "1", "Kent u het bericht?"), QuestionLine("vraag-2", "2", "Is dat zo?"))
    entry = replace(ENTRIES[1], asked_words=lines)
    page = made_of(register_pages(ASKERS, [entry], SITE))["ploumen-pvda.md"]
    assert '    ??? vragen "De 3 vragen"' in page
    assert "        - [1](../documenten/id-2.md#vraag-1) Kent u het bericht?" in page
    assert "        - [en nog 1](../documenten/id-2.md)" in page


def many(number: int) -> list[Entry]:
    day = date(2020, 1, 1)
    return [
        replace(made(1, PLOUMEN), id=f"id-{place}", day=day + timedelta(days=place))
        for place in reversed(range(number))
    ]


def test_many_documents_come_in_portions_and_a_new_one_changes_the_first_page_alone() -> None:
    before = made_of(register_pages(ASKERS, many(3 * SIZE), SITE))
    after = made_of(register_pages(ASKERS, many(3 * SIZE + 1), SITE))
    assert [name for name in before if name.endswith(".md")] == [
        "index.md",
        "ploumen-pvda.md",
        "ploumen-pvda/2.md",
        "ploumen-pvda/1.md",
    ]
    assert {name for name in before if before[name] != after[name]} == {
        "index.md",
        "ploumen-pvda.md",
        "ploumen-pvda.atom",
    }
    shown = [text.count("documenten/id-") for name, text in after.items() if name.endswith(".md")]
    assert sum(shown) == 3 * SIZE + 1
    assert "(ploumen-pvda/1.md)" in after["ploumen-pvda.md"]


def test_names_stand_in_the_order_of_dutch_lists_under_letters() -> None:
    others = (f"Lid {chr(97 + number)} (SP)" for number in range(20))
    labels = ["Van der Staaij (SGP)", "Daniëlle Jansen (NSC)", *others]
    entries = [made(1, Name(f"naam-{place}", label)) for place, label in enumerate(labels)]
    index = made_of(register_pages(ASKERS, entries, SITE))["index.md"]
    assert "[J](#letter-j)" in index
    assert "## J { #letter-j }\n\n- [j, Lid (SP)](naam-11.md)" in index
    assert "- [Jansen, Daniëlle (NSC)](naam-1.md)" in index
    assert index.index("## S {") < index.index("- [Staaij, van der (SGP)](naam-0.md)") < index.index("## T {")


def test_a_dossier_tells_what_belongs_to_it_from_what_mentions_it() -> None:
    pages = made_of(dossier_pages(ENTRIES, SITE))
    assert [name for name in pages if name.endswith(".md")] == ["index.md", "34300-v.md", "35207.md"]
    assert "1 document op deze site hoort bij dit dossier, 1 noemt het." in pages["35207.md"]
    said = ["id-2.md", "**hoort bij dit dossier**", "id-1.md", "noemt dit dossier"]
    places = [pages["35207.md"].index(each) for each in said]
    assert places == sorted(places)
    assert '[35 207](35207.md) <small class="aantal">1 hoort erbij, 1 noemt het<' in pages["index.md"]
    assert "https://zoek.officielebekendmakingen.nl/dossier/34300-V)" in pages["34300-v.md"]
    assert "# Dossier 34 300 V\n" in pages["34300-v.md"]


def test_a_dossier_is_named_as_most_of_its_documents_print() -> None:
    titles = ["Een nieuwe balans", "Een nieuw evenwicht", "Een nieuwe balans", None]
    entries = [replace(made(n, own=(OWN,)), dossier_title=title) for n, title in enumerate(titles, 1)]
    pages = made_of(dossier_pages(entries, SITE))
    assert "# Dossier 35 207 Een nieuwe balans\n" in pages["35207.md"]
    assert "- [35 207](35207.md) Een nieuwe balans <small" in pages["index.md"]


def test_a_long_list_of_dossiers_is_split_by_their_first_figures() -> None:
    names = [Name(f"{number}", f"{number // 1000} {number % 1000:03}") for number in range(34_900, 35_900, 2)]
    assert len(names) > LARGEST_LIST
    pages = made_of(dossier_pages([made(1, cited=tuple(names))], SITE))
    assert '- [34 …](reeks-34.md) <small class="aantal">50 dossiers</small>' in pages["index.md"]
    assert pages["reeks-35.md"].count(".md) <small") == 450


@pytest.mark.parametrize("register", REGISTERS, ids=lambda register: register.folder)
def test_there_is_an_index_also_when_nothing_is_known(register: Register) -> None:
    assert "Er zijn er nog geen." in made_of(register_pages(register, [], SITE))["index.md"]
