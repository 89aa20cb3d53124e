"""What goes on inside the blocks of a run."""
