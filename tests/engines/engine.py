"""A browser as the tests of every engine need it, whatever protocol it speaks."""

from __future__ import annotations

import time
from typing import Protocol

#: Seconds that a busy machine may take.
PATIENCE = 30


class Engine(Protocol):
    """A browser with one window. Selectors are CSS; what does not happen in time is raised by its driver."""

    def open(self, address: str) -> None:
        """Go to an address, and wait until it is loaded."""

    def run(self, script: str) -> object:
        """What the body of a JavaScript function returns."""

    def click(self, selector: str) -> None:
        """Click in the middle of what is to be seen."""

    def point(self, selector: str) -> None:
        """Move the mouse there."""

    def press(self, keys: str) -> None:
        """Press keys one after the other, wherever the focus is."""

    def write(self, selector: str, text: str) -> None:
        """Type in a field; a newline is the key Enter."""

    def wide(self, width: int) -> None:
        """Make the window so wide, in pixels, or as near as the engine can."""

    def pdf(self) -> bytes | None:
        """The page as printed on A4; None where the engine's driver cannot print."""

    def close(self) -> None:
        """End the browser."""


def wait(engine: Engine, condition: str) -> object:
    """What a JavaScript expression gives as soon as that is true."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if found := engine.run(f"return {condition}"):
            return found
        time.sleep(0.05)
    raise TimeoutError(condition)
