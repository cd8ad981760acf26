"""The types that every room shares; does nothing and imports nothing of ours."""
