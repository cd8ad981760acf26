"""Each folder of tests/examples is one phenomenon: a small source and what is to be understood of it.

`outline.txt` is what `python -m generator show` prints, `diagnostics.txt` what `check` complains about;
where the page is the point, `page.md` is that page. To add a case, write `source.txt` (and `source.yml` if
needed, and an empty `page.md`) and record the rest with `make unit ARGS=--refresh`; then read it as
critically as the source.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import Recorded

from generator.cli.outline import outline
from generator.corpus.pipeline import documents
from generator.identity.names import Names
from generator.model.diagnostic import Diagnostic
from generator.model.reference import LinkedDocument
from generator.outputs.pages.render import render
from generator.proof.page_proof import unshown
from generator.proof.site_markdown import site_html
from generator.proof.source_proof import CODES

EXAMPLES = Path(__file__).parent / "examples"
FOLDERS = sorted(path.parent for path in EXAMPLES.glob("*/source.txt"))


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_example(folder: Path, recorded: Recorded, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    linked = understood(Path("source.txt"))
    recorded(folder / "outline.txt", outline(linked) + "\n")
    page = render(linked, Names())
    if (folder / "page.md").exists():
        recorded(folder / "page.md", page)
    recorded(folder / "diagnostics.txt", "".join(map(written, linked.document.diagnostics)))
    assert not [found for found in linked.document.diagnostics if found.code in CODES]
    assert unshown(linked.document, site_html(page)) == ()


def test_every_folder_is_an_example() -> None:
    assert [path for path in EXAMPLES.iterdir() if path not in FOLDERS] == []


def understood(path: Path) -> LinkedDocument:
    [result] = documents([path], lambda done, total: None)
    assert isinstance(result, LinkedDocument)
    return result


def written(diagnostic: Diagnostic) -> str:
    return f"{diagnostic.line}: {diagnostic.severity}[{diagnostic.code}]: {diagnostic.message}\n"
