from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from generator.dutch.system_errors import reason


def raised(error: int, text: str = "", winerror: int | None = None) -> OSError:
    made = OSError(error, text or os.strerror(error), "x")
    if winerror is not None:
        made.winerror = winerror  # type: ignore[attr-defined]
    return made


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (raised(errno.ENOENT), "bestaat niet"),
        (raised(errno.ENOSPC), "past niet meer op de schijf: die is vol"),
        (raised(errno.EACCES, "The process cannot access the file", 32), "mag niet: controleer de rechten"),
        (raised(errno.EEXIST, "is hier niet gemaakt"), "is hier niet gemaakt"),  # our own words
        (raised(errno.ESPIPE), "wordt door het systeem geweigerd (Illegal seek)"),
        (OSError("zomaar"), "wordt door het systeem geweigerd (zomaar)"),
    ],
)
def test_reason(error: OSError, expected: str) -> None:
    assert reason(error).startswith(expected)


def test_a_real_one(tmp_path: Path) -> None:
    with pytest.raises(OSError) as caught:  # noqa: PT011 - its words are what is tested
        (tmp_path / ("x" * 300)).read_bytes()
    assert reason(caught.value) == "heeft een te lange naam"
