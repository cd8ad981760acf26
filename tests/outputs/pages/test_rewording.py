from __future__ import annotations

import pytest

from generator.outputs.pages.rewording import rewording


@pytest.mark.parametrize(
    ("here", "there", "markdown"),
    [
        ("Deelt u die mening?", "Deelt u deze mening?", "Deelt u <mark>deze</mark> mening?"),
        ("a b c", "a c", "a c"),
        ("b", "a b c", "<mark>a</mark> b <mark>c</mark>"),
        ("a", "<b> *x*", r"<mark>&lt;b> \*x\*</mark>"),
        ("1. ja", "1. nee", r"1\. <mark>nee</mark>"),
        ("a", "", ""),
    ],
)
def test_what_differs_is_marked(here: str, there: str, markdown: str) -> None:
    assert rewording(here, there) == markdown
