"""Head offices: the account at the top of each chain of parents, however long it is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from canonical_model.identity import RecordId, SystemUid
from canonical_model.master_data import Customer

_Place = tuple[SystemUid, str, str]


def heads(customers: Iterable[Customer]) -> dict[RecordId, str]:
    """Customer id → its head as system/entity/number; itself where it has no parent.

    A parent that is not known ends the chain at the account that names it. Accounts that are parents of one another in
    a circle have the least of them as their head.
    """
    known = {(one.system, one.entity, one.number): one for one in customers}
    found: dict[_Place, _Place] = {}
    for place in known:
        _climb(place, known, found)
    return {one.id: "/".join(found[place]) for place, one in known.items()}


def _climb(start: _Place, known: Mapping[_Place, Customer], found: dict[_Place, _Place]) -> None:
    """Go up from one account, and remember the head of all that were passed."""
    passed: dict[_Place, int] = {}
    place = start
    while place not in found and place not in passed:
        passed[place] = len(passed)
        above = _parent(known[place])
        place = above if above in known else place
    # one that is passed again is the last of its chain, or begins a circle
    head = found.get(place) or min(one for one, number in passed.items() if number >= passed[place])
    found.update(dict.fromkeys(passed, head))


def _parent(customer: Customer) -> _Place:
    """The parent's place; one's own where none is named."""
    return customer.system, customer.entity, customer.parent or customer.number
