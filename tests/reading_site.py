"""The site of the seeds and of two made-up documents, built once for all tests; it searches in the seeds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from browsing import ROOT, copy_project, run
from filelock import FileLock
from fixture_documents import AANHANGSEL, nasty

from generator.addresses.moves import MovedDocument, MovedPart, Moves
from generator.corpus.pipeline import documents
from generator.corpus.workspace import workspace
from generator.model.diagnostic import Diagnostic
from generator.model.reference import LinkedDocument
from generator.outputs.site import write_site
from generator.outputs.written import Edition, write_up
from generator.sources.names_table import read_names
from generator.sources.seeds import sources

#: The path that `site_url` in mkdocs.yml ends with; the page for what does not exist counts on it.
PREFIX = "/kamerantwoord/"
#: Addresses that lead elsewhere: a document, one part of which went another way, and one that is withdrawn.
MOVED = Moves(
    (
        MovedDocument("verhuisd", "voorbeeld", "", (MovedPart("vraag-9", "lastig#vraag-1", ""),)),
        MovedDocument("ingetrokken", "", "stond er twee keer", ()),
    )
)
#: What its addresses begin with, by mkdocs.yml.
SITE = "https://example.org" + PREFIX
#: Where the pages say that their sources are.
REPOSITORY = "https://github.com/voorbeeld/kamerantwoord"
#: One of each kind of page.
KINDS = {
    "front page": "",
    "documents": "documenten/",
    "year": "documenten/jaar-2019/",
    "long document": "documenten/kst-35207-34/",
    "document": "documenten/voorbeeld/",
    "questions only": "documenten/2019-06-20-ploumen/",
    "nasty document": "documenten/lastig/",
    "names": "vragers/",
    "name": "vragers/ploumen-pvda/",
    "dossier": "dossiers/35207/",
    "open questions": "open/",
    "references": "verwijzingen/",
    "figures": "cijfers/",
    "data": "gegevens/",
    "search": "zoeken/",
    "check a quotation": "controleer/",
    "followed": "volgen/",
    "contributing": "bijdragen/",
    "diagnostics": "documenten/meldingen/",
    "about": "over/",
    "accessibility": "toegankelijkheid/",
    "not found": "bestaat/niet/",
}


def once(made: Path, make: Callable[[], object]) -> Path:
    """What `make` makes at `made`, for whichever of the processes of a test run comes first."""
    done = made.with_name(f"{made.name}.klaar")
    with FileLock(made.with_name(f"{made.name}.slot")):
        if not done.exists():
            make()
            done.touch()
    return made


def build(project: Path) -> None:
    """Build the site in the steps of `make site`; a warning or a broken link is a failure."""
    project.mkdir()
    copy_project(project)
    names = read_names(ROOT / "seeds")
    documents = project / "docs" / "documenten"
    written = (write_up(each, Edition(names, site=SITE), each.document.id) for each in _linked())
    with workspace() as where:
        for _ in write_site(written, documents, where, MOVED):
            pass
    seeds = ("--seeds", str(ROOT / "seeds"), "--out", "gezocht/documenten")
    run(project, "generator", "convert", *seeds)
    search = ("--documents", "gezocht/documenten", "--out", "docs/zoekindex")
    run(project, "generator.outputs.search.search_index", *search)
    run(project, "generator.builders.build", SITE_REPO=REPOSITORY)


def _linked() -> Iterator[LinkedDocument]:
    paths = [*sources(ROOT / "seeds"), *sources(ROOT / "tests" / "citing")]
    yield from (each for each in documents(paths, lambda *_: None) if isinstance(each, LinkedDocument))
    there = tuple(link for link in AANHANGSEL.backlinks if link.origin != "noot-4")
    yield replace(AANHANGSEL, document=replace(AANHANGSEL.document, id="voorbeeld"), backlinks=there)
    nowhere = nasty("<script>document.title = 'gekaapt'</script> =1+2 https://voorbeeld.nl/" + "x" * 300)
    glued = Diagnostic(1, "warning", "glued-words", "in het bronbestand zitten woorden aan elkaar")
    doubted = replace(nowhere.document, diagnostics=(*nowhere.document.diagnostics, glued))
    others = tuple(one._replace(id="voorbeeld") for one in nowhere.others)
    yield replace(nowhere, document=doubted, others=others, newer=None)
