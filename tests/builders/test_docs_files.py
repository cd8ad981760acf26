"""What mkdocs would take from docs/, held against mkdocs itself."""

from __future__ import annotations

from pathlib import Path

import pytest
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import get_files
from small_site import write

from generator.builders.docs_files import DocsFiles
from generator.builders.mkdocs_site import warnings

FILES = (
    *("index.md", "lijst.md", "documenten/a.md", "documenten/a.json", "documenten/README.md"),
    *("beeld.png", "map/diep/er/x.markdown", "map/diep/b.csv", "templates/weg.md", "templates/weg.png"),
    *(
        ".verborgen",
        ".map/x.md",
        "map/.verborgen.json",
        "map/templates/blijft.png",
        "klad/x.png",
        "klad/y.md",
    ),
    *("naam met spatie.txt", "map/ënig.txt"),
)


def settings(project: Path, left_out: str = "") -> MkDocsConfig:
    for name in FILES:
        write(project / "docs" / name, name)
    config = MkDocsConfig(config_file_path=str(project / "mkdocs.yml"))
    config.load_dict({"site_name": "x", "exclude_docs": left_out, "plugins": []})
    assert config.validate() == ([], [])
    return config


@pytest.mark.parametrize("left_out", ["", "klad/", "*.png\n!/beeld.png", "/lijst.md"])
def test_the_pages_and_other_files_are_those_that_mkdocs_finds(tmp_path: Path, left_out: str) -> None:
    config = settings(tmp_path, left_out)
    ours, theirs = DocsFiles(config), get_files(config)
    pages = [sorted(each.dest_uri for each in some.documentation_pages()) for some in (ours, theirs)]
    assert pages[0] == pages[1]
    others = {
        (each.abs_src_path, each.dest_uri)
        for each in theirs
        if not each.is_documentation_page() and each.inclusion.is_included()  # type: ignore[no-untyped-call]
    }
    assert set(ours.taken_along()) == others
    for name in FILES:
        one, other = ours.get_file_from_path(name), theirs.get_file_from_path(name)
        assert (one and one.url) == (other.url if other and is_there(other.dest_uri, others, ours) else None)


def is_there(place: str, others: set[tuple[str | None, str]], ours: DocsFiles) -> bool:
    """What is left out mkdocs keeps in mind; no page of ours links to it."""
    return place in {name for _, name in others} or place in {each.dest_uri for each in ours}


def test_two_pages_with_one_address_are_a_fault(tmp_path: Path) -> None:
    config = settings(tmp_path)
    write(tmp_path / "docs" / "documenten" / "index.md", "x")
    with warnings() as heard:
        DocsFiles(config)
    [told] = heard
    assert "documenten/index.html: 2 pagina’s" in told
