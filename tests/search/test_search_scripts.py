"""What is found and in which order, by the scripts of the browser over an index of some small documents."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from asking import Found, ask, index
from indexed_page import indexed_page
from playwright.sync_api import Browser, Page

PLOUMEN = {"name": "Ploumen", "party": "PvdA", "label": "Ploumen (PvdA)"}
CEDER = {"name": "Ceder", "party": "ChristenUnie", "label": "Ceder (ChristenUnie)"}
BLOK = {"name": "Blok", "office": "Minister", "portfolio": "Buitenlandse Zaken"}


_PARTS = ("questions", "answers", "footnotes", "sections")


def document(name: str, *questions: tuple[str, ...], **changes: object) -> dict[str, Any]:
    """A document of questions, each with its answer and note, if it has any."""
    made: dict[str, Any] = {
        **dict.fromkeys(["title", "subject", "name", "committee", "pair", "delayed", "superseded_by"]),
        **{key: [] for key in ("askers", "addressees", "answered_by", *_PARTS)},
        "id": name,
        "kind": "answers",
        "status": "answered",
        "dates": {"submitted": "2024-02-03", "answered": None},
        "identifiers": {"publication": None, "zaak": None},
    }
    for number, (text, *rest) in enumerate(questions, 1):
        answer = f"antwoord-{number}" if rest else None
        asked = {"anchor": f"vraag-{number}", "number": f"{number}", "text": text, "answer": answer}
        asked["status"] = "answered" if rest else "open"
        made["questions"].append(asked)
        if rest:
            made["answers"].append({"anchor": answer, "questions": [asked["anchor"]], "text": rest[0]})
        for note in rest[1:]:
            made["footnotes"].append({"anchor": f"noot-{number}", "in": [answer], "text": note})
    made |= changes
    persons = [one["portfolio"] for one in made["answered_by"]]
    asked_by = made["askers"]
    made["listed_under"] = {
        "askers": [one["name"] for one in asked_by],
        "parties": [one["party"] for one in asked_by],
        "bewindspersonen": [one["name"] for one in made["answered_by"]],
        "ministries": persons,
    }
    return made


DOCUMENTS = [
    document(
        "warmte",
        ("Wat kost een warmtepomp in een flat?", "Dat hangt af van de woning.", "Kamerstuk 35 207, nr. 32"),
        ("Klopt het dat de fabriek afvalwater heeft geloosd op zee?", "Er is geloosd zonder vergunning."),
        ("Hoeveel gezinnen zijn verhuisd?", "Vankinderen niet bekend. Zie de in- en uitvoer van gas."),
        subject="de prijs van verwarming",
        askers=[PLOUMEN],
        addressees=["Minister van Volksgezondheid, Welzijn en Sport"],
        answered_by=[BLOK],
        dates={"submitted": "2024-02-03", "answered": "2024-03-04"},
    ),
    document(
        "zorg",
        ("Wat doet u aan de sluiting van de spoedpost in Assen?", "De spoedpost sluit niet."),
        ("Bent u bekend met de berichten over plastic in de behandelkamer?", "Ja."),
        ("Hoeveel zorg-, huur- en kindtoeslag is uitgekeerd?", "Dat bestaat niet. Zwarte lijst, politie."),
        subject="het ziekenhuis in Assen",
        askers=[CEDER],
        dates={"submitted": "2023-05-06", "answered": None},
        sections=[{"text": "Toelichting: ter aanvulling op vraagnummer 2023Z04321 over de huisarts."}],
    ),
    document(
        "uitstel",
        kind="postponement",
        status="delayed",
        askers=[CEDER],
        sections=[{"text": "Over de buffels met PFAS."}],
    ),
    document(
        "2024-02-03-ceder",
        ("Wanneer sluit u de kerncentrale?",),
        kind="questions",
        superseded_by="beantwoord",
        askers=[{"name": "Bikker", "party": "CU", "label": "Bikker (CU)"}],
        subject="kernenergie",
        identifiers={"publication": None, "zaak": "2024Z00608"},
    ),
    document(
        "beantwoord",
        ("Wanneer sluit u de kerncentrale?", "De centrale sluit in 2030. Đoković speelde in Łódź."),
        ("Waarom is het lijstje zwart?", "Zwarte verf, lange lijst."),
        identifiers={"publication": "ah-tk-20232024-608", "zaak": "2024Z00608"},
        pair="2024-02-03-ceder",
        subject="kernenergie",
    ),
]


@pytest.fixture(scope="module")
def page(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    with indexed_page(browser, tmp_path_factory.mktemp("scripts"), DOCUMENTS, index) as opened:
        yield opened


def found(page: Page, query: str) -> Found:
    [result] = ask(page, [query])
    return result


@pytest.mark.parametrize(
    ("query", "questions"),
    [
        # a sentence: what matters in it
        ("wat zegt de minister over de sluiting van de spoedpost", "zorg#vraag-1"),
        # forms, parts and derivations
        ("pompen", "warmte#vraag-1"),
        ("warmtepompen", "warmte#vraag-1"),
        ("lozing", "warmte#vraag-2"),
        ("verhuizingen", "warmte#vraag-3"),
        # half words, glued words, words apart
        ("invoer", "warmte#vraag-3"),
        ("zorgtoeslag", "zorg#vraag-3"),
        ("kinderen", "warmte#vraag-3 zorg#vraag-3"),
        ("spoed post", "zorg#vraag-1"),
        ("warmte-pomp", "warmte#vraag-1"),
        # other spellings
        ("Djokovic", "beantwoord#vraag-1"),
        ("Dokovic", "beantwoord#vraag-1"),
        ("Lodz", "beantwoord#vraag-1"),
        # what is no part of a word, and no other spelling of it
        ("last", ""),
        ("staat", ""),
        ("politiek", ""),
        ("handel", ""),
        # what holds for the document
        ("Ploumen warmtepomp", "warmte#vraag-1"),
        ("PvdA vergunning", "warmte#vraag-2"),
        ("Blok", "warmte#vraag-1 warmte#vraag-2 warmte#vraag-3"),
        ("ziekenhuis spoedpost", "zorg#vraag-1"),
        # numbers
        ("35207 nr. 32", "warmte#vraag-1"),
        ("35207-32", "warmte#vraag-1"),
        ("AH 608", "beantwoord#vraag-1 beantwoord#vraag-2"),
        ("nr. 608", "beantwoord#vraag-1 beantwoord#vraag-2"),
        # in full and for short
        ("Partij van de Arbeid warmtepomp", "warmte#vraag-1"),
        ("CU behandelkamer", "zorg#vraag-2"),
        ("VWS warmtepomp", "warmte#vraag-1"),
        ("volksgezondheid welzijn en sport warmtepomp", "warmte#vraag-1"),
        # word for word
        ('"zwarte lijst"', "zorg#vraag-3"),
        # questions and their answered twin
        ("kerncentrale", "beantwoord#vraag-1"),
    ],
)
def test_questions_found(page: Page, query: str, questions: str) -> None:
    assert set(found(page, query).questions) == set(questions.split())


@pytest.mark.parametrize(
    ("query", "documents"),
    [
        ("buffels", ["uitstel"]),
        ("ChristenUnie PFAS", ["uitstel"]),
        ("AH 608", ["beantwoord"]),
        ("kernenergie", ["beantwoord"]),
        ("Ploumen", ["warmte"]),
        ("warmtepomp", []),
        # a number around the questions, and no word there
        ("2023Z04321", ["zorg"]),
        ("huisarts", []),
        # of two with the same questions the one that stands for them; the other by its own id
        ("2024Z00608", ["beantwoord"]),
        ("Bikker", ["beantwoord"]),
        ("2024-02-03-Ceder", ["2024-02-03-ceder"]),
    ],
)
def test_documents_found(page: Page, query: str, documents: list[str]) -> None:
    assert found(page, query).documents == documents


@pytest.mark.parametrize(
    ("query", "read"),
    [
        ("warmtepopm", ["warmtepomp"]),
        ("afvalwatter", ["afvalwater"]),
        ("kerncentarle", ["kerncentrale"]),
        ("erncentrale", ["kerncentrale"]),
        ("xylofoon spoedpost", ["xylofoon?", "spoedpost"]),
        ("spoedpostsluiting", ["spoedpost", "sluiting"]),
        ("wat is de in van het", []),
        # too far from what is printed
        ("kernpercentage", ["kernpercentage?"]),
        # who types a capital means a name
        ("birichtan", ["berichten"]),
        ("Birichtan", ["Birichtan?"]),
        ("Djokovicc", ["Đoković"]),
        # a number of a dossier that is here, and of one that is not
        ("35 207 nr. 99", ["35207", "35 207 nr. 99?"]),
        ("36 999 nr. 12", ["36 999 nr. 12?"]),
        # in full, and known by neither name
        ("Partij voor de Vrijheid", ["Partij?", "Vrijheid?"]),
    ],
)
def test_how_a_query_is_read(page: Page, query: str, read: list[str]) -> None:
    assert found(page, query).read == read


def test_who_has_all_comes_before_who_has_some(page: Page) -> None:
    assert found(page, "sluiting spoedpost Assen ziekenhuis").questions[0] == "zorg#vraag-1"


def test_it_is_said_where_nothing_has_all(page: Page) -> None:
    assert found(page, "warmtepomp kerncentrale").partly
    assert not found(page, "warmtepomp flat").partly


def test_a_hit_knows_where_its_words_stand(page: Page) -> None:
    marked = page.evaluate(
        """async () => {
          const { vragen, lees } = await kamerantwoord.zoek("invoer kinderen verhuizing");
          const { stukken } = await lees(vragen[0]);
          const gemerkt = ({ tekst, plaatsen }) => plaatsen.map(({ van, tot }) => tekst.slice(van, tot));
          return stukken.flatMap(gemerkt);
        }"""
    )
    assert marked == ["verhuisd", "Vankinderen", "in"]


def test_a_party_in_full_is_marked_where_one_asks_for_it_for_short(page: Page) -> None:
    marked = page.evaluate(
        """async () => {
          const { vragen, lees } = await kamerantwoord.zoek("VWS warmtepomp");
          const { stuk } = await lees(vragen[0]);
          const { tekst, plaatsen } = stuk("", "Minister van Volksgezondheid, Welzijn en Sport");
          return plaatsen.map(({ van, tot }) => tekst.slice(van, tot));
        }"""
    )
    assert marked == ["Volksgezondheid, Welzijn en Sport"]


@pytest.mark.parametrize(
    ("period", "found"),
    [
        ({"van": "2024-03-04"}, ["warmte"]),
        ({"van": "2024-03-05"}, []),
        ({"tot": "2023-05-06"}, ["zorg"]),
        ({"van": "2023-05-07", "tot": "2024-03-04"}, ["warmte"]),
        ({}, ["warmte", "zorg"]),
    ],
)
def test_a_period_has_its_first_and_last_day(page: Page, period: dict[str, str], found: list[str]) -> None:
    ids = page.evaluate(
        """async periode => {
          const { vragen, lees } = await kamerantwoord.zoek("kinderen", { periode });
          return (await Promise.all(vragen.map(lees))).map(({ id }) => id).sort();
        }""",
        period,
    )
    assert ids == found


@pytest.mark.parametrize(
    ("query", "options", "counted"),
    [
        ("kernenergie", {}, [2, 1, 0]),
        ("PFAS", {}, [0, 0, 1]),
        ("PFAS spoedpost", {}, [1, 1, 1]),
        ("Ceder", {}, [3, 1, 1]),
        ("2023Z04321", {}, [0, 0, 1]),
        ("", {"periode": {"van": "2024-02-01"}}, [5, 2, 1]),
        ("", {"filters": {"vrager": ["Bikker"]}}, [2, 1, 0]),
    ],
)
def test_it_is_counted_what_is_shown(
    page: Page, query: str, options: dict[str, object], counted: list[int]
) -> None:
    ask_for = "async ([query, options]) => Object.values((await kamerantwoord.zoek(query, options)).hoeveel)"
    assert page.evaluate(ask_for, [query, options]) == counted


def test_filters_count_a_document_of_which_no_question_is_shown(page: Page) -> None:
    counts = page.evaluate("async () => (await kamerantwoord.zoek('2023Z04321')).aantallen()")
    assert counts["partij"] == {"ChristenUnie": 1}
    assert counts["antwoord"] == {"beantwoord": 1}
    counts = page.evaluate("async () => (await kamerantwoord.zoek('Ploumen')).aantallen()")
    assert counts["partij"] == {"PvdA": 3}


def test_filters_count_what_remains(page: Page) -> None:
    counts = page.evaluate(
        """async () => {
          const filters = { partij: ["ChristenUnie"] };
          const { vragen, documenten, aantallen } = await kamerantwoord.zoek("", { filters });
          return [vragen.length, documenten.length, await aantallen()];
        }"""
    )
    assert counts[:2] == [3, 1]
    assert counts[2]["partij"] == {"PvdA": 3, "ChristenUnie": 4, "CU": 2}
    assert counts[2]["antwoord"] == {"beantwoord": 3, "uitstel gemeld": 1}
    assert counts[2]["jaar"] == {"2023": 3, "2024": 1}
