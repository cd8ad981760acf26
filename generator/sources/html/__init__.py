"""Web pages (HTML) saved from a browser: the document on them, not what stands around it."""
