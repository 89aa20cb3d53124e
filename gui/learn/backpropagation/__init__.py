"""One step of back-propagation with every number in sight, and many at full speed."""
