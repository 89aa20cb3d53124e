"""LeNet-5 of 1998, part by part, beside the form that it has today."""
