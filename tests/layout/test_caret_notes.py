"""Notes as Markdown writes them."""

from __future__ import annotations

from told import rows, understood

from generator.layout.caret_notes import with_caret_notes


def test_such_notes_and_markers_are_told() -> None:
    told = with_caret_notes(
        rows(
            "Kent u het?[^1] Ja[^bron].", "[^1]: NOS", "artikel.", "  Vis", "", "  Aap", "Antwoord 1", "  Ja."
        )
    )
    assert [row.evidence.note for row in told] == [None, "^1", "^1", "^1", "^1", None, None]
    assert [one.notes for one in told[0].evidence.raised] == [("^1",), ("^bron",)]


def test_a_document_with_such_notes() -> None:
    document = understood(
        "Vraag 1", "Kent u het bericht?[^1]", "", "[^1]: NOS, 3 maart 2021.", "Antwoord 1", "Ja."
    )
    assert [(note.label, note.text.plain, note.used_in) for note in document.footnotes] == [
        ("1", "NOS, 3 maart 2021.", ("vraag-1",))
    ]
    assert len(document.answers()) == 1


def test_one_space_is_no_indent() -> None:
    told = with_caret_notes(rows("[^1]: NOS", "", " Aap", "", "Einde."))
    assert [row.evidence.note for row in told] == ["^1", None, None]
