"""What the workspaces share: background work, data, training, inspection, messages."""
