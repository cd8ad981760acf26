from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

import pytest
import yaml
from fixture_documents import AANHANGSEL, nasty, paragraph
from hypothesis import given, settings
from test_escape import ANY_TEXT, NASTY, shown, tags, wanted

from generator.identity.names import Names
from generator.model.diagnostic import Diagnostic
from generator.model.document import Answer, Bewindspersoon, Document, Section
from generator.model.reference import LinkedDocument, PairTells
from generator.model.rules import diagnose
from generator.outputs.pages.render import render as render_with
from generator.outputs.side_file import where_to_edit

#: What a page may consist of; all else would come from the source.
OUR_TAGS = frozenset(
    "h1 h2 h3 h4 p a dl dt dd strong em sup span ul ol li table thead tbody tr th td "
    "blockquote details summary small".split()
)
OUR_LINKS = re.compile(
    r"#|https://|lastig\.json|citeren/lastig\.(?:bib|ris|json)|"
    r"(?:kst-35207-34|2019-06-20-ploumen|2021-04-13-blok)\.md$|"
    r"\.\./(?:vragers|partijen|bewindspersonen|ministeries|dossiers)/[a-z0-9-]+\.md$"
)
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def render(linked: LinkedDocument) -> str:
    return render_with(linked, Names())


def body_of(page: str) -> str:
    return page.split("\n---\n", 1)[1]


def changed(**changes: object) -> LinkedDocument:
    document: Document = replace(AANHANGSEL.document, **changes)  # type: ignore[arg-type]
    return replace(AANHANGSEL, document=document)


PAGE = render(AANHANGSEL)


def test_the_front_matter_is_what_the_templates_need() -> None:
    values = yaml.safe_load(PAGE.split("---")[1])
    assert values == {
        "soort": "document",
        "id": "ah-tk-20182019-3455",
        "akoma_ntoso": "ah-tk-20182019-3455.akn.xml",
        "description": "Schriftelijke vragen met antwoorden van Ploumen, beantwoord door "
        "Minister Blok (Buitenlandse Zaken). Deels beantwoord: 4 vragen, 3 beantwoord.",
        "bewerken": where_to_edit(AANHANGSEL.document),
        "waar": [
            "De ontmoeting met Wang Yi",
            "Ploumen (PvdA)",
            "Minister Blok (Buitenlandse Zaken)",
            "15 juli 2019 · deels beantwoord",
        ],
        "bron_vraag": [
            "Ploumen (PvdA), “Vragen over de ontmoeting met Wang Yi”",
            "Aanhangsel Handelingen II 2018/19, nr. 3455, 20 juni 2019",
        ],
        "bron_antwoord": [
            "Minister Blok (Buitenlandse Zaken), “Vragen over de ontmoeting met Wang Yi”",
            "Aanhangsel Handelingen II 2018/19, nr. 3455, 15 juli 2019",
        ],
    }


@pytest.mark.parametrize(
    "piece",
    [
        "# Vragen over de ontmoeting met Wang Yi\n\nSoort\n",
        "Soort\n:   Schriftelijke vragen met antwoorden (4 vragen, 3 beantwoord)\n",
        "Status\n:   deels beantwoord\n",
        "Gericht aan\n:   [Minister van Buitenlandse Zaken](../ministeries/buitenlandse-zaken.md)\n",
        "Vragen van\n:   [Ploumen](../vragers/ploumen-pvda.md) ([PvdA](../partijen/pvda.md))\n",
        "Antwoord van\n:   Minister [Blok](../bewindspersonen/blok-buitenlandse-zaken.md) "
        "([Buitenlandse Zaken](../ministeries/buitenlandse-zaken.md))\n",
        "Beantwoord\n:   15 juli [2019](jaar-2019.md)\n",
        "Antwoordtijd\n:   25 dagen tot deze antwoorden\n",
        "Zie ook\n:   [De vragen zoals ingezonden](2019-06-20-ploumen.md)\n",
        "[ah-tk-20182019-3455](https://zoek.officielebekendmakingen.nl/ah-tk-20182019-3455.html)",
        "000_abc.txt · [gegevens als JSON](ah-tk-20182019-3455.json) · "
        "[Akoma Ntoso](ah-tk-20182019-3455.akn.xml)\n",
        '## Vraag 1 { #vraag-1 .vraag data-toc-label="1: Heeft u tijdens uw ontmoeting',
        "### Antwoord op vraag 2 en 3 { #antwoord-2-3 .antwoord }\n",
        '<span id="antwoord-2"></span><span id="antwoord-3"></span>\n{ .ankers }\n\n### Antwoord op vraag',
        "> Deelt u die mening?\n\n[Antwoord op vraag 2 en 3](#antwoord-2-3)\n{ .verwijst }\n",
        "zie [het antwoord op vraag 3](#antwoord-2-3).",
        'gebracht?<sup id="noot-1-terug">[1](#noot-1){ aria-label="Noot 1" }</sup> Zo nee',
        '<span>[1](#noot-1-terug){ aria-label="Noot 1, terug naar de tekst" }</span> '
        "<https://voorbeeld.nl/een_lang/adres?x=1&utm_medium=y>",
        "- <span>a)</span> ten eerste\n",
        "- <span>3.</span> ten derde\n    { #antwoord-2-3-3 }\n- <span>4.</span> ten vierde\n",
        "#### Tot slot\n",
        '| <span id="antwoord-2-3-4"></span>Jaar | Aantal |\n| --- | --- |\n| 2018 | 3 |\n',
        "Hiernaar verwijzen: [antwoord op vraag 1](#antwoord-1), [Kamerstukken II 35 207, nr. 34, ",
        "nr. 34, antwoord op vraag 67](kst-35207-34.md#antwoord-67)\n",
        '## Eerder en later { #verloop .verloop }\n\n- <small class="dag">20 juni 2019</small> [De vragen ',
        '- <small class="dag">15 juli 2019</small> **Dit document** <small>Schriftelijke vragen met ',
        '- <small class="dag">17 juni 2020</small> [Lijst van vragen over China](kst-35207-34.md) <small>',
        "noemt dit document: [antwoord op vraag 67](kst-35207-34.md#antwoord-67), ",
        "[noot 4](kst-35207-34.md#noot-4)</small>\n",
        "Ouder: [“Bent u bekend met…”](2021-04-13-blok.md)\n{ .buren }",
        "## Vraag zonder nummer, na vraag 3 { #vraag-3-vervolg",
        "> En verder?\n\n*Nog geen antwoord op deze site.*",
        "## Noot waarnaar de tekst niet verwijst { #overige-noten }\n\n<span>9</span> Zonder teken.\n{ #noot",
        '??? gedrukt "Wat in het document boven de vragen staat"\n\n    Vragen gesteld door de leden',
        '??? twijfel "Twijfel: Hier is \\*iets\\* &quot;onzeker&quot;."\n\n    - Regel 36 van het',
        '??? weggelaten "Eén regel die boven of onder aan het papier stond"\n',
        "Aanhangsel  1\n    { .zoals-gedrukt }",
    ],
)
def test_the_page_has(piece: str) -> None:
    assert piece in PAGE


def test_an_answer_stands_under_its_last_question_also_when_printed_elsewhere() -> None:
    parts = AANHANGSEL.document.parts
    answers_last = [p for p in parts if not isinstance(p, Answer)] + [
        p for p in parts if isinstance(p, Answer)
    ]
    page = render(changed(parts=tuple(answers_last)))
    assert re.findall(r"^##+ (\S+ .*?) \{", page, re.MULTILINE)[1:7] == [
        "Vraag 1",
        "Antwoord op vraag 1",
        "Vraag 2",
        "Vraag 3",
        "Antwoord op vraag 2 en 3",
        "Vraag zonder nummer, na vraag 3",
    ]


def test_a_doubt_stands_at_its_part_and_one_about_the_whole_at_the_top() -> None:
    assert PAGE.index("Over het geheel") < PAGE.index("## Vraag 1")
    assert PAGE.index("### Antwoord op vraag 2 en 3") < PAGE.index("onzeker") < PAGE.index("En verder?")


def test_other_words_in_the_other_document_are_shown() -> None:
    page = render(replace(AANHANGSEL, reworded=(("vraag-2", "Deelt u *deze* mening ook?"),)))
    other = '??? anders "Anders verwoord in de vragen zoals ingezonden"'
    marked = r"Deelt u <mark>\*deze\* mening ook?</mark>"
    assert f"> Deelt u die mening?\n\n{other}\n\n    {marked}\n" in page


def test_an_answer_to_no_known_question_is_not_lost() -> None:
    stray = Answer("antwoord-9", ("vraag-9",), "stated", ())
    assert "### Antwoord { #antwoord-9 .antwoord }" in render(
        changed(parts=(*AANHANGSEL.document.parts, stray))
    )


ONLY = AANHANGSEL.document.questions()
#: What the other document of a pair tells: the answers, or that they are delayed.
ANSWERS = PairTells("answers", 4, 3, (("vraag-1", "antwoord-1"), ("vraag-2", "antwoord-2-3")))
DELAY = PairTells("postponement", 4, 0, (), date(2019, 7, 11))


def test_questions_alone_lead_to_the_answers() -> None:
    page = render(replace(changed(parts=ONLY, kind="questions"), pair_tells=ANSWERS))
    assert "alleen de vragen. [Naar de antwoorden](2019-06-20-ploumen.md)" in page
    there = "[Naar het antwoord](2019-06-20-ploumen.md#antwoord-2-3)\n{ .verwijst }\n"
    assert f"> Deelt u die mening?\n\n{there}" in page
    assert "Status\n:   [deels beantwoord](2019-06-20-ploumen.md)\n" in page
    assert "[Deze vragen met de antwoorden](2019-06-20-ploumen.md)" in page


def test_questions_alone_without_answers_accuse_nobody() -> None:
    page = render(replace(changed(parts=ONLY, kind="questions"), pair=None, pair_tells=None))
    assert "Dit document bevat alleen de vragen. Nog geen antwoord op deze site.\n" in page
    assert not re.findall(r"(?i)niet beantwoord|geen antwoord in|zonder antwoord", page)


def test_questions_that_wait_say_until_when_the_term_runs() -> None:
    waiting = replace(changed(parts=ONLY, kind="questions"), pair=None, pair_tells=None)
    day = '<time class="termijn" datetime="2019-07-11">11 juli 2019</time>'
    until = f"Termijn\n:   drie weken, tot en met {day}"
    assert until in render(waiting)
    assert "termijn: true" in render(waiting)
    for kind in ("oral", "list"):
        other = replace(changed(parts=ONLY, kind=kind), pair=None, pair_tells=None)
        assert "ermijn" not in render(other)
    assert "ermijn" not in render(AANHANGSEL)


def test_questions_alone_say_that_their_answer_is_delayed() -> None:
    page = render(replace(changed(parts=ONLY, kind="questions"), pair_tells=DELAY))
    assert "alleen de vragen. Uitstel gemeld op 11 juli 2019." in page
    assert "Status\n:   [uitstel gemeld op 11 juli 2019](2019-06-20-ploumen.md)\n" in page
    assert "[De mededeling van uitstel](2019-06-20-ploumen.md)" in page


def test_a_postponement_announces_first_and_gives_no_answer() -> None:
    metadata = replace(AANHANGSEL.document.metadata, answered=None, delayed=date(2019, 7, 11))
    said = Section("announcement", (paragraph("Het antwoord komt later.", 70),), anchor="mededeling")
    postponed = changed(kind="postponement", metadata=metadata, parts=(*ONLY, said))
    page = render(postponed)
    assert page.index("Het antwoord komt later.") < page.index("Soort\n") < page.index("## Vraag 1")
    assert page.count("## Mededeling { #mededeling .announcement }") == 1
    assert "# Uitstel van antwoord op vragen over de ontmoeting" in page
    assert "\n\nUitstel gemeld op 11 juli 2019.\n" in page
    assert "Uitstel gemeld door\n:   Minister [Blok]" in page
    assert not re.findall(r"(?i)beantwoord|antwoord van\n|antwoordtijd|alleen de vragen", body_of(page))
    assert "Mededeling over vragen van Ploumen, gemeld door Minister Blok" in page


def test_a_postponement_leads_to_the_answers_that_came_since() -> None:
    metadata = replace(AANHANGSEL.document.metadata, answered=None, delayed=date(2019, 7, 11))
    said = Section("announcement", (paragraph("Het antwoord komt later.", 70),), anchor="mededeling")
    postponed = changed(kind="postponement", metadata=metadata, parts=(*ONLY, said))
    page = render(replace(postponed, pair_tells=ANSWERS))
    assert "Uitstel gemeld op 11 juli 2019. Daarna [deels beantwoord](2019-06-20-ploumen.md).\n" in page
    assert "Uitstel gemeld\n:   11 juli 2019\n" in page


def test_spoilt_words_are_told_at_the_top_with_the_official_text() -> None:
    message = "op ten minste 2 plaatsen zitten woorden aan elkaar vast"
    glued = Diagnostic(20, "warning", "glued-words", message)
    broken = Diagnostic(20, "warning", "broken-words", "op één plaats staat een streepje")
    page = render(changed(diagnostics=(glued, broken)))
    official = "https://zoek.officielebekendmakingen.nl/ah-tk-20182019-3455.html"
    both = "Op ten minste 2 plaatsen zitten woorden aan elkaar vast. Op één plaats staat een streepje."
    told = f"{both} [Lees de officiële tekst]({official})"
    assert f"Wang Yi\n\n{told}{{ rel=external }}\n{{ .waarschuwing .aaneen }}\n" in page
    assert "??? twijfel" not in page


@pytest.mark.parametrize(
    ("kind", "days", "words"),
    [
        ("answers", 21, ":   21 dagen, binnen de drie weken van het"),
        ("answers", 22, ":   22 dagen, **1 dag na de drie weken** van het"),
        ("list", 22, "22 dagen; de [drie weken](../over.md#antwoordtijd) gelden voor vragen van leden, "),
        ("answers", -1, None),
    ],
)
def test_the_time_taken_is_held_against_the_term_where_there_is_one(
    kind: str, days: int, words: str | None
) -> None:
    metadata = AANHANGSEL.document.metadata
    assert metadata.submitted
    later = replace(metadata, answered=metadata.submitted + timedelta(days=days))
    parts = tuple(part for part in AANHANGSEL.document.parts if part.anchor != "vraag-3-vervolg")
    page = render(changed(metadata=later, kind=kind, parts=parts))
    assert (words in page) if words else ("Antwoordtijd" not in page)


def test_a_page_says_why_it_knows_no_answering_time() -> None:
    metadata = replace(AANHANGSEL.document.metadata, submitted=None)
    assert "onbekend: geen datum van inzending gevonden\n" in render(changed(metadata=metadata))
    neither = replace(metadata, answered=None)
    assert "geen datum van inzending en van het antwoord gevonden" in render(changed(metadata=neither))


@pytest.mark.parametrize("code", ["impossible-date", "unreadable-date"])
def test_a_date_that_is_printed_is_not_said_to_be_absent(code: str) -> None:
    metadata = replace(AANHANGSEL.document.metadata, submitted=None)
    page = render(changed(metadata=metadata, diagnostics=(diagnose(code, 1, printed="31 februari 2019"),)))
    assert "onbekend: geen bruikbare datum van inzending gevonden\n" in page


def test_in_whose_place_somebody_is_asked_is_shown_and_no_link() -> None:
    asked = ("Minister van Buitenlandse Zaken, bij afwezigheid van de Staatssecretaris van *Financiën*",)
    page = render(changed(metadata=replace(AANHANGSEL.document.metadata, addressees=asked)))
    link = "[Minister van Buitenlandse Zaken](../ministeries/buitenlandse-zaken.md)"
    away = r"bij afwezigheid van de Staatssecretaris van \*Financiën\*"
    assert f"\n\nGericht aan\n:   {link}, {away}\n\n" in page


def test_in_whose_name_too_a_minister_answers() -> None:
    """Without links: the document is not listed under their names."""
    others = (Bewindspersoon("Vos*", "Minister", "Defensie"), Bewindspersoon(None, "Minister", "Financiën"))
    page = render(changed(metadata=replace(AANHANGSEL.document.metadata, on_behalf_of=others)))
    assert "\n\nMede namens\n:   Minister Vos\\* (Defensie) en Minister (Financiën)\n\n" in page


def test_a_fact_that_is_not_known_is_not_there() -> None:
    metadata = replace(
        AANHANGSEL.document.metadata, submitted=None, answered=None, publication=None, askers=()
    )
    page = render(changed(metadata=metadata))
    assert not [
        word for word in ("Ingezonden", "Beantwoord\n", "Officieel", "Vragen van", "None") if word in page
    ]


def test_rendering_twice_gives_the_same() -> None:
    assert render(AANHANGSEL) == PAGE


def assert_only_text(source_text: str) -> None:
    """Each of the places where a document can say something shows it, and nothing more."""
    source_text = CONTROL.sub("", source_text)
    page = render(nasty(source_text))
    body = shown(body_of(page))
    assert set(tags(body)) <= OUR_TAGS
    ids = [element.get("id") for element in body.iter() if element.get("id")]
    assert {"vraag-1", "antwoord-1", "noot-1", "kop", "inleiding"} <= set(ids)
    word = wanted(source_text) or "leeg"
    # Kop, inleiding, vraag, antwoord: 5 soorten blok, met een opsomming van 2 en een tabel en regels van 2.
    everywhere = " ".join(" ".join(body.itertext()).replace("¶", " ").split())
    assert everywhere.count(" ".join(word.replace("¶", " ").split())) >= 4 * 8
    assert not [a for a in body.iter("a") if not OUR_LINKS.match(a.get("href") or "")]
    assert yaml.safe_load(page.split("\n---\n")[0].removeprefix("---\n"))["id"] == "lastig"


@pytest.mark.parametrize("source_text", NASTY)
def test_a_nasty_source_is_only_text_in_every_place(source_text: str) -> None:
    assert_only_text(source_text)


@given(ANY_TEXT)
@settings(deadline=None, max_examples=60)
def test_any_source_is_only_text_in_every_place(source_text: str) -> None:
    assert_only_text(source_text)
