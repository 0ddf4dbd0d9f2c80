"""BAI2: balances and movements of American and British banks."""

from adapters.bank.bai.reader import read_bai2

__all__ = ["read_bai2"]
