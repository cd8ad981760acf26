"""Whole documents of which print or markup tells more than a text does: nothing that is told is guessed."""

from __future__ import annotations

from told import Told, understood

from generator.model import pieces
from generator.model.document import Document, Section
from generator.model.rules import diagnose
from generator.model.source import Evidence, Raised, Stated
from generator.outputs.data.block_text import plain_text

BOLD, REGULAR = Evidence(bold=True, begins=True), Evidence(begins=True)


def marked(text: str, *names: str) -> Told:
    """A paragraph whose last figure is a raised marker of the notes of these names."""
    return text, Evidence(begins=True, raised=(Raised(len(text) - 1, len(text), names),))


def note(text: str, name: str, mark: int = 1) -> Told:
    return text, Evidence(note=name, mark=mark)


def asked(document: Document) -> list[tuple[str | None, str]]:
    return [(question.number, plain_text(question.blocks)) for question in document.questions()]


def answered(document: Document) -> list[tuple[tuple[str, ...], str]]:
    return [(answer.questions, plain_text(answer.blocks)) for answer in document.answers()]


def notes(document: Document) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(one.anchor, one.text.plain, one.used_in) for one in document.footnotes]


def codes(document: Document) -> list[str]:
    """The doubts about its text; that these sheets print no facts is none."""
    return [doubt.code for doubt in document.diagnostics if not doubt.code.startswith("facts-not-")]


def test_notes_are_no_text_wherever_they_stand() -> None:
    document = understood(
        ("Vraag 1", BOLD),
        marked("Kent u het bericht?1", "a"),
        note("1 NOS, 3 mei 2021.", "a"),
        ("En dat daarover", Evidence(begins=True)),
        note("2 Trouw, een lang", "b"),
        ("Tweede Kamer, Aanhangsel 1", Evidence(furniture=True, page=2)),
        ("ook?2", Evidence(begins=False, raised=(Raised(4, 5, ("b",)),))),
        ("Antwoord 1", BOLD),
        ("Ja.", REGULAR),
        note("artikel.", "b", 0),
        raises=True,
    )
    assert asked(document) == [("1", "Kent u het bericht?[^1]\n\nEn dat daarover ook?[^2]")]
    assert notes(document) == [
        ("noot-1", "NOS, 3 mei 2021.", ("vraag-1",)),
        ("noot-2", "Trouw, een lang artikel.", ("vraag-1",)),
    ]
    assert [line.text for line in document.furniture] == ["Tweede Kamer, Aanhangsel 1"]
    assert codes(document) == []


def test_two_series_that_both_begin_at_1_stay_apart() -> None:
    document = understood(
        ("Vraag 1", BOLD),
        ("Kent u het bericht? 1)", BOLD),
        ("Antwoord op vraag 1", BOLD),
        marked("Ja, en box3 is vol.1", "voetnoot-1"),
        note("1 Kamerstuk 25 424, nr. 670.", "voetnoot-1"),
        ("", REGULAR),
        ("1) NOS, 3 mei 2021.", REGULAR),
        raises=True,
    )
    assert asked(document) == [("1", "Kent u het bericht?[^1]")]
    assert answered(document) == [(("vraag-1",), "Ja, en box3 is vol.[^1]")]
    assert notes(document) == [
        ("noot-1", "Kamerstuk 25 424, nr. 670.", ("antwoord-1",)),
        ("noot-1-2", "NOS, 3 mei 2021.", ("vraag-1",)),
    ]
    assert codes(document) == []


def test_a_list_of_notes_that_word_numbers() -> None:
    document = understood(
        ("Vraag 1", BOLD),
        ("Kent u het Handelingskader gedrag1) en het rapport van Beke2) , waarin dat staat?", BOLD),
        ("Antwoord op vraag 1", BOLD),
        ("Ja (zie artikel 2).", REGULAR),
        ("1. vng.nl, 3 mei 2021.", Evidence(bullet=2, begins=True)),
        ("2. Bureau Beke, 2022, “Fatale incidenten”.", Evidence(bullet=2, begins=True)),
    )
    assert asked(document) == [
        ("1", "Kent u het Handelingskader gedrag[^1] en het rapport van Beke[^2] , waarin dat staat?")
    ]
    assert answered(document) == [(("vraag-1",), "Ja (zie artikel 2).")]
    assert [used for _, _, used in notes(document)] == [("vraag-1",), ("vraag-1",)]


def test_several_notes_behind_one_word() -> None:
    document = understood(
        ("Vraag 1", BOLD),
        ("Kent u het bericht?1, 2", Evidence(raised=(Raised(19, 23, ("a", "b")),))),
        note("1 NOS.", "a"),
        note("2 Trouw.", "b"),
        raises=True,
    )
    assert asked(document) == [("1", "Kent u het bericht?[^1][^2]")]
    assert [used for _, _, used in notes(document)] == [("vraag-1",), ("vraag-1",)]


def test_a_marker_and_a_note_that_miss_each_other_are_told() -> None:
    document = understood(
        ("Vraag 1", BOLD), marked("Kent u het bericht?1", "x"), note("2 NOS.", "y"), raises=True
    )
    assert asked(document) == [("1", "Kent u het bericht?1")]
    assert codes(document) == ["marker-without-note", "note-without-marker"]


def test_a_marker_in_a_table_is_set_apart_from_its_figure() -> None:
    document = understood(
        ("Vraag 1", BOLD),
        ("Hoeveel?", REGULAR),
        ("Antwoord 1", BOLD),
        ("Totaal 5.0001", Evidence(cells=(0, 7), raised=(Raised(12, 13, ("a",)),))),
        note("1 Raming.", "a"),
        raises=True,
    )
    assert answered(document) == [(("vraag-1",), "Totaal | 5.000[1]")]
    assert notes(document) == [("noot-1", "Raming.", ("antwoord-1",))]


def test_what_markup_states_is_no_guess() -> None:
    document = understood(
        ("Vragen van het lid Kok", REGULAR),
        ("Vraag 1", Evidence(opens=Stated("question", ("1",), 7))),
        ("Waarom luidde het antwoord zo?", REGULAR),
        ("Antwoord 2", REGULAR),
        ("Antwoord 1 Daarom.", Evidence(opens=Stated("answer", ("1",), 10))),
        ("De minister,", Evidence(opens=Stated("signature"))),
    )
    assert asked(document) == [("1", "Waarom luidde het antwoord zo?\n\nAntwoord 2")]
    assert answered(document) == [(("vraag-1",), "Daarom.")]
    assert [part.role for part in document.parts if isinstance(part, Section)] == ["masthead", "signature"]


def test_numbers_that_markup_leaves_to_the_print() -> None:
    document = understood(
        ("Vraag 1", Evidence(opens=Stated("question"))),
        ("Waarom?", REGULAR),
        ("Antwoord 1", Evidence(opens=Stated("answer"))),
        ("Daarom.", REGULAR),
    )
    assert (asked(document), answered(document)) == ([("1", "Waarom?")], [(("vraag-1",), "Daarom.")])


def test_an_answer_without_heading_is_what_is_not_bold() -> None:
    document = understood(
        ("Vraag 1", BOLD), ("Klopt dit?", BOLD), ("Antwoord op vraag 1", BOLD), ("Ja.", REGULAR),
        ("Vraag 2", BOLD), ("En dit?", BOLD), ("Zo ja, waarom?", BOLD), ("Nee.", REGULAR),
        ("Nooit.", REGULAR),
        ("Vraag 3", BOLD), ("En dat?", BOLD), ("Vraag 4", BOLD), ("Ook dat?", BOLD),
        ("Antwoord op vraag 3 en 4", BOLD), ("Ja.", REGULAR),
    )  # fmt: skip
    assert asked(document)[1] == ("2", "En dit?\n\nZo ja, waarom?")
    assert answered(document)[1:] == [(("vraag-2",), "Nee.\n\nNooit."), (("vraag-3", "vraag-4"), "Ja.")]
    assert codes(document) == ["unlabelled-answers"]


def test_a_question_that_is_answered_elsewhere_is_not_parted() -> None:
    document = understood(
        ("Vraag 1", BOLD), ("Klopt dit?", BOLD), ("Zie de bijlage.", REGULAR),
        ("Vraag 2", BOLD), ("En dit?", BOLD), ("Antwoord op vraag 2", BOLD), ("Nee.", REGULAR),
        ("Antwoord op vraag 1", BOLD), ("Ja.", REGULAR),
    )  # fmt: skip
    assert answered(document) == [(("vraag-2",), "Nee."), (("vraag-1",), "Ja.")]


def test_a_line_that_reads_as_a_label_but_is_not_bold_as_the_others_are() -> None:
    labels = [(f"{kind} {number}", BOLD) for number in range(1, 5) for kind in ("Vraag", "Antwoord")]
    told = [one for label in labels for one in (label, ("Tekst die vraagt?", REGULAR))]
    document = understood(*told, ("Antwoord 2: Nee.", Evidence(begins=False)))
    assert [covered for covered, _ in answered(document)] == [(f"vraag-{n}",) for n in range(1, 5)]
    assert "Tekst die vraagt? Antwoord 2: Nee." in answered(document)[-1][1]
    assert codes(document) == ["unlike-label"]


def test_paragraphs_of_joint_questions_are_told() -> None:
    document = understood(
        ("Vraag 1 en 2", BOLD),
        ("Klopt dit?", REGULAR),
        ("Zo ja,", REGULAR),
        ("waarom?", Evidence(begins=False)),
    )
    assert asked(document) == [("1", "Klopt dit?"), ("2", "Zo ja, waarom?")]
    assert "joint-questions-unsure" not in codes(document)


def test_short_paragraphs_that_are_told_are_no_letterhead() -> None:
    document = understood(
        ("Vraag 1", BOLD), ("Hoeveel?", REGULAR), ("Antwoord 1", BOLD), ("42", REGULAR),
        ("Ministerie van Defensie", REGULAR), ("43", Evidence(begins=True, page=2)),
    )  # fmt: skip
    assert answered(document) == [(("vraag-1",), "42\n\nMinisterie van Defensie\n\n43")]
    assert document.furniture == ()


def test_doubts_of_the_reader_and_pages_of_a_part_are_kept() -> None:
    doubt = diagnose("no-questions", 2)
    document = understood(
        ("Vraag 1", Evidence(bold=True, page=1)), ("Waar?", Evidence(page=2)), doubts=(doubt,)
    )
    assert doubt in document.diagnostics
    [question] = document.questions()
    assert pieces.pages(pieces.of_part(question), document.source) == (1, 2)
