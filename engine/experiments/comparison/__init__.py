"""Comparison: several designs trained with the same effort, and what each cost and reached."""
