"""How a web address or an ECLI that is cut at a line end goes on."""

from __future__ import annotations

import re
from collections.abc import Collection

from generator.layout.decision import HYPHENS, JOIN, KEEP, SPACE, Decision, Seam
from generator.layout.word_cuts import occurs

SHORTEST_NAME = 8
"""Letters; a word as long behind "nl/" may name the page: "www.rijksoverheid.nl/|onderwerpen"."""

ECLI = re.compile(r"\bECLI:[A-Z0-9:.]*-?$")
_OPENED = re.compile(r"^[(\[<«“‘\"']+")
_SCHEME = re.compile(r"https?:/{0,2}$", re.IGNORECASE)
_STARTS_ADDRESS = re.compile(r"[(\[<«“‘\"']*(?:https?:/|www\.)", re.IGNORECASE)

#: Marks of an address, or of the tail or the rest of one that was cut.
ADDRESS = re.compile(
    r"""
      https?: | www\. | \w@                  # how it starts
    | [\w-]\.[a-z]{2,6}/                     # host and path: nos.nl/artikel
    | [/_=&%~\#?][^/_=&%~\#?]+[/_=&%~\#]     # two separators: GEN/G19/240, share=Cm&x
    | \w~\w | \w_\w                          # oeigoeren~be31ec5c, verdrag_tegen
    | \b(?:\w+-){3}                          # a title in a path: vs-legt-chinezen-
    | ^[\w-]+=\w | \w\+\w+\+ | %[0-9A-F]{2}  # a query, of+the+European
    | /\d+-                                  # artikel/2305329-vs
    | [\w-]\.(?:html?|pdf|php|aspx?|jsp)\b   # a file
    """,
    re.VERBOSE | re.IGNORECASE,
)
#: What only the rest of an address has, not the name of a file or a compound of four.
_REST = re.compile(r"\w[/=&%~_\#]\w*[^/]*[-/=&%~_\#.]\w|^[\w-]+=\w|\w\+\w+\+|\.(?:html?|pdf|php|aspx?|jsp)\b")
_PLAIN_WORD = re.compile(r"([^\W\d_]+)[.,;:?!)»”’]*$")
_OPEN_END = "/=&_%+#~@" + HYPHENS
_SENTENCE_END = ".?!:"
_FINISHED = ")]>»”’\"',;"


def ecli_seam(before: str, after: str) -> Decision:
    """An ECLI has no hyphens (Council conclusions 2011/C 127/01): one at its cut is not its own."""
    if before[-1] == "-":
        return JOIN
    return KEEP if (before[-1] in ":." and after[0].isalnum()) or after[0] == ":" else SPACE


def address_seam(before: str, after: str, document_words: Collection[str]) -> Decision:
    """KEEP where the address that `before` ends with goes on in `after`, SPACE where it is done."""
    if before.rstrip(_SENTENCE_END)[-1:] in _FINISHED:
        return SPACE
    if _STARTS_ADDRESS.match(after):
        return KEEP if _SCHEME.search(before) or before[-1] == "=" else SPACE
    if before[-1] == "/" and (word := _PLAIN_WORD.match(after)) and not _closes(before, after):
        if after[0].isupper() or (occurs(word[1], document_words) and len(word[1]) < SHORTEST_NAME):
            return SPACE
        return Decision(Seam.SPACE if occurs(word[1], document_words) else Seam.KEEP, sure=False)
    return KEEP if _goes_on(before[-1], after) else SPACE


def _goes_on(last: str, after: str) -> bool:
    """Whether an address whose last character is `last` has the rest `after`."""
    if last in _OPEN_END:
        return after[0].isalnum() or after[0] in "/%"
    if last in _SENTENCE_END and after[0].isupper():
        return False
    return after[0] in "/?&=#_%~" or bool(_REST.search(after)) or (last == ":" and after[:2] == "//")


def _closes(before: str, after: str) -> bool:
    """The bracket that opens before the address closes after its rest: (nos.nl/|artikel)."""
    return bool(_OPENED.match(before)) and after.rstrip(".,;?")[-1:] == ")" and "(" not in after
