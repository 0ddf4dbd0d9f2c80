"""SAP S/4HANA (public cloud, private cloud, on-premise), read over OData V2."""

from adapters.sap.s4.adapter import ADAPTER

__all__ = ["ADAPTER"]
