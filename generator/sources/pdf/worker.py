"""The process in which PDFs are read: `python -m generator.sources.pdf.worker SECONDS BYTES`.

It takes the bytes of a file and answers in JSON: the lines, or why there are none. It opens no file and no
connection; what a file makes it use of time and memory has an end.
"""

from __future__ import annotations

import json
import os
import sys
from math import ceil

try:
    import resource
except ImportError:  # Windows has no such limits
    resource = None  # type: ignore[assignment]

from generator.sources.pdf.document import read_document
from generator.sources.pdf.evidence import told_of
from generator.sources.pdf.messages import read_message, write_message
from generator.sources.pdf.page_doubts import doubts_of
from generator.sources.read_error import UnreadableError


def main() -> None:
    """Answer until nothing more is asked."""
    seconds, memory = map(int, sys.argv[1:])
    asked, answers = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # what the library prints is no answer
    _limit("RLIMIT_AS", memory)
    _limit("RLIMIT_FSIZE", 0)
    while (data := read_message(asked)) is not None:
        _allow(seconds)
        write_message(answers, json.dumps(_answer(data), ensure_ascii=False).encode("utf-8", "replace"))


def _answer(data: bytes) -> dict[str, object]:
    try:
        document = read_document(data)
    except UnreadableError as error:
        return {"unreadable": str(error)}
    except MemoryError:
        return {"unreadable": "vraagt meer geheugen dan een document nodig heeft: is het beschadigd?"}
    return {
        "pages": len(document.pages),
        "lines": list(told_of(document)),
        "doubts": [(one.line, one.severity, one.code, one.message) for one in doubts_of(document)],
    }


def _limit(name: str, most: int) -> None:
    if resource is not None:
        kind = getattr(resource, name)
        _, hard = resource.getrlimit(kind)
        resource.setrlimit(kind, (most if hard < 0 else min(most, hard), hard))


def _allow(seconds: int) -> None:
    """Let the next file have so much computing time; the system ends the process that takes more."""
    if resource is not None:
        used = resource.getrusage(resource.RUSAGE_SELF)
        _limit("RLIMIT_CPU", ceil(used.ru_utime + used.ru_stime) + seconds)


if __name__ == "__main__":
    main()
