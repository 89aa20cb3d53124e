"""Face ID: is this the person who was enrolled? A network trained here answers by a distance."""
