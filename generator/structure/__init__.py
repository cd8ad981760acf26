"""Rows → Document: labels, segments, which answer covers which question, metadata."""
