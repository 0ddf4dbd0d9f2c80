"""A simulated ECC: function modules over the books, called as a library for SAP's RFC calls them."""

from simulators.ecc.errors import ABAPApplicationError, ABAPRuntimeError, CommunicationError, LogonError
from simulators.ecc.system import Ecc, Session

__all__ = ["ABAPApplicationError", "ABAPRuntimeError", "CommunicationError", "Ecc", "LogonError", "Session"]
