from __future__ import annotations

from dataclasses import replace

import pytest
from fixture_documents import AANHANGSEL, nasty

from generator.model.document import Document, Metadata
from generator.outputs.pages.bibliography import bibtex, ris, ways_to_cite
from generator.outputs.pages.source_lines import source_of_answers, source_of_document, source_of_questions

DOCUMENT = AANHANGSEL.document
ADDRESS = "https://zoek.officielebekendmakingen.nl/ah-tk-20182019-3455.html"


def told(**metadata: object) -> Document:
    return replace(DOCUMENT, metadata=replace(DOCUMENT.metadata, **metadata))  # type: ignore[arg-type]


def test_bibtex() -> None:
    assert bibtex(DOCUMENT).split("\n") == [
        "@misc{ah-tk-20182019-3455,",
        "title = {{Vragen over de ontmoeting met Wang Yi}},",
        "author = {{Ploumen}},",
        "howpublished = {Aanhangsel Handelingen II 2018/19, nr. 3455},",
        "date = {2019-07-15},",
        "year = {2019},",
        "note = {Schriftelijke vragen met antwoorden, beantwoord door Minister Blok (Buitenlandse Zaken)},",
        f"url = {{{ADDRESS}}},",
        "langid = {dutch},",
        "}",
    ]


def test_ris() -> None:
    assert ris(DOCUMENT).split("\n") == [
        "TY  - GOVDOC",
        "ID  - ah-tk-20182019-3455",
        "TI  - Vragen over de ontmoeting met Wang Yi",
        "AU  - Ploumen",
        "DA  - 2019/07/15",
        "PY  - 2019",
        "M1  - Aanhangsel Handelingen II 2018/19, nr. 3455",
        "N1  - Schriftelijke vragen met antwoorden, beantwoord door Minister Blok (Buitenlandse Zaken)",
        f"UR  - {ADDRESS}",
        "LA  - nl",
        "ER  - ",
    ]


@pytest.mark.parametrize(
    ("subject", "in_bibtex"),
    [
        ("50% & meer", r"50\% \& meer"),
        ("een {haak}", r"een \{haak\}"),
        ("a_b^c~d", r"a\_b\textasciicircum{}c\textasciitilde{}d"),
        ("\\input{x}", r"\textbackslash{}input\{x\}"),
        ("twee\nregels", "twee regels"),
    ],
)
def test_a_title_cannot_leave_its_field(subject: str, in_bibtex: str) -> None:
    document = told(title=None, subject=subject)
    assert f"title = {{{{Vragen over {in_bibtex}}}}}," in bibtex(document).split("\n")
    assert len(ris(document).split("\n")) == len(ris(DOCUMENT).split("\n"))


def test_what_is_not_known_is_not_in_it() -> None:
    bare = replace(DOCUMENT, id="x", metadata=Metadata())
    assert not {"date", "author", "url", "year"} & {line.split(" ")[0] for line in bibtex(bare).split("\n")}
    assert not {"DA", "AU", "UR", "PY"} & {line.split(" ")[0] for line in ris(bare).split("\n")}
    assert "“" not in source_of_answers(bare).after


def test_source_lines() -> None:
    number = "Aanhangsel Handelingen II 2018/19, nr. 3455"
    name = "“Vragen over de ontmoeting met Wang Yi”"
    assert source_of_questions(DOCUMENT) == (f"Ploumen (PvdA), {name}", f"{number}, 20 juni 2019")
    minister = f"Minister Blok (Buitenlandse Zaken), {name}"
    assert source_of_answers(DOCUMENT) == (minister, f"{number}, 15 juli 2019")
    assert source_of_document(DOCUMENT) == f"{name}, {number}, 15 juli 2019"
    undated = told(submitted=None, answered=None)
    assert source_of_answers(undated) == (minister, number)


def test_a_source_is_no_markup_there() -> None:
    shown = ways_to_cite(nasty("<b>*x*</b>").document)
    assert "<b>" not in shown
