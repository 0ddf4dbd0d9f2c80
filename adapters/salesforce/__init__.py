"""Salesforce: a CRM beside the ledgers."""

from adapters.salesforce.adapter import ADAPTER

__all__ = ["ADAPTER"]
