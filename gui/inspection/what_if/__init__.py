"""What if: units switched off or scaled, kernels changed by hand, and what follows from it."""
