"""One row per seed in tests/corpus.tsv: there a change of the code shows what it does to all of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from conftest import Recorded

from generator.corpus.pipeline import documents
from generator.identity.names import Names
from generator.model.reference import LinkedDocument
from generator.outputs.pages.proven_page import proven_page
from generator.proof.page_proof import CODE
from generator.proof.source_proof import CODES
from generator.sources.seeds import sources

ROOT = Path(__file__).parent.parent
TABLE = ROOT / "tests" / "corpus.tsv"
COLUMNS = "bron vragen antwoorden noten intern extern onopgelost adressen meldingen paginaopmaak".split()


def test_corpus(recorded: Recorded) -> None:
    """Nothing of any seed is lost either, up to its page."""
    results = list(documents(sources(ROOT / "seeds"), lambda done, total: None))
    found = [proven_page(result, Names())[0] for result in results if isinstance(result, LinkedDocument)]
    assert len(found) == len(results)
    rows = [COLUMNS, *(list(counts(each)) for each in found)]
    recorded(TABLE, "".join("\t".join(row) + "\n" for row in rows))
    assert not [
        doubt for each in found for doubt in each.document.diagnostics if doubt.code in {*CODES, CODE}
    ]


def counts(linked: LinkedDocument) -> Iterator[str]:
    document = linked.document
    kinds = [reference.kind for reference in linked.references if not reference.unresolved]
    yield Path(document.source.path).name
    yield str(len(document.questions()))
    yield str(len(document.answers()))
    yield str(len(document.footnotes))
    yield str(kinds.count("internal"))
    yield str(kinds.count("external"))
    yield str(len(linked.references) - len(kinds))
    yield str(len(linked.urls))
    yield str(len(document.diagnostics))
    yield str(len(document.furniture))
