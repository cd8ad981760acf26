"""The scripts that check a quotation, in Chromium, over an index of some documents: no site around them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

import yaml
from browsing import ROOT, run
from mkdocs.utils.yaml import get_yaml_loader
from playwright.sync_api import Page

_JUDGE = """
async (texts) => {
  const { controlepassages, controlevindplaatsen, controleoordeel, controleuitkomst } = window.kamerantwoord;
  const places = await controlevindplaatsen.maakVindplaatsen();
  const judge = controleoordeel.maakOordeel(places);
  const judged = [];
  for (const text of texts) {
    const started = performance.now();
    const [passage] = controlepassages.passages(`“${places.taal.leesbaar(text)}”`);
    const found = await judge(passage);
    const spent = performance.now() - started;
    const { uitkomst, plaats, ook, mate, langste } = found;
    const where = plaats ? `${plaats.bij.id}#${plaats.bron.delen[plaats.begin.deel].anker}` : "";
    const shown = controleuitkomst.toonOordeel(found);
    const texts = (which) => [...shown.querySelectorAll(which)].map((each) => each.textContent);
    const said = texts(".controle__opmerking, .controle__ook").join(" ");
    shown.querySelectorAll(".alleen-voor").forEach((each) => each.remove());
    judged.push([uitkomst, where, texts("del"), texts("ins"), said, ook.length, mate, langste, spent]);
  }
  return judged;
}
"""


class Judged(NamedTuple):
    """What is said of a quotation.

    - `outcome` in the words of `data-uitkomst`, and `where` it stands, as `document#vraag-1`
    - `only_here` and `only_there`: what only the quotation has, and only the site
    - `said`: the remarks about it; `others`: in how many more places it stands
    - `share` of it that is the same, and the most `words` in a row; `milliseconds` that it took
    """

    outcome: str
    where: str
    only_here: list[str]
    only_there: list[str]
    said: str
    others: int
    share: float
    words: int
    milliseconds: float


def scripts() -> list[str]:
    """The scripts that every page loads, and those of this one, in the order they are loaded."""
    config = yaml.load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"), Loader=get_yaml_loader())  # noqa: S506
    template = (ROOT / "overrides" / "controleer.html").read_text(encoding="utf-8")
    named = re.search(r"for naam in \[(?P<names>.*?)\]", template)
    assert named, "overrides/controleer.html noemt zijn scripts niet"
    own = re.findall(r'"(\w+)"', named["names"])
    return [*config["extra_javascript"], *(f"javascripts/controle/{name}.js" for name in own)]


def index(project: Path) -> None:
    """Index the documents in docs/documenten of `project`, beside a page with the scripts that check."""
    run(project, "generator.outputs.search.search_index", "--out", "zoekindex")
    (project / "javascripts").unlink(missing_ok=True)
    (project / "javascripts").symlink_to(ROOT / "docs" / "javascripts")
    loaded = "".join(f'<script src="{name}"></script>' for name in scripts())
    page = f"<!doctype html><meta charset='utf-8'><title>Controle</title><body><article></article>{loaded}"
    (project / "index.html").write_text(page, encoding="utf-8")


def judge(page: Page, texts: list[str]) -> list[Judged]:
    """What is said of each text as a quotation, on a page of `index`."""
    return [Judged(*each) for each in page.evaluate(_JUDGE, texts)]
