"""What the elements of a publication are, in the schema of today (op-xsd) and in that of before 2009."""

from __future__ import annotations

#: Stand within a sentence.
INLINE = frozenset(
    """
    nadruk noot nootref extref intref extref-groep intref-groep dossierref sup inf br term tekstcorrectie
    naam voornaam achternaam voorvoegsels tussenvoegsel titulatuur politiek organisatie ondw
    datum plaats dagtekening kamervraagonderwerp ondernummer dossiernr begrotingshoofdstuk
    """.split()
)
#: Are paragraphs, or hold some.
BLOCKS = frozenset(
    """
    al al-groep noot.al noot.lijst lijst li table tgroup thead tbody row entry box definitielijst witreg
    kop titel subtitel tussenkop tuskop divisie artikel lid tekst vrije-tekst algemeen bijlage stuk body
    vraag antwoord nummer vraagnummer omschr reactie toelicht toelichting frontm onderw
    kamervraagkop kamervraagnummer kamervraagomschrijving kamervraagopmerking tekstregel
    ondertekening ondtek functie tekst-sluiting
    """.split()
)
#: Parts of one line, which are printed with a space between them.
SPACED = frozenset(["kop", "naam", "stuknr", "dossiernummer", "onderw"])
#: Are one line, whatever they hold.
ONE_LINE = frozenset(["stuknr", "dossiernummer", "onderw", "functie", "tekstregel", "naam"])
#: Say nothing in a path: every document has them.
WRAPPERS = frozenset(
    "officiele-publicatie kamervragen kamerstuk kamerwrk vraagdoc vragen body reactie".split()
)
#: The label of a question or an answer, where it has one.
LABELS = ("nr", "nummer")
