"""The Twins page: this design and another one, trained side by side, step by step."""
