"""The pieces of an overview as one comment on a pull request, and whole."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

#: GitHub refuses a comment of more characters; comment.sh puts some lines around ours.
LIMIT, LONGEST = 65_536, 60_000
#: So much of a comment that would be too long is for the titles of what does not fit.
_FOR_TITLES = 10_000
_TITLE = "## Wat er van de documenten begrepen is"


def comment(pieces: Sequence[str]) -> str:
    """An overview as a comment that is not too long: of what does not fit, the titles."""
    if len(all_of_it := whole(pieces)) <= LONGEST:
        return all_of_it
    told, left = _fitting(pieces, LONGEST - _FOR_TITLES)
    titles, more = _fitting([f"- {_title_of(each)}" for each in left], _FOR_TITLES // 2)
    rest = [f"- en nog {len(more)}"] if more else []
    why = (
        f"### Wat hier niet past\n\nEen opmerking op GitHub heeft plaats voor {LIMIT} tekens. Van deze "
        f"{len(left)} van de {len(pieces)} stukken staat alles in `overzicht.md`, in artefact `overzicht`:"
    )
    return "\n\n".join([_TITLE, *told, why, "\n".join([*titles, *rest])]) + "\n"


def whole(pieces: Iterable[str]) -> str:
    """All of an overview."""
    return "\n\n".join([_TITLE, *pieces]) + "\n"


def _fitting(pieces: Iterable[str], room: int) -> tuple[list[str], list[str]]:
    """Those of these that fit in so many characters, with a blank line after each, and those that do not."""
    fits: list[str] = []
    others: list[str] = []
    for piece in pieces:
        here = len(piece) + 2 <= room
        (fits if here else others).append(piece)
        room -= len(piece) + 2 if here else 0
    return fits, others


def _title_of(piece: str) -> str:
    return piece.partition("\n")[0].removeprefix("### ")
