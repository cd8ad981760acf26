"""Two folders that change places in one step, so that whoever looks finds one of them, and whole.

Linux and macOS have a call for it that Python does not offer.
"""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path

_AT_FDCWD = -100  # Linux, fcntl.h: paths as they are given
_RENAME_EXCHANGE = 2  # Linux, renameat2(2); macOS calls it RENAME_SWAP, renamex_np(2)


def exchange(one: Path, other: Path) -> bool:
    """Whether the two have changed places; where system or file system cannot do that, nothing changes."""
    try:
        library = ctypes.CDLL(None)
        here, there = os.fsencode(one), os.fsencode(other)
        if sys.platform == "darwin":
            return bool(library.renamex_np(here, there, _RENAME_EXCHANGE) == 0)
        return bool(library.renameat2(_AT_FDCWD, here, _AT_FDCWD, there, _RENAME_EXCHANGE) == 0)
    except (OSError, TypeError, AttributeError):  # Windows, or a C library without the call
        return False
