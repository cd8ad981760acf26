"""The one grammar of official ids: what each form is, and that whatever prints one reads the same."""

from __future__ import annotations

import pytest

from generator.citing.official_citations import find_official
from generator.identity.official_ids import (
    PRINTED,
    Aanhangsel,
    Dossier,
    Handelingen,
    Kamerstuk,
    LooseDocument,
    OfficialId,
    RunningNumber,
    Submitted,
    Zaak,
    dossier_of,
    dossier_of_print,
    kamerstuk_of_print,
    parse_id,
    parse_publication,
)
from generator.identity.vergaderjaar import Vergaderjaar

Y2018 = Vergaderjaar(2018)

IDS: list[tuple[str, OfficialId]] = [
    ("kst-35207-34", Kamerstuk(Dossier("35207"), "34")),
    ("kst-34300-V-22", Kamerstuk(Dossier("34300", "V"), "22")),
    ("kst-35300-V-42", Kamerstuk(Dossier("35300", "V"), "42")),
    ("kst-34300-XV-12", Kamerstuk(Dossier("34300", "XV"), "12")),
    ("kst-33400-IXB-5", Kamerstuk(Dossier("33400", "IXB"), "5")),
    ("kst-36600-A-19", Kamerstuk(Dossier("36600", "A"), "19")),
    ("kst-36100-A", Kamerstuk(Dossier("36100"), "A")),
    ("kst-35925-VIII-AB", Kamerstuk(Dossier("35925", "VIII"), "AB")),
    ("kst-21501-20-1596", Kamerstuk(Dossier("21501", "20"), "1596")),
    ("kst-21501-02-2732", Kamerstuk(Dossier("21501", "02"), "2732")),
    ("kst-22112-3456", Kamerstuk(Dossier("22112"), "3456")),
    ("kst-35688-(R1989)-5", Kamerstuk(Dossier("35688", "(R1989)"), "5")),
    ("kst-23700-188b", Kamerstuk(Dossier("23700"), "188b")),
    ("kst-26643-144-h1", Kamerstuk(Dossier("26643"), "144", edition="h1")),
    ("kst-20082009-31700-IV-D", Kamerstuk(Dossier("31700", "IV"), "D", Vergaderjaar(2008))),
    ("kst-1263281", RunningNumber("kst", 1263281)),
    ("ah-1251487", RunningNumber("ah", 1251487)),
    ("blg-1007826", RunningNumber("blg", 1007826)),
    ("ah-tk-20182019-3455", Aanhangsel("tk", Y2018, 3455)),
    ("ah-ek-20182019-3", Aanhangsel("ek", Y2018, 3)),
    ("ah-tk-19992000-12", Aanhangsel("tk", Vergaderjaar(1999), 12)),
    ("ah-tk-20182019-14-n1", Aanhangsel("tk", Y2018, 14, "n1")),
    ("kv-tk-2024Z18775", Submitted("2024Z18775")),
    ("2022Z11285", Zaak("2022Z11285")),
    ("h-tk-20182019-93-6", Handelingen("tk", Y2018, 93, 6)),
    ("nds-tk-2022D55262", LooseDocument("tk", "2022D55262")),
    ("35207", Dossier("35207")),
    ("36410-VIII", Dossier("36410", "VIII")),
    ("21501-20", Dossier("21501", "20")),
    ("35688-(R1989)", Dossier("35688", "(R1989)")),
]


@pytest.mark.parametrize(("id", "official"), IDS)
def test_what_an_id_names(id: str, official: OfficialId) -> None:
    assert parse_id(id) == official
    assert official.id == id


@pytest.mark.parametrize(
    "id",
    [
        "", "kst", "kst-35207", "kst-35207-", "kst-352-34", "kst-35207-34-1596-2", "kst-0-0",
        "ah-tk-20182020-12", "ah-tk-2018-2019-12", "ah-vk-20182019-12", "ah-12", "ah-tk-20182019-123456",
        "kv-tk-2024Z1877", "kv-tk-2024D18775", "h-index", "nds-tk-12", "2022D11285", "2022z11285",
        "32021R0821", "ECLI:NL:HR:2020:1", "BWBR0001854", "352077", "kst-35207-34\n",
    ],
)  # fmt: skip
def test_what_is_no_id(id: str) -> None:
    assert parse_id(id) is None


@pytest.mark.parametrize(("id", "official"), IDS)
def test_a_zaak_and_a_dossier_are_no_publication(id: str, official: OfficialId) -> None:
    assert parse_publication(id) == (None if isinstance(official, Zaak | Dossier) else official)


@pytest.mark.parametrize(("id", "official"), IDS)
def test_an_id_in_a_text_is_read_to_its_end(id: str, official: OfficialId) -> None:
    """The one that prints kst-21501-20-1596 is not kst-21501-20."""
    text = f"zie ({id}), of {id}."
    if parse_publication(id):
        assert [match[0] for match in PRINTED.finditer(text)] == [id, id]
        assert [citation.id for citation in find_official(text)] == [id, id]


@pytest.mark.parametrize(
    ("id", "name"),
    [
        ("kst-35207-34", "35 207"),
        ("kst-34300-V-22", "34 300 V"),
        ("kst-21501-20-1596", "21 501-20"),
        ("kst-35688-(R1989)-5", "35 688 (R1989)"),
        ("kst-36100-A", "36 100"),
        ("36410-VIII", "36 410 VIII"),
        ("kst-1263281", None),
        ("ah-tk-20182019-3455", None),
        ("32021R0821", None),
    ],
)
def test_the_dossier_of_a_publication(id: str, name: str | None) -> None:
    dossier = dossier_of(parse_id(id))
    assert (dossier and dossier.name) == name


@pytest.mark.parametrize(
    ("dossier", "addition", "number", "id"),
    [
        ("35 207", None, "34", "kst-35207-34"),
        ("35.207", "", "032", "kst-35207-32"),
        ("36 410", " XV", "12", "kst-36410-XV-12"),
        ("36 410", "-XV", "12", "kst-36410-XV-12"),
        ("21 501", "-02", "2732", "kst-21501-02-2732"),
        ("35 688", " (R1989)", "5", "kst-35688-(R1989)-5"),
        ("35 688", "R1989", "5", "kst-35688-(R1989)-5"),
        ("36\u00a0100", "", "A", "kst-36100-A"),
    ],
)
def test_what_is_printed_in_words(dossier: str, addition: str | None, number: str, id: str) -> None:
    assert kamerstuk_of_print(dossier, addition, number).id == id
    assert dossier_of_print(dossier, addition).id in id
