"""The schemas that an editor completes side files with say what the reader of side files says."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator
from places import ROOT

from generator.sources.names_table import _KEYS as NAME_KEYS
from generator.sources.sidecar import (
    ASKER_KEYS,
    BEWINDSPERSOON_KEYS,
    KEYS,
    OFFICES,
    SidecarError,
    read_sidecar,
)


def schema(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((ROOT / "schema" / f"{name}.schema.json").read_text(encoding="utf-8"))
    return found


@pytest.mark.parametrize("name", ["zijbestand", "namen"])
def test_they_are_schemas(name: str) -> None:
    Draft202012Validator.check_schema(schema(name))


def test_the_keys_are_the_same() -> None:
    properties = schema("zijbestand")["properties"]
    assert properties.keys() == KEYS.keys()
    assert properties["askers"]["items"]["properties"].keys() == ASKER_KEYS.keys()
    person = properties["answered_by"]["items"]["properties"]
    assert person.keys() == BEWINDSPERSOON_KEYS.keys()
    assert tuple(person["office"]["enum"]) == OFFICES
    assert schema("namen")["properties"].keys() == NAME_KEYS.keys()


FULL = """\
id: ah-tk-20182019-3455
title: "Vragen over de ontmoeting"
subject: Mensenrechten
askers:
  - name: Ploumen
    party: PvdA
  - name: Omtzigt
committee: vaste commissie voor Financiën
addressees: [Minister van Buitenlandse Zaken]
answered_by:
  - {name: Blok, office: Minister, portfolio: Buitenlandse Zaken}
submitted: 2019-06-20
answered: 2019-07-15
publication: ah-tk-20182019-3455
zaak: 2019Z12345
"""


def test_what_the_reader_takes_the_schema_takes(tmp_path: Path) -> None:
    (tmp_path / "x.yml").write_text(FULL, encoding="utf-8")
    assert read_sidecar(tmp_path / "x.txt").zaak == "2019Z12345"
    # as text: a schema of JSON knows no dates
    data = yaml.load(FULL, yaml.BaseLoader)  # noqa: S506 - builds strings only
    assert [error.message for error in Draft202012Validator(schema("zijbestand")).iter_errors(data)] == []


@pytest.mark.parametrize(
    "text",
    [
        "tittel: x",
        "id: -x",
        "askers: [{party: PvdA}]",
        "answered_by: [{name: Blok, office: Ambtenaar, portfolio: x}]",
        "publication: iets",
        "zaak: 12",
    ],
)
def test_what_the_reader_refuses_the_schema_refuses(tmp_path: Path, text: str) -> None:
    (tmp_path / "x.yml").write_text(text, encoding="utf-8")
    with pytest.raises(SidecarError):
        read_sidecar(tmp_path / "x.txt")
    data = yaml.load(text, yaml.BaseLoader)  # noqa: S506 - builds strings only
    assert not Draft202012Validator(schema("zijbestand")).is_valid(data)
