"""Whatever becomes of a file on its way: it is read, or one line says why not; and what is read is kept.

Documents of each format are printed and then damaged: bytes are changed in the file, and elements are taken
out, doubled and moved in its XML.
"""

from __future__ import annotations

import io
import random
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree
from typesetter.made_up import MadeUp
from typesetter.made_up_documents import made_up
from typesetter.print_docx import print_docx
from typesetter.print_odt import print_odt
from typesetter.print_publication import print_html, print_xml

from generator.model.document import Metadata
from generator.proof.source_proof import lost
from generator.sources.file_kind import format_of
from generator.sources.read import READERS
from generator.sources.read_error import UnreadableError
from generator.structure.parse import parse

PRINTERS: dict[str, Callable[[MadeUp], bytes]] = {
    "docx": print_docx,
    "odt": print_odt,
    "xml": print_xml,
    "html": print_html,
}
MOST_CHANGES = 8


@pytest.mark.parametrize("format_", PRINTERS)
@settings(deadline=None, max_examples=15, suppress_health_check=[HealthCheck.too_slow])
@given(document=made_up(), seed=st.integers(0, 2**32))
def test_changed_bytes(format_: str, document: MadeUp, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - reproducible, not secret
    data = bytearray(PRINTERS[format_](document))
    for _ in range(chance.randint(1, MOST_CHANGES)):
        data[chance.randrange(len(data))] = chance.randrange(256)
    assert_read_or_refused(bytes(data))


@pytest.mark.parametrize("format_", PRINTERS)
@settings(deadline=None, max_examples=15, suppress_health_check=[HealthCheck.too_slow])
@given(document=made_up(), seed=st.integers(0, 2**32))
def test_changed_elements(format_: str, document: MadeUp, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - reproducible, not secret
    data = PRINTERS[format_](document)
    parts = {"docx": "word/document.xml", "odt": "content.xml"}
    if format_ in parts:
        data = _repacked(data, parts[format_], lambda part: _shuffled(part, chance))
    elif format_ == "xml":
        data = _shuffled(data, chance)
    assert_read_or_refused(data)


def assert_read_or_refused(data: bytes) -> None:
    try:
        source = READERS[format_of(data)](Path("x"), data)
    except UnreadableError:
        return
    assert lost(parse(source, Metadata())) == ()


def _shuffled(data: bytes, chance: random.Random) -> bytes:
    """XML with some elements taken out, doubled or moved to another place."""
    root = etree.fromstring(data, etree.XMLParser())
    for _ in range(chance.randint(1, MOST_CHANGES)):
        elements = list(root.iter())[1:]
        if not elements:
            break
        element, other = chance.choice(elements), chance.choice(elements)
        parent = element.getparent()
        if parent is None or element in (other, *other.iterancestors()):
            continue
        copy = etree.fromstring(etree.tostring(element, with_tail=False), etree.XMLParser())
        if chance.random() < 0.6:
            parent.remove(element)
        if chance.random() < 0.6:
            other.insert(chance.randint(0, len(other)), copy)
    return etree.tostring(root)


def _repacked(data: bytes, name: str, change: Callable[[bytes], bytes]) -> bytes:
    """A package with one of its parts changed."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w") as new:
        for each in old.namelist():
            new.writestr(each, change(old.read(each)) if each == name else old.read(each))
    return made.getvalue()
