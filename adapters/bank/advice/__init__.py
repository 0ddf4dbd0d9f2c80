"""What payers say their money is for, and what banks say of payments sent to them."""

from adapters.bank.advice.edi820 import read_820
from adapters.bank.advice.remt001 import read_remt001
from adapters.bank.advice.status import read_pain002

__all__ = ["read_820", "read_pain002", "read_remt001"]
