"""What moved on a page after a reader had seen it, and from where to where."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Page

_MOVED = """
() => new Promise(done => {
  const who = node => {
    if (!node) return "what is gone";
    const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
    const text = node.textContent.trim().replace(/\\s+/g, " ").slice(0, 60);
    return `${element.cloneNode(false).outerHTML.replace(/<\\/.*/, "")} ${JSON.stringify(text)}`;
  };
  const place = ({ x, y, width, height }) => `${[x, y, width, height].map(Math.round)}`;
  const tell = ({ node, previousRect, currentRect }) =>
    `${who(node)}: ${place(previousRect)} -> ${place(currentRect)}`;
  const moved = [];
  new PerformanceObserver(list => list.getEntries().forEach(({ value, startTime, sources }) =>
    moved.push(`${value.toFixed(4)} at ${Math.round(startTime)} ms: ${sources.map(tell).join("; ")}`)))
    .observe({ type: "layout-shift", buffered: true });
  setTimeout(() => done(moved), 200);
})
"""


def assert_nothing_moved(page: Page) -> None:
    """Fail with what moved each time: how much, when, and which element from where to where (in pixels)."""
    moved: list[str] = page.evaluate(_MOVED)
    assert not moved, "\n".join(moved)
