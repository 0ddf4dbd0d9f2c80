"""The reading side."""

from duecourse_tryton.reader.tryton_reader import TrytonReader

__all__ = ["TrytonReader"]
