import pytest

from generator.citing.citations import find_citations
from generator.citing.question_citations import find_questions
from generator.model.reference import QuestionCitation, RelativeCitation

FOUND = [
    ("Zie het antwoord op vraag 63.", "het antwoord op vraag 63", "63"),
    ("Zie ook het antwoord op vraag 1 en 3.", "het antwoord op vraag 1 en 3", "1 3"),
    ("Zie mijn antwoord op vraag 3, 8 en 9. Ik vind", "mijn antwoord op vraag 3, 8 en 9", "3 8 9"),
    ("het antwoord op de vragen 6 en 7", "het antwoord op de vragen 6 en 7", "6 7"),
    ("Ja, zie antwoord vraag 3.", "antwoord vraag 3", "3"),
    ("Nee, zie antwoord 6", "antwoord 6", "6"),
    ("(zie antwoord op vraag 46). In", "antwoord op vraag 46", "46"),
    ("in mijn beantwoording op vragen 1 en 5 is", "mijn beantwoording op vragen 1 en 5", "1 5"),
    ("zoals beschreven in antwoord 3", "antwoord 3", "3"),
    ("Zie het antwoord op de tweede vraag.", "het antwoord op de tweede vraag", "2"),
    ("Zie de antwoorden op de eerste en derde vraag.", "de antwoorden op de eerste en derde vraag", "1 3"),
    ("zoals beschreven in antwoord vier.", "antwoord vier", "4"),
    ("ga ik in het antwoord op vraag 5 nader in", "het antwoord op vraag 5", "5"),
    ("verwijs ik u naar de antwoorden op de vragen 2 t/m 4.", "de antwoorden op de vragen 2 t/m 4", "2 3 4"),
    ("Voor het antwoord op deze vraag verwijs ik naar antwoorden 4 en 5.", "antwoorden 4 en 5", "4 5"),
    ("Zie de beantwoording van vraag 12 en vraag 13.", "de beantwoording van vraag 12 en vraag 13", "12 13"),
    ("in mijn reactie op vraag 4", "mijn reactie op vraag 4", "4"),
    ("Zie antwoord 2a.", "antwoord 2a", "2a"),
    ("Indien het antwoord op vraag 1 ja is", "het antwoord op vraag 1", "1"),
    ("Het antwoord op vraag 3 is bevestigend.", "Het antwoord op vraag 3", "3"),
    ("Zie Antwoord 3.", "Antwoord 3", "3"),
    ("Zie het antwoord op Vraag 7", "het antwoord op Vraag 7", "7"),
    ("Zie het antwoordop vraag 3.", "het antwoordop vraag 3", "3"),
    ("mijn antwoordenop de vragen 2 en3", "mijn antwoordenop de vragen 2 en3", "2 3"),
    ("Zie ophetantwoord op vraag 3", "hetantwoord op vraag 3", "3"),
    ("Zie 3.", "Zie 3", "3"),
    ("Zie ook het antwoord bij 4.", "Zie ook het antwoord bij 4", "4"),
    ("Zie onder 4 en 5.", "Zie onder 4 en 5", "4 5"),
    ("Zoals aangegeven bij vraag 1 is dat", "vraag 1", "1"),
    ("Zoals geantwoord onder vraag 2", "vraag 2", "2"),
    ("Zoals ik bij vraag 2heb aangegeven, houdt", "vraag 2", "2"),
    ("Zoals ik heb geantwoord op vraag 2", "vraag 2", "2"),
    ("het gestelde onder vraag 2", "vraag 2", "2"),
    ("zie het antwoord op vr. 3 en 4", "het antwoord op vr. 3 en 4", "3 4"),
    ("Zie antw. 3", "antw. 3", "3"),
    ("Zie ad 3.", "Zie ad 3", "3"),
    ("zoals gesteld ad 3 en 4", "zoals gesteld ad 3 en 4", "3 4"),
    ("Zie het gestelde onder 3.", "het gestelde onder 3", "3"),
    ("Overigens verwijs ik u naar het antwoord onder 1.", "naar het antwoord onder 1", "1"),
    ("volgt uit hetgestelde onder 3.", "hetgestelde onder 3", "3"),
    ("hetgeen onder 3 is gesteld", "hetgeen onder 3", "3"),
    ("hetgeen ik bij 4 heb opgemerkt", "hetgeen ik bij 4", "4"),
    ("Zoals vermeld bij 3 en 5.", "Zoals vermeld bij 3 en 5", "3 5"),
    ("zie antwoord bij 2 hierboven", "zie antwoord bij 2", "2"),
    ("antwoord sub 3", "antwoord sub 3", "3"),
    ("Zie het antwoord op de vragen 3 respectievelijk 4.",
     "het antwoord op de vragen 3 respectievelijk 4", "3 4"),
    ("de antwoorden op vraag 3, resp. 4", "de antwoorden op vraag 3, resp. 4", "3 4"),
    ("zie het antwoord op de derde vraag", "het antwoord op de derde vraag", "3"),
    ("zie antwoord op deelvraag 3a", "antwoord op deelvraag 3a", "3a"),
]  # fmt: skip
ASKED = [
    ("Zie vraag 3", "vraag 3", "3"),
    ("(uit vraag 4) op", "vraag 4", "4"),
    ("(uitvraag 4) op", "vraag 4", "4"),
    ("zie devraag 4.", "devraag 4", "4"),
    ("Indien vraag 1 bevestigend wordt beantwoord", "vraag 1", "1"),
    ("zie vragen 2–4.", "vragen 2–4", "2 3 4"),
    ("van vraag 1 tot en met 4", "vraag 1 tot en met 4", "1 2 3 4"),
    ("de bij vraag 3 genoemde cijfers", "vraag 3", "3"),
    ("de in vraag 3 genoemde maatregelen", "vraag 3", "3"),
    ("zoals bedoeld in vraag 2", "vraag 2", "2"),
    ("Vragen 2 en 3 hangen samen.", "Vragen 2 en 3", "2 3"),
    ("Vraag 2 gaat daarover.", "Vraag 2", "2"),
    ("verwijs ik naar vraag twee en drie.", "vraag twee en drie", "2 3"),
]
RELATIVE = [
    ("Zie het antwoord op de vorige vraag.", "het antwoord op de vorige vraag", "answer"),
    ("Zie antwoord vorige vraag.", "antwoord vorige vraag", "answer"),
    ("Zie het vorige antwoord.", "het vorige antwoord", "answer"),
    ("Zie het antwoord op bovenstaande vraag.", "het antwoord op bovenstaande vraag", "answer"),
    ("in de vorige vraag genoemde", "de vorige vraag", "question"),
    ("indevoorgaande vraag", "devoorgaande vraag", "question"),
]
BY_ORDER = [
    ("zie de eerste vraag", "de eerste vraag", "question", "first"),
    ("Zie het antwoord op de eerste vraag.", "het antwoord op de eerste vraag", "answer", "first"),
    ("Zie mijn antwoord op de laatste vraag.", "mijn antwoord op de laatste vraag", "answer", "last"),
    ("In het antwoord op de volgende vraag ga ik in", "het antwoord op de volgende vraag", "answer", "next"),
    ("Zie antwoord op de hierop volgende vraag.", "antwoord op de hierop volgende vraag", "answer", "next"),
]
NOTHING = [
    "Kunt u deze vragen afzonderlijk beantwoorden?",
    "Kunt u de vragen 1 tot en met 5 afzonderlijk beantwoorden?",
    "De vragen 2 en 3 worden gezamenlijk beantwoord.",
    "Gezien de samenhang beantwoord ik vraag 2 en 3 samen.",
    "de bovenstaande vijf vragen",
    "zie hierboven en hiervoor, en bovenstaande vragen",
    "de vorige vragen en vorige antwoorden",
    "memo 114",
    "Zij stelde 3 vragen",
    "de vraag 100 miljoen",
    "de vraag 20 huizen te bouwen",
    "de vraag drie mensen aan te nemen",
    "vraag naar 12 huizen",
    "vraag 2024",
    "vraag 2024Z12345 en vraagnummer 2024Z14250",
    "vraag 3,5 procent",
    "vraag 2 miljoen euro",
    "vraag 112-centrale",
    "een antwoord op 12 maart",
    "antwoord 3 weken later",
    "Ik vraag 12 gemeenten om hulp, zij vragen 30 huizen",
    "Tweede Kamer, vergaderjaar 2024–2025, Vragen 2",
    "Kamervragen 12, aanvraag 12, navraag 4, hulpvraag 3, zorg-vraag 3",
    "Vraag 2",
    "Antwoord 2:",
    "Antwoord op vraag 3, 4 en 5",
    "Antwoord vragen 1,2,3,4 en 5",
    "Vraag 2 Klopt het dat dit zo is?",
    "Wat vindt u? Antwoord 2 Ja.",
    "de rubriek «Vraag 2: mag dit?»",
    "zie 3.2, zie artikel 3, zie pagina 3, zie 3 mei",
    "ad 3 procent, ad 5 euro",
    "kinderen onder 3, de lijst onder 3 en 4 jaar",
    "zie onder 3 van de motie",
    "het gestelde onder 3 jaar",
    "in 3 respectievelijk 4 gemeenten",
    "De eerste vraag is of dit mag. De volgende vraag is of dat kan.",
    "Het antwoord op de eerste vraag is ja, het antwoord op de tweede vraag nee.",
    "zie de laatste vraag van de journalist",
    "zie de eerste twee vragen",
    "de bovenstaande vraag is of dit mag",
]


def cited(text: str) -> list[tuple[str, str, str]]:
    found = find_citations(text)
    return [
        (text[c.start : c.end], " ".join(span.number for span in c.spans), c.wanted)
        for c in found
        if isinstance(c, QuestionCitation)
    ]


@pytest.mark.parametrize(("text", "phrase", "numbers"), FOUND)
def test_answers(text: str, phrase: str, numbers: str) -> None:
    assert cited(text) == [(phrase, numbers, "answer")]


@pytest.mark.parametrize(("text", "phrase", "numbers"), ASKED)
def test_questions(text: str, phrase: str, numbers: str) -> None:
    assert cited(text) == [(phrase, numbers, "question")]


@pytest.mark.parametrize(("text", "phrase", "wanted"), RELATIVE)
def test_relative(text: str, phrase: str, wanted: str) -> None:
    (citation,) = find_citations(text)
    assert isinstance(citation, RelativeCitation)
    assert (text[citation.start : citation.end], citation.wanted) == (phrase, wanted)


@pytest.mark.parametrize(("text", "phrase", "wanted", "order"), BY_ORDER)
def test_by_order(text: str, phrase: str, wanted: str, order: str) -> None:
    (citation,) = find_citations(text)
    assert isinstance(citation, RelativeCitation)
    assert (text[citation.start : citation.end], citation.wanted, citation.order) == (phrase, wanted, order)


def test_a_number_of_what_is_counted_ends_the_list() -> None:
    assert cited("Zoals in vraag 3, 2 van de 5 punten") == [("vraag 3", "3", "question")]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing(text: str) -> None:
    assert find_questions(text) == ()


def test_each_number_has_its_own_place() -> None:
    text = "de antwoorden op de vragen 1, 3 t/m 5 en acht"
    (citation,) = find_questions(text)
    assert isinstance(citation, QuestionCitation)
    places = [(span.number, text[span.start : span.end]) for span in citation.spans]
    assert places == [("1", "1"), ("3", "3"), ("4", "3 t/m 5"), ("5", "5")]
