"""A document as programs for references take it in: BibTeX (with the fields of biblatex), RIS and CSL-JSON.

The address is the official publication's, as that is what one cites. What is not known has no field.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from generator.identity.citation_form import case_address, citation, publication_address
from generator.identity.replies import askers_of, reply_words, who_replied, writers
from generator.identity.titles import title
from generator.identity.wording import KINDS, enumeration
from generator.model.document import Document
from generator.outputs.pages.block_markdown import folded
from generator.outputs.pages.escape import escape, escape_line_start, printable, web_address
from generator.outputs.pages.source_lines import source_of_document

#: The folder of the files, below that of the documents.
FOLDER = "citeren"
_SPECIAL = re.compile(r"[\\{}&%$#_~^]")
_SPELLED = {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"}


def ways_to_cite(document: Document) -> str:
    """A folded note with the source line of a document, its entries in BibTeX and RIS, and a file of each."""
    address = _address(document)
    line = escape_line_start(escape(source_of_document(document))) + (f", <{address}>" if address else "")
    forms = {"BibTeX": "bib", "RIS": "ris", "CSL-JSON": "json"}
    links = [f"[{form}]({_file(document, suffix)})" for form, suffix in forms.items()]
    files = f"Voor Zotero, EndNote of Mendeley: {enumeration(links)}"
    entries = {"BibTeX": bibtex(document), "RIS": ris(document)}
    shown = (f"<strong>{name}</strong>\n\n{_as_text(entry)}" for name, entry in entries.items())
    text = "\n\n".join([line, files, *shown])
    return folded("Citeren: bronvermelding, BibTeX, RIS en CSL-JSON", text, "citeren")


def citation_files(document: Document) -> dict[str, str]:
    """The files for these programs, by their name from the folder of the documents."""
    entries = {"bib": bibtex(document), "ris": ris(document), "json": csl_json(document)}
    return {_file(document, suffix): f"{entry}\n" for suffix, entry in entries.items()}


def bibtex(document: Document) -> str:
    """The entry, known by the document's id."""
    fields = (f"{name} = {{{value}}}," for name, value in _bibtex_fields(document) if value)
    return "\n".join([f"@misc{{{document.id},", *fields, "}"])


def ris(document: Document) -> str:
    """The record, a tag a line, as its makers (Research Information Systems) lay down."""
    fields = (f"{tag}  - {value}" for tag, value in _ris_fields(document) if value)
    return "\n".join(["TY  - GOVDOC", *fields, "ER  - "])


def csl_json(document: Document) -> str:
    """The item, in a list of one, as programs read it that know the Citation Style Language."""
    day = document.metadata.day
    item = {
        "id": document.id,
        "type": "report",
        "title": _line(title(document)),
        "author": [{"literal": _line(name)} for name in writers(document)],
        "genre": KINDS[document.kind],
        "number": _line(citation(document)),
        "issued": {"date-parts": [[day.year, day.month, day.day]]} if day else None,
        "note": _line(_note(document)),
        "URL": _address(document),
        "language": "nl",
    }
    return json.dumps([{key: value for key, value in item.items() if value}], ensure_ascii=False)


def _file(document: Document, suffix: str) -> str:
    return f"{FOLDER}/{document.id}.{suffix}"


def _bibtex_fields(document: Document) -> Iterator[tuple[str, str]]:
    day = document.metadata.day
    yield "title", f"{{{_tex(title(document))}}}"
    yield "author", " and ".join(f"{{{_tex(name)}}}" for name in writers(document))
    yield "howpublished", _tex(citation(document))
    yield "date", day.isoformat() if day else ""
    yield "year", str(day.year) if day else ""
    yield "note", _tex(_note(document))
    yield "url", _address(document)
    yield "langid", "dutch"


def _ris_fields(document: Document) -> Iterator[tuple[str, str]]:
    day = document.metadata.day
    yield "ID", document.id
    yield "TI", _line(title(document))
    yield from (("AU", _line(name)) for name in writers(document))
    yield "DA", day.strftime("%Y/%m/%d") if day else ""
    yield "PY", str(day.year) if day else ""
    yield "M1", _line(citation(document))
    yield "N1", _line(_note(document))
    yield "UR", _address(document)
    yield "LA", "nl"


def _note(document: Document) -> str:
    """What it is and who replied, as one does not cite who asked and who replied as one author."""
    by, asked = who_replied(document.metadata), askers_of(document.metadata)
    of = f" over vragen van {asked}" if document.kind == "postponement" and asked else ""
    return KINDS[document.kind] + of + (f", {reply_words(document).done} {by}" if by else "")


def _address(document: Document) -> str:
    return web_address(publication_address(document) or case_address(document) or "") or ""


def _line(text: str) -> str:
    return " ".join(printable(text).split())


def _tex(text: str) -> str:
    return _SPECIAL.sub(lambda special: _SPELLED.get(special[0], f"\\{special[0]}"), _line(text))


def _as_text(entry: str) -> str:
    """Some lines as they are, with their breaks."""
    return "\n".join(escape_line_start(escape(line)) for line in entry.split("\n")) + "\n{ .zoals-gedrukt }"
