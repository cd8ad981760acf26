"""How much work a computation is: counted, so that a busy machine makes no difference."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

LONGEST = 60.0
"""Seconds of the processor; what takes longer in a test is stuck in a regular expression or a copy."""


def calls(function: Callable[[], object]) -> int:
    """How many functions are called while `function` runs, those of the interpreter included.

    What one call does is not seen: a regular expression that explodes ends the test after LONGEST.
    """
    count = 0

    def seen(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    with _limited():
        sys.setprofile(seen)
        try:
            function()
        finally:
            sys.setprofile(None)
    return count


@contextmanager
def _limited() -> Iterator[None]:
    def stop(number: int, frame: FrameType | None) -> None:
        raise TimeoutError(f"no end after {LONGEST} seconds")

    before = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, LONGEST)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
