"""Glued words: told where it is certain, and never of a word that is one."""

from __future__ import annotations

import pytest

from generator.dutch.glued_words import glued_in, is_glued, words_in


@pytest.mark.parametrize(
    "word",
    [
        "hetverslag", "dekustwacht", "vanschepen", "dievastgelegd", "wordtgeplaatst", "tebezuinigen",
        "kunnenworden", "persconferentiemet", "bijhet", "uithet", "cliëntendat", "binneneen",  # behind
        "vande", "heeftde", "inop",  # two small words
        "deMensenrechten", "inNederland", "vanRidouan", "datDienst",  # a capital inside
    ],
)  # fmt: skip
def test_what_is_two_words(word: str) -> None:
    assert is_glued(word)


@pytest.mark.parametrize(
    "word",
    [
        "het", "hetgeen", "vandaag", "vanuit", "vanzelfsprekend", "datzelfde", "database", "datalek",
        "diezelfde", "dierenwelzijn", "dienstverlening", "zijnerzijds", "wordingsgeschiedenis",
        "deregulering", "deradicalisering", "decriminaliseren", "denominatie", "detentie",
        "tevreden", "tegenstrijdig", "tentamen", "teamoverleg", "metropool", "metaalindustrie", "meteen",
        "naargeestig", "alsnog", "alsmede", "ditmaal", "eenverdiener", "eenoudergezin", "iedereen",
        "daardoor", "waarvoor", "hierdoor", "welzijn", "geworden", "investeringsverdrag", "rookgasafvoeren",
        "TikTok", "GroenLinks", "DigiD", "MijnOverheid", "PvdA", "iPhone", "ChristenUnie", "WhatsApp",
        "De", "Vandijk", "Desmet", "DENK", "side", "corporate", "debrief", "",
    ],
)  # fmt: skip
def test_what_is_one_word(word: str) -> None:
    assert not is_glued(word)


def test_a_sentence_glued_to_the_next() -> None:
    assert list(glued_in("Dat zal zo worden.Ik hoop het (Nu.nl, www.A.nl). Zie https://x.nl/de.Kamer")) == [
        "worden.Ik"
    ]


def test_words_are_counted_as_printed_and_addresses_are_none() -> None:
    assert words_in("Het EU-beleid, zie https://a.nl/b: foto’s!") == ["Het", "EU-beleid", "zie", "foto’s"]
