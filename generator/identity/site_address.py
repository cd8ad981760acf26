"""Where the site will stand, which only `mkdocs.yml` knows."""

from __future__ import annotations

from pathlib import Path

import yaml
from mkdocs.utils.yaml import get_yaml_loader

CONFIG = Path("mkdocs.yml")


def site_address(config: Path = CONFIG) -> str:
    """The address that the site's own addresses begin with; empty where there is no configuration.

    MkDocs' own reader gives it, so that `!ENV` works as when the site is built.
    """
    if not config.exists():
        return ""
    loaded = yaml.load(config.read_text(encoding="utf-8"), Loader=get_yaml_loader())  # noqa: S506 — a safe loader
    return f"{loaded.get('site_url') or ''}".rstrip("/") + "/"
