"""What experiments on seeing share: where their picture comes from, and numbers as cells."""
