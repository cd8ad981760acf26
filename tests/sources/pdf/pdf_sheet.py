"""A sheet to print on at any place, in the fonts that every PDF reader has: what the tests read."""

from __future__ import annotations

import io
import re

from reportlab.pdfgen.canvas import Canvas

WIDTH, HEIGHT = 558.4, 771.0
"""Points: the page of an Aanhangsel."""
LEFT, SIZE, STEP = 202.7, 8.5, 9.6
"""Where its text begins, how large it is, and how far its lines are apart."""

#: "{^1}" is raised, "{_2}" lowered, "{b:Vet}" bold, "{i:Schuin}" in italics.
_PIECE = re.compile(r"\{(?P<how>\^|_|b:|i:)(?P<what>[^}]*)\}|(?P<plain>[^{]+)")
_FONTS = {"b:": "Helvetica-Bold", "i:": "Helvetica-Oblique"}


class Sheet:
    """Pages in the making; every place is measured from the left upper corner."""

    def __init__(self, width: float = WIDTH, height: float = HEIGHT, encrypt: object = None) -> None:
        self._file = io.BytesIO()
        self._height = height
        self.canvas = Canvas(self._file, pagesize=(width, height), encrypt=encrypt, invariant=True)

    def text(self, text: str, top: float, left: float = LEFT, size: float = SIZE) -> float:
        """Print a line at `top`; where it ends."""
        for piece in _PIECE.finditer(text):
            how, what = piece["how"] or "", piece["what"] or piece["plain"] or ""
            small = 0.65 * size if how in ("^", "_") else size
            rise = {"^": 0.4, "_": -0.2}.get(how, 0.0) * size
            font = _FONTS.get(how, "Helvetica")
            self.canvas.setFont(font, small)
            self.canvas.drawString(left, self._height - top + rise, what)
            left += self.canvas.stringWidth(what, font, small)
        return left

    def lines(
        self, text: str, top: float, left: float = LEFT, size: float = SIZE, step: float = STEP
    ) -> float:
        """Print the lines of `text`, an empty one as white space; where the next would stand."""
        for line in text.strip("\n").split("\n"):
            if line.strip():
                self.text(line.strip(), top, left, size)
            top += step
        return top

    def rule(self, top: float, left: float = LEFT, right: float = LEFT + 57) -> None:
        """Draw a rule, as there is one above notes."""
        self.canvas.setLineWidth(0.5)
        self.canvas.line(left, self._height - top, right, self._height - top)

    def notes(self, *notes: str, top: float = 630) -> None:
        """Print notes below a rule; one that begins with a space goes on from the line above it."""
        self.rule(top - 12)
        for index, note in enumerate(notes):
            self.text(note.lstrip(), top + 9 * index, LEFT + (6 if note.startswith(" ") else 0), 6.9)

    def footer(self, page: int) -> None:
        """Print what stands at the foot of each page."""
        self.text("Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel", 737, size=9)
        self.text(str(page), 737, 520, size=9)

    def next(self) -> None:
        """Begin a new page."""
        self.canvas.showPage()

    def bytes(self) -> bytes:
        """The PDF."""
        self.canvas.showPage()
        self.canvas.save()
        return self._file.getvalue()
