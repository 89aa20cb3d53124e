"""Between services and window: what is said to the person, and what their choices start."""
