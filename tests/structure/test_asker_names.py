"""Who asked, in every form that is printed."""

from __future__ import annotations

import unicodedata

import pytest

from generator.dutch.letters import INVISIBLE
from generator.structure.asker_names import read_askers
from generator.structure.masthead import read_masthead

ASKERS = [
    ("het lid Kops (PVV)", "Kops|PVV"),
    ("lid Kops (PVV)", "Kops|PVV"),
    ("hetlid Kops (PVV)", "Kops|PVV"),
    ("het leden Bruins (ChristenUnie) en Slootweg (CDA)", "Bruins|ChristenUnie Slootweg|CDA"),
    ("de lid Kops (PVV)", "Kops|PVV"),
    ("de leden Kops (PVV) en Bos (SP)", "Kops|PVV Bos|SP"),
    ("de leden Kops (PVV) & Bos (SP)", "Kops|PVV Bos|SP"),
    ("de Kamerleden Kops (PVV) en Bos (SP)", "Kops|PVV Bos|SP"),
    ("de Tweede Kamerleden Kops (PVV) en Bos (SP)", "Kops|PVV Bos|SP"),
    ("mevrouw Kops (PVV)", "Kops|PVV"),
    ("de heer Bos (SP)", "Bos|SP"),
    ("het lid drs. J. de Vries (VVD)", "J. de Vries|VVD"),
    ("het lid J.M. de Vries (VVD)", "J.M. de Vries|VVD"),
    # one party for more
    ("de leden Atsma en Ormel (beide CDA)", "Atsma|CDA Ormel|CDA"),
    ("de leden Atsma en Ormel (beiden CDA)", "Atsma|CDA Ormel|CDA"),
    ("de leden Atsma, Bos en Ormel (allen CDA)", "Atsma|CDA Bos|CDA Ormel|CDA"),
    ("de leden Atsma, Bos en Ormel (alle drie CDA)", "Atsma|CDA Bos|CDA Ormel|CDA"),
    ("de leden Atsma en Ormel (CDA)", "Atsma|CDA Ormel|CDA"),
    ("de leden Atsma/Van Helvert (CDA)", "Atsma|CDA Van Helvert|CDA"),
    ("de leden Kops en Bos (respectievelijk PVV en SP)", "Kops|PVV Bos|SP"),
    ("de leden Kops en Bos (PVV en SP)", "Kops|PVV Bos|SP"),
    # no brackets, or others
    ("het lid Kops, PVV,", "Kops|PVV"),
    ("de leden Kops, PVV, en Alkaya, SP,", "Kops|PVV Alkaya|SP"),
    ("de leden Kops en Wilders, PVV,", "Kops|PVV Wilders|PVV"),
    ("het lid Kops [PVV]", "Kops|PVV"),
    ("het lid Kops – PVV –", "Kops|PVV"),
    ("het lid Omtzigt", "Omtzigt|"),
    ("de leden De Wit (SP) en De Vries", "De Wit|SP De Vries|"),
    ("de leden De Wit (SP), De Vries en Bos (VVD)", "De Wit|SP De Vries|VVD Bos|VVD"),
    # others with them
    ("het lid Kops (PVV) c.s.", "Kops|PVV"),
    ("het lid Kops c.s. (PVV)", "Kops|PVV"),
    ("het lid Sneller (D66), mede namens het lid Van Meenen (D66),", "Sneller|D66"),
    ("het lid Dassen (Volt) (en Sneller (D66))", "Dassen|Volt Sneller|D66"),
    # groups, and parties with more words
    ("het lid Van Haga (Groep Van Haga)", "Van Haga|Groep Van Haga"),
    ("het lid Van Haga (groep Van Haga) en van het lid Baudet (FvD)", "Van Haga|groep Van Haga Baudet|FvD"),
    ("het lid Omtzigt (Lid Omtzigt)", "Omtzigt|Lid Omtzigt"),
    ("de leden Kuzu en Öztürk (Groep Kuzu/Öztürk)", "Kuzu|Groep Kuzu/Öztürk Öztürk|Groep Kuzu/Öztürk"),
    ("het lid Den Haan (Fractie Den Haan)", "Den Haan|Fractie Den Haan"),
    ("het lid Krol (50PLUS/Krol)", "Krol|50PLUS/Krol"),
    ("het lid Ouwehand (Partij voor de Dieren)", "Ouwehand|Partij voor de Dieren"),
    ("het lid Kops (fractie PVV)", "Kops|PVV"),
    ("het lid Kops (PVV-fractie)", "Kops|PVV"),
    ("het lid Kops van de PVV-fractie", "Kops|PVV"),
    ("het lid Kops van de fractie van de PVV", "Kops|PVV"),
    # fracties are no persons
    ("de leden van de PvdD-fractie", ""),
    ("de leden van de SP-fractie en de leden van de fractie van het CDA", ""),
    ("de leden van de fracties van D66, de PvdA en de SGP", ""),
    ("de leden van de GroenLinks-PvdA-fractie en het lid Van Dijk (SGP)", "Van Dijk|SGP"),
    # prefixes
    ("het lid van der Plas (BBB)", "Van der Plas|BBB"),
    ("het lid ’t Hart (CDA)", "’t Hart|CDA"),
    ("het lid van ’t Wout (VVD)", "Van ’t Wout|VVD"),
    ("het lid De Graaf-van ’t Hof (GL)", "De Graaf-van ’t Hof|GL"),
    ("het lid In ’t Veld (D66)", "In ’t Veld|D66"),
    ("het lid Op de Weegh (PVV)", "Op de Weegh|PVV"),
    ("het lid Aan de Wiel (CDA)", "Aan de Wiel|CDA"),
    ("het lid El Yassini (VVD)", "El Yassini|VVD"),
    ("het lid D’Souza (VVD)", "D’Souza|VVD"),
    ("het lid Faber - Van de Klashorst (PVV)", "Faber - Van de Klashorst|PVV"),
    ("het lid Faber-van de Klashorst(PVV)", "Faber-van de Klashorst|PVV"),
    # what an extractor did
    ("het lid vanDijk (CDA)", "Van Dijk|CDA"),
    ("het lid DaniëlleJansen (NSC)", "Daniëlle Jansen|NSC"),
    ("de leden Kops(PVV)enBos(SP)", "Kops|PVV Bos|SP"),
    ("het lid Kostic ´ (PvdD)", "Kostić|PvdD"),
    ("het lid Kostic´ (PvdD)", "Kostić|PvdD"),
    ("het lid Yes¸ilgöz-Zegerius (VVD)", "Yeşilgöz-Zegerius|VVD"),
    ("het lid O¨zütok (GroenLinks)", "Özütok|GroenLinks"),
    ("het lid Şahin (DENK)", "Şahin|DENK"),
    ("het lid Ćosić (SP)", "Ćosić|SP"),
]  # fmt: skip


def asked_by(masthead: str) -> str:
    askers = read_askers(read_masthead(masthead).own).askers
    return " ".join(f"{asker.name}|{asker.party or ''}" for asker in askers)


@pytest.mark.parametrize(("printed", "askers"), ASKERS)
def test_who_asked(printed: str, askers: str) -> None:
    for behind in ("aan de Minister van Defensie over vis (ingezonden 4 maart 2021)", "over vis"):
        assert asked_by(f"Vragen van {printed} {behind}") == askers
    assert not read_askers(read_masthead(f"Vragen van {printed} over vis").own).unread


@pytest.mark.parametrize(("printed", "askers"), ASKERS)
def test_composed_and_decomposed_are_the_same(printed: str, askers: str) -> None:
    masthead = f"Vragen van {printed} aan de Minister van Defensie over vis"
    assert asked_by(unicodedata.normalize("NFD", masthead)) == askers


@pytest.mark.parametrize("character", INVISIBLE)
def test_invisible_characters_make_no_difference(character: str) -> None:
    title = "Vragen van het lid Van Dijk (CDA) aan de Minister van Defensie over vis"
    printed = character + title.replace("Van Dijk", f"Van{character} Di{character}jk")
    assert asked_by(printed) == "Van Dijk|CDA"


@pytest.mark.parametrize(
    ("masthead", "askers"),
    [
        ("Antwoord op vragen van het lid Erkens over gas\n\nVragen van het lid Erkens (VVD) over gas",
         "Erkens|VVD"),
        ("Antwoorden op Kamervragen van het lid Kops over gas\n\nIn antwoord op de vragen van het lid "
         "Kops (PVV), ingezonden 4 maart 2021, deel ik u het volgende mee.", "Kops|PVV"),
        ("De vragen van de leden Kops en Bos over gas\n\nDe leden Kops (PVV) en Bos (SP) vroegen naar gas. "
         "Hierop is geantwoord op de vragen van de leden Kops (PVV) en Bos (SP).", "Kops|PVV Bos|SP"),
        ("De antwoorden op de vragen die zijn gesteld door de leden Kops (PVV) en Bontenbal (CDA) tijdens de "
         "begrotingsbehandeling, mede naar aanleiding van de motie van het lid Jansen (SP).",
         "Kops|PVV Bontenbal|CDA"),
        ("Hierbij zend ik u, mede naar aanleiding van de motie van het lid Jansen (SP), de antwoorden op de "
         "vragen van het lid Kops (PVV).", "Kops|PVV"),
        ("Hierbij ontvangt u mijn antwoorden op de vragen die het lid Kops (PVV) op 3 mei heeft gesteld.",
         "Kops|PVV"),
        ("Op 3 mei heeft mevrouw Kops (PVV) vragen gesteld over gas.", "Kops|PVV"),
        ("In vervolg op eerdere vragen van het lid Jansen (SP) bied ik u de antwoorden aan op de vragen van "
         "het lid Kops (PVV).", "Kops|PVV"),
        ("Zie het antwoord op eerdere vragen van het lid Jansen (SP) over gas.", ""),
        ("De motie van het lid Jansen (SP) over gas.", ""),
    ],
)  # fmt: skip
def test_in_a_letter_or_in_two_places(masthead: str, askers: str) -> None:
    assert asked_by(masthead) == askers


@pytest.mark.parametrize("printed", ["het lid K0ps (PVV)", "de leden Kops (PVV) en b0s (SP)"])
def test_what_is_not_understood_is_told(printed: str) -> None:
    assert read_askers(read_masthead(f"Vragen van {printed} over vis").own).unread


def named(count: int) -> list[str]:
    """So many members, of sixteen characters each with what stands between them."""
    return [f"J{'abcdefghij'[i // 10]}{'abcdefghij'[i % 10]}ns{'e' * 4} (D66)" for i in range(count)]


@pytest.mark.parametrize("members", [19, 60])
def test_a_list_of_members_is_read_to_its_end(members: int) -> None:
    """The longest seen has nineteen; a name is never cut."""
    own = read_masthead("Vragen van de leden " + ", ".join(named(members)) + " over vis").own
    assert len(read_askers(own).askers) == members
    assert len({len(asker.name) for asker in read_askers(own).askers}) == 1


@pytest.mark.parametrize(("place", "count"), [(10, 2), (11, 1)])
def test_a_fuller_list_is_looked_for_in_ten_places(place: int, count: int) -> None:
    """A letter names its askers two or three times; a masthead may be a whole introduction."""
    own = "\n".join(
        ["Het stuk van het lid Kok (VVD) is dit."] * (place - 1) + ["Dat van de leden Kok (VVD) en Bos (SP)."]
    )
    assert len(read_askers(own).askers) == count
