from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from generator.builders.archive import (
    SLOW,
    as_script,
    from_disk,
    offer,
    pack,
    readme,
    size_of_sources,
)


@pytest.mark.parametrize(
    ("link", "on_disk"),
    [
        ("../", "../index.html"),
        (".", "./index.html"),
        ("..", "../index.html"),
        ("./", "./index.html"),
        ("../documenten/kst-35207-34/#vraag-63", "../documenten/kst-35207-34/index.html#vraag-63"),
        ("../zoeken/?q=verdrag", "../zoeken/index.html?q=verdrag"),
        ("#vraag-63", "#vraag-63"),
        ("../stylesheets/zoeken.css", "../stylesheets/zoeken.css"),
        ("https://example.org/", "https://example.org/"),
        ("mailto:a@example.org", "mailto:a@example.org"),
    ],
)
def test_a_link_names_a_file(link: str, on_disk: str) -> None:
    assert from_disk(f'<a class="x" href="{link}">') == f'<a class="x" href="{on_disk}">'


def test_the_form_in_the_header_names_a_file() -> None:
    assert 'action="../zoeken/index.html"' in from_disk('<form action="../zoeken/" method="get">')


def test_what_holds_for_the_host_alone_is_left_out() -> None:
    of_host = (
        '<link rel="canonical" href="https://a.nl/x/"><link rel="search" href="https://a.nl/opensearch.xml">'
    )
    assert from_disk(f"{of_host}<link rel='icon'>") == "<link rel='icon'>"


def test_what_stands_in_for_the_server_is_loaded_before_the_search_scripts() -> None:
    page = from_disk('<script src="../../javascripts/zoeken/woorden.js"></script>')
    assert page.index("../../javascripts/vanschijf.js") < page.index("zoeken/woorden.js")


def test_a_file_becomes_a_script() -> None:
    assert as_script("zoekindex/a.json", b"{}") == b'kamerantwoord.lever("zoekindex/a.json","e30=");\n'


def test_the_archive_is_the_same_every_time(tmp_path: Path) -> None:
    site = tmp_path / "site"
    left_out = ("404.html", "opensearch.xml")
    for name in ("zoeken/index.html", "zoekindex/begin.zoek", "documenten/a.json", "b.css", *left_out):
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_text(f'<a href="../">{name}</a>')
    archives = [tmp_path / folder / "kamerantwoord-1.zip" for folder in ("een", "twee")]
    for archive in archives:
        pack(site, archive)
        (site / "b.css").touch()
    assert archives[0].read_bytes() == archives[1].read_bytes()
    held = "b.css documenten/a.json zoeken/index.html zoekindex/begin.zoek.js".split()
    names = zipfile.ZipFile(archives[0]).namelist()
    assert names == ["kamerantwoord-1/LEESMIJ.txt", *(f"kamerantwoord-1/{name}" for name in held)]


def test_the_site_offers_the_archive_with_its_size_and_the_archive_does_not(tmp_path: Path) -> None:
    site, archive = tmp_path / "site", tmp_path / "kamerantwoord-1.zip"
    (site / "gegevens").mkdir(parents=True)
    page = site / "gegevens" / "index.html"
    page.write_text("<p>Voor</p><p data-archief hidden></p><p>Na</p>", encoding="utf-8")
    for _ in range(2):
        pack(site, archive)
        offer(archive, site)
    assert (site / archive.name).read_bytes() == archive.read_bytes()
    offered = page.read_text(encoding="utf-8")
    assert '<a href="../kamerantwoord-1.zip">kamerantwoord-1.zip</a> (0,1 MB).</p><p>Na</p>' in offered
    with zipfile.ZipFile(archive) as zipped:
        held = [name.removeprefix("kamerantwoord-1/") for name in zipped.namelist()]
        assert held == ["LEESMIJ.txt", "gegevens/index.html"]
        assert zipped.read("kamerantwoord-1/gegevens/index.html") == b"<p>Voor</p><p>Na</p>"


@pytest.mark.parametrize(("documents", "said"), [(5, "Tot ongeveer"), (SLOW + 1, "Met meer dan")])
def test_the_archive_says_at_which_size_it_gets_slow(documents: int, said: str) -> None:
    text = readme(documents)
    assert f"{documents} documenten" in text
    assert f"{said} {SLOW} documenten" in " ".join(text.split())


def test_the_size_of_the_source_files_is_known(tmp_path: Path) -> None:
    (tmp_path / "documenten" / "a").mkdir(parents=True)
    for name, size in (("a.pdf", 3), ("b.xml.txt", 4), ("a.json", 5), ("a/index.html", 6)):
        (tmp_path / "documenten" / name).write_bytes(bytes(size))
    assert size_of_sources(tmp_path) == 7


def test_an_address_that_moved_leads_to_a_file_too() -> None:
    meta = '<noscript><meta http-equiv="refresh" content="0; url=../nieuw/"></noscript>'
    assert 'content="0; url=../nieuw/index.html"' in from_disk(meta)
