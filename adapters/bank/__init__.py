"""Files of banks and payers: statements, announcements, lockboxes, remittance advice, the state of payments."""

from adapters.bank.bounds import FileBounds
from adapters.bank.reading import read_bank_file
from adapters.bank.settings import BankSettings

__all__ = ["BankSettings", "FileBounds", "read_bank_file"]
