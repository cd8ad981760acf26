from __future__ import annotations

import pytest

from generator.dutch.dutch_words import fold, joined_words, key, number_names, plain, printed_words

SAME = """
    minderheid minderheden | bedrijf bedrijven | Chinees Chinese Chinezen | Oeigoer Oeigoeren Oeigoerse
    Tibetaan Tibetaans Tibetaanse Tibetanen | moskee moskeeën moskeeen | technologie technologieën
    steen stenen | mens mensen | zaak zaken | gevangenis gevangenissen | gevangene gevangenen | wet wetten
    minister ministers | ministerie ministeries | proces processen | bewijs bewijzen | huis huizen
    brief brieven | idee ideeën | vrijheid vrijheden | risico risico’s | collega collega's
    gemeente gemeenten gemeentes | ngo ngo’s | antwoord antwoorden | verdrag verdragen
    taal talen | boom bomen | probleem problemen | Feijenoord Feyenoord
"""
APART = """
    minderheid minder | minister ministerie | wet weten | mens men | regering regeren | geloof loof
    universiteit universeel | Tibet Tibetaans | verdrag verdacht | gevangenis gevangene | tal taal | bom boom
    los loos | bank baan
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
        ("ma\u00adnu\u200bscript", ["manuscript"]),
        ("…", []),
    ],
)
def test_words_of_a_text(text: str, words: list[str]) -> None:
    assert list(printed_words(text)) == words


@pytest.mark.parametrize(
    ("printed", "folded"),
    [
        ("Crème BRÛLÉE", "creme brulee"),
        ("Đoković", "dokovic"),
        ("Łódź", "lodz"),
        ("Straße", "strasse"),
        ("Kızıl", "kizil"),
    ],
)
def test_folding_takes_off_diacritics_and_opens_ligatures(printed: str, folded: str) -> None:
    assert fold(printed) == folded


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("handel in (cyber)surveillance", "cybersurveillance"),
        ("de Covid-19 pandemie", "covid19"),
        ("om dit aan te kaarten", "aankaarten"),
        ("de burger(s)", "burgers"),
        ("een sociaal-economisch plan", "sociaaleconomisch"),
    ],
)
def test_a_word_printed_in_two_pieces_is_one(text: str, word: str) -> None:
    assert list(joined_words(text)) == [word]


@pytest.mark.parametrize("text", ["om te kopen", "https://a.nl/b-c", "rood-wit-blauw", "2018-2019"])
def test_other_pieces_are_not_joined(text: str) -> None:
    assert list(joined_words(text)) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kamerstuk 35 207, nr. 32 en", ["35207", "35207x32"]),
        ("Kamerstuk35 207, nr. 32", ["35207", "35207x32"]),
        ("35207-32", ["35207", "35207x32"]),
        ("kst-35207-34", ["35207", "35207x34"]),
        ("35.207", ["35207"]),
        ("(Kamerstuk 35 570 V, nr. 43)", ["35570", "35570xv", "35570xvx43"]),
        ("34300-V-22", ["34300", "34300xv", "34300xvx22"]),
        ("21 501-20, nr. 1596", ["21501", "21501x20", "21501x20x1596"]),
        ("2024Z17900 en 2024-Z-17901", ["2024z17900", "2024z17901"]),
        ("Verordening (EU) 2021/821", ["2021/821"]),
        ("ECLI:NL:RBDHA:2023:2055", ["ecli:nl:rbdha:2023:2055"]),
        ("EUR 733.140 in 2019", []),
        ("nr. 3269", []),
    ],
)
def test_numbers_in_any_spelling(text: str, found: list[str]) -> None:
    assert list(number_names(text)) == found


def test_ij_and_y_are_spelled_for_each_other() -> None:
    assert key("lelylijn") == key("lelijlyn")
