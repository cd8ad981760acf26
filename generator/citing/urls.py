"""Web addresses in running text: http, https and bare `www.`; never another scheme."""

from __future__ import annotations

import re

from generator.model.reference import UrlCitation

_URL = re.compile(
    r"""
    (?: https?:// | (?<![\w.@/-]) www\. )
    [^\W_] [\w-]* (?: \.[\w-]+ )*     # the host
    [^\s\x00<>"`«»‹›“”„‘’|\\]*        # the rest: up to a space or a quotation mark
    """,
    re.VERBOSE | re.IGNORECASE,
)
_SENTENCE_MARKS = ".,;:!?'*…"
_BRACKETS = {")": "(", "]": "[", "}": "{"}


def find_urls(text: str) -> tuple[UrlCitation, ...]:
    """The addresses in `text`; "www.x.nl" leads to https. What closes the sentence is left out."""
    if "://" not in text and "www." not in text.lower():
        return ()
    found: list[UrlCitation] = []
    for match in _URL.finditer(text):
        printed = _without_closing(match[0])
        if "." in printed.split("//")[-1].split("/")[0].removeprefix("www."):
            url = printed if "://" in printed else f"https://{printed}"
            found.append(UrlCitation(match.start(), match.start() + len(printed), url))
    return tuple(found)


def _without_closing(url: str) -> str:
    """`url` without trailing sentence marks and closing brackets that it did not open."""
    surplus = {close: url.count(close) - url.count(opening) for close, opening in _BRACKETS.items()}
    end = len(url)
    while end and (url[end - 1] in _SENTENCE_MARKS or surplus.get(url[end - 1], 0) > 0):
        if url[end - 1] in surplus:
            surplus[url[end - 1]] -= 1
        end -= 1
    return url[:end]
