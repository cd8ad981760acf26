from __future__ import annotations

import pytest

from generator.identity.abbreviations import ABBREVIATIONS, abbreviations_in


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("het lid Joseph (Nieuw Sociaal\nContract)", ["nsc"]),
        ("Partij voor de Dieren en partij van de arbeid", ["pvdd", "pvda"]),
        ("Minister van Volksgezondheid, Welzijn en Sport", ["vws"]),
        ("Minister van Economische Zaken en Klimaat", ["ezk"]),
        ("Christen-Democratisch Appèl", ["cda"]),
        ("een nieuw contract, sociaal of niet", []),
        ("DENK, Volt", []),
    ],
)
def test_parties_and_ministries_in_full_are_known_for_short(text: str, short: list[str]) -> None:
    assert list(abbreviations_in(text)) == short


def test_no_two_have_one_name_for_short() -> None:
    assert len(set(ABBREVIATIONS.values())) == len(ABBREVIATIONS)
