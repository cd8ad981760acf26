"""What is built with what was kept is byte for byte what is built from nothing, whatever went before."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from tiny_documents import Tiny

from generator.corpus.executors import SERIAL
from generator.corpus.failure import Failure
from generator.corpus.store import Store
from generator.corpus.workspace import workspace
from generator.outputs import folders
from generator.outputs.site import convert

NAMES = st.sampled_from([f"{letter}.txt" for letter in "abcdef"])
TINY = st.builds(
    Tiny,
    number=st.sampled_from([None, 1, 2, 3]),
    zaak=st.sampled_from(["2019Z16000", "2019Z16001", ""]),
    asker=st.sampled_from(["Jansen (SP)", "Jansen (VVD)", "De Vries (SP)"]),
    subject=st.sampled_from(["de bank", "de trein"]),
    first=st.sampled_from(["Kent u het bericht over de bank?", "Kent u dat bericht?", "Is dat zo?"]),
    received=st.sampled_from(["20 september", "2 november"]),
    cites=st.sampled_from([1, 2, 3]),
)
SIDE = st.sampled_from(["", "title: Een titel\n", "subject: de boot\n", "id: eigen-adres\n", "fout: 1\n"])
TABLES = st.sampled_from(
    [
        "",
        "askers:\n  - name: Jansen (SP)\n    also: [De Vries (SP)]\n",
        "parties:\n  - name: Socialistische Partij\n    also: [SP]\n",
        "ministries:\n  - name: Geld\n    also: [Financiën]\n",
    ]
)
NUMBERS = st.integers(0, 40)
KINDS = st.sampled_from(["documents", "facts", "texts", "cards", "all"])
FOLDERS = st.sampled_from(["documenten", "gegevens", "dossiers", "vragers", "verwijzingen"])
DAMAGE = st.sampled_from([b"", b"iets anders", None])
#: What a build tells, and the files that it makes.
Built: TypeAlias = tuple[list[str], dict[str, bytes]]
FROM_NOTHING: dict[frozenset[tuple[str, bytes]], Built] = {}


class Interrupted(BaseException):
    """What a kill does to a run, as far as it can be seen afterwards: nothing more happens."""


class OneTruth(RuleBasedStateMachine):
    """Sources change at random; after each step both builds must give the same folder."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.seeds, self.docs, self.cache = (self.folder / name for name in ("seeds", "docs", "cache"))
        self.seeds.mkdir()

    def teardown(self) -> None:
        shutil.rmtree(self.folder)

    # --- What can happen to the sources ------------------------------------------------------

    @rule(name=NAMES, tiny=TINY)
    def write(self, name: str, tiny: Tiny) -> None:
        (self.seeds / name).write_text(tiny.text())

    @rule(name=NAMES, side=SIDE)
    def describe(self, name: str, side: str) -> None:
        side_file = (self.seeds / name).with_suffix(".yml")
        if side:
            side_file.write_text(side)
        else:
            side_file.unlink(missing_ok=True)

    @rule(name=NAMES)
    def remove(self, name: str) -> None:
        (self.seeds / name).unlink(missing_ok=True)

    @rule(name=NAMES, other=NAMES)
    def rename(self, name: str, other: str) -> None:
        if (self.seeds / name).exists():
            (self.seeds / name).rename(self.seeds / other)

    @rule(name=NAMES)
    def spoil(self, name: str) -> None:
        (self.seeds / name).write_bytes(b"%PDF-")

    @rule(table=TABLES)
    def unite_names(self, table: str) -> None:
        (self.seeds / "namen.yml").write_text(table or "askers: []\n")

    # --- What can happen to what was made ----------------------------------------------------

    @rule(kind=KINDS, which=NUMBERS, content=DAMAGE)
    def damage_what_was_kept(self, kind: str, which: int, content: bytes | None) -> None:
        damage(self.cache / kind, which, content)

    @rule(folder=FOLDERS, which=NUMBERS, content=DAMAGE)
    def change_a_page_by_hand(self, folder: str, which: int, content: bytes | None) -> None:
        damage(self.docs / folder, which, content)

    @rule(after=NUMBERS)
    def interrupt(self, after: int) -> None:
        """A run that ends at some moment, in the middle of writing."""
        left = [after]

        def count() -> None:
            left[0] -= 1
            if left[0] < 0:
                raise Interrupted

        with pytest.MonkeyPatch.context() as meanwhile:
            for owner, name in ((Store, "put"), (folders, "put"), (folders, "throw_away")):
                meanwhile.setattr(owner, name, counted(getattr(owner, name), count))
            with contextlib.suppress(Interrupted):
                self.build(self.docs, self.cache)

    # --- What must hold ----------------------------------------------------------------------

    @invariant()
    def both_builds_are_one(self) -> None:
        told = self.build(self.docs, self.cache)
        assert (told, self.made(self.docs)) == self.from_nothing()

    def from_nothing(self) -> Built:
        """What the sources give by themselves; the same sources give it once."""
        sources = frozenset(contents(self.seeds).items())
        if sources not in FROM_NOTHING:
            nothing = self.folder / "nothing"
            told = self.build(nothing / "docs", nothing / "cache")
            FROM_NOTHING[sources] = told, self.made(nothing / "docs")
            shutil.rmtree(nothing)
        return FROM_NOTHING[sources]

    def made(self, docs: Path) -> dict[str, bytes]:
        """What was built, wherever this machine's folder is: the data name the path of each source."""
        here = str(self.folder).encode()
        return {name: content.replace(here, b"") for name, content in contents(docs).items()}

    def build(self, docs: Path, cache: Path) -> list[str]:
        with workspace(cache) as where:
            results = list(convert(self.seeds, docs / "documenten", lambda *_: None, SERIAL, where))
        told = (result.message if isinstance(result, Failure) else str(result) for result in results)
        return [each.replace(str(self.folder), "") for each in told]


def damage(folder: Path, which: int, content: bytes | None) -> None:
    files = sorted(path for path in folder.rglob("*") if path.is_file() and not path.name.startswith("."))
    if not files:
        return
    file = files[which % len(files)]
    if content is None:
        file.unlink()
    else:
        file.write_bytes(content)


def counted(function: Callable[..., None], count: Callable[[], None]) -> Callable[..., None]:
    def counting(*arguments: object) -> None:
        count()
        function(*arguments)

    return counting


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


OneTruth.TestCase.settings = settings(max_examples=15, stateful_step_count=12, deadline=None)
TestOneTruth = OneTruth.TestCase
