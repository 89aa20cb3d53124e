"""Convolution, step by step."""
