"""What the masthead of a document says: who asked what of whom, who answered, when, under which number."""

from __future__ import annotations

import re
from datetime import date, timedelta

from generator.model import Asker, Bewindspersoon, Kind, Metadata

MONTHS = ("januari februari maart april mei juni juli augustus september oktober november december").split()

_DATE = rf"(?P<day>\d{{1,2}})\s*(?P<month>{'|'.join(MONTHS)})\s*(?P<year>\d{{4}})"
_SUBMITTED = re.compile(rf"(?i:ingezonden)(?:\s+op)?\s*{_DATE}")
_RECEIVED = re.compile(rf"(?i:ontvangen)(?:\s+op)?\s*{_DATE}")
_ANSWERED_BY_LETTER = re.compile(rf"beantwoord\s+bij\s+brief\s+van\s+{_DATE}")

_TITLE = re.compile(
    r"(?P<title>(?:Mondelinge\s+)?Vra(?:ag|gen)\s+van\s+(?:het\s+lid|de\s+leden|de\s+vaste|de\s+commissie).*?)"
    r"\s*(?=\(ingezonden|Antwoord(?:en)?\s+van|Mededeling\s+van|$)",
    re.DOTALL,
)
_ANSWERS_TITLE = re.compile(
    r"(?P<title>Antwoorden\s+van\s+(?:de\s+)?[Mm]inister.*?op\s+.*?vragen\s+van.*?)\s*(?=$|\n\n)", re.DOTALL
)
_PERSON_FROM = re.compile(r"\b(?:van|door)\s+(?:het\s+lid|de\s+leden)\s+(?!der\s+Kamer)(?:lid\s+)?")
_ASKED = re.compile(r"\bhebben?\s+(?:het\s+lid|de\s+leden)\s+")
_PERSONS_END = re.compile(
    r"\)\s*(?:,\s*)?(?=aan\b|over\b|inzake\b|betreffende\b|schriftelijke\b|op\b|die\b|$)|\s+(?:aan|over)\s+(?:de|het)\b"
)
_PERSON = re.compile(r"(?P<names>[^()]+?)\s*\((?P<party>[^()]+)\)")
_BOTH = re.compile(r"(?:beiden|allen|allebei)\s+")
_TO = re.compile(
    r"\baan\s+(?:de|het)\s+(?P<to>(?:[Mm]inister|[Ss]taatssecretaris).*?)"
    r"\s+(?:over|inzake|betreffende|naar aanleiding)\b",
    re.DOTALL,
)
_ABOUT = re.compile(r"\)?\s*\b(?:over|inzake|betreffende)\s+(?P<subject>.*)", re.DOTALL)
_OFFICE_BREAK = re.compile(
    r"\s+en\s+(?:aan\s+)?de\s+(?=[Mm]inister|[Ss]taatssecretaris)|,\s+de\s+(?=[Mm]inister|[Ss]taatssecretaris)"
)
_PLURAL = re.compile(r"(?P<office>[Mm]inister|[Ss]taatssecretaris)(?:sen|s)\s+(?=van|voor)")
_PLURAL_BREAK = re.compile(r"(?:\s+en|,)\s+(?=(?:van|voor)\s+[A-Z])")

_ANSWERS = re.compile(
    r"\b(?:(?:(?:Nader|Aanvullend)\s+a|A)ntwoord(?:en)?|Mededeling)\s+van\s+(?:de\s+)?(?P<persons>(?:[Mm]inister|[Ss]taatssecretaris).*?)"
    r"(?=,?\s*mede\s+namens|\(ontvangen|\n\n|\bop\s+(?:\w+\s+)?vragen\b|$)",
    re.DOTALL,
)
_BEWINDSPERSOON = re.compile(
    r"(?P<office>[Mm]inister-[Pp]resident|[Mm]inister|[Ss]taatssecretaris)(?:s|sen)?\s+"
    r"(?P<name>[A-ZÀ-Þ][^()]{1,60}?)\s*\((?P<portfolio>(?!ontvangen)[^()]+)\)"
)
_NAMELESS = re.compile(
    r"(?P<office>[Mm]inister|[Ss]taatssecretaris)\s+(?:van|voor)\s+(?P<portfolio>[A-ZÀ-Þ][^()\n]{3,90}?)\s*(?=$|,|\n|\bop\b|\bheeft\b|\bover\b)"
)
_SIGNED = re.compile(
    r"De\s+(?P<office>[Mm]inister|[Ss]taatssecretaris)\s+(?:van|voor)\s+(?P<portfolio>[A-ZÀ-Þ][^\n\[]+?),?\s*(?:\[[^\]]*\]\s*)?\n+\s*"
    r"(?P<initials>(?:[A-ZÀ-Þ][a-z]?\.\s?){1,5})\s*(?P<name>[^\n\[]{2,50}?)\s*(?=\n|$)",
)
_COMMITTEE = re.compile(
    r"\b[Dd]e\s+(?P<name>(?:(?:vaste|algemene|tijdelijke)\s+)?commissie\s+voor\s+(?:de\s+|het\s+)?[A-ZÀ-Þ].*?)\s+(?:heeft|hebben)\b",
    re.DOTALL,
)

_POSTPONED = re.compile(
    r"niet\s+binnen\s+de\s+(?:\w+\s+){0,2}termijn|[Uu]itstel\s+(?:van\s+)?(?:de\s+)?beantwoording|meer\s+tijd\s+nodig"
)

_PRINTED_ID = re.compile(
    r"\b(?:ah-tk-\d{8}-\d{1,5}|kv-tk-\d{4}Z\d{5}|kst-\d{5}(?:-[A-Z]{1,5}|-\(R\d+\))?-\w{1,5})\b"
)
_KAMERSTUK_FOOTER = re.compile(
    r"Tweede Kamer, vergaderjaar \d{4}[–-]\d{4}, (?P<dossier>\d{2} ?\d{3})(?:[- ](?P<suffix>[A-Z]{1,5}|\d{2}))?,"
    r" nr\. ?(?P<number>\w{1,5})\s+\d{1,4}"
)
#: "36 100 Financieel jaarverslag van het Rijk 2021" and below it "Nr. 4".
_KAMERSTUK_HEADING = re.compile(
    r"^(?P<dossier>\d{2} \d{3})(?:[- ](?P<suffix>[A-Z]{1,5}|\d{2}))? [A-ZÀ-Þ][^\n]*\n+"
    r"(?:[^\n]+\n+)?Nr\.\s?(?P<number>\w{1,5})\b",
    re.M,
)
_AANHANGSEL_HEADING = re.compile(
    r"Vragen\s+gesteld\s+door\s+de\s+leden\s+der\s+Kamer,\s+met\s+de\s+daarop\s+door\s+de\s+regering\s+gegeven\s+antwoorden\s+"
    r"(?P<number>\d{1,5})\b"
)
_VERGADERJAAR = re.compile(r"\b[Vv]ergaderjaar\s+(?P<from>\d{4})\s?[–-]\s?(?P<to>\d{4})")
_ZAAK = re.compile(r"\b\d{4}Z\d{5}\b")
_GLUED_NAME = re.compile(r"(?<=[a-zà-ÿ]{4})(?=[A-ZÀ-Þ][a-zà-ÿ]{3})")


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
        subject=_subject(flat, title),
        askers=_askers(flat),
        committee=_found(_COMMITTEE, flat, "name"),
        addressees=_addressees(flat),
        answered_by=_answered_by(masthead) or _signed_by(signature),
        submitted=_date(_SUBMITTED, flat),
        answered=_date(_RECEIVED, flat) or _date(_ANSWERED_BY_LETTER, flat),
        publication=publication,
        zaak=_zaak(flat, publication),
    )


def read_kind(masthead: str, *, has_questions: bool, has_answers: bool, numbered_list: bool) -> Kind:
    """What sort of document this is, by its masthead and by what was found in it."""
    if re.search(r"\bMondelinge\s+vra(?:ag|gen)\b", masthead):
        return "oral"
    if has_answers:
        flat = " ".join(masthead.split())
        asked_by_one = _ANSWERS.search(flat) or _askers(flat)
        return "list" if _COMMITTEE.search(flat) or (numbered_list and not asked_by_one) else "answers"
    if re.search(r"\bMededeling\s+van\b", masthead) or _postpones(masthead, has_questions=has_questions):
        return "postponement"
    return "questions"


def announces_answers(masthead: str) -> bool:
    """Whether the masthead says that answers follow."""
    flat = " ".join(masthead.split())
    if re.search(r"\bMededeling\s+van\b", flat):
        return False
    return bool(
        re.search(
            r"(?:^|\W)(?:(?:Nader|Aanvullend)\s+a|A)ntwoord(?:en)?\s+van\s|gegeven\s+antwoorden|VRAGEN\s+EN\s+ANTWOORDEN",
            flat,
        )
        or re.search(
            r"(?i)lijst\s+van\s+vragen\s+en\s+antwoorden|vragen\s+en\s+antwoorden\s+zijn\s+hierna", flat
        )
        or re.search(r"\bbeantwoord(?:en)?\s+(?:ik|wij)\b[^.?!]{0,120}\bvragen\b", flat)
        or re.search(
            r"\b(?:antwoorden|beantwoording)\s+(?:aan\s+)?op\s+de\s+(?:schriftelijke\s+)?vragen", flat
        )
    )


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
    try:
        return date(int(match["year"]), MONTHS.index(match["month"].lower()) + 1, int(match["day"]))
    except ValueError:
        return None


def _title(masthead: str) -> str | None:
    for paragraph in masthead.split("\n\n"):
        flat = " ".join(paragraph.split())
        match = _TITLE.search(flat) or _ANSWERS_TITLE.search(flat)
        if match:
            return match["title"].strip().removesuffix(".")
    return None


def _subject(flat: str, title: str | None) -> str | None:
    """What stands behind "over" and the addressee; of a list, behind its first sentence's "over"."""
    asked = re.search(
        r"vragen\s+voorgelegd\s+aan\s+.*?\s+over\s+(?P<subject>.*?)\.(?=\s+(?:De|Het|Deze|Bij)\b|$)", flat
    )
    text = title or (asked.group() if asked else "")
    start = _TO.search(text)
    after = text[start.end() - len("over") - 12 :] if start else text
    match = _ABOUT.search(after)
    return match["subject"].strip().removesuffix(".") or None if match else None


def _askers(flat: str) -> tuple[Asker, ...]:
    start = _PERSON_FROM.search(flat) or _ASKED.search(flat)
    if start is None:
        return ()
    rest = flat[start.end() : start.end() + 600]
    end = _PERSONS_END.search(rest)
    listed = rest[: end.end()] if end else rest
    found = [asker for match in _PERSON.finditer(listed) for asker in _party_members(match)]
    return tuple(found or _without_party(rest))


def _without_party(rest: str) -> list[Asker]:
    """ "het lid Omtzigt aan de Minister": no party is printed."""
    names = re.match(r"(?P<names>[^(),.?!:]{2,60}?)\s+(?:aan|over)\s+(?:de|het)\b", rest)
    return [Asker(_name(name), None) for name in re.split(r"\s+en\s+", names["names"])] if names else []


def _party_members(match: re.Match[str]) -> list[Asker]:
    """The people before one party in brackets: "Rooderkerk en Paulusma (beiden D66)" are two."""
    party = match["party"].strip()
    names = re.sub(r"^(?:\s*(?:,|en)\s+|\s*,\s*en\s+)", "", match["names"]).strip(" ,")
    several = _BOTH.match(party)
    parts = re.split(r"\s*,\s*(?:en\s+)?|\s+en\s+", names) if several else [names]
    return [Asker(_name(name), _BOTH.sub("", party)) for name in parts if name]


def _name(printed: str) -> str:
    """A name, its parts apart where the extractor glued them ("DaniëlleJansen")."""
    return _GLUED_NAME.sub(" ", re.sub(r"^(?:het\s+)?lid\s+", "", printed.strip()))


def _addressees(flat: str) -> tuple[str, ...]:
    match = _TO.search(flat)
    if match is None:
        return ()
    return tuple(one for office in _OFFICE_BREAK.split(match["to"]) for one in _singular(office.strip(" ,")))


def _singular(offices: str) -> list[str]:
    """ "Ministers van X en van Y" gives "Minister van X" and "Minister van Y"."""
    plural = _PLURAL.match(offices)
    if plural is None:
        return [offices]
    parts = _PLURAL_BREAK.split(offices[plural.end() :])
    return [f"{plural['office']} {part.strip()}" for part in parts] if len(parts) > 1 else [offices]


def _answered_by(masthead: str) -> tuple[Bewindspersoon, ...]:
    flat_paragraphs = "\n\n".join(" ".join(p.split()) for p in masthead.split("\n\n"))
    match = _ANSWERS.search(flat_paragraphs)
    persons = [_bewindspersoon(m) for m in _BEWINDSPERSOON.finditer(match["persons"])] if match else []
    if persons:
        return tuple(persons)
    if signed := _signed_by(masthead):
        return signed
    letter = re.search(
        r"[Dd]e\s+(?=[Mm]inister|[Ss]taatssecretaris).{5,120}?heeft\s+deze\s+vragen\s+beantwoord",
        flat_paragraphs,
    )
    nameless = _NAMELESS.search(letter.group() if letter else match["persons"] if match else "")
    return (
        (Bewindspersoon(None, _office(nameless["office"]), nameless["portfolio"].strip()),)
        if nameless
        else ()
    )


def _signed_by(letter: str) -> tuple[Bewindspersoon, ...]:
    signed = _SIGNED.search(letter)
    return (_bewindspersoon(signed),) if signed else ()


def _bewindspersoon(match: re.Match[str]) -> Bewindspersoon:
    return Bewindspersoon(
        " ".join(match["name"].split()), _office(match["office"]), match["portfolio"].strip()
    )


def _office(printed: str) -> str:
    return printed[0].upper() + printed[1:]


def _publication(masthead: str, flat: str, furniture: str) -> str | None:
    """The official id that is printed, or that heading and number spell out; never one that is guessed."""
    printed = _PRINTED_ID.search(furniture) or _PRINTED_ID.search(flat)
    if printed:
        return printed.group()
    if footer := _KAMERSTUK_FOOTER.search(furniture):
        return "-".join(
            filter(None, ["kst", footer["dossier"].replace(" ", ""), footer["suffix"], footer["number"]])
        )
    if listed := _KAMERSTUK_HEADING.search(masthead):
        return "-".join(
            filter(None, ["kst", listed["dossier"].replace(" ", ""), listed["suffix"], listed["number"]])
        )
    heading = _AANHANGSEL_HEADING.search(flat)
    year = _year_of_publication(flat)
    return f"ah-tk-{year}-{int(heading['number'])}" if heading and year else None


def _year_of_publication(flat: str) -> str | None:
    """The vergaderjaar that the masthead prints, else that of the day of the answer."""
    above = flat.split("Vragen gesteld")[0]
    if printed := _VERGADERJAAR.search(above):
        return printed["from"] + printed["to"]
    received = _date(_RECEIVED, flat)
    return vergaderjaar(received) if received else None


def _zaak(flat: str, publication: str | None) -> str | None:
    if publication and publication.startswith("kv-tk-"):
        return publication.removeprefix("kv-tk-")
    match = _ZAAK.search(flat)
    return match.group() if match else None


def _postpones(masthead: str, *, has_questions: bool) -> bool:
    return not has_questions and _POSTPONED.search(masthead) is not None
