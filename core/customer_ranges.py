"""Ranges of customers: a ledger's accounts in parts that can be worked on apart, by whoever is there."""

from __future__ import annotations

from typing import Final

from msgspec import Struct

#: customer ids are so many hexadecimal digits of a hash, so that equal spans of them hold about as many customers
_DIGITS: Final = 32
#: into so many parts a ledger is taken at most
MOST_PARTS: Final = 256


class CustomerRange(Struct, frozen=True, kw_only=True):
    """The accounts of a system and an entity, or of all, whose customer ids lie in a span."""

    system: str = ""
    entity: str = ""
    #: the first id of it; the first behind it, "" where it is the last one
    first: str = ""
    end: str = ""

    def has(self, system: str, entity: str, customer_id: str) -> bool:
        """Whether an account lies in it."""
        of_place = self.system in {"", system} and self.entity in {"", entity}
        return of_place and self.first <= customer_id and (not self.end or customer_id < self.end)


EVERY_CUSTOMER: Final = CustomerRange()


def part_of(number: int, count: int, *, system: str = "", entity: str = "") -> CustomerRange:
    """One of so many parts, counted from 1; together they hold every account, each once."""
    if not 1 <= number <= count <= MOST_PARTS:
        raise ValueError(f"there is no part {number} of {count} (at most {MOST_PARTS})")
    first = _bound(number - 1, count) if number > 1 else ""
    return CustomerRange(system=system, entity=entity, first=first, end=_bound(number, count) if number < count else "")


def _bound(number: int, count: int) -> str:
    return f"{16**_DIGITS * number // count:0{_DIGITS}x}"
