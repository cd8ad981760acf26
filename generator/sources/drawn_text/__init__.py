"""Text that another program drew from a PDF, such as `pdftotext`: what can still be told of the print.

`page_foot` finds what stands at the foot of each page: furniture, and notes whose numbers stand on lines
of their own, not always before the right one. `note_starts` says where each note begins, `note_markers` where
the text marks it. `markdown` and `markdown_pages` read the marks of Markdown, `unfolded` puts lost line ends
back.
"""
