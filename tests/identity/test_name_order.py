from __future__ import annotations

import pytest

from generator.identity.name_order import listed_as_it_is, listed_person


@pytest.mark.parametrize(
    ("label", "words", "letter"),
    [
        ("Ploumen (PvdA)", "Ploumen (PvdA)", "P"),
        ("Daniëlle Jansen (Nieuw Sociaal Contract)", "Jansen, Daniëlle (Nieuw Sociaal Contract)", "J"),
        ("Van der Staaij (SGP)", "Staaij, van der (SGP)", "S"),
        ("Inge van Dijk (CDA)", "Dijk, Inge van (CDA)", "D"),
        ("El Abassi (DENK)", "Abassi, el (DENK)", "A"),
        ("Van ’t Wout (VVD)", "Wout, van ’t (VVD)", "W"),
        ("In 't Veld (D66)", "Veld, in 't (D66)", "V"),
        ("Özdil (GL)", "Özdil (GL)", "O"),
        ("Slagt-Tichelman (GL)", "Slagt-Tichelman (GL)", "S"),
        ("Faber - Van de Klashorst (Asiel)", "Faber - Van de Klashorst (Asiel)", "F"),
        ("Marjolein Faber - Van de Klashorst", "Faber - Van de Klashorst, Marjolein", "F"),
        ("Faber-Van de Klashorst (Asiel)", "Faber-Van de Klashorst (Asiel)", "F"),
        ("Marjolein Faber-van de Klashorst", "Faber-van de Klashorst, Marjolein", "F"),
        ("Faber –Van de Klashorst", "Faber –Van de Klashorst", "F"),
        ("Post-’t Hart (X)", "Post-’t Hart (X)", "P"),
        ("Van den Berg-De Vries (X)", "Berg-De Vries, van den (X)", "B"),
        ("Anne-Marie van Dijk (CDA)", "Dijk, Anne-Marie van (CDA)", "D"),
        ("Jan-Willem de Bos", "Bos, Jan-Willem de", "B"),
        ("Van (X)", "Van (X)", "V"),
        ("50PLUS", "50PLUS", "#"),
        ("Vaste commissie voor Buitenlandse Zaken", "Vaste commissie voor Buitenlandse Zaken", "V"),
    ],
)
def test_the_order_of_dutch_lists(label: str, words: str, letter: str) -> None:
    listed = listed_person(label)
    assert (listed.words, listed.letter) == (words, letter)


def test_namesakes_are_ordered_by_what_stands_before_the_name() -> None:
    labels = ["Olger van Dijk (NSC)", "Inge van Dijk (CDA)", "Dijk (SP)", "Dijkstra (D66)"]
    assert sorted(labels, key=lambda label: listed_person(label).order) == [
        "Dijk (SP)",
        "Inge van Dijk (CDA)",
        "Olger van Dijk (NSC)",
        "Dijkstra (D66)",
    ]


def test_a_ministry_stays_as_it_is() -> None:
    assert listed_as_it_is("Economische Zaken").words == "Economische Zaken"
