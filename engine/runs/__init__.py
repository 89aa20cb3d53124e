"""Runs that are kept: what they were given, what they told, and their states."""
