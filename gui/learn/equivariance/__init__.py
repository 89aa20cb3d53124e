"""Translation equivariance."""
