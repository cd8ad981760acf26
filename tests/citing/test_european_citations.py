import pytest

from generator.citing.european_citations import find_european_acts, find_judgments


@pytest.mark.parametrize(
    ("text", "celex"),
    [
        ("Verordening (EU) 2021/821", "32021R0821"),
        ("Verordening(EU)2021/821", "32021R0821"),
        ("Verordening (EU) nr. 575/2013", "32013R0575"),
        ("Verordening (EG) nr. 1907/2006", "32006R1907"),
        ("verordening (EG) 1924/2006", "32006R1924"),
        ("Verordening nr. (EU) 575/2013", "32013R0575"),
        ("Uitvoeringsverordening (EU) 2019/1793", "32019R1793"),
        ("Gedelegeerde Verordening (EU) 2016/2031", "32016R2031"),
        ("EU-verordening 2021/821", "32021R0821"),
        ("Verordening 2016/679", "32016R0679"),
        ("Richtlijn 2014/65/EU", "32014L0065"),
        ("Richtlijn (EU) 2022/2555", "32022L2555"),
        ("richtlijn 95/46/EG", "31995L0046"),
        ("Besluit (GBVB) 2015/1333", "32015D1333"),
        ("Besluit nr. 1313/2013/EU", "32013D1313"),
        ("Kaderbesluit 2002/584/JBZ", "32002F0584"),
        ("Gemeenschappelijk Standpunt 2008/944/GBVB", "32008E0944"),
        ("Besluit 2010/413", None),
        ("de richtlijn 2019/20", None),
        ("Richtlijn 2023/24", None),
        ("de verordening van 2021", None),
        ("praktijkrichtlijn 2014/65/EU", None),
    ],
)
def test_find_european_acts(text: str, celex: str | None) -> None:
    found = find_european_acts(f"In {text}.")
    assert [c.id for c in found] == ([celex] if celex else [])
    if celex:
        assert (found[0].start, found[0].end) == (3, 3 + len(text))
        assert found[0].url == f"https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:{celex}"


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("(ECLI:NL:HR:2019:2006).", "https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:2019:2006"),
        ("ECLI:NL:HR:1986:AC9354", "https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:1986:AC9354"),
        ("ECLI:NL- :RBDHA:2023:2055", "https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:RBDHA:2023:2055"),
        ("ECLI:EU:C:2020:559", "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=ecli:ECLI:EU:C:2020:559"),
        ("ECLI:NL", None),
        ("ECLI:DE:BGH:2020:1", None),
    ],
)
def test_find_judgments(text: str, url: str | None) -> None:
    assert [c.url for c in find_judgments(text)] == ([url] if url else [])
