"""What the masthead of a document says: who asked what of whom, who answered, when, under which number."""

from __future__ import annotations

import re
from datetime import date, timedelta

from generator.model.document import (
    Asker,
    Bewindspersoon,
    Kind,
    Metadata,
)
from generator.structure import masthead as patterns

LONGEST_SUBJECT = 400
"""Characters that a letter's subject has at most; a longer one has run on."""


def read_metadata(masthead: str, furniture: str, signature: str = "") -> Metadata:
    """The metadata of a document.

    `masthead` is all that stands above the first question, paragraphs parted by a blank
    line; `furniture` the page headers and footers, which print the publication's number;
    `signature` what stands below the last answer.
    """
    flat = " ".join(masthead.split())
    title = _title(masthead)
    publication = _publication(masthead, flat, furniture)
    return Metadata(
        title=title,
        subject=_subject(masthead, flat, title),
        askers=_askers(flat),
        committee=_found(patterns.COMMITTEE, flat, "name"),
        addressees=_addressees(flat),
        answered_by=_answered_by(masthead) or _signed_by(signature),
        submitted=_date(patterns.SUBMITTED, flat),
        answered=_date(patterns.RECEIVED, flat) or _date(patterns.ANSWERED_BY_LETTER, flat),
        publication=publication,
        zaak=_zaak(flat, publication),
    )


def read_kind(masthead: str, *, has_questions: bool, has_answers: bool, numbered_list: bool) -> Kind:
    """What sort of document this is, by its masthead and by what was found in it."""
    if re.search(r"\bMondelinge\s+vra(?:ag|gen)\b", masthead):
        return "oral"
    if has_answers:
        flat = " ".join(masthead.split())
        asked_by_one = patterns.ANSWERS.search(flat) or _askers(flat)
        return (
            "list" if patterns.COMMITTEE.search(flat) or (numbered_list and not asked_by_one) else "answers"
        )
    if re.search(r"\bMededeling\s+van\b", masthead) or _postpones(masthead, has_questions=has_questions):
        return "postponement"
    return "questions"


def announces_answers(masthead: str) -> bool:
    """Whether the masthead says that answers follow."""
    flat = " ".join(masthead.split())
    if patterns.ANNOUNCEMENT.search(flat):
        return False
    return any(pattern.search(flat) for pattern in patterns.ANSWERS_FOLLOW)


def letter_date(letter: str) -> date | None:
    """The day of a letter: behind "Datum", or behind the place where it was written."""
    return _date(patterns.LETTER_DATE, " ".join(letter.split()))


def vergaderjaar(day: date) -> str:
    """The parliamentary year of a day, as in an identifier: "20182019".

    It begins on the third Tuesday of September (Grondwet, article 65).
    """
    first = date(day.year, 9, 1)
    prinsjesdag = first + timedelta(days=(1 - first.weekday()) % 7 + 14)
    start = day.year if day >= prinsjesdag else day.year - 1
    return f"{start}{start + 1}"


# --- One fact a function ---------------------------------------------------------------------


def _found(pattern: re.Pattern[str], text: str, group: str) -> str | None:
    match = pattern.search(text)
    return match[group].strip() if match else None


def _date(pattern: re.Pattern[str], text: str) -> date | None:
    match = pattern.search(text)
    if match is None:
        return None
    numeral = match["numeral"] or patterns.MONTHS.index(match["month"].lower()) + 1
    try:
        return date(int(match["year"]), int(numeral), int(match["day"]))
    except ValueError:
        return None


def _paragraphs(masthead: str) -> list[str]:
    """Its paragraphs, each on one line."""
    return [" ".join(paragraph.split()) for paragraph in masthead.split("\n\n")]


def _title(masthead: str) -> str | None:
    for paragraph in _paragraphs(masthead):
        match = patterns.TITLE.search(paragraph) or patterns.ANSWERS_TITLE.search(paragraph)
        if match:
            return match["title"].strip().removesuffix(".")
    return None


def _subject(masthead: str, flat: str, title: str | None) -> str | None:
    """What a title says behind "over" and the addressee; else the first sentence of a list or a letter."""
    if title and (subject := _behind_about(title)):
        return subject
    if listed := patterns.LIST_SUBJECT.search(flat):
        return _behind_about(listed.group())
    return _subject_of_letter(masthead)


def _behind_about(text: str) -> str | None:
    start = patterns.TO.search(text)
    match = patterns.ABOUT.search(text, start.end() if start else 0)
    return match["subject"].strip().removesuffix(".") or None if match else None


def _subject_of_letter(masthead: str) -> str | None:
    """The subject as the first sentence that has one names it, unless its end is unsure."""
    for paragraph in _paragraphs(masthead):
        if about := patterns.LETTER_ABOUT.search(paragraph):
            end = patterns.SUBJECT_END.search(paragraph, about.end())
            subject = paragraph[about.end() : end.start() if end else None]
            unsure = len(subject) > LONGEST_SUBJECT or patterns.GOES_ON.search(subject)
            return None if unsure else subject or None
    return None


def _askers(flat: str) -> tuple[Asker, ...]:
    start = patterns.PERSON_FROM.search(flat) or patterns.ASKED.search(flat)
    if start is None:
        return ()
    rest = patterns.ON_BEHALF.sub("", flat[start.end() : start.end() + 600])
    end = patterns.PERSONS_END.search(rest)
    listed = rest[: end.end()] if end else rest
    found = [
        asker
        for match in patterns.PERSON.finditer(listed)
        for asker in _party_members(match, several="leden" in (start.group() + match["names"]).lower())
    ]
    return tuple(found or _without_party(rest))


def _without_party(rest: str) -> list[Asker]:
    """ "het lid Omtzigt aan de Minister": no party is printed."""
    names = patterns.NAMES_WITHOUT_PARTY.match(rest)
    return [Asker(name, None) for name in _names(names["names"], several=True)] if names else []


def _party_members(match: re.Match[str], *, several: bool) -> list[Asker]:
    """The people before one party in brackets: "Rooderkerk en Paulusma (beiden D66)" are two.

    So are "de leden Rooderkerk en Paulusma (D66)": `several`.
    """
    party = match["party"].strip()
    both = patterns.BOTH.match(party) is not None
    names = _names(match["names"], several=several or both)
    return [Asker(name, patterns.BOTH.sub("", party)) for name in names]


def _names(printed: str, *, several: bool) -> list[str]:
    """The names in a list of `several`, or the one name, each without "het lid" and the like before it."""
    parts = patterns.NAMES_BREAK.split(printed) if several else [printed]
    return [_capitalised(name) for part in parts if patterns.NAME.fullmatch(name := _name(part))]


def _name(printed: str) -> str:
    """A name without what leads it in, its parts apart where the extractor glued them ("DaniëlleJansen")."""
    lead_in = patterns.LEAD_IN.match(printed)
    name = printed[lead_in.end() if lead_in else 0 :].strip(" ,")
    return patterns.GLUED_NAME.sub(" ", _small(name) if name.isupper() else name)


def _small(name: str) -> str:
    """A name printed in capitals as names are written: "VAN DER PLAS" is "Van der Plas"."""
    return patterns.SMALL_WORDS.sub(lambda word: word.group().lower(), name.title())


def _addressees(flat: str) -> tuple[str, ...]:
    match = patterns.TO.search(flat)
    if match is None:
        return ()
    return tuple(
        one for office in patterns.OFFICE_BREAK.split(match["to"]) for one in _singular(office.strip(" ,"))
    )


def _singular(offices: str) -> list[str]:
    """ "Ministers van X en van Y" gives "Minister van X" and "Minister van Y"."""
    plural = patterns.PLURAL.match(offices)
    if plural is None:
        return [offices]
    parts = patterns.PLURAL_BREAK.split(offices[plural.end() :])
    return [f"{plural['office']} {part.strip()}" for part in parts] if len(parts) > 1 else [offices]


def _answered_by(masthead: str) -> tuple[Bewindspersoon, ...]:
    flat_paragraphs = "\n\n".join(_paragraphs(masthead))
    match = patterns.ANSWERS.search(flat_paragraphs)
    if match and (persons := _bewindspersonen(match["persons"])):
        return persons
    if signed := _signed_by(masthead):
        return signed
    letter = re.search(
        r"[Dd]e\s+(?=[Mm]inister|[Ss]taatssecretaris).{5,120}?heeft\s+deze\s+vragen\s+beantwoord",
        flat_paragraphs,
    )
    nameless = patterns.NAMELESS.search(letter.group() if letter else match["persons"] if match else "")
    return (
        (Bewindspersoon(None, _capitalised(nameless["office"]), nameless["portfolio"].strip()),)
        if nameless
        else ()
    )


def _signed_by(letter: str) -> tuple[Bewindspersoon, ...]:
    signed = patterns.SIGNED.search(letter)
    return (_bewindspersoon(signed, signed["office"]),) if signed else ()


def _bewindspersonen(printed: str) -> tuple[Bewindspersoon, ...]:
    """ "Ministers Blok (…) en Kaag (…)": who has no office of their own has that of the one before."""
    found: list[Bewindspersoon] = []
    for match in patterns.BEWINDSPERSOON.finditer(printed):
        if match["office"] or found:
            found.append(_bewindspersoon(match, match["office"] or found[-1].office))
    return tuple(found)


def _bewindspersoon(match: re.Match[str], office: str) -> Bewindspersoon:
    name, portfolio = (" ".join(match[group].split()) for group in ("name", "portfolio"))
    return Bewindspersoon(_capitalised(name), _capitalised(office), portfolio)


def _capitalised(printed: str) -> str:
    """ "minister" as an office is written, "van Rijn" as a name without initials is."""
    return printed[0].upper() + printed[1:]


def _publication(masthead: str, flat: str, furniture: str) -> str | None:
    """The official id that is printed, or that heading and number spell out; never one that is guessed."""
    printed = patterns.PRINTED_ID.search(furniture) or patterns.PRINTED_ID.search(flat)
    if printed:
        return printed.group()
    if footer := patterns.KAMERSTUK_FOOTER.search(furniture):
        return "-".join(
            filter(None, ["kst", footer["dossier"].replace(" ", ""), footer["suffix"], footer["number"]])
        )
    if listed := patterns.KAMERSTUK_HEADING.search(masthead):
        return "-".join(
            filter(None, ["kst", listed["dossier"].replace(" ", ""), listed["suffix"], listed["number"]])
        )
    heading = patterns.AANHANGSEL_HEADING.search(flat)
    year = _year_of_publication(flat)
    return f"ah-tk-{year}-{int(heading['number'])}" if heading and year else None


def _year_of_publication(flat: str) -> str | None:
    """The vergaderjaar that the masthead prints, else that of the day of the answer."""
    above = flat.split("Vragen gesteld")[0]
    if printed := patterns.VERGADERJAAR.search(above):
        return printed["from"] + printed["to"]
    received = _date(patterns.RECEIVED, flat)
    return vergaderjaar(received) if received else None


def _zaak(flat: str, publication: str | None) -> str | None:
    if publication and publication.startswith("kv-tk-"):
        return publication.removeprefix("kv-tk-")
    match = patterns.ZAAK.search(flat)
    return match.group() if match else None


def _postpones(masthead: str, *, has_questions: bool) -> bool:
    return not has_questions and patterns.POSTPONED.search(masthead) is not None
