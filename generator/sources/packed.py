"""The files in a zip file from a stranger (DOCX, ODT): read one by one, in memory, up to a limit."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections import Counter

from generator.sources.read_error import TOO_LARGE, UnreadableError
from generator.sources.xml_tree import Element, parse_xml

LARGEST_PART = 24 * 1024 * 1024
"""Bytes of one part, unpacked: the text of a thousand pages takes some 5 MB of XML."""
MOST_PARTS = 5000
MOST_SHRUNK = 200
"""How many times smaller a part of some size can be packed: documents of words shrink some twenty times."""
SMALLEST_BOMB = 1024 * 1024
"""Bytes; a smaller part costs little, however small it was packed."""

SAVE_AGAIN = "open het in Word of LibreOffice en sla het opnieuw op"
DAMAGED = f"is beschadigd: {SAVE_AGAIN}"


LOCKED = "is met een wachtwoord beveiligd: haal het wachtwoord eraf en sla het opnieuw op"


class Package:
    """A zip file by the names in it, which never become names on disk."""

    def __init__(self, data: bytes) -> None:
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, OSError, ValueError, EOFError, NotImplementedError):
            raise UnreadableError(DAMAGED) from None
        self.names = tuple(self._archive.namelist())
        if len(self.names) > MOST_PARTS:
            raise UnreadableError(f"bevat meer dan {MOST_PARTS} bestanden: {TOO_LARGE}")
        if twice := [name for name, times in Counter(self.names).items() if times > 1]:
            raise UnreadableError(f"bevat twee keer „{twice[0][:60]}”: {SAVE_AGAIN}")

    def read(self, name: str) -> bytes | None:
        """The bytes of one part; None if there is none. Raises UnreadableError."""
        if name not in self.names:
            return None
        try:
            with self._archive.open(name) as part:
                data = part.read(LARGEST_PART + 1)
                packed = self._archive.getinfo(name).compress_size
        except RuntimeError:
            raise UnreadableError(LOCKED) from None
        except (zipfile.BadZipFile, zlib.error, OSError, EOFError, NotImplementedError, ValueError):
            raise UnreadableError(DAMAGED) from None
        if len(data) > LARGEST_PART:
            raise UnreadableError(f"bevat uitgepakt meer dan {LARGEST_PART // 1024**2} MB: {TOO_LARGE}")
        if len(data) > SMALLEST_BOMB and len(data) > packed * MOST_SHRUNK:
            raise UnreadableError(f"is meer dan {MOST_SHRUNK} keer zo klein ingepakt: {SAVE_AGAIN}")
        return data

    def xml(self, name: str) -> Element | None:
        """The main element of one part; None if there is none. Raises UnreadableError."""
        data = self.read(name)
        return None if data is None else parse_xml(data)
