"""What risk is learned from: invoices with their days, nothing that became known later."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from msgspec import Struct, structs

from canonical_model.master_data import Customer
from canonical_model.receivables import OpenItem
from core.consolidation import partner_of, partners_of

#: kinds of items that a customer pays like an invoice
_PAID_KINDS: Final = frozenset({"whole", "instalment"})


class Invoice(Struct, frozen=True, kw_only=True):
    """One invoice as far as the way it is paid is concerned."""

    id: str
    #: who pays: one account of one ledger
    customer: str
    entity: str
    currency: str
    amount_minor: int
    issued: date
    due: date
    #: None while it is open
    settled: date | None = None
    #: the ledger it is in; empty for one out of a file
    system: str = ""
    #: where the customer sits, for the audit by segment alone: no score looks at it
    country: str = ""

    def known_at(self, day: date) -> Invoice:
        """The invoice as it was known when a day began: what was settled on it or later was open."""
        if self.settled is None or self.settled < day:
            return self
        return structs.replace(self, settled=None)

    def delay(self, day: date) -> int:
        """Days from due date to settlement; of one that is open on `day`, the days so far."""
        return ((self.settled or day) - self.due).days


def learnable(items: Iterable[OpenItem], customers: Sequence[Customer]) -> tuple[Invoice, ...]:
    """The invoices among a ledger's items that have the days to learn from, oldest first.

    A residual is left out (its invoice stands for it), and so is debt within the group, which is not paid as customers
    pay.
    """
    countries: dict[str, str] = {one.id: one.country for one in customers}
    partners = partners_of(customers)
    outside = (item for item in items if not partner_of(item, partners))
    found = (_of(item, countries.get(item.customer_id, "")) for item in outside)
    return tuple(sorted((one for one in found if one is not None), key=lambda one: (one.issued, one.id)))


def _of(item: OpenItem, country: str) -> Invoice | None:
    issued, due = item.document_date or item.posting_date, item.due_date
    if item.document_type != "invoice" or item.kind not in _PAID_KINDS:
        return None
    settled = None if item.is_open else item.settled_on
    if issued is None or due is None or item.original_minor <= 0 or not (item.is_open or settled):
        return None
    if settled is not None and settled < issued:
        return None
    return Invoice(
        id=item.id, customer=item.customer_id, entity=item.entity, currency=item.currency,
        amount_minor=item.original_minor, issued=issued, due=due, settled=settled, country=country,
        system=item.system,
    )  # fmt: skip
