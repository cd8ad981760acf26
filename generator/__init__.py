"""Kamerantwoord: parliamentary questions and answers as a linked, searchable site."""

import time

__version__ = "0.1.0"

LOADED_AT = time.time()
"""When this code was read from disk, in seconds since 1970: what is younger on disk is not what runs."""
