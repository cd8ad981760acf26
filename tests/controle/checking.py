"""The scripts that check a quotation, in Chromium, over an index of some documents: no site around them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import yaml
from browsing import ROOT, run
from mkdocs.utils.yaml import get_yaml_loader
from playwright.sync_api import Page

_JUDGE = """
async (texts) => {
  const { controlepassages, controlevindplaatsen, controleoordeel } = window.kamerantwoord;
  const places = await controlevindplaatsen.maakVindplaatsen();
  const judge = controleoordeel.maakOordeel(places);
  const judged = [];
  for (const text of texts) {
    const started = performance.now();
    const [passage] = controlepassages.passages(`“${places.taal.leesbaar(text)}”`);
    const { uitkomst, plaats, ook, mate, langste } = await judge(passage);
    const where = plaats ? `${plaats.bij.id}#${plaats.bron.delen[plaats.begin.deel].anker}` : "";
    judged.push({ uitkomst, where, ook: ook.length, mate, langste, ms: performance.now() - started });
  }
  return judged;
}
"""


def scripts() -> list[str]:
    """The scripts of search that every page loads, and those of this one, in the order they are loaded."""
    config = yaml.load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"), Loader=get_yaml_loader())  # noqa: S506
    everywhere = [name for name in config["extra_javascript"] if "/zoeken/" in name]
    template = (ROOT / "overrides" / "controleer.html").read_text(encoding="utf-8")
    named = re.search(r"for naam in \[(?P<names>.*?)\]", template)
    assert named, "overrides/controleer.html noemt zijn scripts niet"
    own = re.findall(r'"(\w+)"', named["names"])
    return [*everywhere, *(f"javascripts/controle/{name}.js" for name in own)]


def index(project: Path) -> None:
    """Index the documents in docs/documenten of `project`, beside a page with the scripts that check."""
    run(project, "generator.outputs.search.search_index", "--out", "zoekindex")
    (project / "javascripts").unlink(missing_ok=True)
    (project / "javascripts").symlink_to(ROOT / "docs" / "javascripts")
    loaded = "".join(f'<script src="{name}"></script>' for name in scripts())
    (project / "index.html").write_text(f"<!doctype html><meta charset='utf-8'><title>Controle</title><body>{loaded}", encoding="utf-8")


def judge(page: Page, texts: list[str]) -> list[dict[str, Any]]:
    """What is said of each text as a quotation, on a page of `index`."""
    judged: list[dict[str, Any]] = page.evaluate(_JUDGE, texts)
    return judged
