"""What Word prints on each page around the text: the headers and footers that its sections show."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.sources.docx.word_file import WordFile
from generator.sources.xml_tree import Element, attribute, child, name_of


def around_the_text(word: WordFile, settings: Element | None) -> Mapping[str, Element]:
    """The headers and footers that are shown, by the name of their part, in the order of the sections.

    That of the first page is shown where the section says so, that of even pages where the document does.
    """
    even = _is_on(child(settings, "evenAndOddHeaders"))
    found: dict[str, Element] = {}
    for section in word.document.iter():
        if name_of(section) == "sectPr":
            for name in _shown(section, word, even=even):
                part = word.package.xml(name)
                if part is not None:
                    found.setdefault(name, part)
    return found


def _shown(section: Element, word: WordFile, *, even: bool) -> Iterator[str]:
    shown = {"default"} | ({"even"} if even else set())
    shown |= {"first"} if _is_on(child(section, "titlePg")) else set()
    references = [each for each in section if name_of(each) in ("headerReference", "footerReference")]
    first_page_first = sorted(references, key=lambda each: attribute(each, "type") != "first")
    for reference in first_page_first:
        relation = word.relations.get(attribute(reference, "id") or "")
        if relation and not relation.outside and attribute(reference, "type") in shown:
            yield relation.target


def _is_on(element: Element | None) -> bool:
    return element is not None and (attribute(element, "val") or "1") not in ("0", "false", "off")
