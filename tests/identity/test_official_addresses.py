"""Where official ids lead, and that no address is invented after publications got a running number."""

from __future__ import annotations

from datetime import date

import pytest

from generator.identity.official_addresses import derived_address, printed_address
from generator.identity.official_ids import parse_id
from generator.identity.vergaderjaar import Vergaderjaar

SITE = "https://zoek.officielebekendmakingen.nl/"
BEFORE, AFTER = date(2026, 2, 28), date(2026, 3, 1)


@pytest.mark.parametrize(
    ("id", "address"),
    [
        ("kst-35207-32", f"{SITE}kst-35207-32.html"),
        ("kst-34300-V-22", f"{SITE}kst-34300-V-22.html"),
        ("kst-21501-20-1596", f"{SITE}kst-21501-20-1596.html"),
        ("kst-35688-(R1989)-5", f"{SITE}kst-35688-(R1989)-5.html"),
        ("ah-tk-20182019-3269", f"{SITE}ah-tk-20182019-3269.html"),
        ("ah-tk-20252026-1198", f"{SITE}ah-tk-20252026-1198.html"),
        ("h-tk-20172018-61-1", f"{SITE}h-tk-20172018-61-1.html"),
        ("kv-tk-2017Z06952", f"{SITE}kv-tk-2017Z06952.html"),
        ("kst-1263281", f"{SITE}kst-1263281.pdf"),
        ("ah-1251487", f"{SITE}ah-1251487.pdf"),
        ("blg-1014762", f"{SITE}blg-1014762.pdf"),
        ("35207", f"{SITE}dossier/35207"),
        ("36600-XXIII", f"{SITE}dossier/36600-XXIII"),
        ("2022Z11285", "https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id=2022Z11285"),
    ],
)
def test_an_id_as_printed(id: str, address: str) -> None:
    official = parse_id(id)
    assert official is not None
    assert printed_address(official) == address


@pytest.mark.parametrize(
    ("id", "year", "day", "page"),
    [
        ("kst-35207-32", None, None, "kst-35207-32.html"),
        ("kst-35207-32", None, BEFORE, "kst-35207-32.html"),
        ("kst-35207-32", None, AFTER, "dossier/35207"),
        ("kst-35207-32", 2024, AFTER, "kst-35207-32.html"),
        ("kst-35207-32", 2025, None, "dossier/35207"),
        ("kst-35207-32", 2025, BEFORE, "kst-35207-32.html"),
        ("kst-35207-32", 2026, AFTER, "dossier/35207"),
        ("kst-36800-XV-12", 2025, AFTER, "dossier/36800-XV"),
        ("kst-20082009-31700-IV-D", None, AFTER, "kst-20082009-31700-IV-D.html"),
        ("ah-tk-20242025-12", None, AFTER, "ah-tk-20242025-12.html"),
        ("ah-tk-20252026-12", None, BEFORE, "ah-tk-20252026-12.html"),
        ("ah-tk-20252026-12", None, None, None),
        ("ah-tk-20252026-12", None, AFTER, None),
        ("ah-tk-20262027-12", None, None, None),
        ("h-tk-20252026-61-1", None, AFTER, None),
        ("kst-1263281", None, AFTER, "kst-1263281.pdf"),
    ],
)
def test_an_id_made_of_year_and_number(id: str, year: int | None, day: date | None, page: str | None) -> None:
    official = parse_id(id)
    assert official is not None
    address = derived_address(official, year=Vergaderjaar(year) if year else None, day=day)
    assert address == (page and SITE + page)
