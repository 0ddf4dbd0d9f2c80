"""receivablesDisputes: a credit memo request on its way through approval [oracle.md §3.1; addendum B2].

Disputes are made and never read: what came of one is seen at the installment's DisputeAmount and at credit memos.
What the answer of a POST says beside RequestNumber is unverified.
"""

from datetime import timedelta
from decimal import Decimal
from typing import Final

from simulators.books import BooksError, ItemKey, Sale
from simulators.oracle.fusion.errors import Refused
from simulators.oracle.fusion.invoices import customer_of, disputed
from simulators.oracle.fusion.kept import Request
from simulators.oracle.fusion.ledger import ZERO, Debt
from simulators.oracle.fusion.rows import Row
from simulators.oracle.fusion.tenant import Tenant, plain
from simulators.oracle.fusion.told import Told, amount_of, bounded, invalid, needed, number_in

DISPUTES: Final = "receivablesDisputes"
SECTIONS: Final = frozenset({"Total", "Lines Subtotal", "Percent", "Shipping", "Tax", "Specific Invoice Lines"})
_FIRST: Final = 10_001


def create_dispute(tenant: Tenant, _: object, told: Told) -> Row:
    """Asks for a credit memo; it cannot exceed the balance, and one section is disputed at a time."""
    needed(told, "CustomerTransactionId")  # the only one marked as required [addendum B2]
    bounded(told, CustomerComments=1760, InternalComments=1000)
    debt = _debt(tenant, told)
    section = str(told.get("DisputeSection", "Total"))
    if section not in SECTIONS:
        raise invalid("DisputeSection", section)
    balance = sum((one.open for one in debt.installments), ZERO)
    amount = _amount(told, section, balance)
    waiting = sum((disputed(tenant, one.key)[0] for one in debt.installments), ZERO)
    if not 0 < amount <= balance - waiting:
        raise Refused(400, "The dispute amount cannot exceed the balance of the transaction.", path="/DisputeAmount")
    made = Request(
        number=_FIRST + len(tenant.kept.requests), transaction=debt.key, shares=_shares(tenant, debt, amount),
        reason=str(told.get("DisputeReason") or ""), section=section, comments=str(told.get("CustomerComments") or ""),
        on=tenant.clock(),
    )  # fmt: skip
    tenant.kept.requests.append(made)
    tenant.changed()
    values = {**told, "RequestNumber": made.number, "DisputeSection": section, "DisputeAmount": plain(amount)}
    return Row(key=made.number, entity=debt.key.entity, values=values)


def _debt(tenant: Tenant, told: Told) -> Debt:
    number = number_in(told, "CustomerTransactionId")
    debt = tenant.ledger().debts.get(tenant.kept.key_of("transaction", number))
    if debt is None or not tenant.sees(debt.key.entity):
        raise invalid("CustomerTransactionId", number)
    customer = customer_of(tenant, debt.first).number
    if told.get("BillToCustomerNumber", customer) != customer:
        raise invalid("BillToCustomerNumber", told["BillToCustomerNumber"])
    return debt


def _amount(told: Told, section: str, balance: Decimal) -> Decimal:
    """A percentage comes as a text [addendum B2]."""
    if section == "Percent":
        needed(told, "DisputePercentage")
        share = amount_of(told, "DisputePercentage")
        return (balance * share / 100).quantize(Decimal(1).scaleb(int(balance.as_tuple().exponent)))
    return amount_of(told, "DisputeAmount") if told.get("DisputeAmount") is not None else balance


def _shares(tenant: Tenant, debt: Debt, amount: Decimal) -> dict[ItemKey, Decimal]:
    """Over the installments, the first due first; how Oracle spreads it is unverified."""
    shares: dict[ItemKey, Decimal] = {}
    for item in debt.installments:
        part = min(amount, item.open - disputed(tenant, item.key)[0])
        if part > 0:
            shares[item.key] = part
            amount -= part
    return shares


def decide_disputes(tenant: Tenant) -> None:
    """What the approvers have come to by now: an approved request becomes a credit memo by itself."""
    due = tenant.clock() - timedelta(seconds=tenant.options.approval_seconds)
    for one in tenant.kept.requests:
        if one.status == "PENDING_APPROVAL" and one.on <= due:
            approved = tenant.options.dispute_outcome == "approved"
            one.status = "APPROVED" if approved and _credited(tenant, one) else "REJECTED"
            tenant.changed()


def _credited(tenant: Tenant, request: Request) -> bool:
    """Posts the credit memo and applies it as far as the installments are still open."""
    debt, books, today = tenant.ledger().debts[request.transaction], tenant.books, tenant.today()
    sale = Sale(
        entity=debt.key.entity, customer=customer_of(tenant, debt.first).number,
        amount=sum(request.shares.values(), ZERO), currency=debt.first.document.currency, document_date=today,
        text=request.comments, user=tenant.user,
    )  # fmt: skip
    try:
        document = books.post_credit_memo(sale, today=today, against=debt.first.item)
        credit = document.item_key(document.lines[0])
        for key, share in request.shares.items():
            item = tenant.ledger().items[key]
            if amount := min(share, item.open):
                books.apply(credit, item.item, amount=amount, today=today)
    except BooksError:
        return False
    document.lines[0].difference_reason = request.reason
    request.credit_memo = document.key.number
    return True
