"""One layer of a network: all its maps, large."""
