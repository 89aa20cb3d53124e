"""Layer by layer: what pre-training brings back, and what it buys then and now."""
