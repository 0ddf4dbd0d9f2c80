"""An adapter for Ledgerly, as somebody outside the house would write it: with `canonical_model` and `adapters.kit` alone."""

from ledgerly.adapter import ADAPTER, built

__all__ = ["ADAPTER", "built"]
