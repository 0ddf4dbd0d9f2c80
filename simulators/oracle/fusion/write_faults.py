"""How writing goes wrong: with the answer lost, or with an answer that does not say what happened."""

from collections.abc import Callable
from typing import Final

from msgspec import Struct

from simulators.messages import Answer
from simulators.oracle.fusion.errors import Refused, gateway_page, too_many


class WriteFault(Struct, frozen=True, kw_only=True):
    """Whether the request is carried out, and what is said."""

    carried_out: bool
    answer: Callable[[], Answer]


def _lost() -> Answer:
    return Answer(hangs_up=True)


def _refused() -> Answer:
    return Refused(400, "The request could not be processed.").answer(as_json=False)


WRITE_FAULTS: Final[dict[str, WriteFault]] = {
    "lost_answer": WriteFault(carried_out=True, answer=_lost),
    "never_arrived": WriteFault(carried_out=False, answer=_lost),
    "error_after_effect": WriteFault(carried_out=True, answer=lambda: gateway_page(500)),
    "login_page": WriteFault(carried_out=False, answer=lambda: gateway_page(200)),
    "busy": WriteFault(carried_out=False, answer=too_many),
    "refused": WriteFault(carried_out=False, answer=_refused),
}
