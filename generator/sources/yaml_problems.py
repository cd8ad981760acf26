"""What PyYAML says in English of a file that is no YAML, in Dutch: what is wrong, and how to mend it."""

from __future__ import annotations

_DASH = "een streepje waar dat niet kan: zet de lijst op eigen regels"
_QUOTE = "zet een waarde met leestekens tussen aanhalingstekens"

#: By what PyYAML's words begin with.
_PROBLEMS = (
    (
        "mapping values are not allowed",
        f"een dubbele punt waar die niet kan: {_QUOTE}, en laat elke sleutel vooraan beginnen",
    ),
    ("could not find expected ':'", "achter een sleutel hoort een dubbele punt"),
    ("expected ',' or ']'", "een haakje [ is niet gesloten"),
    ("expected ',' or '}'", "een accolade { is niet gesloten"),
    ("expected <block end>", "deze regel springt anders in dan die erboven, of een waarde eindigt te vroeg"),
    ("expected the node content", f"hier hoort een waarde: {_QUOTE}"),
    ("but found another document", "er staan twee documenten in: haal de regel met --- weg"),
    ("found unexpected end of stream", "een aanhalingsteken is niet gesloten"),
    ("found unexpected document separator", "een aanhalingsteken is niet gesloten"),
    ("found unknown escape character", "achter een \\ kan dit niet: gebruik enkele aanhalingstekens"),
    ("found character '\\t'", "een tab waar spaties horen"),
    ("found character", f"een waarde kan niet met dit teken beginnen: {_QUOTE}"),
    ("special characters are not allowed", "een teken dat niet te tonen is: haal het weg"),
    ("sequence entries are not allowed", _DASH),
    ("block sequence entries are not allowed", _DASH),
)


def no_yaml(problem: str | None) -> str:
    """Why a file is no YAML, from the words of PyYAML."""
    known = (dutch for english, dutch in _PROBLEMS if (problem or "").startswith(english))
    return f"geen geldige YAML: {next(known, _QUOTE)}"
