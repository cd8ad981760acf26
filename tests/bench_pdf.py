"""What reading a PDF costs against understanding what was read: the seeds, printed as the Aanhangsel is.

Wall time, as reading is done in a process of its own; the start of that process counts.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from typing import TypeVar

from browsing import ROOT
from typesetter.made_up_documents import of_document
from typesetter.print_pdf import can_print, print_pdf

from generator.corpus.understand import Understood, understood
from generator.model.document import Metadata
from generator.model.source import Source
from generator.proof.source_proof import lost
from generator.sources.pdf.reader import read_pdf
from generator.sources.read import read_source
from generator.structure.parse import parse

TARGET = 0.5
TRIALS = 3
T = TypeVar("T")


def printed() -> list[bytes]:
    """The seeds that the typesetter can print."""
    parsed = (parse(read_source(path), Metadata()) for path in sorted((ROOT / "seeds").glob("*.txt")))
    made = (of_document(document) for document in parsed)
    return [print_pdf(one) for one in made if one and one.parts and can_print(one)]


def understand(source: Source) -> Understood:
    """All that is done with one document by itself."""
    document = parse(source, Metadata())
    lost(document)
    return understood(document)


def least(do: Callable[[], T]) -> tuple[float, T]:
    """The least of some trials in seconds, and what was made."""
    trials = []
    for _ in range(TRIALS):
        start = perf_counter()
        made = do()
        trials.append((perf_counter() - start, made))
    return min(trials, key=lambda trial: trial[0])


def main() -> int:
    """Print both and their ratio; 1 where reading costs more than TARGET."""
    files = printed()
    reading, sources = least(lambda: [read_pdf(Path("x.pdf"), data) for data in files])
    understanding, _ = least(lambda: [understand(source) for source in sources])
    pages = sum(source.pages or 0 for source in sources)
    print(f"{len(files)} pdf's, {pages} pagina's: lezen {reading:.2f} s, begrijpen {understanding:.2f} s")
    print(f"  verhouding           {reading / understanding:.2f}     doel: hoogstens {TARGET}")
    return 0 if reading <= TARGET * understanding else 1


if __name__ == "__main__":
    raise SystemExit(main())
