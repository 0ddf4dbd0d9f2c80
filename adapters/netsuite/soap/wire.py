"""SOAP's records as the rows that SuiteQL would give, so that one mapping serves both.

What SOAP does not say stays empty. An amount in the subsidiary's currency is the one in the transaction's where both
are the same; else it is computed by the transaction's exchange rate, rounded once, and counted by whoever asks.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from adapters.netsuite.mapping.values import Unreadable
from adapters.netsuite.soap.rows import Row
from adapters.netsuite.wire import Contact, Customer, Flags, LedgerLine, Subsidiary, Term, read
from canonical_model.currency import exponent_of

#: SuiteTalk's type of a record → the type of the same transaction in SuiteQL
TYPES: Final = {
    "Invoice": "CustInvc", "CreditMemo": "CustCred", "CustomerPayment": "CustPymt", "CustomerDeposit": "CustDep",
}  # fmt: skip
#: their types in a search
SEARCHED: Final = ("_invoice", "_creditMemo", "_customerPayment", "_customerDeposit")
#: and among what was deleted
DELETED: Final = ("invoice", "creditMemo", "customerPayment", "customerDeposit")
_FLAGS: Final = {"true": "T", "false": "F", "": ""}
_HOLDS: Final = {"_on": "ON", "_off": "OFF", "_auto": "AUTO"}
#: how the status of a voided transaction reads; in other languages the amounts alone say it
_VOIDED: Final = "voided"
#: characters of `YYYY-MM-DD`, the account's own day whatever the instant's zone
_DAY: Final = 10
#: (amount paid or used, amount unpaid or unused)
Pair = tuple[str, str]


class Lookups(Struct, frozen=True, kw_only=True):
    """What records refer to by id."""

    #: id → ISO code
    currencies: Mapping[str, str]
    customers: Mapping[str, Customer]
    terms: Mapping[str, Term]
    #: id → account number
    accounts: Mapping[str, str]


def flag(text: str) -> str:
    """T and F, as SuiteQL writes true and false."""
    return _FLAGS.get(text, text)


def customer(row: Row, looked_up: Lookups) -> Customer:
    """A customer; `language` is an enumeration of SOAP's own and is left out."""
    told = row.fields
    account = told.get("receivablesaccount", "")
    term = looked_up.terms.get(told.get("terms", ""))
    found = read({**told, "id": row.id}, Customer)
    parent = looked_up.customers.get(told.get("parent", ""))
    return replace(
        found, isperson=flag(found.isperson), isinactive=flag(found.isinactive), language="",
        creditholdoverride=_HOLDS.get(found.creditholdoverride, found.creditholdoverride),
        currencysymbol=looked_up.currencies.get(told.get("currency", ""), ""), termname=term.name if term else "",
        acctnumber=looked_up.accounts.get(account, ""), parentnumber=parent.entityid if parent else "",
    )  # fmt: skip


def contact(row: Row, looked_up: Lookups) -> Contact:
    """A person at a customer."""
    found = read({**row.fields, "id": row.id}, Contact)
    known = looked_up.customers.get(found.company)
    return replace(found, isinactive=flag(found.isinactive), customernumber=known.entityid if known else "")


def term(row: Row) -> Term:
    """Terms of payment."""
    found = read({**row.fields, "id": row.id}, Term)
    return replace(found, datedriven=flag(found.datedriven))


def subsidiary(row: Row, currencies: Mapping[str, str]) -> Subsidiary:
    """A subsidiary; SOAP's enumeration of countries is not ISO's, so the country is left out."""
    found = read({**row.fields, "id": row.id}, Subsidiary)
    return replace(
        found, iselimination=flag(found.iselimination), isinactive=flag(found.isinactive), country="",
        currency=currencies.get(found.currency, ""),
    )  # fmt: skip


def flags(row: Row) -> Flags:
    """What says not to chase an invoice; the day a customer promised is in no SOAP schema."""
    told = row.fields
    return Flags(
        id=row.id, type=TYPES.get(row.kind, ""), customer=told.get("entity", ""),
        custbody_3805_dunning_paused=told.get("custbody_3805_dunning_paused", ""),
    )  # fmt: skip


def ledger_line(row: Row, looked_up: Lookups, functional_currency: str) -> LedgerLine:
    """A transaction as its line on the receivables account; Unreadable where it cannot be one."""
    told, native = row.fields, TYPES.get(row.kind)
    if native is None:
        raise Unreadable(f"a {row.kind} was not asked for")
    currency = looked_up.currencies.get(told.get("currency", ""), "")
    known = looked_up.customers.get(told.get("entity") or told.get("customer", ""))
    term_ = looked_up.terms.get(told.get("terms", ""))
    account = told.get("aracct", "") if native in {"CustPymt", "CustDep"} else told.get("account", "")
    pair = _pair(row, native)
    return LedgerLine(
        id=row.id, line="0", type=native, tranid=told.get("tranid", ""), trandate=told.get("trandate", "")[:_DAY],
        duedate=told.get("duedate", "")[:_DAY], createddate=told.get("createddate", "")[:_DAY],
        voided="T" if told.get("status", "").lower() == _VOIDED else "", memo=told.get("memo", ""),
        otherrefnum=told.get("otherrefnum") or told.get("checknum", ""),
        foreigntotal=told.get("total") or told.get("payment", ""), account=account,
        acctnumber=looked_up.accounts.get(account, ""), customer=known.id if known else "",
        customernumber=known.entityid if known else "",
        representingsubsidiary=known.representingsubsidiary if known else "", currency=currency,
        terms=told.get("terms", ""), termname=term_.name if term_ else "",
        daysuntilnetdue=term_.daysuntilnetdue if term_ else "", datedriven=term_.datedriven if term_ else "",
        custbody_3805_dunning_level=told.get("custbody_3805_dunning_level", ""),
        custbody_3805_last_dunning_letter_sent=told.get("custbody_3805_last_dunning_letter_sent", "")[:_DAY],
        **_amounts(native, pair, _functional(pair, told.get("exchangerate", ""), currency, functional_currency)),
    )  # fmt: skip


def _pair(row: Row, native: str) -> Pair:
    """What is paid (or used) and what is not: of a deposit the first is the sum of what it is applied to."""
    told = row.fields
    if native == "CustInvc":
        return told.get("amountpaid", ""), told.get("amountremaining", "")
    if native == "CustDep":
        used = sum((_number(one.get("amount", "")) for one in row.applied if one.get("apply") == "true"), Decimal(0))
        return str(used), str(_number(told.get("payment", "")) - used)
    return told.get("applied", ""), told.get("unapplied", "")


def _number(text: str) -> Decimal:
    try:
        found = Decimal(text or "0")
    except InvalidOperation:
        raise Unreadable(f"not a number: {text[:30]!r}") from None
    if not found.is_finite():
        raise Unreadable(f"not a number: {text[:30]!r}")
    return found


def _functional(pair: Pair, rate: str, currency: str, home: str) -> Pair:
    """The pair in the subsidiary's currency: what is open is rounded, what is not is the rest of the whole."""
    if currency == home or not any(pair):
        return pair
    if not rate:
        raise Unreadable(f"no exchange rate from {currency or 'an unknown currency'} to {home}")
    done, left = (_number(text) for text in pair)
    step = Decimal(1).scaleb(-exponent_of(home))
    whole = ((done + left) * _number(rate)).quantize(step, ROUND_HALF_UP)
    open_ = (left * _number(rate)).quantize(step, ROUND_HALF_UP)
    return str(whole - open_), str(open_)


def _amounts(native: str, pair: Pair, functional: Pair) -> dict[str, str]:
    if native == "CustInvc":
        names = ("foreignamountpaid", "foreignamountunpaid", "amountpaid", "amountunpaid")
    else:
        names = (
            "foreignpaymentamountused", "foreignpaymentamountunused", "paymentamountused", "paymentamountunused",
        )  # fmt: skip
    return dict(zip(names, (*pair, *functional), strict=True))
