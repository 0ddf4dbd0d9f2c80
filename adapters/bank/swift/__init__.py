"""MT940 and MT942 of SWIFT, in the dialects of banks."""

from adapters.bank.swift.reader import read_swift

__all__ = ["read_swift"]
