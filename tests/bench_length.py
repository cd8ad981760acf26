"""What a byte costs in ever longer documents, as `make bench` prints it."""

from __future__ import annotations

import tempfile
from pathlib import Path

from browsing import ROOT
from measuring import Cost, run, verdict

LENGTH_TARGET = 1.25
LENGTHS = (1, 2, 4, 8)
TRIALS = 3
SMALLEST = "Vraag 1\n\nKent u het bericht?\n\nAntwoord 1\n\nJa.\n"


def convert(seeds: Path, out: Path) -> Cost:
    """Convert from nothing: what was kept of other runs does not count."""
    kept = out.with_name(f".cache-{out.name}")
    return run("generator", "convert", "--seeds", str(seeds), "--out", str(out), "--cache", str(kept))


def cost_of_text(text: str, folder: Path) -> float:
    """The CPU seconds of converting one document, the least of some trials."""
    folder.mkdir()
    (folder / "document.txt").write_text(text, encoding="utf-8")
    (folder / "document.yml").write_text("id: document\n", encoding="utf-8")
    pages = (folder.with_name(f"pages-{folder.name}-{trial}") for trial in range(TRIALS))
    return min(convert(folder, out).seconds for out in pages)


def bench_length(folder: Path) -> bool:
    """The longest seed, several times over, without what starting costs."""
    longest = max((ROOT / "seeds").glob("*.txt"), key=lambda seed: seed.stat().st_size)
    text = longest.read_text(encoding="utf-8")
    start = cost_of_text(SMALLEST, folder / "start")
    seconds = [cost_of_text(text * length, folder / str(length)) - start for length in LENGTHS]

    print(f"Eén document, steeds langer, zonder de {start:.2f} s van het opstarten")
    for length, spent in zip(LENGTHS, seconds, strict=True):
        size = length * longest.stat().st_size
        print(f"  {size / 1e3:7.0f} kB      {spent:9.2f} s     {spent / size * 1e6:.2f} s per MB")
    ratio = seconds[-1] / LENGTHS[-1] / seconds[0]
    return verdict("een byte van het langste, tegen een van het kortste", ratio, LENGTH_TARGET)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as temporary:
        raise SystemExit(not bench_length(Path(temporary)))
