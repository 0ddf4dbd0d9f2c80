"""Whose a mail is: by what it answers, who sent it, which invoices it names; and nobody's where that is not certain.

Nothing of it is proof: a sender is whatever a header says. So nothing is done because of it but holding still.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct

from canonical_model.communications import Communication
from canonical_model.identity import RecordId
from canonical_model.master_data import Person


class Traces(Struct, frozen=True, kw_only=True):
    """What is known about a mail's origin."""

    sender: str
    #: messages of ours that it answers or returns, the nearest first
    answers: Sequence[Communication] = ()
    #: people with the sender's address, over all accounts
    persons: Sequence[Person] = ()
    #: people with the addresses that a returned mail names
    unreached: Sequence[Person] = ()
    #: accounts of which it names open invoices
    invoiced: frozenset[RecordId] = frozenset()
    #: its receiving server says that the sender is another one
    disowned: bool = False
    #: it comes from a mail server and says that something was not delivered
    returned: bool = False


class Whose(Struct, frozen=True, kw_only=True):
    """The account that a mail is about, or why it is nobody's."""

    customer_id: RecordId | None
    said: str
    answers: Communication | None = None
    #: what speaks against believing that its sender belongs to the account; empty: nothing does
    warning: str = ""

    @property
    def stranger(self) -> bool:
        """Whether nothing but the mail itself says that its sender belongs to the account."""
        return bool(self.warning)


def whose(traces: Traces) -> Whose:
    """The account of a mail; where two fit, or none, a person says."""
    if traces.answers:
        return _by_thread(traces, traces.answers[0])
    if traces.returned:
        return _by_unreached(traces)
    accounts = {person.customer_id for person in traces.persons}
    if accounts:
        return _by_sender(traces, accounts)
    return _by_invoices(traces)


def _by_thread(traces: Traces, answered: Communication) -> Whose:
    known = traces.returned or traces.sender in _addresses(traces.persons, answered.customer_id) | {
        one.lower() for one in answered.recipients
    }
    said = f"answers our {answered.kind} {answered.id[:12]}"
    return _found(traces, answered.customer_id, said, known=known, answers=answered)


def _by_unreached(traces: Traces) -> Whose:
    accounts = {person.customer_id for person in traces.unreached}
    if len(accounts) == 1:
        return Whose(
            customer_id=next(iter(accounts)),
            said="a mail to one of its people came back, it says",
            warning="it returns no mail of ours",
        )
    return Whose(customer_id=None, said=f"a mail came back that names {_count(accounts)} by its addresses")


def _by_sender(traces: Traces, accounts: set[RecordId]) -> Whose:
    fitting = accounts & traces.invoiced if traces.invoiced else accounts
    if len(fitting) == 1:
        also = ", whose invoices it names" if traces.invoiced else ""
        return _found(traces, next(iter(fitting)), f"its sender is a contact of this account{also}", known=True)
    if not fitting:
        return Whose(customer_id=None, said="its sender is a contact of one account, it names invoices of another")
    return Whose(customer_id=None, said=f"its sender is a contact of {_count(accounts)}, and no invoice tells which")


def _by_invoices(traces: Traces) -> Whose:
    if len(traces.invoiced) == 1:
        return _found(traces, next(iter(traces.invoiced)), "it names invoices of this account alone", known=False)
    told = f"names invoices of {_count(traces.invoiced)}" if traces.invoiced else "names no open invoice"
    return Whose(customer_id=None, said=f"its sender is nobody's contact, and it {told}")


def _found(
    traces: Traces, customer: RecordId, said: str, *, known: bool, answers: Communication | None = None
) -> Whose:
    warned = []
    if not known:
        warned.append("its sender is no contact of this account")
    if traces.disowned:
        warned.append("its receiving server says that the sender is another one (DMARC)")
    return Whose(customer_id=customer, said=said, answers=answers, warning="; ".join(warned))


def _addresses(persons: Iterable[Person], customer: RecordId) -> set[str]:
    return {person.email.lower() for person in persons if person.customer_id == customer}


def _count(accounts: Iterable[RecordId]) -> str:
    number = len(set(accounts))
    return f"{number} account{'' if number == 1 else 's'}"
