from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.outputs import folders
from generator.outputs.folders import MARK
from generator.outputs.publish import claim, new_pages, publish

OLD_TIME = 1_000_000_000


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "docs" / "documenten"


def files(folder: Path) -> dict[str, str]:
    """The files in a folder, but for our mark."""
    made = (path for path in folder.rglob("*") if path.is_file() and path.name != MARK)
    return {str(path.relative_to(folder)): path.read_text() for path in made}


def broken() -> Iterator[tuple[str, str]]:
    yield "a.md", "nieuw"
    raise RuntimeError("stroomuitval")


def test_pages_are_written_and_stale_ones_are_gone(out: Path) -> None:
    publish([("a.md", "een"), ("b.md", "twee"), ("map/c.md", "drie")], out)
    publish([("a.md", "een"), ("d.md", "vier")], out)
    assert files(out.parent) == {"documenten/a.md": "een", "documenten/d.md": "vier"}


def test_an_interrupted_run_leaves_the_old_pages_and_nothing_else(out: Path) -> None:
    publish([("a.md", "oud")], out)
    with pytest.raises(RuntimeError, match="stroomuitval"):
        publish(broken(), out)
    assert files(out.parent) == {"documenten/a.md": "oud"}


def test_pages_are_not_gathered_before_they_are_written(out: Path) -> None:
    fresh = out.with_name(".documenten.nieuw")

    def pages() -> Iterator[tuple[str, str]]:
        for number in range(3):
            assert len(files(fresh)) == number
            yield f"{number}.md", "tekst"

    publish(pages(), out)
    assert len(files(out)) == 3


def test_an_unchanged_page_keeps_its_time(out: Path) -> None:
    publish([("a.md", "een"), ("b.md", "twee")], out)
    for name in ("a.md", "b.md"):
        os.utime(out / name, (OLD_TIME, OLD_TIME))
    publish([("a.md", "een"), ("b.md", "anders")], out)
    assert (out / "a.md").stat().st_mtime == OLD_TIME
    assert (out / "b.md").stat().st_mtime > OLD_TIME


def test_nothing_is_replaced_when_nothing_has_changed(out: Path) -> None:
    publish([("a.md", "een")], out)
    folder = out.stat().st_ino
    publish([("a.md", "een")], out)
    assert out.stat().st_ino == folder
    publish([], out)
    assert files(out) == {}


def test_a_run_killed_between_the_two_renames_is_mended(out: Path) -> None:
    publish([("a.md", "oud")], out)
    out.rename(out.with_name(".documenten.oud"))
    with pytest.raises(RuntimeError):
        publish(broken(), out)
    assert files(out.parent) == {"documenten/a.md": "oud"}


@pytest.mark.parametrize("name", ["../buiten.md", "/etc/buiten.md", "", "map/../../buiten.md"])
def test_no_page_leads_out_of_the_folder(out: Path, name: str) -> None:
    with pytest.raises(ValueError, match="geen plaats"):
        publish([(name, "x")], out)


def test_two_pages_with_one_address_are_an_error_that_changes_nothing(out: Path) -> None:
    publish([("a.md", "oud")], out)
    with pytest.raises(ValueError, match=r"a\.md: twee pagina's"):
        publish([("a.md", "een"), ("a.md", "twee")], out)
    assert files(out) == {"a.md": "oud"}


def test_a_file_too_long_for_memory_grows_line_by_line_and_keeps_its_time(out: Path) -> None:
    def write(*lines: str) -> None:
        with new_pages(out) as pages:
            pages.write_long("alles.jsonl", lines)

    write("een\n", "twee\n")
    assert files(out) == {"alles.jsonl": "een\ntwee\n"}
    os.utime(out / "alles.jsonl", (OLD_TIME, OLD_TIME))
    write("een\n", "twee\n")
    assert (out / "alles.jsonl").stat().st_mtime == OLD_TIME
    write("een\n", "drie\n")
    assert files(out) == {"alles.jsonl": "een\ndrie\n"}


def test_a_page_that_is_kept_is_there_with_its_time(out: Path) -> None:
    publish([("a.md", "een"), ("map/b.md", "twee"), ("c.md", "drie")], out)
    os.utime(out / "map" / "b.md", (OLD_TIME, OLD_TIME))
    with new_pages(out) as writing:
        writing.keep("map/b.md")
        writing.write("d.md", "vier")
        assert writing.place("map/b.md").read_text() == "twee"
        assert writing.place("d.md").read_text() == "vier"
    assert files(out) == {"map/b.md": "twee", "d.md": "vier"}
    assert (out / "map" / "b.md").stat().st_mtime == OLD_TIME


def test_who_is_killed_between_new_and_old_leaves_whole_pages(
    out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish([("a.md", "een"), ("b.md", "twee"), ("map/c.md", "drie")], out)
    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(folders, "throw_away", broken_off)
        with pytest.raises(KeyboardInterrupt):
            publish([("a.md", "anders"), ("d.md", "vier")], out)
    assert files(out.parent) == {
        "documenten/a.md": "anders",
        "documenten/b.md": "twee",
        "documenten/d.md": "vier",
        "documenten/map/c.md": "drie",
    }
    publish([("a.md", "anders"), ("d.md", "vier")], out)
    assert files(out.parent) == {"documenten/a.md": "anders", "documenten/d.md": "vier"}


def broken_off(*_: object) -> None:
    raise KeyboardInterrupt


def test_of_what_is_gone_no_folder_stays(out: Path) -> None:
    publish([("a.md", "een"), ("map/diep/b.md", "twee"), ("map/c.md", "drie")], out)
    publish([("a.md", "een"), ("map/c.md", "drie")], out)
    assert sorted(path.name for path in out.rglob("*")) == [MARK, "a.md", "c.md", "map"]
    publish([("a.md", "een")], out)
    assert sorted(path.name for path in out.rglob("*")) == [MARK, "a.md"]


def test_an_empty_folder_becomes_ours(out: Path) -> None:
    out.mkdir(parents=True)
    publish([("a.md", "een")], out)
    assert (out / MARK).is_file()


# --- Whose a folder is ---------------------------------------------------------------------------


def theirs(folder: Path, **files: str) -> Path:
    folder.mkdir(parents=True)
    for name, text in files.items():
        (folder / f"{name}.csv").write_text(text)
    return folder


def test_a_folder_of_somebody_else_is_not_replaced_whatever_it_holds(out: Path) -> None:
    theirs(out, mijn="1;2")
    with pytest.raises(OSError, match="is hier niet gemaakt"):
        publish([("a.md", "een")], out)
    assert files(out) == {"mijn.csv": "1;2"}


def test_a_file_put_among_ours_is_not_thrown_away(out: Path) -> None:
    publish([("a.md", "een")], out)
    (out / "aantekening.txt").write_text("x")
    with pytest.raises(OSError, match="is hier niet gemaakt"):
        publish([("a.md", "twee")], out)


def test_nothing_is_written_where_one_of_the_folders_is_somebody_elses(out: Path) -> None:
    beside = theirs(out.parent / "gegevens", mijn="1;2")
    with pytest.raises(OSError, match="is hier niet gemaakt"):
        claim(out, [beside])
    assert not out.exists()


def test_folders_from_before_there_were_marks_are_ours(out: Path) -> None:
    """They are known by the page that each run made; the documents are marked last."""
    beside = theirs(out.parent / "gegevens", vragen="")
    theirs(out)
    (out / "meldingen.md").write_text("")
    claim(out, [beside, out.parent / "nieuwe-soort"])
    publish([("a.md", "een")], beside)
    assert files(beside) == {"a.md": "een"}
    assert (out / MARK).is_file()


def test_once_marked_a_folder_beside_it_must_be_ours(out: Path) -> None:
    publish([("meldingen.md", "")], out)
    with pytest.raises(OSError, match="is hier niet gemaakt"):
        claim(out, [theirs(out.parent / "gegevens", mijn="1;2")])
