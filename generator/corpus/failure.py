"""A file of which nothing could be made, and what to do about it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from generator.sources.sidecar import SidecarError

#: What ends a line or cannot be shown: control characters, and bytes of a name that are no UTF-8. What turns
#: the direction of text too: "naam<U+202E>fdp.txt" would read as "naamtxt.pdf".
_UNSHOWN = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Failure:
    """`message` names the file and tells people, in one Dutch line, what to do.

    `at` is the file and line where that is, if it is not the source file itself.
    """

    path: str
    message: str
    at: tuple[str, int] | None = None


def failure(path: Path, refusal: Exception) -> Failure:
    """The failure of a file that was refused; the refusal names it and says why."""
    at = (refusal.path.as_posix(), refusal.line) if isinstance(refusal, SidecarError) else None
    return Failure(path.as_posix(), one_line(str(refusal)), at)


def told(path: Path | str, reason: str) -> Failure:
    """The failure of a file, for this reason."""
    return Failure(Path(path).as_posix(), one_line(f"{path}: {reason}"))


def unforeseen(path: Path | str, raised: Exception) -> Failure:
    """The failure of a file on which the converter itself went wrong."""
    what = f"{type(raised).__name__}: {raised}".removesuffix(": ")
    return told(path, f"hierop liep de omzetter vast ({what}): meld dit, met het bestand erbij")


def one_line(text: str) -> str:
    """A text with whatever would end its line or cannot be shown written as an escape."""
    return _UNSHOWN.sub(lambda found: found[0].encode("unicode_escape").decode(), text)


def shown(path: Path) -> bool:
    """Whether the name of a file can be shown and written as it is."""
    return not _UNSHOWN.search(str(path))
