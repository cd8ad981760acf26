from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest
from fixture_documents import AANHANGSEL, nasty

from generator.model.document import Bewindspersoon, Document, Metadata
from generator.outputs.pages.bibliography import bibtex, citation_files, csl_json, ris, ways_to_cite
from generator.outputs.pages.source_lines import (
    source_of_answers,
    source_of_document,
    source_of_questions,
    source_on_paper,
)

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


def test_csl_json() -> None:
    """What the CSL-JSON schema (citation-style-language/schema, csl-data.json) says of these variables."""
    [item] = json.loads(csl_json(DOCUMENT))
    assert item == {
        "id": "ah-tk-20182019-3455",
        "type": "report",
        "title": "Vragen over de ontmoeting met Wang Yi",
        "author": [{"literal": "Ploumen"}],
        "genre": "Schriftelijke vragen met antwoorden",
        "number": "Aanhangsel Handelingen II 2018/19, nr. 3455",
        "issued": {"date-parts": [[2019, 7, 15]]},
        "note": "Schriftelijke vragen met antwoorden, beantwoord door Minister Blok (Buitenlandse Zaken)",
        "URL": ADDRESS,
        "language": "nl",
    }


def test_each_file_holds_what_the_page_shows() -> None:
    files = citation_files(DOCUMENT)
    name = "citeren/ah-tk-20182019-3455"
    assert files == {
        f"{name}.bib": f"{bibtex(DOCUMENT)}\n",
        f"{name}.ris": f"{ris(DOCUMENT)}\n",
        f"{name}.json": f"{csl_json(DOCUMENT)}\n",
    }
    assert all(f"]({file})" in ways_to_cite(DOCUMENT) for file in files)


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
    assert json.loads(csl_json(document))[0]["title"] == f"Vragen over {' '.join(subject.split())}"


def test_what_is_not_known_is_not_in_it() -> None:
    bare = replace(DOCUMENT, id="x", metadata=Metadata())
    assert not {"date", "author", "url", "year"} & {line.split(" ")[0] for line in bibtex(bare).split("\n")}
    assert not {"DA", "AU", "UR", "PY"} & {line.split(" ")[0] for line in ris(bare).split("\n")}
    assert not {"issued", "author", "URL"} & json.loads(csl_json(bare))[0].keys()
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


NOTICE = replace(told(answered=None, delayed=date(2019, 7, 10)), kind="postponement")


def test_a_notice_is_of_who_announces_it_and_names_whose_questions_it_is_about() -> None:
    note = (
        "Mededeling over vragen van Ploumen (PvdA), uitstel gemeld door Minister Blok (Buitenlandse Zaken)"
    )
    fields = {"author = {{Blok}},", "date = {2019-07-10},", f"note = {{{note}}},"}
    assert fields <= set(bibtex(NOTICE).split("\n"))
    assert {"AU  - Blok", f"N1  - {note}"} <= set(ris(NOTICE).split("\n"))
    [item] = json.loads(csl_json(NOTICE))
    assert (item["author"], item["note"]) == ([{"literal": "Blok"}], note)
    assert not any("Ploumen" in line for line in ris(NOTICE).split("\n") if line.startswith("AU"))


def test_a_notice_is_quoted_with_who_announces_it_and_the_day() -> None:
    before, after = source_of_answers(NOTICE)
    assert before.startswith("Minister Blok (Buitenlandse Zaken), “Uitstel van antwoord op vragen over")
    assert after == "Aanhangsel Handelingen II 2018/19, nr. 3455, 10 juli 2019"
    assert source_on_paper(NOTICE) == (
        "Minister Blok (Buitenlandse Zaken), op vragen van Ploumen (PvdA), "
        "Aanhangsel Handelingen II 2018/19, nr. 3455, 10 juli 2019"
    )


def test_in_whose_name_too_an_answer_is_given() -> None:
    also = told(on_behalf_of=(Bewindspersoon(None, "Minister", "Financiën"),))
    said = "Minister Blok (Buitenlandse Zaken), mede namens de Minister van Financiën"
    assert source_of_answers(also).before.startswith(f"{said}, “")
    assert said in source_on_paper(also)
    assert f"beantwoord door {said}" in bibtex(also)


def test_a_source_is_no_markup_there() -> None:
    shown = ways_to_cite(nasty("<b>*x*</b>").document)
    assert "<b>" not in shown
