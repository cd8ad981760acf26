"""A document added by its official id, from a stand-in for the official site, and what is said of it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from generator.__main__ import main
from generator.builders import preview
from generator.cli import adding
from generator.sources.official_site import Site, fetch

TEXT = (
    "AH 12\n2024Z16007\nAntwoord van minister De Jong (Defensie) (ontvangen 3 december 2024)\n\n"
    "Vraag 1\nWat?\n\nAntwoord 1\nDit.\n"
)
ID = "ah-tk-20242025-12"
XML = """<?xml version="1.0" encoding="UTF-8"?>
<officiele-publicatie><kamervragen>
<vraag><nr>1</nr><al>Wat?</al></vraag><antwoord><nr>1</nr><al>Dit.</al></antwoord>
</kamervragen></officiele-publicatie>
"""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project folder, in which we are, without documents."""
    folder = tmp_path / "project"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture
def official(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder that the stand-in serves; it is asked in the place of the official site."""
    folder = tmp_path / "officieel"
    folder.mkdir()

    class StandIn(SimpleHTTPRequestHandler):
        def __init__(self, *given: object) -> None:
            super().__init__(*given, directory=str(folder))  # type: ignore[arg-type]

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), StandIn) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        site = Site(f"http://127.0.0.1:{server.server_address[1]}")
        monkeypatch.setattr(adding, "fetch", partial(fetch, site=site))
        yield folder
        server.shutdown()


def seeds(project: Path) -> list[str]:
    return sorted(path.name for path in (project / "seeds").iterdir())


def test_by_its_id(project: Path, official: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (official / f"{ID}.xml").write_text(XML, encoding="utf-8")
    assert main(["new", "--id", ID]) == 0
    told = capsys.readouterr()
    name = next(name for name in seeds(project) if name.endswith(".xml"))
    assert (project / "seeds" / name).read_text(encoding="utf-8") == XML
    assert "vraag 1 (#vraag-1): Wat?" in told.out
    assert f"seeds/{name}: niets verloren" in told.out
    assert "toegevoegd" in told.out
    assert told.err == ""
    assert (project / ".cache" / "opgehaald").is_file()


def test_an_id_that_is_not_there_leaves_nothing(
    project: Path, official: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["new", "--id", ID]) == 1
    assert "staat niet op zoek.officielebekendmakingen.nl" in capsys.readouterr().err
    assert not (project / "seeds").exists()


def test_a_document_that_is_there_under_another_name_is_refused(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "seeds").mkdir()
    (project / "seeds" / "000.txt").write_text(TEXT, encoding="utf-8")
    (project / "brief.txt").write_text(TEXT, encoding="utf-8")
    assert main(["new", "--file", "brief.txt"]) == 1
    assert "brief.txt: dit document is er al, als seeds/000.txt." in capsys.readouterr().err
    assert main(["new", "--file", "seeds/000.txt"]) == 1
    assert "seeds/000.txt: staat al bij de bronbestanden." in capsys.readouterr().err
    assert seeds(project) == ["000.txt"]


def test_what_it_refers_to_among_the_others_is_found(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "a.txt").write_text(TEXT, encoding="utf-8")
    (project / "b.txt").write_text(
        TEXT.replace("2024Z16007", "2025Z00001").replace("AH 12", "AH 13").replace("Dit.", "Zie 2024Z16007."),
        encoding="utf-8",
    )
    assert main(["new", "--file", "a.txt"]) == 0
    assert main(["new", "--file", "b.txt"]) == 0
    assert "„2024Z16007” → " in capsys.readouterr().out


def test_the_preview_is_opened_at_the_page(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []

    def show_page(page: str, _: object) -> int:
        shown.append(page)
        return 0

    monkeypatch.setattr(preview, "show_page", show_page)
    (project / "a.txt").write_text(TEXT, encoding="utf-8")
    assert main(["new", "--file", "a.txt", "--preview"]) == 0
    assert shown == ["documenten/2024Z16007/"]


def test_a_side_file_is_no_document(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "brief.yml").write_text("title: x\n", encoding="utf-8")
    assert main(["new", "--file", "brief.yml"]) == 1
    assert capsys.readouterr().err == "brief.yml: hoort naast een document: geef het document zelf\n"
    assert not (project / "seeds").exists()


def test_what_is_typed_next_can_be_typed_as_it_stands(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "seeds").mkdir()
    (project / "seeds" / "mijn brief.txt").write_text(TEXT, encoding="utf-8")
    assert main(["new", "--file", "seeds/mijn brief.txt"]) == 1
    assert capsys.readouterr().err.endswith("make check ARGS=\"'seeds/mijn brief.txt'\"\n")


def test_what_was_not_meant_can_be_taken_away(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "verhaal.txt").write_text("Er was eens.\n", encoding="utf-8")
    assert main(["new", "--file", "verhaal.txt"]) == 1
    said = capsys.readouterr().out
    assert "fout[no-questions]" in said
    assert "haal seeds/verhaal.txt en seeds/verhaal.yml dan weer weg" in said
