"""What a thing is called and where it is: addresses, titles, names, wording."""
