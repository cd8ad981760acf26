"""OpenDocument texts (ODT): one line a paragraph, as LibreOffice prints it with all changes accepted."""
