from __future__ import annotations

import pytest

from generator.dutch.dutch_words import fold, identifiers, key, plain, printed_words

SAME = """
    minderheid minderheden | school scholen | bedrijf bedrijven | Chinees Chinese Chinezen
    Oeigoer Oeigoeren Oeigoerse | Tibetaan Tibetaans Tibetaanse Tibetanen | moskee moskeeën moskeeen
    technologie technologieën | Financiën financien financiële financieel | steen stenen | mens mensen
    zaak zaken | gevangenis gevangenissen | gevangene gevangenen | orgaan organen | wet wetten | lid leden
    minister ministers | ministerie ministeries | proces processen | bewijs bewijzen | huis huizen
    brief brieven | idee ideeën | vrijheid vrijheden | risico risico’s | collega collega's | stad steden
    gemeente gemeenten gemeentes | app apps | ngo ngo’s | antwoord antwoorden | kind kinderen
"""
APART = """
    minderheid minder | minister ministerie | wet weten | mens men | regering regeren | geloof loof
    universiteit universeel | Tibet Tibetaans | verdrag verdacht | gevangenis gevangene
"""


@pytest.mark.parametrize("words", SAME.replace("\n", "|").split("|"))
def test_one_name_for_all_forms_of_a_word(words: str) -> None:
    assert len({key(plain(word)) for word in words.split()}) <= 1


@pytest.mark.parametrize("words", APART.replace("\n", "|").split("|"))
def test_different_words_keep_different_names(words: str) -> None:
    assert len({key(plain(word)) for word in words.split()}) == len(words.split())


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("De Xi’an-collega’s", ["de", "xian", "collega"]),
        ("https://a.nl/verdrag_tegen_handel", ["https", "a", "nl", "verdrag", "tegen", "handel"]),
        ("2022Z11285, EU-verband", ["2022z11285", "eu", "verband"]),
        ("Cafe\u0301", ["cafe"]),
        ("…", []),
    ],
)
def test_words_of_a_text(text: str, words: list[str]) -> None:
    assert list(printed_words(text)) == words


def test_folding_takes_off_diacritics() -> None:
    assert fold("Crème BRÛLÉE") == "creme brulee"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kamerstuk 35 207, nr. 32 en", [("35207", "32")]),
        ("35207-32", [("35207", "32")]),
        ("kst-35207-34", [("35207", "34")]),
        ("35.207", [("35207",)]),
        ("(Kamerstuk 35 570 V, nr. 43)", [("35570", "v", "43")]),
        ("34300-V-22", [("34300", "v", "22")]),
        ("21 501-20, nr. 1596", [("21501", "20", "1596")]),
        ("EUR 733.140 in 2019", []),
        ("nr. 3269", []),
    ],
)
def test_dossier_numbers_in_any_spelling(text: str, found: list[tuple[str, ...]]) -> None:
    assert list(identifiers(text)) == found
