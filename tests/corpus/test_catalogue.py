"""What each document sees of the others."""

from __future__ import annotations

from pathlib import Path

import pytest
from tiny_documents import Tiny

from generator.corpus.pipeline import documents
from generator.identity.status import superseded_by
from generator.model.reference import LinkedDocument


def linked(folder: Path, sides: dict[str, str]) -> list[LinkedDocument]:
    for number, (name, side) in enumerate(sides.items(), 1):
        (folder / f"{name}.txt").write_text(Tiny(number=number, zaak=f"2019Z1600{number}", cites=99).text())
        (folder / f"{name}.yml").write_text(side)
    paths = [folder / f"{name}.txt" for name in sides]
    found = [each for each in documents(paths, lambda *_: None) if isinstance(each, LinkedDocument)]
    assert len(found) == len(sides)
    return found


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("2019Z1", "2019Z1", True),
        ("2019Z1", "2019z1", True),
        ("Vragen-bank", "vragen-BANK", True),
        ("2019Z1", "2019Z2", False),
    ],
)
def test_ids_that_some_file_systems_cannot_tell_apart_are_one(
    tmp_path: Path, one: str, other: str, *, same: bool
) -> None:
    """Windows and macOS know no case in the names of files."""
    first, second = linked(tmp_path, {"a": f"id: {one}", "b": f"id: {other}"})
    told = [each for each in second.document.diagnostics if each.code == "duplicate-id"]
    assert bool(told) is same
    assert not same or str(tmp_path / "a.txt") in told[0].message
    assert all(each.code != "duplicate-id" for each in first.document.diagnostics)


OVERLEG = (
    "2021Z04567\n27 625 Waterbeleid\n\nNr. 540 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\n\n"
    "I Vragen en opmerkingen vanuit de fracties\n\nVVD-fractie\n\nWat kost dit?\n\n"
    "II Reactie van de Minister\n\nVVD-fractie\n\nNiets.\n"
)
ASKED = (
    "2021Z04567\nVragen van het lid Kok (VVD) aan de Minister van Defensie over gas (ingezonden 4 maart 2021)"
    "\n\nVraag 1\nKent u het bericht?\n"
)
ANSWERED = f"{ASKED}\nAntwoord 1\nJa.\n"


@pytest.mark.parametrize("other", [OVERLEG, f"Mondelinge v{ASKED.partition('V')[2]}", ASKED])
def test_documents_of_every_kind_can_have_one_case(tmp_path: Path, other: str) -> None:
    texts = {"a": ANSWERED, "b": other, "c": ASKED}
    for name, text in texts.items():
        (tmp_path / f"{name}.txt").write_text(text)
    found = list(documents([tmp_path / f"{name}.txt" for name in texts], lambda *_: None))
    linked = [each for each in found if isinstance(each, LinkedDocument)]
    assert len(linked) == len(texts)
    assert [superseded_by(each) for each in linked][:1] == [None]


def built(folder: Path, texts: dict[str, Tiny]) -> dict[str, LinkedDocument]:
    for name, tiny in texts.items():
        (folder / f"{name}.txt").write_text(tiny.text())
    found = documents([folder / f"{name}.txt" for name in texts], lambda *_: None)
    return {name: each for name, each in zip(texts, found, strict=True) if isinstance(each, LinkedDocument)}


def test_the_others_of_a_document_have_its_questions_or_are_cited_or_cite(tmp_path: Path) -> None:
    found = built(
        tmp_path,
        {
            "asked": Tiny(number=None, zaak="2019Z16002", cites=99),
            "answered": Tiny(number=2, zaak="2019Z16002", cites=1),
            "cited": Tiny(number=1, zaak="2019Z16001", cites=98, subject="de boot"),
            "citing": Tiny(number=3, zaak="2019Z16003", cites=2, subject="de trein"),
            "alone": Tiny(number=4, zaak="2019Z16004", cites=97, subject="de tram"),
        },
    )
    others = {(other.title, other.same) for other in found["answered"].others}
    assert others == {
        ("Vragen over de bank", True),
        ("Vragen over de boot", False),
        ("Vragen over de trein", False),
    }
    assert found["alone"].others == ()


def test_neighbours_in_the_list_of_all_which_has_no_superseded_document(tmp_path: Path) -> None:
    found = built(
        tmp_path,
        {
            "first": Tiny(number=1, zaak="2019Z16001", cites=99, received="10 september"),
            "asked": Tiny(number=None, zaak="2019Z16002", cites=99),
            "second": Tiny(number=2, zaak="2019Z16002", cites=98, received="11 september"),
            "third": Tiny(number=3, zaak="2019Z16003", cites=97, received="12 september"),
        },
    )

    def beside(name: str) -> tuple[str, str]:
        each = found[name]
        return each.newer.id if each.newer else "", each.older.id if each.older else ""

    assert beside("third") == ("", "ah-tk-20192020-2")
    assert beside("second") == ("ah-tk-20192020-3", "ah-tk-20192020-1")
    assert beside("first") == ("ah-tk-20192020-2", "")
    assert beside("asked") == ("", "")
