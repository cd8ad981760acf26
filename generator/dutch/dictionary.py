"""The dictionary form of a word: verdwenen is verdwijnen, gestuurd is sturen, criteria is criterium.

The rules of dutch_words.py bring most inflections together; strong verbs, participles, diminutives and
Latin plurals need a dictionary, that of simplemma (MIT, 370,000 Dutch forms). A reader's browser has no
such thing, so the index brings along the forms of the words that the site prints.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cache, lru_cache

from generator.dutch.dutch_words import fold, key
from generator.dutch.kept_list import kept_list
from generator.dutch.word_rules import rule

_PACKAGE = "simplemma"
_SHORTEST = 3
_IRREGULAR: Mapping[str, str] = rule("irregular")


def load() -> None:
    """Have the dictionary ready, for processes that are started after this: a third of a second each."""
    _listed()
    _spelled_otherwise()


@lru_cache(200_000)
def lemma(word: str) -> str | None:
    """The dictionary form of a folded word, folded; None where the dictionary does not have it.

    "veroordeelde" is a form of veroordeeld, and that of veroordelen.
    """
    if word in _IRREGULAR or len(word) < _SHORTEST:
        return _IRREGULAR.get(word)
    base = _found(word)
    if base in {None, word, word[:-1]} and word.endswith("e"):
        base = _found(word[:-1]) or base
    base = base or _of_participle(word)
    return base and fold(base)


def is_irregular(word: str) -> bool:
    """Whether the rules make another word of it: leden are no form of "leed"."""
    return word in _IRREGULAR


def _of_participle(word: str) -> str | None:
    """ "geinjecteerd" is of injecteren, where the dictionary has the verb but not this form of it."""
    if not (word.startswith("ge") and word.endswith(("d", "t"))):
        return None
    base = _found(word[2:-1])
    return base if base and base.endswith("en") else None


def is_name(word: str) -> bool:
    """Whether the dictionary has a folded word with a capital only: Nederland, Servië."""
    spelled = _spelled_otherwise().get(word)
    return word not in _listed() and spelled is not None and spelled[0].isupper()


def forms_of(bases: Collection[str]) -> Iterator[tuple[str, str]]:
    """Of every form of some folded dictionary forms: its name by rules, and that of its dictionary form."""
    for form, listed in _listed().items():
        if listed.replace("_", "") in bases or not listed.isascii():
            folded = fold(form)
            base = lemma(folded)
            if base in bases:
                yield key(folded), key(base)


def derived_from(bases: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Of some folded dictionary forms the names, with those of their noun or verb: lozing with lozen.

    The noun need not be in the dictionary: verdrinking is of verdrinken.
    """
    for base in bases:
        for of_noun, of_verb in rule("derivations"):
            for ending, other in ((of_noun, of_verb), (of_verb, of_noun)):
                stem = base.removesuffix(ending)
                is_stem = stem != base and len(stem) >= _SHORTEST
                if is_stem and (ending == of_verb or lemma(stem + other) == stem + other):
                    yield key(base), key(stem + other)
                    yield key(stem + other), key(base)


def _found(word: str) -> str | None:
    known = _listed()
    base = known.get(word) or known.get(_spelled_otherwise().get(word, ""))
    return base.replace("_", "") if base and _begins_alike(word, base) else None


def _begins_alike(form: str, base: str) -> bool:
    """Not so in the list's mistakes: gewezen is no form of afwijzen."""
    return fold(base[0]) in {form[0], form[2:3] if form.startswith("ge") else form[0]}


@cache
def _listed() -> Mapping[str, str]:
    from simplemma.strategies.dictionaries import DefaultDictionaryFactory  # slow to load

    return DefaultDictionaryFactory().get_dictionary("nl")


@kept_list(_PACKAGE)
def _spelled_otherwise() -> dict[str, str]:
    """The listed form of a folded word that has capitals or diacritics: Financien, financiële."""
    return {fold(form): form for form in _listed() if not (form.isascii() and form.islower())}
