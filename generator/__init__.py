"""Kamerantwoord: parliamentary questions and answers as a linked, searchable site."""

__version__ = "0.1.0"
