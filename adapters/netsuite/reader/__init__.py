"""The reading side: one module a feed."""

from adapters.netsuite.reader.netsuite_reader import NetSuiteReader

__all__ = ["NetSuiteReader"]
