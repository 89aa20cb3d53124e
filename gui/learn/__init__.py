"""Learn: lessons, and the experiments that they speak of."""
