"""Lessons: Markdown files that say what to do and see, and check what came of it."""
