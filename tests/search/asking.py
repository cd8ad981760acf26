"""The scripts that search, in Chromium, over an index of some documents: no site around them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from browsing import ROOT, run
from playwright.sync_api import Page

#: In the order that mkdocs.yml loads them.
_SCRIPTS = "woorden bestanden opdracht wegen passages kenmerken machine".split()
_ASK = """
async ([queries, settings]) => {
  const { zoek, zoekwegen } = window.kamerantwoord;
  Object.assign(zoekwegen.INSTELLING, settings);
  const found = [];
  for (const query of queries) {
    const { vragen, documenten, lees, begrepen, gedeeltelijk } = await zoek(query);
    const questions = await Promise.all(vragen.map(lees));
    const documents = await Promise.all(documenten.slice(0, 3).map(lees));
    const read = begrepen.termen.map(({ gedrukt, onbekend }) => (onbekend ? `${gedrukt}?` : gedrukt));
    const anchors = questions.map(({ id, anker }) => `${id}#${anker}`);
    found.push([documents.map(({ id }) => id), anchors, read, gedeeltelijk]);
  }
  return found;
}
"""


class Found(NamedTuple):
    """What a query finds: documents (the first three) and questions in their order; as which words it was
    read, one that nobody prints with a question mark; and whether nothing has all of it.
    """

    documents: list[str]
    questions: list[str]
    read: list[str]
    partly: bool


def index(project: Path, code: Path = ROOT) -> None:
    """Index the documents in docs/documenten of `project`, beside the scripts that search them."""
    run(project, "generator.outputs.search.search_index", "--out", "zoekindex", code=code)
    (project / "javascripts").unlink(missing_ok=True)
    (project / "javascripts").symlink_to(ROOT / "docs" / "javascripts")
    scripts = "".join(f'<script src="javascripts/zoeken/{name}.js"></script>' for name in _SCRIPTS)
    page = f"<!doctype html><title>Zoeken</title><body>{scripts}"
    (project / "index.html").write_text(page, encoding="utf-8")


def ask(page: Page, queries: list[str], settings: Mapping[str, object] | None = None) -> list[Found]:
    """What each query finds on a page of `index`, with some settings of wegen.js changed."""
    return [Found(*each) for each in page.evaluate(_ASK, [queries, settings or {}])]
