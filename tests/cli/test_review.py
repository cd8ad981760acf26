"""The comment on a pull request: what is new, gone, changed; and nothing in it is markup."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from linked_example import LINKED
from markdown import markdown

from generator.cli.review import LONGEST, MARK, Doubt, Summary, comment, from_lines, summary, to_line

DOUBT = Doubt("seeds/a.txt:3", "waarschuwing", "x: y", "Doe z.")
OLD = Summary("a", "seeds/a.txt", "a: vragen\n  vraag 1", (DOUBT,))
NEW = Summary("b", "seeds/b.txt", "b: vragen", ())


def test_a_summary_comes_back_as_it_went() -> None:
    one = summary(LINKED)
    assert one.doubts[0].place == "seeds/x.txt:15"
    assert from_lines([to_line(one), ""]) == {one.id: one}


@pytest.mark.parametrize("line", ["geen json", "[]", '{"id": "a"}', '{"id": 1, "doubts": [3]}'])
def test_another_file_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match="is niet door `show --json` gemaakt"):
        from_lines([line])


def test_nothing_changed() -> None:
    text = comment({"a": OLD}, {"a": OLD})
    assert text.startswith(MARK)
    assert text.endswith("\n\nVan geen enkel document is iets anders begrepen.\n")


def test_a_new_document_with_its_doubts() -> None:
    text = comment({"b": NEW}, {"a": OLD, "b": NEW})
    assert "### Nieuw: `a`" in text
    assert "```text\na: vragen\n  vraag 1\n```" in text
    assert "- **waarschuwing** `seeds/a.txt:3`: `x: y`  \n  Doe z." in text
    assert "`b`" not in text


def test_a_changed_document_shows_its_lines_and_what_was_solved() -> None:
    after = replace(OLD, outline="a: vragen\n  vraag 1\n  vraag 2", doubts=())
    text = comment({"a": OLD}, {"a": after})
    assert "```diff\n@@ -2 +2,2 @@\n   vraag 1\n+  vraag 2\n```" in text
    assert "Opgelost: 1 melding." in text


def test_an_address_that_moves_is_told() -> None:
    moved = replace(OLD, id="c")
    text = comment({"a": OLD}, {"c": moved})
    assert "### Verdwenen: `a`" in text
    assert "De bron `seeds/a.txt` heeft nu het adres `c`." in text


@pytest.mark.parametrize("text", ["```\n<b>x</b>", "@iemand <img src=x> `a``b`", "</details><script>"])
def test_a_document_cannot_write_markup(text: str) -> None:
    one = Summary("a`b", "p", text, (Doubt(text, "fout", text, ""),))
    html = markdown(comment({}, {"a`b": one}), extensions=["fenced_code", "md_in_html"])
    assert not re.search(r"<(?:b|img|script)\b", html)


def test_a_long_comment_is_cut_between_documents() -> None:
    many = {str(n): Summary(str(n), "p", "x" * 5_000, ()) for n in range(50)}
    text = comment({}, many)
    assert len(text) <= LONGEST + 200
    assert text.rstrip().endswith("staat in het artefact `overzicht`.*")
    assert text.count("<details>") == text.count("</details>")
