"""Everything that MkDocs builds the site from: a page for each document, and those about all of them.

What was written before and would be the same now, is left as it stands: the pages of a document where neither
it nor anything that they show of others has changed, and those about many where no document has.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from functools import partial
from pathlib import Path

from generator.addresses.moves import NOTHING_MOVED, Moves
from generator.corpus.executors import Workers
from generator.corpus.failure import Failure
from generator.corpus.kept import KEPT
from generator.corpus.outcome import Outcome
from generator.corpus.pipeline import Linkable, Report, linkable, make_of
from generator.corpus.workspace import Workspace
from generator.identity.names import Names
from generator.identity.site_address import site_address
from generator.outputs.about_all import FOLDERS, AboutAll
from generator.outputs.kept_html import KIND as HTML
from generator.outputs.publish import NewPages, claim, new_pages
from generator.outputs.standing import Standing
from generator.outputs.written import KEPT as PUBLISHED
from generator.outputs.written import Card, Edition, Written, card_of, key_of, put_by, write_up
from generator.sources.names_table import read_names
from generator.sources.read_error import ReadError
from generator.sources.seeds import sources
from generator.sources.sidecar import NAMES_TABLE, SidecarError


def convert(
    seeds: Path,
    out: Path,
    on_progress: Report,
    workers: Workers,
    where: Workspace,
    *,
    with_sources: bool = True,
    moved: Moves = NOTHING_MOVED,
) -> Iterator[Outcome | Failure]:
    """Write the pages of all source files of a folder, and yield what became of each file.

    The documents go to `out`, the pages about many of them to folders beside it. The old pages
    stay until all new ones are written. `with_sources` publishes each source file beside its page.
    `moved` are the addresses that once had a page or a part, and lead elsewhere now.
    """
    try:
        names = read_names(seeds)
    except (ReadError, SidecarError) as error:
        yield Failure(str(seeds / NAMES_TABLE), str(error))
        names = Names()
    waiting = linkable(sources(seeds), on_progress, workers, where)
    edition = Edition(names, with_sources, site_address(), moved)
    html: set[str] = set()
    keys = [None if isinstance(one, Failure) else key_of(one, edition, where) for one in waiting]
    documents = _noting(html, _written(waiting, keys, edition, out, workers, where))
    for count, result in enumerate(write_site(documents, out, where, moved), len(waiting) + 1):
        yield result
        on_progress(count, 2 * len(waiting))
    _tidy(waiting, keys, where)
    where.store.keep_only(HTML, html)


def write_site(
    documents: Iterable[Card | Written | Failure], out: Path, where: Workspace, moved: Moves = NOTHING_MOVED
) -> Iterator[Outcome | Failure]:
    """Write the pages of these documents as they come, the pages about them all, and those for what moved.

    Yields what became of each. A card alone is a document whose pages stand.
    """
    claim(out, [out.parent / folder for folder in FOLDERS])
    with ExitStack() as publishing:
        pages = {
            folder: publishing.enter_context(new_pages(out.parent / folder))
            for folder in (out.name, *FOLDERS)
        }
        cards: list[Card] = []
        for document in documents:
            if isinstance(document, Failure):
                yield document
                continue
            card = _place(document, pages[out.name], where)
            if not card.lacks_address:
                cards.append(card)
            yield card.outcome
        AboutAll(out, pages, where, moved).write(cards)


def _written(
    waiting: Sequence[Linkable | Failure],
    keys: Iterable[str | None],
    edition: Edition,
    out: Path,
    workers: Workers,
    where: Workspace,
) -> Iterator[Card | Written | Failure]:
    """Each document as it stands, or newly written."""
    before = [card_of(key, edition.names, out, where) if key else None for key in keys]
    new = (one for one, card in zip(waiting, before, strict=True) if card is None)
    now = workers.each(partial(_write_up, where, edition), new)
    for card in before:
        yield card or next(now)


def _noting(
    html: set[str], documents: Iterable[Card | Written | Failure]
) -> Iterator[Card | Written | Failure]:
    """These documents; the keys of the HTML of their pages are put in `html`."""
    for document in documents:
        if not isinstance(document, Failure):
            html.add((document.card if isinstance(document, Written) else document).html)
        yield document


def _write_up(where: Workspace, edition: Edition, one: Linkable | Failure) -> Written | Failure:
    if isinstance(one, Failure):
        return one
    return make_of(where, partial(write_up, edition=edition, key=key_of(one, edition, where)), one)


def _place(document: Card | Written, pages: NewPages, where: Workspace) -> Card:
    """Write the files of a document, or keep them as they stand."""
    if isinstance(document, Written):
        return put_by(document, _write(document, pages, where), where)
    for name in document.files:
        pages.keep(name)
    return document


def _write(document: Written, pages: NewPages, where: Workspace) -> dict[str, Standing]:
    if document.card.lacks_address:
        return {}
    files = {name: pages.write(name, text) for name, text in document.files.items()}
    if source := document.source:
        files[source.name] = pages.copy(source.name, where.folder / source.path)
    return files


def _tidy(waiting: Iterable[Linkable | Failure], keys: Iterable[str | None], where: Workspace) -> None:
    """Throw away what was kept of what is no longer there."""
    left = {one.place.key for one in waiting if isinstance(one, Linkable)}
    for kind in KEPT:
        where.store.keep_only(kind, left)
    published = {*filter(None, keys)}
    for kind in PUBLISHED:
        where.store.keep_only(kind, published)
