"""What a call may raise: the classes and attributes of SAP's RFC library for Python, whose names they bear."""

from typing import Any


class RfcError(Exception):
    """Any of them."""

    def __init__(self, message: str = "", *, key: str = "", group: str = "", number: str = "") -> None:
        super().__init__(message or key)
        self.message, self.key, self.msg_class, self.msg_number = message, key, group, number


class CommunicationError(RfcError):
    """No connection, or it broke."""


class LogonError(RfcError):
    """User, password or client was refused."""


class ABAPApplicationError(RfcError):
    """The function raised one of its exceptions."""


class ABAPRuntimeError(RfcError):
    """A message or a short dump ended the function."""


def raised(key: str) -> ABAPApplicationError:
    """A function's own exception."""
    return ABAPApplicationError(key, key=key)


Result = dict[str, Any]


def told(kind: str = "", group: str = "", number: str = "", message: str = "") -> Result:
    """A RETURN of the newer shape, as one structure."""
    return {"TYPE": kind, "ID": group, "NUMBER": number, "MESSAGE": message, "LOG_NO": "", "LOG_MSG_NO": "000000"}


def told_before(kind: str = "", code: str = "", message: str = "") -> Result:
    """A RETURN of the older shape."""
    return {"TYPE": kind, "CODE": code, "MESSAGE": message, "LOG_NO": "", "LOG_MSG_NO": "000000"}
