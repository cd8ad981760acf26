"""The names of the months, in their order."""

from __future__ import annotations

MONTHS = "januari februari maart april mei juni juli augustus september oktober november december".split()
