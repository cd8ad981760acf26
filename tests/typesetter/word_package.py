"""A Word document from the XML of its parts."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

_NAMESPACES = " ".join(
    f'xmlns:{prefix}="{address}"'
    for prefix, address in {
        "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
        "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "v": "urn:schemas-microsoft-com:vml",
    }.items()
)
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_CONTENT_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{_WORD}.document.main+xml"/></Types>'
)
#: The main element of each part that is not called as the part is.
_ROOTS = {"header": "hdr", "footer": "ftr"}


def word_package(
    body: str, parts: Mapping[str, str] | None = None, links: Mapping[str, str] | None = None
) -> bytes:
    """A DOCX with this in its body, and `parts` by their kind ("footnotes", "header1", "vbaProject.bin").

    A part is named by its kind as relation id; `links` are addresses outside by theirs.
    """
    parts, links = parts or {}, links or {}
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", _CONTENT_TYPES)
        archive.writestr("_rels/.rels", _relations({"officeDocument": "word/document.xml"}, {}))
        archive.writestr("word/document.xml", _part("document", f"<w:body>{body}</w:body>"))
        xml = {kind: text for kind, text in parts.items() if "." not in kind}
        relations = _relations({kind: f"{kind}.xml" for kind in xml}, links)
        archive.writestr("word/_rels/document.xml.rels", relations)
        for kind, text in parts.items():
            named = kind in xml
            archive.writestr(
                f"word/{kind}.xml" if named else f"word/{kind}", _part(kind, text) if named else text
            )
    return data.getvalue()


def _part(kind: str, inside: str) -> str:
    root = _ROOTS.get(kind.rstrip("0123456789"), kind)
    return f'<?xml version="1.0" encoding="UTF-8"?><w:{root} {_NAMESPACES}>{inside}</w:{root}>'


def _relations(parts: Mapping[str, str], links: Mapping[str, str]) -> str:
    inside = [
        f'<Relationship Id="{kind}" Type="{_TYPE}/{kind.rstrip("0123456789")}" Target="{target}"/>'
        for kind, target in parts.items()
    ]
    inside += [
        f'<Relationship Id="{key}" Type="{_TYPE}/hyperlink" Target="{target}" TargetMode="External"/>'
        for key, target in links.items()
    ]
    return f'<Relationships xmlns="{_RELATIONS}">{"".join(inside)}</Relationships>'
