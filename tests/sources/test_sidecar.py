"""Side files: what is read, what is refused and where, and how it is merged."""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from pathlib import Path

import pytest

from generator.model.document import Asker, Bewindspersoon, Metadata
from generator.sources import sidecar
from generator.sources.read_error import ReadError
from generator.sources.sidecar import SidecarError, merge, read_sidecar

COMPLETE = """\
id: kst-35207-34
title: Lijst van vragen en antwoorden
subject: 'de brief van 11 november: China'
askers:
- name: Ploumen
  party: PvdA
- name: Van der Staaij
committee: Buitenlandse Zaken
addressees:
- Minister van Buitenlandse Zaken
answered_by:
- name: Blok
  office: Minister
  portfolio: Buitenlandse Zaken
submitted: 2019-06-20
answered: "2019-07-15"
publication: ah-tk-20182019-3455
zaak: 2022Z11285
"""

READ = Metadata(
    id="kst-35207-34",
    title="Lijst van vragen en antwoorden",
    subject="de brief van 11 november: China",
    askers=(Asker("Ploumen", "PvdA"), Asker("Van der Staaij", None)),
    committee="Buitenlandse Zaken",
    addressees=("Minister van Buitenlandse Zaken",),
    answered_by=(Bewindspersoon("Blok", "Minister", "Buitenlandse Zaken"),),
    submitted=date(2019, 6, 20),
    answered=date(2019, 7, 15),
    publication="ah-tk-20182019-3455",
    zaak="2022Z11285",
)


def read(folder: Path, side: str | bytes) -> Metadata:
    data = side.encode() if isinstance(side, str) else side
    (folder / "bron.yml").write_bytes(data)
    return read_sidecar(folder / "bron.txt")


def test_every_field_can_be_given(tmp_path: Path) -> None:
    assert read(tmp_path, COMPLETE) == READ


def test_without_a_side_file_nothing_is_said(tmp_path: Path) -> None:
    assert read_sidecar(tmp_path / "bron.txt") == Metadata()


@pytest.mark.parametrize("side", ["# niets", "---\n", "{}"])
def test_a_side_file_may_say_nothing(tmp_path: Path, side: str) -> None:
    assert read(tmp_path, side) == Metadata()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_a_side_file_may_have_any_encoding_of_a_source(tmp_path: Path, encoding: str) -> None:
    assert read(tmp_path, "title: ‘Reële’ café’s".encode(encoding)).title == "‘Reële’ café’s"


@pytest.mark.parametrize(
    "publication",
    [
        "ah-tk-20182019-3455", "ah-ek-20182019-3", "kst-35207-34", "kst-34300-V-22", "kst-21501-20-1596",
        "kst-36410-XIV-9", "kst-34996-(R2102)-9", "kst-35207-A", "kv-tk-2024Z18775", "h-tk-20182019-93-6",
    ],
)  # fmt: skip
def test_publications_of_every_kind(tmp_path: Path, publication: str) -> None:
    assert read(tmp_path, f"publication: {publication}").publication == publication


@pytest.mark.parametrize(
    ("side", "line", "message"),
    [
        ("title: x\ntitel: y", 2, "onbekende sleutel 'titel'. Bedoelt u 'title'?"),
        ("Title: x", 1, "Bedoelt u 'title'?"),
        ("kleur: rood", 1, "onbekende sleutel 'kleur'. Bekend zijn: id, title"),
        ("askers:\n- name: x\n  partij: y", 3, "onbekende sleutel 'partij'. Bedoelt u 'party'?"),
        ("[a]: x", 1, "onbekende sleutel '?'"),
        ("title: x\nid: y\ntitle: z", 3, "sleutel 'title' staat er twee keer"),
        ("title: 12", 1, "'title' moet tekst zijn"),
        ("title: ja\nsubject: yes", 2, "'subject' moet tekst zijn"),
        ("title: [x]", 1, "'title' moet tekst zijn"),
        ("title:\nsubject: x", 1, "'title' is leeg"),
        ("title: '  '", 1, "'title' is leeg"),
        ('title: "a\\ud800b"', 1, "'title' heeft een teken dat niet te tonen is"),
        ('subject: "a\\x1b[31mb"', 1, "'subject' heeft een teken dat niet te tonen is"),
        ("askers: Ploumen", 1, "'askers' moet een lijst zijn"),
        ("askers:\n- Ploumen", 2, "hier horen sleutels met een waarde te staan: name, party"),
        ("askers:\n- party: PvdA", 2, "'name' ontbreekt"),
        ("addressees:\n- [x]", 2, "'addressees' moet tekst zijn"),
        ("answered_by:\n- name: Blok\n  office: Minister", 2, "'portfolio' ontbreekt"),
        ("answered_by:\n- name: B\n  office: Minster\n  portfolio: x", 3, "'office' moet een van deze zijn"),
        ("submitted: 20 juni 2019", 1, "moet een datum zijn als 2019-06-20"),
        ("submitted: 20190620", 1, "moet een datum zijn"),
        ("submitted: [2019-06-20]", 1, "moet een datum zijn"),
        ("\nanswered: 2019-02-30", 2, "een dag die niet bestaat: '2019-02-30'"),
        ("id: ../x", 1, "'id' heeft niet de vorm"),
        ("id: -x", 1, "'id' heeft niet de vorm"),
        ("id: a b", 1, "'id' heeft niet de vorm"),
        ("publication: kst-35207", 1, "'publication' heeft niet de vorm"),
        ("publication: ah-tk-2018-2019-3455-1-2", 1, "'publication' heeft niet de vorm"),
        ("publication: kv-tk-2024Z1877", 1, "'publication' heeft niet de vorm"),
        ("zaak: 2022z11285", 1, "'zaak' heeft niet de vorm van 2022Z11285"),
        ("title: x\nsubject: a: b", 2, "geen geldige YAML: een dubbele punt waar die niet kan"),
        ("title: 'x", 1, "een aanhalingsteken is niet gesloten"),
        ("title: 'x\nsubject: y\n", 1, "een aanhalingsteken is niet gesloten"),
        ("zaak: x\naskers: [x\nsubject: y\n", 2, "een haakje [ is niet gesloten"),
        ("title: x\n\tid: y", 2, "een tab waar spaties horen"),
        ("title: x\n---\ntitle: y", 2, "er staan twee documenten in"),
        ("title: " + "x" * 200 + "\nsubject: \x01", 2, "een teken dat niet te tonen is"),
        ("- title", 1, "hier horen sleutels met een waarde te staan: id, title"),
        ("alleen tekst", 1, "hier horen sleutels"),
        ("title: !!python/object/apply:os.system [ls]", 1, "niet toegestaan"),
        ("title: !!str x", 1, "niet toegestaan"),
        ("title: &a x\nsubject: *a", 2, "verwijzing '*a' is niet toegestaan"),
        ("a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]", 2, "verwijzing '*a' is niet toegestaan"),
        ("title: " + "[" * 100_000, 1, "te diep genest"),
    ],
)
def test_what_is_refused_and_on_which_line(tmp_path: Path, side: str, line: int, message: str) -> None:
    with pytest.raises(SidecarError) as caught:
        read(tmp_path, side)
    assert message in str(caught.value)
    assert str(caught.value).startswith(f"{tmp_path / 'bron.yml'}:{line}: ")
    assert "\n" not in str(caught.value)


def test_the_known_keys_are_the_fields_of_the_metadata(tmp_path: Path) -> None:
    with pytest.raises(SidecarError) as caught:
        read(tmp_path, "kleur: rood")
    documented = str(caught.value).partition("Bekend zijn: ")[2].split(", ")
    assert documented == [field.name for field in fields(Metadata)]


@pytest.mark.parametrize(
    ("keys", "model"), [(sidecar.ASKER_KEYS, Asker), (sidecar.BEWINDSPERSOON_KEYS, Bewindspersoon)]
)
def test_the_keys_of_a_person_are_the_fields_of_the_model(keys: dict[str, object], model: type) -> None:
    assert list(keys) == [field.name for field in fields(model)]


def test_a_binary_side_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match=r"bron\.yml: is een pdf-bestand"):
        read(tmp_path, b"%PDF-1.7")


def test_the_side_file_wins_where_it_says_something() -> None:
    found = Metadata(
        title="gevonden", askers=(Asker("A", None),), submitted=date(2020, 1, 1), zaak="2022Z11285"
    )  # fmt: skip
    side = Metadata(title="beter", askers=(Asker("B", "C"),), committee="Defensie")
    assert merge(found, side) == Metadata(
        title="beter", askers=(Asker("B", "C"),), committee="Defensie",
        submitted=date(2020, 1, 1), zaak="2022Z11285",
    )  # fmt: skip


def test_merging_nothing_changes_nothing() -> None:
    assert merge(READ, Metadata()) == READ
    assert merge(Metadata(), READ) == READ
