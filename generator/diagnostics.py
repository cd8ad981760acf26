"""Every kind of diagnostic the converter can give: its code, its severity and what it means.

The codes are stable: contributors and tests refer to them. The page that lists them for
readers is rendered from RULES. Texts are Dutch, as contributors read them.
"""

from __future__ import annotations

from dataclasses import dataclass

from generator.model import Diagnostic, Severity


@dataclass(frozen=True, slots=True)
class Rule:
    """`meaning` tells what was seen, `advice` what the contributor can do about it.

    `message` is a format string; `diagnose` fills it in.
    """

    severity: Severity
    message: str
    meaning: str
    advice: str


RULES: dict[str, Rule] = {}


def diagnose(code: str, line: int, **values: object) -> Diagnostic:
    """A diagnostic of kind `code` (KeyError if there is none) at source line `line`."""
    rule = RULES[code]
    return Diagnostic(line, rule.severity, code, rule.message.format(**values))
