"""The reading side."""

from adapters.dynamics.finance.reader.finance_reader import FinanceReader

__all__ = ["FinanceReader"]
