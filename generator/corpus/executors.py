"""Where the work is done: here, one after the other, or in several processes.

Whatever implements `concurrent.futures.Executor` will do, and nothing else of it is used than `submit`.
"""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from threading import Lock
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
A = TypeVar("A")
B = TypeVar("B")

CHUNK = 4
"""Documents that travel together to another process: so few that none waits long for the last."""
AHEAD = 3
"""Chunks for each process that are under way or wait for their turn: none is idle, and memory is bounded."""


_OBJECTS_BETWEEN_COLLECTIONS = 100_000
_PATIENCE = 10
"""Seconds in which a scheduler answers."""
_ALONE = Lock()
_MOST_ON_WINDOWS = 61
"""Processes of which it can await the first that is ready."""


class SerialExecutor(Executor):
    """Does the work at once, in this process, when it is submitted."""

    def submit(self, fn: Callable[P, B], /, *args: P.args, **kwargs: P.kwargs) -> Future[B]:
        """A future that is done."""
        future: Future[B] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:  # noqa: BLE001 - raised again where the result is asked for
            future.set_exception(error)
        return future


@dataclass(frozen=True, slots=True)
class Workers:
    """An executor, how many things it gets at once, and how many chunks of them it gets ahead."""

    executor: Executor
    chunk: int = 1
    ahead: int = 1

    def each(self, function: Callable[[A], B], things: Iterable[A]) -> Iterator[B]:
        """What the function makes of each thing, in the order of the things, which are taken as needed.

        Function, things and results travel, so they can be pickled.
        """
        waiting: deque[Future[list[B]]] = deque()
        coming = iter(things)
        while some := list(islice(coming, self.chunk)):
            waiting.append(self.executor.submit(_each, function, some))
            if len(waiting) >= self.ahead:
                yield from waiting.popleft().result()
        while waiting:
            yield from waiting.popleft().result()


SERIAL = Workers(SerialExecutor())


@contextmanager
def workers(processes: int, documents: int) -> Iterator[Workers]:
    """So many processes on this machine, for so many documents; 1 is this process itself.

    A few documents are done here sooner than others have started.
    """
    if processes == 1 or documents <= CHUNK:
        yield SERIAL
        return
    pool = ProcessPoolExecutor(processes, initializer=_prepare)
    try:
        yield Workers(pool, CHUNK, AHEAD * processes)
    finally:
        pool.shutdown(cancel_futures=True)


class ClusterError(Exception):
    """The cluster cannot be reached; the message (Dutch) says what to do."""


@contextmanager
def cluster(scheduler: str) -> Iterator[Workers]:
    """The workers of a Dask scheduler at an address like `tcp://10.0.0.1:8786`. Raises ClusterError.

    They read the sources, and keep what they understood, in the same folders as this process does.
    """
    try:
        from distributed import Client  # optional, and takes a second to load
    except ImportError:
        raise ClusterError("een cluster vraagt om het pakket distributed: pip install distributed") from None
    try:
        client = Client(scheduler, timeout=_PATIENCE, set_as_default=False)
    except (OSError, ValueError):
        raise ClusterError(f"{scheduler}: daar antwoordt geen scheduler van Dask") from None
    with client:
        threads = sum(client.nthreads().values())
        yield Workers(client.get_executor(pure=False), CHUNK, AHEAD * max(threads, 1))


def all_cores() -> int:
    """How many processes this machine runs side by side for us."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(cores, _MOST_ON_WINDOWS) if sys.platform == "win32" else cores


def _each(function: Callable[[A], B], things: list[A]) -> list[B]:
    """One chunk at a time in each process: a worker may have threads, which our libraries may not bear."""
    with _ALONE:
        return [function(thing) for thing in things]


def collect_seldom() -> None:
    """Documents hold no circles for Python's collector to find, and looking for them costs a tenth."""
    gc.freeze()
    gc.set_threshold(_OBJECTS_BETWEEN_COLLECTIONS)


def _prepare() -> None:
    """Ctrl-C reaches every process; only the one that was started by people stops the work."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    collect_seldom()
