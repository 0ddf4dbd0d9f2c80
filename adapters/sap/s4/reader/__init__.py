"""The reading side: one module a feed."""

from adapters.sap.s4.reader.s4_reader import S4Reader

__all__ = ["S4Reader"]
