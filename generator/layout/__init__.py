"""Lines → rows → running text: what a page's white space, feet and hyphens mean."""
