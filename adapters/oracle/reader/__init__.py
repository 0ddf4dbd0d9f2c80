"""The reading side that Fusion and E-Business Suite share."""

from adapters.oracle.reader.oracle_reader import OracleReader
from adapters.oracle.reader.receivables import Options, Receivables

__all__ = ["Options", "OracleReader", "Receivables"]
