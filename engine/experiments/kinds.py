"""The kinds of experiment that a lesson can name, each with its options."""

from collections.abc import Mapping

from engine.experiments.options import Options

KINDS: Mapping[str, type[Options]] = {}
"""A closed list: a lesson's file can name no class, and no path."""
