"""What is further on in the thread of a document: only along what documents say, and never too far."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest
from tiny_documents import Tiny

from generator.corpus.catalogue import catalogue_of
from generator.corpus.surroundings import Surroundings
from generator.corpus.threads import MOST, with_threads
from generator.corpus.understand import Understood, understand
from generator.model.reference import Via


@pytest.fixture
def threads(tmp_path_factory: pytest.TempPathFactory) -> Threads:
    return Threads(tmp_path_factory)


class Threads:
    """The surroundings of small documents by the names that a test gives them."""

    def __init__(self, folders: pytest.TempPathFactory) -> None:
        self.folders = folders

    def of(self, documents: Mapping[str, Tiny]) -> dict[str, Surroundings]:
        folder = self.folders.mktemp("stukken")
        found = []
        for name, tiny in documents.items():
            (folder / f"{name}.txt").write_text(tiny.text(), encoding="utf-8")
            (folder / f"{name}.yml").write_text(f"id: {name}\n", encoding="utf-8")
            understood = understand(folder / f"{name}.txt", folder)
            assert isinstance(understood, Understood)
            found.append(understood.facts)
        catalogue = catalogue_of(found)
        around = with_threads([(facts, catalogue.around(facts)) for facts in found])
        return dict(zip(documents, around, strict=True))


def further(around: Surroundings) -> dict[str, Via | None]:
    return {other.id: other.via for other in around.others}


def row(count: int) -> dict[str, Tiny]:
    """Answers of which each cites the one before."""
    return {
        f"n{number}": Tiny(number=number, zaak=f"2019Z16{number:03}", cites=number - 1 or 999)
        for number in range(1, count + 1)
    }


def test_the_whole_chain_from_questions_to_the_answers_of_follow_up_questions(threads: Threads) -> None:
    found = threads.of(
        {
            "gevraagd": Tiny(number=None, zaak="2019Z16002", cites=99),
            "beantwoord": Tiny(number=2, zaak="2019Z16002", cites=99),
            "vervolg": Tiny(number=None, zaak="2019Z16003", cites=2, subject="de trein"),
            "antwoord-op-vervolg": Tiny(number=3, zaak="2019Z16003", cites=98, subject="de trein"),
            "vermelding": Tiny(number=4, zaak="2019Z16004", cites=3, subject="de tram"),
            "ander": Tiny(number=5, zaak="2019Z16005", cites=97),
        }
    )
    assert further(found["gevraagd"]) == {
        "beantwoord": None,
        "vervolg": Via("beantwoord", "cites"),
        "antwoord-op-vervolg": Via("vervolg", "same"),
        "vermelding": Via("antwoord-op-vervolg", "cites"),
    }
    assert further(found["vermelding"]) == {
        "antwoord-op-vervolg": None,
        "vervolg": Via("antwoord-op-vervolg", "same"),
        "beantwoord": Via("vervolg", "cited"),
        "gevraagd": Via("beantwoord", "same"),
    }
    assert further(found["ander"]) == {}
    assert {each.goes_on_at for each in found.values()} == {None}
    assert not any(other.same for other in found["vermelding"].others)


@pytest.mark.parametrize(
    ("length", "shown", "goes_on_at"),
    [(MOST + 1, MOST, None), (MOST + 2, MOST, f"n{MOST + 1}"), (MOST + 9, MOST, f"n{MOST + 1}")],
)
def test_a_long_thread_ends_and_says_where_it_goes_on(
    threads: Threads, length: int, shown: int, goes_on_at: str | None
) -> None:
    around = threads.of(row(length))["n1"]
    assert [other.id for other in around.others] == [f"n{number}" for number in range(2, shown + 2)]
    assert around.goes_on_at == goes_on_at


def citing(hub: str, count: int) -> Sequence[tuple[str, Tiny]]:
    return [(f"{hub}{n}", Tiny(number=100 + n, zaak=f"2019Z17{n:03}", cites=1)) for n in range(count)]


@pytest.mark.parametrize(("count", "linked"), [(MOST, True), (MOST + 1, False)])
def test_what_very_many_cite_ties_none_together(
    threads: Threads, count: int, *, linked: bool
) -> None:
    hub = Tiny(number=1, zaak="2019Z16001", cites=999)
    around = threads.of({"spil": hub, **dict(citing("noemt", count))})
    assert (len(around["noemt0"].others) > 1) is linked
    assert len(around["spil"].others) == count
