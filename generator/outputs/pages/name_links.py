"""The names on a document page as links to the pages that list all documents of that name."""

from __future__ import annotations

from datetime import date

from generator.identity.absence import without_absent
from generator.identity.names import Name, Names
from generator.identity.wording import in_words
from generator.model.document import Asker, Bewindspersoon, Metadata
from generator.outputs.pages.escape import escape, escape_in_link


def asker_link(asker: Asker, names: Names) -> str:
    """ "Ploumen (PvdA)" with a link on the name and one on the party."""
    link = name_link("vragers", names.asker(asker), asker.name)
    return f"{link} ({name_link('partijen', names.party(asker.party), asker.party)})" if asker.party else link


def committee_link(name: str, names: Names) -> str:
    """The name of a committee that asked, with a link."""
    return name_link("vragers", names.committee(name), name)


def minister_link(person: Bewindspersoon, names: Names) -> str:
    """ "Minister Blok (Buitenlandse Zaken)" with a link on the name and one on the ministry."""
    known = names.bewindspersoon(person)
    name = name_link("bewindspersonen", known, person.name) if known and person.name else ""
    ministry = names.ministry(person.portfolio)
    portfolio = f"({name_link('ministeries', ministry, person.portfolio)})" if ministry else ""
    return " ".join(filter(None, [escape(person.office), name, portfolio]))


def addressee_link(addressee: str, metadata: Metadata, names: Names) -> str:
    """An addressee with a link, if the list of its ministry has this document; who is away has none."""
    ministry, asked = names.addressed_ministry(addressee), without_absent(addressee)
    if ministry is None or ministry not in names.ministries(metadata):
        return escape(addressee)
    return name_link("ministeries", ministry, asked) + escape(addressee.removeprefix(asked))


def day_link(day: date, own_year: int) -> str:
    """A date with a link on its year, if that is the year whose list has this document (0: none has)."""
    words = in_words(day)
    year = str(day.year)
    return f"{words.removesuffix(year)}[{year}](jaar-{year}.md)" if day.year == own_year else words


def name_link(folder: str, name: Name, printed: str) -> str:
    """A name as printed, leading to the page of that name."""
    return f"[{escape_in_link(printed.strip())}](../{folder}/{name.slug}.md)"
