"""Where the site will stand, which only `mkdocs.yml` knows."""

from __future__ import annotations

from pathlib import Path

import yaml
from mkdocs.utils.yaml import get_yaml_loader

CONFIG = Path("mkdocs.yml")


def site_address(config: Path = CONFIG) -> str:
    """The address that the site's own addresses begin with, ending in a slash; empty where it is not known.

    MkDocs' own reader gives it, so that `!ENV` works as when the site is built.
    """
    if not config.exists():
        return ""
    loaded = yaml.load(config.read_text(encoding="utf-8"), Loader=get_yaml_loader())  # noqa: S506 — a safe loader
    address = str(loaded.get("site_url") or "").rstrip("/")
    return f"{address}/" if address else ""
