"""What may be charged for late payment on an account: worked out and shown, booked by nobody here."""

from __future__ import annotations

from datetime import date

from canonical_model.receivables import OpenItem
from core.aging import days_overdue, stands_apart
from core.findings import NotAllowed
from core.late_payment.charging import Charge, charge
from core.late_payment.known_laws import LAWS
from core.late_payment.law import LatePaymentTerms, Law
from core.net_open import NetItem, net_of_account
from duecourse.documents import ChargeRow, Charges, ChargeSpan
from duecourse.flows.account_pages import page_of
from duecourse.flows.account_views import one_view
from duecourse.flows.accounts import account_name, find_customer
from duecourse.flows.deciding import Assessing, known_on


def charges_on(run: Assessing, account: str, *, until: date) -> Charges:
    """Interest and lump sums on what is overdue of an account today, up to and with a day; NotAllowed without a law."""
    with run.units.snapshot(run.actor, run.scope) as repository:
        customer = find_customer(repository, account)
        known = page_of(repository, known_on(run, repository, run.clock.today()), customer.id)
    view = one_view(known, customer, policy=run.policy)
    terms = run.book.policy_for(view, on=known.as_of).late_payment
    law = _law(terms)
    overdue = [net for net in net_of_account(view.items) if net.net_minor > 0 and not stands_apart(net)]
    rows = [_row(net.item, _charge(net, law, terms, until)) for net in overdue if days_overdue(net.item, until) > 0]
    return Charges(
        account=account_name(customer, known.names), law=law.name, until=until,
        charges=tuple(sorted(rows, key=lambda row: (row.due, row.document_no))), sources=law.sources,
    )  # fmt: skip


def _law(terms: LatePaymentTerms) -> Law:
    if terms.law not in LAWS:
        raise NotAllowed("the policy of this account charges nothing: set `law` under [policy.late_payment]")
    return LAWS[terms.law]


def _charge(net: NetItem, law: Law, terms: LatePaymentTerms, until: date) -> Charge:
    return charge(net.net, net.item.due_date or until, until, law, rates=terms.rates)


def _row(item: OpenItem, made: Charge) -> ChargeRow:
    return ChargeRow(
        item=item.id, document_no=item.document_no, principal=made.principal, due=made.due, interest=made.interest,
        lump_sum=made.lump_sum,
        spans=tuple(
            ChargeSpan(begin=one.begin, end=one.end, days=one.days, percent=one.percent, source=one.source)
            for one in made.spans
        ),
    )  # fmt: skip
