"""The kernel is the recipe."""
