"""The contest: one's own design measured by its rules, what the doctor says, and the best ones."""
