"""Names are one where only case, spaces and hyphens differ, in every list alike."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

import pytest

from generator.identity.names import Names
from generator.identity.spellings import common_spellings, printed_names
from generator.model.document import Asker, Bewindspersoon, Metadata


def known(documents: Iterable[Metadata], names: Names | None = None) -> Names:
    seen = Counter(name for metadata in documents for name in printed_names(metadata))
    return replace(names or Names(), spellings=common_spellings(seen))


def asked_by(*names: str) -> list[Metadata]:
    return [Metadata(askers=(Asker(name, "CDA"),)) for name in names]


@pytest.mark.parametrize(
    ("printed", "label"),
    [
        (["Van Dijk", "Van Dijk", "VanDijk"], "Van Dijk"),
        (["Van Dijk", "VanDijk"], "Van Dijk"),
        (["VanDijk", "Van Dijk"], "Van Dijk"),
        (["Van dijk", "VAN DIJK", "Van Dijk"], "Van Dijk"),
        (["Faber - Van de Klashorst", "Faber-Van de Klashorst"], "Faber-Van de Klashorst"),
        (["Faber - Van de Klashorst", "Faber - Van de Klashorst", "Faber-Van de Klashorst"],
         "Faber - Van de Klashorst"),
        (["Dik-Faber", "Dik-Faber", "Dik Faber", "DikFaber"], "Dik-Faber"),
        (["Kröger"], "Kröger"),
    ],
)  # fmt: skip
def test_one_name_spelled_apart(printed: list[str], label: str) -> None:
    names = known(asked_by(*printed))
    found = {names.asker(Asker(name, "CDA")) for name in printed}
    assert {name.label for name in found} == {f"{label} (CDA)"}
    assert len(found) == 1


def test_the_order_of_the_documents_makes_no_difference() -> None:
    documents = asked_by("VanDijk", "Van Dijk", "Van-Dijk")
    assert known(documents) == known(reversed(documents))


def test_another_party_is_another_person() -> None:
    names = known([*asked_by("Van Dijk"), Metadata(askers=(Asker("VanDijk", "SP"),))])
    assert names.asker(Asker("VanDijk", "SP")).label == "VanDijk (SP)"


def test_ministries_of_who_answered_and_of_who_was_asked_are_one() -> None:
    answered = Metadata(answered_by=(Bewindspersoon("Faber", "Minister", "Asiel en Migratie"),))
    asked = Metadata(addressees=("Minister van Asiel en migratie", "Minister Asiel enMigratie"))
    names = known([answered, asked])
    assert [name.label for name in names.ministries(asked)] == ["Asiel en Migratie"]
    assert names.listed_under(asked)["ministries"] == names.listed_under(answered)["ministries"]


def test_what_the_table_says_goes_first() -> None:
    table = Names({"askers": {"van-dijk-cda": "Jan van Dijk (CDA)"}})
    names = known(asked_by("Van Dijk", "Van Dijk", "VanDijk"), table)
    for printed in ("Van Dijk", "VanDijk"):
        assert names.asker(Asker(printed, "CDA")).label == "Jan van Dijk (CDA)"


def test_filters_and_registers_know_a_person_by_the_same_name() -> None:
    person = Bewindspersoon("vanDijk", "Minister", "Financiën")
    other = Bewindspersoon("Van Dijk", "Minister", "Financiën")
    documents = [Metadata(answered_by=(person,)), Metadata(answered_by=(other,))]
    names = known(documents)
    register = names.bewindspersoon(person)
    assert register is not None
    assert register.label == "Van Dijk (Financiën)"
    assert names.listed_under(documents[0])["bewindspersonen"] == ["Van Dijk"]
