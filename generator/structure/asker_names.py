"""Who asked, in every form that is printed: "de leden Bos en Kok (beiden VVD) en het lid Vis, PvdD, aan"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from generator.dutch.letters import LOWER, UPPER, with_accents
from generator.identity.parties import is_party
from generator.model.document import Asker
from generator.structure.asking_fracties import without_fracties
from generator.structure.masthead import ABOUT, COURTESY, LEFT_OUT, MEMBERS, TITLES

MOST_LISTS = 10
"""Places of one kind where names are looked for: a letter names its askers two or three times, and a long
text could name members without end."""

_SOMEONE = rf"(?:{MEMBERS}(?:\s*-|\s+(?!(?i:der\s+kamer))|(?=[{UPPER}]))|{COURTESY})"
#: Where a list of names begins, the surest sign first: a title, questions "van" or "gesteld door", who "heeft
#: vragen gesteld", "vragen die het lid Kok op 3 mei heeft gesteld", any member. Whose motion it is,
#: does not ask.
_STARTS = (
    re.compile(rf"{TITLES[0].pattern}(?:\s*-|\s+)?"),
    re.compile(rf"(?i:vra(?:ag|gen))\b[^.()\n]{{0,60}}?\b(?i:van|door)\s+(?:de\s+vragen\s+van\s+)?{_SOMEONE}"),
    re.compile(rf"\bhe(?:bben|eft)\s+{_SOMEONE}(?=.{{2,300}}?\bvragen\b)"),
    re.compile(rf"\b(?i:vragen),?\s+(?:die|welke)\s+{_SOMEONE}(?=.{{2,200}}?\b(?:gesteld|stelden?|ingediend)\b)"),
    re.compile(
        rf"(?<!motie )(?<!moties )(?<!amendement )(?<!nota )(?<!brief )(?<!wet )(?<!verzoek )(?<!voorstel )"
        rf"\b(?i:van|door)\s+{_SOMEONE}"
    ),
)

#: What follows the names; never "Aan" or "Op", which may open a name.
_NEXT = (
    rf"(?:aan|{ABOUT}|AAN|OVER|INZAKE|BETREFFENDE|tijdens|schriftelijke|mondelinge|(?<!\sde\s)vragen|mij|ons|op|die|welke"
    r"|gestelde?)"
)
_END = re.compile(
    rf",?\s+(?={_NEXT}\s)|\s*\((?i:ingezonden|ontvangen|kenmerk)\b"
    rf"|\)\s*\.|(?<=[{LOWER})]{{2}})(?<!\b[dm]r)(?<!\bdrs)(?<!\bprof)(?<!\bing)\.(?=\s|$)|[:;{LEFT_OUT}]|\n|$"
)
#: Those on whose behalf one asks do not ask themselves.
_ON_BEHALF = re.compile(
    rf",?\s*\b(?:mede\s+|ook\s+)?namens\s.*?(?=,?\s+alsmede\b|,?\s+en\s+van\s+(?:het|de)\b|,?\s+{_NEXT}\s|$)"
)
#: "(en Sneller (D66))" is one more.
_ASIDE = re.compile(r"\(\s*(?:en|met)\s+([^()]+\([^()]+\))\s*\)")
#: "Kops [PVV]", "Kops – PVV –".
_OTHER_BRACKETS = re.compile(r"\s*(?:\[(?P<in>[^\[\]]{2,40})\]|\s[-–]\s(?P<between>[^-–()\s,]{2,20})\s[-–])")
_PARTY = re.compile(r"\((?P<party>(?!(?i:ingezonden|ontvangen)|\d{4})[^()]+)\)")
#: What stands before a name: "alsmede van het lid", "en de vragen van mevrouw", "drs.".
_LEAD_IN = re.compile(
    rf"""
    (?:
      [\s,]+ | (?:en|EN|&|alsmede|evenals|lid|c\.s\.)(?:\s+|,) | en(?=[{UPPER}][{LOWER}])
      | (?i:de\s+vragen\s+)
      | (?i:van|door)\s+(?={MEMBERS}|{COURTESY})
      | {MEMBERS}(?:\s*-|\s+|(?=[{UPPER}])) | {COURTESY}\s*
      | (?:mr|dr|drs|ir|ing|prof)\.\s*
    )+
    """,
    re.VERBOSE,
)
_BREAK = re.compile(r"\s*,\s*(?:en\s+)?|\s+(?:en|EN|&|alsmede|evenals)\s+|(?<=\w)\s*/\s*(?=\w)")
_PARTICLE = r"(?:van|de|der|den|het|te|ten|ter|in|el|al|von|du|la|le|[’'´]t)"
_WORD = rf"(?:{_PARTICLE}(?!\w)|(?:[dl][’'´])?[{UPPER}][\w.’'´]*(?:[-–][\w.’'´]+)*)"
_NAME = re.compile(rf"(?=.*[{UPPER}])(?!.*\d){_WORD}(?:(?:\s+|\s*[-–]\s*){_WORD}){{0,6}}")
_AND_OTHERS = re.compile(r"\s+c\.?\s?s\.?$")
#: Words that an extractor glued: "DaniëlleJansen", "vanDijk".
_GLUED = re.compile(
    rf"(?<=[{LOWER}]{{4}})(?=[{UPPER}][{LOWER}]{{3}})"
    rf"|(?:(?<=\b[Vv]an)|(?<=\b[Dd]e)|(?<=\b[Dd]e[rn])|(?<=\b[Tt]e[rn]))(?=[{UPPER}][{LOWER}])"
)
_SMALL_WORDS = re.compile(r"(?<=\s)(?:van|de|der|den|het|te|ten|ter|in|['’]t)(?=\s)", re.IGNORECASE)
_BOTH = re.compile(
    r"(?:beiden?|allen|allebei|allen?\s+(?:twee|drie|vier|vijf)|samen|resp(?:\.|ectievelijk))\s+(?:van\s+de\s+)?",
    re.IGNORECASE,
)
_FRACTIE = re.compile(r"(?:fractie\s+(?:van\s+(?:de\s+|het\s+)?)?)?(?P<party>.+?)(?:[-\s]fracties?)?")
_EACH_PARTY = re.compile(r"\s*(?:,|/|\ben\b)\s*")


class Listed(NamedTuple):
    """The people in a list, and what in it was not understood."""

    askers: tuple[Asker, ...]
    unread: tuple[str, ...]


def read_askers(own: str) -> Listed:
    """Those who asked, as a masthead's own text prints them; a party may stand with the name elsewhere."""
    lists = [_listed(own[start:]) for start in _places(own)]
    first = next((each for each in lists if each.askers), None)
    if first is None:
        return lists[0] if lists else Listed((), ())
    fuller = max(lists, key=lambda each: _names_of(each) >= _names_of(first) and len(each.askers))
    return Listed(_with_parties(fuller.askers, lists), fuller.unread)


def _places(own: str) -> list[int]:
    found = (match.end() for pattern in _STARTS for match in islice(pattern.finditer(own), MOST_LISTS))
    return list(dict.fromkeys(found))


def _names_of(listed: Listed) -> frozenset[str]:
    return frozenset(asker.name for asker in listed.askers)


def _with_parties(askers: Sequence[Asker], lists: Iterable[Listed]) -> tuple[Asker, ...]:
    """ "Erkens over …" here, "het lid Erkens (VVD)" there."""
    parties = {asker.name: asker.party for each in lists for asker in each.askers if asker.party}
    found = (Asker(asker.name, asker.party or parties.get(asker.name)) for asker in askers)
    return tuple(dict.fromkeys(found))


# --- One list --------------------------------------------------------------------------------


def _listed(rest: str) -> Listed:
    """The people that a text begins with."""
    members = without_fracties(_OTHER_BRACKETS.sub(_in_brackets, with_accents(rest)))
    text = _ON_BEHALF.sub("", _ASIDE.sub(r", \1", members))
    end = _END.search(text)
    listed = text[: end.end() if end and end[0].startswith(")") else end.start() if end else None]
    askers: list[Asker] = []
    unread: list[str] = []
    done = 0
    for party in _PARTY.finditer(listed):
        names, strange = _names(listed[done : party.start()])
        askers += _members(names, party["party"].strip())
        unread += strange
        done = party.end()
    names, strange = _names(listed[done:].lstrip(" )"))
    if strange and done:  # "(VVD) destijds": the list has ended
        names, strange = [], strange if names else []
    return Listed((*askers, *_of_comma_parties(names)), (*unread, *strange))


def _in_brackets(match: re.Match[str]) -> str:
    party = match["in"] or match["between"]
    return f" ({party})" if is_party(party) else match[0]


def _members(names: Sequence[str], printed: str) -> Iterator[Asker]:
    """The people before one party in brackets; "(respectievelijk VVD en SP)" are one for each."""
    party = _party(printed)
    each = [_party(one) for one in _EACH_PARTY.split(party)]
    if len(each) == len(names) > 1 and all(map(is_party, each)) and not is_party(party):
        return (Asker(name, one) for name, one in zip(names, each, strict=True))
    return (Asker(name, party) for name in names)


def _of_comma_parties(names: Sequence[str]) -> Iterator[Asker]:
    """ "Kops, PVV": a party between commas is that of those before it."""
    waiting: list[str] = []
    for name in names:
        if is_party(name) and waiting:
            yield from (Asker(one, name) for one in waiting)
            waiting = []
        else:
            waiting.append(name)
    yield from (Asker(one, None) for one in waiting)


def _party(printed: str) -> str:
    """A party without "beiden" before it; "fractie PVV" and "PVV-fractie" are the PVV."""
    party = _BOTH.sub("", printed.strip(), count=1)
    of_fractie = _FRACTIE.fullmatch(party)
    return of_fractie["party"] if of_fractie and is_party(of_fractie["party"]) else party


def _names(printed: str) -> tuple[list[str], list[str]]:
    """The names in a list, each without "het lid" and the like before it; and what is no name."""
    names: list[str] = []
    strange: list[str] = []
    for part in _BREAK.split(printed):
        name = _name(part)
        if is_party(part.strip()):
            names.append(part.strip())
        elif _NAME.fullmatch(name):
            names.append(capitalised(name))
        elif name:
            strange.append(name)
    return names, strange


def _name(printed: str) -> str:
    lead_in = _LEAD_IN.match(printed)
    name = _AND_OTHERS.sub("", printed[lead_in.end() if lead_in else 0 :].strip(" ,"))
    return _GLUED.sub(" ", in_small_letters(name))


def in_small_letters(name: str) -> str:
    """A name printed in capitals as names are written: "VAN DER PLAS" is "Van der Plas"."""
    if not name.isupper() or len(name) < 3:
        return name
    titled = re.sub(r"(?<=[’'])T\b", "t", name.title().replace("Ij", "IJ"))
    return _SMALL_WORDS.sub(lambda word: word.group().lower(), titled)


def capitalised(name: str) -> str:
    """ "van Rijn", as a name without initials is written."""
    return name[:1].upper() + name[1:]
