"""A list of words in the form that a program wants: kept, as making it takes longer than a small change."""

from __future__ import annotations

import contextlib
import hashlib
import marshal
import sys
from collections.abc import Callable
from functools import cache, wraps
from importlib.metadata import version
from pathlib import Path
from typing import Any, TypeVar, cast
from uuid import uuid4

#: Relative to where a command runs. Where it cannot be written, lists are made each time.
FOLDER = Path(".cache/woordenlijsten")
_ROOM = Path(__file__).parent
_DIGEST_SIZE = hashlib.sha256().digest_size
Words = TypeVar("Words")


def kept_list(package: str) -> Callable[[Callable[[], Words]], Callable[[], Words]]:
    """Make a list of the words of a package once, until that, this room or Python is another version.

    For a function without arguments that gives a str, number, tuple, dict, set or frozenset of such.
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
    """The list; None where it is not there, or damaged."""
    try:
        stored = memoryview(place.read_bytes())
    except OSError:
        return None
    content = stored[_DIGEST_SIZE:]
    whole = hashlib.sha256(content).digest() == stored[:_DIGEST_SIZE]
    return cast(object, marshal.loads(content)) if whole else None  # noqa: S302 - whole, and of our own folder


def _make(make: Callable[[], Words], place: Path) -> Words:
    words = make()
    content = marshal.dumps(cast(Any, words))
    unfinished = place.with_name(f".{place.name}-{uuid4()}")
    with contextlib.suppress(OSError):
        place.parent.mkdir(parents=True, exist_ok=True)
        unfinished.write_bytes(hashlib.sha256(content).digest() + content)
        unfinished.replace(place)
        _remove_earlier(place)
    return words


def _remove_earlier(place: Path) -> None:
    """The same list of earlier versions."""
    name = place.name.rpartition("-")[0]
    for file in place.parent.glob(f"{name}-*"):
        if file != place:
            file.unlink(missing_ok=True)
