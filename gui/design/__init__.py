"""The Design workspace: palette, picture of the network, explanation and settings of a block."""
