"""Convolution, locally connected and dense layers on the same digits."""
