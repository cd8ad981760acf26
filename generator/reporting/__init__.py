"""What the command line shows, and the proof that nothing is lost."""
