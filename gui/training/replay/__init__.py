"""The Replay page: a run once more, moment by moment, and as a film to take away."""
