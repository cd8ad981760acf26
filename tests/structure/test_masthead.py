"""Where a title ends and what it is about: whatever the subject names is never the document's own."""

from __future__ import annotations

from datetime import date

import pytest

from generator.structure.masthead import LEFT_OUT, read_masthead
from generator.structure.metadata import read_metadata

ASKED = "Vragen van het lid Kok (VVD) aan de Minister van Financiën over"


@pytest.mark.parametrize(
    ("behind", "subject"),
    [
        ("gas (ingezonden 4 maart 2021)", "gas"),
        ("gas (ingezonden 4 maart 2021).", "gas"),
        ("gas. (Ingezonden 4 maart 2021)", "gas"),
        ("gas ( ingezonden 4 maart 2021 )", "gas"),
        ("gas [ingezonden 4 maart 2021]", "gas"),
        ("gas (ingediend 4 maart 2021)", "gas"),
        ("gas. Ingezonden 4 maart 2021.", "gas"),
        ("gas, ingezonden 4 maart 2021", "gas"),
        ("gas (ingezonden 4 maart 2021) (kenmerk 2021Z04567)", "gas"),
        ("gas (kenmerk 2021Z04567) (ingezonden 4 maart 2021)", "gas"),
        ("gas (ingezonden 4 maart 2021) (ontvangen 2 april 2021)", "gas"),
        ("gas (ingezonden 4 maart 2021, ingetrokken 8 maart 2021)", "gas"),
        ("gas (ingezonden 4 maart 2021). Herziene versie van de vragen (ingezonden 1 maart 2021).", "gas"),
        ("gas (ingezonden 4 maart 2021). Antwoord van Minister Bos (Handel) (ontvangen 2 april 2021)", "gas"),
        ("gas\nNader antwoord van minister Bos (Handel)", "gas"),
        ("gas\n\n(ingezonden 4 maart 2021)", "gas"),
        ("het\n\nbericht «Gas»\n\n(ingezonden 4 maart 2021)", "het bericht «Gas»"),
        ("de brief, ontvangen 3 februari 2021 (ingezonden 4 maart 2021)",
         "de brief, ontvangen 3 februari 2021"),
        ("de brief (ontvangen 3 mei 2020) (ingezonden 4 maart 2021)", "de brief (ontvangen 3 mei 2020)"),
        ("vragen (ingezonden 3 mei 2020) over gas (ingezonden 4 maart 2021)",
         "vragen (ingezonden 3 mei 2020) over gas"),
        ("vragen (ingezonden 3 mei 2020) (ingezonden 4 maart 2021)", "vragen (ingezonden 3 mei 2020)"),
        ("vragen, ingezonden 3 mei 2020 (ingezonden 4 maart 2021)", "vragen, ingezonden 3 mei 2020"),
        ("de op 3 mei ingezonden 5 maart 2020-brief (ingezonden 4 maart 2021)",
         "de op 3 mei ingezonden 5 maart 2020-brief"),
        ("het Antwoord van Minister Bos (Handel) (ingezonden 4 maart 2021)",
         "het Antwoord van Minister Bos (Handel)"),
        ("de Mededeling van Shell (ingezonden 4 maart 2021)", "de Mededeling van Shell"),
        ("«Vrouw (34) dood» (AD, 3 maart 2021) (ingezonden 4 maart 2021)",
         "«Vrouw (34) dood» (AD, 3 maart 2021)"),
        ("«Gas op»1 (ingezonden 4 maart 2021)", "«Gas op»"),
        ("«Gas op».1 (ingezonden 4 maart 2021)", "«Gas op»"),
        ("«Gas op»[2] (ingezonden 4 maart 2021)", "«Gas op»"),
        ("«Gas op»² (ingezonden 4 maart 2021)", "«Gas op»"),
        ("box 3 (ingezonden 4 maart 2021)", "box 3"),
        ("ener\u00adgie (ingezonden 4 maart 2021)", "energie"),
        ("gas\u200b (ingezonden 4 maart 2021)", "gas"),
    ],
)  # fmt: skip
def test_where_a_title_ends(behind: str, subject: str) -> None:
    head = read_masthead(f"{ASKED} {behind}")
    assert head.subject == subject
    assert head.title is not None
    assert head.title.endswith(subject)


@pytest.mark.parametrize(
    ("masthead", "title"),
    [
        (f"Aanvullende v{ASKED[1:]} gas (ingezonden 4 maart 2021)", f"Aanvullende v{ASKED[1:]} gas"),
        ("Vragen van mevrouw Kok (VVD) over gas", "Vragen van mevrouw Kok (VVD) over gas"),
        ("Vragen van Kok (VVD) over gas", "Vragen van Kok (VVD) over gas"),
        ("Vervolgvragen van het lid Kok (VVD) over gas", "Vervolgvragen van het lid Kok (VVD) over gas"),
        ("Beantwoording vragen van het Kamerlid Kok (VVD) over gas d.d. 4 maart 2021",
         "Beantwoording vragen van het Kamerlid Kok (VVD) over gas d.d. 4 maart 2021"),
        (f"Antwoord op vragen van het lid Kok over gas\n{ASKED} gas (ingezonden 4 maart 2021)",
         f"{ASKED} gas"),
        (f"Beantwoording Kamervragen van het lid Kok over gas\n\nAntwoorden op de {ASKED.lower()} gas",
         "Antwoorden op de vragen van het lid kok (vvd) aan de minister van financiën over gas"),
        ("Vragen gesteld door het lid Kok (VVD) over gas", "Vragen gesteld door het lid Kok (VVD) over gas"),
        ("Vragen gesteld door de leden der Kamer, met de daarop gegeven antwoorden", None),
        ("De vragen van het lid Kok (VVD) over gas", None),
        ("Lijst van vragen en antwoorden", None),
    ],
)  # fmt: skip
def test_titles(masthead: str, title: str | None) -> None:
    assert read_masthead(masthead).title == title


@pytest.mark.parametrize(
    ("opening", "subject"),
    [
        ("over", "gas"), ("inzake", "gas"), ("betreffende", "gas"), ("omtrent", "gas"),
        ("met betrekking tot", "gas"), ("naar aanleiding van", "gas"),
    ],
)  # fmt: skip
def test_what_opens_a_subject(opening: str, subject: str) -> None:
    title = f"Vragen van het lid Kok (VVD) aan de Minister van Financiën {opening} gas"
    assert read_masthead(f"{title} (ingezonden 4 maart 2021)").subject == subject


CITED = [
    "de motie van het lid Jansen (SP)",
    "vragen van het lid Jansen (SP), ingezonden 3 februari 2020",
    "de brief, ontvangen 3 februari 2020",
    "zaak 2020Z01234",
    "zijn antwoorden op eerdere vragen (2020Z01234)",
    "kst-35000-12 en ah-tk-20192020-12",
    "het antwoord van Minister Blok (Defensie), mede namens de Minister van Justitie",
    "de gegeven antwoorden op de schriftelijke vragen",
    "de Mededeling van Minister Blok (Defensie) (ontvangen 3 februari 2020)",
    "Mondelinge vragen van het lid Jansen (SP)",
    "de vragen van de vaste commissie voor Defensie, die de commissie voor Defensie heeft gesteld",
]


@pytest.mark.parametrize("subject", CITED)
def test_what_a_subject_names_is_not_the_documents_own(subject: str) -> None:
    plain = read_metadata(f"{ASKED} gas (ingezonden 4 maart 2021)", "")
    found = read_metadata(f"{ASKED} {subject} (ingezonden 4 maart 2021)", "")
    assert found.subject == subject
    assert (found.askers, found.submitted, found.answered) == (plain.askers, plain.submitted, None)
    assert (found.publication, found.zaak, found.number) == (None, None, None)
    assert (found.answered_by, found.on_behalf_of, found.committee) == ((), (), None)
    assert found.addressees == plain.addressees


@pytest.mark.parametrize("subject", CITED)
def test_a_subject_is_left_out_of_what_a_document_says_of_itself(subject: str) -> None:
    own = read_masthead(f"{ASKED} {subject} (ingezonden 4 maart 2021)").own
    assert own == f"{ASKED} {LEFT_OUT} (ingezonden 4 maart 2021)"


@pytest.mark.parametrize(
    "behind",
    [
        "Zie ook Aanhangsel Handelingen, vergaderjaar 2019–2020, nr. 12.",
        "Herziene versie van de vragen van het lid Jansen (SP), ingezonden 1 maart 2021.",
        "Deze vragen dienen ter aanvulling op eerdere vragen van het lid Jansen (SP), ingezonden 1 maart "
        "2021 (vraagnummer 2021Z01234).",
    ],
)
def test_what_is_said_of_other_documents_is_not_its_own_either(behind: str) -> None:
    heading = f"{ASKED} gas (ingezonden 4 maart 2021)."
    assert read_metadata(f"{heading} {behind}", "") == read_metadata(heading, "")


@pytest.mark.parametrize(
    "heading",
    [
        "Vragen van het lid Kok (VVD), ingezonden 4 maart 2021, over gas",
        "Vragen van het lid Kok (VVD) (ingezonden 4 maart 2021) over gas",
        "Vragen van het lid Kok (VVD) (ingezonden 4 maart 2021) aan de Minister van Financiën over gas",
    ],
)
def test_a_date_may_stand_before_the_subject(heading: str) -> None:
    found = read_metadata(heading, "")
    assert (found.subject, found.submitted) == ("gas", date(2021, 3, 4))
    assert [asker.name for asker in found.askers] == ["Kok"]


def test_marks_of_markdown_make_no_difference() -> None:
    marked = f"# 2\n\n**{ASKED}**\n_het bericht «Gas»_\n_(ingezonden 4 maart 2021)._"
    assert read_masthead(marked).subject == "het bericht «Gas»"


@pytest.mark.parametrize(("length", "ends"), [(250, True), (400, True), (401, False)])
def test_a_subject_of_a_letter_that_runs_on_is_none(length: int, *, ends: bool) -> None:
    """The longest subject seen has 337 characters."""
    subject = ("het gas en het licht in de stad " * length)[: length - 3] + "gas"
    head = read_masthead(f"Hierbij de antwoorden op de vragen van het lid Kok (VVD) over {subject}.")
    assert head.subject == (subject if ends else None)


@pytest.mark.parametrize(
    ("behind", "subject"),
    [
        (
            "het bericht dat vragen niet binnen de termijn konden worden beantwoord (ingezonden 3 mei 2019).",
            "het bericht dat vragen niet binnen de termijn konden worden beantwoord",
        ),
        ("hulp die niet binnen een uur kwam (ingezonden 3 mei 2019).", "hulp die niet binnen een uur kwam"),
        ("hulp die niet binnen een uur kwam, ingezonden 3 mei 2019.", "hulp die niet binnen een uur kwam"),
        ("hulp die niet binnen een uur kwam (2019Z01234).", "hulp die niet binnen een uur kwam"),
        ("vis kunnen niet binnen de gebruikelijke termijn worden beantwoord.", "vis"),
        ("vis (ingezonden 3 mei 2019) kunnen niet binnen de termijn worden beantwoord.", "vis"),
        ("vis kunnen wegens afstemming niet binnen drie weken worden beantwoord. Ik doe dat later.", "vis"),
        ("het bericht dat vis duur is kunnen niet binnen drie weken worden beantwoord.",
         "het bericht dat vis duur is"),
        ("vis niet binnen de termijn kunnen worden beantwoord.", "vis"),
    ],
)  # fmt: skip
def test_a_term_in_the_subject_does_not_end_it(behind: str, subject: str) -> None:
    assert read_masthead(f"De vragen van het lid Jansen (SP) over {behind}").subject == subject
