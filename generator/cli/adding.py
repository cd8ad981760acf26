"""`new`: a document put among the seeds, and what is understood of it there."""

from __future__ import annotations

import argparse
import shlex
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from generator.cli.console import Console
from generator.cli.messages import as_text
from generator.cli.new import NewDocumentError, add
from generator.cli.outline import outline
from generator.cli.sayings import checked, messages
from generator.cli.tally import Tally
from generator.corpus.executors import all_cores, workers
from generator.corpus.failure import Failure
from generator.corpus.outcome import Outcome
from generator.corpus.pipeline import Linkable, linkable, make_of
from generator.corpus.workspace import CACHE, workspace
from generator.model.reference import LinkedDocument
from generator.sources.official_site import Pace, fetch
from generator.sources.seeds import sources
from generator.sources.sidecar import side_path

T = TypeVar("T")

#: Where the moments of the last requests are kept.
PACE = CACHE / "opgehaald"


def new(options: argparse.Namespace, console: Console, tally: Tally) -> int:
    """Put a document among the seeds, a file or the publication with an official id; tell what is doubtful.

    Raises NewDocumentError where it stands there already, FetchError where it cannot be fetched.
    """
    with TemporaryDirectory() as folder:
        file = options.file or fetch(options.id, Path(folder), Pace(PACE))
        _refuse_seed(file, options.seeds)
        found = _among(options.seeds, file, _itself, console)
        if isinstance(found, Failure):
            console.complain(found.message)
            return 1
        source, side = add(file, found.document, options.seeds)
    _tell(_among(options.seeds, source, _told, console), console, tally)
    console.say(f"\n{source}: toegevoegd. Wat het document zelf niet zegt, kan in {side}.")
    if tally.status:
        console.say(f"Is dit niet wat u bedoelde, haal {source} en {side} dan weer weg.")
    if options.preview:
        return _show(f"documenten/{found.document.id}/", console)
    console.say(f"Bekijken: make serve. Nakijken: make check ARGS={source}")
    return tally.status


def _itself(linked: LinkedDocument) -> LinkedDocument:
    return linked


def _told(linked: LinkedDocument) -> tuple[str, Outcome, str]:
    return outline(linked), *checked(linked)


def _among(seeds: Path, file: Path, make: Callable[[LinkedDocument], T], console: Console) -> T | Failure:
    """What is made of a file, linked to the documents that are there already."""
    there = [path for path in sources(seeds) if path != file] if seeds.is_dir() else []
    with workspace(CACHE) as where, workers(all_cores(), len(there)) as some:
        last = linkable([*there, file], console.progress, some, where)[-1]
        _refuse_known(last, file)
        return make_of(where, make, last)


def _refuse_seed(file: Path, seeds: Path) -> None:
    if file.exists() and seeds.is_dir() and file.resolve().parent == seeds.resolve():
        check = f"make check ARGS={_typed(file)}"
        raise NewDocumentError(f"{file}: staat al bij de bronbestanden. Nakijken: {check}")
    if file.suffix == side_path(file).suffix:
        raise NewDocumentError(f"{file}: hoort naast een document: geef het document zelf")


def _typed(file: Path) -> str:
    """A file as ARGS of make: what has a space is quoted for make and for the shell that make calls."""
    quoted = shlex.quote(str(file))
    return quoted if quoted == str(file) else f'"{quoted}"'


def _refuse_known(waiting: Linkable | Failure, file: Path) -> None:
    """Two files of one document need one name, so that they are held against each other."""
    if isinstance(waiting, Linkable) and (known := waiting.surroundings.same_id):
        raise NewDocumentError(
            f"{file}: dit document is er al, als {known}. Is dit een andere vorm ervan, zoals de pdf bij een "
            "tekst, zet die er dan naast onder dezelfde naam: dan controleren zij elkaar"
        )


def _tell(told: tuple[str, Outcome, str] | Failure, console: Console, tally: Tally) -> None:
    if isinstance(told, Failure):
        tally.failures += 1
        console.complain(told.message)
        return
    understood, outcome, proof = told
    tally.add(outcome)
    console.say(f"{understood}\n")
    for each in messages(outcome):
        console.say(as_text(each, colour=console.colour))
    console.say(proof)


def _show(page: str, console: Console) -> int:
    from generator.builders.preview import show_page  # it takes half a second to load

    console.close()
    return show_page(page, console.complain)
