"""Building with Zensical, the successor of Material for MkDocs: the same docs/, overrides/ and mkdocs.yml."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit

from jinja2 import Template
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig

from generator.builders.built import BuildError, Built
from generator.builders.page_facts import page_facts

_BUILD = (sys.executable, "-m", "zensical", "build", "--clean", "--strict")
#: An index for a search that this site does not use.
_UNUSED = "search.json"
#: The templates that it does fill in.
_OWN = frozenset({"404.html", "sitemap.xml"})


def build(project: Path, fresh: Path, old: Path, jobs: int) -> Built:
    """Build the site of `project` in the folder `fresh`, from nothing. BuildError tells where Zensical fails.

    `old` and `jobs` are for builders that can use them.
    """
    environment = {**os.environ, "SITE_DIR": str(fresh.resolve()), "NO_COLOR": "1"}
    done = subprocess.run(_BUILD, cwd=project, env=environment, capture_output=True, check=False)
    if done.returncode:
        raise BuildError([(done.stdout + done.stderr).decode("utf-8", errors="replace").strip()])
    (fresh / _UNUSED).unlink(missing_ok=True)
    config = load_config(str(project / "mkdocs.yml"))
    _fill_in_templates(fresh, config)
    base = urlsplit(config.site_url or "/").path or "/"
    places = (path.relative_to(fresh).as_posix() for path in sorted(fresh.rglob("*.html")))
    pages = {place: page_facts((fresh / place).read_text("utf-8"), place, base) for place in places}
    return Built(pages, len(pages), lambda: None)


def _fill_in_templates(fresh: Path, config: MkDocsConfig) -> None:
    """Zensical takes along as it is what mkdocs fills in (theme.static_templates), but for those of its own;
    like mkdocs, no file of which nothing is left.
    """
    for name in sorted(config.theme.static_templates):
        file = fresh / name
        text = file.read_text(encoding="utf-8")
        filled = text if name in _OWN else Template(text).render(config=config)
        if filled.strip():
            file.write_text(filled, encoding="utf-8", newline="\n")
        else:
            file.unlink()
