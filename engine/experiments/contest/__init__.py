"""The contest: a given accuracy by the fewest parameters, or the least work."""
