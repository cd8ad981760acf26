from __future__ import annotations

from pathlib import Path

import pytest

from generator.identity.site_address import site_address

SETTINGS = 'site_url: !ENV [SITE_URL, "https://voorbeeld.nl/kamer/"]\n'


@pytest.mark.parametrize(
    ("given", "address"),
    [
        (None, "https://voorbeeld.nl/kamer/"),
        ("", ""),
        ("https://x.nl", "https://x.nl/"),
        ("https://x.nl/", "https://x.nl/"),
        ("https://x.nl/kamer", "https://x.nl/kamer/"),
        ("https://x.nl/kamer/", "https://x.nl/kamer/"),
    ],
)
def test_it_ends_in_a_slash_or_is_empty(
    given: str | None, address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SITE_URL", raising=False)
    if given is not None:
        monkeypatch.setenv("SITE_URL", given)
    settings = tmp_path / "mkdocs.yml"
    settings.write_text(SETTINGS, encoding="utf-8")
    assert site_address(settings) == address


def test_without_settings_it_is_not_known(tmp_path: Path) -> None:
    assert site_address(tmp_path / "mkdocs.yml") == ""
