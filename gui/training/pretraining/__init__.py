"""What a run's pre-training comes to: layer by layer, with curves and reconstructions."""
