"""Chromium as on a machine where all takes long, to find the tests that do not wait for what they read.

With `SLOW=page make unit ARGS='-m browser'` what a page does later, it does later still: a test that reads it
before that fails here always, and elsewhere once in a hundred runs. With `SLOW=test` it is the test: what
the page was about to do, it has done before the test comes to it.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page

SLOW = os.environ.get("SLOW")
#: Milliseconds that a test takes longer over each step.
STEP = 400 if SLOW == "test" else 0
#: How many times slower than this machine the processor of a page is.
TIMES = 4
#: All that a script can wait for comes later.
LATER = """
(() => {
  const MILLISECONDS = 300;
  const { setTimeout, requestAnimationFrame } = window;
  const delay = (object, name) => {
    const now = object?.[name];
    if (!now) return;
    object[name] = async function (...given) {
      await new Promise((done) => setTimeout(done, MILLISECONDS));
      return now.apply(this, given);
    };
  };
  delay(window, "fetch");
  delay(window.Clipboard?.prototype, "writeText");
  window.setTimeout = (does, after = 0, ...given) => setTimeout(does, after + MILLISECONDS, ...given);
  window.requestAnimationFrame = (does) => setTimeout(() => requestAnimationFrame(does), MILLISECONDS);
  for (const name of ["IntersectionObserver", "ResizeObserver"]) {
    window[name] = class extends window[name] {
      constructor(sees, ...given) {
        super((...seen) => setTimeout(() => sees(...seen), MILLISECONDS), ...given);
      }
    };
  }
})();
"""


def slowed(browser: Browser) -> Browser:
    """That browser, in which every page is slow if SLOW says so."""
    if SLOW == "page":
        opens = browser.new_context

        def slow_context(**options: object) -> BrowserContext:
            context = opens(**options)  # type: ignore[arg-type]
            _slow_down(context)
            return context

        vars(browser).update(new_context=slow_context, new_page=lambda **it: slow_context(**it).new_page())
    return browser


def _slow_down(context: BrowserContext) -> None:
    context.add_init_script(LATER)
    opens = context.new_page

    def slow_page() -> Page:
        page = opens()
        context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": TIMES})
        return page

    vars(context).update(new_page=slow_page)
