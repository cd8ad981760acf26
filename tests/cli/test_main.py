"""The command line: what goes to which stream, and the exit status."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import BrokenExecutor
from dataclasses import replace
from pathlib import Path
from typing import TypeAlias

import pytest
from linked_example import DOCUMENT, LINKED
from places import ROOT

from generator import __main__ as command_line
from generator.addresses.register import read_register
from generator.cli import collection, commands
from generator.cli.outline import outline
from generator.corpus.executors import ClusterError
from generator.corpus.failure import Failure
from generator.corpus.outcome import Outcome, outcome
from generator.model.diagnostic import Diagnostic
from generator.model.reference import LinkedDocument
from generator.model.rules import diagnose
from generator.model.source import Evidence
from generator.outputs.folders import put_mark
from generator.outputs.search import search_index
from generator.outputs.written import LostError

COUNTED = "1 document, 3 vragen, 1 antwoord, 3 verwijzingen; 0 fouten, 1 waarschuwing, 0 opmerkingen"
PROVEN = "seeds/x.txt: niets verloren: 195 tekens staan elk precies één keer in het resultaat"
WARNING = "seeds/x.txt:15: waarschuwing[missing-answer]: vraag zonder antwoord"
LOST = replace(
    LINKED,
    document=replace(DOCUMENT, diagnostics=(diagnose("lost-text", 3, difference="„Klopt” ontbreekt"),)),
)
LOST_LINE = "seeds/x.txt:3: fout[lost-text]: tekst verloren of verdubbeld: „Klopt” ontbreekt"
FAILED = Failure("weg.txt", "weg.txt: bestaat niet: controleer de naam")

Result: TypeAlias = LinkedDocument | Failure
Make: TypeAlias = Callable[[LinkedDocument], object]
Run: TypeAlias = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Run:
    """Runs a command in a folder with one seed, with these results of the pipeline."""
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "x.txt").write_text("Vraag 1", encoding="utf-8")
    monkeypatch.chdir(tmp_path)

    def run_command(*arguments: str, results: tuple[Result, ...] = (LINKED,)) -> tuple[int, str, str]:
        def given(_: object, make: Make, *__: object) -> Iterator[object]:
            yield from (one if isinstance(one, Failure) else make(one) for one in results)

        def converted(*_: object, with_sources: bool, moved: object) -> Iterator[Outcome | Failure]:
            yield from (one if isinstance(one, Failure) else outcome(one) for one in results)

        monkeypatch.setattr(collection, "made", given)
        monkeypatch.setattr(commands, "convert", converted)
        status = command_line.main(arguments)
        return status, *capsys.readouterr()

    return run_command


def test_convert_tells_what_it_converted(run: Run) -> None:
    status, out, err = run("convert")
    assert (status, err) == (0, "")
    assert out.splitlines() == [
        f"docs/documenten: {COUNTED}",
        "Waarschuwingen: missing-answer (1).",
        "Zij staan op de pagina's zelf, en hier: python -m generator check",
        "Wat er een betekent: python -m generator check --explain missing-answer",
    ]


@pytest.fixture
def built(run: Run, monkeypatch: pytest.MonkeyPatch) -> Callable[..., tuple[int, str]]:
    """Runs `site` beside an old one, with a builder that writes "nieuw"; what is said on standard error."""

    def build(options: argparse.Namespace, _: object) -> int:
        (options.site / "index.html").write_text("nieuw", encoding="utf-8")
        return 0

    monkeypatch.setattr(commands, "_built", build)
    monkeypatch.setattr(search_index, "build", lambda *_: None)
    Path("site").mkdir()
    put_mark(Path("site"))
    Path("site/index.html").write_text("oud", encoding="utf-8")

    def run_site(*results: Result) -> tuple[int, str]:
        status, _, err = run("site", results=results)
        return status, err

    return run_site


def shown() -> str:
    return Path("site/index.html").read_text(encoding="utf-8")


def test_a_new_file_that_fails_stops_no_other(built: Callable[..., tuple[int, str]]) -> None:
    status, err = built(FAILED, LINKED)
    assert (status, shown()) == (1, "nieuw")
    assert err.startswith(FAILED.message)
    assert "1 bestand staat niet op de site: verbeter wat hierboven staat" in err
    assert not Path("adressen.tsv").exists()
    assert built(LINKED)[0] == 0
    assert DOCUMENT.id in read_register(Path("adressen.tsv")).lines


def test_where_a_published_file_fails_the_old_site_stays(built: Callable[..., tuple[int, str]]) -> None:
    assert built(LINKED)[0] == 0
    Path("site/index.html").write_text("oud", encoding="utf-8")
    before = Path("adressen.tsv").read_bytes()
    status, err = built(Failure("seeds/x.txt", "seeds/x.txt: is leeg"), replace_id(LINKED, "ander"))
    assert (status, shown(), Path("adressen.tsv").read_bytes()) == (1, "oud", before)
    assert "seeds/x.txt: staat al op de site, en zonder dit bestand klopt die niet meer" in err
    assert err.endswith("site is niet vernieuwd: verbeter wat hierboven staat en begin opnieuw.\n")


@pytest.mark.parametrize("results", [(FAILED,), (LOST, FAILED)])
def test_the_old_site_stays_where_nothing_is_left_or_a_document_has_an_error(
    built: Callable[..., tuple[int, str]], results: tuple[Result, ...]
) -> None:
    assert (built(*results)[0], shown()) == (1, "oud")


def test_the_old_site_stays_where_names_cannot_be_read(built: Callable[..., tuple[int, str]]) -> None:
    Path("seeds/namen.yml").write_text("fout: x\n", encoding="utf-8")
    assert (built(LINKED)[0], shown()) == (1, "oud")


def replace_id(linked: LinkedDocument, id: str) -> LinkedDocument:
    source = replace(linked.document.source, path=f"seeds/{id}.txt")
    return replace(linked, document=replace(linked.document, id=id, source=source))


def test_starting_from_nothing_throws_away_no_folder_of_somebody_else(run: Run) -> None:
    Path("mijn").mkdir()
    Path("mijn/brief.txt").write_text("x", encoding="utf-8")
    status, _, err = run("site", "--vanaf-niets", "--cache", "mijn", results=(FAILED,))
    assert (status, err) == (1, "mijn/brief.txt: is hier niet gemaakt, dus deze map wordt niet vervangen\n")
    assert Path("mijn/brief.txt").is_file()


def test_starting_from_nothing_throws_away_what_was_kept(run: Run) -> None:
    run("convert", "--cache", "mijn", results=(FAILED,))
    for kept in (Path("mijn/cards"), Path(".cache/cards")):
        kept.mkdir(parents=True)
        (kept / "oud").touch()
    Path(".cache/van een ander programma").touch()
    run("site", "--vanaf-niets", "--cache", "mijn", results=(FAILED,))
    assert not Path("mijn/cards/oud").exists()
    assert not Path(".cache/cards/oud").exists()
    assert Path(".cache/van een ander programma").exists()


@pytest.mark.parametrize("place", ["mijn", ".", ".."])
def test_a_site_takes_the_place_of_no_folder_of_somebody_else(run: Run, place: str) -> None:
    Path("mijn").mkdir()
    Path("mijn/brief.txt").write_text("x", encoding="utf-8")
    status, _, err = run("site", "--site", place)
    assert status == 1
    assert "wordt niet vervangen" in err or "kies een eigen map" in err
    assert Path("mijn/brief.txt").is_file()


def test_convert_fails_where_text_was_lost(run: Run) -> None:
    status, out, err = run("convert", results=(LOST, LINKED))
    assert (status, err) == (1, f"{LOST_LINE}\n")
    assert "2 documenten, 6 vragen, 2 antwoorden, 6 verwijzingen; 1 fout, 1 waarschuwing" in out


def test_convert_tells_of_a_file_that_failed_and_goes_on(run: Run) -> None:
    status, out, err = run("convert", results=(FAILED, LINKED))
    assert (status, err) == (1, f"{FAILED.message}\n")
    assert out.startswith(f"docs/documenten: {COUNTED}; 1 bestand niet gelezen\n")


@pytest.mark.parametrize("command", ["convert", "check"])
def test_a_side_file_without_a_source_is_a_failure(run: Run, command: str) -> None:
    Path("seeds/y.yml").write_text("title: x", encoding="utf-8")
    status, _, err = run(command)
    assert status == 1
    assert err.startswith("seeds/y.yml: hoort bij geen bronbestand")


def test_a_report_has_what_stands_among_the_sources_and_is_none(run: Run) -> None:
    Path("seeds/y.yml").write_text("title: x", encoding="utf-8")
    Path("seeds/namen.yml").write_text("askers:\n  - naam: x\n", encoding="utf-8")
    status, out, err = run("check", "--format", "github")
    assert (status, err) == (1, "")
    orphan, names, *_ = out.splitlines()
    assert orphan.startswith("::error file=seeds/y.yml,line=1,title=onleesbaar::hoort bij geen bronbestand")
    assert names.startswith("::error file=seeds/namen.yml,line=2,title=onleesbaar::onbekende sleutel 'naam'")


def test_check_reads_the_table_of_names_too(run: Run) -> None:
    Path("seeds/namen.yml").write_text("askers:\n  - naam: x\n", encoding="utf-8")
    status, _, err = run("check")
    assert status == 1
    assert err.startswith("seeds/namen.yml:2: onbekende sleutel 'naam'")
    assert run("check", "seeds/x.txt")[0] == 0


def test_a_summary_has_what_could_not_be_read(run: Run) -> None:
    status, out, err = run("show", "--json", results=(FAILED, LINKED))
    assert (status, err) == (0, "")
    assert json.loads(out.splitlines()[0]) == {"path": "weg.txt", "unread": FAILED.message}


@pytest.mark.parametrize("command", ["convert", "check"])
def test_a_folder_that_is_missing_or_empty_is_named(run: Run, tmp_path: Path, command: str) -> None:
    (tmp_path / "leeg").mkdir()
    for folder, reason in (("leeg", "bevat geen bronbestanden"), ("weg", "deze map bestaat niet")):
        status, out, err = run(command, "--seeds", folder)
        assert (status, out, err.startswith(f"{folder}: {reason}")) == (1, "", True)


def test_convert_passes_its_folders_on(monkeypatch: pytest.MonkeyPatch, run: Run) -> None:
    asked: list[tuple[Path, Path, bool]] = []

    def remembered(seeds: Path, out: Path, *_: object, with_sources: bool, moved: object) -> Iterator[Result]:
        asked.append((seeds, out, with_sources))
        return iter(())

    run("convert")
    monkeypatch.setattr(commands, "convert", remembered)
    Path("seeds").rename("bron")
    assert command_line.main(["convert", "--seeds", "bron", "--out", "uit"]) == 0
    assert command_line.main(["convert", "--seeds", "bron", "--zonder-bronnen"]) == 0
    assert asked == [(Path("bron"), Path("uit"), True), (Path("bron"), Path("docs/documenten"), False)]


@pytest.mark.parametrize(
    ("form", "start"),
    [
        ("github", "::warning file=seeds/x.txt,line=15,title=missing-answer::vraag zonder antwoord\n::"),
        ("gitlab", '[\n  {\n    "description": "vraag zonder antwoord"'),
        ("sarif", '{\n  "$schema": '),
    ],
)
def test_check_reports_in_other_forms(run: Run, form: str, start: str) -> None:
    status, out, err = run("check", "--format", form, results=(LINKED, FAILED))
    assert (status, err) == (1, "")
    assert out.startswith(start)
    assert "weg.txt" in out


def test_check_explains_a_code(run: Run) -> None:
    assert run("check", "--explain", "number-gap")[1].startswith("number-gap (waarschuwing)\n  melding: ")
    status, out, err = run("check", "--explain", "number-gat")
    assert (status, out) == (1, "")
    assert err.startswith("number-gat: deze code bestaat niet; bedoelt u number-gap")


def test_show_makes_summaries_and_review_compares_them(run: Run) -> None:
    _, summaries, _ = run("show", "--json")
    Path("a.jsonl").write_text(summaries, encoding="utf-8")
    Path("b.jsonl").write_text("", encoding="utf-8")
    status, out, err = run("review", "b.jsonl", "a.jsonl")
    assert (status, err) == (0, "")
    assert f"### Nieuw: `{DOCUMENT.id}`" in out
    Path("b.jsonl").write_text("geen samenvatting", encoding="utf-8")
    assert run("review", "b.jsonl", "a.jsonl")[2].startswith("b.jsonl: is niet door `show --json` gemaakt")


def test_new_adds_a_file_and_says_what_is_understood(run: Run, tmp_path: Path) -> None:
    (tmp_path / "brief.txt").write_text(
        "AH 12\n2024Z16007\nAntwoord van minister De Jong (Defensie) (ontvangen 3 december 2024)\n\n"
        "Vraag 1\nWat?\n\nAntwoord 1\nDit.\n",
        encoding="utf-8",
    )
    status, out, err = run("new", "--file", "brief.txt")
    assert (status, err) == (0, "")
    assert "vraag 1 (#vraag-1): Wat?" in out
    added = [path.name for path in sorted((tmp_path / "seeds").iterdir())]
    assert len(added) == 3
    assert added[0].removesuffix(".txt") == added[1].removesuffix(".yml")
    assert run("new", "--file", "brief.txt")[0] == 1  # not twice


def test_check_tells_doubts_and_proof(run: Run) -> None:
    assert run("check") == (0, f"{WARNING}\n{PROVEN}\n{COUNTED}\n", "")


def test_check_fails_where_text_was_lost(run: Run) -> None:
    status, out, _ = run("check", "x.txt", results=(LOST,))
    assert status == 1
    assert out.startswith(f"{LOST_LINE}\nseeds/x.txt: NIET bewezen")
    assert "niets verloren" not in out


@pytest.mark.parametrize(
    ("files", "expected"), [((), ["seeds/x.txt"]), (("b.txt", "a.txt"), ["b.txt", "a.txt"])]
)
def test_check_takes_files_or_all(
    monkeypatch: pytest.MonkeyPatch, run: Run, files: tuple[str, ...], expected: list[str]
) -> None:
    asked: list[str] = []

    def remembered(paths: tuple[Path, ...], *_: object) -> Iterator[Result]:
        asked.extend(map(str, paths))
        return iter(())

    run("check")
    monkeypatch.setattr(collection, "made", remembered)
    command_line.main(["check", *files])
    assert asked == expected


def test_show_prints_the_outline(run: Run) -> None:
    assert run("show", "x.txt") == (0, f"{outline(LINKED)}\n", "")


def test_export_keeps_json_and_diagnostics_apart(run: Run) -> None:
    status, out, err = run("export", "x.txt", "x.txt", results=(LINKED, LINKED))
    assert [json.loads(line)["id"] for line in out.splitlines()] == ["ah-tk-20182019-3455"] * 2
    assert (status, err) == (0, f"{WARNING}\n" * 2)


@pytest.mark.parametrize(
    ("command", "results", "expected"),
    [
        ("export", (LOST,), 0),
        ("export", (FAILED, LINKED), 1),
        ("export", (FAILED, FAILED), 1),
        ("show", (LOST,), 0),
        ("show", (FAILED, FAILED), 1),
        ("check", (LOST,), 1),
        ("check", (LINKED, FAILED), 1),
        ("check", (LINKED,), 0),
    ],
)
def test_the_status(run: Run, command: str, results: tuple[Result, ...], expected: int) -> None:
    assert run(command, "x.txt", results=results)[0] == expected


def test_what_can_be_exported_is_exported(run: Run) -> None:
    _, out, err = run("export", "weg.txt", "x.txt", results=(FAILED, LINKED))
    assert len(out.splitlines()) == 1
    assert FAILED.message in err.splitlines()


@pytest.mark.parametrize(
    ("error", "status", "told"),
    [
        (KeyboardInterrupt(), 130, ""),
        (BrokenExecutor(), 1, f"{command_line._STOPPED}\n"),
        (LostError(Path(".cache")), 1, ".cache: hieruit is iets verdwenen: begin opnieuw\n"),
        (ClusterError("daar is niets"), 1, "daar is niets\n"),
        (
            PermissionError(13, "Permission denied", "docs/documenten"),
            1,
            "docs/documenten: mag niet: controleer de rechten, en of een ander programma het gebruikt\n",
        ),
    ],
)
def test_what_ends_it_early_leaves_no_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], run: Run,
    error: BaseException, status: int, told: str,
) -> None:  # fmt: skip
    def broken(*_: object, with_sources: bool, moved: object) -> Iterator[Result]:
        raise error

    run("check")
    monkeypatch.setattr(commands, "convert", broken)
    assert command_line.main(["convert"]) == status
    assert capsys.readouterr().err == told


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ([], "dit ontbreekt: OPDRACHT"),
        (["onzin"], "argument OPDRACHT: dit bestaat niet: 'onzin' (kies uit"),
        (["export"], "dit ontbreekt: BESTAND"),
        (["check", "--onzin"], "dit hoort er niet bij: --onzin"),
        (["convert", "--out"], "argument --out: hier hoort een waarde achter"),
        (["new"], "dit ontbreekt: --file of --id"),
        (["new", "--file", "a", "--id", "b"], "argument --id: gaat niet samen met argument --file"),
        (["check", "-j", "nul"], "-j: 'nul' is geen aantal processen"),
        (["check", "-j", "0"], "-j: '0' is geen aantal processen"),
    ],
)
def test_a_wrong_command_is_told_with_its_usage(
    capsys: pytest.CaptureFixture[str], arguments: list[str], told: str
) -> None:
    with pytest.raises(SystemExit) as caught:
        command_line.main(arguments)
    out, err = capsys.readouterr()
    assert (caught.value.code, out) == (2, "")
    assert err.startswith("gebruik: python -m generator")
    assert f"\nfout: {told}" in err


@pytest.mark.parametrize(
    "arguments",
    [["--help"], *([command, "-h"] for command in "site convert check show export new review".split())],
)
def test_help_is_dutch(capsys: pytest.CaptureFixture[str], arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        command_line.main(arguments)
    out = capsys.readouterr().out
    assert caught.value.code == 0
    assert out.startswith("gebruik: ")
    assert "toon deze uitleg" in out
    for english in ("usage:", "options:", "optional", "positional", "show this help"):
        assert english not in out


def test_a_reader_that_goes_away_is_no_error() -> None:
    """What `python -m generator export … | head -1` does, with the reader gone before the first line."""
    program = (
        "import sys; sys.path.insert(0, 'tests')\n"
        "from generator import __main__ as c; from generator.cli import collection\n"
        "from linked_example import LINKED\n"
        "collection.made = lambda _, make, *__: map(make, [LINKED] * 100)\n"
        "sys.exit(c.main(['show', 'x.txt']))"
    )
    reader, writer = os.pipe()
    os.close(reader)
    project = ROOT
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=project, stdout=writer, stderr=subprocess.PIPE, check=False
    )  # fmt: skip
    os.close(writer)
    assert (done.returncode, done.stderr) == (141, b"")


def test_the_version_is_the_packages(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        command_line.main(["--version"])
    assert capsys.readouterr().out.strip().count(".") == 2


def test_dutch_is_written_in_every_locale() -> None:
    environment = {**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    environment.pop("PYTHONIOENCODING", None)
    done = subprocess.run(
        [sys.executable, "-m", "generator", "--help"],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        check=True,
    )
    assert "één bronbestand" in done.stdout.decode("utf-8")


def test_a_doubt_names_its_place_as_the_source_has_it(run: Run) -> None:
    paged = replace(
        LINKED.document,
        source=replace(LINKED.document.source, format="pdf", evidence={7: Evidence(page=3, row=12)}),
        diagnostics=(Diagnostic(7, "warning", "number-gap", "x"), Diagnostic(8, "info", "number-gap", "y")),
    )
    _, out, _ = run("check", results=(replace(LINKED, document=paged),))
    path = paged.source.path
    assert f"{path}:p3:12: waarschuwing[number-gap]: x\n{path}:8: opmerking[number-gap]: y\n" in out
