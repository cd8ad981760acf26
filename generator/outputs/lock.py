"""One at a time: two commands that make the same folders would each undo half of what the other did."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

#: Stays behind, empty: who takes it away could take that of the next.
NAME = ".bezig"


@contextmanager
def alone(folder: Path, tell: Callable[[str], None]) -> Iterator[None]:
    """Nobody else makes anything in `folder` while this context lasts; `tell` who must wait for that."""
    folder.mkdir(parents=True, exist_ok=True)
    lock = FileLock(folder / NAME)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        tell(f"{folder}: hier is al een opdracht bezig; deze wacht tot die klaar is")
        lock.acquire()
    try:
        yield
    finally:
        lock.release()
