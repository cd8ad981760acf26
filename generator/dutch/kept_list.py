"""A list of words in the form that a program wants: kept, as making it takes longer than a small change."""

from __future__ import annotations

import contextlib
import hashlib
import json
import sys
from collections.abc import Callable
from functools import cache, wraps
from importlib.metadata import version
from pathlib import Path
from typing import TypeVar, cast
from uuid import uuid4

#: Relative to where a command runs. Where it cannot be written, lists are made each time.
FOLDER = Path(".cache/woordenlijsten")
_ROOM = Path(__file__).parent
Words = TypeVar("Words")


def kept_list(package: str) -> Callable[[Callable[[], Words]], Callable[[], Words]]:
    """Make a list of the words of a package once, until that, this room or Python is another version.

    For a function without arguments that gives a list of str, or a dict of them with str or int.
    """

    def keeping(make: Callable[[], Words]) -> Callable[[], Words]:
        @cache
        @wraps(make)
        def words() -> Words:
            place = FOLDER / f"{make.__name__.strip('_')}-{_edition(package)}"
            found = _read(place)
            return cast(Words, found) if found is not None else _make(make, place)

        return words

    return keeping


@cache
def _edition(package: str) -> str:
    """A digest of all that a list follows from."""
    digest = hashlib.sha256(f"{package} {version(package)} {sys.version}".encode())
    for file in sorted(file for file in _ROOM.iterdir() if file.is_file()):
        digest.update(file.read_bytes())
    return digest.hexdigest()[:16]


def _read(place: Path) -> object | None:
    """The list; None where it is not there, or not whole."""
    try:
        words: object = json.loads(place.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return words


def _make(make: Callable[[], Words], place: Path) -> Words:
    words = make()
    unfinished = place.with_name(f".{place.name}-{uuid4()}")
    with contextlib.suppress(OSError):
        place.parent.mkdir(parents=True, exist_ok=True)
        unfinished.write_text(json.dumps(words, ensure_ascii=False), encoding="utf-8")
        unfinished.replace(place)
        _remove_earlier(place)
    return words


def _remove_earlier(place: Path) -> None:
    """The same list of earlier versions."""
    name = place.name.rpartition("-")[0]
    for file in place.parent.glob(f"{name}-*"):
        if file != place:
            file.unlink(missing_ok=True)
