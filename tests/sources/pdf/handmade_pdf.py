"""PDFs written by hand, for what a typesetting library does not offer: layers, clipping, damage."""

from __future__ import annotations

from collections.abc import Sequence

HELVETICA = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"


def pdf(
    *contents: str,
    box: str = "0 0 595 842",
    catalogue: str = "",
    page: str = "",
    resources: str = "",
    others: Sequence[str] = (),
) -> bytes:
    """A PDF with a page for each of `contents` (page description operators); its font is /F1, in WinAnsi.

    `catalogue`, `page` and `resources` are further entries of those dictionaries; `others` are further
    objects, the first of which is number 4.
    """
    first = 4 + len(others)
    kids = " ".join(f"{first + 2 * index} 0 R" for index in range(len(contents)))
    objects = [
        f"<< /Type /Catalog /Pages 2 0 R {catalogue} >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(contents)} >>",
        HELVETICA,
        *others,
    ]
    for index, content in enumerate(contents):
        objects += [
            f"<< /Type /Page /Parent 2 0 R /MediaBox [{box}] /Contents {first + 2 * index + 1} 0 R {page} "
            f"/Resources << /Font << /F1 3 0 R >> {resources} >> >>",
            f"<< /Length {len(content.encode('cp1252'))} >>\nstream\n{content}\nendstream",
        ]
    return _file(objects)


def words(text: str, x: float = 72, y: float = 700, size: float = 10, extra: str = "") -> str:
    """The operators that print `text` at a place; `extra` are operators before it."""
    escaped = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return f"q BT /F1 {size} Tf {extra} 1 0 0 1 {x} {y} Tm ({escaped}) Tj ET Q\n"


def _file(objects: Sequence[str]) -> bytes:
    body, places = b"%PDF-1.7\n", []
    for number, text in enumerate(objects, 1):
        places.append(len(body))
        body += f"{number} 0 obj\n{text}\nendobj\n".encode("cp1252")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
    end += f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(body)}\n%%EOF\n"
    return body + end.encode()
