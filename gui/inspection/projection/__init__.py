"""Every picture at once: what a layer makes of them, as points of a plane."""
