"""As many documents as one likes, shaped as the seeds: what the benches of growth are measured on.

Each is a seed with other words, of another asker and another day, under a number of its own, and cites
three others; so every document is cited by three others.
"""

from __future__ import annotations

import random
import re
from functools import cache
from pathlib import Path

import yaml
from browsing import ROOT

FIRST_YEAR, YEARS = 2015, 10
#: One word in so many becomes another: documents of one site share most words, not all.
CHANGED = 0.08
CITED = (1, 7, 40)
#: One document in so many is the longest seed: most sets of questions fill a few pages.
LONG = 25
_WORD = re.compile(r"(?<=[a-z] )[a-z]{6,}(?= [a-z])")
_NAMES = "Aalders Bakker Cornelissen Elzinga Faber Groen Hendriks Jansen Kuiper Mulder Postma".split()
_PARTIES = "PvdA VVD CDA D66 SP SGP ChristenUnie GroenLinks".split()
_OFFICES = "Buitenlandse Zaken|Financiën|Volksgezondheid, Welzijn en Sport|Justitie en Veiligheid".split("|")


def write_documents(count: int, folder: Path) -> int:
    """Write `count` documents, with their side files, into the new `folder`; the bytes of their texts."""
    folder.mkdir(parents=True)
    return sum(write_document(number, count, folder) for number in range(count))


def write_document(number: int, count: int, folder: Path, more: str = "") -> int:
    """Write one of `count` documents, with `more` at its end; the bytes of its text."""
    name = f"{official_id(number)}"
    text = f"{_varied(number)}\n\n{_citing(number, count)}{more}\n"
    (folder / f"{name}.yml").write_text(_side_file(number), encoding="utf-8")
    return (folder / f"{name}.txt").write_bytes(text.encode())


def official_id(number: int) -> str:
    """The id of one of them; their numbers begin again each year."""
    year = _year(number)
    return f"ah-tk-{year - 1}{year}-{number // YEARS + 1}"


def _year(number: int) -> int:
    return FIRST_YEAR + number % YEARS


@cache
def _seeds() -> tuple[list[str], list[str]]:
    """The texts of the seeds, the longest last, and the words that they have."""
    texts = sorted((file.read_text(encoding="utf-8") for file in (ROOT / "seeds").glob("*.txt")), key=len)
    return texts, sorted({word for text in texts for word in _WORD.findall(text)})


def _shape(number: int) -> str:
    *short, longest = _seeds()[0]
    return longest if number % LONG == 0 else short[number % len(short)]


def _varied(number: int) -> str:
    words = _seeds()[1]
    chance = random.Random(number)  # noqa: S311 - nothing secret: the same documents every time

    def other(word: re.Match[str]) -> str:
        return chance.choice(words) if chance.random() < CHANGED else word[0]

    return _WORD.sub(other, _shape(number)).rstrip()


def _citing(number: int, count: int) -> str:
    others = ((number + step) % count for step in CITED)
    named = (official_id(other).split("-")[2:] for other in others)
    years = ((f"{years[:4]}–{years[4:]}", nr) for years, nr in named)
    return "".join(f"Zie Aanhangsel Handelingen, vergaderjaar {year}, nr. {nr}.\n" for year, nr in years)


def _side_file(number: int) -> str:
    chance = random.Random(number)  # noqa: S311
    asked = f"{_year(number)}-{chance.randint(1, 6):02}-{chance.randint(1, 28):02}"
    answered = f"{_year(number)}-{chance.randint(7, 12):02}-{chance.randint(1, 28):02}"
    minister = {"name": chance.choice(_NAMES), "office": "Minister", "portfolio": chance.choice(_OFFICES)}
    facts = {
        "id": official_id(number),
        "publication": official_id(number),
        "subject": f"onderwerp {number} van de proef",
        "askers": [{"name": chance.choice(_NAMES), "party": chance.choice(_PARTIES)}],
        "answered_by": [minister],
        "submitted": asked,
        "answered": answered,
    }
    return yaml.safe_dump(facts, allow_unicode=True)
