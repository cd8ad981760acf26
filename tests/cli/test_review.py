"""The comment on a pull request: what is new, gone, changed; and nothing in it is markup."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from linked_example import LINKED
from markdown import markdown

from generator.cli.comment import LONGEST, comment, whole
from generator.cli.review import (
    Doubt,
    Summaries,
    Summary,
    from_lines,
    note,
    overview,
    summary,
    to_line,
    unread,
)

DOUBT = Doubt("seeds/a.txt:3", "waarschuwing", "x: y", "Doe z.")
OLD = Summary("a", "seeds/a.txt", "a: vragen\n  vraag 1", (DOUBT,))
NEW = Summary("b", "seeds/b.txt", "b: vragen", ())
NOTHING = Summaries()


def told(before: Summaries, after: Summaries) -> str:
    return comment(overview(before, after))


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
    text = told(some(OLD), some(OLD))
    assert text.startswith("## Wat er")
    assert text.endswith("\n\nVan geen enkel document is iets anders begrepen.\n")


def test_a_new_document_with_its_doubts() -> None:
    text = told(some(NEW), some(OLD, NEW))
    assert "### Nieuw: `a`" in text
    assert "```text\na: vragen\n  vraag 1\n```" in text
    assert "- **waarschuwing** `seeds/a.txt:3`: `x: y`  \n  Doe z." in text
    assert "`b`" not in text


def test_a_changed_document_shows_its_lines_and_what_was_solved() -> None:
    after = replace(OLD, outline="a: vragen\n  vraag 1\n  vraag 2", doubts=())
    text = told(some(OLD), some(after))
    assert "```diff\n@@ -2 +2,2 @@\n   vraag 1\n+  vraag 2\n```" in text
    assert "Opgelost: 1 melding." in text


def test_an_address_that_moves_is_told_once_with_its_differences() -> None:
    text = told(some(OLD), some(replace(OLD, id="c", outline="c: vragen\n  vraag 1")))
    assert "### Ander adres: `a` is nu `c`\n\nAdressen blijven bestaan" in text
    assert "-a: vragen\n+c: vragen" in text
    assert "Nieuw" not in text
    assert "Verdwenen" not in text


def test_what_cannot_be_read_comes_first_and_says_why_its_address_went() -> None:
    after = from_lines([to_line(NEW), unread("seeds/a.txt", "seeds/a.yml:1: onbekende sleutel 'titel'")])
    text = told(some(OLD), after)
    faults = text.index("### Niet te lezen: `seeds/a.txt`\n\n`seeds/a.yml:1: onbekende")
    assert faults < text.index("### Verdwenen: `a`")
    assert "De bron `seeds/a.txt` is niet meer te lezen: zie hierboven." in text
    assert "### Nieuw: `b`" in text
    assert "Niet te lezen" not in told(after, after)  # it was so before


def test_of_two_with_one_id_the_first_has_the_address() -> None:
    second = replace(OLD, path="seeds/z.txt", doubts=(replace(DOUBT, severity="fout"),))
    after = from_lines([to_line(OLD), to_line(second)])
    text = told(some(OLD, replace(second, id="z")), after)
    assert "### Zonder eigen adres: `seeds/z.txt`\n\n- **fout** `seeds/a.txt:3`" in text
    assert "### Verdwenen: `z`\n\nDe bron `seeds/z.txt` heeft geen eigen adres meer" in text
    assert "Veranderd" not in text


@pytest.mark.parametrize("text", ["```\n<b>x</b>", "@iemand <img src=x> `a``b`", "</details><script>"])
def test_a_document_cannot_write_markup(text: str) -> None:
    one = Summary("a`b", "p", text, (Doubt(text, "fout", text, ""),))
    html = markdown(told(NOTHING, some(one)), extensions=["fenced_code", "md_in_html"])
    assert not re.search(r"<(?:b|img|script)\b", html)


ERROR = replace(DOUBT, severity="fout")


def test_what_matters_most_comes_first() -> None:
    after = some(
        replace(OLD, outline="a: anders"),
        replace(NEW, id="n"),
        Summary("fout", "seeds/f.txt", "f", (ERROR,)),
    )
    pieces = overview(some(OLD, NEW), after, notes=note("Adressen", "x is weg\n"))
    titles = [each.partition("\n")[0].removeprefix("### ") for each in pieces]
    assert titles == ["Adressen", "Ander adres: `b` is nu `n`", "Nieuw: `fout`", "Veranderd: `a`"]
    assert "```text\nx is weg\n```" in pieces[0]


def test_nothing_to_note_is_not_noted() -> None:
    assert list(note("Adressen", "\n")) == []


def test_of_what_is_too_long_the_titles_stand_in_the_comment_and_all_of_it_in_the_whole() -> None:
    many = some(*(Summary(f"nr-{n}", "p", "x" * 5_000, ()) for n in range(50)))
    pieces = overview(NOTHING, many)
    text = comment(pieces)
    assert len(text) <= LONGEST
    assert text.count("<details>") == text.count("</details>") > 5
    left = 50 - text.count("<details>")
    assert f"Van deze {left} van de 50 stukken staat alles in `overzicht.md`" in text
    assert all(f"`nr-{n}`" in text for n in range(50))
    assert whole(pieces).count("<details>") == 50


def test_of_very_many_it_says_how_many_more_there_are() -> None:
    text = comment(overview(NOTHING, some(*(Summary(f"{n:060}", "p", "x" * 5_000, ()) for n in range(900)))))
    named = text.count("- Nieuw: ")
    assert len(text) <= LONGEST
    assert text.endswith(f"- en nog {900 - named - text.count('<details>')}\n")


def test_one_that_is_too_long_by_itself_hides_no_other() -> None:
    one = replace(OLD, outline="x" * 70_000)
    text = comment(overview(NOTHING, some(one, NEW)))
    assert "### Nieuw: `b`" in text
    assert "\n- Nieuw: `a`\n" in text
