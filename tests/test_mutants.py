"""The script that changes thresholds: which it finds, and that it really changes them."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import mutants
import pytest

from generator.citing import other_documents

SOURCE = """
LONGEST = 45
_SHARE: float = 0.5
SIZES = (1, 2)
small = 3
NAME = "x"
FLAG = True
MANY = 2 * 3

class Reach:
    INNER = 4
"""


def test_the_named_numbers_of_a_module() -> None:
    assert list(mutants.named_numbers(SOURCE)) == [("LONGEST", 2, 45), ("_SHARE", 3, 0.5)]


def test_each_is_halved_and_doubled(tmp_path: Path) -> None:
    file = tmp_path / "x.py"
    file.write_text(SOURCE, encoding="utf-8")
    assert [(each.old, each.new) for each in mutants.mutants([file])] == [
        (45, 22),
        (45, 90),
        (0.5, 0.25),
        (0.5, 1.0),
    ]


def test_a_changed_module_has_the_other_number() -> None:
    file = Path(other_documents.__file__)
    mutant = next(mutants.mutants([file]))
    finder = mutants.Changed(mutant)
    spec = finder.find_spec("generator.citing.other_documents", None)
    assert spec
    module = importlib.util.module_from_spec(spec)
    finder.exec_module(module)
    assert getattr(module, mutant.name) == mutant.new != getattr(other_documents, mutant.name)
    assert finder.find_spec("generator.citing.urls", None) is None


@pytest.mark.parametrize("room", mutants.ROOMS)
def test_every_room_has_numbers_and_tests(room: str) -> None:
    files = sorted((mutants.ROOT / "generator" / room).rglob("*.py"))
    assert [mutant for mutant in mutants.mutants(files) if mutant.room == room]
    assert (mutants.ROOT / "tests" / room).is_dir()
