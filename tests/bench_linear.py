"""Whether twice the text takes twice the time, regular expressions included, as `make bench` prints it."""

from __future__ import annotations

import time

from test_linear_time import MANY_LINES, ONE_LINE, understand

#: Characters of the shorter text.
SIZE = 25_000
RATIO_TARGET = 2.6
TRIALS = 3


def seconds(text: str) -> float:
    """What it takes to understand a text, the least of some trials."""
    return min(_once(text) for _ in range(TRIALS))


def _once(text: str) -> float:
    start = time.process_time()
    understand(text)
    return time.process_time() - start


def main() -> int:
    """Measure each piece; 1 where a target is missed."""
    missed = 0
    understand("Vraag 1\nWat?")
    print(f"Tweemaal zoveel tekst, {SIZE} en {2 * SIZE} tekens van steeds hetzelfde")
    for piece in (*ONE_LINE, *MANY_LINES):
        one, two = (seconds(piece * (size // len(piece))) for size in (SIZE, 2 * SIZE))
        if two / one > RATIO_TARGET:
            missed += 1
            print(f"  {piece!r:40} {two / one:6.2f} maal zoveel tijd")
    print(f"  {missed} van {len(ONE_LINE) + len(MANY_LINES)} boven {RATIO_TARGET} maal zoveel tijd")
    return int(missed > 0)


if __name__ == "__main__":
    raise SystemExit(main())
