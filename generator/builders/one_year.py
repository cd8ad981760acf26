"""The part of a built site with the documents of one year, for an archive that need not hold them all."""

from __future__ import annotations

import json
import posixpath
import re
from collections.abc import Callable, Collection, Iterator
from functools import partial
from pathlib import Path

from generator.builders.static_files import StaticFiles
from generator.outputs import collection
from generator.outputs.about_all import DATA
from generator.outputs.data.moved import document_files
from generator.outputs.folders import MARK
from generator.outputs.search import search_index
from generator.outputs.search.filters import day

DOCUMENTS = "documenten"
_CANONICAL = re.compile(r'<link rel="canonical" href="(?P<address>[^"]+)">')
_LINK = re.compile(r'\shref="(?P<path>(?![a-z]+:)[^"?#]+)(?P<rest>[^"]*)"')


class NoSuchYearError(Exception):
    """A site has no documents of a year; `years` are those of which it has."""

    def __init__(self, year: str, years: Collection[str]) -> None:
        super().__init__(f"er zijn geen documenten uit {year}, wel uit {', '.join(sorted(years))}")


def write_year(site: Path, year: str, folder: Path) -> None:
    """Write into the new `folder` all of `site` but the documents of other years.

    Links to those lead to where the site is published, if that is known, else nowhere. Search finds what is
    there. Raises NoSuchYearError.
    """
    years = dict(_years(site))
    if year not in years.values():
        raise NoSuchYearError(year, {each for each in years.values() if each})
    absent = {f"{DOCUMENTS}/{id}" for id, of in years.items() if of != year}
    absent.update(_data_of({*years.values(), ""} - {year}))
    public, files = _public_address(site), StaticFiles(folder, site)
    for file in sorted(path for path in site.rglob("*") if path.is_file()):
        place = file.relative_to(site).as_posix()
        if _is_held(place, absent) and file.suffix == ".html":
            _write(file, folder / place, partial(_elsewhere, place, absent, public))
        elif _is_held(place, absent):
            files.share(place)
    _write_index(folder)


def _years(site: Path) -> Iterator[tuple[str, str]]:
    """The year of each document, by its id; empty where no day is known."""
    for file in document_files(site / DOCUMENTS):
        yield file.stem, day(json.loads(file.read_text(encoding="utf-8")))[:4]


def _data_of(years: Collection[str]) -> Iterator[str]:
    """The files of data of some years; those of "" are of all years, and as large as these together."""
    for kind in (collection.DOCUMENTS, collection.QUESTIONS):
        yield f"{DATA}/{collection.file_name(kind, collection.UNDATED)}"
        yield from (f"{DATA}/{collection.file_name(kind, year)}" for year in years)


def _public_address(site: Path) -> str | None:
    """Where the front page says that it is published."""
    found = _CANONICAL.search((site / "index.html").read_text(encoding="utf-8"))
    return found["address"] if found else None


def _is_held(place: str, absent: Collection[str]) -> bool:
    """Not a document of another year nor anything of it (its JSON, its source), nor the whole index."""
    folder, _, name = place.partition("/")
    of_document = f"{folder}/{re.split('[/.]', name, maxsplit=1)[0]}" if folder == DOCUMENTS else place
    return of_document not in absent and folder != search_index.FOLDER and not place.endswith(".zip")


def _write(file: Path, target: Path, change: Callable[[re.Match[str]], str]) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(_LINK.sub(change, file.read_text(encoding="utf-8")), encoding="utf-8")


def _elsewhere(place: str, absent: Collection[str], public: str | None, link: re.Match[str]) -> str:
    """A link of the page at `place`, which leads to the published site if its target is not held here."""
    target = posixpath.normpath(posixpath.join(posixpath.dirname(place), link["path"]))
    if target.removesuffix("/index.html") not in absent and _without_suffix(target) not in absent:
        return link[0]
    slash = "/" if link["path"].endswith("/") else ""
    return f' href="{public}{target}{slash}{link["rest"]}"' if public else ""


def _without_suffix(target: str) -> str:
    """documenten/a.json is of documenten/a."""
    return target.partition(".")[0] if target.startswith(f"{DOCUMENTS}/") else target


def _write_index(folder: Path) -> None:
    """The search index of the documents that are there."""
    index = folder / search_index.FOLDER
    search_index.build(folder / DOCUMENTS, index)
    (index / MARK).unlink()
