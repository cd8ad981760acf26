"""What is said of a document, in each form."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.cli.messages import Message, as_github, as_gitlab, as_sarif, as_text, failed, message
from generator.corpus.failure import Failure, failure
from generator.model.diagnostic import Diagnostic
from generator.sources.sidecar import SidecarError

DOUBT = message("seeds/a b.txt", "seeds/a b.txt:12", Diagnostic(12, "warning", "number-gap", "na 1 volgt 3"))
ODD = Message("seeds/x,y.txt", 1, "seeds/x,y.txt:1", "error", "lost-text", "100% weg:\n„a”")


def test_for_people() -> None:
    assert as_text(DOUBT) == "seeds/a b.txt:12: waarschuwing[number-gap]: na 1 volgt 3"
    coloured = "seeds/a b.txt:12: \x1b[33mwaarschuwing\x1b[0m[number-gap]: na 1 volgt 3"
    assert as_text(DOUBT, colour=True) == coloured


def test_a_file_that_failed() -> None:
    one = failed(Failure("seeds/x.txt", "seeds/x.txt: is leeg: zet de tekst erin"))
    assert as_text(one) == "seeds/x.txt: fout[onleesbaar]: is leeg: zet de tekst erin"


def test_a_side_file_with_a_mistake_is_told_at_its_line() -> None:
    one = failed(failure(Path("seeds/x.txt"), SidecarError(Path("seeds/x.yml"), 3, "onbekend: 'titel'")))
    assert as_github([one]) == "::error file=seeds/x.yml,line=3,title=onleesbaar::onbekend: 'titel'"


def test_a_line_that_is_none_is_the_first() -> None:
    assert message("x", "x", Diagnostic(0, "info", "c", "t")).line == 1


@pytest.mark.parametrize(
    ("one", "line"),
    [
        (DOUBT, "::warning file=seeds/a b.txt,line=12,title=number-gap::na 1 volgt 3"),
        (ODD, "::error file=seeds/x%2Cy.txt,line=1,title=lost-text::100%25 weg:%0A„a”"),
    ],
)
def test_github(one: Message, line: str) -> None:
    assert as_github([one]) == line


def test_gitlab() -> None:
    first, second = json.loads(as_gitlab([DOUBT, ODD]))
    assert first["location"] == {"path": "seeds/a b.txt", "lines": {"begin": 12}}
    assert (first["severity"], first["check_name"]) == ("minor", "number-gap")
    assert first["fingerprint"] != second["fingerprint"]
    assert first["fingerprint"] == json.loads(as_gitlab([DOUBT]))[0]["fingerprint"]


def test_sarif() -> None:
    (run,) = json.loads(as_sarif([DOUBT, ODD, DOUBT]))["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == ["number-gap", "lost-text"]
    assert rules[0]["help"]["text"]
    assert [result["level"] for result in run["results"]] == ["warning", "error", "warning"]
    place = run["results"][0]["locations"][0]["physicalLocation"]
    assert place == {"artifactLocation": {"uri": "seeds/a b.txt"}, "region": {"startLine": 12}}
