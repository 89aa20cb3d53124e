"""What a setting does, drawn: one small live picture for every field of every block."""
