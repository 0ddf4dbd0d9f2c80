"""Unreadable records, found again by the account that they may concern."""

from __future__ import annotations

from collections.abc import Iterable
from operator import itemgetter

from canonical_model.adapter import Quarantined
from canonical_model.identity import SystemUid
from core.account import concerning

#: a record with its place among all, so that those of two lists come out in the order in which they were read
_Placed = tuple[int, Quarantined]


class Unreadable:
    """The records in quarantine by system, entity and customer number."""

    def __init__(self, records: Iterable[Quarantined] = ()) -> None:
        self._found: dict[tuple[str, str, str], list[_Placed]] = {}
        for place, record in enumerate(records):
            self._found.setdefault((record.system, record.entity, record.customer_number), []).append((place, record))
        self._nobodys: dict[tuple[str, str], tuple[Quarantined, ...]] = {}

    def of(self, system: SystemUid, entity: str, number: str) -> tuple[Quarantined, ...]:
        """What may be of one account: its own records, and those of its entity or system whose customer is unknown."""
        if not any((system, place, number) in self._found for place in (entity, "")):
            return self._of_nobody(system, entity)
        return self._concerning(system, entity, number)

    def _of_nobody(self, system: SystemUid, entity: str) -> tuple[Quarantined, ...]:
        # The same for every account of the entity: worked out once.
        if (system, entity) not in self._nobodys:
            self._nobodys[system, entity] = self._concerning(system, entity, "")
        return self._nobodys[system, entity]

    def _concerning(self, system: SystemUid, entity: str, number: str) -> tuple[Quarantined, ...]:
        here = (*self._among(system, entity, number), *self._among(system, "", number))
        return concerning(here, system=system, entity=entity, customer_number=number)

    def _among(self, system: str, entity: str, number: str) -> list[Quarantined]:
        found = [one for name in {number, ""} for one in self._found.get((system, entity, name), ())]
        return [record for _, record in sorted(found, key=itemgetter(0))]
