"""The browser of the data sets: what there is, and what its pictures look like."""
