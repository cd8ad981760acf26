"""What a code means, and what to do about it: `check --explain CODE`."""

from __future__ import annotations

import difflib

from generator.cli.messages import SEVERITIES
from generator.model.rules import RULES


class UnknownCodeError(Exception):
    """There is no such code; the message names those that look like it."""


def explain(code: str) -> str:
    """A code with its severity, what was seen and what can be done. Raises UnknownCodeError."""
    rule = RULES.get(code)
    if rule is None:
        alike = difflib.get_close_matches(code, RULES, n=3)
        hint = f"bedoelt u {' of '.join(alike)}?" if alike else f"er zijn: {', '.join(sorted(RULES))}"
        raise UnknownCodeError(f"{code}: deze code bestaat niet; {hint}")
    return "\n".join(
        [
            f"{code} ({SEVERITIES[rule.severity]})",
            f"  melding:  {rule.message}",
            f"  betekent: {rule.meaning}",
            f"  te doen:  {rule.advice}",
        ]
    )
