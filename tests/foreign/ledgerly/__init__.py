"""An adapter for Ledgerly, as somebody outside the house would write it: over `canonical_model` and `adapters.kit`."""

from ledgerly.adapter import ADAPTER, built

__all__ = ["ADAPTER", "built"]
