"""A payment about to be posted: the bank's line, small differences on accounts of their own, what is for the items.

What is more than the items stays on the account as a line of its own, so that the other one is cleared as a whole.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from adapters.kit.compared import plain_amount
from adapters.kit.conversion import is_converted, must_be_one_currency
from adapters.kit.needed import must_be_set
from adapters.sap.numbers import padded
from adapters.sap.s4.settings import Writing
from adapters.sap.s4.writing.clearing import POST
from adapters.sap.s4.writing.difference_names import DIFFERENCE, REST, WORTH, WORTH_IN
from adapters.sap.s4.writing.item_change import MOST_TEXT
from canonical_model.receivables import OpenItem
from canonical_model.write_back import Application, IncomingPayment, WriteBack
from canonical_model.writing import PlannedStep


def posting(
    act: WriteBack, payment: IncomingPayment, shares: tuple[tuple[OpenItem, Application], ...], settings: Writing
) -> PlannedStep:
    """The step; ValueError in words where more is applied than came in, or an account is not set."""
    account = must_be_set(
        settings.bank_accounts.get(payment.bank_account, ""),
        "bank_accounts",
        f"the G/L account of bank account {payment.bank_account}",
    )
    cash, paid, applications = payment.on_items, [item for item, _ in shares], tuple(one for _, one in shares)
    must_be_one_currency(
        payment, {one.amount.currency for one in applications}, {one.functional_currency for one in paid}
    )
    rest = cash.amount - sum((one.amount.amount for one in applications), Decimal(0))
    if rest < 0 or rest == cash.amount or (rest and is_converted(payment)):
        raise ValueError(f"{payment.amount} came in: what is applied of it is not a part of that")
    return PlannedStep(
        name=POST,
        kind="create",
        reference_kind="PM",
        subjects=(f"payment/{act.entity}/{payment.transaction_id}",),
        content={
            "entity": act.entity,
            "account": padded(act.customer_number),
            "currency": cash.currency,
            "amount": plain_amount(f"{cash.amount:f}"),
            **_worth(payment),
            "value_date": payment.value_date.isoformat(),
            "posting_date": payment.value_date.isoformat(),
            "gl_account": padded(account),
            "text": payment.text[:MOST_TEXT].strip(),
            **_differences(applications, padded(account), settings),
            **({REST: plain_amount(f"{rest:f}")} if rest else {}),
        },
    )


def _worth(payment: IncomingPayment) -> dict[str, str]:
    """What came, where the items are in another currency: SAP posts what that differs from theirs when it clears."""
    if not is_converted(payment):
        return {}
    return {WORTH: plain_amount(f"{payment.amount.amount:f}"), WORTH_IN: payment.amount.currency}


def _differences(applications: Iterable[Application], bank: str, settings: Writing) -> dict[str, str]:
    """What is written off, by account."""
    found: dict[str, Decimal] = {}
    for one in applications:
        if not one.written_off:
            continue
        account = padded(
            must_be_set(
                {**settings.difference_accounts}.get(one.reason, ""),  # type: ignore[call-overload]  # any reason is asked for
                "difference_accounts", f"the G/L account for {one.reason or 'what is written off'}",
            )
        )  # fmt: skip
        if account == bank:
            raise ValueError(f"difference_accounts names the bank's own account {account}")
        found[account] = found.get(account, Decimal(0)) + one.written_off.amount
    return {f"{DIFFERENCE}{account}": plain_amount(f"{amount:f}") for account, amount in found.items() if amount}
