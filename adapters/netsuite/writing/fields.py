"""Fields of NetSuite and of our SuiteApp that are set, and how each is written in JSON."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from adapters.netsuite.tables import CUSTOMER_HELD, CUSTOMER_PAUSED, DISPUTED, HELD, PAUSED, PROMISED

#: the day on which payment is expected, and who says so [netsuite.md §0.3]
PROMISED_DATE: Final = "userEstimatedPaymentDate"
PROMISED_BY: Final = "userEstimateSource"
YES, NO, NONE = "T", "F", ""


def _flag(value: str) -> Any:  # noqa: ANN401 - JSON
    return value == YES


def _text(value: str) -> Any:  # noqa: ANN401 - JSON
    return value or None


def _choice(value: str) -> Any:  # noqa: ANN401 - JSON
    return {"id": value} if value else None


#: field → its JSON; a field that is emptied is null
_FORMS: Final[Mapping[str, Callable[[str], Any]]] = {
    PROMISED_DATE: _text, PROMISED_BY: _choice, PAUSED: _flag, CUSTOMER_PAUSED: _flag, HELD: _flag,
    CUSTOMER_HELD: _flag, DISPUTED: _text,
}  # fmt: skip
#: field → the native code under which a reading brings it back; beside it the value where it says more than yes
_READ_AS: Final[Mapping[str, str]] = {
    PROMISED_DATE: PROMISED, PAUSED: PAUSED, CUSTOMER_PAUSED: CUSTOMER_PAUSED, HELD: HELD,
    CUSTOMER_HELD: CUSTOMER_HELD, DISPUTED: DISPUTED,
}  # fmt: skip


def body_of(content: Mapping[str, str]) -> dict[str, Any]:
    """Values as they are sent."""
    return {name: _FORMS[name](value) for name, value in content.items()}


def value_in(record: Mapping[str, Any], name: str) -> str:
    """A value as steps have it; what is not set may be left out of the answer."""
    value = record.get(name)
    if isinstance(value, Mapping):
        value = value.get("id")
    if _FORMS[name] is _flag:
        return YES if value in {True, YES, "true"} else NO
    return "" if value is None else str(value)


def read_as(name: str, value: str) -> tuple[str, str] | None:
    """Under which part of a key, and as which code, a reading brings a value back; None for one that is no hold."""
    native = _READ_AS.get(name)
    if native is None or value in {NO, NONE}:
        return None
    return native, native if value == YES else f"{native} {value}"
