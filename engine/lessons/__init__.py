"""Lessons: Markdown files that say what to do and see, and check what came of it."""

SUFFIX = ".md"
"""What the name of a lesson's file ends in."""
