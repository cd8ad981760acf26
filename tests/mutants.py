"""Whether the tests notice that a threshold of the converter is another: `make mutants`.

Each named number in the rooms that hold such rules is halved and doubled in turn, in memory, and the tests of
that room, the examples and the corpus run until one of them fails. What no test notices is printed: a
threshold that nothing holds in its place. `make mutants ARGS=citing` does one room, or `ARGS=citing/urls.py`.
"""

from __future__ import annotations

import ast
import contextlib
import importlib.abc
import importlib.machinery
import importlib.util
import io
import os
import sys
from collections.abc import Iterator, Sequence
from itertools import chain
from multiprocessing import get_context
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
ROOMS = ("layout", "structure", "citing")
#: What notices most for the time it takes; the tests of a room itself come first.
TESTS = ("tests/test_examples.py", "tests/test_corpus.py")
#: Of the mutants, the share that the tests must notice.
TARGET = 0.9


class Mutant(NamedTuple):
    """A named number of a module with another value."""

    file: Path
    name: str
    line: int
    old: float
    new: float

    def __str__(self) -> str:
        place = self.file.relative_to(ROOT).as_posix()
        return f"{place}:{self.line}: {self.name} = {_shown(self.old)} → {_shown(self.new)}"

    @property
    def room(self) -> str:
        return self.file.relative_to(ROOT / "generator").parts[0]


def _shown(value: float) -> str:
    return f"{value:g}"


# --- Finding the numbers ---------------------------------------------------------------------


def mutants(files: Sequence[Path]) -> Iterator[Mutant]:
    """Each named number of these modules, once halved and once doubled."""
    for file in files:
        for name, line, value in named_numbers(file.read_text(encoding="utf-8")):
            yield Mutant(file, name, line, value, _half(value))
            yield Mutant(file, name, line, value, value * 2)


def _half(value: float) -> float:
    return value // 2 if isinstance(value, int) else value / 2


def named_numbers(source: str) -> Iterator[tuple[str, int, float]]:
    """The numbers that a module gives a name in capitals: `LONGEST_FOOT = 45`."""
    for statement in ast.parse(source).body:
        match statement:
            case (
                ast.Assign(targets=[ast.Name(id=name)], value=ast.Constant(value=int() | float() as number))
                | ast.AnnAssign(target=ast.Name(id=name), value=ast.Constant(value=int() | float() as number))
            ) if name.isupper() and not isinstance(number, bool):
                yield name, statement.lineno, number
            case _:
                pass


# --- Trying one ------------------------------------------------------------------------------


class Changed(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Loads one module with another number in it."""

    def __init__(self, mutant: Mutant) -> None:
        self.mutant = mutant
        parts = mutant.file.relative_to(ROOT).with_suffix("").parts
        self.module = ".".join(parts)

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        if name != self.module:
            return None
        return importlib.util.spec_from_file_location(name, self.mutant.file, loader=self)

    def exec_module(self, module: ModuleType) -> None:
        tree = ast.parse(self.mutant.file.read_text(encoding="utf-8"), str(self.mutant.file))
        for statement in tree.body:
            if statement.lineno == self.mutant.line and isinstance(statement, ast.Assign | ast.AnnAssign):
                statement.value = ast.copy_location(ast.Constant(self.mutant.new), statement)
        exec(compile(tree, str(self.mutant.file), "exec"), module.__dict__)  # noqa: S102 - our own source


def is_noticed(mutant: Mutant) -> bool:
    """Whether a test fails; in a process of its own, which has loaded nothing of ours before."""
    import pytest

    os.chdir(ROOT)
    sys.meta_path.insert(0, Changed(mutant))
    tests = [path for path in (f"tests/{mutant.room}", *TESTS) if (ROOT / path).exists()]
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        status = pytest.main(["-x", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", *tests])
    return status != pytest.ExitCode.OK


# --- All of them -----------------------------------------------------------------------------


def _files(wanted: Sequence[str]) -> list[Path]:
    """The modules of the rooms, or of those that were asked for."""
    places = [ROOT / "generator" / each for each in wanted or ROOMS]
    found = (sorted(place.rglob("*.py")) if place.is_dir() else [place] for place in places)
    return list(chain.from_iterable(found))


def _load_ahead() -> None:
    """What every process needs and nobody changes: the processes begin with it."""
    import hypothesis  # noqa: F401
    import markdown  # noqa: F401
    import mkdocs.config  # noqa: F401
    import pytest  # noqa: F401


def main(wanted: Sequence[str]) -> int:
    """Try every mutant; 1 where fewer are noticed than there should be."""
    _load_ahead()
    some = list(mutants(_files(wanted)))
    unchanged = {mutant.room: mutant._replace(new=mutant.old) for mutant in some}
    # A process for each, forked from this one where the system can: none sees what another has loaded.
    processes = get_context("fork" if sys.platform == "linux" else "spawn")
    with processes.Pool(os.cpu_count(), maxtasksperchild=1) as pool:
        if any(pool.map(is_noticed, unchanged.values(), chunksize=1)):
            print("Eerst moeten de tests zelf slagen: make test")
            return 1
        noticed = pool.map(is_noticed, some, chunksize=1)
    for mutant, seen in zip(some, noticed, strict=True):
        if not seen:
            print(f"{mutant}: geen test merkt het")
    share = sum(noticed) / max(1, len(noticed))
    print(f"{sum(noticed)} van {len(some)} opgemerkt ({share:.0%}; het doel is {TARGET:.0%})")
    return int(share < TARGET)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
