from __future__ import annotations

import pytest
from handmade_pdf import pdf, words
from pdf_sheet import LEFT, Sheet
from read_sheet import read, source_of

A_LONG_LINE = "Deelt u de mening dat een regel die zo lang is tot aan de rand van de kolom komt"


@pytest.fixture
def sheet() -> Sheet:
    return Sheet()


def test_a_line_has_its_page_place_size_and_type(sheet: Sheet) -> None:
    sheet.text("{b:Vraag 1}", 100)
    sheet.next()
    sheet.text("{i:Klopt het bericht?}", 60, size=10)
    source = source_of(sheet.bytes())
    assert (source.format, source.pages, source.raises) == ("pdf", 2, True)
    first, second = source.evidence[1], source.evidence[2]
    assert (first.page, first.row, first.size, first.bold, first.italic) == (1, 1, 8.5, True, False)
    assert (second.page, second.row, second.size, second.bold, second.italic) == (2, 1, 10.0, False, True)
    assert first.box is not None
    assert first.box.left == pytest.approx(LEFT, abs=0.2)
    assert first.box.bottom == pytest.approx(102, abs=1)


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("bericht over Friesland?{^1}", "bericht over Friesland?[1]"),
        ("bericht?{^1, 2}", "bericht?[1, 2]"),
        ("bericht?{^1}{^,}{^2}", "bericht?[1,2]"),
        ("uit 2022{^4} blijkt", "uit 2022[4] blijkt"),
        ("Eet Kit{^12} opgezet", "Eet Kit[12] opgezet"),
        ("uitstoot van CO{_2} en NO{_x}", "uitstoot van CO2 en NOx"),
        ("een perceel van 40 m{^2} groot", "een perceel van 40 m2 groot"),
        ("er werd 3 × 10{^6} kuub", "er werd 3 × 10⁶ kuub"),
        ("de 21{^e} eeuw", "de 21e eeuw"),
        ("een {^1}/{_2} aandeel", "een 1/2 aandeel"),
        ("artikel 2 van 11 weken", "artikel 2 van 11 weken"),
        ("een perceel van 40 m² groot¹", "een perceel van 40 m² groot[¹]"),
    ],
)
def test_a_raised_small_figure_marks_a_note(sheet: Sheet, printed: str, expected: str) -> None:
    sheet.text(printed, 100)
    assert read(sheet.bytes()) == [f"¶ {expected}"]


def test_notes_at_the_foot_are_told_apart_and_go_on_over_the_page(sheet: Sheet) -> None:
    sheet.lines(f"Vraag 1\n{A_LONG_LINE} en{{^1}}\nverder?{{^2}}", 100)
    sheet.notes("{^1} NOS, 1 maart 2024, «Kritiek»,", " https://nos.nl/artikel", "{^2} Een noot die")
    sheet.footer(1)
    sheet.next()
    sheet.lines("Antwoord 1\nJa.{^3}", 40)
    sheet.notes(" doorloopt.", "{^3} AD, 2 maart 2024")
    sheet.footer(2)
    assert read(sheet.bytes()) == [
        "¶ Vraag 1",
        f"¶ {A_LONG_LINE} en[1]",
        "verder?[2]",
        "noot 1 1 NOS, 1 maart 2024, «Kritiek»,",
        "verder 1 https://nos.nl/artikel",
        "noot 2 2 Een noot die",
        "furniture Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1",
        "¶ Antwoord 1",
        "¶ Ja.[3]",
        "verder 2 doorloopt.",
        "noot 3 3 AD, 2 maart 2024",
        "furniture Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 2",
    ]


def test_notes_in_the_margin_beside_the_text(sheet: Sheet) -> None:
    for page in (1, 2):
        sheet.lines("\n".join([A_LONG_LINE] * 60), 60)
        sheet.text(f"{{^{page}}} Samenstelling: de leden", 600, 40, 6)
        sheet.text({1: "Ellemeet en Bikker.", 2: "Omtzigt."}[page], 607, 40, 6)
        sheet.text("ISSN 0921 - 7371", 731, 40, 6)
        sheet.footer(page)
        if page == 1:
            sheet.next()
    lines = [line for line in read(sheet.bytes()) if A_LONG_LINE not in line]
    assert lines == [
        "furniture Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1",
        "noot 1 1 Samenstelling: de leden",
        "verder 1 Ellemeet en Bikker.",
        "furniture ISSN 0921 - 7371",
        "furniture Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 2",
        "noot 2 2 Samenstelling: de leden",
        "verder 2 Omtzigt.",
        "furniture ISSN 0921 - 7371",
    ]


def test_notes_numbered_anew_on_each_page_have_names_of_their_own(sheet: Sheet) -> None:
    for page in (1, 2):
        sheet.text(f"Tekst van bladzijde {page}.{{^1}}", 100)
        sheet.notes(f"{{^1}} Noot van bladzijde {page}")
        if page == 1:
            sheet.next()
    assert [line for line in read(sheet.bytes()) if "Noot" in line] == [
        "noot 1 1 Noot van bladzijde 1",
        "noot 1-2 1 Noot van bladzijde 2",
    ]


def test_a_table_in_small_type_is_no_note(sheet: Sheet) -> None:
    sheet.text("Bijgaande cijfers zijn aangeleverd door de provincie:", 100)
    for row, (name, *figures) in enumerate(
        [("Grond", "2021", "2022"), ("Geslacht", "2", "13"), ("Totaal", "12", "7")]
    ):
        sheet.text(name, 130 + 9 * row, size=6.9)
        for column, figure in enumerate(figures):
            right = 400 + 80 * column
            sheet.text(figure, 130 + 9 * row, right - sheet.canvas.stringWidth(figure, "Helvetica", 6.9), 6.9)
    assert read(sheet.bytes())[1:] == ["¶ Grond|2021|2022", "¶ Geslacht|2|13", "¶ Totaal|12|7"]


def test_a_cell_of_two_lines_and_an_empty_one(sheet: Sheet) -> None:
    places = (LEFT, 330, 430)
    rows = [
        ("Gemeente", "Huishoudens met", "Bedrag"),
        ("", "een uitkering", ""),
        ("Urk", "", "€ 12"),
        ("Delft", "40", "€ 9"),
    ]
    for row, cells in enumerate(rows):
        for left, cell in zip(places, cells, strict=True):
            sheet.text(cell, 100 + 9.6 * row, left)
    assert read(sheet.bytes()) == [
        "¶ Gemeente|Huishoudens met|Bedrag",
        "|een uitkering|",
        "¶ Urk||€ 12",
        "¶ Delft|40|€ 9",
    ]


def test_numbered_questions_in_columns_are_no_table(sheet: Sheet) -> None:
    for row, (number, text, page) in enumerate(
        [
            ("Nr", "Vraag", "Blz."),
            ("1", "Kunt u toelichten wat de stand van zaken is van het", "3"),
            ("", "windpark op zee?", ""),
            ("2", "Kunt u aangeven hoeveel dat kost, en wie dat betaalt?", "4"),
            ("3", "Wanneer is het windpark op zee af, en wie gaat het doen?", "12"),
        ]
    ):
        for left, cell in zip((LEFT, LEFT + 30, 500), (number, text, page), strict=True):
            sheet.text(cell, 100 + 9.6 * row, left)
    assert not any("|" in line for line in read(sheet.bytes()))


def test_a_list_and_the_paragraphs_under_its_items(sheet: Sheet) -> None:
    for top, bullet, text in [
        (100, "1.", "De Gezondheidsraad adviseert om in te zetten op preventie en behandeling"),
        (109.6, "", "van stoornissen."),
        (119.2, "", "In het vorige kabinet is daarom een aanpak tot stand gekomen die loopt"),
        (128.8, "", "tot 2026."),
        (138.4, "2.", "Specifieke adviezen."),
        (148, "–", "Een streepje."),
        (157.6, "•", "Een stip."),
    ]:
        sheet.text(bullet, top)
        sheet.text(text, top, LEFT + 19.8)
    assert read(sheet.bytes()) == [
        "• ¶ 1. De Gezondheidsraad adviseert om in te zetten op preventie en behandeling",
        "van stoornissen.",
        "¶ In het vorige kabinet is daarom een aanpak tot stand gekomen die loopt",
        "tot 2026.",
        "• ¶ 2. Specifieke adviezen.",
        "• ¶ – Een streepje.",
        "• ¶ • Een stip.",
    ]


def test_paragraphs_without_white_space_between_them(sheet: Sheet) -> None:
    dated = f"{A_LONG_LINE[:74]}\n11 april"
    sheet.lines(f"{A_LONG_LINE}.\nKlopt dat?\nZo ja, wat gaat u doen?\n{A_LONG_LINE},\n{dated}", 100)
    assert [line.startswith("¶") for line in read(sheet.bytes())] == [True, False, True, True, False, False]


def test_an_accent_that_is_a_glyph_of_its_own_goes_to_its_letter(sheet: Sheet) -> None:
    left = sheet.text("Kostic", 100)
    sheet.text("´", 100, left - 4)
    sheet.text("(PvdD)", 100, left + 3)
    width = sheet.text("Yes", 120)
    sheet.text("¸", 120, width - 3.7)
    sheet.text("ilgöz en `aanhaling`", 120, width)
    assert [line.text for line in source_of(sheet.bytes()).lines] == [
        "Kostić (PvdD)",
        "Yeşilgöz en `aanhaling`",
    ]


@pytest.mark.parametrize(
    ("meaning", "expected"),
    [("006600AD0066", "ontheffing"), ("00660066", "ontheffing"), ("00AD", "onthe-ing")],
    ids=["ligatuur met afbreekplaats", "ligatuur", "streepje"],
)
def test_a_soft_hyphen_within_a_glyph_is_not_printed(meaning: str, expected: str) -> None:
    cmap = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Een def "
        f"1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfchar <78> <{meaning}> endbfchar "
        "endcmap end end"
    )
    stream = f"<< /Length {len(cmap)} >>\nstream\n{cmap}\nendstream"
    font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 4 0 R >>"
    data = pdf(words("onthexing", extra="/F2 10 Tf"), others=[stream, font])
    source = source_of(data.replace(b"/F1 3 0 R", b"/F2 5 0 R /F1 3 0 R"))
    assert [line.text for line in source.lines] == [expected]


def test_words_are_parted_where_the_print_leaves_room(sheet: Sheet) -> None:
    left = sheet.text("een", 100)
    left = sheet.text("bedrag", 100, left + 2.2)
    left = sheet.text("van", 100, left + 2.2)
    sheet.text("{b:€}", 100, left + 2.2)
    sheet.text("on", 120)
    sheet.text("gedeeld", 120, sheet.canvas.stringWidth("on", "Helvetica", 8.5) + LEFT)
    assert [line.text for line in source_of(sheet.bytes()).lines] == ["een bedrag van €", "ongedeeld"]


def test_a_letterhead_in_a_column_of_its_own_stands_before_the_letter(sheet: Sheet) -> None:
    for page in (1, 2):
        for row, text in enumerate(
            ["Directie Bedrijfsvoering", "Datum", "12 mei 2024", f"Pagina {page} van 2"]
        ):
            sheet.text(text, 91 + 7.3 * row, 420, 6)
        for row in range(6):
            sheet.text(
                f"In antwoord op uw brief deel ik u mede wat volgt, {page} {row},", 90 + 12 * row, 60, 9
            )
        if page == 1:
            sheet.next()
    lines = read(sheet.bytes())
    first, second = lines[:10], lines[10:]
    assert [line.removeprefix("¶ ") for line in first[:4]] == [
        "Directie Bedrijfsvoering",
        "Datum",
        "12 mei 2024",
        "Pagina 1 van 2",
    ]
    assert all("In antwoord" in line for line in [*first[4:], *second[:6]])
    assert all(line.startswith("furniture") for line in second[6:])


def test_two_columns_are_read_one_after_the_other(sheet: Sheet) -> None:
    sheet.text("{b:Een opschrift boven beide kolommen van de bladzijde, dat erover loopt}", 60, 40, 11)
    for row in range(8):
        sheet.text(f"Regel {row} van de linker kolom, die wel zo lang is", 90 + 10 * row, 40)
        sheet.text(f"Regel {row} van de rechter kolom, die wel zo lang is", 90 + 10 * row, 300)
    lines = read(sheet.bytes())
    assert "opschrift" in lines[0]
    assert [("linker" in line, "rechter" in line) for line in lines[1:]] == [(True, False)] * 8 + [
        (False, True)
    ] * 8


@pytest.mark.parametrize("apart", [0, 4], ids=["tabel", "kolommen"])
def test_two_short_columns_below_a_long_head_are_two_columns(sheet: Sheet, apart: float) -> None:
    """Where their lines are level, they are the rows of a table."""
    for row in range(9):
        sheet.text(f"{A_LONG_LINE}, en dat over de volle breedte van het blad, {row}", 60 + 10 * row, 40, 9)
    for row in range(8):
        sheet.text(f"Regel {row} van de linker kolom, die wel zo lang is", 160 + 10 * row, 40, 9)
        sheet.text(f"Regel {row} van de rechter kolom, die wel zo lang is", 160 + apart + 10 * row, 300, 9)
    sheet.text("{^1} Een noot over de volle breedte van het blad, in kleine letters gedrukt", 600, 40, 6)
    lines = [line for line in read(sheet.bytes()) if "Regel" in line]
    assert ["linker" in line for line in lines] == ([True] * 8 + [False] * 8 if apart else [True] * 8)


def test_a_raised_figure_is_of_the_line_beside_it_and_not_of_the_column_beside_that(sheet: Sheet) -> None:
    for row in range(6):
        sheet.text(f"Regel {row} van de linker kolom, die wel zo lang is", 90 + 12 * row, 40)
        sheet.text(f"Regel {row} van de rechter{{^{row + 1}}} kolom, die zo lang is", 95 + 12 * row, 300, 7)
    lines = read(sheet.bytes())
    assert ["[" in line for line in lines] == [False] * 6 + [True] * 6


def test_labels_left_of_their_texts_are_whole_and_no_table(sheet: Sheet) -> None:
    for row, (label, text) in enumerate(
        [
            ("Vraag 1", A_LONG_LINE[:50]),
            ("Vraag 2", A_LONG_LINE[:40]),
            ("Antwoord 1", A_LONG_LINE[:45]),
            ("en 2", "en verder."),
            ("Vraag 3", A_LONG_LINE[:35]),
        ]
    ):
        sheet.text(f"{{b:{label}}}", 100 + 9.6 * row, LEFT)
        sheet.text(text, 100 + 9.6 * row, LEFT + 70)
    lines = [line.removeprefix("¶ ") for line in read(sheet.bytes())]
    assert lines[2:4] == [f"Antwoord 1 en 2 {A_LONG_LINE[:45]}", "en verder."]
    assert not any("|" in line for line in lines)


def test_questions_beside_their_answers_are_told(sheet: Sheet) -> None:
    for left, heading in ((60, "Vraag"), (300, "Antwoord")):
        sheet.lines("\n".join([heading, *["Een regel in een kolom van de tabel"] * 6]), 100, left)
    assert [doubt.code for doubt in source_of(sheet.bytes()).doubts] == ["questions-beside-answers"]


def test_words_spread_out_to_fill_a_line_are_no_row_of_a_table(sheet: Sheet) -> None:
    sheet.lines("\n".join([A_LONG_LINE] * 4), 60)
    width = sheet.canvas.stringWidth(A_LONG_LINE, "Helvetica", 8.5)
    for row, line in enumerate(["2050 is afgesproken dat", "bereikbaarheid van de eilanden"]):
        room = width - sheet.canvas.stringWidth(line.replace(" ", ""), "Helvetica", 8.5)
        left = LEFT
        for word in line.split():
            left = sheet.text(word, 100 + 9.6 * row, left) + room / line.count(" ")
    for row, cells in enumerate(["Ja Ja Ja", "1 2 3"]):
        for column, cell in enumerate(cells.split()):
            sheet.text(cell, 140 + 9.6 * row, LEFT + 40 * column)
    assert read(sheet.bytes())[4:] == [
        "2050 is afgesproken dat",
        "bereikbaarheid van de eilanden",
        "¶ Ja|Ja|Ja",
        "¶ 1|2|3",
    ]


def test_items_of_a_list_whose_bullets_are_drawn(sheet: Sheet) -> None:
    texts = "de dienstregeling", "wordt aangepast;", "de reder houdt een", "schip vrij."
    for row, text in enumerate(texts):
        sheet.text(text, 100 + 9.6 * row, LEFT + 14)
    for top in (97.5, 116.7):
        sheet.canvas.circle(LEFT + 6, 771 - top, 1.5, stroke=0, fill=1)
    assert [line.startswith("¶") for line in read(sheet.bytes())] == [True, False, True, False]


@pytest.mark.parametrize(
    ("lines", "begins"),
    [
        ("Deze staan:\na. in de Randstad, waar;\nzij nodig zijn;\nb. daarbuiten.", [1, 1, 0, 1]),
        ("Dat doe ik:\n1) samen;\n2) alleen.", [1, 1, 1]),
        ("in het geval bedoeld onder\na. of in een ander geval", [1, 0]),
        ("– zo schrijft men –\n– een bijzin – en verder.", [1, 0]),
    ],
)
def test_items_of_a_list_whose_numbers_stand_against_their_text(
    sheet: Sheet, lines: str, begins: list[int]
) -> None:
    sheet.lines(lines, 100)
    assert [line.startswith("¶") for line in read(sheet.bytes())] == [bool(one) for one in begins]


@pytest.mark.parametrize("apart", [0, 0.4, 0.9])
def test_what_is_printed_again_at_its_place_is_there_once(sheet: Sheet, apart: float) -> None:
    between = "\n".join([A_LONG_LINE] * 10)
    for again in (0, apart, 2 * apart / 3):
        sheet.text("Alles loopt, ll en //, en 11.", 100, LEFT + again)
        sheet.lines(between, 120)
    first, *others = read(sheet.bytes())
    assert (first, len(others)) == (f"{'vet ' if apart else ''}¶ Alles loopt, ll en //, en 11.", 10)


def test_letters_printed_one_by_one_stay_as_many(sheet: Sheet) -> None:
    left = LEFT
    for letter in "alles,//www.iilll.nl/11":
        left = sheet.text(letter, 100, left)
    assert read(sheet.bytes()) == ["¶ alles,//www.iilll.nl/11"]


def test_lines_over_each_other_are_each_read_and_told(sheet: Sheet) -> None:
    left = LEFT
    for letter in "op vraag 1, dat hierboven staat.":
        left = sheet.text(letter, 100, left)
    left = LEFT
    for letter in "Directoraat-Generaal Water en Bodem":
        left = sheet.text(letter, 99.4, left, 7)
    source = source_of(sheet.bytes())
    assert sorted(line.text for line in source.lines) == [
        "Directoraat-Generaal Water en Bodem",
        "op vraag 1, dat hierboven staat.",
    ]
    assert [doubt.code for doubt in source.doubts] == ["overlaid-lines"]


def test_a_number_that_hangs_left_of_the_text_is_of_its_line(sheet: Sheet) -> None:
    sheet.text("35 207", 100, 40)
    sheet.text("Wijziging van de begrotingsstaat van het Ministerie van Buitenlandse Zaken", 100)
    sheet.lines("\n".join([A_LONG_LINE] * 5), 120)
    assert read(sheet.bytes())[0].endswith(
        "35 207 Wijziging van de begrotingsstaat van het Ministerie van Buitenlandse Zaken"
    )


def test_text_at_another_angle_is_of_the_page(sheet: Sheet) -> None:
    sheet.lines(f"{A_LONG_LINE}\nen verder.", 100)
    sheet.canvas.saveState()
    sheet.canvas.rotate(90)
    sheet.canvas.drawString(100, -20, "CONCEPT")
    sheet.canvas.restoreState()
    assert read(sheet.bytes())[1:] == ["en verder.", "furniture CONCEPT"]


def test_a_page_printed_sideways_reads_as_it_is_shown(sheet: Sheet) -> None:
    sheet.canvas.setPageRotation(90)
    sheet.canvas.rotate(90)
    sheet.canvas.drawString(100, -60, "Vraag 1")
    sheet.canvas.drawString(100, -80, "Klopt het?")
    source = source_of(sheet.bytes())
    assert [line.text for line in source.lines] == ["Vraag 1", "Klopt het?"]
    box = source.evidence[1].box
    assert box is not None
    assert box.left == pytest.approx(100, abs=1)
    assert box.bottom == pytest.approx(63, abs=1)


def test_a_header_that_counts_is_of_the_page_and_a_label_that_does_not_is_none(sheet: Sheet) -> None:
    for page in (1, 2, 3):
        sheet.text(f"Bladzijde {page}", 30)
        sheet.lines(f"Vraag {2 * page}\n" + "\n".join([A_LONG_LINE] * 6), 60)
        if page < 3:
            sheet.next()
    lines = read(sheet.bytes())
    assert [line.startswith("furniture") for line in lines] == [True, *[False] * 7] * 3
