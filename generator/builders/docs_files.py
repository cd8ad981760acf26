"""The files of a site as mkdocs sees them, nine of ten of which are taken along as they are.

mkdocs makes an object of each, which costs more than taking it along. Here a page is one; of any other file
the name is known, and it becomes one where a page links to it.
"""

from __future__ import annotations

import logging
import os
from collections import Counter
from collections.abc import Iterator
from pathlib import PurePath

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel, set_exclusions
from mkdocs.utils import is_markdown_file

#: What begins so is hidden from mkdocs, and so is this folder at the top.
_HIDDEN, _TEMPLATES = ".", "templates"


class DocsFiles(Files):
    """The pages in docs/, and of all other files there the names; what a theme adds is with the pages."""

    def __init__(self, config: MkDocsConfig) -> None:
        self._config = config
        names = list(_names(config.docs_dir))
        pages = [self._file(name) for name in names if is_markdown_file(name)]
        set_exclusions(pages, config)
        super().__init__(pages)
        left_out = config.exclude_docs.match_file if config.exclude_docs else lambda name: False
        self._others = {name for name in names if not is_markdown_file(name) and not left_out(name)}
        _warn_of_one_place(pages)

    def get_file_from_path(self, path: str) -> File | None:
        """The page or other file at this place in docs/."""
        name = PurePath(path).as_posix()
        known = super().get_file_from_path(name)
        return self._file(name, InclusionLevel.INCLUDED) if known is None and name in self._others else known

    def taken_along(self) -> Iterator[tuple[str, str]]:
        """Where each file lies that is no page, and its place in the site."""
        for name in self._others:
            yield f"{self._config.docs_dir}/{name}", name
        for file in self:
            if not file.is_documentation_page() and file.abs_src_path:
                yield file.abs_src_path, file.dest_uri

    def _file(self, name: str, inclusion: InclusionLevel = InclusionLevel.UNDEFINED) -> File:
        config = self._config
        return File(name, config.docs_dir, config.site_dir, config.use_directory_urls, inclusion=inclusion)


def _names(docs: str) -> Iterator[str]:
    """The files in docs/ that are not hidden, in an order that is always the same."""
    for folder, folders, files in os.walk(docs, followlinks=True):
        within = PurePath(folder).relative_to(docs).as_posix()
        folders[:] = sorted(name for name in folders if not name.startswith(_HIDDEN))
        if within == ".":
            folders[:] = [name for name in folders if name != _TEMPLATES]
        start = "" if within == "." else f"{within}/"
        yield from (f"{start}{name}" for name in sorted(files) if not name.startswith(_HIDDEN))


def _warn_of_one_place(pages: list[File]) -> None:
    """README.md and index.md of one folder are one page, and so a fault."""
    for place, count in Counter(page.dest_uri for page in pages).items():
        if count > 1:
            fault = f"{place}: {count} pagina’s met dit adres in docs/: laat er één over"
            logging.getLogger("mkdocs").warning(fault)
