"""PDFs that cannot be read: one Dutch line says why, and what to do."""

from __future__ import annotations

import json

import pytest
from handmade_pdf import pdf, words
from pdf_sheet import Sheet
from read_sheet import read, source_of
from reportlab.lib.pdfencrypt import StandardEncryption

from generator.sources.pdf.isolation import ReadingProcess
from generator.sources.read_error import UnreadableError


def encrypted(user: str) -> bytes:
    sheet = Sheet(encrypt=StandardEncryption(user, ownerPassword="baas", strength=128))
    sheet.text("Vraag 1", 100)
    return sheet.bytes()


def scanned() -> str:
    """Operators that paint a picture over the whole page, in light and dark stripes as lines of print are."""
    return "q 595 0 0 842 0 0 cm BI /W 1 /H 80 /CS /G /BPC 8 ID " + "\xf0\x10" * 40 + " EI Q\n"


def crowded() -> str:
    """Operators that print more than anyone can read on a page."""
    return "".join(words("woord " * 95, x=9, y=835 - 2 * line, size=1.9) for line in range(400))


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (encrypted("geheim"), "is met een wachtwoord beveiligd: sla het zonder wachtwoord op"),
        (b"%PDF-1.7\nrommel", "is een beschadigd pdf-bestand: haal het opnieuw op"),
        (pdf(), "is een pdf-bestand zonder pagina’s"),
        (pdf(""), "is leeg, of er staan alleen lijnen in: haal het opnieuw op, of herken de tekst"),
        (
            pdf(scanned()),
            "heeft geen tekst maar plaatjes van tekst, zoals een scan: herken de tekst eerst met “ocrmypdf",
        ),
        (pdf(*[words("Ja.")] * 3001), "heeft 3001 pagina’s: is dit wel één document? Haal het opnieuw op"),
        (pdf(crowded()), "heeft op pagina 1 22"),
    ],
)
def test_a_file_that_cannot_be_read(data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableError) as raised:
        source_of(data)
    assert str(raised.value).startswith(reason)
    assert "\n" not in str(raised.value)


def test_a_pdf_that_anyone_may_open_is_read_though_it_is_encrypted() -> None:
    assert read(encrypted("")) == ["¶ Vraag 1"]


def test_a_scan_with_recognised_text_over_it_is_read() -> None:
    assert read(pdf(scanned() + words("Vraag 1", x=250, extra="3 Tr"))) == ["¶ Vraag 1"]


def test_a_page_without_text_among_others_is_told() -> None:
    source = source_of(pdf(words("Vraag 1"), scanned()))
    assert [(doubt.code, doubt.severity) for doubt in source.doubts] == [("page-without-text", "warning")]
    assert "pagina 2" in source.doubts[0].message


def test_a_file_whose_end_is_missing_is_told() -> None:
    whole = pdf(words("Vraag 1"))
    assert [doubt.code for doubt in source_of(whole[:-20]).doubts] == ["cut-off"]


def test_what_is_no_text_is_told_and_not_run() -> None:
    attached = [
        "<< /Names [(bijlage.txt) 5 0 R] >>",
        "<< /Type /Filespec /F (bijlage.txt) /EF << /F 6 0 R >> >>",
    ]
    attached += ["<< /Length 3 >>\nstream\nabc\nendstream", "<< /Names [(x) 8 0 R] >>"]
    attached += ["<< /S /JavaScript /JS (app.alert) >>"]
    attached += ["<< /Type /Annot /Subtype /FreeText /Rect [0 0 9 9] /Contents (Opmerking) >>"]
    source = source_of(
        pdf(
            words("Vraag 1"),
            catalogue="/Names << /EmbeddedFiles 4 0 R /JavaScript 7 0 R >>",
            page="/Annots [9 0 R]",
            others=attached,
        )
    )
    assert [doubt.message for doubt in source.doubts] == [
        "1 bijgevoegd bestand: niet overgenomen",
        "1 script: niet overgenomen",
        "1 opmerking of invulveld op pagina 1: niet overgenomen",
    ]
    assert [line.text for line in source.lines] == ["Vraag 1"]


# --- A process of its own --------------------------------------------------------------------


def endless() -> bytes:
    """A page that prints a form ten times, that prints a form ten times, and so on."""
    forms = [_form(level) for level in range(12)]
    return pdf("/X11 Do", others=forms, resources="/XObject << /X11 15 0 R >>")


def _form(level: int) -> str:
    content = f"/X{level - 1} Do\n" * 10 if level else words("woord")
    inner = f"/XObject << /X{level - 1} {3 + level} 0 R >>" if level else "/Font << /F1 3 0 R >>"
    head = f"<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << {inner} >>"
    return f"{head} /Length {len(content)} >>\nstream\n{content}\nendstream"


def test_a_file_that_never_ends_is_given_up_and_the_next_is_read() -> None:
    process = ReadingProcess(seconds=1)
    try:
        with pytest.raises(UnreadableError, match="laat het leesprogramma vastlopen"):
            process.ask(endless())
        assert json.loads(process.ask(pdf(words("Vraag 1"))))["pages"] == 1
    finally:
        process.end()


def test_a_file_that_takes_too_much_memory_is_given_up() -> None:
    process = ReadingProcess(memory=150 * 1024**2)
    try:
        with pytest.raises(UnreadableError):
            process.ask(
                pdf("".join(words("woord " * 90, y=800 - n) for n in range(300))) + b" " * 200 * 1024**2
            )
    finally:
        process.end()


def test_one_process_reads_many_files() -> None:
    process = ReadingProcess()
    try:
        answers = [json.loads(process.ask(pdf(words(f"Vraag {number}")))) for number in range(3)]
        assert [answer["lines"][0][0] for answer in answers] == ["Vraag 0", "Vraag 1", "Vraag 2"]
    finally:
        process.end()
