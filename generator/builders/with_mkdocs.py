"""Building with mkdocs, of which only the pages are made anew that have changed.

What a page is made of is its Markdown, and all that the pages have in common: the templates, `mkdocs.yml`,
the packages. If one of those changes every page is made, and always those whose template shows what others
say.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import cache, partial
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

from mkdocs.structure.pages import Page
from mkdocs.utils.yaml import yaml_load

from generator.builders.build_record import KeptPage, read_record, write_record
from generator.builders.built import BuildError, Built
from generator.builders.mkdocs_site import (
    MkdocsSite,
    fix_time,
    html_of,
    mkdocs_site,
    warnings,
    write_templates,
)
from generator.builders.page_facts import PageFacts, page_facts
from generator.builders.static_files import StaticFiles
from generator.corpus.content_digest import file_digest
from generator.corpus.workspace import CACHE
from generator.outputs.standing import Standing, as_it_stands

#: So many pages go to a process at a time: enough to make up for the going.
BATCH = 20
#: Another version of these may make another page of the same Markdown.
_PACKAGES = "mkdocs mkdocs-material Markdown pymdown-extensions Jinja2 MarkupSafe Pygments".split()


class _Made(NamedTuple):
    """Pages written by one process, and what mkdocs warned of."""

    pages: dict[str, KeptPage]
    warned: list[str]


def build(project: Path, fresh: Path, old: Path, jobs: int) -> Built:
    """Build the site of `project` in the folder `fresh`; `old` holds what stands there now.

    Raises BuildError for whatever mkdocs warns of.
    """
    fix_time()
    with warnings() as heard:
        _own_site.cache_clear()
        site = _own_site(project, fresh)
        stamp = _stamp(project, site)
        files = StaticFiles(fresh, old)
        kept = dict(_kept(site, read_record(project / CACHE, stamp), old, files))
        for source, place in site.files.taken_along():
            files.bring(source, place)
        write_templates(site)
        todo = [page.file.src_uri for page in site.pages() if page.file.dest_uri not in kept]
        made = _all_made(site, project, fresh, todo, jobs)
    if faults := [*dict.fromkeys([*heard, *made.warned])]:
        raise BuildError(faults)
    pages = kept | made.pages
    return Built(
        {place: page.facts for place, page in pages.items()} | dict(_facts_of_templates(site, fresh)),
        len(made.pages),
        partial(write_record, project / CACHE, stamp, pages),
    )


def _stamp(project: Path, site: MkdocsSite) -> str:
    """A digest of what all pages have in common."""
    digest = hashlib.sha256(sys.version.encode())
    digest.update(json.dumps([(name, version(name)) for name in _PACKAGES]).encode())
    with (project / "mkdocs.yml").open(encoding="utf-8") as settings:
        digest.update(json.dumps(yaml_load(settings), default=str).encode())
    ours = Path(__file__).parent.glob("*.py")
    templates = Path(site.config.theme.custom_dir or "").rglob("*")
    for file in sorted(path for path in (*ours, *templates) if path.is_file()):
        digest.update(str(file).encode() + b"\0" + hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()


# --- What stays as it is -----------------------------------------------------------------------


def _kept(
    site: MkdocsSite, before: Mapping[str, KeptPage], old: Path, files: StaticFiles
) -> Iterator[tuple[str, KeptPage]]:
    """The pages that the old site has as they must be, by their place; they are now in the new one."""
    for page in site.pages():
        place = page.file.dest_uri
        known = before.get(place)
        if known and _holds(known, page, f"{old}/{place}"):
            files.share(place)
            yield place, known


def _holds(known: KeptPage, page: Page, file: str) -> bool:
    source = f"{page.file.abs_src_path}"
    return not known.shows_others and known.made.is_at(file) and known.source.is_at(source)


# --- What is made anew -------------------------------------------------------------------------


def _all_made(site: MkdocsSite, project: Path, fresh: Path, sources: Sequence[str], jobs: int) -> _Made:
    """Make these pages (by their place in docs/), in as many processes as `jobs` says."""
    if jobs <= 1 or len(sources) <= BATCH:
        return _together([_made(site, fresh, sources)])
    batches = [sources[start : start + BATCH] for start in range(0, len(sources), BATCH)]
    with ProcessPoolExecutor(min(jobs, len(batches))) as pool:
        return _together(pool.map(partial(_made_elsewhere, project, fresh), batches))


def _together(some: Iterable[_Made]) -> _Made:
    together = _Made({}, [])
    for made in some:
        together.pages.update((place, _sharing_words(page)) for place, page in made.pages.items())
        together.warned.extend(made.warned)
    return together


def _sharing_words(page: KeptPage) -> KeptPage:
    """Many pages have the same links and ids: of each word one, and memory stays small."""
    return page._replace(facts=PageFacts(*(tuple(map(sys.intern, some)) for some in page.facts)))


def _made_elsewhere(project: Path, fresh: Path, sources: Sequence[str]) -> _Made:
    return _made(_own_site(project, fresh), fresh, sources)


@cache
def _own_site(project: Path, fresh: Path) -> MkdocsSite:
    """Settings and files are read once for all: processes have what was read before they parted, as on Linux;
    elsewhere each reads them once.
    """
    return mkdocs_site(project, fresh)


def _made(site: MkdocsSite, fresh: Path, sources: Sequence[str]) -> _Made:
    with warnings() as heard:
        pages = {page.file.dest_uri: _write(site, page, fresh) for page in _pages(site, sources)}
    return _Made(pages, heard)


def _pages(site: MkdocsSite, sources: Iterable[str]) -> Iterator[Page]:
    files = (site.files.get_file_from_path(source) for source in sources)
    return (file.page for file in files if file and file.page)


def _write(site: MkdocsSite, page: Page, fresh: Path) -> KeptPage:
    """The source is looked at first: if it changes meanwhile, the next build sees that."""
    source = _as_it_is(f"{page.file.abs_src_path}")
    shown = html_of(site, page)
    file = fresh / page.file.dest_uri
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(shown.html.encode("utf-8", errors="xmlcharrefreplace"))
    facts = page_facts(shown.html, page.file.dest_uri, site.base)
    return KeptPage(source, _as_it_is(f"{file}"), shown.shows_others, facts)


def _as_it_is(file: str) -> Standing:
    return as_it_stands(file, file_digest(file))


def _facts_of_templates(site: MkdocsSite, fresh: Path) -> Iterator[tuple[str, PageFacts]]:
    for name in site.config.theme.static_templates:
        if name.endswith(".html"):
            yield name, page_facts((fresh / name).read_text(encoding="utf-8"), name, site.base)
