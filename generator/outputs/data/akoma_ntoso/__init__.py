"""A document with questions as Akoma Ntoso 3.0, the OASIS standard for documents of parliaments."""
