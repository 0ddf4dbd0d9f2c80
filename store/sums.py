"""How amounts are added up where they lie: in 64 bits while those hold them, and else as wide as it takes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from sqlalchemy import BigInteger, ColumnElement, Function, func

#: minor units → their sum; NULL where there are none. Of 64 bits more is refused, and never rounded
Sum = Callable[[ColumnElement[Any]], "Function[Any]"]


def quick(minor: ColumnElement[Any]) -> Function[Any]:
    """The sum as 64 bits hold it: groups by the hundred thousand are handed between processes as they stand."""
    return func.minor_sum(minor, type_=BigInteger)


#: PostgreSQL's own, which ends up in a number of any length
wide: Final[Sum] = func.sum
