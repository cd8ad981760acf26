"""Whether every link of the site leads somewhere: to a file that is there, and to an id that it has."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from generator.builders.page_facts import PageFacts


def broken_links(pages: Mapping[str, PageFacts], is_file: Callable[[str], bool]) -> Iterator[str]:
    """In one line each, the links of these pages (by their place in the site) that lead nowhere.

    `is_file` says whether the site has a file that is no page.
    """
    wanted: set[str] = set().union(*(facts.links for facts in pages.values()))
    lost = {link: why for link in wanted if (why := _lost(link, pages, is_file))}
    for place, facts in pages.items() if lost else ():
        yield from (f"{place}: {lost[link]}" for link in facts.links if link in lost)


def _lost(link: str, pages: Mapping[str, PageFacts], is_file: Callable[[str], bool]) -> str:
    """Why a link leads nowhere; empty where it leads somewhere."""
    file, _, id = link.partition("#")
    if file not in pages:
        return "" if is_file(file) else f"een link naar {file}, maar dat bestand is er niet"
    there = not id or id in pages[file].ids
    return "" if there else f"een link naar {link}, maar die plaats is niet op die bladzijde"
