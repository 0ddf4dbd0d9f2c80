"""The reading side."""

from adapters.dynamics.business_central.reader.central_reader import CentralReader

__all__ = ["CentralReader"]
