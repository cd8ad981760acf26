"""From files to linked documents: each understood by itself, then tied to the others."""
