"""The network as a strip of blocks, and the palette that blocks are taken from."""
