"""A typesetter for tests: prints made-up documents as ministries and the Kamer publish them."""
