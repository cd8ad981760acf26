import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.citing.citations import find_citations
from generator.model.reference import OfficialCitation, QuestionCitation, UrlCitation

AH = "Aanhangsel Handelingen, vergaderjaar 2018–2019, nr. 3269"


def test_an_address_goes_before_what_it_holds() -> None:
    (found,) = find_citations("https://zoek.officielebekendmakingen.nl/kst-35207-32.html")
    assert isinstance(found, UrlCitation)


def test_order_is_that_of_the_text() -> None:
    found = find_citations("Zie vraag 3, artikel 6 Sr, www.x.nl en antwoord 4 (Verordening (EU) 2021/821).")
    assert [type(c).__name__ for c in found] == [
        "QuestionCitation",
        "OfficialCitation",
        "UrlCitation",
        "QuestionCitation",
        "OfficialCitation",
    ]


@pytest.mark.parametrize(
    ("text", "question"),
    [
        (f"vraag 51 van de eerdere Kamervragen ({AH})", "51"),
        (f"het antwoord op vraag 51 ({AH})", "51"),
        (f"{AH}, vraag 3.", "3"),
        (f"{AH} (antwoord op vraag 3)", "3"),
        ("het antwoord op vraag 5 van Kamerstuk 35 207, nr. 34", "5"),
        (f"In de beantwoording van eerdere vragen ({AH}) heb ik in het antwoord op vraag 3 gemeld dat", "3"),
        (f"het antwoord op de vorige vraag ({AH})", "-"),
        (f"in antwoord op vragen van het lid Kuzu ({AH})", "-"),
    ],
)
def test_a_publication_with_its_question(text: str, question: str) -> None:
    (citation,) = find_citations(text)
    assert isinstance(citation, OfficialCitation)
    assert (citation.question or "-") == question


@pytest.mark.parametrize(
    "text",
    [
        "Zie het antwoord op vraag 3 en Kamerstuk 35 207, nr. 32.",
        "Zie Kamerstuk 35 207, nr. 32 en het antwoord op vraag 3.",
        "de brief (Kamerstuk 35 207, nr. 32). Zie vraag 3.",
        "Verordening (EU) 2021/821, vraag 3",
    ],
)
def test_a_publication_beside_a_question(text: str) -> None:
    question = [c for c in find_citations(text) if isinstance(c, QuestionCitation)]
    official = [c for c in find_citations(text) if isinstance(c, OfficialCitation)]
    assert (len(question), len(official)) == (1, 1)
    assert official[0].question is None


@pytest.mark.parametrize(
    ("text", "in_answer", "kinds"),
    [
        ("het antwoord op vraag 3 (Kamerstuk 35 207, nr. 32)", True, "QuestionCitation OfficialCitation"),
        ("het antwoord op vraag 3 (Kamerstuk 35 207, nr. 32)", False, "OfficialCitation"),
        ("het antwoord op vraag 3 van Kamerstuk 35 207, nr. 32", True, "OfficialCitation"),
        (f"het antwoord op vraag 3 ({AH})", True, "OfficialCitation"),
        ("Volgens uw antwoord op vraag 3 (Kamerstuk 35 207, nr. 32)", True, "OfficialCitation"),
    ],
)
def test_an_answer_puts_a_letter_in_brackets(text: str, in_answer: bool, kinds: str) -> None:
    found = find_citations(text, in_answer=in_answer)
    assert [type(c).__name__ for c in found] == kinds.split()
    official = [c for c in found if isinstance(c, OfficialCitation)]
    assert (official[0].question is None) is (len(found) == 2)


@pytest.mark.parametrize(
    ("unit", "count"),
    [
        ("1", 0),
        ("Vraag ", 0),
        (" ", 0),
        (" \t\n", 0),
        ("zie het antwoord op ", 0),
        ("de ", 0),
        ("artikel 1, eerste lid, ", 0),
        ("35 207 ", 0),
        ("Kamerstuk ", 0),
        ("vergaderjaar 2020-2021, ", 0),
        ("1, ", 0),
        (")", 0),
        ("www.", 1),
        ("vraag 1%, ", 0),
    ],
)
def test_long_lines_take_linear_time(unit: str, count: int) -> None:
    """A pattern that runs along a line for each place of it would take hours here."""
    assert len(find_citations(unit * (200_000 // len(unit)))) == count


def test_a_list_that_ends_wrong_is_not_read_in_every_way() -> None:
    assert [c.end for c in find_citations("vraag 1" + " en2en 3" * 5_000 + " miljoen")] == [7 + 8 * 5_000 - 4]


def test_a_long_list_and_a_long_gap() -> None:
    (found,) = find_citations("vraag 1" + ", 1" * 60_000)
    assert isinstance(found, QuestionCitation)
    assert len(found.spans) == 60_001
    (found,) = find_citations("antwoord 1 en" + " " * 200_000 + "2")
    assert found.end == len("antwoord 1")


words = st.sampled_from(
    "Zie het antwoord op de vraag vragen en t/m 3 2a 35 207 , nr. 32 ( ) Kamerstuk artikel 6 Sr www.x.nl van"
    " vorige".split()
)


@given(st.lists(st.one_of(words, st.text(max_size=3)), max_size=25), st.sampled_from(["", " "]))
def test_citations_stand_in_order_and_within_the_text(pieces: list[str], gap: str) -> None:
    text = gap.join(pieces)
    end = 0
    for citation in find_citations(text):
        assert end <= citation.start < citation.end <= len(text)
        end = citation.end
        if isinstance(citation, QuestionCitation):
            assert citation.spans
            assert all(citation.start <= s.start < s.end <= citation.end for s in citation.spans)
