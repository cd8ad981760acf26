"""Whether a hyphen or dash at a line end only marks that end, or is the word's own.

What tells them apart, in this order: the same word elsewhere in the document; the rules by which
Dutch writes a hyphen; the word list; and, where all are silent, that Dutch writes compounds as one word.

Rules cited: the Leidraad of the Woordenlijst Nederlandse Taal, https://woordenlijst.org/leidraad
(6.3 hyphens, 7 colliding vowels, 18 division), and https://taaladvies.net/taal/advies/vraag/1294/
and https://www.vlaanderen.be/taaladvies/aaneenschrijven-10-bijzondere-voor-en-nabepalingen for
the closed sets of words that take a hyphen after or before them.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from generator.dutch.lexicon import begins_many_words, begins_word, is_compound, is_word, takes_hyphen
from generator.layout.decision import DASHES, HYPHENS, JOIN, KEEP, SPACE, Decision, first_token
from generator.layout.word_cuts import Cut, cut_at, has_vowel, occurs

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


def hyphen_seam(before: str, right: str, document_words: Collection[str]) -> Decision:
    """What becomes of the hyphen or dash that ends the token `before`, above the line `right`."""
    body, after = before[:-1], first_token(right)
    if not body.strip(HYPHENS + DASHES) or _SHARED.match(after):
        return SPACE
    if before[-1] in DASHES or not body[-1].isalpha() or not after[0].isalpha():
        return KEEP
    cut = cut_at(body, after)
    if _PERHAPS_SHARED.match(right) and not occurs(cut.joined, document_words):
        return SPACE
    return _by_document(cut, document_words) or _by_rule(cut) or _by_words(cut, document_words)


def _by_document(cut: Cut, document_words: Collection[str]) -> Decision | None:
    """What the document itself prints elsewhere; if it prints both, the spelling rules decide."""
    joined, kept = cut.joined in document_words, cut.kept in document_words
    if joined and kept:
        return Decision((_by_rule(cut) or _by_words(cut, ())).seam, sure=False)
    if joined:
        return JOIN
    return KEEP if kept else None


def _by_rule(cut: Cut) -> Decision | None:
    """The cases in which Dutch writes a hyphen whatever the words are."""
    if len(cut.head) == 1 or not has_vowel(cut.head):
        return KEEP  # A-status, e-mail, tv-programma: no line ends in a lone letter (18.A)
    if cut.tail[0].isupper():
        return JOIN if _is_one_word(cut) else KEEP
    if _is_initialism(cut.head):
        return KEEP
    return KEEP if _has_special_part(cut) and not is_word(cut.joined) else None


def _is_one_word(cut: Cut) -> bool:
    """Christen-|Unie, KAMERVRA-|GEN, but not regering-|Trump."""
    return is_word(cut.joined) or (
        cut.head.isupper() and cut.tail.isupper() and is_compound(cut.joined, len(cut.head))
    )


def _has_special_part(cut: Cut) -> bool:
    head = cut.head.lower()
    return (
        head in _BEFORE_HYPHEN
        or (head in _BEFORE_HYPHEN_AND_WORD and is_word(cut.tail))
        or (cut.tail in _AFTER_HYPHEN and is_word(head))
    )


def _is_initialism(word: str) -> bool:
    """EU, LHBTI, NGO, PvdA, CO2: a capital after the first letter."""
    return any(letter.isupper() for letter in word[1:])


def _by_words(cut: Cut, document_words: Collection[str]) -> Decision:
    """What the word list knows; a compound it does not know is one word (Leidraad 6.2)."""
    if is_word(cut.kept):
        return KEEP
    if is_word(cut.joined):
        return JOIN
    if begins_word(cut.kept) or _is_hyphenated_head(cut.head.lower(), document_words):
        return KEEP
    return KEEP if _is_name_before(cut, document_words) or _vowels_collide(cut) else JOIN


def _is_hyphenated_head(head: str, document_words: Collection[str]) -> bool:
    """hiv-, cao-: what the document, or for an initialism the list, writes a hyphen after."""
    return f"{head}-" in document_words or (len(head) <= _LONGEST_INITIALISM and takes_hyphen(head))


def _vowels_collide(cut: Cut) -> bool:
    """zee-|egel; but not be-|eindigen, which has lost its trema to the cut (18.A)."""
    if not _COLLIDING.match(cut.head[-1].lower() + cut.tail[0]):
        return False
    with_trema = cut.head + cut.tail[0].translate(_TREMA) + cut.tail[1:]
    return is_word(cut.head) and is_word(cut.tail) and not is_word(with_trema)


def _is_name_before(cut: Cut, document_words: Collection[str]) -> bool:
    """Xinjiang-dossier: a capital that is not a sentence's, before a word of its own."""
    if not cut.head[0].isupper() or len(cut.tail) < _SHORTEST_TAIL or not occurs(cut.tail, document_words):
        return False
    head = cut.head.lower()
    printed_small = head in document_words and cut.head not in document_words
    return not (printed_small or _begins_compounds(head) or is_compound(cut.joined, len(head)))


def _begins_compounds(head: str) -> bool:
    """kamer, raads, toeslagen: a common noun, with or without the letters that link it (8, 10)."""
    nouns = (head.removesuffix(link) for link in _LINKS if head.endswith(link))
    return begins_many_words(head) or any(is_word(noun) or is_compound(noun) for noun in nouns)
