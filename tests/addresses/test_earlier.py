"""What git knows of the register: nothing that was ever published is forgotten."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from made_up_register import answered, asked, line, register
from places import ROOT

from generator.addresses.earlier import GitError, at, committed, ever, ever_committed, since
from generator.addresses.kept import accepted, reworded, vanished
from generator.addresses.register import NAME, Line, Register, read_register, write_register

PARTS = (asked("vraag-1", "a"), asked("vraag-2", "b"))
FIRST = register(line("a", *PARTS), line("b"))


def git(where: Path, *arguments: str) -> str:
    identity = ("-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "init.defaultBranch=main")
    command = ["git", "-C", str(where), *identity, *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def commit(where: Path, known: Register | None) -> str:
    """A commit with this register, or without one; its name."""
    if known is None:
        (where / NAME).unlink()
    else:
        write_register(known, where / NAME)
    git(where, "add", "--all")
    git(where, "commit", "--quiet", "--allow-empty", "--message", "x")
    return git(where, "rev-parse", "HEAD")


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    git(tmp_path, "init", "--quiet")
    (tmp_path / ".gitattributes").write_text(f"{NAME} merge=union\n", encoding="utf-8")
    return tmp_path


def told(where: Path, before: Register) -> list[str]:
    path = where / NAME
    now = read_register(path)
    known = [*ever(path), *before.lines.values()]
    found = [*vanished(known, now, path), *reworded(known, now, path)]
    return list(dict.fromkeys(each.diagnostic.message for each in found))


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (FIRST, []),
        (register(*FIRST.lines.values(), line("c")), []),
        (register(line("a", asked("vraag-1", "a"))), ["niet meer in het register: #vraag-2", "b staat"]),
        (register(line("a", to="b"), line("b")), ["van a staat niet meer in het register: #vraag-1, #vraag"]),
        (register(line("a", *PARTS, to="b"), line("b")), []),
        (
            register(line("a", asked("vraag-1", "a")), line("a#vraag-2", to="a#vraag-1"), line("b", to="a")),
            [],
        ),
        (register(line("A", *PARTS), line("b")), ["a staat niet meer"]),
        (None, ["adressen.tsv is weg"]),
    ],
)
def test_a_commit_that_loses_an_address_fails_though_it_edits_the_register(
    repository: Path, now: Register | None, expected: list[str]
) -> None:
    base = commit(repository, FIRST)
    commit(repository, now)
    found = told(repository, at(repository / NAME, base))
    assert len(found) == len(expected), found
    assert all(what in message for what, message in zip(expected, found, strict=True)), found


def test_what_was_lost_long_ago_is_still_told(repository: Path) -> None:
    commit(repository, FIRST)
    commit(repository, None)
    commit(repository, register(line("c")))
    commit(repository, register(line("c"), line("d")))
    lost = ["a staat niet meer in het register", "b staat niet meer in het register"]
    assert [each.split(".")[0] for each in told(repository, Register())] == lost


def test_a_part_that_is_there_again_needs_no_line(repository: Path) -> None:
    moved = register(line("a", PARTS[0]), line("a#vraag-2", to="a#vraag-1"))
    base = commit(repository, moved)
    commit(repository, register(line("a", *PARTS)))
    assert told(repository, at(repository / NAME, base)) == []


def test_two_branches_that_each_add_a_document_merge_by_themselves(repository: Path) -> None:
    commit(repository, FIRST)
    for branch in ("x", "y"):
        git(repository, "checkout", "--quiet", "-b", branch, "main")
        commit(repository, register(*FIRST.lines.values(), line(f"b-{branch}")))
    git(repository, "merge", "--quiet", "x")
    known = read_register(repository / NAME)
    assert (sorted(known.lines), known.faults) == (["a", "b", "b-x", "b-y"], ())
    assert told(repository, FIRST) == []


def test_what_a_merge_lost_is_told(repository: Path) -> None:
    commit(repository, FIRST)
    git(repository, "checkout", "--quiet", "-b", "x")
    commit(repository, register(*FIRST.lines.values(), line("c")))
    git(repository, "checkout", "--quiet", "main")
    commit(repository, register(*FIRST.lines.values(), line("d")))
    git(repository, "merge", "--quiet", "--no-commit", "--no-ff", "--strategy", "ours", "x")
    commit(repository, register(*FIRST.lines.values(), line("d")))
    [message] = told(repository, Register())
    assert message.startswith("c staat niet meer in het register")


OTHER = line("a", asked("vraag-1", "d"), asked("vraag-2", "b"))
ACCEPTED = line("a#vraag-1", asked("vraag-1", "a"), to="aanvaard: zo gedrukt", file="a")


def test_a_line_that_was_dropped_and_written_again_fails_in_every_later_commit(repository: Path) -> None:
    commit(repository, FIRST)
    commit(repository, register(line("b")))
    base = commit(repository, register(OTHER, line("b")))
    commit(repository, register(OTHER, line("b"), line("c")))
    [message] = told(repository, at(repository / NAME, base))
    assert "in a betekenen adressen iets anders" in message
    assert "zonder reden: #vraag-1." in message
    commit(repository, register(OTHER, line("b"), line("c"), ACCEPTED))
    assert told(repository, FIRST) == []


def test_an_acceptance_stays(repository: Path) -> None:
    known = register(OTHER, line("b"), ACCEPTED)
    commit(repository, FIRST)
    commit(repository, known)
    assert told(repository, FIRST) == []
    commit(repository, register(OTHER, line("b")))
    [message] = told(repository, known)
    assert "#vraag-1" in message


def test_paragraphs_that_became_others_are_told_too(repository: Path) -> None:
    commit(repository, register(line("a", answered("antwoord-1", "ab"))))
    commit(repository, register(line("a", answered("antwoord-1", "cb"))))
    assert ["#antwoord-1-1." in each for each in told(repository, Register())] == [True]


def test_an_acceptance_is_shown_once_to_who_reads_the_change(repository: Path) -> None:
    known = register(OTHER, line("b"), ACCEPTED)
    [finding] = accepted(FIRST, known, repository / NAME)
    assert (finding.diagnostic.code, finding.diagnostic.severity) == ("address-accepted", "warning")
    assert finding.diagnostic.message == "op a#vraag-1 is een andere tekst aanvaard: zo gedrukt"
    assert list(accepted(known, known, repository / NAME)) == []


def test_what_is_dropped_is_known_before_it_is_committed(repository: Path) -> None:
    path = repository / NAME
    commit(repository, FIRST)
    assert since(path) == ()
    write_register(register(line("b")), path)
    assert since(path) == (FIRST.lines["a"],)
    path.unlink()
    assert since(path) == tuple(FIRST.lines.values())
    assert since(repository.parent / NAME) == ()


def test_where_git_knows_nothing(tmp_path: Path, repository: Path) -> None:
    path = repository / NAME
    assert (committed(path), ever_committed(path)) == (None, False)
    commit(repository, FIRST)
    assert committed(path) == FIRST
    (repository / NAME).unlink()
    assert ever_committed(path)
    with pytest.raises(GitError, match="git rev-parse"):
        at(path, "bestaat-niet")


def test_the_register_of_this_repository_has_all_that_it_ever_had() -> None:
    path = ROOT / NAME
    try:
        before = list(ever(path))
    except GitError:
        pytest.skip("dit is geen kloon van de repository")
    now = read_register(path)
    found = [*vanished(before, now, path), *reworded(before, now, path)]
    assert [each.diagnostic.message for each in found] == []


def test_the_seeds_are_in_the_register() -> None:
    known = read_register(ROOT / NAME)
    assert known.faults == ()
    first = ("2019-06-20-ploumen", "2021-04-13-blok", "2022Z11285", "ah-tk-20182019-3455", "kst-35207-34")
    assert [id for id in first if not isinstance(known.lines.get(id), Line)] == []
    assert "vraag-61-vervolg" in set(known.lines["kst-35207-34"].addresses())
