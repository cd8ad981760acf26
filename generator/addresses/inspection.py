"""All documents of a folder held against the register: what was published must still be there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from functools import cached_property
from itertools import chain
from pathlib import Path

from generator.addresses.comparison import Changes, changes
from generator.addresses.earlier import ever_committed
from generator.addresses.findings import Finding, finding, of_fault, some
from generator.addresses.forwards import astray, still_there
from generator.addresses.kept import is_gone, reworded, vanished
from generator.addresses.register import Line, Register, read_register
from generator.corpus.outcome import Outcome
from generator.identity.published_addresses import Published, read
from generator.sources.sidecar import side_path


class Inspection:
    """Takes in what became of each file, and then tells what became of the addresses.

    `path` is where the register is; a file that is not there is an empty register. `committed` gives it as
    git has it, None where there is no git: an address that is not in there was never published, and may go.
    `dropped` are the lines that git has and the file has not, or has otherwise. Raises OSError where the
    register cannot be read.
    """

    def __init__(
        self, path: Path, committed: Callable[[], Register | None], dropped: Iterable[Line] = ()
    ) -> None:
        self._path = path
        self._is_gone = not path.exists() and ever_committed(path)
        self._register = read_register(path)
        self._ask_committed = committed
        self._dropped = tuple(dropped)
        self._paths: dict[str, str] = {}
        self._files: dict[str, str] = {}
        self._taken: dict[str, str] = {}
        self._offered: dict[str, str] = {}
        self._failed: set[str] = set()
        self._found: dict[str, list[Finding]] = {}
        self._renewed: dict[str, Line] = {}

    def see(self, outcome: Outcome) -> None:
        """A document as it is now; of those with one id the first counts."""
        path = _posix(outcome.path)
        if outcome.lacks_address or outcome.id in self._offered:
            self._taken[path] = outcome.id
            self._refuse_newcomer(path, outcome.id)
            return
        self._paths[path], self._files[outcome.id] = outcome.id, path
        wanted = outcome.id in self._register.ends
        self._offered[outcome.id] = outcome.addresses if wanted else ""
        line = self._register.lines.get(outcome.id)
        if line is None or (not line.to and self._may_be_renewed(line, path, outcome)):
            since = line.since if line else date.max
            self._renewed[outcome.id] = Line(outcome.id, path, since, outcome.addresses)

    @property
    def register(self) -> Register:
        """The register as it was read."""
        return self._register

    def miss(self, path: str) -> None:
        """A file that could not be read: of its addresses nothing can be said."""
        self._failed.add(_posix(path))

    def unread(self) -> list[str]:
        """The files that could not be read and have a published address: without them it would go."""
        return sorted(self._failed & self._published)

    def findings(self, folder: Path | None) -> list[Finding]:
        """All that was found. `folder` is that whose files were all seen; None where only some were."""
        found = [of_fault("register-fault", self._path, fault) for fault in self._register.faults]
        if self._is_gone:
            found.append(is_gone(self._path))
        elif not self._register.faults:
            found += vanished(self._dropped, self._register, self._path)
            found += reworded(self._dropped, self._register, self._path)
        found += chain.from_iterable(self._found.values())
        for line in self._register.lines.values():
            if not line.to and line.address not in self._offered:
                found += self._gone(line, folder)
        wrong = still_there if folder is None else astray
        for forward, why in wrong(self._register, self._offered):
            found.append(finding("register-forward", self._path, str(forward.number), what=why))
        return found

    def new(self) -> int:
        """How many documents have an address that the register does not have."""
        return sum(address not in self._register.lines for address in self._renewed)

    def renewed(self, folder: Path, today: date) -> Register:
        """The register with what is published since; the days of what it has stay."""
        kept = (line for line in self._register.lines.values() if self._stays(line, folder))
        lines = {line.address: line for line in kept}
        for line in self._renewed.values():
            since = lines[line.address].since if line.address in lines else today
            lines[line.address] = Line(line.address, line.document, since, line.parts)
        return Register(lines)

    def _stays(self, line: Line, folder: Path) -> bool:
        leads = line.address in self._register.elsewhere
        there = leads or line.id in self._offered or not line.is_of(folder)
        return there or self._is_published(line.id)

    # --- One document ------------------------------------------------------------------------

    def _may_be_renewed(self, line: Line, path: str, outcome: Outcome) -> bool:
        """Whether the register says something else, and may have the document as it is now."""
        if line.document != path and path in self._published:
            return False
        if line.parts == outcome.addresses:
            return line.document != path
        return self._compare(line, outcome)

    def _compare(self, line: Line, outcome: Outcome) -> bool:
        """Tell what changed in a document; whether every address means what it meant."""
        offered = read(outcome.addresses)
        found = changes(line, offered, self._register.elsewhere)
        if not found.harmless and self._committed is not None:
            published = self._committed.lines.get(line.address)
            found = found.among(frozenset(published.addresses()) if published else frozenset())
        self._tell(line, found, outcome, _places(offered, outcome))
        return found.harmless

    def _tell(self, line: Line, found: Changes, outcome: Outcome, places: Mapping[str, str]) -> None:
        known = {"id": line.id, "since": line.since.isoformat()}
        if found.lost:
            told, first = some([*found.lost], found.lost), next(iter(found.lost))
            self._find("address-lost", self._path, str(line.number), what=told, first=first, **known)
        if found.reused:
            told, place = some([*found.reused], found.reused), places.get(next(iter(found.reused)), "1")
            self._find("address-reused", outcome.path, place, what=told, **known)
        if found.shifted:
            place = places.get(found.shifted[0], "1")
            self._find("address-shifted", outcome.path, place, what=some(found.shifted), **known)
        if found.corrected and found.harmless:
            place = places.get(found.corrected[0], "1")
            self._find("address-corrected", outcome.path, place, line.id, what=some(found.corrected))

    def _find(self, code: str, path: Path | str, place: str, id: str, **values: object) -> None:
        self._found.setdefault(id, []).append(finding(code, path, place, id=id, **values))

    def _refuse_newcomer(self, path: str, id: str) -> None:
        """Where a published document meets another at its address, the other must go: only that is told."""
        line = self._register.lines.get(id)
        if line is None or line.document != path:
            return
        for new, other in [*self._files.items()]:
            if new.casefold() == id.casefold():
                self._renewed.pop(new, None)
                self._found[new] = []
                self._refuse(new, other, path)

    def _refuse(self, id: str, newcomer: str, owner: str) -> None:
        """One that is published under another id must keep that: then it is its own line that tells."""
        if newcomer in self._published:
            del self._paths[newcomer]
            self._taken[newcomer], self._files[id] = id, owner
        else:
            self._find("address-claimed", newcomer, "1", id, new=id, file=owner, side=_side(newcomer))

    # --- All documents -----------------------------------------------------------------------

    def _gone(self, line: Line, folder: Path | None) -> Iterator[Finding]:
        """A document that is no longer at its address."""
        here, taken = self._paths.get(line.document), self._taken.get(line.document)
        all_seen = folder is not None and line.is_of(folder) and line.document not in self._failed
        if not (here or taken or all_seen) or not self._is_published(line.address):
            return
        if taken:
            yield from self._of_another(line, taken)
        elif new := here or self._now(line):
            yield self._moved(line.id, new)
        else:
            yield finding("document-lost", self._path, str(line.number), old=line.id, file=line.document)

    def _moved(self, old: str, new: str) -> Finding:
        """That a document has another id now; if that is published as another's, nothing can be forwarded."""
        file, owner = self._files[new], self._register.lines.get(new)
        known = {"old": old, "new": new, "side": _side(file)}
        if owner and not owner.to and owner.document != file:
            return finding("address-taken", file, "1", other=owner.document, **known)
        code = "address-recased" if new.casefold() == old.casefold() else "address-moved"
        return finding(code, file, "1", **known)

    def _of_another(self, line: Line, new: str) -> Iterator[Finding]:
        """That a document lost its address, because another has the id that it has now."""
        for id, other in self._files.items():
            if id.casefold() == new.casefold() and new != line.id:
                known = {"old": line.id, "new": new, "other": other, "side": _side(line.document)}
                yield finding("address-taken", line.document, "1", **known)

    def _now(self, line: Line) -> str | None:
        """The new document that is this one: its id in other capitals, or the same text."""
        known = (self._fresh.get(name) for name in (line.address.casefold(), line.parts) if name)
        return next(filter(None, known), None)

    @cached_property
    def _fresh(self) -> dict[str, str]:
        """The ids of new documents, by themselves without capitals and by what they say."""
        new = [line for line in self._renewed.values() if line.address not in self._register.lines]
        said = {line.parts: line.address for line in new}
        return said | {line.address.casefold(): line.address for line in new}

    @cached_property
    def _published(self) -> frozenset[str]:
        """The files of the documents that have a page."""
        return frozenset(line.document for line in self._register.lines.values() if not line.to)

    # --- What git has ------------------------------------------------------------------------

    @cached_property
    def _committed(self) -> Register | None:
        return self._ask_committed()

    def _is_published(self, address: str) -> bool:
        return self._committed is None or address in self._committed.lines


def _side(file: str) -> str:
    """The side file of a source file."""
    return side_path(Path(file)).as_posix()


def _posix(path: str) -> str:
    """A path as the register has it, on every system."""
    return path.replace("\\", "/")


def _places(offered: tuple[Published, ...], outcome: Outcome) -> dict[str, str]:
    """Where in its source each address of a document begins."""
    places = outcome.address_places.split("\t")
    return {
        address: place
        for each, place in zip(offered, places, strict=False)
        for address in each.addresses()
    }
