import pytest

from generator.citing.citations import find_citations
from generator.citing.question_citations import find_questions

FOREIGN = [
    "antwoord 10 op de vragen van het lid Omtzigt",
    "bij het antwoord op vraag 51 van de eerdere Kamervragen",
    "bij het antwoord op vraag 51 van mijn brief van 3 mei",
    "het antwoord op vraag 5 in de feitelijke vragen",
    "de antwoorden op de feitelijke vragen 12 en 13",
    "vraag 3 van het lid Kuzu",
    "Zie mijn antwoord op vraag 2 in de beantwoording van de vragen van het lid Kuzu",
    "het antwoord bij vraag 14 van het vorige schriftelijk overleg",
    "het antwoord op vraag 2 in het vragenuur",
    "vraag 5 van de schriftelijke vragen van 3 mei",
    "vraag 5 van 3 mei 2024",
    "vraag 5 (ingezonden 3 mei 2024)",
    "vraag 12 van de vaste commissie voor Financiën",
    "vraag 12 van de vragenlijst",
    "In antwoord op vraag 18 n.a.v. de begroting gaf u aan dat",
    "In de beantwoording van de Kamervragen van 12 maart is bij het antwoord op vraag 51 gemeld",
    "Uit uw antwoord op vraag 3 blijkt",
    "Klopt het dat u in antwoord op vraag 3 schrijft dat het niet kan?",
    "In het antwoord op vraag 4 stelt u dat dit niet zo is.",
    "Uw vorige antwoord",
    "De Hoge Raad heeft prejudiciële vragen 2 en 3 beantwoord.",
    "prejudiciële vraag 3 van de rechtbank",
    "Het Hof beantwoordt vraag 3 ontkennend.",
    "de rechtbank heeft vraag 2 gesteld",
    "In de vragenlijst staat bij vraag 7 of men rookt.",
    "vraag 5 op het formulier",
    "In het aanvraagformulier wordt bij vraag 4 gevraagd naar inkomen.",
    "vraag 2 van het Woo-verzoek",
    "In het Woo-verzoek is vraag 3 afgewezen.",
    "In de eerdere set is vraag 3 niet beantwoord.",
    "respondenten die vraag 9 met ja beantwoordden",
    "In het examen stond bij vraag 17 een fout.",
    "In het SO over gas stelde de VVD vraag 3 ook.",
    "In de lijst van vragen over de begroting is op vraag 3 geantwoord dat dit niet kan.",
]
OURS = [
    "Zie het antwoord op vraag 1 van deze set vragen.",
    "Zie het antwoord op vraag 1 in de beantwoording van deze vragen.",
    "Zie het antwoord op vraag 3 voor de resultaten van het onderzoek.",
    "Hiervoor verwijs ik u naar het antwoord op vraag 3.",
    "Zoals ik u in het antwoord op vraag 3 heb gemeld",
    "Kunt u bij de beantwoording van vraag 2 ook ingaan op de kosten?",
    "Eerdere vragen zijn beantwoord. Zie het antwoord op vraag 2.",
    "Bij vraag 2 op deze Kamervragen",
    "De rechtbank heeft geoordeeld; zie het antwoord op vraag 3.",
    "In het antwoord op vraag 2 is beschreven wat de rechter heeft gesteld.",
    "Voor de enquête verwijs ik naar vraag 4.",
    "Zo is het; in deze lijst van vragen gaat vraag 4 over de kosten.",
    "De in vraag 3 genoemde enquête is gehouden.",
    "De rechter oordeelde anders in de in vraag 3 genoemde zaak.",
    "Voor een reactie op de Kamervragen verwijs ik naar het antwoord op vraag 3.",
]


@pytest.mark.parametrize("text", FOREIGN)
def test_foreign(text: str) -> None:
    assert find_questions(text)
    assert find_citations(text) == ()


@pytest.mark.parametrize("text", OURS)
def test_ours(text: str) -> None:
    assert len(find_citations(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "in antwoord op vragen van het lid Akerboom over X",
        "uw antwoorden op de vragen van het lid Soepboer",
        "Zie ook de antwoorden op vragen over de brief van 26 mei 2016",
    ],
)
def test_without_a_number_there_is_nothing(text: str) -> None:
    assert find_citations(text) == ()
