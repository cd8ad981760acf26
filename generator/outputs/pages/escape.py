"""Source text as Markdown that shows exactly that text: the one place that knows what to escape.

What Python-Markdown, with the extensions of `mkdocs.yml`, could take for markup gets a backslash,
or a character reference where a backslash does not work; all else stays as it is, so that the
Markdown is pleasant to read. `tests/test_escape.py` holds this against those very extensions.
"""

from __future__ import annotations

import re
from urllib.parse import quote

#: White space that is not a plain space; a no-break space is kept, as it holds "35 207" together.
_SPACING = re.compile(r"[\t\n\r\v\f\x1c-\x1f\x85\u2028\u2029]")
#: What HTML cannot hold and what Python-Markdown uses for its own placeholders.
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0e-\x1b\x7f-\x9f\ufeff\ufffe\uffff]")

_INLINE = re.compile(
    r"""
      [\\`*\[{}<]                                   # code, emphasis, links, attribute lists, tags
    | _(?:(?<![^\W_]_)|(?![^\W_]))                  # emphasis; not the one in a file_name
    | &(?=[\#\w]|$)                                 # character references
    """,
    re.VERBOSE,
)
_REFERENCES = {"<": "&lt;", "&": "&amp;"}

_BLOCK_START = re.compile(
    r"""
      (?P<bullet> [-+](?=[\s-]|$) | \#+ | > | !!! )  # lists, rules, headings, quotes, notes
    | (?P<number> \d+ )(?=\.(?:\s|$))                # numbered lists
    | (?P<other>  :(?=\s|$) | \?(?=\?\?) | =(?==*\s*$) )  # definitions, folded notes, underlined headings
    """,
    re.VERBOSE,
)
_HEADING_END = re.compile(r"(?<!\\)((?:\\\\)*)\#$")

_SAFE_IN_ADDRESS = "/:?#@!$&'+,;=%-._~"
_REFERENCE_IN_ADDRESS = re.compile(r"&(?=\#?\w+;)")
_WEB_ADDRESS = re.compile(r"https?://[^/?#\s]", re.IGNORECASE)


def printable(text: str) -> str:
    """`text` on one line and without characters that no page can show."""
    if text.isprintable():
        return text
    return _UNPRINTABLE.sub("\N{REPLACEMENT CHARACTER}", _SPACING.sub(" ", text))


def escape(text: str) -> str:
    """`text` as Markdown for inside a paragraph."""
    return _INLINE.sub(_escaped_character, printable(text))


def escape_in_link(text: str) -> str:
    """`text` as Markdown for between the brackets of a link.

    Python-Markdown takes `[…]:` at the start of a line for the definition of a link, backslash or not.
    """
    return escape(text).replace("]:", "&#93;:").replace("]", r"\]")


def escape_in_table(text: str) -> str:
    """`text` as Markdown for a table cell, where a backtick could pair with one of another cell."""
    return escape(text).replace("|", r"\|").replace(r"\`", "&#96;").strip()


def escape_in_attribute(text: str) -> str:
    """`text` as Markdown for a quoted attribute; its line ends are kept."""
    return "&#10;".join(escape(line).replace('"', "&quot;") for line in text.split("\n"))


def escape_in_heading(text: str) -> str:
    """`text` as Markdown for a heading."""
    return escape_heading_end(escape(text.strip()))


def escape_heading_end(markdown: str) -> str:
    """The Markdown of a heading, where a `#` at the end would be taken for its closing."""
    return _HEADING_END.sub(r"\1\\#", markdown)


def escape_line_start(markdown: str) -> str:
    """A line of Markdown whose own beginning starts no list, heading, quote, table or note."""
    return _BLOCK_START.sub(_escaped_start, markdown.lstrip(" "), count=1) if _starts(markdown) else markdown


def web_address(address: str) -> str | None:
    """`address` made fit for Markdown, or None if it is no http or https address.

    Nothing else may become a link: a source could print `javascript:…`.
    """
    if not _WEB_ADDRESS.match(address):
        return None
    return _REFERENCE_IN_ADDRESS.sub("&amp;", quote(printable(address), safe=_SAFE_IN_ADDRESS))


def _starts(markdown: str) -> bool:
    return markdown.startswith(" ") or _BLOCK_START.match(markdown) is not None


def _escaped_character(match: re.Match[str]) -> str:
    return _REFERENCES.get(match[0]) or "\\" + match[0]


def _escaped_start(match: re.Match[str]) -> str:
    if match.start() > 0:
        return match[0]
    if match["number"]:
        return match["number"] + "\\"
    return f"&#{ord(match[0])};" if match["other"] else "\\" + match[0]
