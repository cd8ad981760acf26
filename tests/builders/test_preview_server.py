"""The preview: which changes it sees."""

import time
from pathlib import Path

from generator.builders.preview import settle, watching

PATIENCE_SECONDS = 5.0
NOTHING_COMES_SECONDS = 0.5


def test_a_written_file_is_seen(tmp_path: Path) -> None:
    with watching([tmp_path]) as changed:
        (tmp_path / "new.txt").write_text("Vraag 1", encoding="utf-8")
        assert changed.wait(PATIENCE_SECONDS)


def test_a_removed_file_is_seen(tmp_path: Path) -> None:
    side_file = tmp_path / "new.yml"
    side_file.write_text("title: T", encoding="utf-8")
    with watching([tmp_path]) as changed:
        side_file.unlink()
        assert changed.wait(PATIENCE_SECONDS)


def test_a_read_file_is_not(tmp_path: Path) -> None:
    """Else the converter, which reads every file, would set itself off for ever."""
    source = tmp_path / "old.txt"
    source.write_text("Vraag 1", encoding="utf-8")
    with watching([tmp_path]) as changed:
        source.read_text(encoding="utf-8")
        assert not changed.wait(NOTHING_COMES_SECONDS)


def test_a_missing_folder_is_left_out(tmp_path: Path) -> None:
    with watching([tmp_path / "missing"]) as changed:
        assert not changed.is_set()


def test_settle_takes_all_changes_together(tmp_path: Path) -> None:
    with watching([tmp_path]) as changed:
        for number in range(3):
            (tmp_path / f"{number}.txt").write_text("Vraag 1", encoding="utf-8")
            time.sleep(0.05)
        settle(changed)
        assert not changed.wait(NOTHING_COMES_SECONDS)
