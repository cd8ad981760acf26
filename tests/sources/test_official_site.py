"""Fetching by id, from a stand-in on this machine."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from generator.sources import official_site
from generator.sources.official_site import HOST, MOST, SECONDS, FetchError, Pace, Site, fetch

PAGES = {
    "/ah-tk-20232024-1076.xml": b"<?xml version='1.0'?><officiele-publicatie/>",
    "/ah-1251487.xml": b"<!doctype html><title>Niet gevonden</title>",
    "/ah-1251487.pdf": b"%PDF-1.7",
    "/kst-1.pdf": b"x" * 2_000,
}
MOVED = {
    "/kst-2.xml": "https://voorbeeld.nl/kst-2.xml",
    "/kst-3.xml": "/ah-tk-20232024-1076.xml",
    "/kst-4.xml": f"http://{HOST}/kst-4.xml",
    "/kst-5.xml": f"https://{HOST}@voorbeeld.nl/kst-5.xml",
    "/kst-6.xml": "file:///etc/passwd",
}


class StandIn(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        if self.path in MOVED:
            self.send_response(302)
            self.send_header("Location", MOVED[self.path])
            self.end_headers()
        elif self.path.startswith("/kst-500"):
            self.send_error(500)
        elif self.path in PAGES:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(PAGES[self.path])
        else:
            self.send_error(404)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name that it has there
        """Say nothing."""


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    with ThreadingHTTPServer(("127.0.0.1", 0), StandIn) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield Site(f"http://127.0.0.1:{server.server_address[1]}")
        server.shutdown()


@pytest.fixture
def pace(tmp_path: Path) -> Pace:
    return Pace(tmp_path / ".cache" / "opgehaald", wait=lambda _: None)


def test_by_default_it_is_the_official_site() -> None:
    assert Site().origin == f"https://{HOST}"


@pytest.mark.parametrize(
    ("id", "name"),
    [
        ("ah-tk-20232024-1076", "ah-tk-20232024-1076.xml"),  # XML where there is one
        ("ah-1251487", "ah-1251487.pdf"),  # else PDF
        ("kst-3", "kst-3.xml"),  # moved within the site
    ],
)
def test_fetch(tmp_path: Path, site: Site, pace: Pace, id: str, name: str) -> None:
    path = fetch(id, tmp_path, pace, site)
    assert path == tmp_path / name
    assert path.read_bytes() in PAGES.values()


@pytest.mark.parametrize(
    ("id", "reason"),
    [
        ("ah-tk-20232024-9999", "staat niet op zoek.officielebekendmakingen.nl"),
        ("kst-2", "verwijst door naar een andere website"),
        ("kst-4", "verwijst door naar een andere website"),  # without https
        ("kst-5", "verwijst door naar een andere website"),
        ("kst-6", "antwoordt met 302"),  # urllib itself refuses what is no web address
        ("kst-500", "antwoordt met 500"),
        ("../../etc/passwd", "is geen nummer van een publicatie"),
        ("kst-1/../x", "is geen nummer van een publicatie"),
        ("", "is geen nummer van een publicatie"),
    ],
)
def test_what_cannot_be_fetched(tmp_path: Path, site: Site, pace: Pace, id: str, reason: str) -> None:
    with pytest.raises(FetchError, match=reason):
        fetch(id, tmp_path, pace, site)
    assert [path for path in tmp_path.iterdir() if path.is_file()] == []


def test_too_large(tmp_path: Path, site: Site, pace: Pace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(official_site, "LARGEST", 1_000)
    with pytest.raises(FetchError, match="is groter dan"):
        fetch("kst-1", tmp_path, pace, site)


def test_without_a_network(tmp_path: Path, pace: Pace) -> None:
    with pytest.raises(FetchError, match=r"de website neemt geen verbinding aan.*is er internet"):
        fetch("kst-1", tmp_path, pace, Site("http://127.0.0.1:9"))


def test_without_names_of_hosts(tmp_path: Path, pace: Pace, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: object, **__: object) -> None:
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    with pytest.raises(FetchError, match=r"kst-1\.xml: niet te bereiken \(het adres is niet te vinden\)"):
        fetch("kst-1", tmp_path, pace)


@pytest.mark.parametrize(
    ("address", "official"),
    [
        (f"https://{HOST}/x.xml", True),
        ("https://repository.overheid.nl/x.xml", True),
        (f"http://{HOST}/x.xml", False),
        (f"https://{HOST}:8443/x.xml", False),
        (f"https://{HOST}.voorbeeld.nl/x.xml", False),
        (f"https://voorbeeld.nl/{HOST}", False),
    ],
)
def test_which_addresses_are_official(address: str, official: bool) -> None:
    assert Site().holds(address) is official


def test_the_eleventh_waits_also_in_another_run(tmp_path: Path) -> None:
    clock = [1_000.0]
    waited: list[float] = []

    def wait(seconds: float) -> None:
        waited.append(seconds)
        clock[0] += seconds

    for _ in range(MOST):
        with Pace(tmp_path / "x", lambda: clock[0], wait).turn():
            clock[0] += 1
    assert waited == []
    with Pace(tmp_path / "x", lambda: clock[0], wait).turn():
        pass
    assert waited == [SECONDS - MOST]


def test_a_redirect_counts_as_a_request(tmp_path: Path, site: Site, pace: Pace) -> None:
    fetch("kst-3", tmp_path, pace, site)
    assert len(pace.memory.read_text().split()) == 2


def test_a_spoiled_memory_is_no_memory(tmp_path: Path) -> None:
    (tmp_path / "x").write_text("gisteren")
    with Pace(tmp_path / "x", lambda: 5.0, lambda _: None).turn():
        pass
    assert (tmp_path / "x").read_text() == "5.000\n"


def test_two_at_a_time_wait_for_each_other(tmp_path: Path) -> None:
    order: list[str] = []

    def second() -> None:
        with Pace(tmp_path / "x").turn():
            order.append("tweede")

    other = threading.Thread(target=second)
    with Pace(tmp_path / "x").turn():
        other.start()
        other.join(0.2)
        order.append("eerste")
    other.join()
    assert order == ["eerste", "tweede"]
