"""Microsoft Dataverse: the tables of Dynamics 365 Sales and Customer Service, a CRM beside the ledgers."""

from adapters.dynamics.dataverse.adapter import ADAPTER

__all__ = ["ADAPTER"]
