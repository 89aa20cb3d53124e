"""The curves of runs: their axes, what they are drawn with, the page they stand on, exports."""
