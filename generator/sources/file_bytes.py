"""The bytes of a file on disk, or one Dutch line that says why they cannot be had."""

from __future__ import annotations

from pathlib import Path

from generator.dutch.system_errors import reason
from generator.sources.read_error import TOO_LARGE, ReadError

LARGEST = 20 * 1024 * 1024
"""Bytes: the longest Kamerstuk is some 2 MB of text, and with its pictures a PDF of some 15 MB."""


def read_bytes(path: Path) -> bytes:
    """The bytes of a regular file of at most LARGEST bytes. Raises ReadError."""
    try:
        _refuse_what_is_no_file(path)
        return path.read_bytes()
    except FileNotFoundError:
        raise ReadError(path, _missing(path)) from None
    except PermissionError:
        raise ReadError(path, "mag niet gelezen worden: controleer de rechten van het bestand") from None
    except OSError as error:
        raise ReadError(path, reason(error)) from None
    except ValueError:
        raise ReadError(path, "kan niet gelezen worden: de naam heeft een teken dat niet kan") from None


def _refuse_what_is_no_file(path: Path) -> None:
    if path.is_dir():
        raise ReadError(path, "is een map: geef de bestanden erin op")
    if path.exists() and not path.is_file():
        raise ReadError(path, "is geen gewoon bestand")
    if path.stat().st_size > LARGEST:
        raise ReadError(path, f"is groter dan {LARGEST // 1024**2} MB: {TOO_LARGE}")


def _missing(path: Path) -> str:
    if path.is_symlink():
        return "verwijst naar een bestand dat er niet is: zet het bestand zelf op deze plaats"
    return "bestaat niet: controleer de naam"
