"""Keeping bank lines: each once, with what it is probably for, until a ledger shows it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Final, NamedTuple

from msgspec import Struct, structs

from canonical_model.bank import BankTransaction
from canonical_model.identity import RecordId, SystemUid
from canonical_model.kept_cash import KeptTransaction, ProbablyFor
from canonical_model.money import Money
from canonical_model.receivables import OpenItem
from core.cash_application.habits import PastPayment
from core.cash_application.in_ledger import Found, day_of
from core.cash_application.possible_payers import Possible, PossiblePayers
from core.cash_application.proposals import Part, Proposal
from core.coming_money import ComingMoney

NOBODY: Final = RecordId("")
#: items that a line is kept for at most
_MOST_FOR: Final = 200
#: a payment that names nothing is for something open if it came so lately before it was taken in: older statements
#: are of what was settled long ago
_LATELY: Final = timedelta(days=30)
#: what is left of a line whose money nobody knows
_NOBODYS: Final = frozenset({"unidentified", "prepayment"})


class Whose(NamedTuple):
    """The legal entity whose bank account it is; empty where nobody said it."""

    system: SystemUid
    entity: str


UNSAID: Final = Whose(SystemUid(""), "")


class Taken(Struct, frozen=True, kw_only=True):
    """What became of lines that were taken in."""

    #: new, or changed: to be kept
    lines: tuple[KeptTransaction, ...]
    new: int
    booked: int
    known: int


def taken_in(
    came: Iterable[BankTransaction], known: Mapping[RecordId, KeptTransaction], *, whose: Whose, today: date
) -> Taken:
    """The lines that say something new. One that is known adds nothing; announced, it becomes booked, and never back.

    A batch is what its parts make of it: money is looked for on one level, and a batch that is booked books its parts.
    """
    lines: dict[RecordId, KeptTransaction] = {}
    new = booked = again = 0
    every = list(came)
    for one in every:
        before = lines.get(one.id) or known.get(one.id)
        if before is None:
            new += 1
            lines[one.id] = _kept(one, whose, today)
        elif before.transaction.status == "announced" and one.status == "booked":
            booked += one.id not in lines
            lines[one.id] = structs.replace(before, transaction=one, since=today)
        else:
            again += one.id not in lines
    now = {**known, **lines}
    lines |= {one.id: one for one in _by_batch(now, today)}
    return Taken(lines=tuple(lines.values()), new=new, booked=booked, known=again)


def _kept(one: BankTransaction, whose: Whose, today: date) -> KeptTransaction:
    came_in = one.amount.minor > 0 or one.reversal
    return KeptTransaction(
        id=one.id, system=whose.system, entity=whose.entity, customer_id=NOBODY, transaction=one, since=today,
        state="waiting" if came_in else "nothing", said="" if came_in else "no money came in",
    )  # fmt: skip


def _by_batch(now: Mapping[RecordId, KeptTransaction], today: date) -> Iterator[KeptTransaction]:
    for one in now.values():
        batch = now.get(one.transaction.parent) if one.transaction.parent is not None else None
        if batch is None:
            continue
        if batch.state == "waiting":
            yield structs.replace(batch, state="nothing", probably_for=(), said="a batch: its parts are looked at")
        if batch.transaction.status == "booked" and one.transaction.status == "announced":
            parts = structs.replace(one.transaction, status="booked")
            yield structs.replace(one, transaction=parts, since=today)


class Books(Struct, frozen=True, kw_only=True):
    """Open items by id, and accounts by the name that matching gives them."""

    items: Mapping[RecordId, OpenItem]
    accounts: Mapping[str, OpenItem]
    #: whom money may be of that nobody knows; None: nobody is looked for
    possible: PossiblePayers | None = None
    #: accounts of other legal entities that the payer is known to pay for, by the name that matching gives them
    elsewhere: Mapping[str, ProbablyFor] = {}

    @classmethod
    def of(cls, items: Sequence[OpenItem], possible: PossiblePayers | None = None) -> Books:
        """The books of some items; of each account one item stands for it."""
        named = {account_name(item): item for item in items}
        return cls(items={item.id: item for item in items}, accounts=named, possible=possible)


def looked_at(line: KeptTransaction, found: Proposal, books: Books) -> KeptTransaction:
    """A waiting line with what it is probably for, and whose it is where all of that is of one."""
    targets = () if line.transaction.reversal else tuple(_targets(line, found, books))[:_MOST_FOR]
    known = [one for one in targets if not one.because]
    customers = {one.customer_id for one in known}
    places = {Whose(one.system, one.entity) for one in known}
    whose = next(iter(places)) if len(places) == 1 and not line.entity else Whose(line.system, line.entity)
    return structs.replace(
        line, system=whose.system, entity=whose.entity, probably_for=targets,
        customer_id=next(iter(customers)) if len(customers) == 1 else NOBODY, said=found.explanation[-1][:500],
        advice=found.advice, holds=True,
    )  # fmt: skip


def account_name(one: OpenItem | ProbablyFor) -> str:
    """An account as matching names it."""
    return f"{one.system}/{one.entity}/{one.customer_number}"


def _targets(line: KeptTransaction, found: Proposal, books: Books) -> Iterator[ProbablyFor]:
    """What a line is for: as a person said, as matching found; else what it may be for, if it came lately."""
    lately = line.since - day_of(line) <= _LATELY
    named = [one for one in _probably(found, books) if lately or one.item_id is not None]
    if line.said_of is not None:
        named = [one for one in named if one.customer_id == line.said_of.customer_id] or [line.said_of]
    yield from named
    if not named and lately and found.rest in _NOBODYS:
        yield from (books.elsewhere[one] for one in found.payers if one in books.elsewhere)
        for one in books.possible.of(line.transaction) if books.possible is not None else ():
            yield from _possible(one, books)


def _possible(one: Possible, books: Books) -> Iterator[ProbablyFor]:
    item, account = books.items.get(RecordId(one.item)), books.accounts.get(one.account)
    if item is not None:
        told = structs.replace(_account(item), item_id=item.id, document_no=item.document_no, open=item.open)
        yield structs.replace(told, likeliest=False, because=one.why)
    elif account is not None:
        yield structs.replace(_account(account), likeliest=False, because=one.why)


def _probably(found: Proposal, books: Books) -> Iterator[ProbablyFor]:
    """The items of every explanation that is told; without one, or for a guess, the accounts of whoever may pay."""
    seen: set[str] = set()
    ways = [*((part, True) for part in found.parts), *((p, False) for way in found.alternatives for p in way.parts)]
    for part, likeliest in ways if not found.guessed else ():
        item = books.items.get(RecordId(part.item))
        if item is not None and part.item not in seen and part.amount_minor > 0:
            seen.add(part.item)
            yield _item(item, part, likeliest=likeliest)
    if not seen:
        accounts = found.payers or ((found.account,) if found.account else ())
        yield from (_account(books.accounts[one]) for one in accounts if one in books.accounts)


def _item(item: OpenItem, part: Part, *, likeliest: bool) -> ProbablyFor:
    return structs.replace(
        _account(item), item_id=item.id, document_no=item.document_no, likeliest=likeliest,
        open=Money.from_minor(part.open_minor, part.currency),
    )  # fmt: skip


def _account(item: OpenItem) -> ProbablyFor:
    return ProbablyFor(
        system=item.system, entity=item.entity, customer_id=item.customer_id, customer_number=item.customer_number
    )


def in_ledger(line: KeptTransaction, found: Found) -> KeptTransaction:
    """A line that a ledger shows: it holds nothing any more."""
    return structs.replace(line, state="shown", shown_as=found.shown_as, said=found.said)


def landed(lines: Iterable[KeptTransaction]) -> Iterator[PastPayment]:
    """What is learned of payers: lines of one customer that a ledger shows as that customer's receipt."""
    for line in lines:
        own = [one for one in line.probably_for if one.likeliest]
        if own and line.shown_as and line.holds and len({one.customer_id for one in line.probably_for}) == 1:
            yield _landed(line, own)


def _landed(line: KeptTransaction, own: Sequence[ProbablyFor]) -> PastPayment:
    told, first = line.transaction, own[0]
    named = [one for one in own if one.item_id is not None]
    return PastPayment(
        line=line.id, account=f"{first.system}/{first.entity}/{first.customer_number}", currency=told.amount.currency,
        amount_minor=told.amount.minor, paid_on=day_of(line), payer_name=told.payer_name,
        payer_account=told.payer_account, items=tuple(one.item_id for one in named if one.item_id is not None),
        references=tuple(one.document_no for one in named),
    )  # fmt: skip


def coming(lines: Iterable[KeptTransaction]) -> dict[RecordId, tuple[ComingMoney, ...]]:
    """What waiting lines mean for each customer that they may be of."""
    found: dict[RecordId, list[ComingMoney]] = {}
    for line in (one for one in lines if one.holds):
        customers = dict.fromkeys(one.customer_id for one in line.probably_for)
        for customer in customers:
            own = [one for one in line.probably_for if one.customer_id == customer]
            found.setdefault(customer, []).append(_coming(line, own))
    return {customer: tuple(of) for customer, of in found.items()}


def _coming(line: KeptTransaction, own: Iterable[ProbablyFor]) -> ComingMoney:
    told = line.transaction
    return ComingMoney(
        line=line.id, status=told.status, amount=told.amount, on=told.value_date or told.booking_date,
        payer=told.payer_name, since=line.since, items=tuple(one.item_id for one in own if one.item_id is not None),
        because="; ".join(dict.fromkeys(one.because for one in own if one.because)),
    )  # fmt: skip
