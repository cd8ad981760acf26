"""The archive of one year: its documents and no others, and a link to another leads to the published site."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from browsing import ROOT, run

from generator.builders.one_year import NoSuchYearError, write_year

PUBLIC = "https://example.org/kamer/"
HELD, ABSENT = "2019-07-15-x", "2020-01-02-y"


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    """A document of 2019, as its JSON has it."""
    out = tmp_path_factory.mktemp("project") / "docs" / "documenten"
    run(ROOT, "generator", "convert", "--out", str(out))
    documents = (json.loads(file.read_text(encoding="utf-8")) for file in out.glob("*.json"))
    return next(each for each in documents if each["dates"]["answered"] == "2019-07-15")


@pytest.fixture
def site(tmp_path: Path, exported: dict[str, object]) -> Path:
    """A site of two documents, with a page about both."""
    folder = tmp_path / "site"
    for id, day in ((HELD, "2019-07-15"), (ABSENT, "2020-01-02")):
        (folder / "documenten" / id).mkdir(parents=True)
        (folder / "documenten" / id / "index.html").write_text(f"<p>{id}</p>")
        (folder / "documenten" / f"{id}.txt").write_text("bron")
        document = {**exported, "id": id, "dates": {"submitted": day, "answered": day}}
        (folder / "documenten" / f"{id}.json").write_text(json.dumps(document))
    (folder / "gegevens").mkdir()
    for name in ("vragen.csv", "vragen-2019.csv", "vragen-2020.csv"):
        (folder / "gegevens" / name).write_text(name)
    (folder / "index.html").write_text(
        f'<link rel="canonical" href="{PUBLIC}"><a href="documenten/{HELD}/#vraag-1">a</a>'
        f'<a href="documenten/{ABSENT}/#vraag-1">b</a><a href="documenten/{ABSENT}.json">c</a>'
        '<a href="gegevens/vragen.csv">d</a><a href="https://example.net/">e</a><a href="#top">f</a>'
    )
    return folder


def test_only_the_documents_of_the_year_are_there(site: Path, tmp_path: Path) -> None:
    write_year(site, "2019", tmp_path / "jaar")
    held = {path.name for path in (tmp_path / "jaar" / "documenten").iterdir()}
    assert held == {HELD, f"{HELD}.json", f"{HELD}.txt"}
    assert [path.name for path in (tmp_path / "jaar" / "gegevens").iterdir()] == ["vragen-2019.csv"]


def test_links_to_what_is_not_there_lead_to_the_published_site(site: Path, tmp_path: Path) -> None:
    write_year(site, "2019", tmp_path / "jaar")
    page = (tmp_path / "jaar" / "index.html").read_text()
    assert f'href="documenten/{HELD}/#vraag-1"' in page
    for place in (f"documenten/{ABSENT}/#vraag-1", f"documenten/{ABSENT}.json", "gegevens/vragen.csv"):
        assert f'href="{PUBLIC}{place}"' in page
    assert 'href="https://example.net/"' in page
    assert 'href="#top"' in page


def test_without_a_public_address_such_a_link_leads_nowhere(site: Path, tmp_path: Path) -> None:
    front = site / "index.html"
    front.write_text(front.read_text().replace('rel="canonical"', 'rel="x"'))
    write_year(site, "2019", tmp_path / "jaar")
    assert "<a>b</a><a>c</a><a>d</a>" in (tmp_path / "jaar" / "index.html").read_text()


def test_search_knows_that_year_alone(site: Path, tmp_path: Path) -> None:
    write_year(site, "2019", tmp_path / "jaar")
    folders = {path.name.split("-")[0] for path in (tmp_path / "jaar" / "zoekindex").iterdir()}
    assert folders == {"2019", "woorden", "verwant", "begin.zoek"}


def test_a_year_that_is_not_there_is_told_with_those_that_are(site: Path, tmp_path: Path) -> None:
    with pytest.raises(NoSuchYearError, match="er zijn geen documenten uit 1999, wel uit 2019, 2020"):
        write_year(site, "1999", tmp_path / "jaar")
