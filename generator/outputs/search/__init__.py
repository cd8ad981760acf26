"""The search index of the site: what each word is called in it, and where it stands."""
