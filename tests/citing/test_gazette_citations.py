import pytest

from generator.citing.official_citations import find_official

PUBLICATION = "https://zoek.officielebekendmakingen.nl/{}.html"


@pytest.mark.parametrize(
    ("text", "id"),
    [
        ("Handelingen II 2020/21, nr. 44, item 7", "h-tk-20202021-44-7"),
        ("Handelingen TK 2020–2021, nr 44, item 7", "h-tk-20202021-44-7"),
        ("Handelingen I 2020/21, nr. 4, item 3", "h-ek-20202021-4-3"),
        ("Stb. 2020, 100", "stb-2020-100"),
        ("Staatsblad 2020, nr. 100", "stb-2020-100"),
        ("Stcrt. 2020, 12345", "stcrt-2020-12345"),
        ("Trb. 2019, 12", "trb-2019-12"),
        ("Tractatenblad 2019, nr. 12", "trb-2019-12"),
    ],
)
def test_official_series(text: str, id: str) -> None:
    (found,) = find_official(f"zie het ({text}).")
    assert (found.start, found.end) == (9, 9 + len(text))
    assert (found.id, found.url) == (id, PUBLICATION.format(id))


@pytest.mark.parametrize(
    ("text", "phrase", "id", "url"),
    [
        ("document 2021D12345.", "2021D12345", "2021D12345",
         "https://www.tweedekamer.nl/downloads/document?id=2021D12345"),
        ("COM(2021) 206 final", "COM(2021) 206 final", "COM(2021)206",
         "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=COM:2021:206:FIN"),
        ("SWD (2021) 84", "SWD (2021) 84", "SWD(2021)84",
         "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=SWD:2021:84:FIN"),
    ],
)  # fmt: skip
def test_documents(text: str, phrase: str, id: str, url: str) -> None:
    (found,) = find_official(text)
    assert (text[found.start : found.end], found.id, found.url) == (phrase, id, url)


@pytest.mark.parametrize(
    "text",
    [
        "Handelingen II 2008/09, nr. 44, item 7",  # such addresses had page numbers then
        "Handelingen II 2020/22, nr. 44, item 7",  # no such year
        "Handelingen II 2020/21, nr. 44",
        "Staatsblad 2020",
        "Stb. 1985, 100",
        "Stcrt. 2001, 12",
        "com(2021) 206",
        "2021D123456 en x2021D12345",
    ],
)
def test_what_has_no_sure_address(text: str) -> None:
    assert find_official(text) == ()
