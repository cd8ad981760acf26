"""Word documents (DOCX): one line a paragraph, as Word prints it with all changes accepted."""
