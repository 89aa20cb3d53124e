"""What a person sees first: the demos, one click each, and where else to begin."""
