"""Linked documents → files: pages, overviews, data, the search index."""
