"""Running text → citations: of questions, publications, laws, European acts and web addresses."""
