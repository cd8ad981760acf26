"""Readers are told things in plain words: none of those by which only makers of the site know it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml
from mkdocs.utils.yaml import get_yaml_loader

from generator.identity.status import STATUSES
from generator.identity.wording import ABOUT, KINDS, ROLES
from generator.model.rules import RULES

ROOT = Path(__file__).parents[1]
OURS = re.compile(r"(?i)\b(?:omzett(?:er|ing|en)|ingangen|kop|bladzijden?|ter zake|niet beantwoord)\b")
#: What stands in a file but not on the page.
UNSEEN = re.compile(
    r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}|<script.*?</script>|\s[\w-]+=\"[^\"]*\"|\{ [#.].*?\}", re.DOTALL
)


def told() -> dict[str, str]:
    """What readers see that does not come from a source, by where it is written."""
    files = [*ROOT.glob("docs/*.md"), *ROOT.glob("overrides/**/*.html")]
    found = {str(file.relative_to(ROOT)): UNSEEN.sub(" ", file.read_text(encoding="utf-8")) for file in files}
    for code, rule in RULES.items():
        found[code] = " ".join((rule.message, rule.meaning, rule.advice))
    words = [*STATUSES.values(), *KINDS.values(), *ROLES.values(), *sum(ABOUT.values(), ())]
    config = yaml.load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"), Loader=get_yaml_loader())  # noqa: S506
    return {**found, "woorden": " ".join(words), "menu": str(config["nav"])}


@pytest.mark.parametrize(("where", "text"), told().items())
def test_no_word_of_ours(where: str, text: str) -> None:
    assert OURS.findall(text) == []
