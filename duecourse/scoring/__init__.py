"""Scorers that need more than Python: the extra `ml`."""
