import pytest

from generator.citing.urls import find_urls


@pytest.mark.parametrize(
    ("text", "urls"),
    [
        ("Zie https://www.nos.nl/a?b=c#d.", ["https://www.nos.nl/a?b=c#d"]),
        ("(bron: https://nos.nl/artikel/1)", ["https://nos.nl/artikel/1"]),
        ("https://nl.wikipedia.org/wiki/Asiel_(recht) en", ["https://nl.wikipedia.org/wiki/Asiel_(recht)"]),
        ("(zie www.ftm.nl/artikelen?x=1).", ["https://www.ftm.nl/artikelen?x=1"]),
        (
            "«http://x.nl» en “https://y.nl/a”, ‘www.z.nl’",
            ["http://x.nl", "https://y.nl/a", "https://www.z.nl"],
        ),
        ("bron:https://x.nl/a;https://y.nl", ["https://x.nl/a;https://y.nl"]),
        ("HTTPS://X.NL/A", ["HTTPS://X.NL/A"]),
        ("javascript:alert(1) data:x,y ftp://x.nl file:///x mailto:a@b.nl", []),
        ("https:// www. https://x http://-", []),
        ("a@www.x.nl", []),
    ],
)
def test_find_urls(text: str, urls: list[str]) -> None:
    assert [found.url for found in find_urls(text)] == urls


def test_place_is_what_is_printed() -> None:
    text = "Zie (www.wassenaar.org)."
    (found,) = find_urls(text)
    assert text[found.start : found.end] == "www.wassenaar.org"
