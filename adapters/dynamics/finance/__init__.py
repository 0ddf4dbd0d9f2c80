"""Microsoft Dynamics 365 Finance & Operations."""

from adapters.dynamics.finance.adapter import ADAPTER

__all__ = ["ADAPTER"]
