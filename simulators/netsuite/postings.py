"""Transactions → their headers, lines and accounting lines."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from msgspec import Struct

from simulators.books.money import rounded
from simulators.netsuite.dialect import number
from simulators.netsuite.rows import (
    BANK,
    BOOK,
    FX,
    INSTALMENTS,
    REVENUE,
    Place,
    Row,
    custom_fields,
    first_stamp,
    term_of,
)
from simulators.netsuite.shown import ZERO, Transaction, tranid

_T, _F = "T", "F"
#: what stands against the receivable
_COUNTER: Final = {"CustInvc": REVENUE, "CustCred": REVENUE, "CustPymt": BANK, "CustDep": BANK, "Journal": FX}
#: kinds whose first line is the bank's, not the receivable's
_BANK_FIRST: Final = frozenset({"CustPymt", "CustDep"})


class Part(Struct, frozen=True, kw_only=True):
    """What goes into one accounting line of a transaction."""

    line: int
    amount: Decimal
    functional: Decimal
    open: Decimal
    open_functional: Decimal


def header(place: Place, shown: Transaction) -> Row:
    """The transaction itself. Applying something to it is no change of it, unless it is the one that pays."""
    document, line = shown.document, shown.line
    invoice = shown.kind == "CustInvc"
    row: Row = {
        "id": place.transaction(shown), "type": shown.kind,
        "externalid": place.kept.external_of("transaction", shown.key), "entity": place.customer(line.customer),
        "tranid": tranid(shown),
        "trandate": document.posting_date.isoformat(),
        "duedate": _due(shown) if invoice else None,
        "currency": place.currency(document.currency), "exchangerate": number(document.rate),
        "foreigntotal": number(shown.amount),
        "otherrefnum": (line.assignment if invoice else document.reference) or None,
        "memo": line.text or None,
        "terms": place.kept.id_of("term", _term(shown)) if invoice and line.terms else None, "overrideinstallments": _F,
        "posting": _T, "voided": _T if shown.voided else _F, "postingperiod": place.period(document.posting_date),
        "userestimatedpaymentdate": place.kept.promised.get(shown.key),
        "userestimatesource": _source(place, shown),
        "custbody_3805_dunning_paused": _T if line.dunning_block else _F,
        "custbody_3805_dunning_level": str(line.dunning_level) if line.dunning_level else None,
        "custbody_3805_last_dunning_letter_sent": line.last_dunned_on.isoformat() if line.last_dunned_on else None,
    }  # fmt: skip
    row |= custom_fields(place, "transaction", shown.key)
    used = tuple(sorted((str(one.debit), one.amount) for one in shown.applied)) if shown.amount < 0 else ()
    row["lastmodifieddate"] = place.stamp("transaction", shown.key, (*row.values(), used), first=first_stamp(document))
    row["createddate"] = document.created_on.isoformat()
    row["closedate"] = shown.closed_on.isoformat() if shown.closed_on else None
    row["status"] = "A" if shown.open else "B"
    return {**row, **({} if shown.kind == "Journal" else foreign(shown.amount, shown.open))}


def _due(shown: Transaction) -> str | None:
    """The due day; of instalments the last one's."""
    days = [one.line.due_on for one in shown.instalments or (shown,)]
    return max((day.isoformat() for day in days if day is not None), default=None)


def _term(shown: Transaction) -> tuple[object, ...]:
    return (*term_of(shown.line), *((INSTALMENTS,) if shown.instalments else ()))


def _source(place: Place, shown: Transaction) -> str | None:
    if shown.key not in place.kept.promised:
        return None
    return place.kept.sources.get(shown.key, "CUSTOMER_PROMISED_DATE")


def foreign(amount: Decimal, open_amount: Decimal) -> Row:
    """The four amounts: of a debit what is paid and unpaid, of a credit what is used and unused."""
    pairs = _four(amount, open_amount)
    names = ("foreignamountpaid", "foreignamountunpaid", "foreignpaymentamountused", "foreignpaymentamountunused")
    return dict(zip(names, pairs, strict=True))


def _four(amount: Decimal, open_amount: Decimal) -> tuple[str | None, ...]:
    if amount < 0 or (not amount and open_amount < 0):
        return None, None, number(open_amount - amount), number(-open_amount)
    return number(amount - open_amount), number(open_amount), None, None


def parts(place: Place, shown: Transaction) -> list[Part]:
    """One accounting line; one an instalment; of a payment over several invoices one each, and one for what is left."""
    first = 1 if shown.kind in _BANK_FIRST else 0
    if shown.instalments:
        return [part for one in shown.instalments for part in _whole(one, line=one.place)]
    applied = [one.amount for one in shown.applied] if shown.kind == "CustPymt" else []
    if len(applied) < 2:  # noqa: PLR2004 - nothing to divide
        return _whole(shown, line=first)
    shares = [-amount for amount in applied] + ([shown.open] if shown.open else [])
    home = place.books.entities[shown.key.entity].currency
    made: list[Part] = []
    left, left_functional = shown.amount, shown.functional
    for number_, share in enumerate(shares):
        last = number_ == len(shares) - 1
        functional = left_functional if last else rounded(shown.functional * share / shown.amount, home)
        rest = share if shown.open and last else ZERO
        made.append(Part(
            line=first + number_, amount=left if last else share, functional=functional, open=rest,
            open_functional=functional if rest else ZERO,
        ))  # fmt: skip
        left, left_functional = left - share, left_functional - functional
    return made


def _whole(shown: Transaction, *, line: int) -> list[Part]:
    whole = Part(
        line=line, amount=shown.amount, functional=shown.functional, open=shown.open,
        open_functional=shown.open_functional,
    )  # fmt: skip
    return [whole]


def lines(place: Place, shown: Transaction) -> Iterator[tuple[Row, Row]]:
    """Each line with its accounting line: the receivable's, and what stands against it."""
    bank_first = shown.kind in _BANK_FIRST
    made = parts(place, shown)
    for part in made:
        yield _receivable(place, shown, part, main=not bank_first and part.line == 0)
    counter = 0 if bank_first else len(made)
    yield _line(
        place, shown, counter, account=_COUNTER[shown.kind], amount=-shown.amount, functional=-shown.functional,
        main=bank_first,
    )  # fmt: skip


def _receivable(place: Place, shown: Transaction, part: Part, *, main: bool) -> tuple[Row, Row]:
    line, posting = _line(
        place, shown, part.line, account=shown.line.account, amount=part.amount, functional=part.functional, main=main
    )
    line |= foreign(part.amount, part.open)
    paid, unpaid, used, unused = _functional(part)
    posting |= {"amountpaid": paid, "amountunpaid": unpaid, "paymentamountused": used, "paymentamountunused": unused}
    return line, posting


def _functional(part: Part) -> tuple[str | None, ...]:
    """Likewise in the subsidiary's currency; an exchange difference alone is neither paid nor used."""
    if not part.amount:
        return "0", "0", None, None
    if part.amount < 0:
        return None, None, number(part.open_functional - part.functional), number(-part.open_functional)
    return number(part.functional - part.open_functional), number(part.open_functional), None, None


def _line(
    place: Place, shown: Transaction, line: int, *, account: str, amount: Decimal, functional: Decimal, main: bool
) -> tuple[Row, Row]:
    own = place.transaction(shown)
    header_row: Row = {
        "transaction": own, "id": line, "uniquekey": own * 1000 + line, "linesequencenumber": line,
        "mainline": _T if main else _F, "taxline": _F, "subsidiary": place.subsidiary(shown.key.entity),
        "entity": place.customer(shown.line.customer), "foreignamount": number(amount),
        "eliminate": _T if shown.document.trading_partner else _F, "memo": shown.line.text or None,
    }  # fmt: skip
    posting: Row = {
        "transaction": own, "transactionline": line, "accountingbook": BOOK, "account": place.account(account),
        "amount": number(functional), "exchangerate": number(shown.document.rate), "posting": _T,
    }  # fmt: skip
    return header_row, posting
