"""The register of published addresses (`adressen.tsv`): what was published once, stays where it is."""
