"""Citations → references, within a document and across the whole corpus."""
