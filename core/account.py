"""An account as a decision sees it: one customer of one legal entity, with all that is known about it that day."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Final

from msgspec import Struct

from canonical_model.adapter import Quarantined
from canonical_model.collecting import Activity, Dispute, Hold, PromiseToPay
from canonical_model.decisions import Reason
from canonical_model.identity import RecordId, SystemUid
from canonical_model.master_data import Customer
from canonical_model.money import Money
from canonical_model.receivables import OpenItem
from core.coming_money import ComingMoney
from core.outlook import Habit, Outlook

#: streams whose unreadable records say nothing about what one customer owes
_NOT_ABOUT_ACCOUNTS: Final = frozenset({"rates", "terms", "control_accounts", "control_balances"})


class FamilyCredit(Struct, frozen=True, kw_only=True):
    """Unused credit on another account of the same party, or of its parent or child."""

    system: SystemUid
    entity: str
    customer_number: str
    #: positive: what could be used
    amount: Money

    @property
    def account(self) -> str:
        """The account as a person names it."""
        return f"{self.system}/{self.entity}/{self.customer_number}"


class AccountView(Struct, frozen=True, kw_only=True):
    """One account. The safety fields have no defaults: who builds a view must have looked."""

    system: SystemUid
    entity: str
    customer_id: RecordId
    customer_number: str
    #: None: there are items, but no readable customer record
    customer: Customer | None
    functional_currency: str
    items: tuple[OpenItem, ...]
    holds: tuple[Hold, ...]
    #: with their status as judged on the day (core.promises.judge)
    promises: tuple[PromiseToPay, ...]
    disputes: tuple[Dispute, ...]
    #: unreadable records of this account, or of its entity where the customer could not be read (`concerning`)
    quarantined: tuple[Quarantined, ...]
    #: why nothing may go out for its entity (core.safety.entity_gate)
    gate: tuple[Reason, ...]
    activities: tuple[Activity, ...] = ()
    family_credits: tuple[FamilyCredit, ...] = ()
    #: days on which the same customer was contacted on its other accounts
    contacted_elsewhere: tuple[date, ...] = ()
    #: what the risk model of this version says; nothing where none was trained
    outlooks: tuple[Outlook, ...] = ()
    habit: Habit | None = None
    model_version: str = ""
    #: what the bank announced or booked and no ledger shows yet
    coming: tuple[ComingMoney, ...] = ()


def concerning(
    records: Iterable[Quarantined], *, system: SystemUid, entity: str, customer_number: str
) -> tuple[Quarantined, ...]:
    """The quarantined records that may be this account's: its own, and those of nobody we could read."""
    return tuple(
        record
        for record in records
        if record.system == system
        and record.entity in {"", entity}
        and record.customer_number in {"", customer_number}
        and record.stream not in _NOT_ABOUT_ACCOUNTS
    )


def last_word(view: AccountView, as_of: date) -> date | None:
    """The last day on which the customer was heard of: a promise, a dispute, a call or note, or money."""
    days = (
        *(promise.promised_on for promise in view.promises),
        *(dispute.opened_on for dispute in view.disputes),
        *(act.happened_at.date() for act in view.activities if act.kind in {"call", "note"}),
        *(item.posting_date or item.document_date for item in view.items if item.document_type == "receipt"),
    )
    return max((day for day in days if day is not None and day <= as_of), default=None)


def reminders_sent(view: AccountView, *, since: date | None, as_of: date) -> int:
    """Letters and mails that went out since a day. A decision to send is not a sending."""
    days = (act.happened_at.date() for act in view.activities if act.kind in {"mail", "letter"})
    return sum(1 for day in days if (since is None or since <= day) and day <= as_of)
