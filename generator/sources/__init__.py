"""A file as it is published, and its side file → lines with their origin, and what a contributor adds."""
