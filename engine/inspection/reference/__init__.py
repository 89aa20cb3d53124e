"""Published networks to look into beside one's own: those of torchvision, by their own names."""
