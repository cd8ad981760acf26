"""The whole site as one archive that opens from the file system: `python -m generator.builders.archive`.

The site then offers it for download, with its size.

Without a server a link to a folder lists the folder, and a browser loads no data from disk. So every
link names its `index.html`, and every file that search reads becomes a script that hands it over
(docs/javascripts/vanschijf.js). The same site gives the same archive, byte for byte.
"""

from __future__ import annotations

import argparse
import base64
import json
import re
import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from generator import __version__
from generator.builders.one_year import NoSuchYearError, write_year
from generator.outputs.data.moved import document_files
from generator.outputs.folders import MARK
from generator.outputs.lock import alone
from generator.outputs.search.search_index import FOLDER

#: The earliest that a zip can hold; it says nothing, so that it is always the same.
_TIME = (1980, 1, 1, 0, 0, 0)
_READABLE = 0o100644 << 16
_NAME = f"kamerantwoord-{__version__}"
README = "LEESMIJ.txt"
#: From how many documents on a first result from disk takes more than a second (`make bench`, two cores).
SLOW = 5000
SOURCE_SUFFIXES = frozenset({".txt", ".pdf", ".docx", ".odt"})
WITHOUT_SOURCES = "python -m generator convert --zonder-bronnen"
#: Not needed without a server.
_LEFT_OUT = frozenset({MARK, "404.html", "sitemap.xml", "sitemap.xml.gz", "opensearch.xml"})

_README = """\
Kamerantwoord {version}: {documents} documenten, om zonder internet te lezen.

Pak het hele archief uit en open index.html in een browser. Alles werkt van schijf, ook het zoeken; er wordt
niets van internet gehaald, behalve als u een link naar een officiële publicatie volgt.

{size}
"""
_FITTING = """\
Tot ongeveer {slow} documenten staat het eerste zoekresultaat er binnen
een seconde; daarboven duurt het langer."""
_GROWN = """\
Met meer dan {slow} documenten kan het langer dan een seconde duren voor het eerste zoekresultaat er staat,
bij een woord dat veel voorkomt. Bladeren blijft even vlug."""

#: A relative link or form in a page of MkDocs: the path, and what follows it.
_LINK = re.compile(r'(?P<start>\s(?:href|action)=")(?P<path>[^"?#:]*)(?P<rest>[?#][^"]*)?"')
#: Where a page that leads on leads to, without a script.
_LEADS_ON = re.compile(r'(?P<start><meta http-equiv="refresh" content="0; url=)(?P<path>[^"?#:]*)(?P<rest>)"')
_FIRST_SCRIPT = re.compile(r'<script src="(?P<folder>(?:\.\./)*(?:\./)?javascripts/)zoeken/woorden\.js"')
#: Where the pages about the site and about its data offer the archive, once there is one.
_OFFER = re.compile(r"<p data-archief\b.*?</p>", re.DOTALL)
_OFFERED = (
    "<p data-archief>De hele site is ook te downloaden, om zonder internet te lezen en te doorzoeken: "
    '<a href="{address}">{name}</a> ({size} MB).</p>'
)
_OF_THE_HOST = re.compile(r'<link rel="(?:canonical|search)"[^>]*>')


def pack(site: Path, archive: Path) -> None:
    """Write the built site into `archive` (a zip), under a folder with the archive's name."""
    archive.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as zipped:
        for name, content in _files(site):
            info = zipfile.ZipInfo(f"{archive.stem}/{name}", _TIME)
            info.external_attr = _READABLE
            info.compress_type = zipfile.ZIP_DEFLATED
            zipped.writestr(info, content)


def _files(site: Path) -> Iterator[tuple[str, bytes]]:
    """The files of the archive, in the order of their names, and what to do with them."""
    yield README, readme(number_of_documents(site)).encode("utf-8")
    paths = {path.relative_to(site).as_posix(): path for path in site.rglob("*") if path.is_file()}
    archives = {path.name for path in site.glob("*.zip")}
    for name in sorted(paths.keys() - _LEFT_OUT - archives):
        content = paths[name].read_bytes()
        if name.endswith(".html"):
            yield name, from_disk(content.decode("utf-8")).encode("utf-8")
        elif name.startswith(f"{FOLDER}/"):
            yield f"{name}.js", as_script(name, content)
        else:
            yield name, content


def offer(archive: Path, site: Path) -> None:
    """Put the archive in the site, and a link to it with its size on the pages Over and Gegevens."""
    shutil.copyfile(archive, site / archive.name)
    size = f"{max(0.1, archive.stat().st_size / 1e6):.1f}".replace(".", ",")
    offered = _OFFERED.format(address=f"../{archive.name}", name=archive.name, size=size)
    for page in (site / folder / "index.html" for folder in ("gegevens", "over")):
        if page.is_file():
            page.write_bytes(_OFFER.sub(offered, page.read_bytes().decode("utf-8")).encode())


def readme(documents: int) -> str:
    """What the archive tells who unpacks it: how to open it, and how long a search takes."""
    size = _GROWN if documents > SLOW else _FITTING
    return _README.format(version=__version__, documents=documents, size=size.format(slow=SLOW))


def number_of_documents(site: Path) -> int:
    """How many documents a built site holds."""
    return sum(1 for _ in document_files(site / "documenten"))


def size_of_sources(site: Path) -> int:
    """How many bytes the source files in a built site take, before they are packed."""
    files = (path for path in (site / "documenten").glob("*") if path.suffix in SOURCE_SUFFIXES)
    return sum(path.stat().st_size for path in files)


def from_disk(page: str) -> str:
    """A page whose links name files, and that loads what stands in for the server."""
    page = _LINK.sub(_to_file, _OF_THE_HOST.sub("", _OFFER.sub("", page)))
    page = _LEADS_ON.sub(_to_file, page)
    return _FIRST_SCRIPT.sub(r'<script src="\g<folder>vanschijf.js"></script>\g<0>', page, count=1)


def _to_file(link: re.Match[str]) -> str:
    path, rest = link["path"], link["rest"] or ""
    if path.endswith(("/", "/..")) or path in {".", ".."}:
        path = f"{path.rstrip('/')}/index.html"
    return f'{link["start"]}{path}{rest}"'


def as_script(name: str, content: bytes) -> bytes:
    """A script that hands over a file: its path in the site, and its bytes in base64."""
    text = base64.b64encode(content).decode("ascii")
    return f"kamerantwoord.lever({json.dumps(name)},{json.dumps(text)});\n".encode()


def main() -> int:
    """The command line: pack `site/` into `dist/kamerantwoord-VERSION.zip`, which it then offers, exit 0.

    With `--year` only the documents of one year, in an archive of their own; exit 2 where there are none.
    """
    parser = argparse.ArgumentParser(description="Maakt van de site één archief dat zonder netwerk werkt.")
    parser.add_argument("--site", type=Path, default=Path("site"))
    parser.add_argument("--archive", type=Path, help="waar het archief komt (standaard in dist/)")
    parser.add_argument("--year", help="alleen de documenten van dit jaar")
    arguments = parser.parse_args()
    archive = arguments.archive or Path("dist", "-".join(filter(None, [_NAME, arguments.year])) + ".zip")
    with alone(Path("docs"), print):
        if not arguments.year:
            _pack_and_tell(arguments.site, archive)
            offer(archive, arguments.site)
            return 0
        with TemporaryDirectory() as folder:
            try:
                write_year(arguments.site, arguments.year, Path(folder))
            except NoSuchYearError as error:
                parser.error(str(error))
            _pack_and_tell(Path(folder), archive)
    return 0


def _pack_and_tell(site: Path, archive: Path) -> None:
    """Make the archive, and say how large it is and what that means for who searches it."""
    pack(site, archive)
    documents = number_of_documents(site)
    print(f"{archive}: {documents} documenten, {archive.stat().st_size / 1e6:.1f} MB")
    if sources := size_of_sources(site):
        print(f"Daarvan zijn {sources / 1e6:.1f} MB bronbestanden; zonder: {WITHOUT_SOURCES}")
    if documents > SLOW:
        print(_GROWN.format(slow=SLOW))


if __name__ == "__main__":
    raise SystemExit(main())
