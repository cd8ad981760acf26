"""What stands at an address that leads elsewhere."""

from __future__ import annotations

from pathlib import Path

import pytest
from fixture_documents import AANHANGSEL

from generator.addresses.moves import MovedDocument, MovedPart, moves
from generator.addresses.register import register_of
from generator.identity.names import Names
from generator.outputs.pages.moved_pages import moved_pages, moved_parts
from generator.outputs.pages.render import render

THERE = frozenset({"kst-35207-34", "er"})


def page(one: MovedDocument) -> str:
    [(_, text)] = moved_pages([one], THERE)
    return text


def test_a_document_leads_on_and_its_template_knows_where() -> None:
    text = page(MovedDocument("oud", "kst-35207-34", "", ()))
    assert text.startswith('---\ntemplate: "doorverwijzing.html"\nnaar: "kst-35207-34"\n---\n\n# ')
    link = '[Kamerstukken II 35 207, nr. 34](kst-35207-34.md){ data-doorverwijzing="" }'
    assert link in text
    assert "(er.md#vraag-1){" in page(MovedDocument("oud", "er#vraag-1", "", ()))


def test_a_reason_is_text_and_no_markup() -> None:
    text = page(MovedDocument("oud", "", "<script>*x*", ()))
    assert "Dat is vervallen: &lt;script>\\*x\\*." in text


def test_a_forward_to_nothing_has_no_page() -> None:
    assert list(moved_pages([MovedDocument("oud", "nergens", "", ())], THERE)) == []


@pytest.mark.parametrize(
    ("part", "line"),
    [
        (MovedPart("vraag-9", "er#vraag-1", ""), "`#vraag-9` staat nu op [er, #vraag-1](er.md#vraag-1)"),
        (MovedPart("vraag-9", "oud#noot-1", ""), "`#vraag-9` staat nu op [#noot-1](#noot-1)"),
        (MovedPart("vraag-9", "", "dubbel"), "`#vraag-9` is vervallen: dubbel"),
    ],
)
def test_a_part_has_its_own_line_with_its_old_address(part: MovedPart, line: str) -> None:
    assert f'- <span id="vraag-9"></span>{line}' in moved_parts([part], "oud")
    assert moved_parts([], "oud") == ""


def test_a_part_of_the_same_page_is_reached_at_once() -> None:
    own = AANHANGSEL.document.id
    moved = [
        MovedPart("vraag-9", f"{own}#vraag-2", ""),
        MovedPart("antwoord-9", f"{own}#antwoord-3", ""),
        MovedPart("antwoord-8", f"{own}#antwoord-2-3-1", ""),
        MovedPart("vraag-1", f"{own}#vraag-2", ""),  # is back
    ]
    text = render(AANHANGSEL, Names(), moved=moved)
    assert '<span id="vraag-9"></span>\n{ .ankers }\n\n## Vraag 2' in text
    assert '<span id="antwoord-9"></span>\n{ .ankers }\n\n### Antwoord op vraag 2 en 3' in text
    assert "`#antwoord-8` staat nu op [#antwoord-2-3-1](#antwoord-2-3-1)" in text
    assert text.count('id="vraag-1"') == 0


def test_the_paragraphs_of_a_part_go_with_it() -> None:
    known = register_of(
        "adres\tdocument\tsinds\tonderdelen\tnaar\n"
        "er#antwoord-9\tseeds/a.txt\t2026-11-26\tantwoord-9:aaaabbbb\ter#antwoord-1\n"
    )
    found = moves(known, Path("seeds"))
    assert [part.anchor for part in found.of("er")] == ["antwoord-9", "antwoord-9-1", "antwoord-9-2"]
    assert moves(known, Path("elders")).of("er") == ()
