"""The proof that nothing is lost, doubled, changed or invented."""
