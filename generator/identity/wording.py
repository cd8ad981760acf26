"""Dutch words for dates, lists of numbers, kinds of document and the names of their parts."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from generator.dutch.dates import in_words as in_words  # those who write for readers find it here
from generator.model.document import Answer, Document, Kind, Question, Role, Section

_LETTERS = "één twee drie vier vijf zes zeven acht negen tien elf twaalf".split()
_SHORTEST_RANGE = 4

KINDS: dict[Kind, str] = {
    "answers": "Schriftelijke vragen met antwoorden",
    "questions": "Schriftelijke vragen",
    "list": "Lijst van vragen en antwoorden",
    "postponement": "Mededeling",
    "oral": "Mondelinge vragen",
    "overleg": "Verslag van een schriftelijk overleg",
}
#: What stands before the subject in the name of a document: of one question, and of more.
ABOUT: dict[Kind, tuple[str, str]] = {
    "answers": ("Vraag over", "Vragen over"),
    "questions": ("Vraag over", "Vragen over"),
    "list": ("Lijst van vragen en antwoorden over", "Lijst van vragen en antwoorden over"),
    "postponement": ("Uitstel van antwoord op een vraag over", "Uitstel van antwoord op vragen over"),
    "oral": ("Mondelinge vraag over", "Mondelinge vragen over"),
    "overleg": ("Schriftelijk overleg over", "Schriftelijk overleg over"),
}
ROLES: dict[Role, str] = {
    "masthead": "Bovenaan gedrukt",
    "introduction": "Inleiding",
    "explanation": "Toelichting",
    "announcement": "Mededeling",
    "signature": "Ondertekening",
    "heading": "Tussenkop",
    "annex": "Bijlage",
}


def enumeration(items: Sequence[str]) -> str:
    """ "a", "b" and "c" give "a, b en c"."""
    return " en ".join(filter(None, [", ".join(items[:-1]), *items[-1:]]))


def count(number: int, singular: str, plural: str) -> str:
    """1 gives "1 vraag", 2 "2 vragen"."""
    return f"{number} {singular if number == 1 else plural}"


def in_letters(number: int) -> str:
    """7 gives "zeven"; from thirteen on figures, as is the custom in running text."""
    return _LETTERS[number - 1] if 0 < number <= len(_LETTERS) else str(number)


def numbers(printed: Sequence[str]) -> str:
    """ "2" and "3" give "2 en 3"; "22" to "25" give "22 t/m 25"."""
    return enumeration([piece for run in _runs(printed) for piece in _shortened(run)])


def question_name(question: Question) -> str:
    """The heading of a question; it says so where the number is missing or printed before."""
    if question.asker and not question.number:
        return f"Vragen van {_fractie(question.asker)}"
    return f"Vraag {_printed(question)}" if question.number else _unnumbered(question)


def toc_number(question: Question) -> str:
    """The beginning of a label in the table of contents; the site puts what is before the colon apart."""
    if question.number is None:
        return "–: (zonder nummer)"
    repeat = _repeat(question)
    return f"{question.number}: ({repeat})" if repeat else f"{question.number}:"


def answer_name(covered: Sequence[Question]) -> str:
    """The heading of the answer to some questions: "Antwoord op vraag 2 en 3"."""
    if any(question.number is None for question in covered):
        return f"Antwoord op de {enumeration([_lower(question_name(question)) for question in covered])}"
    shorten = enumeration if any(map(_repeat, covered)) else numbers
    names = shorten([_printed(question) for question in covered])
    return f"Antwoord op vraag {names}" if covered else "Antwoord"


def place_names(document: Document) -> dict[str, str]:
    """What a reader calls each part and note, by its anchor: "antwoord op vraag 67", "noot 4"."""
    questions = {question.anchor: question for question in document.questions()}
    names = {note.anchor: f"noot {note.label}" for note in document.footnotes}
    for part in document.parts:
        match part:
            case Question(anchor):
                names[anchor] = _lower(question_name(part))
            case Answer(anchor, covered):
                known = [questions[each] for each in covered if each in questions]
                names[anchor] = _lower(answer_name(known))
            case Section(role, anchor=anchor):
                names[anchor] = ROLES[role].lower()
    return names


def _printed(question: Question) -> str:
    repeat = _repeat(question)
    return f"{question.number} ({repeat} genummerd)" if repeat else f"{question.number}"


def _repeat(question: Question) -> str:
    """ "2e keer" for a number that is printed for the second time."""
    return f"{question.occurrence}e keer" if question.occurrence > 1 else ""


def _fractie(asker: str) -> str:
    """ "VVD" gives "de VVD-fractie"; "lid Omtzigt" is no fractie."""
    return f"het {asker}" if asker.startswith("lid ") else f"de {asker}-fractie"


def capitalised(words: str) -> str:
    """Words with a capital at their start, to begin a sentence; "één" then loses an accent."""
    return f"E{words[1:]}" if words.startswith("één") else words[:1].upper() + words[1:]


def _lower(name: str) -> str:
    return name[:1].lower() + name[1:]


def _unnumbered(question: Question) -> str:
    """Counted, where no number is printed before it."""
    if question.after is None:
        return f"Vraag {question.occurrence} (ongenummerd)"
    which = f"{question.occurrence}e vraag" if question.occurrence > 1 else "Vraag"
    return f"{which} zonder nummer, na vraag {question.after}"


def _runs(printed: Sequence[str]) -> list[list[str]]:
    """Runs of numbers that follow each other by one; whatever is no plain number stands alone."""

    def distance(pair: tuple[int, str]) -> tuple[bool, int]:
        place, number = pair
        return number.isdigit(), int(number) - place if number.isdigit() else place

    return [[number for _, number in run] for _, run in groupby(enumerate(printed), key=distance)]


def _shortened(run: list[str]) -> list[str]:
    return run if len(run) < _SHORTEST_RANGE else [f"{run[0]} t/m {run[-1]}"]
