"""The register as it was: in git, where nothing that was committed is ever forgotten."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

from generator.addresses.register import Line, Register, register_of


class GitError(Exception):
    """git cannot tell how the register was; the message (Dutch) says why."""


def committed(path: Path, commit: str = "HEAD") -> Register | None:
    """The register as a commit has it; None where there is no git, no such commit, or no register in it."""
    try:
        return register_of(_git(path, "show", f"{commit}:./{path.name}"))
    except GitError:
        return None


def ever_committed(path: Path) -> bool:
    """Whether any commit before this one has a register, as far as git knows here."""
    try:
        return bool(_git(path, "log", "-1", "--format=%H", "--", f"./{path.name}").strip())
    except GitError:
        return False


def at(path: Path, commit: str) -> Register:
    """The register as a commit has it, an empty one where that has none. Raises GitError for no commit."""
    _git(path, "rev-parse", "--verify", "--quiet", f"{commit}^{{commit}}")
    return committed(path, commit) or Register()


def ever(path: Path) -> Iterator[Line]:
    """Every line that a commit before this one removed or changed, in any branch that was merged.

    As far back as git goes here: see `is_whole`. Raises GitError.
    """
    patches = ("log", "-m", "--patch", "--unified=0", "--no-color", "--format=")
    return _removed(_git(path, *patches, "--", f"./{path.name}"))


def since(path: Path, commit: str = "HEAD") -> tuple[Line, ...]:
    """The lines that a commit has and the file has not, or has otherwise; none where there is no git."""
    difference = ("diff", "--no-ext-diff", "--unified=0", "--no-color", commit, "--", f"./{path.name}")
    try:
        return tuple(_removed(_git(path, *difference)))
    except GitError:
        return ()


def is_whole(path: Path) -> bool:
    """Whether git has the whole history here, as a shallow clone does not. Raises GitError."""
    return _git(path, "rev-parse", "--is-shallow-repository").strip() == "false"


def _removed(patch: str) -> Iterator[Line]:
    """The lines of a register that a patch removes; each once."""
    rows = (row[1:] for row in patch.split("\n") if row.startswith("-") and not row.startswith("---"))
    for row in dict.fromkeys(rows):
        yield from register_of(row).lines.values()


def _git(path: Path, *arguments: str) -> str:
    command = ["git", "-C", str(path.absolute().parent), *arguments]
    try:
        done = subprocess.run(command, capture_output=True, check=True)
    except OSError:
        raise GitError("git is hier niet te vinden") from None
    except subprocess.CalledProcessError as error:
        reason = error.stderr.decode(errors="replace").strip() or "deze commit is er niet"
        raise GitError(f"git {arguments[0]}: {reason}") from None
    return done.stdout.decode("utf-8", errors="replace")
