from __future__ import annotations

from pathlib import Path

import pytest

from generator.identity.names import Name, Names
from generator.model.document import Asker, Bewindspersoon, Metadata
from generator.sources.names_table import read_names
from generator.sources.seeds import orphans
from generator.sources.sidecar import SidecarError


def table(folder: Path, text: str) -> Names:
    (folder / "namen.yml").write_text(text, encoding="utf-8")
    return read_names(folder)


@pytest.mark.parametrize(
    ("asker", "name"),
    [
        (Asker("Ploumen", "PvdA"), Name("ploumen-pvda", "Ploumen (PvdA)")),
        (Asker("Van Dijk", "SP"), Name("van-dijk-sp", "Van Dijk (SP)")),
        (Asker("Van Dijk", "PVV"), Name("van-dijk-pvv", "Van Dijk (PVV)")),
        (Asker("Omtzigt", None), Name("omtzigt", "Omtzigt")),
        (Asker("Çelik", "DENK"), Name("celik-denk", "Çelik (DENK)")),
    ],
)
def test_without_a_table_a_name_is_what_is_printed(asker: Asker, name: Name) -> None:
    assert Names().asker(asker) == name


@pytest.mark.parametrize(
    ("addressee", "ministry"),
    [
        ("Minister van Buitenlandse Zaken", "Buitenlandse Zaken"),
        ("staatssecretaris van het Ministerie van Defensie", "Ministerie van Defensie"),
        ("Minister voor Klimaat en Energie", "Klimaat en Energie"),
        ("Minister Justitie en Veiligheid", "Justitie en Veiligheid"),
        ("Minister-President, Minister van Algemene Zaken", "Algemene Zaken"),
        ("Minister-President", None),
        ("Minister Visser", None),
        ("vaste commissie voor Defensie", None),
        ("Minister van Zorg, bij afwezigheid van de Minister van Financiën", "Zorg"),
        ("Minister-President, bij afwezigheid van de Minister van Financiën", None),
    ],
)
def test_of_which_ministry_an_addressee_is(addressee: str, ministry: str | None) -> None:
    known = Names().addressed_ministry(addressee)
    assert (known and known.label) == ministry


def test_two_spellings_are_one_person_only_if_the_table_says_so(tmp_path: Path) -> None:
    long, short = Asker("Lilianne Ploumen", "PvdA"), Asker("Ploumen", "PvdA")
    assert Names().asker(long) != Names().asker(short)
    names = table(tmp_path, "askers:\n- name: Ploumen (PvdA)\n  also: [Lilianne Ploumen (PvdA)]\n")
    assert names.asker(long) == names.asker(short) == Name("ploumen-pvda", "Ploumen (PvdA)")
    assert names.asker(Asker("Ploumen", "D66")).slug == "ploumen-d66"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("members: []", "namen.yml:1: onbekende sleutel 'members'"),
        ("askers:\n- name: A", "namen.yml:2: 'also' ontbreekt"),
        (
            "askers:\n- name: A\n  also: [B]\n- name: C\n  also: [B]",
            "namen.yml:4: 'B' staat ook bij 'A': kies er één",
        ),
        ("askers: [", "namen.yml:1: geen geldige YAML"),
    ],
)
def test_a_mistake_in_the_table_is_told_with_its_line(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(SidecarError) as caught:
        table(tmp_path, text)
    assert told in str(caught.value)


def test_the_table_is_no_side_file_without_a_source(tmp_path: Path) -> None:
    table(tmp_path, "")
    assert orphans(tmp_path) == ()


def test_ministries_are_those_that_were_asked_and_those_that_answered() -> None:
    asked = Metadata(addressees=("Minister van Buitenlandse Zaken", "Staatssecretaris voor Zorg", "Kamer"))
    assert [name.label for name in Names().ministries(asked)] == ["Buitenlandse Zaken", "Zorg"]
    nameless = (Bewindspersoon(None, "Minister", "Defensie"),)
    answered = Metadata(addressees=asked.addressees, answered_by=nameless)
    assert [name.label for name in Names().ministries(answered)] == ["Buitenlandse Zaken", "Zorg", "Defensie"]
    assert Names().asked_ministries(answered) == Names().ministries(asked)
    assert [name.label for name in Names().answering_ministries(answered)] == ["Defensie"]
    assert Names().asked_ministries(Metadata(answered_by=nameless)) == Names().answering_ministries(answered)
    assert Names().bewindspersoon(answered.answered_by[0]) is None


@pytest.mark.parametrize("printed", ["Index", "x" * 300])
def test_an_address_is_never_ours_or_too_long(printed: str) -> None:
    slug = Names().party(printed).slug
    assert slug != "index"
    assert len(slug) < 100
    assert slug != Names().party(printed + "y").slug
