"""How writing goes wrong: with the answer lost, or with an answer that does not say what happened.

A fault is for one record type (`customerPayment`, `restlet`) or for any; `setting` names other methods than those that
write. What ends in `_after` or loses the answer is carried out.
"""

from collections.abc import Callable
from typing import Final

from msgspec import Struct

from simulators.messages import Answer, text_answer
from simulators.netsuite.errors import refused, too_many

WRITES: Final = frozenset({"POST", "PATCH", "PUT", "DELETE"})
_PAGE: Final = "<!DOCTYPE html><html><head><title>NetSuite</title></head><body>Temporarily unavailable</body></html>"
_BROKEN: Final = "An unexpected error occurred. Error ID: jrgbpyylphhishmmlxyt"


class WriteFault(Struct, frozen=True, kw_only=True):
    """Whether the request is carried out, and what is said."""

    carried_out: bool
    answer: Callable[[], Answer]


def _lost() -> Answer:
    return Answer(hangs_up=True)


def _unavailable() -> Answer:
    return text_answer("Service Unavailable", status=503)


def _page() -> Answer:
    return text_answer(_PAGE, kind="text/html;charset=utf-8")


def _broken() -> Answer:
    return refused(500, "UNEXPECTED_ERROR", _BROKEN)


WRITE_FAULTS: Final[dict[str, WriteFault]] = {
    "lose_before": WriteFault(carried_out=False, answer=_lost),
    "lose_answer": WriteFault(carried_out=True, answer=_lost),
    "503": WriteFault(carried_out=False, answer=_unavailable),
    "503_after": WriteFault(carried_out=True, answer=_unavailable),
    "500": WriteFault(carried_out=False, answer=_broken),
    "500_after": WriteFault(carried_out=True, answer=_broken),
    "html": WriteFault(carried_out=False, answer=_page),
    "html_after": WriteFault(carried_out=True, answer=_page),
    "429": WriteFault(carried_out=False, answer=too_many),
}
