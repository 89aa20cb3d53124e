"""How one number came about: patch, kernel, products, sums, and what follows."""
