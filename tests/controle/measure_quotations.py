"""How well a quotation is judged: `PYTHONPATH=.:tests python tests/controle/measure_quotations.py CORPUS`.

Half of the documents of CORPUS are indexed with the seeds. Quotations are cut from them, and changed in the
ways that quotations go wrong; from the other half come those that should be found nowhere.
"""

from __future__ import annotations

import json
import random
import re
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from statistics import quantiles

from browsing import ROOT, chromium, run, served
from checking import Judged, index, judge

from generator.dutch.dutch_words import SMALL_WORDS, plain

EACH = 300
#: Marks of notes, and quotation marks: at one of these a quotation would end.
NOT_QUOTED = re.compile(r"\[\^[^\]]*\]|[„“”‟\"«»‹›‘‚‛]|(?<!\w)['’]|['’](?!\w)")
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
Words = list[str]


def texts(file: Path) -> list[Words]:
    """The words, with their signs, of every question and answer of an exported document."""
    document = json.loads(file.read_text(encoding="utf-8"))
    parts = (*document["questions"], *document["answers"])
    return [NOT_QUOTED.sub("", part["text"]).split() for part in parts]


def cut(chance: random.Random, some: list[Words], least: int = 6, most: int = 40) -> Words:
    """Some words in a row of one of the texts."""
    while True:
        words = chance.choice(some)
        if len(words) >= least:
            length = chance.randint(least, min(most, len(words)))
            start = chance.randint(0, len(words) - length)
            return words[start : start + length]


def swapped(chance: random.Random, words: Words, others: Words) -> Words:
    """With one word, that says something, made another."""
    places = [
        place
        for place, word in enumerate(words)
        if plain(word.strip(".,;:?!()")) not in SMALL_WORDS and WORD.search(word)
    ]
    if not places:
        return [*words, chance.choice(others)]
    place = chance.choice(places)
    found = WORD.search(words[place])
    assert found
    other = chance.choice([each for each in others if each != found[0]])
    return [*words[:place], words[place].replace(found[0], other), *words[place + 1 :]]


def twice(chance: random.Random, words: Words, others: Words) -> Words:
    return swapped(chance, swapped(chance, words, others), others)


def dropped(chance: random.Random, words: Words, _others: Words) -> Words:
    place = chance.randint(1, len(words) - 2)
    return [*words[:place], *words[place + 1 :]]


def added(chance: random.Random, words: Words, others: Words) -> Words:
    place = chance.randint(1, len(words) - 1)
    return [*words[:place], chance.choice(others), *words[place:]]


def turned(_chance: random.Random, words: Words, _others: Words) -> Words:
    half = len(words) // 2
    return [*words[half:], *words[:half]]


def half_invented(chance: random.Random, words: Words, others: Words) -> Words:
    half = len(words) // 2
    return [*words[:half], *(chance.choice(others) for _ in words[half:])]


def divided(chance: random.Random, words: Words, _others: Words) -> Words:
    """With a long word over two lines, as it is copied from a PDF."""
    long = [place for place, word in enumerate(words) if word.isalpha() and len(word) > 7]
    if not long:
        return words
    place = chance.choice(long)
    cut_at = chance.randint(3, len(words[place]) - 3)
    return [*words[:place], f"{words[place][:cut_at]}-", words[place][cut_at:], *words[place + 1 :]]


def unhyphened(_chance: random.Random, words: Words, _others: Words) -> Words:
    """Without the hyphens inside words, of which some are of line ends."""
    return [re.sub(r"(?<=[^\W\d_])-(?=[^\W\d_])", "", word) for word in words]


CHANGES: dict[str, Callable[[random.Random, Words, Words], Words]] = {
    "zoals het er staat": lambda _chance, words, _others: words,
    "afgebroken": divided,
    "zonder streepjes": unhyphened,
    "een woord anders": swapped,
    "twee woorden anders": twice,
    "een woord weg": dropped,
    "een woord erbij": added,
    "helften verwisseld": turned,
    "helft verzonnen": half_invented,
}


def chained(chance: random.Random, some: list[Words]) -> Words:
    """An invented sentence that sounds like these texts: each word follows the two before it somewhere."""
    follows: dict[tuple[str, str], Words] = {}
    for words in some:
        for first, second, third in zip(words, words[1:], words[2:], strict=False):
            follows.setdefault((first, second), []).append(third)
    made = list(chance.choice(sorted(follows)))
    for _ in range(chance.randint(6, 30)):
        made.append(chance.choice(follows.get((made[-2], made[-1])) or [chance.choice(some)[0]]))
    return made


def main(corpus: Path) -> int:
    """Print, by kind of quotation, what is said of it and how much of it was found."""
    chance = random.Random(7)  # noqa: S311 - nothing secret: the same quotations every time
    with tempfile.TemporaryDirectory() as folder, chromium() as browser:
        project = Path(folder)
        shutil.copytree(corpus, project / "corpus", ignore=shutil.ignore_patterns("*.json"))
        for seeds, out in ((ROOT / "seeds", "docs/documenten"), (project / "corpus", "elders")):
            run(project, "generator", "convert", "--seeds", str(seeds), "--out", out)
        files = sorted((project / "elders").glob("*.json"))
        for file in files[::2]:
            file.rename(project / "docs" / "documenten" / file.name)
        here = [words for file in (project / "docs" / "documenten").glob("*.json") for words in texts(file)]
        elsewhere = [words for file in files[1::2] for words in texts(file)]
        vocabulary = sorted({word for words in here for word in words if len(word) > 4 and word.isalpha()})
        index(project)
        sets = {
            name: [change(chance, cut(chance, here), vocabulary) for _ in range(EACH)]
            for name, change in CHANGES.items()
        }
        sets["van elders"] = [cut(chance, elsewhere) for _ in range(EACH)]
        sets["verzonnen"] = [chained(chance, here) for _ in range(EACH)]
        with served(project) as address:
            page = browser.new_page()
            page.goto(address)
            for name, quotations in sets.items():
                report(name, quotations, judge(page, [" ".join(words) for words in quotations]))
    return 0


def report(name: str, quotations: list[Words], judged: list[Judged]) -> None:
    """One line a kind; an argument as "een woord anders=onbekend" shows those quotations themselves."""
    found = Counter(each.outcome for each in judged)
    said = "  ".join(f"{outcome} {found[outcome]:3}" for outcome in ("letterlijk", "afwijkend", "onbekend"))
    figures = [
        _spread([getattr(each, what) for each in judged]) for what in ("share", "words", "milliseconds")
    ]
    print(f"{name:22}{said}   deel gelijk {figures[0]}, woorden op een rij {figures[1]}, ms {figures[2]}")
    for words, each in zip(quotations, judged, strict=True):
        if f"{name}={each.outcome}" in sys.argv[2:]:
            print(f"    {each.share:.2f} {each.words} {each.where}: {' '.join(words)}")


def _spread(numbers: list[float]) -> str:
    """The twentieth, the middle and the last but a twentieth."""
    parts = quantiles(numbers, n=20)
    return "/".join(f"{parts[place]:.3g}" for place in (0, 9, 18))


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1])))
