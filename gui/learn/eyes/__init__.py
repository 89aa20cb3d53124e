"""Misplaced eyes: a face whose parts are dragged about, and what networks say of it."""
