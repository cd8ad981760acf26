"""What converting costs, as `make bench` prints it: ratios, all measured in one run.

Everything is measured from outside, on the command line, as a user would pay for it. CPU
seconds and peak memory are those that the system kept for the finished process.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import yaml
from browsing import ROOT, copy_project

#: ru_maxrss counts kilobytes, but bytes on macOS.
RSS_UNIT = 2**20 if sys.platform == "darwin" else 2**10

BUILD_TARGET = 0.20
REBUILD_TARGET = 0.07
MEMORY_TARGET = 1.25
LENGTH_TARGET = 1.25
LENGTHS = (1, 2, 4, 8)
TRIALS = 3
SMALLEST = "Vraag 1\n\nKent u het bericht?\n\nAntwoord 1\n\nJa.\n"


@dataclass(frozen=True, slots=True)
class Cost:
    """What one finished command took: CPU seconds and megabytes at its peak."""

    seconds: float
    megabytes: float


def run(*arguments: str, folder: Path = ROOT) -> Cost:
    """The cost of `python -m ARGUMENTS…` in `folder`; ends the benchmark where that fails."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen(
            [sys.executable, "-m", *arguments],
            cwd=folder,
            env=environment,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            output.seek(0)
            raise SystemExit(output.read()[-2000:].decode() + f"\nMislukt: {' '.join(arguments)}")
    return Cost(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / RSS_UNIT)


def convert(seeds: Path, out: Path) -> Cost:
    """Convert from nothing: what was kept of other runs does not count."""
    kept = out.with_name(f".cache-{out.name}")
    return run("generator", "convert", "--seeds", str(seeds), "--out", str(out), "--cache", str(kept))


def repeat_seeds(count: int, folder: Path) -> int:
    """Write `count` copies of the seeds, in turn, each under an id of its own; their size in bytes."""
    folder.mkdir()
    sources = sorted((ROOT / "seeds").glob("*.txt"))
    copies = [(sources[n % len(sources)], f"kopie-{n:05}") for n in range(count)]
    for source, name in copies:
        shutil.copyfile(source, folder / f"{name}.txt")
        (folder / f"{name}.yml").write_text(side_file(source, name), encoding="utf-8")
    return sum(source.stat().st_size for source, _ in copies)


def side_file(source: Path, document: str) -> str:
    """The side file of `source`, if it has one, with another id."""
    known = source.with_suffix(".yml")
    facts = yaml.safe_load(known.read_text(encoding="utf-8")) if known.exists() else None
    return yaml.safe_dump({**(facts or {}), "id": document}, allow_unicode=True)


def copy_site(folder: Path) -> Path:
    """All that mkdocs needs but the documents; gives the folder where they belong."""
    copy_project(folder)
    return folder / "docs" / "documenten"


def build(folder: Path) -> Cost:
    """The site of the pages in `folder`/docs, in one process."""
    return run("generator.builders.build", "--jobs", "1", folder=folder)


def change_one_page(folder: Path) -> None:
    page = next((folder / "docs" / "documenten").glob("kopie-*.md"))
    page.write_text(page.read_text(encoding="utf-8") + "\nEen regel erbij.\n", encoding="utf-8")


def verdict(ratio: float, target: float) -> bool:
    met = ratio <= target
    outcome = "gehaald" if met else "NIET GEHAALD"
    print(f"  verhouding      {ratio:9.2f}     doel: hoogstens {target:.2f}: {outcome}\n")
    return met


def bench_build(count: int, folder: Path) -> bool:
    """Converting against building the same pages, and the memory of converting a tenth of them."""
    few = max(count // 10, 5)
    size = repeat_seeds(count, folder / "many")
    repeat_seeds(few, folder / "few")
    converted = convert(folder / "many", copy_site(folder))
    converted_few = convert(folder / "few", folder / "few-pages")
    built = build(folder)

    print(f"{count} documenten, {size / 1e6:.1f} MB, in CPU-seconden")
    print(f"  omzetten        {converted.seconds:9.2f} s")
    print(f"  site bouwen     {built.seconds:9.2f} s")
    fast = verdict(converted.seconds / built.seconds, BUILD_TARGET)

    print("De site nog eens bouwen")
    again = build(folder)
    change_one_page(folder)
    changed = build(folder)
    print(f"  niets veranderd {again.seconds:9.2f} s")
    print(f"  één bladzijde   {changed.seconds:9.2f} s")
    fast = verdict(changed.seconds / built.seconds, REBUILD_TARGET) and fast

    print("Geheugen van het omzetten, op zijn hoogst")
    print(f"  {few:5} documenten{converted_few.megabytes:9.1f} MB")
    print(f"  {count:5} documenten{converted.megabytes:9.1f} MB")
    return verdict(converted.megabytes / converted_few.megabytes, MEMORY_TARGET) and fast


def bench_length(folder: Path) -> bool:
    """The cost of a byte in ever longer documents: the longest seed, several times over."""
    longest = max((ROOT / "seeds").glob("*.txt"), key=lambda seed: seed.stat().st_size)
    text = longest.read_text(encoding="utf-8")
    start = cost_of_text(SMALLEST, folder / "start")
    seconds = [cost_of_text(text * length, folder / str(length)) - start for length in LENGTHS]

    print(f"Eén document, steeds langer, zonder de {start:.2f} s van het opstarten")
    for length, spent in zip(LENGTHS, seconds, strict=True):
        size = length * longest.stat().st_size
        print(f"  {size / 1e3:7.0f} kB      {spent:9.2f} s     {spent / size * 1e6:.2f} s per MB")
    return verdict(seconds[-1] / LENGTHS[-1] / seconds[0], LENGTH_TARGET)


def cost_of_text(text: str, folder: Path) -> float:
    """The CPU seconds of converting one document, the least of some trials."""
    folder.mkdir()
    (folder / "document.txt").write_text(text, encoding="utf-8")
    (folder / "document.yml").write_text("id: document\n", encoding="utf-8")
    pages = (folder.with_name(f"pages-{folder.name}-{trial}") for trial in range(TRIALS))
    return min(convert(folder, out).seconds for out in pages)


def main(count: int) -> int:
    """Measure on `count` documents; 1 where a target is missed."""
    with tempfile.TemporaryDirectory() as build, tempfile.TemporaryDirectory() as length:
        met = [bench_build(count, Path(build)), bench_length(Path(length))]
    return 0 if all(met) else 1


if __name__ == "__main__":
    raise SystemExit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000))
