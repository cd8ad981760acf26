"""What markup states of a document goes before what is read in it; the side file goes before both."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from generator.model.document import Metadata
from generator.sources.publication.publication_xml import read_publication
from generator.structure.parse import parse

XML = b"""<officiele-publicatie><metadata>
<meta name="DC.identifier" content="ah-tk-20182019-3455"/></metadata><kamervragen>
<kamervraagomschrijving type="vraag">Vragen van het lid Kok (VVD) over vis (ingezonden
<datum isodatum="2019-06-20">21 juni 2019</datum>).</kamervraagomschrijving>
<vraag><nr>Vraag 1</nr><al>Is dat zo?</al></vraag></kamervragen></officiele-publicatie>"""


def test_stated_facts() -> None:
    found = parse(read_publication(Path("x"), XML), Metadata()).metadata
    assert (found.publication, found.submitted) == ("ah-tk-20182019-3455", date(2019, 6, 20))
    assert found.subject == "vis"


def test_the_side_file_wins() -> None:
    side = Metadata(publication="ah-tk-20182019-1", submitted=date(2019, 1, 1))
    found = parse(read_publication(Path("x"), XML), side).metadata
    assert (found.publication, found.submitted) == (side.publication, side.submitted)
