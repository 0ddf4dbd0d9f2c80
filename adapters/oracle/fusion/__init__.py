"""Oracle Fusion Cloud Receivables and Advanced Collections."""

from adapters.oracle.fusion.adapter import ADAPTER

__all__ = ["ADAPTER"]
