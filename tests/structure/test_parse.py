"""The seeds, exactly: their questions, answers, notes, joins and references as the print has them."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest
from places import SEEDS

from generator.corpus.pipeline import documents
from generator.model.document import Answer, Part, Question
from generator.model.reference import LinkedDocument
from generator.model.target import Here
from generator.model.text import ItemList, texts
from generator.outputs.data.block_text import plain_text
from generator.sources.seeds import sources


@cache
def seeds() -> dict[str, LinkedDocument]:
    """The five seeds by the first three digits of their names, linked to each other."""
    results = documents(sources(SEEDS), lambda done, total: None)
    return {Path(r.document.source.path).name[:3]: r for r in results if isinstance(r, LinkedDocument)}


def parts(seed: str) -> list[Question | Answer]:
    return [part for part in seeds()[seed].document.parts if isinstance(part, Question | Answer)]


def text(seed: str, anchor: str) -> str:
    return next(plain_text(part.blocks) for part in parts(seed) if part.anchor == anchor)


def whole_text(seed: str) -> str:
    return "\n\n".join(plain_text(part.blocks) for part in parts(seed))


def words(text: str) -> list[str]:
    return re.findall(r"\S+", text)


# --- Questions and answers -------------------------------------------------------------------

LABELLED_ONE_BY_ONE = [([str(n)], "stated") for n in range(1, 11)]

ANSWERS = {
    "000": [(["1"], "stated"), (["2", "3"], "stated"), (["4", "5"], "stated"), (["6", "7"], "stated")],
    "001": [],
    "002": LABELLED_ONE_BY_ONE,
    "004": [
        (["1"], "stated"),
        (["2"], "stated"),
        (["3", "4", "5"], "stated"),
        *[([str(n)], "stated") for n in range(6, 16)],
    ],
}


@pytest.mark.parametrize(("seed", "count"), [("000", 7), ("001", 7), ("002", 10), ("004", 15)])
def test_questions_are_numbered_as_printed(seed: str, count: int) -> None:
    questions = seeds()[seed].document.questions()
    assert [question.number for question in questions] == [str(n) for n in range(1, count + 1)]
    assert [question.anchor for question in questions] == [f"vraag-{n}" for n in range(1, count + 1)]


@pytest.mark.parametrize("seed", ANSWERS)
def test_answers_cover_the_questions_they_name(seed: str) -> None:
    assert [covered(answer) for answer in seeds()[seed].document.answers()] == ANSWERS[seed]


def covered(answer: Answer) -> tuple[list[str], str]:
    return [anchor.removeprefix("vraag-") for anchor in answer.questions], answer.basis


def test_joint_questions_are_parted_at_their_paragraphs() -> None:
    """Seed 000, lines 26–33: two questions below one label, without a blank line between them."""
    assert text("000", "vraag-2").startswith("Deelt u de mening dat de mensenrechtenschendingen in China een")
    assert text("000", "vraag-2").endswith("ook met uw internationale collega’s?")
    assert text("000", "vraag-3").startswith("Bent u van mening dat de mate")
    assert text("000", "vraag-5").startswith("Heeft u gesproken over de pilots")
    assert text("000", "vraag-7").startswith("Hoe denkt u over het invoeren van een Social Credit Score")


def test_the_list_has_all_its_numbers() -> None:
    """Seed 003: 91 numbers, 25 and 26 printed twice, and a question without a number behind 61."""
    numbers = [question.number for question in seeds()["003"].document.questions()]
    printed = [str(n) for n in range(1, 92)]
    assert sorted(number for number in numbers if number) == sorted([*printed, "25", "26"])
    assert numbers[numbers.index("61") + 1] is None


@pytest.mark.parametrize(
    ("number", "anchors"),
    [("25", ["vraag-25", "vraag-25-2"]), ("26", ["vraag-26", "vraag-26-2"]), (None, ["vraag-61-vervolg"])],
)
def test_repeated_and_missing_numbers_have_addresses(number: str | None, anchors: list[str]) -> None:
    questions = seeds()["003"].document.questions()
    assert [question.anchor for question in questions if question.number == number] == anchors


def test_the_list_has_its_joint_answers() -> None:
    """As 22–25, 29–31, 34–36 and 37–38 are printed; 84 has no answer of its own, so 85 answers both."""
    answers = seeds()["003"].document.answers()
    assert len(answers) == 85
    assert {answer.anchor: answer.basis for answer in answers if len(answer.questions) > 1} == {
        "antwoord-22-23-24-25": "stated",
        "antwoord-29-30-31": "stated",
        "antwoord-34-35-36": "stated",
        "antwoord-37-38": "stated",
        "antwoord-84-85": "inferred",
    }


def test_every_question_of_a_seed_with_answers_is_answered_once() -> None:
    for seed in ("000", "002", "003", "004"):
        document = seeds()[seed].document
        answered = [anchor for answer in document.answers() for anchor in answer.questions]
        assert sorted(answered) == sorted(question.anchor for question in document.questions())


def test_the_list_of_question_73_stays_a_list() -> None:
    before, items, after = next(part.blocks for part in parts("003") if part.anchor == "antwoord-73")
    assert plain_text((before,)).endswith("de volgende bedragen worden afgelezen:")
    assert isinstance(items, ItemList)
    assert [item.text.plain.partition(": ")[2] for item in items.items] == [
        "EUR 733.140",
        "EUR 458.801",
        "EUR 486.872",
        "EUR 141.517",
        "EUR 138.157",
        "EUR 112.687",
    ]
    assert plain_text((after,)).startswith("In 2019 zijn daarnaast ook fondsen")


# --- Words -----------------------------------------------------------------------------------

JOINED = [
    ("000", "samenwerking"),
    ("000", "permanente"),
    ("000", "trein- en vliegreizen"),
    ("000", "EU- en internationale"),
    ("000", "2018–2019, nr. 3269"),
    ("000", "https://chinacopyrightandmedia.wordpress.com/2014/06/14/"
            "planning-outline-for-the-construction-of-a-social-credit-system-2014–2020/"),
    ("002", "consulaten-generaal in Hongkong"),
    ("002", "https://www.scmp.com/news/china/science/article/3181635/chinese-health-code-turns-red-financial-victims-"
            "about-protest?utm_source=Twitter&utm_medium=share_widget&utm_campaign=3181635"),
    ("003", "mensenrechtenschendingen"),
    ("003", "Tibetaanse"),
    ("003", "(mensenrechten)risico’s"),
    ("003", "directeur-generaal"),
    ("003", "regering-Trump"),
    ("003", "OESO-Richtlijnen"),
    ("003", "IMVO-convenanten"),
    ("004", "‘zwarte lijst’-methodiek"),
    ("003", "wet- en regelgeving"),
]  # fmt: skip


@pytest.mark.parametrize(("seed", "word"), JOINED)
def test_broken_words_and_addresses_are_joined(seed: str, word: str) -> None:
    notes = [footnote.text.plain for footnote in seeds()[seed].document.footnotes]
    assert any(word in place for place in [whole_text(seed), *notes])


# --- Furniture -------------------------------------------------------------------------------

FURNITURE = re.compile(
    r"Tweede Kamer, vergaderjaar|ISSN|Onze Referentie|BZDOC|\[Ondertekenaar|Nr\. Vraag"
    r"|De voorzitter van de commissie|W\.B\. Hoekstra"
)


@pytest.mark.parametrize("seed", ["000", "001", "002", "003", "004"])
def test_no_page_furniture_or_signature_in_questions_and_answers(seed: str) -> None:
    assert [part.anchor for part in parts(seed) if FURNITURE.search(plain_text(part.blocks))] == []


def test_no_footnote_text_in_questions_and_answers() -> None:
    for seed, linked in seeds().items():
        for footnote in linked.document.footnotes:
            assert footnote.text.plain not in whole_text(seed)


def test_sentences_run_on_across_pages() -> None:
    assert "De ruimte voor het maatschappelijk middenveld is beperkt." in text("000", "antwoord-2-3")
    assert "Zowel binnen de EU als in Nederland wordt" in text("002", "antwoord-9")
    assert "bedrijven en hun waardeketens te controleren" in text("002", "vraag-7")


# --- Footnotes -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("seed", "uses"),
    [
        ("000", {"1": ("vraag-1",), "2": ("antwoord-6-7",), "3": ("antwoord-6-7",), "4": ("antwoord-6-7",)}),
        ("001", {"1": ("vraag-1",)}),
        ("002", {"1": ("antwoord-2",), "2": ("antwoord-3",), "3": ("antwoord-5",)}),
        ("004", {"1": ("vraag-1",), "2": ("antwoord-6",), "3": ("vraag-10",)}),
    ],
)
def test_footnotes_belong_where_their_markers_stand(seed: str, uses: dict[str, tuple[str, ...]]) -> None:
    assert {note.label: note.used_in for note in seeds()[seed].document.footnotes} == uses


def test_undefined_notes_stay_as_printed_and_are_reported() -> None:
    """Seed 002: [1] to [5] refer to notes of the questions as submitted, which the letter leaves out."""
    assert "Information Controls’[1] en" in text("002", "vraag-1")
    assert "culturele uitingen?[3]" in text("002", "vraag-5")
    assert "priester Joseph Zen?[5] Bent" in text("002", "vraag-10")
    codes = [doubt.code for doubt in seeds()["002"].document.diagnostics]
    assert codes.count("marker-without-note") == 5


# --- References ------------------------------------------------------------------------------


def test_internal_references_of_the_list() -> None:
    found = [(r.origin, r.targets) for r in seeds()["003"].references if r.kind == "internal"]
    assert found == [
        ("antwoord-3", ("vraag-46",)),
        ("antwoord-25-2", ("vraag-88",)),
        ("antwoord-40", ("vraag-1",)),
        ("antwoord-67", ("vraag-63",)),
    ]


def test_references_lead_to_the_answers() -> None:
    found = [r for r in seeds()["003"].references if r.kind == "internal"]
    assert [link.target for r in found for link in r.links] == [
        Here("antwoord-46"),
        Here("antwoord-88"),
        Here("antwoord-1"),
        Here("antwoord-63"),
    ]


def test_backlinks_lead_back() -> None:
    backlinks = {(backlink.target, backlink.origin) for backlink in seeds()["003"].backlinks}
    assert {("antwoord-46", "antwoord-3"), ("antwoord-88", "antwoord-25-2")} <= backlinks
    assert {("antwoord-1", "antwoord-40"), ("antwoord-63", "antwoord-67")} <= backlinks


@pytest.mark.parametrize(
    ("seed", "id"),
    [("000", "ah-tk-20182019-3269"), ("002", "32021R0821"), ("003", "kst-35207-32")],
)
def test_external_references(seed: str, id: str) -> None:
    assert id in [reference.id for reference in seeds()[seed].references]


def test_questions_and_their_answers_are_a_pair() -> None:
    answered, asked = seeds()["000"], seeds()["001"]
    assert (answered.pair, asked.pair) == (asked.document.id, answered.document.id)
    assert [seeds()[seed].pair for seed in ("002", "003", "004")] == [None, None, None]


# --- Metadata --------------------------------------------------------------------------------

CEDER = "Ceder (ChristenUnie), Van der Staaij (SGP)"


@pytest.mark.parametrize(
    ("seed", "id", "kind"),
    [
        ("000", "ah-tk-20182019-3455", "answers"),
        ("001", "2019-06-20-ploumen", "questions"),
        ("002", "2022Z11285", "answers"),
        ("003", "kst-35207-34", "list"),
        ("004", "2021-04-13-blok", "answers"),
    ],
)
def test_ids_and_kinds(seed: str, id: str, kind: str) -> None:
    document = seeds()[seed].document
    assert (document.id, document.kind) == (id, kind)


@pytest.mark.parametrize(
    ("seed", "askers", "answered_by", "submitted", "answered"),
    [
        ("000", "Ploumen (PvdA)", "Blok (Buitenlandse Zaken)", "2019-06-20", "2019-07-15"),
        ("001", "Ploumen (PvdA)", "", "2019-06-20", ""),
        ("002", CEDER, "Hoekstra (Buitenlandse Zaken)", "2022-06-07", ""),
        ("003", "", "None (Buitenlandse Zaken)", "", "2020-06-17"),
        ("004", "", "Blok (Buitenlandse Zaken)", "", "2021-04-13"),
    ],
)
def test_who_and_when(seed: str, askers: str, answered_by: str, submitted: str, answered: str) -> None:
    metadata = seeds()[seed].document.metadata
    assert ", ".join(f"{each.name} ({each.party})" for each in metadata.askers) == askers
    assert ", ".join(f"{each.name} ({each.portfolio})" for each in metadata.answered_by) == answered_by
    assert [str(day or "") for day in (metadata.submitted, metadata.answered)] == [submitted, answered]


def test_the_committee_of_the_list() -> None:
    assert seeds()["003"].document.metadata.committee == "vaste commissie voor Buitenlandse Zaken"


# --- Where each part stands ------------------------------------------------------------------


def test_parts_stand_in_the_order_of_the_print() -> None:
    for linked in seeds().values():
        first = [first_line(part) for part in linked.document.parts]
        assert first == sorted(first)


def first_line(part: Part) -> tuple[int, int]:
    lines = [*part.label, *(line for text in texts(part.blocks) for line in text.lines)]
    return (lines[0].number, lines[0].column)
