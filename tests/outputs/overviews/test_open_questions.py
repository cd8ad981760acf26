"""What has no answer on this site: a postponement is none, and the term is only said where it holds."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from generator.identity.names import Name
from generator.outputs.overviews.entries import Entry
from generator.outputs.overviews.open_questions import open_pages, waiting

DAY = date(2024, 11, 1)
MINISTRY, ASKER = Name("financien", "Financiën"), Name("van-der-plas-bbb", "Van der Plas (BBB)")
OPEN = Entry(
    "open", "Vragen over vis", "questions", "Van der Plas (BBB)", "7 vragen", "open",
    DAY, DAY, None, 7, askers=(ASKER,), asked=(MINISTRY,), ministries=(MINISTRY,),
)  # fmt: skip
DELAYED = replace(
    OPEN,
    id="uitstel",
    kind="postponement",
    status="delayed",
    stands="7 vragen, uitstel gemeld op 15 november 2024",
)
ANSWERED = replace(OPEN, id="beantwoord", kind="answers", status="answered", stands="alle beantwoord")
PARTLY = replace(
    OPEN, id="deels", kind="answers", status="partly", stands="deels beantwoord: 7 vragen, 5 beantwoord"
)
ORAL = replace(OPEN, id="mondeling", kind="oral")
UNDATED = replace(OPEN, id="zonder-dag", submitted=None)


def index(*entries: Entry) -> str:
    return {page.name: page.make() for page in open_pages(entries)}["index.md"]


def line(page: str, id: str) -> str:
    return next(line for line in page.split("\n") if f"documenten/{id}.md" in line)


def test_all_but_what_is_answered_whole() -> None:
    found = waiting([OPEN, DELAYED, ANSWERED, PARTLY])
    assert [entry.id for entry in found] == ["open", "uitstel", "deels"]
    page = index(OPEN, DELAYED, ANSWERED, PARTLY)
    said = "deels beantwoord (1), uitstel gemeld (1) en nog geen antwoord op deze site (1)"
    assert f"3 documenten: {said}." in page
    assert "beantwoord.md" not in page


def test_who_asked_whom_since_when_and_until_when() -> None:
    said = line(index(OPEN), "open")
    assert "Van der Plas (BBB) aan Financiën · ingezonden 1 november 2024 · drie weken, tot en met" in said
    assert '<time class="termijn" datetime="2024-11-22">22 november 2024</time> · 7 vragen <span' in said


def test_what_became_of_it_is_said_and_a_delay_is_no_answer() -> None:
    page = index(DELAYED, PARTLY)
    assert "uitstel gemeld op 15 november 2024" in line(page, "uitstel")
    assert "deels beantwoord: 7 vragen, 5 beantwoord" in line(page, "deels")


def test_no_term_where_none_holds_or_nobody_knows_when_it_began() -> None:
    page = index(UNDATED)
    assert "tot en met" not in line(page, "zonder-dag")


def test_oral_questions_stand_apart_and_are_not_late() -> None:
    assert waiting([OPEN, ORAL]) == [OPEN]
    late, apart = index(OPEN, ORAL).split("## Mondelinge vragen { #mondeling }")
    assert "1 document: nog geen antwoord op deze site (1)." in late
    assert "mondeling.md" not in late
    assert "komt geen antwoord op papier" in apart
    assert "Mondelinge vragen" in line(apart, "mondeling")
    assert "tot en met" not in line(apart, "mondeling")
    assert "#mondeling" not in index(OPEN)


def test_of_many_oral_questions_the_newest_and_a_way_to_all() -> None:
    page = index(*(replace(ORAL, id=f"mondeling-{n}") for n in range(12)))
    assert "Van alle vragen op deze site staat hier ook het antwoord." in page
    assert page.count("documenten/mondeling-") == 10
    assert "[Alle 12](../zoeken.md?soort=Mondelinge+vragen)" in page


def test_by_ministry_and_by_asker() -> None:
    page = index(OPEN, DELAYED)
    assert '- [Financiën](../ministeries/financien.md#open) <small class="aantal">2</small>' in page
    assert "[Plas, van der (BBB)](../vragers/van-der-plas-bbb.md#open)" in page


def test_it_speaks_of_this_collection_alone_also_where_nothing_is_open() -> None:
    assert all("Dit gaat over deze verzameling alleen" in page for page in (index(OPEN), index(ANSWERED)))
    assert "Van alle vragen op deze site staat hier ook het antwoord." in index(ANSWERED)


def test_many_come_in_portions_latest_term_first() -> None:
    entries = [
        replace(OPEN, id=f"nummer-{n}", submitted=DAY + timedelta(days=n), day=DAY + timedelta(days=n))
        for n in range(120)
    ]
    pages = {page.name: page.make() for page in open_pages(entries)}
    assert list(pages) == ["index.md", "1.md"]
    assert pages["index.md"].index("nummer-119.md") < pages["index.md"].index("nummer-50.md")
    assert "nummer-49.md" not in pages["index.md"]
    assert "[termijn tussen 22 november 2024 en 10 januari 2025](1.md)" in pages["index.md"]
    assert sum(page.count("documenten/nummer-") for page in pages.values()) == 120
