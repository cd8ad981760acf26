"""How lines of running text meet: a table of line ends, a few of each kind, and the guarantees."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.layout.decision import Decision, Seam, first_token, last_token
from generator.layout.document_words import words_of
from generator.layout.seams import seam
from generator.layout.word_cuts import cut_at

JOIN, KEEP, SPACE = Seam.JOIN, Seam.KEEP, Seam.SPACE

#: A cut is written "left|right"; the words of the document are what the last column prints.
HYPHENS = [
    # a word divided where it did not fit
    ("samenwer-|king heeft besproken", JOIN),
    ("perma-|nente bron", JOIN),
    ("gecombi-|neerd met", JOIN),
    ("mensen-|rechtenverdragen legale)", JOIN),
    ("mensenrechten-|schendingen", JOIN),
    ("«heropvoe-|dingskampen». Het", JOIN),
    ("«heropvoedings-|kampen».", JOIN),
    ("(mensenrechten)ri-|sico’s in kaart", JOIN),
    ("EU-Investeringsver-|drag ook", JOIN),
    ("Investeringsver-|drag ook", JOIN),
    ("Raadscon-|clusies over", JOIN),
    ("Raads-|conclusies over", JOIN),
    ("Neder-|landse bedrijven", JOIN),
    ("Tibet-|aanse gemeenschap", JOIN),
    ("Volksre-|publiek China", JOIN),
    ("Zorgak-|koord, https://nos.nl", JOIN),
    ("zorgak-|koord", JOIN),
    ("ambassa-|deurs een", JOIN),
    ("bench-|marks.", JOIN),
    ("Mensen-|rechtenfonds", JOIN),
    ("cybersur-|veillancetechnologie", JOIN),
    ("niet-gouverne-|mentele", JOIN),
    ("geïnfor-|meerd.", JOIN),
    ("financi-|eel toezicht", JOIN),
    ("zo-|als blijkt", JOIN),
    ("niet-|temin", JOIN),
    ("ex-|portkredietverzekering", JOIN),
    ("Kamer-|motie", JOIN),
    ("Toeslagen-|affaire", JOIN),
    ("be-|eindigen", JOIN),
    ("Christen-|Unie", JOIN),
    ("KAMERVRA-|GEN", JOIN),
    ("AMBTENA-|REN", JOIN),
    ("samen\N{SOFT HYPHEN}|werking", JOIN),
    ("EU\N{SOFT HYPHEN}|Lidstaten", JOIN),
    ("samenwer\N{HYPHEN}|king", JOIN),
    # a hyphen of the word's own: a capital, an initialism, a letter, a number
    ("regering-|Trump wordt", KEEP),
    ("OESO-|Richtlijnen en", KEEP),
    ("IMVO-|convenanten de", KEEP),
    ("RIEC-|samenwerkingsverbanden", KEEP),
    ("GroenLinks-|PvdA", KEEP),
    ("GroenLinks-|fractie", KEEP),
    ("Faber-|Van de Klashorst", KEEP),
    ("Minister-|President", KEEP),
    ("Noord-|Holland", KEEP),
    ("EU-|VN", KEEP),
    ("EU\N{NON-BREAKING HYPHEN}|lidstaten", KEEP),
    ("A-|status", KEEP),
    ("e-|mail", KEEP),
    ("tv-|programma", KEEP),
    ("CO2-|uitstoot", KEEP),
    ("CO₂-|uitstoot", KEEP),
    ("40-|jarige", KEEP),
    ("COVID-|19", KEEP),
    ("Phillis-|onderzoek", KEEP),
    ("Xinjiang-|dossier betreft", KEEP),
    ("Schiphol-|dossier", KEEP),
    ("CDA-|Kamerlid", KEEP),
    ("OESO-|NAVO", KEEP),
    ("(EU)-|lidstaten", KEEP),
    ("‘zwarte lijst’-|methodiek. Controle", KEEP),
    # … a part that always takes one, colliding vowels, and what the word list hyphenates
    ("directeur-|generaal, de", KEEP),
    ("consulaten-|generaal in", KEEP),
    ("minister-|president", KEEP),
    ("oud-|bestuursleden", KEEP),
    ("niet-|gouvernementele", KEEP),
    ("niet-|kernwapenland", KEEP),
    ("non-|refoulement", KEEP),
    ("ex-|minister", KEEP),
    ("ad-|hoc", KEEP),
    ("massa-|immigratie", KEEP),
    ("cao-|onderhandelaars", KEEP),
    # a hyphen for a part left out
    ("EU-|en internationale", SPACE),
    ("trein-|en vliegreizen", SPACE),
    ("wet-|en regelgeving", SPACE),
    ("orgaandonaties-|en transplantaties", SPACE),
    ("in-|of uitvoer", SPACE),
    ("bouw-|en/of sloopafval", SPACE),
    ("voor-|als nadelen", SPACE),
    ("kabinets-|(en ministers-)beleid", SPACE),
    # dashes
    ("2018–|2019, nr. 3269)", KEEP),
    ("Amsterdam–|Brussel", KEEP),
    ("waardeketen –|zoals mensenrechtenschendingen –", SPACE),
    ("waardeketen|– zoals", SPACE),
    ("2018|–2019", KEEP),
    ("a --|b", SPACE),
    # no hyphen at all
    ("de gewone|regel", SPACE),
    ("man/|vrouw", KEEP),
    ("2024/|25", KEEP),
    ("|leeg", SPACE),
    ("leeg|", SPACE),
    ("-|x", SPACE),
]

ADDRESSES = [
    ("(bronnen: https://|www.theguardian.com/world/2019", KEEP),
    ("https://nos.nl/|artikel/2305329-vs-legt", KEEP),
    ("artikel/2305329-vs-legt-chinezen-op-vanwege-|onderdrukking-oeigoeren.html)", KEEP),
    ("tegen-china-voor-onderdrukking-|oeigoeren.html)", KEEP),
    ("https://www.congress.gov/|bill/116th-congress/house-bill/649/text)", KEEP),
    ("https://www.eerstekamer.nl/toezegging/|verdrag_tegen_handel_in_menselijke)", KEEP),
    ("(https://www.nu.nl/|economie)", KEEP),
    ("about-protest-in-the-city?|utm_source=Twitter&utm_medium=share", KEEP),
    ("https://scmp.com/about-protest?|utm_source=Twitter&utm_medium=share", KEEP),
    ("29/declaration-of-the-high-|representative-on-behalf-of", KEEP),
    ("hong-kong/?utm_source=dsms-|auto&utm_medium=email", KEEP),
    ("utm_medium=email&utm_campaign=Declaration+on+behalf+|of+the+European+Union", KEEP),
    ("utm_medium=email&utm_campaign=Declaration+on+behalf|of+the+European+Union", KEEP),
    ("www.ft.com/content/ada8343c-3783-4600-9726-|9aba86f3e38a", KEEP),
    ("oeigoeren~be31ec5c-|abc", KEEP),
    ("https:|//nos.nl/artikel", KEEP),
    ("info@|minbuza.nl", KEEP),
    ("(https://x.nl/a/b)|Deelt u", SPACE),
    ("(https://x.nl/a/b).|deelt u", SPACE),
    ("https://x.nl/a.|Het kabinet", SPACE),
    ("https://x.nl/a;|zie ook", SPACE),
    ("https://x.nl/a?|Zo ja", SPACE),
    ("https://x.nl/a|beperkt. Mensenrechten", SPACE),
    ("https://x.nl/a|en/of elders", SPACE),
    ("https://x.nl/a|twee-onder-een-kapwoning", SPACE),
    ("https://x.nl/a|https://y.nl/b", SPACE),
    ("https://x.nl/a/|https://y.nl/b", SPACE),
    ("https://x.nl/a/|en het", SPACE),
    ("https://x.nl/a/|Het kabinet", SPACE),
    ("chinese-detention-camps-xinjiang|; https://www.scmp.com", SPACE),
    ("21 februari 2023, ECLI:NL-|:RBDHA:2023:2055", JOIN),
    ("ECLI:NL:|RBDHA:2023:2055", KEEP),
    ("ECLI:NL|:RBDHA:2023:2055", KEEP),
    ("ECLI:NL:RBDHA:2023:2055|heeft de rechter", SPACE),
]

EVIDENCE = [
    ("hiv-|besmettingen", "nieuwe hiv-infecties", KEEP, True),
    ("Xinjiang-|dossier", "in Xinjiang is", KEEP, True),
    ("Mensen-|smokkelnetwerk", "Mensen en mensen", JOIN, True),
    ("surveillance-|sector", "de surveillance-sector in", KEEP, True),
    ("surveillance-|sector", "de surveillancesector in", JOIN, True),
    ("surveillance-|sector", "surveillancesector en surveillance-sector", JOIN, False),
    ("Groen-|Zwart", "van GroenZwart is", JOIN, True),
    ("https://x.nl/|qzx", "", KEEP, False),
]


def decide(cut: str, *lines: str) -> Decision:
    left, right = cut.split("|")
    return seam(left, right, words_of(lines))


@pytest.mark.parametrize(("cut", "expected"), HYPHENS)
def test_hyphens_and_dashes(cut: str, expected: Seam) -> None:
    assert decide(cut) == (expected, True)


@pytest.mark.parametrize(("cut", "expected"), ADDRESSES)
def test_addresses(cut: str, expected: Seam) -> None:
    assert decide(cut) == (expected, True)


@pytest.mark.parametrize(("cut", "line", "expected", "sure"), EVIDENCE)
def test_the_document_decides(cut: str, line: str, expected: Seam, *, sure: bool) -> None:
    assert decide(cut, line) == (expected, sure)


def test_a_word_cut_elsewhere_is_evidence_when_its_halves_are_no_words() -> None:
    words = words_of(["op cybersur-", "", "veillancetechnologie bij samen-", "werking"])
    assert "cybersurveillancetechnologie" in words
    assert words.isdisjoint({"cybersur", "veillancetechnologie", "samen", "werking", "samenwerking"})


def test_an_initialism_cut_at_its_hyphen_is_no_word_without_it() -> None:
    assert "zzpers" not in words_of(["de zzp-", "ers en de"])


def test_words_are_taken_from_text_and_not_from_addresses() -> None:
    words = words_of(["De EU-lidstaten (en Xinjiang) op https://x.nl/gele-hesjes-en-zo"])
    assert words >= {"de", "eu-lidstaten", "eu", "eu-", "lidstaten", "en", "xinjiang", "Xinjiang", "op"}
    assert words.isdisjoint({"gele-hesjes-en-zo", "gele", "gele-", "hesjes"})


@pytest.mark.parametrize(
    "filling", ["a", "a-", "-", "1", "/", "a/1-", "a.b", "://", "ECLI:", "é’", "_", "+a"]
)
def test_the_longest_line_is_as_quick_as_any(filling: str) -> None:
    line = filling * (1_000_000 // len(filling))
    assert seam(line + "-", line, frozenset()).seam in Seam


@given(st.text(), st.text())
def test_never_raises(left: str, right: str) -> None:
    assert seam(left.rstrip(), right.lstrip(), words_of([left, right])).seam in Seam


@pytest.mark.parametrize(
    ("cut", "expected"),
    [
        ("Lindho-|ven heeft", JOIN),
        ("Amersfoor-|ten hebben", JOIN),
        ("minister-|zwever", JOIN),
        ("hiv-|zwever", KEEP),
        ("doorsnee-|gemeente", JOIN),
    ],
)
def test_how_long_a_tail_or_an_initialism_is(cut: str, expected: Seam) -> None:
    assert decide(cut).seam is expected


def test_of_a_long_word_only_its_end_and_beginning_are_looked_at() -> None:
    assert len(last_token("x" * 3000)) == len(first_token("x" * 3000)) == 2000
    assert len(cut_at("x" * 150, "y" * 150).joined) == 200
