"""What each rule of search brings: `PYTHONPATH=.:tests python tests/search/ablations.py FOLDER`.

Each is left out in turn, on the half of the queries that search was not tuned on. Rules of the index are left
out of a copy of the project's code, settings of the browser's scripts are changed as they run.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path
from statistics import fmean
from typing import NamedTuple

from asking import ask, index
from browsing import ROOT, chromium, served
from measure import Query, build, queries, score
from playwright.sync_api import Browser


class Change(NamedTuple):
    """In a file of the generator, words that become others."""

    file: str
    words: str
    others: str


_IN_INDEX = {
    "woordenboek (verdwenen is verdwijnen)": Change(
        "dutch/dictionary.py", "base = _found(word)", "return None"
    ),
    "delen van samenstellingen": Change(
        "dutch/compounds.py", "    cut = _cut(word)\n", "    return (word,)\n    cut = _cut(word)\n"
    ),
    "geplakte woorden": Change(
        "dutch/unprinted_words.py", "    best: list[", "    return ()\n    best: list["
    ),
    "halve woorden (in- en uitvoer)": Change(
        "outputs/search/word_names.py", 'if "- " not in text', "if text or text"
    ),
    "woorden in twee stukken": Change(
        "dutch/dutch_words.py", "if any(sign in visible for sign in signs)", "if not signs"
    ),
    "afleidingen (lozing, lozen)": Change(
        "dutch/dictionary.py", "for base in bases:\n        for of", "for base in ():\n        for of"
    ),
    "afkortingen (NSC, VWS)": Change(
        "identity/abbreviations.py", "_NAME.finditer(fold(text))", "_NAME.finditer(text[:0])"
    ),
    "nummers om de vragen heen": Change(
        "outputs/search/units.py", "whole.setdefault(name, AROUND)", "whole.get(name)"
    ),
    "y en ij": Change("dutch/word_rules.json", '["ij", "y"]', '["ij", "ij"]'),
    "lengte van de tekst": Change(
        "outputs/search/units.py", "_LEAST_OF_LENGTH = 0.5", "_LEAST_OF_LENGTH = 1.0"
    ),
    "vraag weegt meer dan antwoord": Change(
        "outputs/search/units.py", "IN_NOTE = 3.0, 1.4, 0.7", "IN_NOTE = 1.6, 1.59, 1.58"
    ),
}
_WHOLE = [1, 1, 1, 1, 1, 1]
_IN_BROWSER: dict[str, dict[str, object]] = {
    "titel, mensen en nummer gelden voor elke vraag": {"vanDocument": [0, 0, 0, 0, 0, 0]},
    "wat andere vragen van het document hebben": {"vanBuren": 0, "dektVanBuren": 0},
    "niet alle woorden hoeven": {"genoeg": _WHOLE, "minstens": 1},
    "een zwakke staart valt af": {"staart": 0},
    "alledaagse woorden tellen minder": {"gewoon": 0},
}


def main(folder: Path) -> int:
    """Print for all rules, and without each in turn, what the untuned half of the queries finds."""
    with chromium() as browser, tempfile.TemporaryDirectory() as made:
        project = Path(made) / "project"
        asked = list(queries(build([ROOT / "seeds", folder], project)))[1::2]
        print(f"{'alles':50}{measured(browser, project, asked, {})}")
        for name, settings in _IN_BROWSER.items():
            print(f"zonder {name:43}{measured(browser, project, asked, settings)}")
        for name, change in _IN_INDEX.items():
            code = changed(Path(made) / "code", change)
            print(f"zonder {name:43}{measured(browser, project, asked, {}, code)}")
    return 0


def changed(code: Path, change: Change) -> Path:
    """A copy of the project's code with something changed."""
    shutil.rmtree(code, ignore_errors=True)
    shutil.copytree(ROOT / "generator", code / "generator", ignore=shutil.ignore_patterns("__pycache__"))
    file = code / "generator" / change.file
    text = file.read_text(encoding="utf-8")
    if change.words not in text:
        raise ValueError(f"{change.file} heeft niet: {change.words}")
    file.write_text(text.replace(change.words, change.others, 1), encoding="utf-8")
    return code


def measured(
    browser: Browser, project: Path, asked: list[Query], settings: dict[str, object], code: Path = ROOT
) -> str:
    """Recall, precision and how often the best is first."""
    index(project, code)
    with served(project) as address:
        page = browser.new_page()
        page.goto(address)
        found = ask(page, [each.text for each in asked], settings)
        page.close()
    scores = [score(query, each) for query, each in zip(asked, found, strict=True)]
    return "".join(f"{fmean(values):8.3f}" for values in zip(*scores, strict=True))


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1])))
