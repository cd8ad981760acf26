"""The pages about all documents together: lists, registers, references, figures."""
