"""Questions that the words before them place elsewhere are no links; those that do not, are."""

from __future__ import annotations

import pytest

from generator.citing.citations import find_citations
from generator.model.reference import OfficialCitation

ELSEWHERE = [
    "In mijn brief van 3 mei staat in het antwoord op vraag 2 dat dit niet kan.",
    "In de Kamerbrief van 3 mei over gas schreef ik in antwoord op vraag 4 dat dit kan.",
    "Ik verwijs u naar de beantwoording van uw eerdere vragen. Zie daar het antwoord op vraag 2.",
    "Zie mijn brief van 3 mei. Daarin is het antwoord op vraag 5 gegeven.",
    "De Algemene Rekenkamer stelde de minister vijf vragen. Het antwoord op vraag 2 luidde ontkennend.",
    "De rechtbank heeft drie vragen gesteld. Vraag 2 betrof vis.",
    "Zie vraag 2 van het Europees Parlementslid.",
    "Zie het antwoord op vraag 3 van de Nationale ombudsman.",
    "Zie Kamerstuk 35 207, nr. 34, waarin op vraag 2 is geantwoord. Ook op vraag 3 is daar ingegaan.",
    "Zie de brief van 4 mei, waarin ik in antwoord op vraag 7 schreef dat het kan.",
    "Zie bijlage 2, antwoord 3.",
    "In mijn brief van 3 mei (met kenmerk 12, nr. 3) staat bij vraag 2 hoe het zit.",
    "In de Handreiking funderingsherstel, vraag 4, staat hoe.",
    "Zie de bijlage (vraag 3).",
]
HERE = [
    ("Zie antwoord op vraag 2. Ook op vraag 3 is dit van toepassing.", 2),
    ("Zie antwoord op vraag 2. Ook op vraag 3 ben ik daar op ingegaan.", 2),
    ("In mijn brief van 3 mei heb ik dit toegelicht; zie ook het antwoord op vraag 2.", 1),
    ("In mijn brief van 3 mei is dit, zoals vermeld in het antwoord op vraag 2, uitgelegd.", 1),
    ("Zie mijn brief van 3 mei. Zie verder het antwoord op vraag 4.", 1),
    ("De Rekenkamer stelde vragen. Ik verwijs naar het antwoord op vraag 2.", 1),
    ("In het rapport dat in vraag 3 wordt genoemd, staat dit.", 1),
    ("Zie de bijlage bij vraag 3.", 1),
    ("Zie bijlage 2 en het antwoord op vraag 3.", 1),
    ("Zie het antwoord op vraag 2 van deze set.", 1),
    ("Ik stuurde een brief. Voor het overige zie daarvoor het antwoord op vraag 3.", 1),
]


@pytest.mark.parametrize("text", ELSEWHERE)
def test_what_stands_elsewhere_is_no_link(text: str) -> None:
    found = find_citations(text, in_answer=True)
    assert all(isinstance(citation, OfficialCitation) for citation in found)


@pytest.mark.parametrize(("text", "links"), HERE)
def test_what_stands_here_is_a_link(text: str, links: int) -> None:
    assert len(find_citations(text, in_answer=True)) == links
