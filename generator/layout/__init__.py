"""Lines → rows → running text: what white space, feet and hyphens can mean. It knows no labels."""
