"""What augmentation makes of real samples, seen before any training."""
