"""A document fetched from its official address, when a contributor asks for it by its id.

The one place that calls another machine. Only https, only official hosts, also after a redirect; one document
at a time, and never more than MOST requests in SECONDS, also over several runs: their moments are kept in a
file. What comes back is treated as any file: it is read, never trusted.
"""

from __future__ import annotations

import http.client
import re
import socket
import ssl
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO
from urllib.parse import urlsplit

from filelock import FileLock

from generator import __version__
from generator.dutch.system_errors import reason
from generator.sources.file_kind import format_of
from generator.sources.read_error import UnreadableError

#: Publications are at `https://HOST/ID.xml` and `.pdf`; since the spring of 2026 only as PDF.
HOST = "zoek.officielebekendmakingen.nl"
FORMS = ("xml", "pdf")
#: The publisher's own storage, to which its site may send on.
STORES = ("repository.overheid.nl", "repository.officiele-overheidspublicaties.nl")
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
    """Where documents are, and the origins that it may send on to; a test puts a stand-in in its place."""

    origin: str = f"https://{HOST}"
    others: tuple[str, ...] = tuple(f"https://{store}" for store in STORES)

    def holds(self, address: str) -> bool:
        """Whether an address is official: the same scheme, host and port."""
        return urlsplit(address)[:2] in [urlsplit(origin)[:2] for origin in (self.origin, *self.others)]


@dataclass(frozen=True, slots=True)
class Pace:
    """Keeps requests apart: `memory` is a file with the moments of the last ones, in seconds since 1970."""

    memory: Path
    now: Callable[[], float] = time.time
    wait: Callable[[float], None] = time.sleep

    @contextmanager
    def turn(self) -> Iterator[None]:
        """A request, alone among all runs, and no sooner than is allowed."""
        self.memory.parent.mkdir(parents=True, exist_ok=True)
        with FileLock(self.memory.with_name(f"{self.memory.name}.slot")):
            self.step()
            yield

    def step(self) -> None:
        """Wait until one more request is allowed, and remember its moment."""
        moments = self._moments()[-MOST:]
        if len(moments) == MOST and (left := moments[0] + SECONDS - self.now()) > 0:
            self.wait(min(left, SECONDS))
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
        address = f"{(site or Site()).origin}/{id}.{form}"
        with pace.turn():
            content = _get(address, site or Site(), pace)
        if content is not None and _is(form, content):
            path = folder / f"{id}.{form}"
            path.write_bytes(content)
            return path
    raise FetchError(f"{id}: staat niet op {HOST}: controleer het nummer, of geef het bestand zelf (FILE=…)")


def _is(form: str, content: bytes) -> bool:
    """Whether it is what was asked for, and not a page that says that there is none."""
    try:
        return format_of(content) == form
    except UnreadableError:
        return False


class _OnSite(urllib.request.HTTPRedirectHandler):
    """Follows a redirect only to what is official, as one more request."""

    def __init__(self, site: Site, pace: Pace) -> None:
        self._site, self._pace = site, pace

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
        self._pace.step()
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _get(address: str, site: Site, pace: Pace) -> bytes | None:
    """What stands at an address of the site; None where nothing does."""
    request = urllib.request.Request(  # noqa: S310 - the address is one of the site's
        address, headers={"User-Agent": f"Kamerantwoord/{__version__}"}
    )
    opener = urllib.request.build_opener(urllib.request.ProxyHandler(), _OnSite(site, pace))
    try:
        with opener.open(request, timeout=PATIENCE) as answer:
            return _limited(answer, address)
    except urllib.error.HTTPError as error:
        if error.code in (404, 410):
            return None
        raise FetchError(f"{address}: de website antwoordt met {error.code}: probeer het later") from None
    except (OSError, http.client.HTTPException) as error:
        raise FetchError(f"{address}: niet te bereiken ({_why(error)}): is er internet?") from None


def _why(error: Exception) -> str:
    """Why there is no connection, in Dutch."""
    match error.reason if isinstance(error, urllib.error.URLError) else error:
        case socket.gaierror():
            return "het adres is niet te vinden"
        case ssl.SSLError():
            return "de beveiligde verbinding lukt niet"
        case TimeoutError():
            return "de website antwoordt niet"
        case OSError() as refused:
            return f"de website {reason(refused)}"
        case _:
            return "de verbinding werd verbroken"


def _limited(answer: http.client.HTTPResponse, address: str) -> bytes:
    """All that is sent, a chunk at a time, so that too much is noticed before it is held."""
    content = bytearray()
    while chunk := answer.read(_CHUNK):
        content += chunk
        if len(content) > LARGEST:
            raise FetchError(f"{address}: is groter dan {LARGEST // 1024**2} MB: is dit wel één document?")
    return bytes(content)
