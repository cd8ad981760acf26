from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any
from unittest.mock import Mock

import pytest

from generator.corpus.store import Store
from generator.dutch.dutch_words import key, shelf
from generator.outputs.search import search_index
from generator.outputs.search.indexed import indexed

DOCUMENT: dict[str, Any] = {
    "id": "2024Z00001",
    "name": "Vragen over verdrag",
    "title": None,
    "subject": "Verdrag",
    "status": "open",
    "delayed": None,
    "kind": "questions",
    "askers": [{"name": "Jansen", "party": "SP", "label": "Jansen (SP)"}],
    "committee": None,
    "addressees": [],
    "answered_by": [],
    "pair": None,
    "superseded_by": None,
    "sections": [],
    "dates": {"submitted": "2024-03-03", "answered": None},
    "identifiers": {"publication": None, "zaak": "2024Z00001"},
    "listed_under": {"askers": ["Jansen"], "parties": ["SP"], "bewindspersonen": [], "ministries": []},
    "questions": [
        {"anchor": "vraag-1", "number": "1", "text": "Wie verdween er?", "answer": None, "status": "open"}
    ],
    "answers": [],
    "footnotes": [],
}


@pytest.fixture
def documents(tmp_path: Path) -> Path:
    folder = tmp_path / "documenten"
    folder.mkdir()
    (folder / "2024Z00001.json").write_text(json.dumps(DOCUMENT))
    (folder / "2023Z00002.json").write_text(
        json.dumps({**DOCUMENT, "id": "2023Z00002", "dates": {"submitted": "2023-01-01", "answered": None}})
    )
    return folder


def read(file: Path) -> Any:  # noqa: ANN401 - JSON
    return json.loads(gzip.decompress(file.with_name(f"{file.name}.zoek").read_bytes()))


def test_the_index_has_a_folder_a_year_and_what_all_share(documents: Path, tmp_path: Path) -> None:
    out = tmp_path / "zoekindex"
    search_index.build(documents, out)
    begin = read(out / "begin")
    years = begin["jaren"]
    assert [year["jaar"] for year in years] == ["2024", "2023"]
    shelves = out / begin["woorden"]
    shared = read(shelves / "begin")
    typed = read(shelves / f"woorden-{shelf(key('verdwijnt'), shared['planken'])}")[key("verdwijnt")]
    assert [key("verdwijnen"), "3", 1.0] in typed
    assert read(shelves / "spelling-ve")["verdween"] == ["verdween", 2]
    lists = read(out / years[0]["map"] / f"lijst-{shelf(key('verdwijnen'), years[0]['lijsten'])}")
    [[unit], []] = lists[key("verdwijnen")]
    assert unit // 16 == 0
    assert read(out / years[0]["map"] / "tekst-0-0")["vragen"][0]["tekst"] == "Wie verdween er?"
    assert read(out / years[0]["map"] / "kenmerken")["vragen"] == {"nog geen antwoord op deze site": [0]}


def of_2024(out: Path) -> Path:
    """The folder of the newest year."""
    folder: str = read(out / "begin")["jaren"][0]["map"]
    return out / folder


def test_of_documents_with_the_same_questions_one_is_found(documents: Path, tmp_path: Path) -> None:
    asked = {**DOCUMENT, "id": "2024Z00002", "superseded_by": "2024Z00001"}
    (documents / "2024Z00002.json").write_text(json.dumps(asked))
    search_index.build(documents, tmp_path / "zoekindex")
    year = of_2024(tmp_path / "zoekindex")
    shown = {"documenten": ["2024Z00001", "2024Z00002"], "ookVoor": {"0": ["2024Z00002"]}}
    assert read(year / "documenten")["vragen"] == [1, 0]
    assert read(year / "documenten")["vervangen"] == [1]
    assert read(year / "adressen") == shown


def test_documents_with_the_same_questions_count_once_and_share_their_people(
    documents: Path, tmp_path: Path
) -> None:
    names = {**DOCUMENT["listed_under"], "askers": ["P. Jansen"]}
    dates = {"submitted": "2022-01-01", "answered": None}
    asked = {**DOCUMENT, "id": "2022Z3", "superseded_by": "2023Z00002", "listed_under": names, "dates": dates}
    (documents / "2022Z3.json").write_text(json.dumps(asked))
    search_index.build(documents, tmp_path / "zoekindex")
    begin = read(tmp_path / "zoekindex" / "begin")
    assert [year["documenten"] for year in begin["jaren"]] == [1, 1, 0]
    assert begin["dagen"] == ["2023-01-01", "2024-03-03"]
    found = read(tmp_path / "zoekindex" / begin["jaren"][1]["map"] / "kenmerken")["documenten"]
    assert found["vrager"] == {"Jansen": [0], "P. Jansen": [0]}
    assert found["jaar"] == {"2023": [0]}


def test_a_document_of_which_the_stand_in_is_not_here_is_found_itself(
    documents: Path, tmp_path: Path
) -> None:
    (documents / "2024Z00001.json").write_text(json.dumps({**DOCUMENT, "superseded_by": "elders"}))
    search_index.build(documents, tmp_path / "zoekindex")
    assert read(of_2024(tmp_path / "zoekindex") / "documenten")["vragen"] == [1]


def test_a_change_in_one_of_two_with_the_same_questions_is_seen(documents: Path, tmp_path: Path) -> None:
    asked = {**DOCUMENT, "id": "2022Z3", "superseded_by": "2024Z00001", "dates": {"submitted": "2022-01-01"}}
    store, out = Store(tmp_path / "cache"), tmp_path / "zoekindex"
    for party in ("SP", "D66"):
        names = {**DOCUMENT["listed_under"], "parties": [party]}
        dates = {"submitted": "2022-01-01", "answered": None}
        changed = {**asked, "listed_under": names, "dates": dates}
        (documents / "2022Z3.json").write_text(json.dumps(changed))
        search_index.build(documents, out, store=store)
    assert set(read(of_2024(out) / "kenmerken")["documenten"]["partij"]) == {"SP", "D66"}


def test_a_document_without_questions_is_one_hit(documents: Path, tmp_path: Path) -> None:
    said = [{"text": "Uitstel"}, {"text": "wegens drukte"}]
    letter = {**DOCUMENT, "questions": [], "sections": said, "status": "delayed", "delayed": "2024-03-24"}
    (documents / "2024Z00001.json").write_text(json.dumps(letter))
    search_index.build(documents, tmp_path / "zoekindex")
    assert read(of_2024(tmp_path / "zoekindex") / "documenten")["vragen"] == [0]
    assert read(of_2024(tmp_path / "zoekindex") / "kenmerken")["vragen"] == {"uitstel gemeld": [0]}
    shown = read(of_2024(tmp_path / "zoekindex") / "tekst-0-0")
    assert shown["tekst"] == ["Uitstel", "wegens drukte"]
    assert shown["document"]["regel"] == "Uitstel gemeld op 24 maart 2024 · gevraagd door Jansen (SP)"


def contents(folder: Path) -> dict[Path, bytes]:
    return {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*.zoek")}


def made(folder: Path) -> dict[str, int]:
    return {file.name: file.stat().st_mtime_ns for file in folder.iterdir() if file.is_dir()}


def test_only_the_year_of_a_changed_document_is_made_again(documents: Path, tmp_path: Path) -> None:
    out = tmp_path / "zoekindex"
    search_index.build(documents, out)
    before = made(out)
    search_index.build(documents, out)
    assert made(out) == before
    file = documents / "2023Z00002.json"
    file.write_text(file.read_text().replace("verdween", "verschijnt"))
    search_index.build(documents, out)
    kept = {name for name in before.keys() & made(out).keys() if not name.startswith("woorden")}
    assert {name.partition("-")[0] for name in kept} == {"2024"}


def test_what_was_changed_and_back_is_the_same_index(documents: Path, tmp_path: Path) -> None:
    once, twice = tmp_path / "een", tmp_path / "twee"
    search_index.build(documents, once, jobs=2)
    file = documents / "2023Z00002.json"
    text = file.read_text()
    file.write_text(text.replace("verdween", "verschijnt"))
    search_index.build(documents, twice)
    file.write_text(text)
    search_index.build(documents, twice)
    assert contents(once) == contents(twice)


def test_what_was_broken_off_is_made_whole(documents: Path, tmp_path: Path) -> None:
    out = tmp_path / "zoekindex"
    search_index.build(documents, out)
    whole = sorted(path.relative_to(out) for path in out.rglob("*"))
    year = next(folder for folder in out.iterdir() if folder.name.startswith("2024"))
    year.rename(year.with_name(f".{year.name}.nieuw"))
    search_index.build(documents, out)
    assert sorted(path.relative_to(out) for path in out.rglob("*")) == whole


def test_without_documents_it_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["search_index", "--documents", str(tmp_path)])
    with pytest.raises(SystemExit):
        search_index.main()
    assert "generator convert" in capsys.readouterr().err


def test_the_same_documents_give_the_same_index(tmp_path: Path) -> None:
    """Pagefind keeps the values of a filter in an order of chance: of a dozen, no two runs agree."""
    folder = tmp_path / "documenten"
    folder.mkdir()
    for number in range(12):
        askers = [{"name": f"Lid {number}", "party": f"Partij {number}", "label": f"Lid {number}"}]
        other = {**DOCUMENT, "id": f"2024Z{number:05}", "askers": askers}
        (folder / f"{other['id']}.json").write_text(json.dumps(other))
    for out in (tmp_path / "een", tmp_path / "ander"):
        search_index.build(folder, out)
    one, other_one = (
        {p.name: p.read_bytes() for p in (tmp_path / n).rglob("*") if p.is_file()} for n in ("een", "ander")
    )
    assert one == other_one


def test_what_all_share_is_made_again_only_where_it_would_be_another(documents: Path, tmp_path: Path) -> None:
    out = tmp_path / "zoekindex"

    def shared(**changes: object) -> tuple[str, str]:
        (documents / "2024Z00001.json").write_text(json.dumps({**DOCUMENT, **changes}))
        search_index.build(documents, out)
        begin = read(out / "begin")
        return begin["woorden"], begin["verwant"]

    before = shared()
    assert shared(sections=[{"text": ""}]) == before
    words, alike = shared(questions=[{**DOCUMENT["questions"][0], "text": "Wie nam de trein?"}])
    assert words != before[0]
    assert alike != before[1]


def test_with_what_was_kept_of_each_document_it_is_the_index_from_nothing(
    documents: Path, tmp_path: Path
) -> None:
    store, out = Store(tmp_path / "cache"), tmp_path / "zoekindex"
    search_index.build(documents, out, store=store)
    newer = documents / "2024Z00001.json"
    for text in ("Wie verscheen er?", "Wie verdween er?"):
        exported = json.loads(newer.read_text())
        exported["questions"][0]["text"] = text
        (documents / "2024Z00003.json").write_text(json.dumps({**exported, "id": "2024Z00003"}))
        search_index.build(documents, out, store=store)
    search_index.build(documents, tmp_path / "niets")
    assert contents(out) == contents(tmp_path / "niets")
    assert len(list((tmp_path / "cache" / search_index.DOCUMENTS).glob("*"))) == 3


def test_of_a_changed_year_only_the_changed_document_is_read_again(
    documents: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store, out = Store(tmp_path / "cache"), tmp_path / "zoekindex"
    search_index.build(documents, out, store=store)
    read_again = Mock(side_effect=indexed)
    monkeypatch.setattr(search_index, "indexed", read_again)
    new = {**DOCUMENT, "id": "2024Z00003"}
    (documents / "2024Z00003.json").write_text(json.dumps(new))
    search_index.build(documents, out, store=store)
    read_again.assert_called_once_with(new, [], None)
