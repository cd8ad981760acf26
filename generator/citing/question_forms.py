"""The forms in which running text names a question or an answer, as patterns.

Words may be glued ("devraag 4", "antwoordop vraag 3"), as bad extractors leave them: a gap
between two words of these closed classes may be empty. In each pattern `phrase` is the
reference itself, and `digits` or `words` its numbers.
"""

from __future__ import annotations

import re

from generator.dutch.numbers import NUMBER_LIST, WORDS

# --- Numbers ---------------------------------------------------------------------------------

#: Numbers written out; "een" is left out, as it is an article ("de vraag een besluit te nemen").
_WORD = rf"(?i:één|{'|'.join(WORDS[2:])})"
_WORDS = rf"{_WORD}(?:\s*(?:,|,?\s*\b(?:en|of)\b)\s*{_WORD})*"
ONE_WORD = re.compile(_WORD)

#: Words that an extractor may glue to a number ("bij vraag 2heb ik").
_AFTER_NUMBER = r"(?:heb|is|wordt|worden|zijn|ben|ga|geef|al|reeds|en|in|van|over|nader)\b"
#: What makes a number after "vraag" an amount, a time or a date.
_UNIT = rf"""
    \s* (?: % | ° | €
      | (?i: procent | promille | duizend | honderd | miljoen | miljard | mln | mld | euro | dollar
      | keer | maal | x\b | uur | uren | minuten | dag(?:en)?\b | week\b | weken | maand | jaar | jaren
      | kwartaal | km\b | kilo | meter | hectare | ton\b | kton | [kmgt]w | liter | graden | punten
      | stuks | extra | mensen | personen | inwoners | kinderen | leerlingen | studenten | patiënten
      | medewerkers | werknemers | bedrijven | organisaties | gemeenten | provincies | landen | lidstaten
      | woningen | huishoudens | leden\b | januari | februari | maart | april | mei\b | juni | juli
      | augustus | september | oktober | november | december )
      | (?i: van \s+ de(?:ze)? ) \s+ (?: \d | {_WORD} \b ) )
"""
_NUMBERS = rf"""
    (?: (?:(?i:nrs?|nummers?)\b\.?\s*)? (?P<digits>{NUMBER_LIST}) | (?P<words>{_WORDS}) )
    (?! [.,/]\d | [-–—]\w | {_UNIT} ) (?= \W | $ | {_AFTER_NUMBER} )
"""
#: The phrase ends here: no word follows that the number could belong to.
_CLAUSE_END = r"(?= \s* (?:(?i:hierboven|hieronder|hiervoor))? \s* (?: $ | [.;:)\]»”\x00] | ,\s ) )"
CLAUSE_END = re.compile(_CLAUSE_END, re.VERBOSE)

# --- Words -----------------------------------------------------------------------------------

#: The first letter of a word, not within one nor within a compound ("Kamervraag", "zorg-vraag").
_FIRST = r"(?=[A-Za-z]) (?<![^\W\d_]) (?<!\w-)"
_BEFORE = r"(?:(?:zie|ook|in|op|bij|onder|naar|en|van|uit|met|tevens|verder|als|indien)\s*){0,2}"
_DETERMINER = (
    r"(?:het|de|mijn|ons|onze|dit|dat|deze|die|uw|bovenstaande?|eerdere?|gegeven|gezamenlijke?|gecombineerde?"
    r"|uitgebreide?)"
)
_ANSWER = r"(?:antwoord(?:en)?|antw\.|beantwoording(?:en)?|reacties?|toelichting(?:en)?|uitleg|uiteenzetting)"
_THE_ANSWER = rf"(?:{_DETERMINER}\s*){{0,4}} {_ANSWER}"
_TO = r"(?:op|bij|onder|van|voor|in|aan|tot|naar)"
_QUESTION = r"(?:(?:deel|sub)?vra(?:ag|gen)|vrn?\.)"
#: What was said there: "zoals vermeld bij 3", "hetgeen onder 3 is gesteld".
_SAID = (
    r"(?:aangegeven|geantwoord|toegelicht|gemeld|gesteld|vermeld|genoemd|opgemerkt|beschreven|uiteengezet"
    r"|geschetst|weergegeven|gezegd)"
)
_AT = r"(?:op|bij|onder|ad|sub)"
_PREVIOUS = r"(?:vorig|voorgaand|voorafgaand)"

# --- Forms -----------------------------------------------------------------------------------

#: "het antwoord op de vragen 6 en 7", "mijn beantwoording van vraag 2", "antwoord vraag 3"
ANSWER_TO_QUESTION = re.compile(
    rf"""
    {_FIRST} (?i:{_BEFORE})
    (?P<phrase>
        (?i: {_THE_ANSWER} \s* (?:{_TO}\s*)? (?:{_DETERMINER}\s*){{0,2}} {_QUESTION} ) \s* {_NUMBERS} )
    """,
    re.VERBOSE,
)
#: "antwoord 6", "de antwoorden 2 en 3", "in antwoord vier"
ANSWER_NUMBER = re.compile(
    rf"""
    {_FIRST} (?i:{_BEFORE})
    (?P<phrase>
        (?i: (?:{_DETERMINER}\s*){{0,4}} (?:antwoord(?:en)?|antw\.) (?:\s*\b(?:sub|ad)\b)? ) \s* {_NUMBERS} )
    """,
    re.VERBOSE,
)
#: "Zie het antwoord op 3.", "zie onder 4", "Zie ook 3 en 5.", "zoals vermeld bij 3", "het gestelde onder 3",
#: "verwijs ik naar het antwoord onder 3": only where nothing follows
SEE_NUMBER = re.compile(
    rf"""
    {_FIRST} (?P<phrase>
      (?i: (?: zie (?:\s*(?:ook|tevens|verder|eveneens|hiervoor|daarvoor|voorts)){{0,2}}
             | zoals\s*(?:ook\s*|reeds\s*|al\s*)?{_SAID} )
           (?: \s*(?:(?:{_DETERMINER}\s*){{0,2}}{_ANSWER}\s*)? {_AT} )?
         | naar\s*(?:{_DETERMINER}\s*){{1,2}}{_ANSWER}\s*{_AT}
         | het\s*(?:(?:hier|daar)voor\s*|boven\s*)?(?:gestelde|vermelde|opgemerkte|genoemde)\s*{_AT} )
      \s+ {_NUMBERS} ) {_CLAUSE_END}
    """,
    re.VERBOSE,
)
#: "hetgeen ik onder 3 heb opgemerkt"
SAID_AT = re.compile(
    rf"""
    {_FIRST} (?P<phrase> (?i: (?:hetgeen|wat) (?:\s+(?:ik|wij|hiervoor|reeds))? \s+ {_AT} ) \s+ {_NUMBERS} )
    (?= \s+ (?i: (?:(?:heb|is|werd|hebben|wordt)\s+)? (?:reeds\s+)? {_SAID} ) \b )
    """,
    re.VERBOSE,
)
#: "vraag 3", "de vragen 2 en 3"
QUESTION_NUMBER = re.compile(
    rf"""
    {_FIRST} (?P<before> (?i:{_BEFORE}) )
    (?P<phrase> (?P<article> (?i: (?:(?:de|deze)\s*)? ) ) (?P<noun> (?i:{_QUESTION}) ) \s* {_NUMBERS} )
    """,
    re.VERBOSE,
)
_ORDINALS = "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde".split()
#: The number of the question that an ordinal counts to.
ORDINAL_NUMBERS = {ordinal: str(number) for number, ordinal in enumerate(_ORDINALS, start=1)}
#: "Zie het antwoord op de eerste vraag", "zie de volgende vraag". Only where a reader is sent there: "De
#: eerste vraag is of", "het antwoord op de tweede vraag is ja" may speak of two questions in one.
BY_ORDER = re.compile(
    rf"""
    {_FIRST} (?i: (?: zie | naar | in | bij | onder | conform ) \s+
                  (?: (?:ook|tevens|verder|hiervoor|daarvoor|voorts) \s+ ){{0,2}} )
    (?P<phrase> (?i:
        (?: (?P<answer> {_THE_ANSWER} ) \s* (?:{_TO}\s*)? | (?<=zie\s) )
        (?:(?:de|mijn|uw|deze)\s+)? (?:(?:hierop|daarop|hierna)\s+)?
        (?P<order> laatste | (?:daarop|hierop)?volgende | {"|".join(_ORDINALS)} )
        (?: \s+ en \s+ (?:de\s+)? (?P<second> {"|".join(_ORDINALS)} ) )? \s+ vra(?:ag|gen) (?!\w) ) )
    (?: {_CLAUSE_END} | (?= \s+ (?i: heb | ga | wordt | zal | staat | is\s+al | nader | reeds ) \b ) )
    """,
    re.VERBOSE,
)
#: "het antwoord op de vorige vraag", "de vorige vraag", "mijn vorige antwoord"
RELATIVE = re.compile(
    rf"""
    {_FIRST} (?i:{_BEFORE})
    (?P<phrase> (?i:
        (?: (?P<answer> {_THE_ANSWER} ) \s* (?:{_TO}\s*)? )?
        (?: (?:de|mijn|deze)\s*)? (?: {_PREVIOUS}e | (?(answer)bovenstaande|(?!)) ) \s* vraag (?!\w)
      | (?P<answer_itself>
            (?:(?:het|mijn|ons|uw)\s*)? (?:{_PREVIOUS}e?|bovenstaande?) \s* antwoord (?!\w) ) ) )
    """,
    re.VERBOSE,
)
_A_NUMBER = rf"\s*(?:n(?:r|ummer)s?\.?\s*)?(?:\d|één|{'|'.join(WORDS[2:])})"
_NUMBERED_QUESTION = re.compile(rf"(?:vra(?:ag|gen)|vrn?\.){_A_NUMBER}")
#: What a text in lower case must hold before a form is tried: it spares most paragraphs the search.
SIGNS: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...] = (
    (RELATIVE, re.compile(rf"{_PREVIOUS}|bovenstaande?\s+(?:vraag|antwoord)")),
    (ANSWER_TO_QUESTION, _NUMBERED_QUESTION),
    (BY_ORDER, re.compile(rf"(?:laatste|volgende|{'|'.join(_ORDINALS)})\s+vra(?:ag|gen)")),
    (ANSWER_NUMBER, re.compile(rf"antw(?:oord(?:en)?|\.)(?:\s*(?:sub|ad))?{_A_NUMBER}")),
    (SEE_NUMBER, re.compile(r"z(?:ie|oals)|het\s|naar")),
    (SAID_AT, re.compile(r"hetgeen|wat")),
    (QUESTION_NUMBER, _NUMBERED_QUESTION),
)
