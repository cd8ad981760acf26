import pytest

from generator.citing.law_citations import find_law_articles

SR, AWB, BW6, AVG = "BWBR0001854", "BWBR0005537", "BWBR0005289", "32016R0679"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("in artikel 273f van het Wetboek van Strafrecht (Sr) staat",
         [("artikel 273f van het Wetboek van Strafrecht (Sr)", SR, "273f")]),
        ("artikel 273f, eerste lid, onder 7, Sr.", [("artikel 273f, eerste lid, onder 7, Sr", SR, "273f")]),
        ("artikel 6 Sr,", [("artikel 6 Sr", SR, "6")]),
        ("art. 3:4 Awb", [("art. 3:4 Awb", AWB, "3:4")]),
        ("artikel 6:162 BW", [("artikel 6:162 BW", BW6, "162")]),
        ("artikel 162 van Boek 6 van het Burgerlijk Wetboek",
         [("artikel 162 van Boek 6 van het Burgerlijk Wetboek", BW6, "162")]),
        ("Artikel 2 van de Grondwet", [("Artikel 2 van de Grondwet", "BWBR0001840", "2")]),
        ("artikel 5.1, tweede lid, aanhef en onder e, Woo",
         [("artikel 5.1, tweede lid, aanhef en onder e, Woo", "BWBR0045754", "5.1")]),
        ("artikelen 3:2 en 3:4 van de Awb", [("artikelen 3:2", AWB, "3:2"), ("3:4 van de Awb", AWB, "3:4")]),
        ("artikel 137c, 137d en 137e Sr",
         [("artikel 137c", SR, "137c"), ("137d", SR, "137d"), ("137e Sr", SR, "137e")]),
        ("artikel 29 vanhet Wetboekvan Strafrecht", [("artikel 29 vanhet Wetboekvan Strafrecht", SR, "29")]),
        ("artikel 10, 3e lid, van de Wet open overheid",
         [("artikel 10, 3e lid, van de Wet open overheid", "BWBR0045754", "10")]),
        ("Art 7:669 BW", [("Art 7:669 BW", "BWBR0005290", "669")]),
        ("artikel 10, 3e lid", []),
        ("artikel 273f", []),
        ("artikel 162 BW", []),
        ("artikel 4, vierde lid, van het Besluit internationale verplichtingen", []),
        ("artikel 11.04 van het Mobiliteitsfonds", []),
        ("artikel 1 van de wet", []),
        ("artikel 6 sr", []),
        ("artikel 6 Srebrenica", []),
        ("artikel 3. De Grondwet zegt", []),
    ],
)  # fmt: skip
def test_find_law_articles(text: str, found: list[tuple[str, str, str]]) -> None:
    citations = find_law_articles(text)
    assert [(text[c.start : c.end], c.id) for c in citations] == [(phrase, id) for phrase, id, _ in found]
    assert [c.url for c in citations] == [
        f"https://wetten.overheid.nl/jci1.3:c:{id}&artikel={article}" for _, id, article in found
    ]


def test_a_regulation_leads_to_eur_lex() -> None:
    (citation,) = find_law_articles("artikel 15 van de Algemene verordening gegevensbescherming(AVG)")
    assert citation.id == AVG
    assert citation.url == f"https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:{AVG}"
