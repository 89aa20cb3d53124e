"""Designs trained with the same effort, side by side."""
