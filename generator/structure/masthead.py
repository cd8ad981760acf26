"""The patterns of what a masthead prints; `metadata` reads one fact with each."""

from __future__ import annotations

import re

MONTHS = ("januari februari maart april mei juni juli augustus september oktober november december").split()

#: "15 juli 2019", "15-07-2019".
DATE = (
    rf"(?P<day>\d{{1,2}})(?:\s*(?P<month>(?i:{'|'.join(MONTHS)}))\s*|(?P<mark>[-/.])(?P<numeral>\d{{1,2}})(?P=mark))"
    r"(?P<year>\d{4})\b"
)
SUBMITTED = re.compile(rf"(?i:ingezonden)(?:\s+op|:)?\s*{DATE}")
RECEIVED = re.compile(rf"(?i:ontvangen)(?:\s+op)?\s*{DATE}")
#: At the head of a letter: "Datum 20 november 2024", "Den Haag, 20 november 2024".
LETTER_DATE = re.compile(rf"(?:\b[Dd]atum:?|\bDen Haag,|['’]s-Gravenhage,)\s*{DATE}")
ANSWERED_BY_LETTER = re.compile(rf"beantwoord\s+bij\s+brief\s+van\s+{DATE}")

MEMBERS = r"(?i:het\s+(?:kamer)?lid|de\s+(?:kamer)?leden)"
#: What is printed behind a title or subject: when it was sent in, its number, who answers.
CLOSING = r"""
    [.;]?\s*\((?i:ingezonden|ontvangen|(?:uw\s+)?kenmerk\b|zaaknummer\b|\d{4}Z\d{5}|\d{8})
    | [.;]?\s+(?:(?:Nader|Aanvullend)\s+a|A)ntwoord(?:en)?\s+van\b
    | [.;]?\s+(?:Mededeling\s+van|Ingezonden:)
    | [.;]?\s+(?:Geachte\s|(?:Ons|Uw)\s+kenmerk\b)
"""
TITLE = re.compile(
    rf"""
    (?P<title>
      \b(?:(?:Mondelinge|Schriftelijke)\s+v|V)(?i:ra(?:ag|gen)\s+van)\s+(?:{MEMBERS}\b|de\s+vaste|de\s+commissie).*?
    )
    \s*(?={CLOSING}|$)
    """,
    re.DOTALL | re.VERBOSE,
)
ANSWERS_TITLE = re.compile(
    rf"""
    (?P<title>
      \bA(?i:ntwoord(?:en)?\s+(?:van\s+(?:de\s+)?(?:minister|staatssecretaris).{{0,200}}?\s)?op\s+.{{0,80}}?vragen\s+van\s+{MEMBERS})\b.*?
    )
    \s*(?={CLOSING}|$)
    """,
    re.DOTALL | re.VERBOSE,
)
#: In a letter: "de antwoorden op de vragen van het lid Kok (VVD) over vis",
#: "hebben de leden Kok (VVD) en Bos (SP) vragen gesteld over vis".
LETTER_ABOUT = re.compile(
    rf"""
    (?:
      (?<!eerdere\s)(?i:vragen)\s+(?:van|(?:gesteld\s+)?door)\s+{MEMBERS}\s[^.;:?]{{2,300}}?
      | \bhe(?:bben|eft)\s+{MEMBERS}\s[^.;:?]{{2,200}}?\bvragen\s+gesteld\b[^.;:?]{{0,250}}?
    )
    \b(?:over|inzake|betreffende)\s+
    """,
    re.VERBOSE,
)
SUBJECT_END = re.compile(
    rf"""
    {CLOSING} | ,\s+ingezonden\b | \s+(?:(?:kunnen|kan)\s+(?:[\w-]+\s+){{0,6}})?niet\s+binnen\b
    | (?:\s+(?:aan|toe|toekomen))?(?<!\bdrs)(?<!\bmr)(?<!\bprof)(?<!\b\w)\.(?=\s+[A-ZÀ-Þ]|\s*$)
    | $
    """,
    re.VERBOSE,
)
#: What no subject holds; the sentence goes on: "over vis heb ik ontvangen", "over vis zijn beantwoord".
GOES_ON = re.compile(r"\b(?:ik|wij|u|uw|mijn)\b|\b(?:be)?antwoord(?:en)?$|\?(?!['\"»’”])")
PERSON_FROM = re.compile(
    rf"(?<!eerdere vragen )\b(?i:van|door)\s+{MEMBERS}(?:\s+|-)(?i:(?!der\s+kamer)(?:lid\s+)?)"
)
ASKED = re.compile(rf"\bhe(?:bben|eft)\s+{MEMBERS}\s+")
#: What follows the names; never "Aan", which may open a name.
NEXT = r"(?:aan|over|inzake|betreffende|AAN|OVER|INZAKE|BETREFFENDE)"
PERSONS_END = re.compile(rf",?\s+(?=(?:{NEXT}|schriftelijke|op|die)\s)|\s*\((?i:ingezonden)\b|\)\s*\.|$")
PERSON = re.compile(r"(?P<names>[^()]+?)\s*\((?P<party>(?!(?i:ingezonden|ontvangen)|\d{4})[^()]+)\)")
#: Those on whose behalf one asks do not ask themselves.
ON_BEHALF = re.compile(
    r",?\s*\b(?:mede\s+|ook\s+)?namens\s.*?"
    rf"(?=,?\s+alsmede\b|,?\s+en\s+van\s+(?:het|de)\b|,?\s+{NEXT}\s|$)"
)
#: What stands before a name: "alsmede van het lid", "en de vragen van mevrouw".
LEAD_IN = re.compile(
    rf"""
    (?:
      [\s,]+ | (?:en|alsmede|evenals|lid)\s+ | de\s+vragen\s+
      | (?i:van|door)\s+(?={MEMBERS}\b|mevrouw\s|de\s+heer\s)
      | {MEMBERS}(?:\s+|-) | (?:mevrouw|de\s+heer)\s+
    )+
    """,
    re.VERBOSE,
)
NAMES_BREAK = re.compile(r"\s*,\s*(?:en\s+)?|\s+(?:en|EN|alsmede|evenals)\s+")
NAME = re.compile(r"(?:(?:van|de|der|den|het|['’]t|te|ten|ter|in|el)\s+){0,3}[A-ZÀ-Þ][\w.’'–\- ]{1,50}")
NAMES_WITHOUT_PARTY = re.compile(rf"(?P<names>[^().?!:]{{2,90}}?)(?:,?\s+{NEXT}\s|\s*\((?i:ingezonden)\b)")
SMALL_WORDS = re.compile(r"(?<=\s)(?:van|de|der|den|het|te|ten|ter|in|'t)(?=\s)", re.IGNORECASE)
BOTH = re.compile(r"(?:beiden|allen|allebei)\s+")
TO = re.compile(
    r"\baan\s+(?:de|het)\s+(?P<to>(?:minister|staatssecretaris).*?)"
    r"\s+(?=(?:over|inzake|betreffende|naar aanleiding)\b)",
    re.DOTALL | re.IGNORECASE,
)
ABOUT = re.compile(r"\)?\s*\b(?:over|inzake|betreffende)\s+(?P<subject>.*)", re.DOTALL | re.IGNORECASE)
#: Of a list: what its first sentence says behind "over".
LIST_SUBJECT = re.compile(
    r"vragen\s+voorgelegd\s+aan\s+.*?\s+over\s+(?P<subject>.*?)\.(?=\s+(?:De|Het|Deze|Bij)\b|$)"
)
OFFICE_BREAK = re.compile(
    r"\s+en\s+(?:aan\s+)?de\s+(?=[Mm]inister|[Ss]taatssecretaris)|,\s+de\s+(?=[Mm]inister|[Ss]taatssecretaris)"
)
PLURAL = re.compile(r"(?P<office>[Mm]inister|[Ss]taatssecretaris)(?:sen|s)\s+(?=van|voor)")
PLURAL_BREAK = re.compile(r"(?:\s+en|,)\s+(?=(?:van|voor)\s+[A-Z])")

ANSWERS = re.compile(
    r"\b(?:(?:(?:Nader|Aanvullend)\s+a|A)ntwoord(?:en)?|Mededeling)\s+van\s+(?:de\s+)?(?P<persons>(?:[Mm]inister|[Ss]taatssecretaris).*?)"
    r"(?=,?\s*mede\s+namens|\((?i:ontvangen)|\n\n|\bop\s+(?:\w+\s+)?vragen\b|$)",
    re.DOTALL,
)
#: The second of "de Ministers Blok (Buitenlandse Zaken) en Kaag (Defensie)" has the office of the first.
BEWINDSPERSOON = re.compile(
    r"(?:(?P<office>[Mm]inister-[Pp]resident|[Mm]inister|[Ss]taatssecretaris)(?:s|sen)?\s+|(?<=\))(?:\s*,\s*(?:en\s+)?|\s+en\s+))"
    r"(?P<name>(?!(?:Minister|Staatssecretaris)\b)[A-ZÀ-Þ][^()\"«»“”]{1,60}?)\s*\((?P<portfolio>(?!(?i:ontvangen))[^()]+)\)"
)
NAMELESS = re.compile(
    r"(?P<office>[Mm]inister|[Ss]taatssecretaris)\s+(?:van|voor)\s+(?P<portfolio>[A-ZÀ-Þ][^()\n]{3,90}?)\s*(?=$|,(?!\s[A-ZÀ-Þ])|,\s(?:Minister|Staatssecretaris)\b|\n|\bop\b|\bheeft\b|\bover\b)"
)
#: A long portfolio takes two lines; "mw. drs." may stand before the initials.
SIGNED = re.compile(
    r"""
    (?:\bDe|^de)\s+(?P<office>[Mm]inister|[Ss]taatssecretaris)\s+(?:van|voor)\s+
    (?P<portfolio>[A-ZÀ-Þ][^\n\[]+?(?:(?:,|\sen)[ ]*\n(?!De\s|[A-ZÀ-Þ]\.)[A-ZÀ-Þ][^\n\[]+?)?)
    ,?\s*(?:\[[^\]]*\]\s*)?\n+\s*
    (?:(?:mw|mevr|dhr|mr|dr|drs|ir|ing|prof)\.\s*)*
    (?P<initials>(?:[A-ZÀ-Þ][a-z]?\.\s?){1,5})\s*(?P<name>[^\n\[]{2,50}?)\s*(?=\n|$)
    """,
    re.VERBOSE | re.MULTILINE,
)
COMMITTEE = re.compile(
    r"\b[Dd]e\s+(?P<name>(?:(?:vaste|algemene|tijdelijke)\s+)?commissie\s+voor\s+(?:de\s+|het\s+)?[A-ZÀ-Þ].*?)\s+(?:heeft|hebben)\b",
    re.DOTALL,
)

ANNOUNCEMENT = re.compile(r"\bMededeling\s+van\b")
ANSWERS_FOLLOW = (
    re.compile(r"(?:^|\W)(?:(?:Nader|Aanvullend)\s+a|A)ntwoord(?:en)?\s+van\s|gegeven\s+antwoorden"),
    re.compile(r"(?i)vragen\s+en\s+antwoorden\s+zijn\s+hierna|lijst\s+van\s+vragen\s+en\s+antwoorden"),
    re.compile(r"VRAGEN\s+EN\s+ANTWOORDEN"),
    re.compile(r"\bbeantwoord(?:en)?\s+(?:ik|wij)\b[^.?!]{0,120}\bvragen\b"),
    re.compile(r"\b(?:antwoorden|beantwoording)\s+(?:aan\s+)?op\s+de\s+(?:schriftelijke\s+)?vragen"),
    re.compile(r"\btreft\s+u\s+(?:mijn|onze|de)\s+(?:antwoorden|beantwoording)\b"),
)

POSTPONED = re.compile(
    r"niet\s+binnen\s+de\s+(?:\w+\s+){0,2}termijn|[Uu]itstel\s+(?:van\s+)?(?:de\s+)?beantwoording|meer\s+tijd\s+nodig"
)

PRINTED_ID = re.compile(
    r"\b(?:ah-tk-\d{8}-\d{1,5}|kv-tk-\d{4}Z\d{5}|kst-\d{5}(?:-[A-Z]{1,5}|-\(R\d+\))?-\w{1,5})\b"
)
KAMERSTUK_FOOTER = re.compile(
    r"Tweede Kamer, vergaderjaar \d{4}[–-]\d{4}, (?P<dossier>\d{2} ?\d{3})"
    r"(?:[- ](?P<suffix>[A-Z]{1,5}|\d{2}))?, nr\. ?(?P<number>\w{1,5})\s+\d{1,4}"
)
#: "36 100 Financieel jaarverslag van het Rijk 2021" and below it "Nr. 4".
KAMERSTUK_HEADING = re.compile(
    r"^(?P<dossier>\d{2} \d{3})(?:[- ](?P<suffix>[A-Z]{1,5}|\d{2}))? [A-ZÀ-Þ][^\n]*\n+"
    r"(?:[^\n]+\n+)?Nr\.\s?(?P<number>\w{1,5})\b",
    re.M,
)
AANHANGSEL_HEADING = re.compile(
    r"Vragen\s+gesteld\s+door\s+de\s+leden\s+der\s+Kamer,\s+met\s+de\s+daarop\s+door\s+de\s+regering\s+gegeven\s+antwoorden\s+"
    r"(?P<number>\d{1,5})\b"
)
VERGADERJAAR = re.compile(r"\b[Vv]ergaderjaar\s+(?P<from>\d{4})\s?[–-]\s?(?P<to>\d{4})")
ZAAK = re.compile(r"\b\d{4}Z\d{5}\b")
GLUED_NAME = re.compile(r"(?<=[a-zà-ÿ]{4})(?=[A-ZÀ-Þ][a-zà-ÿ]{3})")
