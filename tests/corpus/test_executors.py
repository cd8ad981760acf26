from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from generator.corpus.executors import SERIAL, SerialExecutor, Workers, workers
from generator.corpus.pipeline import documents
from generator.sources.seeds import sources

SEEDS = Path(__file__).parent.parent.parent / "seeds"


def square(number: int) -> int:
    return number * number


def fails(number: int) -> int:
    raise ValueError(str(number))


@pytest.mark.parametrize("some", [SERIAL, Workers(SerialExecutor(), 3, 2)])
def test_results_come_in_the_order_of_what_was_given(some: Workers) -> None:
    assert list(some.each(square, range(10))) == [number * number for number in range(10)]


def test_also_from_threads_and_processes() -> None:
    expected = [number * number for number in range(50)]
    with ThreadPoolExecutor(4) as pool:
        assert list(Workers(pool, 3, 5).each(square, range(50))) == expected
    with workers(2, 50) as some:
        assert list(some.each(square, range(50))) == expected


def test_what_is_raised_is_raised() -> None:
    with pytest.raises(ValueError, match="0"):
        next(SERIAL.each(fails, [0]))


def test_no_more_is_taken_than_is_under_way() -> None:
    taken: list[int] = []

    def numbers() -> Iterator[int]:
        for number in range(100):
            taken.append(number)
            yield number

    results = Workers(SerialExecutor(), 2, 3).each(square, numbers())
    assert (next(results), len(taken)) == (0, 6)


class Counting(Executor):
    """Does the work at once, and counts it."""

    def __init__(self) -> None:
        self.given = 0

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:  # noqa: ANN401
        self.given += 1
        return SerialExecutor().submit(fn, *args, **kwargs)


def test_both_passes_go_through_the_executor() -> None:
    counting = Counting()
    paths = sources(SEEDS)
    assert len(list(documents(paths, lambda *_: None, Workers(counting)))) == len(paths)
    assert counting.given == 2 * len(paths)


def test_processes_understand_the_same() -> None:
    with workers(2, 50) as some:
        apart = list(documents(sources(SEEDS), lambda *_: None, some))
    assert apart == list(documents(sources(SEEDS), lambda *_: None))
