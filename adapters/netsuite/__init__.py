"""Oracle NetSuite OneWorld, read through SuiteQL."""

from adapters.netsuite.adapter import ADAPTER

__all__ = ["ADAPTER"]
