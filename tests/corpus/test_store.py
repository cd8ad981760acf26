from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from generator.corpus.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "cache")


def files(store: Store) -> list[Path]:
    return [path for path in store.folder.rglob("*") if path.is_file()]


def test_what_is_put_is_there_and_nothing_else(store: Store) -> None:
    store.put("facts", "abc", {"a": 1})
    assert store.get("facts", "abc") == {"a": 1}
    assert store.get("facts", "abd") is None
    assert store.get("texts", "abc") is None
    assert len(files(store)) == 1


@pytest.mark.parametrize("content", [b"", b"x" * 10, b"x" * 100])
def test_what_is_damaged_is_not_there(store: Store, content: bytes) -> None:
    store.put("facts", "abc", "waarde")
    files(store)[0].write_bytes(content)
    assert store.get("facts", "abc") is None


def test_a_bit_that_fell_over_is_noticed(store: Store) -> None:
    store.put("facts", "abc", "waarde")
    (file,) = files(store)
    content = bytearray(file.read_bytes())
    content[-3] ^= 1
    file.write_bytes(content)
    assert store.get("facts", "abc") is None


def test_only_what_is_used_is_kept_and_what_is_being_written(store: Store) -> None:
    for key in ("abc", "abd"):
        store.put("facts", key, key)
        store.put("texts", key, key)
    (file,) = (store.folder / "facts").glob("abd")
    busy, killed = file.with_name(".abe-1"), file.with_name(".abe-2")
    busy.touch()
    killed.touch()
    os.utime(killed, (0, time.time() - 2 * 24 * 3600))
    store.keep_only("facts", {"abc"})
    assert sorted(path.name for path in files(store)) == [".abe-1", "abc", "abc", "abd"]
