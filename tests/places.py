"""Where things stand in the project, for tests in whichever room."""

from __future__ import annotations

from pathlib import Path

TESTS = Path(__file__).resolve().parent
ROOT = TESTS.parent
SEEDS = ROOT / "seeds"
EXAMPLES = TESTS / "examples"
