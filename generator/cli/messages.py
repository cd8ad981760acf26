"""What the converter says of a document, in the form that asked for it: a terminal, GitHub, GitLab or SARIF.

Each form is a function of the messages of one run; the command line prints what it returns.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Sequence
from typing import Literal, NamedTuple, TypeAlias

from generator import __version__
from generator.corpus.failure import Failure
from generator.model.diagnostic import Diagnostic, Severity
from generator.model.rules import RULES

Format: TypeAlias = Literal["text", "github", "gitlab", "sarif"]

SEVERITIES: dict[Severity, str] = {"error": "fout", "warning": "waarschuwing", "info": "opmerking"}
#: The code of a file that could not be read; it has no rule, as its message says all.
UNREADABLE = "onleesbaar"


class Message(NamedTuple):
    """One thing said: `path` and `line` are its place in the repository, `place` is that for people."""

    path: str
    line: int
    place: str
    severity: Severity
    code: str
    text: str


def message(path: str, place: str, diagnostic: Diagnostic) -> Message:
    """A diagnostic of the source file `path`, which people find at `place`."""
    line = max(1, diagnostic.line)
    return Message(path, line, place, diagnostic.severity, diagnostic.code, diagnostic.message)


def failed(one: Failure) -> Message:
    """A file that could not be read, at the line that is to blame."""
    path, line = one.at or (one.path, 1)
    text = one.message.removeprefix(f"{path}:{line}: ").removeprefix(f"{path}: ")
    return Message(path, line, path, "error", UNREADABLE, text)


# --- For people ------------------------------------------------------------------------------

_RED, _YELLOW, _BLUE, _OFF = "\x1b[31m", "\x1b[33m", "\x1b[34m", "\x1b[0m"
_COLOURS: dict[Severity, str] = {"error": _RED, "warning": _YELLOW, "info": _BLUE}


def as_text(one: Message, *, colour: bool = False) -> str:
    """ "seeds/x.txt:12: waarschuwing[code]: tekst"; in colour for a terminal."""
    severity = SEVERITIES[one.severity]
    if colour:
        severity = f"{_COLOURS[one.severity]}{severity}{_OFF}"
    return f"{one.place}: {severity}[{one.code}]: {one.text}"


# --- For programs ----------------------------------------------------------------------------

_GITHUB: dict[Severity, str] = {"error": "error", "warning": "warning", "info": "notice"}
_GITLAB: dict[Severity, str] = {"error": "major", "warning": "minor", "info": "info"}
_SARIF: dict[Severity, str] = {"error": "error", "warning": "warning", "info": "note"}
_SARIF_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def as_github(messages: Iterable[Message]) -> str:
    """Workflow commands: GitHub shows each message at its line in the pull request."""
    return "\n".join(
        f"::{_GITHUB[one.severity]} file={_property(one.path)},line={one.line},"
        f"title={_property(one.code)}::{_data(one.text)}"
        for one in messages
    )


def as_gitlab(messages: Iterable[Message]) -> str:
    """GitLab's Code Quality report."""
    return json.dumps([_gitlab(one) for one in messages], ensure_ascii=False, indent=2)


def as_sarif(messages: Iterable[Message]) -> str:
    """SARIF 2.1.0, with what each code means and what to do about it."""
    found = list(messages)
    driver = {"name": "Kamerantwoord", "version": __version__, "rules": _rules(found)}
    run = {"tool": {"driver": driver}, "results": [_sarif(one) for one in found]}
    report = {"$schema": _SARIF_SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(report, ensure_ascii=False, indent=2)


REPORTS: dict[Format, Callable[[Sequence[Message]], str]] = {
    "github": as_github,
    "gitlab": as_gitlab,
    "sarif": as_sarif,
}
"""The forms that one report of a whole run is written in; "text" is written as it comes."""


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _gitlab(one: Message) -> dict[str, object]:
    identity = "\0".join((one.path, str(one.line), one.code, one.text))
    return {
        "description": one.text,
        "check_name": one.code,
        "fingerprint": hashlib.sha256(identity.encode("utf-8", "surrogateescape")).hexdigest(),
        "severity": _GITLAB[one.severity],
        "location": {"path": one.path, "lines": {"begin": one.line}},
    }


def _rules(messages: Iterable[Message]) -> list[dict[str, object]]:
    codes = dict.fromkeys(one.code for one in messages)
    return [
        {"id": code, "help": {"text": rule.advice}, "fullDescription": {"text": rule.meaning}}
        if (rule := RULES.get(code))
        else {"id": code}
        for code in codes
    ]


def _sarif(one: Message) -> dict[str, object]:
    place = {"artifactLocation": {"uri": one.path}, "region": {"startLine": one.line}}
    return {
        "ruleId": one.code,
        "level": _SARIF[one.severity],
        "message": {"text": one.text},
        "locations": [{"physicalLocation": place}],
    }
