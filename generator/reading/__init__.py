"""A source file and its side file → decoded, numbered lines and what a contributor adds."""
