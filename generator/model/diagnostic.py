"""What the converter says about a document."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

Severity: TypeAlias = Literal["error", "warning", "info"]


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """A doubt or an irregularity: `code` is stable, `message` (Dutch) tells what to do."""

    line: int
    severity: Severity
    code: str
    message: str
