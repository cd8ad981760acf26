from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from generator.dutch.dutch_words import key, shelf
from generator.outputs.search import search_index

DOCUMENT = {
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
    return folder


def test_the_index_holds_texts_words_and_forms(documents: Path, tmp_path: Path) -> None:
    out = tmp_path / "zoekindex"
    search_index.build(documents, out)
    [packed] = (out / "vragen").iterdir()
    texts = json.loads(gzip.decompress(packed.read_bytes()))
    forms = json.loads((out / "vormen" / f"{shelf(key('verdwijnt'))}.json").read_text())
    assert texts["questions"][0]["text"] == "Wie verdween er?"
    assert forms[key("verdwijnt")] == texts["vormen"]["verdween"]
    assert json.loads((out / "woorden" / "v.json").read_text()) == {"verdween": ["verdween", 1]}
    assert json.loads((out / "pagefind-entry.json").read_text())["languages"]["unknown"]["page_count"] == 1


def test_of_documents_with_the_same_questions_one_is_found(documents: Path, tmp_path: Path) -> None:
    asked = {**DOCUMENT, "id": "2024Z00002", "superseded_by": "2024Z00001"}
    (documents / "2024Z00002.json").write_text(json.dumps(asked))
    search_index.build(documents, tmp_path / "zoekindex")
    assert len(list((tmp_path / "zoekindex" / "vragen").iterdir())) == 1


def test_a_document_without_questions_is_one_hit(documents: Path, tmp_path: Path) -> None:
    said = [{"text": "Uitstel"}, {"text": "wegens drukte"}]
    letter = {**DOCUMENT, "questions": [], "sections": said, "status": "delayed", "delayed": "2024-03-24"}
    (documents / "2024Z00001.json").write_text(json.dumps(letter))
    search_index.build(documents, tmp_path / "zoekindex")
    [packed] = (tmp_path / "zoekindex" / "vragen").iterdir()
    [hit] = json.loads(gzip.decompress(packed.read_bytes()))["questions"]
    assert (hit["anchor"], hit["text"], hit["antwoord"]) == ("", "Uitstel\n\nwegens drukte", "uitstel gemeld")
    assert hit["regel"] == "Uitstel gemeld op 24 maart 2024 · Jansen (SP)"


def test_without_documents_it_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["search_index", "--documents", str(tmp_path)])
    with pytest.raises(SystemExit):
        search_index.main()
    assert "generator convert" in capsys.readouterr().err
