"""Plain networks and their residual twins, deeper and deeper."""
