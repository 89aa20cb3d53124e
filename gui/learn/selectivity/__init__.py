"""Which kernels see what: units, what they answer to, and what kernels of each size can see."""
