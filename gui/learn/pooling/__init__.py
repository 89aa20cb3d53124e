"""Maximum, mean and stride with windows from 2 to 8."""
