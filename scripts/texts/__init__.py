"""What people read, gathered from the source, and its translations: ``python -m scripts.texts``."""
