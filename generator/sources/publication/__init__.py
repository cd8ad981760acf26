"""Publications in the XML of officielebekendmakingen.nl: lines, with what the structure states of each."""
