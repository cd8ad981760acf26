"""Text that another program drew from a PDF, such as `pdftotext`: what can still be told of the print.

`page_foot` finds what stands at the foot of each page: its number and colophon, and its notes, whose numbers stand
on lines of their own, not always before the right one; `note_starts` says which. `unfolded` restores line ends.
"""
