"""A PDF as it is published → its lines in reading order, each with what the print tells of it.

The file is read in a process of its own (`isolation`, `worker`), page by page (`page`): the characters and
where they stand (`characters`, `runs`), those that nobody sees (`visibility`, `picture`, `drawings`), and the
lines they make (`print_rows`, `print_lines`) in reading order (`columns`). Then, for the whole document
(`document`), what each line is: page furniture (`repeated`), a note (`foot_notes`), a row of a table
(`tables`), a paragraph's first (`paragraphs`). `accounting` proves that no character is lost on the way.
"""
