"""Digests of what a file holds."""

from __future__ import annotations

import hashlib

_BLOCK = 1 << 20


def file_digest(path: str) -> str:
    """The digest of a file, in time and memory fit for thousands of small ones. Raises OSError."""
    digest = hashlib.sha256()
    with open(path, "rb", buffering=0) as file:
        while block := file.read(_BLOCK):
            digest.update(block)
    return digest.hexdigest()


def text_digest(text: str) -> str:
    """The digest of a file with this text."""
    return hashlib.sha256(text.encode()).hexdigest()
