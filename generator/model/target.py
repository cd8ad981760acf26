"""Where a link leads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Here:
    """The part or footnote with this anchor in the same document."""

    anchor: str


@dataclass(frozen=True, slots=True)
class There:
    """Another document of the site, or the part of it with this anchor."""

    document: str
    anchor: str | None = None


@dataclass(frozen=True, slots=True)
class Web:
    """An http(s) address outside the site."""

    url: str


Target: TypeAlias = Here | There | Web
