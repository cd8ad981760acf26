"""How a page says until when a term runs.

A site that is built once has no today, and what was answered after its last document it does not know: a
reader's browser adds how many days are left, or how long the term was over on the last day of the collection
(docs/javascripts/termijn.js).
"""

from __future__ import annotations

from datetime import date

from generator.identity.wording import in_words

#: Where the browser says it.
OVER = ' <span class="over"></span>'


def three_weeks(day: date) -> str:
    """Until when the three weeks run, as Markdown."""
    return f'drie weken, tot en met <time class="termijn" datetime="{day}">{in_words(day)}</time>'
