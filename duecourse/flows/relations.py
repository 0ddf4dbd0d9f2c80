"""Who belongs together: the families and parties of all customers, worked out once for the customers as they stand."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from threading import Lock
from typing import Final

from msgspec import Struct

from canonical_model.access import Scope
from canonical_model.identity import RecordId
from core.family import families
from core.parties import Marks, parties, party_of
from core.ports import Repository
from duecourse.flows.party_marks import marks_of

#: what they are worked out of
_MADE_OF: Final = ("customer", "bank_account", "party_verdict")


class Relations(Struct, frozen=True, kw_only=True):
    """Customers that belong together."""

    #: customer id → the name of its family; customers alone in theirs are left out
    families: Mapping[RecordId, str]
    #: customer id → its party, of parties that have several accounts
    parties: Mapping[str, str]


class RelationsKept:
    """The relations that were worked out last, for whoever decides in this process while no customer changes."""

    def __init__(self) -> None:
        self._turn = Lock()
        self._state: Hashable = None
        self._found: Relations | None = None

    def of(self, repository: Repository, scope: Scope) -> Relations:
        """Those of the customers in scope, as the repository sees them."""
        with self._turn:
            state = (scope, repository.versions(_MADE_OF))
            if self._found is None or state != self._state:
                self._found, self._state = relations(repository), state
            return self._found


def relations(repository: Repository) -> Relations:
    """The relations of all customers, as the store stands."""
    marks = marks_of(repository)
    related = families(repository.every_customer(), marks=marks)
    return Relations(families=related, parties=_parties(repository, related, marks))


def _parties(repository: Repository, related: Mapping[RecordId, str], marks: Marks) -> Mapping[str, str]:
    """Parties of several accounts: only those have relatives, or a person's word that joins them."""
    verdicts = repository.party_verdicts()
    spoken_of = {one.customer_id for one in verdicts} | {one.other_id for one in verdicts if one.other_id is not None}
    known = (one for one in repository.every_customer() if one.id in related or one.id in spoken_of)
    return party_of(one for one in parties(known, verdicts, marks=marks) if len(one.customers) > 1)
