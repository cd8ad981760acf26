"""Web pages: the document on them, as lines with what the markup tells of each."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from shown_lines import shown

from generator.model.source import Facts, Source
from generator.sources.html.web_page import read_html
from generator.sources.read_error import UnreadableError


def read(page: str, encoding: str = "utf-8") -> Source:
    return read_html(Path("x.html"), page.encode(encoding))


def within(inside: str) -> list[str]:
    return shown(read(f"<!DOCTYPE html><html><body>{inside}</body></html>"))


@pytest.mark.parametrize(
    ("inside", "expected"),
    [
        ("<p>een\n  twee</p><p>drie", ["een twee", "drie"]),
        ("<h2>Vraag 1</h2><p>Hoe?</p>", ["bold | Vraag 1", "Hoe?"]),
        ("<p><b>Vraag 1</b><br>Hoe?</p>", ["bold | Vraag 1", "begins=None | Hoe?"]),
        ("<div>los<p>alinea</p>na</div>", ["los", "alinea", "na"]),
        ("<p><em>schuin</em></p>", ["italic | schuin"]),
        ("<p>a<span>b</span><sub>2</sub>&eacute;</p>", ["ab2é"]),
        ("<ul><li>a<li>b</ul>", ["bullet[•] | • a", "bullet[•] | • b"]),
        ("<ol start=3><li>a<ol type=a><li>x</ol></ol>", ["bullet[3.] | 3. a", "bullet[a.] | a. x"]),
        ("<ul class=expliciet><li><span class=ol>a.</span> x</ul>", ["bullet[a.] | a. x"]),
        ("<p>zie <a href='https://x.nl/a'>daar</a></p>", ["[daar]=https://x.nl/a | zie daar"]),
        (
            "<p><a href='https://zoek.officielebekendmakingen.nl/kst-36410-72.html'>de brief</a></p>",
            ["[de brief]=kst-36410-72 | de brief"],
        ),
        ("<p><a href='kst-36410-72.html'>de brief</a></p>", ["[de brief]=kst-36410-72 | de brief"]),
        (
            "<table><caption>Titel</caption><tr><th>a<th>b<tr><td>1<td>2</table>",
            ["bold | Titel", "bold cells=2 | a\tb", "cells=2 | 1\t2"],
        ),
        (
            "<table><tr><td colspan=2>a<td>b<tr><td>1<td>2<td>3</table>",
            ["cells=3 | a\t\tb", "cells=3 | 1\t2\t3"],
        ),
        (
            "<table><tr><td>a<td>b<td>c<tr><td rowspan=2>1<td>2<td>3<tr><td>4<td>5"
            "<tr><td>6<td>7<td>8</table>",
            ["cells=3 | a\tb\tc", "cells=3 | 1\t2\t3", "cells=3 | \t4\t5", "cells=3 | 6\t7\t8"],
        ),
        (
            "<table><tr><td>a<td rowspan=0 colspan=2>b<td>c<tr><td>1<td>2<tr><td>3<td>4</table>",
            ["cells=4 | a\tb\t\tc", "cells=4 | 1\t\t\t2", "cells=4 | 3\t\t\t4"],
        ),
        (
            "<table><thead><tr><th rowspan=9>a<th>b</thead><tr><td>1<td>2</table>",
            ["bold cells=2 | a\tb", "cells=2 | 1\t2"],
        ),
        ("<ol reversed><li>a<li>b</ol>", ["bullet[2.] | 2. a", "bullet[1.] | 1. b"]),
        (
            "<ol reversed start=9><li>a<li value=3>b<li>c</ol>",
            ["bullet[9.] | 9. a", "bullet[3.] | 3. b", "bullet[2.] | 2. c"],
        ),
        (
            "<ol><li>a<li hidden>b<li style='text-decoration:line-through'>c<li>d</ol>",
            ["bullet[1.] | 1. a", "bullet[3.] | 3. d"],
        ),
        (
            "<table><tr><td>a<td style='text-decoration-line:line-through'>b<td>c"
            "<tr><td>1<td hidden>x<td>2<td>3</table>",
            ["cells=3 | a\t\tc", "cells=3 | 1\t2\t3"],
        ),
        (
            "<p>10<sup>2</sup> en 5 m<sup>3</sup>, 2<sup>e</sup> en 10<sup>-6</sup></p>",
            ["10² en 5 m³, 2e en 10⁻⁶"],
        ),
        ("<p>in 2018<sup>1</sup> was?<sup>2</sup></p>", ["in 2018¹ was?2"]),
        (
            "<p><del>n</del><ins>ja</ins>, <s>toch</s><i style='text-decoration:line-through'>f</i></p>",
            ["ja,"],
        ),
        ("<p>a</p><p style='visibility: hidden'>b</p><p style='opacity:0.5'>c</p>", ["a", "c"]),
        ("<table><tr><td><p>een<p>twee</table>", ["een", "twee"]),
        ("<p>x</p><script>y()</script><style>z</style><p hidden>w</p><p style='display: none'>v</p>", ["x"]),
    ],
)  # fmt: skip
def test_blocks_are_lines(inside: str, expected: list[str]) -> None:
    assert within(inside) == expected


@pytest.mark.parametrize(
    "page",
    [
        "<nav>Menu</nav><main><p>Tekst</p></main><footer>Voet</footer>",
        "<header>Kop</header><div role=main><p>Tekst</p></div><div>Rest</div>",
        "<ul><li>Menu</ul><article><p>Tekst</p></article>",
        "<div>Menu</div><div id=main-column><p>Tekst</p><form>Zoek</form></div>",
        "<div>Menu</div><div><div class=vraag><p>Tekst</p></div></div>",
        "<main><nav>Kruimels</nav><p>Tekst</p><aside>Zie ook</aside></main>",
    ],
)
def test_the_text_is_read_and_not_the_menus(page: str) -> None:
    assert within(page) == ["Tekst"]


@pytest.mark.parametrize(
    ("inside", "told"),
    [
        ("Ja<span style='display:none'> niet</span>.", [("hidden-text", "„niet”")]),
        (
            "Ja<i hidden>!</i>, <i style='visibility:hidden'>nee</i>",
            [("hidden-text", "„!”"), ("hidden-text", "„nee”")],
        ),
        ("<s>Toch niet</s> ja <strike></strike>", [("struck-text", "„Toch niet”")]),
        ("<del>Nee</del><ins>Ja</ins>", [("tracked-changes", "(1 toegevoegd, 1 geschrapt)")]),
        ("x <input value=Ja><input type=hidden value=z>", [("form-field", "„Ja”")]),
        ("x <textarea>Nee</textarea><textarea></textarea>", [("form-field", "„Nee”")]),
        ("x <select><option>Ja<option selected>Nee</select>", [("form-field", "„Nee”")]),
        ("x <input type=radio value=ja checked><input type=radio value=nee>", [("form-field", "„☒ ja”")]),
        ("x <noscript>Zet scripts aan</noscript>", [("left-out", "„Zet scripts aan”")]),
        ("x <table><tr><td>a<td hidden>b<tr><td>c<td>d</table>", [("hidden-text", "„b”")]),
        ("<ol><li>a<li hidden>b<li style='text-decoration:line-through'>c<li>d</ol>",
         [("hidden-text", "„b”"), ("struck-text", "„c”")]),
        ("<table><tr hidden><td>a<td>b<tr><td>c<td style='text-decoration-line:line-through'>d</table>",
         [("hidden-text", "„ab”"), ("struck-text", "„d”")]),
        ("x <span class=sr-only>lees voor</span><script hidden>y()</script>", []),
        ("<details><summary>x</summary>y</details>", []),
    ],
)  # fmt: skip
def test_what_is_not_read_is_told(inside: str, told: list[tuple[str, str]]) -> None:
    doubts = read(f"<!DOCTYPE html><html><body><main>{inside}</main></body></html>").doubts
    found = [(doubt.code, doubt.message) for doubt in doubts if "menu’s" not in doubt.message]
    assert [code for code, _ in found] == [code for code, _ in told]
    assert all(part in message for (_, part), (_, message) in zip(told, found, strict=True))


def test_what_stands_around_it_is_told() -> None:
    [doubt] = read("<nav>Menu</nav><main>x</main>").doubts
    assert doubt.message == "tekens in menu’s en dergelijke (4): niet overgenomen"


OFFICIAL = """<html><head>
  <meta name="DC.identifier" content="ah-tk-20152016-1580">
  <meta name="OVERHEIDop.datumOntvangst" content="2016-02-24"></head><body>
  <div id="header">Officiële bekendmakingen <a href="/">Home</a></div>
  <div id="main-column"><div class="kamervragen">
  <h1 class="kamervraagomschrijving_kop no-toc">Vragen van het lid <span class="naam">Jansen</span> (X)</h1>
  <div class="vraag"><h2 class="stuktitel no-toc">Vraag 1</h2>
    <p>Kent u dit?<sup><a class="nootnum supernote-click-ID-1" href="#ID-1">1</a></sup> En
       dat<sup><a class="nootnum" href="#ID-2">2</a></sup>?</p></div>
  <div class="antwoord"><h2 class="stuktitel no-toc">Antwoord 1</h2><p>Ja.</p></div>
  <div class="kamervraagopmerking"><h2>Toelichting:</h2><p>Zo zit dat.</p></div>
  <div id="noten"><hr>
    <div class="voet noot snp-mouseoffset" id="supernote-note-ID-1">
      <h5 class="note-close"><a class="note-close" href="#close-ID-1">X</a> Noot</h5>
      <sup><span class="nootnum"><a id="ID-1" name="ID-1"></a>1</span></sup>
      <p><a href="http://nos.nl/l/1" class="externe_link">http://nos.nl/l/1</a></p><p>En meer.</p>
    </div>
    <div class="voet noot"><sup><span class="nootnum"><a id="ID-2"></a>2</span></sup><p>VOG</p></div>
  </div></div></div></body></html>"""


def test_a_publication_of_the_official_site() -> None:
    source = read(OFFICIAL)
    assert shown(source) == [
        "masthead()[] bold | Vragen van het lid Jansen (X)",
        "question(1)[Vraag 1] bold | Vraag 1",
        "^1=noot-1 ^2=noot-2 | Kent u dit?1 En dat2?",
        "answer(1)[Antwoord 1] bold | Antwoord 1",
        "Ja.",
        "explanation()[Toelichting:] bold | Toelichting:",
        "Zo zit dat.",
        "note=noot-1[1] [http://nos.nl/l/1]=http://nos.nl/l/1 | 1 http://nos.nl/l/1",
        "note=noot-1[] | En meer.",
        "note=noot-2[2] | 2 VOG",
    ]
    assert source.raises
    assert source.facts == Facts("ah-tk-20152016-1580", None, date(2016, 2, 24))


@pytest.mark.parametrize(
    ("inside", "expected"),
    [
        (
            '<p>a<a href="#n1" id="m1" class="fnref">[1]</a></p><ol><li id="n1">Zie <a href="#m1">↩</a></ol>',
            ["^[1]=noot-1 | a[1]", "note=noot-1[1] | 1 Zie"],
        ),
        (
            '<p>a<a href="#_ftn1" name="_ftnref1">[1]</a></p><p><a href="#_ftnref1" name="_ftn1">[1]</a> Z.',
            ["^[1]=noot-1 | a[1]", "note=noot-1[[1]] | [1] Z."],
        ),
        (
            '<p>a<sup><a href="#f">1</a></sup> b<sup><a href="#f">1</a></sup></p><div id="f">1. n</div>',
            ["^1=noot-1 ^1=noot-1 | a1 b1", "note=noot-1[1.] | 1. n"],
        ),
        (
            '<p>a<sup><a href="#f">1</a></sup></p><div id="f"><sup>1</sup><p>1 april</p></div>',
            ["^1=noot-1 | a1", "note=noot-1[1] | 1 1 april"],
        ),
        (
            '<p>a<sup><a href="#f1">1</a></sup> b<sup><a href="#f2">2</a></sup></p><div class="footnotes">'
            '<ol><li id="f1"><p>Zie</p><li id="f2"><p>Ook</p></ol></div>',
            ["^1=noot-1 ^2=noot-2 | a1 b2", "note=noot-1[1] | 1 Zie", "note=noot-2[2] | 2 Ook"],
        ),
        ('<p><a href="#h2">2</a> <a href="#h3">3</a></p><h2 id="h2">Deel</h2><h2 id="h3">Slot</h2>', None),
    ],
)  # fmt: skip
def test_notes_are_links_to_a_place_further_on(inside: str, expected: list[str] | None) -> None:
    lines = within(inside)
    assert lines == expected or (expected is None and not any("note=" in line for line in lines))


@pytest.mark.parametrize(
    ("encoding", "declared"),
    [
        ("utf-8", ""),
        ("utf-8", "<meta charset='iso-8859-1'>"),
        ("cp1252", "<meta charset=windows-1252>"),
        ("cp1252", ""),
        ("iso-8859-15", "<meta http-equiv='Content-Type' content='text/html; charset=iso-8859-15'>"),
        ("utf-16", ""),
        ("utf-32", ""),
    ],
)
def test_encodings(encoding: str, declared: str) -> None:
    page = f"<html><head>{declared}</head><body><p>één € – café</p></body></html>"
    page = page.replace("–", "-") if encoding == "iso-8859-15" else page
    assert "één €" in shown(read(page, encoding))[0]


def test_xhtml_with_a_declaration() -> None:
    declaration = "<?xml version='1.0' encoding='utf-8'?>"
    assert shown(read(f"{declaration}<html><body><p>één</p></body></html>")) == ["één"]


@pytest.mark.parametrize("page", ["<html></html>", "<body><script>x</script></body>", "<html>\0"])
def test_a_page_without_text_is_refused(page: str) -> None:
    with pytest.raises(UnreadableError, match="bevat geen tekst"):
        read(page)


@pytest.mark.parametrize("page", ["<div>" * 3000 + "x", "<p>" + "x" * 11_000_000])
def test_a_page_that_the_parser_would_cut_off_is_refused(page: str) -> None:
    with pytest.raises(UnreadableError, match="te diep genest"):
        read(page)


def test_tables_in_tables_cost_no_more_than_they_hold() -> None:
    depth = 40
    assert within("<table><tr><td>" * depth + "x" + "</td></tr></table>" * depth) == ["x"]
