"""Microsoft Dynamics 365 Business Central."""

from adapters.dynamics.business_central.adapter import ADAPTER

__all__ = ["ADAPTER"]
