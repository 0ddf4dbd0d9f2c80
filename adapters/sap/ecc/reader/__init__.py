"""The reading side: one module a feed."""

from adapters.sap.ecc.reader.ecc_reader import EccReader

__all__ = ["EccReader"]
