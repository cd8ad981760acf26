"""The comment on a pull request: what is new, gone, changed; and nothing in it is markup."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from linked_example import LINKED
from markdown import markdown

from generator.cli.review import (
    LONGEST,
    Doubt,
    Summaries,
    Summary,
    comment,
    from_lines,
    summary,
    to_line,
    unread,
)

DOUBT = Doubt("seeds/a.txt:3", "waarschuwing", "x: y", "Doe z.")
OLD = Summary("a", "seeds/a.txt", "a: vragen\n  vraag 1", (DOUBT,))
NEW = Summary("b", "seeds/b.txt", "b: vragen", ())
NOTHING = Summaries()


def some(*summaries: Summary) -> Summaries:
    return Summaries({one.id: one for one in summaries})


def test_a_summary_comes_back_as_it_went() -> None:
    one = summary(LINKED)
    assert one.doubts[0].place == "seeds/x.txt:15"
    assert from_lines([to_line(one), ""]) == some(one)


@pytest.mark.parametrize("line", ["geen json", "[]", '{"id": "a"}', '{"id": 1, "doubts": [3]}'])
def test_another_file_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match="is niet door `show --json` gemaakt"):
        from_lines([line])


def test_nothing_changed() -> None:
    text = comment(some(OLD), some(OLD))
    assert text.startswith("## Wat er")
    assert text.endswith("\n\nVan geen enkel document is iets anders begrepen.\n")


def test_a_new_document_with_its_doubts() -> None:
    text = comment(some(NEW), some(OLD, NEW))
    assert "### Nieuw: `a`" in text
    assert "```text\na: vragen\n  vraag 1\n```" in text
    assert "- **waarschuwing** `seeds/a.txt:3`: `x: y`  \n  Doe z." in text
    assert "`b`" not in text


def test_a_changed_document_shows_its_lines_and_what_was_solved() -> None:
    after = replace(OLD, outline="a: vragen\n  vraag 1\n  vraag 2", doubts=())
    text = comment(some(OLD), some(after))
    assert "```diff\n@@ -2 +2,2 @@\n   vraag 1\n+  vraag 2\n```" in text
    assert "Opgelost: 1 melding." in text


def test_an_address_that_moves_is_told_once_with_its_differences() -> None:
    text = comment(some(OLD), some(replace(OLD, id="c", outline="c: vragen\n  vraag 1")))
    assert "### Ander adres: `a` is nu `c`\n\nAdressen blijven bestaan" in text
    assert "-a: vragen\n+c: vragen" in text
    assert "Nieuw" not in text
    assert "Verdwenen" not in text


def test_what_cannot_be_read_comes_first_and_says_why_its_address_went() -> None:
    after = from_lines([to_line(NEW), unread("seeds/a.txt", "seeds/a.yml:1: onbekende sleutel 'titel'")])
    text = comment(some(OLD), after)
    faults = text.index("### Niet te lezen: `seeds/a.txt`\n\n`seeds/a.yml:1: onbekende")
    assert faults < text.index("### Verdwenen: `a`")
    assert "De bron `seeds/a.txt` is niet meer te lezen: zie hierboven." in text
    assert "### Nieuw: `b`" in text
    assert "Niet te lezen" not in comment(after, after)  # it was so before


def test_of_two_with_one_id_the_first_has_the_address() -> None:
    second = replace(OLD, path="seeds/z.txt", doubts=(replace(DOUBT, severity="fout"),))
    after = from_lines([to_line(OLD), to_line(second)])
    text = comment(some(OLD, replace(second, id="z")), after)
    assert "### Zonder eigen adres: `seeds/z.txt`\n\n- **fout** `seeds/a.txt:3`" in text
    assert "### Verdwenen: `z`\n\nDe bron `seeds/z.txt` heeft geen eigen adres meer" in text
    assert "Veranderd" not in text


@pytest.mark.parametrize("text", ["```\n<b>x</b>", "@iemand <img src=x> `a``b`", "</details><script>"])
def test_a_document_cannot_write_markup(text: str) -> None:
    one = Summary("a`b", "p", text, (Doubt(text, "fout", text, ""),))
    html = markdown(comment(NOTHING, some(one)), extensions=["fenced_code", "md_in_html"])
    assert not re.search(r"<(?:b|img|script)\b", html)


def test_a_long_comment_is_cut_between_documents() -> None:
    text = comment(NOTHING, some(*(Summary(str(n), "p", "x" * 5_000, ()) for n in range(50))))
    assert len(text) <= LONGEST + 200
    assert text.rstrip().endswith("staat in het artefact `overzicht`.*")
    assert text.count("<details>") == text.count("</details>")
