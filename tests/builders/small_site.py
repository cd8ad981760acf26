"""A site of a few pages with a theme of its own, which builds in milliseconds."""

from __future__ import annotations

from pathlib import Path

from generator.outputs.folders import MARK

SETTINGS = """\
site_name: Proef
site_url: https://example.org/proef/
theme:
  name: null
  custom_dir: overrides
  static_templates: [404.html, sitemap.xml]
plugins: []
nav:
  - Begin: index.md
  - Lijst: lijst.md
not_in_nav: /documenten/*
validation:
  links:
    not_found: warn
    anchors: warn
"""
MAIN = """\
<!doctype html><title>{{ page.title }}</title>
{% for item in nav.items %}
<a href="{{ item.url | url }}"{% if item.active %} class="hier"{% endif %}>{{ item.title }}</a>
{% endfor %}
{{ page.content }}
"""
FRONT = "{{ page.content }} {% for item in nav.items %}{{ item.meta.aantal }}{% endfor %}\n"


def small_site(project: Path) -> Path:
    """Write the site into `project`, with two documents that refer to each other."""
    write(project / "mkdocs.yml", SETTINGS)
    write(project / "overrides" / "main.html", MAIN)
    write(project / "overrides" / "voor.html", FRONT)
    write(project / "overrides" / "404.html", "<p>Niet gevonden: <a href='{{ '.' | url }}'>begin</a></p>")
    write(
        project / "overrides" / "sitemap.xml",
        "{% for file in pages %}{{ file.page.canonical_url }}\n{% endfor %}",
    )
    write(project / "docs" / "index.md", "---\ntemplate: voor.html\n---\n# Begin\n")
    write(project / "docs" / "lijst.md", "---\naantal: 2\n---\n# Lijst\n\n[a](documenten/a.md)\n")
    write(project / "docs" / "documenten" / "a.md", "# A\n\n[naar b](b.md#vraag)\n")
    write(
        project / "docs" / "documenten" / "b.md",
        "# B\n\n## Vraag\n\n[naar a](a.md)\n",
    )
    write(project / "docs" / "beeld.png", "beeld")
    return project


def write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def held(site: Path) -> dict[str, bytes]:
    """Every file of a built site, to the byte, but for our mark."""
    files = (path for path in site.rglob("*") if path.is_file() and path.name != MARK)
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in files}
