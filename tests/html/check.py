"""Every kind of page held against the Nu HTML checker and html-validate: `make html`.

Both come from npm, in the versions of package-lock.json, into .cache/html; Nu runs on Java. (From 25.12 on
vnu-jar has no jar in it, but downloads one.) Each fault is a line, and the exit status 1. What html-validate
finds otherwise and is meant so, stands in .htmlvalidate.json:

- `aria-label-misuse`: a list may have a name.
- `long-title`: a document is called as it is printed.
- `no-inline-style`: how Markdown aligns a column of a table.
- `no-trailing-whitespace`, `valid-id`: taste, and the addresses of years: HTML allows both.
- `prefer-native-element`: no `select` can have the first hits as its options while one types.

Of what this Nu says one thing is passed over: it is older than the link type `expect` of the HTML standard
(4.6.7), which may block rendering.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from reading_site import build

HERE = Path(__file__).parent
TOOLS = HERE.parents[1] / ".cache" / "html"
NU = TOOLS / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
_UNKNOWN_TO_NU = r"A .link. element with a .blocking. attribute must have .*"
#: Fewer were not the site.
LEAST = 30
#: A page that each checker must refuse, before its silence about others counts.
WRONG = '<!DOCTYPE html><html lang="nl"><title>Fout</title><body><p id="a"></p><p id="a"></p></html>'


def install() -> None:
    """Bring the tools, unless they are there in these versions."""
    if missing := [name for name in ("npm", "npx", "java") if shutil.which(name) is None]:
        raise SystemExit(f"Hiervoor is nodig: {', '.join(missing)} (apt install npm default-jre-headless)")
    TOOLS.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copy(HERE / name, TOOLS / name)
    quiet = ("--ignore-scripts", "--no-audit", "--no-fund", "--silent")
    subprocess.run(["npm", "ci", *quiet], cwd=TOOLS, check=True)


def faults(site: Path) -> list[str]:
    """What the two find, in their own words, a line each."""
    return [*html_validate(site), *nu(site)]


def html_validate(site: Path) -> list[str]:
    """What html-validate finds in the pages of a folder."""
    settings = ("--config", str(HERE / ".htmlvalidate.json"), "--formatter", "text")
    return _told("npx", "--no-install", "html-validate", *settings, str(site))


def nu(site: Path) -> list[str]:
    """What the Nu HTML checker finds in the pages of a folder."""
    settings = ("--Werror", "--format", "gnu", "--skip-non-html", "--filterpattern", _UNKNOWN_TO_NU)
    return _told("java", "-jar", str(NU), *settings, str(site))


def _told(*command: str) -> list[str]:
    done = subprocess.run(command, cwd=TOOLS, capture_output=True, text=True, check=False)
    told = [line for line in (done.stdout + done.stderr).splitlines() if line.strip()]
    return told or ([f"{command[0]}: exit {done.returncode}"] if done.returncode else [])


def see_that_they_work(folder: Path) -> None:
    """Raise RuntimeError for a checker that finds nothing in a wrong page."""
    folder.mkdir()
    (folder / "fout.html").write_text(WRONG, encoding="utf-8")
    for checker in (html_validate, nu):
        if not any("Duplicate ID" in line for line in checker(folder)):
            raise RuntimeError(f"{checker.__name__} vindt een fout niet die er staat")


def main(arguments: list[str]) -> int:
    """Check the site in the folder given, or else one with each kind of page, made for it."""
    install()
    with tempfile.TemporaryDirectory() as folder:
        see_that_they_work(Path(folder) / "fout")
        site = Path(arguments[0]).resolve() if arguments else Path(folder) / "project" / "site"
        if not arguments:
            build(site.parent)
        pages = len(list(site.rglob("*.html")))
        found = faults(site)
        found += [f"{site}: {pages} bladzijden, dat is niet de site"] if pages < LEAST else []
        print("\n".join([*found, f"{pages} bladzijden nagekeken, {len(found)} fouten"]))
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
