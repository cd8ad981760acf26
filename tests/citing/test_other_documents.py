import pytest

from generator.citing.citations import find_citations
from generator.citing.other_documents import Asking
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
    "Kunt u ingaan op vraag 2 van de ouders aan het bestuur?",
    "Zie het antwoord op vraag 2 van mijn ambtsvoorganger.",
    "Dat was ook vraag 4 van een verontruste burger.",
    "Waarom schrijft u in het antwoord op vraag 2 dat er geen wachtlijsten zijn?",
    "Waarom stelde u eerder in antwoord op vraag 2 dat dit niet kan?",
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
    "Zij noemt in haar rapport vraag 2 de kern.",
    "Uit hun enquête, vraag 3, blijkt dat 40% tevreden is.",
    "In het interview (vraag 4) zegt hij dat het anders moet.",
    "De Ombudsman gaat in zijn rapport bij vraag 3 in op de kosten.",
    "In haar onderzoek beantwoordt de inspectie vraag 2 ontkennend.",
    "De onderzoekers beantwoorden vraag 3 met ja.",
    "In het evaluatierapport wordt deelvraag 2 bevestigend beantwoord.",
    "In de Monitor Sociale Veiligheid is bij vraag 12 gevraagd naar pesten.",
    "Op de internetconsultatie werd vraag 3 door 200 mensen beantwoord.",
    "De Algemene Rekenkamer stelt in haar brief bij vraag 3 dat dit niet kan.",
    "De FAQ (vraag 9) op de website meldt dit.",
    "In hun survey is vraag 8 gesteld aan 300 artsen.",
    "Het parket stelt in zijn conclusie vraag 2 anders.",
    "In uw rapport staat bij vraag 3 dat het mag.",
    "In het toetsingskader luidt vraag 6 anders.",
    "Uit zijn antwoord op vraag 3 van de rechter-commissaris blijkt dat.",
    "In hun antwoord op vraag 2 schrijven de banken dat zij niets wisten.",
]
OURS = [
    "Zie vraag 2 van de onderhavige set.",
    "Wat schrijft u in de brief waarover vraag 2 gaat?",
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
    "Voor hun enquête verwijs ik naar het antwoord op vraag 3.",
    "Haar rapport wordt besproken in het antwoord op vraag 2.",
    "Over het interview (zie vraag 4) kan ik niets zeggen.",
    "Kunt u het antwoord op vraag 3 onderbouwen met het rapport?",
    "Bent u bereid het onderzoek uit vraag 1 te herhalen?",
    "Het onderzoek waarnaar in vraag 2 wordt verwezen, ken ik.",
    "Ik ken het in vraag 1 genoemde rapport.",
    "Het rapport dat in vraag 3 wordt genoemd, is mij bekend.",
    "De cijfers uit vraag 2 zijn onjuist.",
    "Wat is uw reactie op het rapport uit vraag 1?",
    "Het onderzoek loopt nog. Bij vraag 4 ga ik hier nader op in.",
    "Het college heeft dit bevestigd. Ik verwijs verder naar vraag 5.",
    "Dit geldt ook voor de in vraag 4 genoemde handreiking.",
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


@pytest.mark.parametrize(
    ("text", "asking", "found"),
    [
        ("Wat bedoelt u in antwoord 3?", "anything", 0),
        ("Wat bedoelt u in antwoord 3?", None, 1),
        ("Zo ja, kunt u dat, indien antwoord 1 ontkennend is, toelichten?", "anything", 1),
        ("Kunt u het antwoord op vraag 2 toelichten?", "anything", 1),
        ("Kunt u het antwoord op vraag 2 toelichten?", "after answers", 0),
        ("Indien het antwoord op vraag 2 ja is, wat dan?", "after answers", 1),
        ("Waarom vraagt u in vraag 2 daarnaar?", "after answers", 1),
    ],
)
def test_who_asks_knows_no_answer_of_this_document(text: str, asking: Asking, found: int) -> None:
    assert len(find_citations(text, asking=asking)) == found
