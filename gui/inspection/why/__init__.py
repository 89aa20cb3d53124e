"""Why: which pixels the answer, or one unit, hangs on."""
