"""A linked document → one page of Markdown; the only place that escapes."""
