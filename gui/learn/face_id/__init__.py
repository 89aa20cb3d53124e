"""Face ID in the window: the camera, the lock, and what its threshold costs."""
