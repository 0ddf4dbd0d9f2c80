"""One Ntry: a movement, with the payments that it is made of as its parts where there are several."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from msgspec import Struct, structs

from adapters.bank.camt.details import (
    Detail,
    Side,
    amount_of,
    charges_of,
    code_of,
    instructed_of,
    remittance_references,
    remittance_text,
)
from adapters.bank.identity import given
from adapters.bank.nodes import Node, first_text, raw, text
from adapters.bank.values import iso_day, money
from adapters.bank.wire import Movement, Unreadable
from canonical_model.bank import UnreadLine
from canonical_model.money import Money

_REVERSED = frozenset({"true", "1"})
_BOOKED = frozenset({"", "BOOK"})


class Entry(Struct, frozen=True, kw_only=True):
    """What became of one entry: a movement or a line that could not be read, and what was noticed."""

    movement: Movement | None = None
    unread: tuple[UnreadLine, ...] = ()
    findings: tuple[str, ...] = ()


def entry(element: Node, details: Sequence[Detail], *, number: int) -> Entry:
    """An entry with its details."""
    place = f"entry {number}"
    try:
        whole = _whole(element, details)
    except Unreadable as error:
        words = " ".join((raw(element), *(one.raw for one in details)))[:400]
        return Entry(unread=(UnreadLine(place=place, reason=str(error), text=words),))
    if len(details) == 1:
        return Entry(movement=_with_detail(whole, details[0]), findings=tuple(_noticed(element, whole, place)))
    return _batch(element, whole, details, place)


def _whole(element: Node, details: Sequence[Detail]) -> Movement:
    status = first_text(element, ("Sts", "Cd"), ("Sts", "Prtry"), ("Sts",))
    return Movement(
        amount=_amount(element, details), booking_date=_day(element, "BookgDt"), value_date=_day(element, "ValDt"),
        bank_reference=given(text(element, "AcctSvcrRef")), code=code_of(element),
        instructed=instructed_of(element), charges=charges_of(element),
        text=remittance_text(element) or text(element, "AddtlNtryInf"), references=remittance_references(element),
        reversal=text(element, "RvslInd") in _REVERSED, counts=status in _BOOKED,
    )  # fmt: skip


def _amount(element: Node, details: Sequence[Detail]) -> Money:
    """The amount with its sign; of an entry without one the sum of its details."""
    found = amount_of(element)
    if found is None:
        return _sum_of(details)
    return signed(found, text(element, "CdtDbtInd") or _common_sign(details))


def signed(amount: tuple[str, str], indicator: str) -> Money:
    """An amount by its credit or debit indicator."""
    if indicator not in {"CRDT", "DBIT"}:
        raise Unreadable(f"neither credit nor debit: {indicator!r}")
    read = money(amount[0], amount[1])
    return read if indicator == "CRDT" else -read


def _common_sign(details: Sequence[Detail]) -> str:
    signs = {one.credit for one in details}
    return signs.pop() if len(signs) == 1 else ""


def _sum_of(details: Sequence[Detail]) -> Money:
    if not details or any(one.amount is None for one in details):
        raise Unreadable("no amount")
    amounts = [signed(one.amount, one.credit) for one in details if one.amount is not None]
    if len({one.currency for one in amounts}) > 1:
        raise Unreadable("no amount, and details in several currencies")
    return sum(amounts[1:], amounts[0])


def _day(element: Node, name: str) -> date | None:
    told = first_text(element, (name, "Dt"), (name, "DtTm"), (name, "Dt", "Dt"), (name,))
    return iso_day(told) if told else None


def _with_detail(whole: Movement, one: Detail) -> Movement:
    """An entry of one payment: the amount and the days of the entry, the rest as the payment says it."""
    returned = bool(one.return_reason)
    payer = _other_side(one, money_in=whole.amount.amount >= 0, taken_back=returned or whole.reversal)
    return structs.replace(
        whole, bank_reference=whole.bank_reference or one.bank_reference, end_to_end_id=one.end_to_end_id,
        payer_name=payer.name, payer_account=payer.account, payer_bank=payer.bank,
        text=one.text or whole.text or one.more, references=one.references or whole.references,
        code=whole.code or one.code, instructed=one.instructed or whole.instructed,
        charges=one.charges or whole.charges, reversal=whole.reversal or returned, return_reason=one.return_reason,
    )  # fmt: skip


def _other_side(one: Detail, *, money_in: bool, taken_back: bool) -> Side:
    """Who stands on the other side; a payment that is taken back keeps the sides it had when it was made."""
    debtor, creditor = one.debtor, one.creditor
    wanted, other = (debtor, creditor) if money_in != taken_back else (creditor, debtor)
    # some banks name the only party they know in either place
    return wanted if wanted.name or wanted.account or taken_back or other.account else other


def _batch(element: Node, whole: Movement, details: Sequence[Detail], place: str) -> Entry:
    parts: list[Movement] = []
    unread: list[UnreadLine] = []
    own = "CRDT" if whole.amount.amount >= 0 else "DBIT"
    # payments that all go the other way than their sum: the bank means the payer's side of them
    turned = {one.credit for one in details} == {"DBIT" if own == "CRDT" else "CRDT"}
    for number, one in enumerate(details, 1):
        try:
            parts.append(_part(whole, one, own if turned or not one.credit else one.credit))
        except Unreadable as error:
            unread.append(UnreadLine(place=f"{place}, detail {number}", reason=str(error), text=one.raw))
    made = structs.replace(whole, parts=tuple(parts))
    apart = () if unread else _parts_apart(made, place)
    # the entry itself counts: only the split of it is not known
    return Entry(movement=made, unread=tuple(unread), findings=(*_noticed(element, whole, place), *apart))


def _part(whole: Movement, one: Detail, indicator: str) -> Movement:
    if one.amount is None:
        raise Unreadable("a payment of a batch without an amount")
    amount = signed((one.amount[0], one.amount[1] or whole.amount.currency), indicator)
    blank = Movement(
        amount=amount, booking_date=whole.booking_date, value_date=whole.value_date, reversal=whole.reversal,
        code=one.code or whole.code, counts=whole.counts,
    )  # fmt: skip
    return _with_detail(blank, one)


def _parts_apart(made: Movement, place: str) -> Iterator[str]:
    amounts = [one.amount for one in made.parts]
    if not amounts:
        return
    if {one.currency for one in amounts} != {made.amount.currency}:
        yield f"{place}: the payments of the batch are in another currency than its total {made.amount}"
    elif sum(one.minor for one in amounts) != made.amount.minor:
        yield f"{place}: the payments of the batch do not add up to its total {made.amount}"


def _noticed(element: Node, whole: Movement, place: str) -> Iterator[str]:
    found = amount_of(element)
    if found and found[0].startswith("-"):
        yield f"{place}: an amount with a sign beside its credit or debit indicator, taken as {whole.amount}"
    if whole.booking_date is None and whole.value_date is None:
        yield f"{place}: neither booking nor value date"
    if text(element, "Sts") == "INFO" or text(element, "Sts", "Cd") == "INFO":
        yield f"{place}: for information only, not booked"
