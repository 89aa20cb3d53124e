"""The tour: a first look at the window, part by part."""
