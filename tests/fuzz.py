"""Damaged seeds, read all the same: a longer run than the tests', with other damage every time.

    python tests/fuzz.py [SECONDS [FIRST]]

Each case has a number that repeats it: `python tests/fuzz.py 0 NUMBER` tries that one alone. A case
that raises, loses something or takes longer than SLOWEST seconds is printed, and the exit status is 1.
"""

from __future__ import annotations

import random
import sys
import time
import traceback
from itertools import count
from pathlib import Path

from mutations import MUTATIONS, mutated
from soundness import assert_sound, read

ROOT = Path(__file__).parent.parent

SLOWEST = 3.0
SEEDS = {path: path.read_text(encoding="utf-8") for path in sorted((ROOT / "seeds").glob("*.txt"))}


def case(number: int) -> tuple[str, str]:
    """What case `number` is, and its text."""
    chance = random.Random(number)  # noqa: S311 - repeatable, not secret
    path = chance.choice(list(SEEDS))
    mutations = chance.sample(list(MUTATIONS), chance.randint(1, 4))
    text = SEEDS[path]
    for mutation in mutations:
        text = mutated(text, mutation, chance)
    return f"{path.name}: {', '.join(mutations)}", text


def fails(number: int) -> bool:
    """Try one case; print what is wrong with it, if anything."""
    what, text = case(number)
    start = time.process_time()
    try:
        assert_sound(read(text))
        assert time.process_time() - start < SLOWEST, f"{time.process_time() - start:.1f} s"
    except Exception:  # noqa: BLE001 - whatever it raises is what we look for
        print(f"{number}: {what}\n{traceback.format_exc(limit=-2)}")
        return True
    return False


def main(seconds: int = 60, first: int | None = None) -> int:
    start = time.monotonic()
    tried = failed = 0
    for number in count(time.time_ns() if first is None else first):
        tried, failed = tried + 1, failed + fails(number)
        if time.monotonic() - start >= seconds:
            break
    print(f"{tried} gevallen, {failed} mislukt")
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
