"""The marks by which a file tells how its letters are written."""

from __future__ import annotations

import codecs

#: Each with the codec that leaves it out. UTF-32's begins as UTF-16's does, so it comes first.
MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
