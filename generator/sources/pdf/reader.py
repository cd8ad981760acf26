"""The reader of PDFs: the bytes of a file → its printed lines, with what the print tells of them."""

from __future__ import annotations

import atexit
import hashlib
import json
from pathlib import Path

from generator.model.diagnostic import Diagnostic
from generator.model.source import Line, Source
from generator.sources.pdf.isolation import ReadingProcess
from generator.sources.pdf.messages import Told
from generator.sources.read_error import UnreadableError

_PROCESS = ReadingProcess()
atexit.register(_PROCESS.end)


def read_pdf(path: Path, data: bytes) -> Source:
    """The printed lines of a PDF in reading order. Raises UnreadableError: encrypted, damaged, a scan …"""
    answer = json.loads(_PROCESS.ask(data))
    if "unreadable" in answer:
        raise UnreadableError(answer["unreadable"])
    told = tuple(Told(*fields) for fields in answer["lines"])
    return Source(
        path=str(path),
        sha256=hashlib.sha256(data).hexdigest(),
        lines=tuple(Line(number, line.text) for number, line in enumerate(told, 1)),
        format="pdf",
        pages=answer["pages"],
        evidence={number: line.evidence() for number, line in enumerate(told, 1)},
        raises=True,
        doubts=tuple(Diagnostic(*fields) for fields in answer["doubts"]),
    )
