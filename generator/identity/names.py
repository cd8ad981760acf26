"""The names of people, parties and ministries, and where each has its page.

Two spellings are two names, unless the table `namen.yml` among the sources says that they are
one: who is who is never guessed. Only case, accents, spaces and punctuation make no difference
(`spellings`).
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from generator.identity.absence import without_absent
from generator.identity.document_id import slug
from generator.identity.people import asker_label
from generator.identity.portfolios import begins_portfolio
from generator.model.document import Asker, Bewindspersoon, Metadata
from generator.model.reference import PrintedName

Sort: TypeAlias = Literal["askers", "parties", "bewindspersonen", "ministries"]

_LONGEST_SLUG = 80
_OFFICE = re.compile(
    r"(?:minister-president\s*,\s*)?(?:minister|staatssecretaris)\s+(?P<of>(?:van|voor)\s+)?(?:het\s+|de\s+)?",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(r"\s*\([^()]*\)$")


@dataclass(frozen=True, slots=True, order=True)
class Name:
    """`slug` is the last part of the address, and so what makes two names the same.

    `official` is the address of an official page about it, empty where there is none.
    """

    slug: str
    label: str
    official: str = ""


@dataclass(frozen=True, slots=True)
class Names:
    """Gives every printed name the one by which it is known here.

    `spellings` has the usual spelling of what is printed in another; what `table` says of either goes first.
    """

    table: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    spellings: Mapping[PrintedName, str] = field(default_factory=dict)

    def asker(self, asker: Asker) -> Name:
        """Two members may have one family name, so that the party belongs to the name."""
        return self._known("askers", asker_label(asker))

    def committee(self, name: str) -> Name:
        """A committee asks too."""
        return self._known("askers", name[:1].upper() + name[1:])

    def party(self, printed: str) -> Name:
        return self._known("parties", printed)

    def bewindspersoon(self, person: Bewindspersoon) -> Name | None:
        """None where no name is printed."""
        portfolio = f" ({person.portfolio})" if person.portfolio else ""
        return self._known("bewindspersonen", f"{person.name}{portfolio}") if person.name else None

    def ministry(self, portfolio: str) -> Name | None:
        """The ministry of a portfolio as printed behind a minister's name."""
        return self._known("ministries", portfolio) if portfolio.strip() else None

    def addressed_ministry(self, addressee: str) -> Name | None:
        """ "Minister van Buitenlandse Zaken" gives "Buitenlandse Zaken"; who is away gives nothing.

        A print may leave out "van"; then a minister's name is told from a portfolio by its first word.
        """
        asked = without_absent(addressee)
        office = _OFFICE.match(asked)
        portfolio = asked[office.end() :] if office else ""
        return self.ministry(portfolio) if office and (office["of"] or begins_portfolio(portfolio)) else None

    def ministries(self, metadata: Metadata) -> tuple[Name, ...]:
        """All ministries of a document: those that were asked, and those that answered."""
        return tuple(dict.fromkeys([*self.asked_ministries(metadata), *self.answering_ministries(metadata)]))

    def asked_ministries(self, metadata: Metadata) -> tuple[Name, ...]:
        """Those that the heading names, also where another answered; where it names none, those that did."""
        asked = dict.fromkeys(filter(None, map(self.addressed_ministry, metadata.addressees)))
        return tuple(asked) or self.answering_ministries(metadata)

    def answering_ministries(self, metadata: Metadata) -> tuple[Name, ...]:
        """Those of who answered, or announced that the answer comes later."""
        portfolios = (person.portfolio for person in metadata.answered_by)
        return tuple(dict.fromkeys(filter(None, map(self.ministry, portfolios))))

    def listed_under(self, metadata: Metadata) -> dict[Sort, list[str]]:
        """Under which names a document is listed; people without what stands in brackets behind them."""
        committee = [self.committee(metadata.committee).label] if metadata.committee else []
        persons = filter(None, map(self.bewindspersoon, metadata.answered_by))
        parties = (self.party(asker.party) for asker in metadata.askers if asker.party)
        return {
            "askers": _once([*map(unbracketed, map(self.asker, metadata.askers)), *committee]),
            "parties": _once(party.label for party in parties),
            "bewindspersonen": _once(map(unbracketed, persons)),
            "ministries": _once(ministry.label for ministry in self.ministries(metadata)),
        }

    def _known(self, sort: Sort, printed: str) -> Name:
        given, label = self.table.get(sort, {}), " ".join(printed.split())
        usual = self.spellings.get((sort, label), label)
        label = given.get(short_slug(label)) or given.get(short_slug(usual), usual)
        return Name(short_slug(label), label)


def unbracketed(name: Name) -> str:
    """A person without the party or portfolio in brackets behind the name: what search filters by."""
    return _IN_BRACKETS.sub("", name.label)


def _once(labels: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(labels))


def short_slug(label: str) -> str:
    """A name as the last part of an address.

    As a file name it has a length that every file system takes; "index" is a page of ours.
    """
    full = slug(label)
    if len(full) > _LONGEST_SLUG or full == "index":
        digest = hashlib.blake2b(full.encode(), digest_size=4).hexdigest()
        return f"{full[:_LONGEST_SLUG].rstrip('-')}-{digest}"
    return full
