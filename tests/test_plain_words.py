"""Readers are told things in plain words: none of those by which only makers of the site know it."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
import yaml
from mkdocs.utils.yaml import get_yaml_loader

from generator.identity.status import STATUSES
from generator.identity.wording import ABOUT, KINDS, ROLES
from generator.model.rules import RULES

ROOT = Path(__file__).parents[1]
OURS = re.compile(
    r"(?i)\b(?:omzett(?:er|ing|en)|ingangen|kop|bladzijden?|ter zake|niet beantwoord|bronregels?"
    r"|paginakop(?:pen)?|zoals bovenaan gedrukt)\b"
)
#: What stands in a file but not on the page.
UNSEEN = re.compile(
    r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}|<script.*?</script>|\s[\w-]+=\"[^\"]*\"|\{ [#.].*?\}", re.DOTALL
)


#: What a script says: in quotation marks, with a space; not what it looks for on a page.
SAID = re.compile(r'"([^"\n]*)"|`([^`]*)`')
COMMENT = re.compile(r"^\s*(?://|\*|/\*).*$|\s// .*$", re.MULTILINE)
SELECTOR = re.compile(r"\[[^\]]*\]|\$\{[^}]*\}|[.#][\w-]+")


def said_by_script(file: Path) -> str:
    """The texts in a script, as far as they are words for a reader."""
    code = COMMENT.sub("", file.read_text(encoding="utf-8"))
    texts = ("".join(found) for found in SAID.findall(code))
    return SELECTOR.sub(" ", "\n".join(text for text in texts if " " in text))


def said_by_code(file: Path) -> str:
    """The texts in a module that makes pages or names, without what explains the code."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    explained = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    texts = (node for node in ast.walk(tree) if isinstance(node, ast.Constant) and id(node) not in explained)
    return "\n".join(node.value for node in texts if isinstance(node.value, str) and " " in node.value)


def told() -> dict[str, str]:
    """What readers see that does not come from a source, by where it is written."""
    files = [*ROOT.glob("docs/*.md"), *ROOT.glob("overrides/**/*.html")]
    found = {str(file.relative_to(ROOT)): UNSEEN.sub(" ", file.read_text(encoding="utf-8")) for file in files}
    for file in ROOT.glob("docs/javascripts/**/*.js"):
        found[str(file.relative_to(ROOT))] = said_by_script(file)
    for file in [*ROOT.glob("generator/outputs/**/*.py"), *ROOT.glob("generator/identity/*.py")]:
        found[str(file.relative_to(ROOT))] = said_by_code(file)
    for code, rule in RULES.items():
        found[code] = " ".join((rule.message, rule.meaning, rule.advice))
    words = [*STATUSES.values(), *KINDS.values(), *ROLES.values(), *sum(ABOUT.values(), ())]
    config = yaml.load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"), Loader=get_yaml_loader())  # noqa: S506
    return {**found, "woorden": " ".join(words), "menu": str(config["nav"])}


def test_texts_of_scripts_and_modules_are_read() -> None:
    found = told()
    assert "Kopieer de link naar" in found["docs/javascripts/lezen.js"]
    assert "Eerder en later" in found["generator/outputs/pages/thread.py"]
    assert "hands its parts" not in found["generator/outputs/pages/thread.py"]


@pytest.mark.parametrize(("where", "text"), told().items())
def test_no_word_of_ours(where: str, text: str) -> None:
    assert OURS.findall(text) == []
