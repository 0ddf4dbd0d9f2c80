"""A payment in the books' own currency that pays items in another one: the rate that makes the two equal."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal, localcontext
from typing import Final

from canonical_model.write_back import IncomingPayment

#: decimals of a rate, from the fewest that are tried
_FEWEST: Final = 4
#: digits that a rate is worked out with
_DIGITS: Final = 40


def is_converted(payment: IncomingPayment) -> bool:
    """Whether what is paid is in another currency than what came in."""
    return payment.on_items.currency != payment.amount.currency


def rate_of(payment: IncomingPayment, *, most: int) -> Decimal:
    """What one unit of the items' currency is worth in the payment's, with as few decimals as give just what came.

    ValueError where no rate of `most` decimals does: an ERP would then post another amount than the bank did.
    """
    came, settled = payment.amount.amount, payment.on_items.amount
    if came <= 0 or settled <= 0:
        raise ValueError(f"{payment.on_items} for {payment.amount}: no rate converts that")
    with localcontext(prec=_DIGITS):
        for places in range(_FEWEST, most + 1):
            rate = (came / settled).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
            if (settled * rate).quantize(came, ROUND_HALF_UP) == came:
                return rate
    raise ValueError(f"no rate of {most} decimals makes {payment.on_items} just {payment.amount}: post it in the ERP")


def must_be_one_currency(payment: IncomingPayment, currencies: set[str], books: set[str]) -> None:
    """ValueError unless items are in the currency that is paid, and a converted payment is in the books' own."""
    paid = payment.on_items.currency
    if currencies - {paid}:
        raise ValueError(f"{paid} pays no item in {', '.join(sorted(currencies - {paid}))}: no rate was agreed")
    if is_converted(payment) and books != {payment.amount.currency}:
        told = ", ".join(sorted(books))
        raise ValueError(f"{payment.amount} pays items in {paid} where the books are in {told}: convert it in the ERP")
