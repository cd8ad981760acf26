"""The rooms of the house in their order: no import runs up, so that no two rooms need each other."""

from __future__ import annotations

import ast
from pathlib import Path

import generator

#: From the ground up; a room may use those before it.
ORDER = (
    "model dutch identity sources layout structure citing proof corpus addresses outputs builders cli"
    " __main__"
).split()
HOUSE = Path(generator.__file__).parent


def imports(file: Path) -> set[str]:
    """The rooms that a file uses."""
    nodes = ast.walk(ast.parse(file.read_bytes()))
    modules = [node.module or "" for node in nodes if isinstance(node, ast.ImportFrom)]
    return {module.split(".")[1] for module in modules if module.startswith("generator.")}


def test_no_import_runs_up() -> None:
    files = [(file.relative_to(HOUSE).with_suffix("").parts[0], file) for file in HOUSE.rglob("*.py")]
    used = {(room, other) for room, file in files if room != "__init__" for other in imports(file)}
    assert {(room, other) for room, other in used if ORDER.index(room) < ORDER.index(other)} == set()
