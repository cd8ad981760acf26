"""Words that a number follows, so that the figures behind one are no note: "artikel|2", "van|3 naar|4"."""

from __future__ import annotations

import re

_COUNTING = re.compile(
    r"""(?<!\w)(?:
      artikel(?:en)? | art\. | lid | leden | paragra(?:af|fen) | par\. | § | hoofdstuk(?:ken)? | deel | titel
    | bijlagen? | tabel(?:len)? | figu(?:ur|ren) | vra(?:ag|gen) | antwoord(?:en)? | nrs?\.? | nummers?
    | punt(?:en)? | onderde(?:el|len) | box | fase | klasse | categorie | groep | blz\. | pagina(?:’s)?
    | bladzijden? | (?:voet)?noot
    | de | het | een | van | voor | op | in | met | aan | bij | door | over | om | tot | naar | per | tussen
    | na | sinds | vanaf | circa | ca\. | ruim | bijna | ongeveer | slechts | (?:min|hoog)stens
    | (?:min|max)imaal | (?:meer|minder)\ dan | en | of | deze | die | alle
    )\s*\Z""",
    re.VERBOSE | re.IGNORECASE,
)
_LONGEST = 20
"""Characters at the end of a text that hold such a word."""


def asks_number(text: str) -> bool:
    """Whether a text ends with a word that a number follows."""
    return _COUNTING.search(text[-_LONGEST:]) is not None
