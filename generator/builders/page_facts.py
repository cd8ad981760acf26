"""What a built page offers and what it needs: its ids, and where its links lead."""

from __future__ import annotations

import posixpath
import re
from html import unescape
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

#: Builders escape < and > in attributes and in text, so that a tag ends at the first >.
_TAG = re.compile(r"<[a-zA-Z][^>]*>")
_ATTRIBUTE = re.compile(r"""\s(id|href|src|action)=(["'])(.*?)\2""", re.DOTALL)
#: A browser looks up the words behind it; it is no id.
_WORDS = ":~:"


class PageFacts(NamedTuple):
    """`ids` are those of a page; `links` the files of the site that it needs, as `path` or `path#id`.

    A link of a page to an id that it has itself needs nothing.
    """

    ids: tuple[str, ...]
    links: tuple[str, ...]


def page_facts(page: str, place: str, base: str = "/") -> PageFacts:
    """The facts of `page` (HTML), which stands at `place` in the site: `documenten/x/index.html`.

    `base` is the path under which the site is hosted; an absolute link begins with it.
    """
    ids: dict[str, None] = {}
    links: dict[str, None] = {}
    for tag in _TAG.findall(page):
        for name, _, value in _ATTRIBUTE.findall(tag):
            (ids if name == "id" else links)[unescape(value)] = None
    targets = dict.fromkeys(_target(link, place, base) for link in links)
    own = {f"{place}#{id}" for id in ids}
    return PageFacts(tuple(ids), tuple(target for target in targets if target and target not in own))


def _target(link: str, place: str, base: str) -> str:
    """The file that a link leads to, with the id in it; empty where that is not in the site."""
    address = urlsplit(link)
    if address.scheme or address.netloc:
        return ""
    path = unquote(address.path)
    if path.startswith("/"):
        file = posixpath.relpath(path, base) if f"{path}/".startswith(base) else path
    else:
        file = posixpath.normpath(posixpath.join(posixpath.dirname(place), path)) if path else place
    if path.endswith(("/", "/.", "..")) or path == ".":
        file = posixpath.normpath(posixpath.join(file, "index.html"))
    id = unquote(address.fragment.partition(_WORDS)[0])
    return f"{file}#{id}" if id else file
