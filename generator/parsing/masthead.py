"""The patterns of what a masthead prints; `metadata` reads one fact with each."""

from __future__ import annotations

import re

MONTHS = ("januari februari maart april mei juni juli augustus september oktober november december").split()

DATE = rf"(?P<day>\d{{1,2}})\s*(?P<month>{'|'.join(MONTHS)})\s*(?P<year>\d{{4}})"
SUBMITTED = re.compile(rf"(?i:ingezonden)(?:\s+op)?\s*{DATE}")
RECEIVED = re.compile(rf"(?i:ontvangen)(?:\s+op)?\s*{DATE}")
ANSWERED_BY_LETTER = re.compile(rf"beantwoord\s+bij\s+brief\s+van\s+{DATE}")

TITLE = re.compile(
    r"(?P<title>(?:Mondelinge\s+)?Vra(?:ag|gen)\s+van\s+(?:het\s+lid|de\s+leden|de\s+vaste|de\s+commissie).*?)"
    r"\s*(?=\(ingezonden|Antwoord(?:en)?\s+van|Mededeling\s+van|$)",
    re.DOTALL,
)
ANSWERS_TITLE = re.compile(
    r"(?P<title>Antwoorden\s+van\s+(?:de\s+)?[Mm]inister.*?op\s+.*?vragen\s+van.*?)\s*(?=$|\n\n)", re.DOTALL
)
PERSON_FROM = re.compile(r"\b(?:van|door)\s+(?:het\s+lid|de\s+leden)\s+(?!der\s+Kamer)(?:lid\s+)?")
ASKED = re.compile(r"\bhebben?\s+(?:het\s+lid|de\s+leden)\s+")
PERSONS_END = re.compile(
    r"\)\s*(?:,\s*)?(?=aan\b|over\b|inzake\b|betreffende\b|schriftelijke\b|op\b|die\b|$)|\s+(?:aan|over)\s+(?:de|het)\b"
)
PERSON = re.compile(r"(?P<names>[^()]+?)\s*\((?P<party>[^()]+)\)")
BOTH = re.compile(r"(?:beiden|allen|allebei)\s+")
TO = re.compile(
    r"\baan\s+(?:de|het)\s+(?P<to>(?:[Mm]inister|[Ss]taatssecretaris).*?)"
    r"\s+(?:over|inzake|betreffende|naar aanleiding)\b",
    re.DOTALL,
)
ABOUT = re.compile(r"\)?\s*\b(?:over|inzake|betreffende)\s+(?P<subject>.*)", re.DOTALL)
OFFICE_BREAK = re.compile(
    r"\s+en\s+(?:aan\s+)?de\s+(?=[Mm]inister|[Ss]taatssecretaris)|,\s+de\s+(?=[Mm]inister|[Ss]taatssecretaris)"
)
PLURAL = re.compile(r"(?P<office>[Mm]inister|[Ss]taatssecretaris)(?:sen|s)\s+(?=van|voor)")
PLURAL_BREAK = re.compile(r"(?:\s+en|,)\s+(?=(?:van|voor)\s+[A-Z])")

ANSWERS = re.compile(
    r"\b(?:(?:(?:Nader|Aanvullend)\s+a|A)ntwoord(?:en)?|Mededeling)\s+van\s+(?:de\s+)?(?P<persons>(?:[Mm]inister|[Ss]taatssecretaris).*?)"
    r"(?=,?\s*mede\s+namens|\(ontvangen|\n\n|\bop\s+(?:\w+\s+)?vragen\b|$)",
    re.DOTALL,
)
BEWINDSPERSOON = re.compile(
    r"(?P<office>[Mm]inister-[Pp]resident|[Mm]inister|[Ss]taatssecretaris)(?:s|sen)?\s+"
    r"(?P<name>[A-ZÀ-Þ][^()]{1,60}?)\s*\((?P<portfolio>(?!ontvangen)[^()]+)\)"
)
NAMELESS = re.compile(
    r"(?P<office>[Mm]inister|[Ss]taatssecretaris)\s+(?:van|voor)\s+(?P<portfolio>[A-ZÀ-Þ][^()\n]{3,90}?)\s*(?=$|,|\n|\bop\b|\bheeft\b|\bover\b)"
)
SIGNED = re.compile(
    r"De\s+(?P<office>[Mm]inister|[Ss]taatssecretaris)\s+(?:van|voor)\s+(?P<portfolio>[A-ZÀ-Þ][^\n\[]+?),?\s*(?:\[[^\]]*\]\s*)?\n+\s*"
    r"(?P<initials>(?:[A-ZÀ-Þ][a-z]?\.\s?){1,5})\s*(?P<name>[^\n\[]{2,50}?)\s*(?=\n|$)",
)
COMMITTEE = re.compile(
    r"\b[Dd]e\s+(?P<name>(?:(?:vaste|algemene|tijdelijke)\s+)?commissie\s+voor\s+(?:de\s+|het\s+)?[A-ZÀ-Þ].*?)\s+(?:heeft|hebben)\b",
    re.DOTALL,
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
