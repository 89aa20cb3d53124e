"""The usual order of convolution, activation and pooling, and other ones."""
