"""A document fetched from its official address, when a contributor asks for it by its id.

The one place that opens a connection. Only https, only the official host, also after a redirect; one document
at a time, and never more than MOST in SECONDS, also over several runs: the moments are kept in a file. What
comes back is treated as any file: it is read, never trusted.
"""

from __future__ import annotations

import http.client
import re
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import IO
from urllib.parse import urlsplit

from generator import __version__

#: Publications are at `https://HOST/ID.xml` and `.pdf`; since the spring of 2026 only as PDF.
HOST = "zoek.officielebekendmakingen.nl"
FORMS = ("xml", "pdf")
LARGEST = 64 * 1024 * 1024
PATIENCE = 30.0
"""Seconds that the host may be silent."""
MOST, SECONDS = 10, 30.0

_ID = re.compile(r"(?:ah|kv|kst|h|blg|nds)-[A-Za-z0-9-]{1,60}")
_CHUNK = 1 << 16


class FetchError(Exception):
    """The document cannot be fetched; the message (Dutch) says why and what to do."""


@dataclass(frozen=True, slots=True)
class Site:
    """Where documents are; a test puts a stand-in on this machine in its place."""

    origin: str = f"https://{HOST}"

    def holds(self, address: str) -> bool:
        """Whether an address is on this site, by the same scheme, host and port."""
        return urlsplit(address)[:2] == urlsplit(self.origin)[:2]


@dataclass(frozen=True, slots=True)
class Pace:
    """Keeps fetches apart: `memory` is a file with the moments of the last ones, in seconds since 1970."""

    memory: Path
    now: Callable[[], float] = time.time
    wait: Callable[[float], None] = time.sleep

    def step(self) -> None:
        """Wait until one more fetch is allowed, and remember it."""
        moments = self._moments()[-MOST:]
        if len(moments) == MOST and (left := moments[0] + SECONDS - self.now()) > 0:
            self.wait(min(left, SECONDS))
        self.memory.parent.mkdir(parents=True, exist_ok=True)
        kept = [*moments[-MOST + 1 :], self.now()]
        self.memory.write_text("".join(f"{moment:.3f}\n" for moment in kept), encoding="ascii")

    def _moments(self) -> list[float]:
        try:
            return [float(line) for line in self.memory.read_text(encoding="ascii").split()]
        except (OSError, ValueError):
            return []


def fetch(id: str, folder: Path, pace: Pace, site: Site | None = None) -> Path:
    """The file of publication `id`, written into `folder` as `ID.xml` or else `ID.pdf`.

    Raises FetchError for what is no id, is not there, is too large, or leads elsewhere.
    """
    if not _ID.fullmatch(id):
        raise FetchError(f"{id}: is geen nummer van een publicatie, zoals ah-tk-20232024-1076")
    for form in FORMS:
        pace.step()
        address = f"{(site or Site()).origin}/{id}.{form}"
        if (content := _get(address, site or Site())) is not None:
            path = folder / f"{id}.{form}"
            path.write_bytes(content)
            return path
    raise FetchError(f"{id}: staat niet op {HOST}: controleer het nummer, of geef het bestand zelf (FILE=…)")


class _OnSite(urllib.request.HTTPRedirectHandler):
    """Follows a redirect only within the site."""

    def __init__(self, site: Site) -> None:
        self._site = site

    def redirect_request(
        self,
        req: urllib.request.Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: http.client.HTTPMessage,
        newurl: str,
    ) -> urllib.request.Request | None:
        if not self._site.holds(newurl):
            raise FetchError(f"{req.full_url}: verwijst door naar een andere website ({newurl})")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _get(address: str, site: Site) -> bytes | None:
    """What stands at an address of the site; None where nothing does."""
    request = urllib.request.Request(  # noqa: S310 - the address is one of the site's
        address, headers={"User-Agent": f"Kamerantwoord/{__version__}"}
    )
    opener = urllib.request.build_opener(urllib.request.ProxyHandler(), _OnSite(site))
    try:
        with opener.open(request, timeout=PATIENCE) as answer:
            return _limited(answer, address)
    except urllib.error.HTTPError as error:
        if error.code in (404, 410):
            return None
        raise FetchError(f"{address}: de website antwoordt met {error.code}: probeer het later") from None
    except (urllib.error.URLError, http.client.HTTPException, TimeoutError, ConnectionError) as error:
        raise FetchError(f"{address}: niet te bereiken ({error}): is er internet?") from None


def _limited(answer: http.client.HTTPResponse, address: str) -> bytes:
    """All that is sent, a chunk at a time, so that too much is noticed before it is held."""
    content = bytearray()
    while chunk := answer.read(_CHUNK):
        content += chunk
        if len(content) > LARGEST:
            raise FetchError(f"{address}: is groter dan {LARGEST // 1024**2} MB: is dit wel één document?")
    return bytes(content)
