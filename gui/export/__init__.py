"""Exports from the window: what the File menu offers, and the work behind it."""
