"""SAP ECC 6.0, read and written over RFC."""

from adapters.sap.ecc.adapter import ADAPTER

__all__ = ["ADAPTER"]
