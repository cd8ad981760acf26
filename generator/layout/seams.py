"""How two consecutive lines of running text meet: with a space, whole again, or just so.

A hyphen at a line end either divides a word that did not fit (samenwer-|king) or is the word's
own (directeur-|generaal, EU-|lidstaten, trein-|en vliegreizen). What tells them apart, in this
order: the same word elsewhere in the document; the rules by which Dutch writes a hyphen; the
word list; and, where all are silent, that Dutch writes compounds as one word.

Rules cited: the Leidraad of the Woordenlijst Nederlandse Taal, https://woordenlijst.org/leidraad
(6.3 hyphens, 7 colliding vowels, 18 division), and https://taaladvies.net/taal/advies/vraag/1294/
and https://www.vlaanderen.be/taaladvies/aaneenschrijven-10-bijzondere-voor-en-nabepalingen for
the closed sets of words that take a hyphen after or before them.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from enum import Enum, auto
from typing import NamedTuple

from generator.layout.vocabulary import begins_many_words, begins_word, is_compound, is_word, takes_hyphen


class Seam(Enum):
    """What stands between two lines once they are one text."""

    SPACE = auto()
    #: The last character of the left line, a hyphen, only marks the line end: it goes.
    JOIN = auto()
    #: Nothing: the hyphen or dash is the word's own, or an address goes on.
    KEEP = auto()


class Decision(NamedTuple):
    """`sure` is False where the evidence is contradictory."""

    seam: Seam
    sure: bool = True


SOFT_HYPHEN = "\N{SOFT HYPHEN}"
HYPHENS = "-\N{HYPHEN}\N{NON-BREAKING HYPHEN}"
DASHES = "\N{EN DASH}\N{EM DASH}"

#: How much of a line's last or first word is looked at: more than the longest address in use.
_REACH = 2_000
_LONGEST_WORD = 100

_SPACE = Decision(Seam.SPACE)
_JOIN = Decision(Seam.JOIN)
_KEEP = Decision(Seam.KEEP)


def seam(left: str, right: str, document_words: Collection[str]) -> Decision:
    """What stands between `left`, right-stripped, and the next line `right`, left-stripped.

    `document_words` are the document's other words, as `words_of` collects them.
    """
    before, after = _last_token(left), _first_token(right)
    if not before or not after:
        return _SPACE
    if before[-1] == SOFT_HYPHEN:
        return _JOIN
    if _ECLI.search(before):
        return _ecli_seam(before, after)
    if _ADDRESS.search(before):
        return _address_seam(before, after, document_words)
    if before[-1] in HYPHENS + DASHES:
        return _KEEP if _ADDRESS.search(after) else _hyphen_seam(before, right[:_REACH], document_words)
    return _KEEP if _is_one_token(before, after) else _SPACE


def _last_token(text: str) -> str:
    """What follows the last white space; at most _REACH characters."""
    words = text[-_REACH:].split()
    return words[-1] if words else ""


def _first_token(text: str) -> str:
    words = text[:_REACH].split(maxsplit=1)
    return words[0] if words else ""


def _is_one_token(before: str, after: str) -> bool:
    """Whether no space belongs at the cut: man/|vrouw, 2024/|25, 2018|-2019 with a dash, (|zie."""
    if before[-1] in "([«“„" or (before[-1] == "/" and len(before) > 1 and after[0].isalnum()):
        return True
    return before[-1].isdigit() and after[0] == "\N{EN DASH}" and after[1:2].isdigit()


# --- Addresses -------------------------------------------------------------------------------

_ECLI = re.compile(r"\bECLI:[A-Z0-9:.]*-?$")
_OPENED = re.compile(r"^[(\[<«“‘\"']+")
_SCHEME = re.compile(r"https?:/{0,2}$", re.IGNORECASE)
_STARTS_ADDRESS = re.compile(r"[(\[<«“‘\"']*(?:https?:/|www\.)", re.IGNORECASE)

#: Marks of an address, or of the tail or the rest of one that was cut.
_ADDRESS = re.compile(
    r"""
      https?: | www\. | \w@                  # how it starts
    | [\w-]\.[a-z]{2,6}/                     # host and path: nos.nl/artikel
    | [/_=&%~\#?][^/_=&%~\#?]+[/_=&%~\#]     # two separators: GEN/G19/240, share=Cm&x
    | ^[\w-]+=\w | \w\+\w+\+ | %[0-9A-F]{2}  # a query, of+the+European
    | \w~\w | \w_\w                          # oeigoeren~be31ec5c, verdrag_tegen
    | \b(?:\w+-){3}                          # a title in a path: vs-legt-chinezen-
    | /\d+-                                  # artikel/2305329-vs
    | [\w-]\.(?:html?|pdf|php|aspx?|jsp)\b   # a file
    """,
    re.VERBOSE | re.IGNORECASE,
)
#: What only the rest of an address has, not the name of a file or a compound of four.
_REST = re.compile(r"\w[/=&%~_\#]\w*[^/]*[-/=&%~_\#.]\w|^[\w-]+=\w|\w\+\w+\+|\.(?:html?|pdf|php|aspx?|jsp)\b")
_PLAIN_WORD = re.compile(r"([^\W\d_]+)[.,;:?!)»”’]*$")
_OPEN_END = "/=&_%+#~@" + HYPHENS
_SENTENCE_END = ".?!:"
_FINISHED = ")]>»”’\"',;"


def _ecli_seam(before: str, after: str) -> Decision:
    """An ECLI has no hyphens (Council conclusions 2011/C 127/01): one at its cut is not its own."""
    if before[-1] == "-":
        return _JOIN
    return _KEEP if (before[-1] in ":." and after[0].isalnum()) or after[0] == ":" else _SPACE


def _address_seam(before: str, after: str, document_words: Collection[str]) -> Decision:
    """KEEP where the address that `before` ends with goes on in `after`, SPACE where it is done."""
    if before.rstrip(_SENTENCE_END)[-1:] in _FINISHED:
        return _SPACE
    if _STARTS_ADDRESS.match(after):
        return _KEEP if _SCHEME.search(before) or before[-1] == "=" else _SPACE
    if before[-1] == "/" and (word := _PLAIN_WORD.match(after)) and not _closes(before, after):
        known = after[0].isupper() or _occurs(word[1], document_words)
        return _SPACE if known else Decision(Seam.KEEP, sure=False)
    return _KEEP if _goes_on(before[-1], after) else _SPACE


def _goes_on(last: str, after: str) -> bool:
    """Whether an address whose last character is `last` has the rest `after`."""
    if last in _OPEN_END:
        return after[0].isalnum() or after[0] in "/%"
    if last in _SENTENCE_END and after[0].isupper():
        return False
    return after[0] in "/?&=#_%~" or bool(_REST.search(after)) or (last == ":" and after[:2] == "//")


def _closes(before: str, after: str) -> bool:
    """The bracket that opens before the address closes after its rest: (nos.nl/|artikel)."""
    return bool(_OPENED.match(before)) and after.rstrip(".,;?")[-1:] == ")" and "(" not in after


# --- Hyphens and dashes ----------------------------------------------------------------------

#: A word that shows the hyphen before it to stand for a left-out part: "trein- en vliegreizen".
_SHARED = re.compile(r"\(?(?:(?:en|of|en/of|c\.q\.|resp\.|respectievelijk|alsook|alsmede|&)(?!\w)|\+$)")
#: The same, but the word may also be a divided word's end: "voor- als nadelen", but "zo-|als".
_PERHAPS_SHARED = re.compile(r"(?:als|tot|noch|maar|dan wel|versus|plus)\b")
#: Words that take a hyphen after them: Leidraad 6.3 (rule 6.I) and taaladvies 1294.
_BEFORE_HYPHEN = (
    *("adjunct", "aspirant", "assistent", "bijna", "chef", "collega", "interim", "kandidaat"),
    *("leerling", "niet", "non", "stagiair", "substituut"),
)
#: Of these, those that also begin other words (ex-|portkrediet): only before a word that is known.
_BEFORE_HYPHEN_AND_WORD = ("ex", "oud", "sint")
#: Words that take one before them.
_AFTER_HYPHEN = ("fiscaal", "generaal", "militair", "president", "presidenten", "testamentair", "verbaal")
#: Leidraad 7.1: vowels that would be read as one sound if the hyphen went.
_COLLIDING = re.compile(r"(?:aa|ae|ai|au|ee|ei|eu|ie|ii|ij|oe|oi|oo|ou|ui|uu)$")
#: A shorter word may be any syllable: Commissi-|on.
_SHORTEST_TAIL = 4
_LONGEST_INITIALISM = 5
_LINKS = ("s", "en")
_TREMA = str.maketrans("aeiou", "äëïöü")
_VOWEL = re.compile(r"[aeiouyàáâäåèéêëìíîïòóôöùúûü]")
_WORD_BEFORE = re.compile(r"[^\W_]+(?:['’]\w+)?$")
_WORD_AFTER = re.compile(r"[^\W\d_]+(?:['’]\w+)?")
_CHAINED_BEFORE = re.compile(r"[^\W_][\w'’-]*$")
_CHAINED_AFTER = re.compile(r"[^\W_](?:[\w'’-]*[^\W_])?")


class _Cut(NamedTuple):
    """A word cut by a hyphen: its parts next to the cut, and the whole as either reading has it."""

    head: str
    tail: str
    joined: str
    kept: str


def _hyphen_seam(before: str, right: str, document_words: Collection[str]) -> Decision:
    body, after = before[:-1], _first_token(right)
    if not body.strip(HYPHENS + DASHES) or _SHARED.match(after):
        return _SPACE
    if before[-1] in DASHES or not body[-1].isalpha() or not after[0].isalpha():
        return _KEEP
    cut = _cut(body, after)
    if _PERHAPS_SHARED.match(right) and not _occurs(cut.joined, document_words):
        return _SPACE
    return _by_document(cut, document_words) or _by_rule(cut) or _by_words(cut, document_words)


def _cut(body: str, after: str) -> _Cut:
    body, after = body[-_LONGEST_WORD:], after[:_LONGEST_WORD]
    head, tail = _found(_WORD_BEFORE, body), _found(_WORD_AFTER, after)
    first, rest = _found(_CHAINED_BEFORE, body).lower(), _found(_CHAINED_AFTER, after).lower()
    return _Cut(head, tail, first + rest, f"{first}-{rest}")


def _found(pattern: re.Pattern[str], text: str) -> str:
    match = pattern.search(text)
    return match[0] if match else ""


def _occurs(word: str, document_words: Collection[str]) -> bool:
    return word in document_words or is_word(word)


def _by_document(cut: _Cut, document_words: Collection[str]) -> Decision | None:
    """What the document itself prints elsewhere; if it prints both, the spelling rules decide."""
    joined, kept = cut.joined in document_words, cut.kept in document_words
    if joined and kept:
        return Decision((_by_rule(cut) or _by_words(cut, ())).seam, sure=False)
    if joined:
        return _JOIN
    return _KEEP if kept else None


def _by_rule(cut: _Cut) -> Decision | None:
    """The cases in which Dutch writes a hyphen whatever the words are."""
    if len(cut.head) == 1 or not _VOWEL.search(cut.head.lower()):
        return _KEEP  # A-status, e-mail, tv-programma: no line ends in a lone letter (18.A)
    if cut.tail[0].isupper():
        return _JOIN if _is_one_word(cut) else _KEEP
    if _is_initialism(cut.head):
        return _KEEP
    return _KEEP if _has_special_part(cut) and not is_word(cut.joined) else None


def _is_one_word(cut: _Cut) -> bool:
    """Christen-|Unie, KAMERVRA-|GEN, but not regering-|Trump."""
    return is_word(cut.joined) or (
        cut.head.isupper() and cut.tail.isupper() and is_compound(cut.joined, len(cut.head))
    )


def _has_special_part(cut: _Cut) -> bool:
    head = cut.head.lower()
    return (
        head in _BEFORE_HYPHEN
        or (head in _BEFORE_HYPHEN_AND_WORD and is_word(cut.tail))
        or (cut.tail in _AFTER_HYPHEN and is_word(head))
    )


def _is_initialism(word: str) -> bool:
    """EU, LHBTI, NGO, PvdA, CO2: a capital after the first letter."""
    return any(letter.isupper() for letter in word[1:])


def _by_words(cut: _Cut, document_words: Collection[str]) -> Decision:
    """What the word list knows; a compound it does not know is one word (Leidraad 6.2)."""
    if is_word(cut.kept):
        return _KEEP
    if is_word(cut.joined):
        return _JOIN
    if begins_word(cut.kept) or _is_hyphenated_head(cut.head.lower(), document_words):
        return _KEEP
    return _KEEP if _is_name_before(cut, document_words) or _vowels_collide(cut) else _JOIN


def _is_hyphenated_head(head: str, document_words: Collection[str]) -> bool:
    """hiv-, cao-: what the document, or for an initialism the list, writes a hyphen after."""
    return f"{head}-" in document_words or (len(head) <= _LONGEST_INITIALISM and takes_hyphen(head))


def _vowels_collide(cut: _Cut) -> bool:
    """zee-|egel; but not be-|eindigen, which has lost its trema to the cut (18.A)."""
    if not _COLLIDING.match(cut.head[-1].lower() + cut.tail[0]):
        return False
    with_trema = cut.head + cut.tail[0].translate(_TREMA) + cut.tail[1:]
    return is_word(cut.head) and is_word(cut.tail) and not is_word(with_trema)


def _is_name_before(cut: _Cut, document_words: Collection[str]) -> bool:
    """Xinjiang-dossier: a capital that is not a sentence's, before a word of its own."""
    if not cut.head[0].isupper() or len(cut.tail) < _SHORTEST_TAIL or not _occurs(cut.tail, document_words):
        return False
    head = cut.head.lower()
    printed_small = head in document_words and cut.head not in document_words
    return not (printed_small or _begins_compounds(head) or is_compound(cut.joined, len(head)))


def _begins_compounds(head: str) -> bool:
    """kamer, raads, toeslagen: a common noun, with or without the letters that link it (8, 10)."""
    nouns = (head.removesuffix(link) for link in _LINKS if head.endswith(link))
    return begins_many_words(head) or any(is_word(noun) or is_compound(noun) for noun in nouns)


# --- The document's own words ----------------------------------------------------------------

_WORD = re.compile(r"[^\W\d_](?:[\w'’-]*\w)?")


def words_of(lines: Iterable[str]) -> frozenset[str]:
    """The words that stand whole in some lines, in lower case: evidence for `seam`.

    Next to them stand "xinjiang-" for each first part of a hyphenated word, and "Xinjiang" for
    each word never printed without its capital. The halves of a word cut at a line end are left
    out, but the word is there when neither half could stand alone.
    """
    printed = _printed_words(lines)
    lower = {word.lower() for word in printed}
    names = {word for word in printed if word[0].isupper() and word.lower() not in printed}
    parts = {part for word in lower for part in word.split("-")}
    heads = {word[: word.index("-") + 1] for word in lower if "-" in word}
    return frozenset(lower | names | parts | heads)


def _printed_words(lines: Iterable[str]) -> set[str]:
    whole: set[str] = set()
    texts: list[str] = []
    half = ""
    for line in filter(None, map(str.strip, lines)):
        rest = _first_token(line) if half else ""
        whole.add(_beyond_doubt(half, rest))
        half = _last_token(line) if line[-1] in HYPHENS + SOFT_HYPHEN else ""
        texts.append(_without_addresses(line[len(rest) : len(line) - len(half)]))
    return {*filter(None, whole), *_WORD.findall("\n".join(texts))}


def _without_addresses(text: str) -> str:
    """Without the addresses that run words together with hyphens: those prove nothing."""
    if "-" not in text:
        return text
    return " ".join(word for word in text.split() if "-" not in word or not _ADDRESS.search(word))


def _beyond_doubt(before: str, after: str) -> str:
    """The word cut as cybersur-|veillancetechnologie: its halves are no words. Else nothing."""
    if not after[:1].islower() or not before[-2:-1].isalpha():
        return ""
    cut = _cut(before[:-1], after)
    return "" if is_word(cut.head) or is_word(cut.tail) else cut.joined
