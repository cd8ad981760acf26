from __future__ import annotations

from datetime import date

import pytest

from generator.identity.names import Name
from generator.outputs.overviews.entries import Entry
from generator.outputs.overviews.registers import ASKERS, REGISTERS, Register, dossier_pages, register_pages

PLOUMEN = Name("ploumen-pvda", "Ploumen (PvdA)")
OTHER_SPELLING = Name("ploumen-pvda", "PLOUMEN (PVDA)")
KUZU = Name("kuzu-denk", "Kuzu (DENK)")
OWN = Name("35207", "35 207", "https://zoek.officielebekendmakingen.nl/dossier/35207")
CITED = Name("34300-v", "34 300 V", "https://zoek.officielebekendmakingen.nl/dossier/34300-V")


def made(number: int, *askers: Name, own: tuple[Name, ...] = (), cited: tuple[Name, ...] = ()) -> Entry:
    return Entry(
        f"id-{number}",
        f"Titel {number}",
        "answers",
        "A",
        "3 vragen, alle beantwoord",
        "answered",
        date(2020, 1, number),
        None,
        date(2020, 1, number),
        3,
        askers=askers,
        dossiers=own,
        cited_dossiers=cited,
    )


ENTRIES = [made(3, OTHER_SPELLING, KUZU), made(2, PLOUMEN, own=(OWN,)), made(1, KUZU, cited=(OWN, CITED))]


def test_each_name_has_a_page_with_its_documents_newest_first() -> None:
    pages = dict(register_pages(ASKERS, ENTRIES))
    assert list(pages) == ["index.md", "kuzu-denk.md", "ploumen-pvda.md"]
    assert "2 documenten met samen 6 vragen" in pages["ploumen-pvda.md"]
    assert pages["kuzu-denk.md"].index("](../documenten/id-3.md)") < pages["kuzu-denk.md"].index("id-1.md")
    assert '- [Kuzu (DENK)](kuzu-denk.md) <small class="aantal">2 documenten</small>' in pages["index.md"]


def test_a_name_leads_to_search_by_what_search_calls_it() -> None:
    committee = Name("commissie-ez", "Vaste commissie voor Europese Zaken (EZ)")
    pages = dict(register_pages(ASKERS, [made(1, PLOUMEN, committee)]))
    assert "](../zoeken.md?vrager=Ploumen)" in pages["ploumen-pvda.md"]
    assert "](../zoeken.md?vrager=Vaste+commissie+voor+Europese+Zaken+%28EZ%29)" in pages["commissie-ez.md"]


def test_a_dossier_has_what_belongs_to_it_and_what_refers_to_it() -> None:
    pages = dict(dossier_pages(ENTRIES))
    assert list(pages) == ["index.md", "34300-v.md", "35207.md"]
    own, citing = pages["35207.md"].split("## Documenten die ernaar verwijzen")
    assert ("id-2.md" in own, "id-1.md" in own, "id-1.md" in citing) == (True, False, True)
    assert "https://zoek.officielebekendmakingen.nl/dossier/34300-V)" in pages["34300-v.md"]


@pytest.mark.parametrize("register", REGISTERS, ids=lambda register: register.folder)
def test_there_is_an_index_also_when_nothing_is_known(register: Register) -> None:
    assert "Er zijn er nog geen." in dict(register_pages(register, []))["index.md"]
