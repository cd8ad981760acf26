"""A bar chart as SVG that stands in the page itself, so that the style sheet colours it, also on paper.

Leather draws it: small, without dependencies, always the same for the same numbers. What it sets as
attributes (colours, letters) gives way to the style sheet; only the size and the name are changed here.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from xml.etree import ElementTree

import leather
from leather import theme

WIDTH = 420
_BAR_HEIGHT = 24
_MARGIN = 14
_SCALE_HEIGHT = 24
_LONGEST_LABEL = 24
_LETTER = 13
_MOST_STEPS = 5
_SVG = "http://www.w3.org/2000/svg"
_SCALE = f"{{{_SVG}}}g[@class='axis bottom']"


@dataclass(frozen=True, slots=True)
class Bar:
    label: str
    value: float


def bar_chart(name: str, bars: Sequence[Bar], step: int | None = None, mark: str = "") -> str:
    """A chart with a bar for each value, the first on top; `name` is read aloud in its place.

    `step` is the distance between the lines of the scale; round numbers where it is None. `mark` names the
    first of these lines, which is then drawn through the bars.
    """
    height = 2 * _MARGIN + _SCALE_HEIGHT + len(bars) * _BAR_HEIGHT
    root = ElementTree.fromstring(_drawn(bars, step, height))  # noqa: S314 - drawn by us, not read
    if mark and step:
        _mark(root, step, mark, len(bars) * _BAR_HEIGHT)
    del root.attrib["width"], root.attrib["height"]
    root.attrib |= {"viewBox": f"0 0 {WIDTH} {height}", "role": "img", "aria-label": name}
    ElementTree.register_namespace("", _SVG)
    return ElementTree.tostring(root, encoding="unicode")


def _drawn(bars: Sequence[Bar], step: int | None, height: int) -> str:
    ticks = _ticks(max((bar.value for bar in bars), default=0), step)
    chart = leather.Chart()
    chart.add_x_scale(0, ticks[-1])
    chart.add_x_axis(ticks=ticks)
    chart.add_bars([(bar.value, label) for bar, label in zip(bars, _labels(bars), strict=True)])
    theme.tick_font_size = theme.tick_font_char_height = _LETTER
    theme.tick_font_char_width = 0.58 * _LETTER  # what the room for labels is reckoned by
    theme.margin = _MARGIN / WIDTH
    return str(chart.to_svg(width=WIDTH, height=height))


def _mark(root: ElementTree.Element, value: int, name: str, height: int) -> None:
    """A line at `value` of the scale through all bars, with its name on top."""
    plot = next(group for group in root.iter(f"{{{_SVG}}}g") if group.find(_SCALE) is not None)
    numbers = plot.iterfind(f"{_SCALE}//{{{_SVG}}}text")
    ticks = {int(number.text or 0): float(number.get("x", 0)) for number in numbers}
    at = f"{ticks[max(ticks)] * value / max(ticks):.2f}"
    for kind in ("maat-rand", "maat"):  # the edge keeps the line apart from the bars
        line = {"class": kind, "x1": at, "x2": at, "y1": "0", "y2": str(height)}
        ElementTree.SubElement(plot, f"{{{_SVG}}}line", line)
    written = {"class": "maat", "x": at, "y": "-3", "text-anchor": "middle", "font-size": "12"}
    ElementTree.SubElement(plot, f"{{{_SVG}}}text", written).text = name


def _labels(bars: Sequence[Bar]) -> list[str]:
    """Short labels, each another: Leather would draw bars of one label on top of each other."""
    seen: Counter[str] = Counter()
    labels: list[str] = []
    for bar in bars:
        cut = len(bar.label) > _LONGEST_LABEL
        short = f"{bar.label[:_LONGEST_LABEL].rstrip()}…" if cut else bar.label
        labels.append(short + "\N{ZERO WIDTH SPACE}" * seen[short])
        seen[short] += 1
    return labels


def _ticks(top: float, step: int | None) -> list[int]:
    """From nought to the first line at or above the top, some five or six in all."""
    if step is None:
        step = next(each for each in _round_numbers() if top <= _MOST_STEPS * each)
    while top > _MOST_STEPS * step:
        step *= 2
    steps = max(1, math.ceil(top / step))
    return [step * place for place in range(steps + 1)]


def _round_numbers() -> Iterator[int]:
    """1, 2, 5, 10, 20, 50 and so on."""
    return (factor * 10**power for power in count() for factor in (1, 2, 5))
