"""A row as a report has it: texts by column, empty for NULL."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from msgspec import Struct

from simulators.oracle.fusion.tenant import plain

Line = dict[str, str]


class Group(Struct, frozen=True, kw_only=True):
    """The rows of one record; pages go by its key."""

    key: int
    lines: list[Line]


def line(columns: Sequence[str], **values: Any) -> Line:  # noqa: ANN401 - whatever a column holds
    """A row with all of its columns; ValueError for a value of none of them."""
    told = {name.upper(): text(value) for name, value in values.items()}
    if unknown := told.keys() - set(columns):
        raise ValueError(f"no column {', '.join(sorted(unknown))}")
    return dict.fromkeys(columns, "") | told


def text(value: Any) -> str:  # noqa: ANN401 - whatever a column holds
    """A value as BI Publisher writes it: a number without exponent and without zeros at its end."""
    return "" if value is None else f"{plain(value):f}" if isinstance(value, Decimal) else str(value)


def day(told: str) -> str:
    """The day of an instant."""
    return told[:10]


def second(told: str) -> str:
    """An instant without fraction and offset: DATE knows neither [oracle.md §5.2]."""
    return told[:19]
