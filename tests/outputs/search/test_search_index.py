from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from generator.dutch.dutch_words import key, shelf
from generator.outputs.search import search_index

DOCUMENT = {
    "id": "2024Z00001",
    "title": None,
    "subject": "Verdrag",
    "kind": "questions",
    "askers": [{"name": "Jansen", "party": "SP"}],
    "committee": None,
    "addressees": [],
    "answered_by": [],
    "dates": {"submitted": "2024-03-03", "answered": None},
    "identifiers": {"publication": None, "zaak": "2024Z00001"},
    "questions": [{"anchor": "vraag-1", "number": "1", "text": "Wie verdween er?", "answer": None}],
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
        askers = [{"name": f"Lid {number}", "party": f"Partij {number}"}]
        other = {**DOCUMENT, "id": f"2024Z{number:05}", "askers": askers}
        (folder / f"{other['id']}.json").write_text(json.dumps(other))
    for out in (tmp_path / "een", tmp_path / "ander"):
        search_index.build(folder, out)
    one, other_one = (
        {p.name: p.read_bytes() for p in (tmp_path / n).rglob("*") if p.is_file()} for n in ("een", "ander")
    )
    assert one == other_one
