"""What makes the site from the pages, or shows it: MkDocs, the archive, the live preview."""
