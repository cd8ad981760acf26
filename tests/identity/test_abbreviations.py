from __future__ import annotations

import pytest

from generator.identity.abbreviations import ABBREVIATIONS, abbreviations_in, one_word_ministries


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("het lid Joseph (Nieuw Sociaal\nContract)", ["nsc"]),
        ("Partij voor de Dieren en partij van de arbeid", ["pvdd", "pvda"]),
        ("Minister van Volksgezondheid, Welzijn en Sport", ["vws"]),
        ("Minister van Economische Zaken en Klimaat", ["ezk"]),
        ("Christen-Democratisch Appèl", ["cda"]),
        ("Minister van I&W, het ministerie van J&V", ["ienw", "jenv"]),
        ("het ministerie van Defensie; het ministerie van VWS", ["defensie", "vws"]),
        ("I.W. Opstelten, H&M, BI&WA", []),
        ("een nieuw contract, sociaal of niet", []),
        ("DENK, Volt", []),
    ],
)
def test_parties_and_ministries_in_full_are_known_for_short(text: str, short: list[str]) -> None:
    assert list(abbreviations_in(text)) == short


def test_no_two_have_one_name_for_short() -> None:
    in_full = [short for name, short in ABBREVIATIONS.items() if "&" not in name and "ministerie" not in name]
    assert len(set(in_full)) == len(in_full)


def test_an_office_names_the_ministry_that_is_called_by_one_word() -> None:
    assert list(one_word_ministries("Minister van Financiën")) == ["financien"]
    assert not list(one_word_ministries("Minister van Economische Zaken"))
