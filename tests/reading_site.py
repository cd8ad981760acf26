"""The site of the seeds and of two made-up documents, served as a host would: once for all tests."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from browsing import ROOT, copy_project
from fixture_documents import AANHANGSEL, nasty

from generator.corpus.pipeline import Result, documents
from generator.identity.names import read_names
from generator.outputs.site import write_site
from generator.sources.seeds import sources

#: The path that `site_url` in mkdocs.yml ends with; the page for what does not exist counts on it.
PREFIX = "/kamerantwoord/"
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
    "references": "verwijzingen/",
    "figures": "cijfers/",
    "data": "gegevens/",
    "search": "zoeken/",
    "diagnostics": "documenten/meldingen/",
    "about": "over/",
    "accessibility": "toegankelijkheid/",
    "not found": "bestaat/niet/",
}


def build(project: Path) -> Path:
    """The built site; a warning of mkdocs is a failure."""
    copy_project(project)
    for _ in write_site(_results(), read_names(ROOT / "seeds"), project / "docs" / "documenten"):
        pass
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    command = [sys.executable, "-m", "mkdocs", "build", "--strict"]
    built = subprocess.run(command, cwd=project, env=environment, capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stderr
    return project / "site"


def _results() -> Iterator[Result]:
    yield from documents([*sources(ROOT / "seeds"), *sources(ROOT / "tests" / "citing")], lambda *_: None)
    there = tuple(link for link in AANHANGSEL.backlinks if link.origin != "noot-4")
    yield replace(AANHANGSEL, document=replace(AANHANGSEL.document, id="voorbeeld"), backlinks=there)
    yield nasty("<script>document.title = 'gekaapt'</script> =1+2 https://voorbeeld.nl/" + "x" * 300)
