import pytest

from generator.citing.official_citations import find_official

PAGE = "https://zoek.officielebekendmakingen.nl/"


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("Kamerstuk 36 410 VIII, nr. 112", ["kst-36410-VIII-112"]),
        ("Kamerstuk, 28 828, nr. 70", ["kst-28828-70"]),
        ("36 410 XIV, nr. 9", ["kst-36410-XIV-9"]),
        ("Kamerstuk 21 501-02 nr. 2732", ["kst-21501-02-2732"]),
        ("Kamerstuk 36180, nr. 107", ["kst-36180-107"]),
        ("23 432, nr.502", ["kst-23432-502"]),
        ("Kamerstukken II 2024/25, 30 821, nr. 240", ["kst-30821-240"]),
        ("Kamerstukken II, vergaderjaar 2024–2025, 36 600 VI, nr. 12", ["kst-36600-VI-12"]),
        ("Kamerstukken II 2017/18, 34 851, 3", ["kst-34851-3"]),
        ("Kamerstukken I 2022/23, 36 200, A", ["kst-36200-A"]),
        ("Kamerstuk 19 637, nrs. 3198 en 3241", ["kst-19637-3198", "kst-19637-3241"]),
        (
            "Kamerstukken II, 25 424, nr. 679, nr. 684 en 685, en",
            ["kst-25424-679", "kst-25424-684", "kst-25424-685"],
        ),
        ("Kamerstuk 25 424, nr. 679 en 685 andere", ["kst-25424-679"]),
        ("analyses (36 471-64) op 7 juni", ["kst-36471-64"]),
        ("tussen 36 471-64 en (36471-64) in", []),
        ("Kamerstuk 19 637, nr. 3198 en nr. 3241", ["kst-19637-3198", "kst-19637-3241"]),
        ("Kamerstukken 23 645, nr. 811 en 29 984, nr. 1207", ["kst-23645-811", "kst-29984-1207"]),
        ("motie Ellian (24 587, nr. 969)", ["kst-24587-969"]),
        ("motie Ellian (24587, nr. 969)", ["kst-24587-969"]),
        ("Kamerstuk36 600 XII, nr. 42", ["kst-36600-XII-42"]),
        ("Kamer-stuk 23 645, nr. 828", ["kst-23645-828"]),
        ("Kamerstuk 36 600 A, nr. 5", ["kst-36600-A-5"]),
        ("Kamerstuk 35207-34", ["kst-35207-34"]),
        ("Kamerstuk 35.207, nr. 032", ["kst-35207-32"]),
        ("Tweede Kamer, vergaderjaar 2023–2024, 31 066, nr. 1372", ["kst-31066-1372"]),
        ("Kamerstuk 35 207", ["35207"]),
        ("Kamerstuk 36 410 VIII", ["36410-VIII"]),
        ("in zaak 24587, nr. 969", []),
        ("35 207 mensen en nr. 3", []),
        ("er zijn 35 207, A. zegt", []),
        ("Postbus 20 018, nr. 3", []),
        ("telefoon 070 33 300, nr. 4", []),
        ("De bedragen zijn:            35 207, nr. 5", []),  # set out in columns
        ("De bedragen zijn:" + " " * 45 + "35 207, nr. 5", ["kst-35207-5"]),  # in a column of its own
        ("bedrag is 25 000, nr. 5", []),
        ("een bedrag van 35 207, nr. 3", []),
        ("€ 35 207, nr. 3", []),
        ("zo'n 25 000, nr. 5", []),
        ("25 000 VIII, nr. 5", ["kst-25000-VIII-5"]),
        ("Kamerstuk 25 000, nr. 5", ["kst-25000-5"]),
        ("Kamerstuk 35 688 (R1989), nr. 5", ["kst-35688-(R1989)-5"]),
        ("35 688 (R1989), nr. 5", ["kst-35688-(R1989)-5"]),
        ("EK 35 925, C", ["kst-35925-C"]),
        ("TK 2021/22, 35 925, nr. 3", ["kst-35925-3"]),
        ("TEK 35 925, C", []),
        ("Kamerstuk 35 830-IX-1", ["kst-35830-IX-1"]),
        ("Kamerstuk 35925-VI-56", ["kst-35925-VI-56"]),
        ("Kamerstukken 35925-VI-56, 35925-VI-41 en 36410-VI-65",
         ["kst-35925-VI-56", "kst-35925-VI-41", "kst-36410-VI-65"]),
        ("Kamerstuk 21501-20-1596", ["kst-21501-20-1596"]),
        ("tussen 35 207-34-12 en", []),
        ("Aanhangsel Handelingen, vergaderjaar 2018– 2019, nr. 3269", ["ah-tk-20182019-3269"]),
        ("Kamervragen (Aanhangsel) 2023–2024, nr. 2267", ["ah-tk-20232024-2267"]),
        ("Aanhangsel Handelingen II 2022/23, 1823", ["ah-tk-20222023-1823"]),
        ("Aanhangsel van de Handelingen II, 2022/-23, nr. 1823", ["ah-tk-20222023-1823"]),
        ("Aanhangsel Handelingen,vergaderjaar 2024–2025, nr. 344", ["ah-tk-20242025-344"]),
        ("Aanhangsel van de Handelingen II, 1999/00, nr. 0012", ["ah-tk-19992000-12"]),
        ("Aanhangsel Handelingen nr. 3269 (vergaderjaar 2018-2019)", ["ah-tk-20182019-3269"]),
        ("Aanhangsel Handelingen, vergaderjaar 2023–2024, nrs. 12 en 13",
         ["ah-tk-20232024-12", "ah-tk-20232024-13"]),
        ("Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel van de Handelingen, nr. 2386",
         ["ah-tk-20232024-2386"]),
        ("Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel van de Handelingen 2386.",
         ["ah-tk-20232024-2386"]),
        ("Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel 2", []),
        ("Vergaderjaar 2024–2025 Aanhangsel van de Handelingen", []),
        ("Aanhangsel Handelingen, vergaderjaar 2018–2021, nr. 3269", []),
        ("Aanhangsel Handelingen, nr. 3269", []),
        ("Handelingen II 2022/23, nr. 34, item 5", ["h-tk-20222023-34-5"]),
        ("kenmerk2022Z11285", ["2022Z11285"]),
        ("2024Z15585/2024D37938", ["2024Z15585", "2024D37938"]),
        ("kv-tk-2024Z18436 ah-tk-20242025-594 kst-35207-34",
         ["kv-tk-2024Z18436", "ah-tk-20242025-594", "kst-35207-34"]),
    ],
)  # fmt: skip
def test_ids(text: str, ids: list[str]) -> None:
    assert [c.id for c in find_official(f"({text})" if text.startswith("Kamerstuk ") else text)] == ids


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("(Kamerstuk 35 207, nr. 32)", [("Kamerstuk 35 207, nr. 32", PAGE + "kst-35207-32.html")]),
        ("Kamerstuk 35 207 bevat", [("Kamerstuk 35 207", PAGE + "dossier/35207")]),
        (
            "Kamerstuk 19 637, nrs. 3198 en 3241.",
            [
                ("Kamerstuk 19 637, nrs. 3198", PAGE + "kst-19637-3198.html"),
                ("3241", PAGE + "kst-19637-3241.html"),
            ],
        ),
        ("nr 2022Z11285", [("2022Z11285", "https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id=2022Z11285")]),
        ("kv-tk-2024Z18436", [("kv-tk-2024Z18436", PAGE + "kv-tk-2024Z18436.html")]),
    ],
)  # fmt: skip
def test_places_and_addresses(text: str, places: list[tuple[str, str]]) -> None:
    assert [(text[c.start : c.end], c.url) for c in find_official(text)] == places
