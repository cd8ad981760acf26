"""Which passages a text has, and what is said of each, by the scripts of the browser over small documents."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from checking import index, judge
from indexed_page import indexed_page
from playwright.sync_api import Browser, Page

_LINES = {
    "question": {"before": "Ceder (ChristenUnie)", "after": "3 februari 2024"},
    "answer": {"before": "Minister Blok", "after": "4 maart 2024"},
}


def document(name: str, day: str, *questions: tuple[str, str], **changes: object) -> dict[str, Any]:
    """A document of questions, each with its answer."""
    lists = "askers addressees answered_by footnotes sections".split()
    nothing = "title subject name committee pair delayed superseded_by".split()
    return {
        **dict.fromkeys(nothing),
        **{key: [] for key in lists},
        "id": name,
        "kind": "answers",
        "status": "answered",
        "dates": {"submitted": day, "answered": day},
        "identifiers": {"publication": None, "zaak": None},
        "listed_under": {key: [] for key in ("askers", "parties", "bewindspersonen", "ministries")},
        "source_lines": _LINES,
        "questions": [
            {
                "anchor": f"vraag-{number}",
                "number": f"{number}",
                "name": f"vraag {number}",
                "text": text,
                "answer": f"antwoord-{number}",
                "status": "answered",
            }
            for number, (text, _) in enumerate(questions, 1)
        ],
        "answers": [
            {"anchor": f"antwoord-{number}", "name": f"antwoord op vraag {number}", "text": text}
            for number, (_, text) in enumerate(questions, 1)
        ],
        **changes,
    }


CHIPS = (
    "Klopt het dat Nederland in 2023 voor 1,5 miljard euro aan chips naar Taiwan heeft uitgevoerd?[^1] "
    "Zo ja, welke bedrijven deden dat?",
    "Ja. Het kabinet is niet bereid de vergunning van 35 207 machines in te trekken, omdat Europese regels "
    "dat verbieden.\n\nDe Minister van Economische Zaken heeft de «zwarte lijst» daarom gesloten.[^2]",
)
YEAR = ("Een Europees besluit over het jaar 2019[^3] is voorbij, toch?", "Dat klopt niet helemaal.")
HARBOUR = (
    "Hoe ziet de havenmeester toe op gevaarlijke lading in de Botlek?",
    "Met twintig inspecteurs en drones.",
)
AIRPORT = (
    "Wat doet u tegen geluidsoverlast rond de luchthaven?",
    "Hetbelang van zorgvuldige besluitvorming staat voorop bij alle sluiting van banen.",
)
PREMIUM = (
    "Wat vindt u van een inkomensafhan-kelijke premie, en van de EU-landen die haar hebben?",
    "De beant-woording vergt meer tijd: premies zijn niet-vrijwillig en de MIRT-verkenning van de MIRT\n\n"
    "is een verkenning ﬁnancieel gezien. De foto’s van 16-jarigen tonen CO₂-uitstoot van € 1 000 per jaar.",
)
NOTE = {
    "anchor": "noot-2",
    "in": ["antwoord-1"],
    "text": "Zie de brief over halfgeleiders van de vaste commissie.",
}
DOCUMENTS = [
    document("chips", "2024-03-04", CHIPS, HARBOUR, YEAR, footnotes=[NOTE]),
    document("haven", "2020-01-02", HARBOUR),
    document("luchthaven", "2021-05-06", AIRPORT),
    document("premie", "2021-08-09", PREMIUM),
    document(
        "uitstel",
        "2022-07-08",
        kind="postponement",
        sections=[{"text": "De vragen over buffels vergen meer tijd dan gebruikelijk."}],
    ),
    document(
        "uitstel-met-vragen",
        "2022-07-09",
        ("Wat doet u aan de wachttijden in de ggz?[^1] En wanneer?", "…"),
        kind="postponement",
        status="delayed",
        delayed="2022-07-09",
        subject="wachttijden",
        answered_by=[{"name": "Bos", "office": "Minister", "portfolio": "Zorg"}],
        sections=[
            {
                "role": "announcement",
                "anchor": "mededeling",
                "text": "De afstemming van de beantwoording duurt helaas langer.",
            }
        ],
    ),
]
DOCUMENTS[2]["questions"][0]["other_wording"] = "Wat onderneemt u tegen vliegtuiglawaai rond de luchthaven?"


@pytest.fixture(scope="module")
def page(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    with indexed_page(browser, tmp_path_factory.mktemp("controle"), DOCUMENTS, index) as opened:
        yield opened


# --- Which passages --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        # every kind of quotation mark
        ("Hij zei „het kan niet” en „het mag niet“.", ["het kan niet", "het mag niet"]),
        ('Hij zei “het kan niet” en "het mag niet".', ["het kan niet", "het mag niet"]),
        ("Hij zei ‘het kan niet’ en 'het mag niet'.", ["het kan niet", "het mag niet"]),
        (
            "Hij zei «het kan niet», »het mag niet« en ”het wil niet”.",
            ["het kan niet", "het mag niet", "het wil niet"],
        ),
        # an apostrophe opens and closes nothing
        (
            "'s Avonds zei hij: 'de foto's van zo'n haven zijn 's nachts mooi'.",
            ["de foto's van zo'n haven zijn 's nachts mooi"],
        ),
        ("Het is 5\" breed en 3' lang; „dat past niet”.", ["dat past niet"]),
        ("In '80 en '81 was dat zo; „dat weet men”.", ["dat weet men"]),
        ("Hij zei: 'Er is niets mis' en '20 mensen weten dat'.", ["Er is niets mis", "20 mensen weten dat"]),
        # one inside another, and one broken by who said it
        (
            "“Hij zei: ‘het kan echt niet.’ Zo is het.”",
            ["Hij zei: ‘het kan echt niet.’ Zo is het.", "het kan echt niet."],
        ),
        ("“Het kan”, zei de minister, “maar het mag niet.”", ["Het kan", "maar het mag niet."]),
        # over more than one paragraph, and not closed
        ("“Het kan niet.\n\nHet mag niet.”\n\nDe krant", ["Het kan niet.\n\nHet mag niet."]),
        ("“Het kan niet.\n\n“Het mag niet.”", ["Het kan niet.", "Het mag niet."]),
        (
            "Hij zei: “het kan niet.\n\nDe krant sprak van „onzin en drab”.",
            ["het kan niet.", "onzin en drab"],
        ),
        ('Hij zei "ja, „het kan niet” is waar".', ["ja, „het kan niet” is waar", "het kan niet"]),
    ],
)
def test_passages_between_quotation_marks(page: Page, text: str, quoted: list[str]) -> None:
    assert [found["tekst"] for found in passages(page, text) if found["soort"] == "citaat"] == quoted


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        (
            "Kop\n\nDe minister sprak gisteren met de Kamer. Dat was kort. Zij zei „ja”.",
            ["De minister sprak gisteren met de Kamer."],
        ),
        (
            "De “zwarte lijst” van de minister bestaat niet meer.",
            ["De “zwarte lijst” van de minister bestaat niet meer."],
        ),
        (
            "Zij zei: “Het kabinet doet dit jaar niets meer aan chips.” Dat viel niet goed in de Kamer.",
            ["Dat viel niet goed in de Kamer."],
        ),
        (
            "Titel van het stuk\nDe minister sprak gisteren in de Tweede Kamer over de verkoop van chips\n"
            "aan Taiwan en China.\n\nEinde",
            ["De minister sprak gisteren in de Tweede Kamer over de verkoop van chips\naan Taiwan en China."],
        ),
    ],
)
def test_sentences_outside_quotation_marks(page: Page, text: str, sentences: list[str]) -> None:
    assert [found["tekst"] for found in passages(page, text) if found["soort"] == "zin"] == sentences


def test_a_text_of_one_paragraph_without_quotation_marks_is_the_quotation(page: Page) -> None:
    [whole] = passages(page, "  Deelt u die mening? Zo ja, sluit-\ning van de haven?  ")
    assert (whole["soort"], whole["tekst"]) == (
        "geheel",
        "Deelt u die mening? Zo ja, sluit-\ning van de haven?",
    )
    assert [part["tekst"] for part in whole["zinnen"]] == [
        "Deelt u die mening?",
        "Zo ja, sluit-\ning van de haven?",
    ]


@pytest.mark.parametrize("text", ["", " \n\n ", "„”", "Nee.\n\nJa."])
def test_a_text_without_passages(page: Page, text: str) -> None:
    assert [found for found in passages(page, text) if found["woorden"]] == []


def passages(page: Page, text: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = page.evaluate("text => kamerantwoord.controlepassages.passages(text)", text)
    return found


# --- Letter for letter -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("quotation", "where"),
    [
        ("voor 1,5 miljard euro aan chips naar Taiwan", "chips#vraag-1"),
        # what is no difference: quotation marks, what is not seen, spaces, hyphens at line ends
        ("De Minister van Economische Zaken heeft de 'zwarte lijst' daarom gesloten.", "chips#antwoord-1"),
        ("de vergunning van 35207 ma\u00adchines in  te\u200b trekken", "chips#antwoord-1"),
        ("de vergunning van 35\u00a0207 machi- nes in te trek-\nken", "chips#antwoord-1"),
        ("Het belang van zorgvuldige besluitvorming", "luchthaven#antwoord-1"),
        ("voorop bij alle sluit-\ning van banen", "luchthaven#antwoord-1"),
        (
            "in 2023 voor 1,5 miljard euro aan chips naar Taiwan heeft uitgevoerd".replace("e", "e\u2060"),
            "chips#vraag-1",
        ),
        # the number of a note, as it is copied from the page or printed
        ("chips naar Taiwan heeft uitgevoerd?1 Zo ja, welke bedrijven", "chips#vraag-1"),
        ("heeft de zwarte lijst daarom gesloten.2", "chips#antwoord-1"),
        ("chips naar Taiwan heeft uitgevoerd? [1] Zo ja, welke", "chips#vraag-1"),
        # the capital at the start, the stop at the end
        ("Niet bereid de vergunning van 35 207 machines in te trekken,", "chips#antwoord-1"),
        ("het kabinet is niet bereid de vergunning.", "chips#antwoord-1"),
        ("[D]e vergunning van 35 207 machines", "chips#antwoord-1"),
        # from the question on into the answer, with the heading between them or not
        ("welke bedrijven deden dat? Ja. Het kabinet is niet bereid", "chips#vraag-1"),
        (
            "welke bedrijven deden dat?\n\nAntwoord op vraag 1\nJa. Het kabinet is niet bereid",
            "chips#vraag-1",
        ),
        ("Antwoord 1\nJa. Het kabinet is niet bereid", "chips#antwoord-1"),
        ("Vraag 1:\nKlopt het dat Nederland in 2023", "chips#vraag-1"),
        # in a note; in the other print; in a document without questions
        ("Zie de brief over halfgeleiders", "chips#antwoord-1"),
        ("tegen vliegtuiglawaai rond de luchthaven", "luchthaven#vraag-1"),
        ("buffels vergen meer tijd", "uitstel#undefined"),
        # short
        ("zwarte lijst", "chips#antwoord-1"),
    ],
)
def test_letter_for_letter(page: Page, quotation: str, where: str) -> None:
    [found] = judge(page, [quotation])
    assert (found.outcome, found.where, found.only_here, found.only_there) == ("letterlijk", where, [], [])


@pytest.mark.parametrize(
    ("quotation", "part", "hyphens"),
    [
        # a hyphen that the source keeps from the end of a line, at the beginning, in the middle, at the end
        ("inkomensafhankelijke premie", "vraag-1", "“inkomensafhan-kelijke”"),
        ("Inkomensafhankelijke premie, en van de EU-landen", "vraag-1", "“inkomensafhan-kelijke”"),
        ("wat vindt u van een inkomensafhankelijke", "vraag-1", "“inkomensafhan-kelijke”"),
        ("van een inkomensafhankelijke premie, en van", "vraag-1", "“inkomensafhan-kelijke”"),
        ("De beantwoording vergt meer tijd", "antwoord-1", "“beant-woording”"),
        # another one where the text was pasted from: at the end of its line, or glued as well
        ("van een inkomensaf-\nhankelijke premie", "vraag-1", "“inkomensafhan-kelijke”"),
        ("van een inkomensaf- hankelijke", "vraag-1", "“inkomensafhan-kelijke”"),
        ("van een inkomens-afhankelijke premie", "vraag-1", "“inkomensafhan-kelijke”"),
        ("een inkomensafhan\u00ackelijke premie", "vraag-1", "“inkomensafhan-kelijke”"),
        ("een inkomens\u00adafhankelijke premie", "vraag-1", "“inkomensafhan-kelijke”"),
        ("de vergunning van 35 207 ma-chines in te trek-ken", "antwoord-1", "“machines” en “trekken”"),
        # a hyphen that belongs to the word, and is left out
        ("en van de EU landen die haar hebben", "vraag-1", "“EU-landen”"),
        ("EUlanden die haar hebben", "vraag-1", "“EU-landen”"),
        # the same hyphen
        ("een inkomensafhan-kelijke premie", "vraag-1", ""),
        ("een inkomensafhan‑kelijke premie", "vraag-1", ""),
        ("en van de EU-\nlanden die haar", "vraag-1", "“EU-landen”"),
        ("MIRT-\nverkenning van de MIRT", "antwoord-1", "“MIRT-verkenning”"),
        ("tonen CO2-uitstoot van € 1 000", "antwoord-1", ""),
    ],
)
def test_hyphens_are_no_difference_but_are_told(page: Page, quotation: str, part: str, hyphens: str) -> None:
    [found] = judge(page, [quotation])
    assert (found.outcome, found.only_here, found.only_there) == ("letterlijk", [], [])
    assert found.where in {f"premie#{part}", f"chips#{part}"}
    told = f"Een streepje kan van een regeleinde zijn; op deze site staat {hyphens}."
    assert (told in found.said) == bool(hyphens), found.said


@pytest.mark.parametrize(
    ("quotation", "where"),
    [
        # letters set as one; an apostrophe, straight or not; thin and unbroken spaces; marks of direction
        ("is een verkenning financieel gezien", "premie#antwoord-1"),
        ("van 35\u2009207 machines in te trekken", "chips#antwoord-1"),
        ("De foto's van 16-jarigen tonen CO2-uitstoot van €\u00a01000 per jaar", "premie#antwoord-1"),
        ("\u202aHet kabinet is niet\u202c bereid de ver\u00adgunning", "chips#antwoord-1"),
        # the sign of a list; words that were glued where it was copied
        ("- Het kabinet is niet bereid de vergunning", "chips#antwoord-1"),
        ("Hetkabinet is niet bereid devergunning", "chips#antwoord-1"),
        # what the quoter adds
        ("Het kabinet [sic] is niet bereid (sic!) de vergunning", "chips#antwoord-1"),
        ("[h]et kabinet is niet bereid", "chips#antwoord-1"),
        # left out, each way of saying so
        *(
            (f"Het kabinet is niet {mark} omdat Europese regels dat verbieden", "chips#antwoord-1")
            for mark in ("…", "...", ". . .", "[…]", "(…)", "[...]", "(...)", "( .. )", "[ … ]")
        ),
        ("(…) kabinet is niet bereid de vergunning […]", "chips#antwoord-1"),
        ("Klopt het dat Nederland … miljard euro […] welke bedrijven deden dat?", "chips#vraag-1"),
    ],
)
def test_how_it_is_set_is_no_difference(page: Page, quotation: str, where: str) -> None:
    [found] = judge(page, [quotation])
    assert (found.outcome, found.where, found.only_here, found.only_there) == ("letterlijk", where, [], [])


@pytest.mark.parametrize(
    ("quotation", "said"),
    [
        (
            "Het kabinet is niet bereid (...) omdat Europese regels",
            "Weggelaten: “de vergunning van 35 207 machines in te trekken”.",
        ),
        (
            "… Klopt het dat Nederland … naar Taiwan heeft uitgevoerd?",
            "Weggelaten: “in 2023 voor 1,5 miljard euro aan chips”.",
        ),
        ("Het [...] is niet bereid de vergunning", "Weggelaten: “kabinet”."),
        ("[Rutte] is niet bereid de vergunning", "Wat tussen haken staat, is een toevoeging."),
        (
            "Ja. [De regering] is niet bereid de vergunning",
            "Waar iets tussen haken staat, staat op deze site “Het kabinet”.",
        ),
        (
            "Het kabinet is (...) bereid de vergunning van 35 207 machines",
            "Weggelaten: “niet”. Let op: in wat is weggelaten of vervangen staat een ontkenning.",
        ),
        ("zwarte lijst", "Te kort om er iets zekers over te zeggen."),
        ("bedrijven deden dat? Ja. Het kabinet", "Loopt door in antwoord op vraag 1."),
        ("brief over halfgeleiders van de vaste commissie", "Staat in een noot bij antwoord op vraag 1."),
        (
            "tegen vliegtuiglawaai rond de luchthaven",
            "Zo staat deze vraag in het andere document met dezelfde vragen; hier is zij anders verwoord.",
        ),
    ],
)
def test_what_is_said_of_it(page: Page, quotation: str, said: str) -> None:
    [found] = judge(page, [quotation])
    assert (found.outcome, found.said) == ("letterlijk", said)


def test_of_several_documents_the_oldest_is_named_and_the_others_are_counted(page: Page) -> None:
    [found] = judge(page, ["Hoe ziet de havenmeester toe op gevaarlijke lading"])
    assert (found.where, found.others) == ("haven#vraag-1", 1)
    assert found.said.startswith("Staat letterlijk ook op 1 andere plaats in 1 ander document: Vraag 2")


# --- With differences ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("quotation", "only_here", "only_there"),
    [
        # a common word, a rare one, the first, the last, a figure
        ("Het kabinet is niet bereid de toestemming van 35 207 machines", ["toestemming"], ["vergunning"]),
        (
            "Klopt het dat Nederland in 2023 voor 1,5 miljard euro aan buffels naar Taiwan",
            ["buffels"],
            ["chips"],
        ),
        ("Beseft het dat Nederland in 2023 voor 1,5 miljard euro", ["Beseft"], ["Klopt"]),
        ("omdat Europese regels dat toestaan", ["toestaan"], ["verbieden"]),
        ("voor 2,5 miljard euro aan chips naar Taiwan", ["2,5"], ["1,5"]),
        ("de vergunning van 35 208 machines in te trekken", ["35 208"], ["35 207"]),
        (
            "De Minister van Economische Zaken heeft de zwarte lijst daarom antwoord",
            ["antwoord"],
            ["gesloten"],
        ),
        # a figure that is another with the number of a note behind it; an accent at the start
        ("Europees besluit over het jaar 20193 is", ["20193"], ["2019"]),
        ("één Europees besluit over het jaar 2019", ["één"], ["Een"]),
        # left out and added
        ("Het kabinet is bereid de vergunning van 35 207 machines in te trekken", [], ["niet"]),
        ("Het kabinet is niet meteen bereid de vergunning van 35 207 machines", ["meteen"], []),
        # two of them
        (
            "De regering is niet bereid de vergunning van 9 machines in te trekken",
            ["De regering", "9"],
            ["Het kabinet", "35 207"],
        ),
        # a sign, a capital, an accent
        ("in te trekken. omdat Europese regels dat verbieden", ["."], [","]),
        ("De minister van Economische Zaken heeft de zwarte lijst", ["minister"], ["Minister"]),
        # a word with a hyphen is one word; half of it is another
        ("premies zijn vrijwillig en de MIRT-verkenning van", ["vrijwillig"], ["niet-vrijwillig"]),
        (
            "Wat vindt u van een inkomensonafhankelijke premie",
            ["inkomensonafhankelijke"],
            ["inkomensafhan-kelijke"],
        ),
        ("kelijke premie, en van de EU-landen", ["kelijke"], ["inkomensafhan-kelijke"]),
        ("De foto's van 17-jarigen tonen CO2-uitstoot", ["17"], ["16"]),
        # (sic) is never in the place of words
        ("Het kabinet [sic] bereid de vergunning van 35 207 machines", [], ["is niet"]),
        # nothing between brackets hides a difference
        ("Ja. [De regering] is bereid de vergunning van 35 207", [], ["niet"]),
    ],
)
def test_differences_word_by_word(
    page: Page, quotation: str, only_here: list[str], only_there: list[str]
) -> None:
    [found] = judge(page, [quotation])
    assert (found.outcome, found.only_here, found.only_there) == ("afwijkend", only_here, only_there)
    assert found.where.startswith(("chips#", "premie#"))


@pytest.mark.parametrize(
    "quotation", ["Nederland … chips … Taiwan", "het kabinet (...) de vergunning", "euro […] dat?"]
)
def test_loose_words_with_omissions_between_them_are_no_quotation(page: Page, quotation: str) -> None:
    [found] = judge(page, [quotation])
    assert found.outcome != "letterlijk"


def test_it_is_said_where_only_signs_and_capitals_differ(page: Page) -> None:
    [found] = judge(page, ["De minister van economische zaken heeft de zwarte lijst"])
    assert (found.outcome, found.said) == (
        "afwijkend",
        "Het verschil zit alleen in hoofdletters, accenten of leestekens.",
    )


# --- Not on this site ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "quotation",
    [
        "Het kabinet zal de belasting op vlees volgend jaar verdubbelen",
        "Ik ben niet bereid met Nederland over chips te praten zolang Taiwan zwijgt",
        "Klopt het dat de minister gisteren in de Kamer heeft gelogen?",
        "De havenmeester heeft toegegeven dat er nooit gecontroleerd is",
        "Taiwan Nederland chips machines lading drones",
        # of which some words stand there in a row
        "Het kabinet is niet van plan om volgend jaar de accijnzen op benzine en diesel te verlagen",
        # too short for more than letter for letter
        "witte lijst",
    ],
)
def test_not_on_this_site(page: Page, quotation: str) -> None:
    [found] = judge(page, [quotation])
    assert (found.outcome, found.where) == ("onbekend", "")


@pytest.mark.parametrize("quotation", ["dat is niet zo", "…"])
def test_words_that_stand_everywhere_and_a_mere_sign_cannot_be_checked(page: Page, quotation: str) -> None:
    [found] = judge(page, [quotation])
    assert (found.outcome, found.where) == ("onzoekbaar", "")


# --- Words of a notice -----------------------------------------------------------------------------

_SHOW = """
async (text) => {
  const { controlepassages, controlevindplaatsen, controleoordeel, controleuitkomst } = window.kamerantwoord;
  const judge = controleoordeel.maakOordeel(await controlevindplaatsen.maakVindplaatsen());
  return controleuitkomst.toonOordeel(await judge(controlepassages.passages(`“${text}”`)[0])).textContent;
}
"""


def test_a_notice_beside_questions_is_found_and_is_of_who_announces_it(page: Page) -> None:
    quotation = "De afstemming van de beantwoording duurt helaas langer."
    [judged] = judge(page, [quotation])
    assert (judged.outcome, judged.where) == ("letterlijk", "uitstel-met-vragen#mededeling")
    assert "Bron: Minister Blok, mededeling, 4 maart 2024" in page.evaluate(_SHOW, quotation)


def test_a_hit_of_a_notice_says_who_announced_the_delay(page: Page) -> None:
    shown = page.evaluate(
        """async () => {
          const { documenten, lees } = await kamerantwoord.zoek("Bos");
          return kamerantwoord.zoektonen.toonDocument(await lees(documenten[0])).textContent;
        }"""
    )
    assert "uitstel gemeld door Bos" in shown
    assert "antwoord van" not in shown


def test_a_sentence_does_not_end_within_the_marker_of_a_note(page: Page) -> None:
    shown = page.evaluate(_SHOW, "wachttijden in de ggz")
    assert "Wat doet u aan de wachttijden in de ggz?" in shown
    assert "[" not in shown.split("De hele zin op deze site:")[1].split("Bron:")[0]
