"""Printed labels: what a line opens, for which numbers, and where its text begins."""

from __future__ import annotations

import pytest

from generator.structure.labels import read_label

QUESTIONS = [
    ("Vraag 1", "1", ""),
    ("Vraag 1:", "1", ""),
    ("• Vraag 1", "1", ""),
    ("**Vraag 1**", "1", ""),
    ("## Vraag 1", "1", ""),
    ("VRAAG 2 EN 3", "2 3", ""),
    ("Vraag 2 en 3", "2 3", ""),
    ("Vragen 5, 6 en 7", "5 6 7", ""),
    ("Vraag 4, 5, 7 en 8", "4 5 7 8", ""),
    ("Vraag 2 t/m 6", "2 3 4 5 6", ""),
    ("Vraag 7 t/ 10", "7 8 9 10", ""),
    ("Vraag 1a", "1a", ""),
    ("Vraag\u00a01", "1", ""),
    ("Vraag 3: Wat gaat u doen?", "3", "Wat gaat u doen?"),
    ("Vraag 3 Wat gaat u doen?", "3", "Wat gaat u doen?"),
    ("vraag 2 en 3", "2 3", ""),
    ("Vraag 1 van het lid In ’t Veld (D66):", "1", ""),
    ("Vraag", "", ""),
    ("Vraag:", "", ""),
    ("[Vraag 1]", "1", ""),
    ("1. Vraag", "1", ""),
    ("Vraag één", "1", ""),
    ("Vraag Één", "1", ""),
    ("Vraag twee en drie", "2 3", ""),
    ("Vraag twee tot en met vier", "2 3 4", ""),
    ("V r a a g  2", "2", ""),
    ("Vr. 2", "2", ""),
    ("Kamervraag 2", "2", ""),
    ("Vraag 7, 8, 9 10 en 11", "7 8 9 10 11", ""),
    ("Vraag 1000", "1000", ""),
    ("1001. Vraag", "1001", ""),
    ("Vragen 999 t/m 1002:", "999 1000 1001 1002", ""),
    ("Vraag 1 2019 was een goed jaar. Kent u het?", "1", "2019 was een goed jaar. Kent u het?"),
    ("Vraag 2: 12 gemeenten doen mee. Klopt dat?", "2", "12 gemeenten doen mee. Klopt dat?"),
    ("\u200bVr\u00adaag 2 Wat nu?", "2", "Wat nu?"),
]
ANSWERS = [
    ("Antwoord 1", "1", ""),
    ("Antwoord", "", ""),
    ("Antwoord:", "", ""),
    ("**Antwoord**", "", ""),
    ("Antwoord: Ja.", "", "Ja."),
    ("Antwoord op de overige vragen", "", ""),
    ("Antwoord op vraag 1", "1", ""),
    ("Antwoord vraag 1:", "1", ""),
    ("Antwoord op 1", "1", ""),
    ("Antwoord (2)", "2", ""),
    ("Antwoord 2 en 3", "2 3", ""),
    ("Antwoord 1000", "1000", ""),
    ("Antwoord op vraag 1000 en 1001", "1000 1001", ""),
    ("Antwoord op vraag 3, 4 en 5", "3 4 5", ""),
    ("Antwoorden 5 en 6", "5 6", ""),
    ("Antwoord vragen 1,2,3,4 en 5", "1 2 3 4 5", ""),
    ("Antwoord vraag 4-7:", "4 5 6 7", ""),
    ("Antwoord 2 t/m 6", "2 3 4 5 6", ""),
    ("Antwoorden op de vragen 2 tot en met 4", "2 3 4", ""),
    ("ANTWOORD OP VRAAG 2 EN 3", "2 3", ""),
    ("Gezamenlijk antwoord op vraag 1 en 2", "1 2", ""),
    ("Antwoord 1 Ja.", "1", "Ja."),
    ("Antw. 10", "10", ""),
    ("Antwoorden op vraag 22 t/m vraag 24", "22 23 24", ""),
    ("Antwoord op de vragen onder 11 en 12", "11 12", ""),
    ("Antwoord op vragen nr. 34 en nr. 35", "34 35", ""),
    ("Antwoord op de vragen 25 tot 27", "25 26 27", ""),
    ("Antwoord op vraag 36a en b", "36a 36b", ""),
    ("ANTWOORD OP VRAAG 36A EN B", "36a 36b", ""),
    ("Reactie op vraag 21", "21", ""),
    ("Reactie op de vragen 21 en 22: Ja.", "21 22", "Ja."),
    ("antwoord vraag 2 en 3", "2 3", ""),
    ("antwoorden op de vragen 2 t/m 4:", "2 3 4", ""),
    ("Antwoord op vraag 1 van het lid Van Gerven", "1", ""),
    ("Antwoord op vraag 2 en 3 van de leden Kok (VVD) en Van der Staaij (SGP):", "2 3", ""),
    ("Antwoord 1: zie het antwoord op vraag 2.", "1", "zie het antwoord op vraag 2."),
    ("Antwoord 1: 42", "1", "42"),
    ("Antwoord 1: € 300 miljoen.", "1", "€ 300 miljoen."),
    ("Antwoord 1: – Ja.", "1", "– Ja."),
    ("ANTWOORD 1: NEE.", "1", "NEE."),
    ("Antwoord; Ja.", "", "Ja."),
    ("Antwoord – Ja.", "", "Ja."),
    ("Antwoord\tJa.", "", "Ja."),
    ("Antwoord Ja.", "", "Ja."),
    ("Antw.: Ja.", "", "Ja."),
    ("Antw: nee", "", "nee"),
    ("[Antwoord 1]", "1", ""),
    ("“Antwoord 1”", "1", ""),
    ("(Antwoord 2 en 3)", "2 3", ""),
    ("Antwoord #1", "1", ""),
    ("Antwoord no. 1", "1", ""),
    ("Het antwoord op vraag 1 luidt:", "1", ""),
    ("Antwoord van de Minister op vraag 1", "1", ""),
    ("Antwoord van de minister van Sociale Zaken op vraag 1", "1", ""),
    ("Reactie van de Minister op vraag 1", "1", ""),
    ("Onze reactie op vraag 1:", "1", ""),
    ("Gezamenlijke beantwoording van de vragen 1 en 2", "1 2", ""),
    ("Antw. op vr. 1", "1", ""),
    ("Antwoord staatssecretaris op de vragen 1 en 2", "1 2", ""),
    ("Antwoord op vraag één", "1", ""),
    ("2) Antwoord:", "2", ""),
    ("Antwoord (op vraag 1)", "1", ""),
    ("Antwoord op uw vraag 1", "1", ""),
    ("Antwoord 1 van de Minister", "1", ""),
    ("Mijn antwoord op vraag 1:", "1", ""),
    ("– Antwoord 1", "1", ""),
    ("Antwoord –", "", ""),
    ("Antwoorden 1 tm 3", "1 2 3", ""),
    ("Antwoord op de vragen 1 én 2", "1 2", ""),
    ("Antwoord 1a t/m 1c", "1a 1b 1c", ""),
    ("A n t w o o r d   o p   v r a a g   1 2", "12", ""),
    ("Antwoord op de vragen 2 \N{NON-BREAKING HYPHEN} 4", "2 3 4", ""),
    ("Antwoord 2. en 3.", "2 3", ""),
    ("Antwoord op vraag 3 en antwoord op vraag 4", "3 4", ""),
    ("Antwoord op vraag 2, evenals vraag 4", "2 4", ""),
    ("Antwoord 1, mede namens de Minister voor Langdurige Zorg en Sport", "1", ""),
]
WEAK = [
    ("Ad 1.", "answer", "1"),
    ("Ad vraag 2 en 3", "answer", "2 3"),
    ("Anwoord 1", "answer", "1"),
    ("Antwoordt 1", "answer", "1"),
    ("Vraag l0", "question", "10"),
    ("Antwoord Z", "answer", "2"),
    ("Beantwoording", "answer", ""),
    ("Reactie van het kabinet", "answer", ""),
    ("Reactie 21", "answer", "21"),
    ("Antwoord van de minister:", "answer", ""),
    ("Antwoord staatssecretaris", "answer", ""),
    ("Het antwoord op deze vraag luidt:", "answer", ""),
    ("Antwoord op vraag l", "answer", "1"),
    ("Vraag 1O", "question", "10"),
    ("Vraag 1o", "question", "10"),
    ("Antwoord op de derde vraag:", "answer", "3"),
    ("Tweede vraag", "question", "2"),
    ("3e vraag", "question", "3"),
    ("1e antwoord", "answer", "1"),
    ("Vraag-1", "question", "1"),
    ("Vraag:1", "question", "1"),
    ("Vr 1", "question", "1"),
    ("Hoofdvraag 2", "question", "2"),
    ("Vraag 1 van 3", "question", "1"),
    ("Question 1", "question", "1"),
    ("Antwoord [1]", "answer", "1"),
    ("Antwoord, vraag 2", "answer", "2"),
    ("Antwoord opvraag 1", "answer", "1"),
    ("~ Antwoord 1", "answer", "1"),
    ("antwoord", "answer", ""),
    ("Antwoord op de tweede en derde vraag", "answer", "2 3"),
    ("A: Ja.", "answer", ""),
    ("A12. Ja.", "answer", "12"),
    ("V1: Kent u dit?", "question", "1"),
]
SECTIONS = [
    ("Toelichting:", "explanation"),
    ("Toelichting", "explanation"),
    ("Deze vragen dienen ter aanvulling op eerdere vragen van het lid Kok.", "explanation"),
    ("Mededeling", "announcement"),
]


@pytest.mark.parametrize(("text", "numbers", "rest"), QUESTIONS)
def test_questions(text: str, numbers: str, rest: str) -> None:
    assert_label(text, "question", numbers, rest)


@pytest.mark.parametrize(("text", "numbers", "rest"), ANSWERS)
def test_answers(text: str, numbers: str, rest: str) -> None:
    assert_label(text, "answer", numbers, rest)


@pytest.mark.parametrize(("text", "opens", "numbers"), WEAK)
def test_weak(text: str, opens: str, numbers: str) -> None:
    label = read_label(text)
    assert label
    assert (label.opens, " ".join(label.numbers), label.weak) == (opens, numbers, True)


@pytest.mark.parametrize(("text", "opens"), SECTIONS)
def test_sections(text: str, opens: str) -> None:
    label = read_label(text)
    assert label
    assert label.opens == opens


@pytest.mark.parametrize(
    "text",
    [
        "Vraag is echter of dat helpt.",
        "Vragen van het lid Kok (VVD) aan de Minister",
        "Vragen hierover beantwoord ik graag.",
        "Antwoord van Minister Blok (Buitenlandse Zaken)",
        "Antwoord volgt later.",
        "Antwoord op vraag 1 geldt ook hier.",
        "Antwoord op vraag 3 vindt u in bijlage 2.",
        "Antwoord op vraag 1 van het lid Van Gerven is gegeven",
        "Antwoord op vraag 1 van het lid Van Gerven Ja.",
        "Antwoord op vraag 3 tot 5 mei uitgesteld",
        "Antwoord op vraag 1a en u",
        "Antwoord 1 namens de Minister van Financiën heb ik nog niet",
        "A l l e s is nieuw",
        "Vraag 1 van 3 mei",
        "Antwoord op vraag 1 van 2 is lastig",
        "Reactie op vraag 21 volgt.",
        "Reactie op Kamervragen 21",
        "Het antwoord luidt dat dit niet kan.",
        "De eerste vraag is of dit klopt.",
        "A. Niets doen.",
        "antwoord op vraag 2 en 3.",
        "antwoord op vraag 2 en 3 van het lid Kok",
        "Vraag 2 is de belangrijkste.",
        "Vraag 2019",
        "Antwoorden 2023 en 2024",
        "vraag 1 ook al beantwoord.",
        "Toelichting bij de begroting",
        "Mededeling van Staatssecretaris De Haan",
        "1. Inleiding",
        '"Vraag 4',
        "(Antwoord 2 staat hieronder)",
        "Antwoord Minister Blok",
        "Vraag 3 is dan of dit mag",
        "Ad hoc is besloten",
        "Reactie van de leden",
        "antwoord 4.",
        "",
    ],
)
def test_no_label(text: str) -> None:
    assert read_label(text) is None


def assert_label(text: str, opens: str, numbers: str, rest: str) -> None:
    label = read_label(text)
    assert label
    assert (label.opens, " ".join(label.numbers), text[label.end :]) == (opens, numbers, rest)


@pytest.mark.parametrize("count", [2, 90, 98, 99, 110, 300])
@pytest.mark.parametrize(
    "words", ["Vragen", "Antwoord op vragen", "Gezamenlijk antwoord op de vragen", "Ad", "Antwoort"]
)
@pytest.mark.parametrize("rest", ["", ":", ": Dat is zo."])
def test_a_list_of_any_length_is_read_whole(words: str, count: int, rest: str) -> None:
    """A list of questions can have ninety (seed 003), and one answer may be to all of them."""
    numbers = [str(number) for number in range(1, count + 1)]
    text = f"{words} {', '.join(numbers[:-1])} en {numbers[-1]}{rest}"
    label = read_label(text)
    if words == "Antwoort" and rest.endswith("zo."):
        assert label is None  # a word spelled wrong is a label only if nothing stands behind it
        return
    assert label is not None
    assert (label.numbers, text[label.end :]) == (tuple(numbers), rest.removeprefix(":").lstrip())
