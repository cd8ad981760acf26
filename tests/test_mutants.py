"""The script that changes thresholds: which it finds, and that it really changes them."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import mutants
import one_mutant
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


def test_each_is_halved_and_doubled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mutants.ROOT", tmp_path)
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
    finder = one_mutant.Changed(mutant)
    spec = finder.find_spec("generator.citing.other_documents", None)
    assert spec
    module = importlib.util.module_from_spec(spec)
    finder.exec_module(module)
    assert getattr(module, mutant.name) == mutant.new != getattr(other_documents, mutant.name)
    assert finder.find_spec("generator.citing.urls", None) is None


def test_what_noticed_it_before_runs_first_then_what_is_nearest() -> None:
    mutant = one_mutant.Mutant("generator/citing/other_documents.py", "_NEAR", 1, 40, 20)
    module, room = "tests/citing/test_other_documents.py", "tests/citing"
    assert list(one_mutant.steps(mutant, "")) == [[module], [room], one_mutant.TESTS]
    known = f"{module}::test_x"
    assert list(one_mutant.steps(mutant, known)) == [[known], [module], [room], one_mutant.TESTS]


def test_what_is_remembered_outlives_a_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mutants, "MEMORY", tmp_path / ".cache" / "mutants.json")
    assert mutants.remembered() == {}
    mutants.remember({"x": "tests/test_x.py::test_x"})
    assert mutants.remembered() == {"x": "tests/test_x.py::test_x"}


@pytest.mark.parametrize(("seconds", "noticed"), [(None, "tests/x.py::test_y"), (0.001, mutants.HANGS)])
def test_what_hangs_is_noticed(
    seconds: float | None, noticed: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "tests").mkdir()
    script = tmp_path / "tests" / "one_mutant.py"
    script.write_text("print('.F')\nprint('tests/x.py::test_y')\n", encoding="utf-8")
    monkeypatch.setattr("mutants.ROOT", tmp_path)
    mutant = one_mutant.Mutant("generator/citing/urls.py", "X", 1, 2, 4)
    assert mutants.noticed_by(mutant, "", seconds) == noticed


@pytest.mark.parametrize("room", mutants.ROOMS)
def test_every_room_has_numbers_and_tests(room: str) -> None:
    files = sorted((one_mutant.ROOT / "generator" / room).rglob("*.py"))
    assert [mutant for mutant in mutants.mutants(files) if mutant.room == room]
    assert (one_mutant.ROOT / "tests" / room).is_dir()
