"""Reading one environment."""

from adapters.dynamics.dataverse.reader.dataverse_reader import DataverseReader

__all__ = ["DataverseReader"]
