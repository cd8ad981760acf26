"""What those who answer say in a document: a notice of delay is never an answer, nor of who asked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from fixture_documents import AANHANGSEL

from generator.identity.replies import day_of_reply, reply_words, who_replied, writers
from generator.model.document import Bewindspersoon, Document, Kind, Metadata

ANSWERED, DELAYED = date(2019, 7, 15), date(2019, 7, 10)
BLOK = Bewindspersoon("Blok", "Minister", "Buitenlandse Zaken")


def document(kind: Kind, **metadata: object) -> Document:
    told = replace(AANHANGSEL.document.metadata, **metadata)  # type: ignore[arg-type]
    return replace(AANHANGSEL.document, kind=kind, metadata=told)


@pytest.mark.parametrize(
    ("kind", "days", "by", "day", "whose"),
    [
        ("answers", {"answered": ANSWERED, "delayed": DELAYED}, "antwoord van", ANSWERED, ["Ploumen"]),
        ("answers", {"answered": None, "delayed": DELAYED}, "antwoord van", None, ["Ploumen"]),
        ("postponement", {"answered": None, "delayed": DELAYED}, "uitstel gemeld door", DELAYED, ["Blok"]),
        ("postponement", {"answered": None, "delayed": None}, "mededeling van", None, ["Blok"]),
    ],
)
def test_a_notice_is_of_who_announces_it(
    kind: Kind, days: dict[str, date | None], by: str, day: date | None, whose: list[str]
) -> None:
    made = document(kind, **days)
    assert (reply_words(made).by, day_of_reply(made), writers(made)) == (by, day, whose)


def test_a_notice_of_nobody_known_is_not_of_who_asked() -> None:
    assert writers(document("postponement", answered_by=())) == []


@pytest.mark.parametrize(
    ("answered_by", "on_behalf_of", "said"),
    [
        ((BLOK,), (), "Minister Blok (Buitenlandse Zaken)"),
        ((BLOK,), (Bewindspersoon(None, "Minister", "Financiën"),),
         "Minister Blok (Buitenlandse Zaken), mede namens de Minister van Financiën"),
        ((BLOK,), (Bewindspersoon("Bos", "Staatssecretaris", "Zorg"),),
         "Minister Blok (Buitenlandse Zaken), mede namens Staatssecretaris Bos (Zorg)"),
        ((), (BLOK,), ""),
    ],
)  # fmt: skip
def test_in_whose_name_too(
    answered_by: tuple[Bewindspersoon, ...], on_behalf_of: tuple[Bewindspersoon, ...], said: str
) -> None:
    assert who_replied(Metadata(answered_by=answered_by, on_behalf_of=on_behalf_of)) == said
