"""The dictionary form of a word: verdwenen is verdwijnen, gestuurd is sturen, criteria is criterium.

The rules of dutch_words.py bring most inflections together; strong verbs, participles, diminutives and
Latin plurals need a dictionary, that of simplemma (MIT, 370,000 Dutch forms). A reader's browser has no
such thing, so the index brings along the forms of the words that the site prints.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache, lru_cache

from simplemma.strategies.dictionaries import DefaultDictionaryFactory

from generator.dutch.dutch_words import IRREGULAR, fold, key

_SHORTEST = 3


@lru_cache(maxsize=50_000)
def dictionary_name(word: str) -> str | None:
    """The name in the index of what a folded word is a form of; None where the rules give it too.

    What stands in IRREGULAR is settled there: leden are no form of lijden.
    """
    base = None if word in IRREGULAR or len(word) < _SHORTEST else _base(word)
    return _name(base) if base and _name(base) != key(word) else None


def names_of_forms(printed: Iterable[str]) -> dict[str, str]:
    """For all forms of the printed words: by the name of the form, the name of the dictionary form.

    A form that is a printed word in its own right is left out: who types "namen" where "naam" is
    printed does not mean "nemen".
    """
    bases = {word: _base(word) for word in printed}
    own = {key(word) if base is None else _name(base) for word, base in bases.items()}
    wanted = {base for base in set(_listed().values()) if _name(base) in own}
    pairs = ((key(fold(form)), _name(base)) for form, base in _listed().items() if base in wanted)
    return {form: base for form, base in pairs if form != base and form not in own}


def is_listed(word: str) -> bool:
    """Whether the dictionary has a folded word."""
    return word in _listed() or word in _spelled_otherwise()


@lru_cache(maxsize=50_000)
def _base(word: str) -> str | None:
    """Its dictionary form, as listed; "veroordeelde" is a form of veroordeeld, and that of veroordelen."""
    base = _found(word)
    if base in {None, word, word[:-1]} and word.endswith("e"):
        return _found(word[:-1]) or base
    return base


def _found(word: str) -> str | None:
    known = _listed()
    base = known.get(word) or known.get(_spelled_otherwise().get(word, ""))
    return base if base and _begins_alike(word, base) else None


def _begins_alike(form: str, base: str) -> bool:
    """Not so in the list's mistakes: gewezen is no form of afwijzen."""
    return fold(base[0]) in {form[0], form[2:3] if form.startswith("ge") else form[0]}


@lru_cache(maxsize=200_000)
def _name(base: str) -> str:
    """The dictionary marks where a verb comes apart: op_nemen."""
    return key(fold(base.replace("_", "")))


@cache
def _listed() -> Mapping[str, str]:
    return DefaultDictionaryFactory().get_dictionary("nl")


@cache
def _spelled_otherwise() -> Mapping[str, str]:
    """The listed form of a folded word that has capitals or diacritics: Financien, financiële."""
    return {fold(form): form for form in _listed() if not (form.isascii() and form.islower())}
