"""Money that came in lately and was not confirmed yet."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from canonical_model.communications import Communication
from canonical_model.receivables import Receipt
from core.outreach.messages import told_of
from core.outreach.terms import OutreachTerms


def to_confirm(
    receipts: Iterable[Receipt], before: Iterable[Communication], *, terms: OutreachTerms, on: date
) -> tuple[Receipt, ...]:
    """Receipts of the last days, each confirmed once, none that was reversed; none where the policy wants none."""
    if terms.confirm_days is None:
        return ()
    told = told_of("confirmation", before)
    since = on - timedelta(days=terms.confirm_days)
    lately = (one for one in receipts if one.value_date is not None and since <= one.value_date <= on)
    found = (one for one in lately if not one.reversed and one.id not in told)
    return tuple(sorted(found, key=lambda one: (one.value_date or on, one.number, one.id)))
