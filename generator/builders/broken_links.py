"""Whether every link of the site leads somewhere: to a file that is there, and to an id that it has."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from generator.builders.page_facts import PageFacts


def broken_links(pages: Mapping[str, PageFacts], is_file: Callable[[str], bool]) -> Iterator[str]:
    """In one line each, the links of these pages (by their place in the site) that lead nowhere.

    `is_file` says whether the site has a file that is no page.
    """
    ids = {place: frozenset(facts.ids) for place, facts in pages.items()}
    for place, facts in pages.items():
        for link in facts.links:
            file, _, anchor = link.partition("#")
            if file in ids:
                if anchor and anchor not in ids[file]:
                    yield f"{place}: een link naar {link}, maar die plaats is niet op die bladzijde"
            elif not is_file(file):
                yield f"{place}: een link naar {file}, maar dat bestand is er niet"
