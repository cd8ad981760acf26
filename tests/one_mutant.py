"""One named number of the converter changed, in memory, and the tests run until one of them fails.

`tests/mutants.py` starts this in a process of its own, with the mutant as JSON, as nothing may have loaded
the module before. The last line that is printed is the test that failed; where all pass, it is empty.
"""

from __future__ import annotations

import ast
import importlib.abc
import importlib.machinery
import importlib.util
import json
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parents[1]
#: What notices most for the time it takes; the tests of the module and of its room come first.
TESTS = ("tests/test_examples.py", "tests/test_corpus.py")


class Mutant(NamedTuple):
    """A named number of a module with another value; the module is named from the top of the project."""

    file: str
    name: str
    line: int
    old: float
    new: float

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.name} = {self.old:g} → {self.new:g}"

    @property
    def room(self) -> str:
        return Path(self.file).parts[1]


class Changed(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Loads one module with another number in it."""

    def __init__(self, mutant: Mutant) -> None:
        self.mutant = mutant
        self.path = ROOT / mutant.file
        self.module = ".".join(Path(mutant.file).with_suffix("").parts)

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        if name != self.module:
            return None
        return importlib.util.spec_from_file_location(name, self.path, loader=self)

    def exec_module(self, module: ModuleType) -> None:
        tree = ast.parse(self.path.read_text(encoding="utf-8"), str(self.path))
        for statement in tree.body:
            if statement.lineno == self.mutant.line and isinstance(statement, ast.Assign | ast.AnnAssign):
                statement.value = ast.copy_location(ast.Constant(self.mutant.new), statement)
        exec(compile(tree, str(self.path), "exec"), module.__dict__)  # noqa: S102 - our own source


class Failures:
    """Remembers the first test that failed, or the file that could not be read."""

    def __init__(self) -> None:
        self.first = ""

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self._remember(report)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        self._remember(report)

    def _remember(self, report: pytest.TestReport | pytest.CollectReport) -> None:
        if report.failed and not self.first:
            self.first = report.nodeid


def steps(mutant: Mutant, first: str) -> Iterator[Sequence[str]]:
    """What is run in turn: the test that noticed it before, those of its module, of its room, and of all."""
    own = f"tests/{mutant.room}/test_{Path(mutant.file).stem.removeprefix('_')}.py"
    for tests in ([first], [own], [f"tests/{mutant.room}"], TESTS):
        if all(test and (ROOT / test.partition("::")[0]).exists() for test in tests):
            yield tests


def noticed_by(mutant: Mutant, first: str) -> str:
    """The test that fails, or nothing."""
    sys.meta_path.insert(0, Changed(mutant))
    failures = Failures()
    for tests in steps(mutant, first):
        pytest.main(["-x", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", *tests], plugins=[failures])
        if failures.first:
            break
    return failures.first


if __name__ == "__main__":
    os.chdir(ROOT)
    found = noticed_by(Mutant(*json.loads(sys.argv[1])), sys.argv[2])
    print(f"\n{found}")
