from typing import NamedTuple

from generator.citing.overlap import without_overlap


class Piece(NamedTuple):
    start: int
    end: int


def test_earlier_groups_win_and_order_is_by_start() -> None:
    first = [Piece(5, 8)]
    second = [Piece(0, 6), Piece(8, 9), Piece(0, 2), Piece(7, 12)]
    assert without_overlap(first, second) == (Piece(0, 2), Piece(5, 8), Piece(8, 9))
