"""HubSpot: a CRM beside the ledgers."""

from adapters.hubspot.adapter import ADAPTER

__all__ = ["ADAPTER"]
