"""Reading and searching in Firefox and WebKit, from a host and from the archive on disk: `make browsers`."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from engine import Engine, wait
from firefox import Firefox
from printed import pages, stranded
from webkit import WebKit

from generator.builders.archive import pack

LONG = "documenten/kst-35207-34/"
ENGINES: dict[str, Callable[[], Engine]] = {"Firefox": Firefox, "WebKit": WebKit}
TOP = "document.querySelector('{}').getBoundingClientRect().top"
BOTTOM_OF_BAR = "document.querySelector('[data-waar]').getBoundingClientRect().bottom"


@pytest.fixture(scope="module", params=ENGINES)
def engine(request: pytest.FixtureRequest) -> Iterator[Engine]:
    opened = ENGINES[request.param]()
    opened.wide(1280)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def unpacked(reading_site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the archive, as a reader without a network has it."""
    folder = tmp_path_factory.mktemp("archief")
    pack(reading_site, folder / "kamerantwoord.zip")
    with zipfile.ZipFile(folder / "kamerantwoord.zip") as archive:
        archive.extractall(folder)
    return folder / "kamerantwoord"


@pytest.fixture(params=["host", "disk"])
def site(request: pytest.FixtureRequest, address: str, unpacked: Path) -> Callable[[str], str]:
    """Gives the address of a page of the site."""
    if request.param == "host":
        return lambda page: address + page
    return lambda page: re.sub(r"/(?=[#?]|\Z)", "/index.html", f"{unpacked.as_uri()}/{page}")


Site = Callable[[str], str]


def shown(engine: Engine, selector: str) -> str:
    return str(engine.run(f"return document.querySelector('{selector}').textContent"))


def test_who_lands_on_a_question_sees_whose_it_is_and_which(engine: Engine, site: Site) -> None:
    engine.open(site(f"{LONG}#vraag-63"))
    wait(engine, "!document.querySelector('[data-waar]').hidden")
    assert "17 juni 2020 · beantwoord" in shown(engine, "[data-waar]")
    wait(engine, f"{TOP.format('#vraag-63')} >= {BOTTOM_OF_BAR}")
    colour = "return getComputedStyle(document.querySelector('#vraag-{}')).backgroundColor"
    assert engine.run(colour.format(63)) != engine.run(colour.format(62))


def test_who_lands_on_an_answer_sees_its_question(engine: Engine, site: Site) -> None:
    engine.open(site(f"{LONG}#antwoord-63"))
    wait(engine, f"{TOP.format('#vraag-63')} >= 0 && {TOP.format('#antwoord-63')} < innerHeight / 2")


def test_keys_go_from_question_to_question(engine: Engine, site: Site) -> None:
    engine.open(site(f"{LONG}#vraag-4"))
    engine.press("jj")
    wait(engine, "location.hash === '#vraag-6'")
    engine.press("k")
    wait(engine, "location.hash === '#vraag-5'")


def test_pointing_shows_the_question_and_its_answer(engine: Engine, site: Site) -> None:
    engine.open(site(f"{LONG}#vraag-3"))
    engine.point(".kop__naam")  # the mouse may be at the link already
    engine.point("#antwoord-3 ~ p a[href='#antwoord-46']")
    wait(engine, "!document.querySelector('#voorproef').hidden")
    assert "ngo-wet uit 2017" in shown(engine, "#voorproef")
    assert "De Foreign NGO Management Law" in shown(engine, "#voorproef")


SELECT = """
  const from = document.querySelector("#vraag-3 ~ blockquote p").firstChild;
  const to = document.querySelector("#antwoord-3 ~ p").firstChild;
  getSelection().setBaseAndExtent(from, 0, to, 12);
"""


def test_a_selection_is_quoted(engine: Engine, site: Site) -> None:
    engine.open(site(f"{LONG}#vraag-3"))
    engine.run(SELECT)
    copied = str(engine.run("return getSelection().toString()"))
    assert not {"link", "Kopieer:", "citaat", "Nakijken:"} & set(copied.split())
    wait(engine, "!document.querySelector('.gekozen').hidden")
    engine.click(".gekozen button")
    said = str(wait(engine, "document.querySelector('.gemeld').textContent"))
    assert "“Nederlanders”\n\nMinister (Buitenlandse Zaken)" in said
    assert "file:" not in said


def test_a_narrow_screen_has_contents_that_close_and_a_way_to_a_number(engine: Engine, site: Site) -> None:
    engine.wide(500)
    engine.open(site(f"{LONG}#vraag-3"))
    engine.click(".inhoud-knop")
    wait(engine, "document.querySelector('.inhoud').checkVisibility()")
    engine.click(".inhoud__sluit")
    wait(engine, "!document.querySelector('.inhoud').checkVisibility()")
    engine.write(".balk input", "46\n")
    wait(engine, "location.hash === '#vraag-46'")
    engine.wide(1280)


def test_search_finds(engine: Engine, site: Site) -> None:
    engine.open(site("zoeken/?q=orgaantransplantatie"))
    wait(engine, "document.querySelector('#zoekresultaten a')")


FRAME = """
  const frame = document.createElement("iframe");
  frame.style.width = "%dpx";
  frame.src = location.href.split("#")[0] + "?smal";
  document.body.replaceChildren(frame);
"""


FOOT = "document.querySelector('iframe').contentDocument.querySelector('.voet')"


@pytest.mark.parametrize("page", ["", "documenten/", LONG, "cijfers/", "over/", "zoeken/"])
def test_nothing_scrolls_sideways(engine: Engine, address: str, page: str) -> None:
    """In a frame, as a window cannot be made so narrow everywhere."""
    engine.open(address + page)
    engine.run(FRAME % 320)
    wait(engine, f"document.querySelector('iframe').contentDocument?.readyState === 'complete' && {FOOT}")
    for width in (320, 360, *range(640, 724, 4), 900):
        engine.run(f"document.querySelector('iframe').style.width = '{width}px'")
        root = "document.querySelector('iframe').contentDocument.documentElement"
        assert engine.run(f"return {root}.scrollWidth <= {root}.clientWidth"), f"{width} px"


def test_print_strands_no_heading_and_says_on_each_page_what_it_is(engine: Engine, address: str) -> None:
    engine.open(address + LONG)
    pdf = engine.pdf()
    if pdf is None:
        pytest.skip("deze browser laat zich niet zeggen dat hij moet afdrukken")
    assert stranded(pdf) == []
    for page in pages(pdf):
        assert "Kamerantwoord" in page
        assert "Kamerstukken II 2019/20, 35 207, nr. 34" in page
