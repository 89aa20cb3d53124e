"""The Results page: which classes are taken for which, and with which pictures."""
