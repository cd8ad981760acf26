"""From docs/ to site/: `python -m generator.builders.build [--builder zensical]`.

The new site grows beside the old one, and takes its place only when every link in it leads somewhere.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from collections.abc import Callable, Sequence
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TypeAlias

from generator.builders import with_mkdocs, with_zensical
from generator.builders.broken_links import broken_links
from generator.builders.built import BuildError, Built
from generator.corpus.executors import all_cores
from generator.dutch.system_errors import reason
from generator.outputs.folders import OF_A_SITE, claim_folder, empty_beside, put_mark, take_place
from generator.outputs.lock import alone

Builder: TypeAlias = Callable[[Path, Path, Path, int], Built]
BUILDERS: dict[str, Builder] = {"mkdocs": with_mkdocs.build, "zensical": with_zensical.build}
#: More of them tell nothing more.
_MOST_FAULTS = 50


def build(builder: Builder, project: Path, site: Path, jobs: int) -> Built:
    """Make `site` anew from `docs/` in `project`. Until all of it is there and right, the old site stays.

    Raises BuildError where it cannot be made or a link leads nowhere, OSError where `site` is somebody's own.
    """
    claim_folder(site, OF_A_SITE)
    fresh = empty_beside(site)
    try:
        put_mark(fresh)
        built = builder(project, fresh, site, jobs)
        broken = broken_links(built.pages, partial(_is_file, fresh))
        if faults := list(islice(broken, _MOST_FAULTS)):
            raise BuildError(faults)
        take_place(fresh, site)
        built.keep()
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    return built


def _is_file(site: Path, place: str) -> bool:
    return os.path.isfile(f"{site}/{place}")


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line: build, exit 0; 1 with a line for each fault, where the site cannot be made."""
    parser = argparse.ArgumentParser(description="Maakt van docs/ de website.")
    parser.add_argument("--builder", choices=BUILDERS, default="mkdocs")
    parser.add_argument("--site", type=Path, default=Path("site"))
    parser.add_argument("-j", "--jobs", type=int, default=all_cores())
    options = parser.parse_args(arguments)
    try:
        with alone(Path("docs"), _complain):
            built = build(BUILDERS[options.builder], Path(), options.site, options.jobs)
    except BuildError as error:
        for fault in error.faults:
            _complain(fault)
        return 1
    except OSError as error:
        _complain(f"{error.filename}: {reason(error)}")
        return 1
    print(f"{options.site}: {built}")
    return 0


def _complain(message: str) -> None:
    print(message, file=sys.stderr)


if __name__ == "__main__":
    raise SystemExit(main())
