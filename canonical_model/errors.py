"""What can go wrong while reading or setting up, told apart by what one does about it.

Outcomes of writes are values, not exceptions; these are for reads and set-up.
"""

from __future__ import annotations


class AdapterError(Exception):
    """Something went wrong while talking to a source system."""

    def __init__(
        self,
        message: str = "",
        *,
        system: str = "",
        entity: str = "",
        record: str = "",
        request_id: str = "",
        remedy: str = "",
    ) -> None:
        self.message = message or (self.__doc__ or "").strip()
        self.system, self.entity, self.record = system, entity, record
        #: the ERP's own id of the request, for its support
        self.request_id = request_id
        #: what to do about it
        self.remedy = remedy
        super().__init__(self.message)

    def __str__(self) -> str:
        where = " ".join(part for part in (self.system, self.entity, self.record) if part)
        tail = f" (request {self.request_id})" if self.request_id else ""
        return f"{where + ': ' if where else ''}{self.message}{tail}{' — ' + self.remedy if self.remedy else ''}"


class Retry(AdapterError):
    """The system did not answer in time or said that it is busy; the same read may succeed later."""


class NotReached(Retry):
    """No connection was made: no byte of the request can have left."""


class Throttled(Retry):
    """The system asked us to slow down."""

    def __init__(self, message: str = "", *, wait_seconds: int = 0, **where: str) -> None:
        super().__init__(message, **where)
        #: how long the system asked us to wait; 0 if it did not say
        self.wait_seconds = wait_seconds


class BadAnswer(AdapterError):
    """The system answered something that is not what it documents; nothing of this answer was taken."""


class Misconfigured(AdapterError):
    """Address, credentials, permissions or settings do not fit; no later try will help."""
