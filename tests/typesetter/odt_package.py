"""An OpenDocument text from the XML of its parts."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

_URN = "urn:oasis:names:tc:opendocument:xmlns"
_NAMESPACES = " ".join(
    f'xmlns:{prefix}="{address}"'
    for prefix, address in {
        **{name: f"{_URN}:{name}:1.0" for name in ("office", "text", "style", "table")},
        "draw": f"{_URN}:drawing:1.0",
        "fo": f"{_URN}:xsl-fo-compatible:1.0",
        "xlink": "http://www.w3.org/1999/xlink",
        "dc": "http://purl.org/dc/elements/1.1/",
    }.items()
)
MIMETYPE = "application/vnd.oasis.opendocument.text"


def odt_package(
    body: str, automatic: str = "", styles: str = "", parts: Mapping[str, str] | None = None
) -> bytes:
    """An ODT with this in its text, `automatic` styles beside it, and `styles` in the part of that name."""
    content = f"<office:automatic-styles>{automatic}</office:automatic-styles>{_body(body)}"
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", MIMETYPE, zipfile.ZIP_STORED)
        archive.writestr("content.xml", _part("document-content", content))
        archive.writestr("styles.xml", _part("document-styles", styles))
        for name, text in (parts or {}).items():
            archive.writestr(name, text)
    return data.getvalue()


def _body(text: str) -> str:
    return f"<office:body><office:text>{text}</office:text></office:body>"


def _part(root: str, inside: str) -> str:
    return f'<?xml version="1.0" encoding="UTF-8"?><office:{root} {_NAMESPACES}>{inside}</office:{root}>'
