"""Printed labels: what a line opens, for which numbers, and where its text begins."""

from __future__ import annotations

import pytest

from generator.labels import read_label

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
    ("Vraag", "", ""),
    ("Vraag:", "", ""),
]
ANSWERS = [
    ("Antwoord 1", "1", ""),
    ("Antwoord", "", ""),
    ("Antwoord:", "", ""),
    ("**Antwoord**", "", ""),
    ("Antwoord: Ja.", "", "Ja."),
    ("Antwoord op vraag 1", "1", ""),
    ("Antwoord vraag 1:", "1", ""),
    ("Antwoord op 1", "1", ""),
    ("Antwoord (2)", "2", ""),
    ("Antwoord 2 en 3", "2 3", ""),
    ("Antwoord op vraag 3, 4 en 5", "3 4 5", ""),
    ("Antwoorden 5 en 6", "5 6", ""),
    ("Antwoord vragen 1,2,3,4 en 5", "1 2 3 4 5", ""),
    ("Antwoord vraag 4-7:", "4 5 6 7", ""),
    ("Antwoord 2 t/m 6", "2 3 4 5 6", ""),
    ("Antwoorden op de vragen 2 tot en met 4", "2 3 4", ""),
    ("ANTWOORD OP VRAAG 2 EN 3", "2 3", ""),
    ("Gezamenlijk antwoord op vraag 1 en 2", "1 2", ""),
    ("Antwoord 1 Ja.", "1", "Ja."),
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
        "Vraag 2 is de belangrijkste.",
        "vraag 1 ook al beantwoord.",
        "Toelichting bij de begroting",
        "Mededeling van Staatssecretaris De Haan",
        "1. Inleiding",
        "",
    ],
)
def test_no_label(text: str) -> None:
    assert read_label(text) is None


def assert_label(text: str, opens: str, numbers: str, rest: str) -> None:
    label = read_label(text)
    assert label
    assert (label.opens, " ".join(label.numbers), text[label.end :]) == (opens, numbers, rest)
