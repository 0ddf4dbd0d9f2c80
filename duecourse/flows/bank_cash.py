"""Certain bank lines, proposed to be posted and applied: by approval, once, never beside what the ledger has."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, timedelta
from functools import partial
from typing import Final

from msgspec import UNSET, Struct

from canonical_model.bank import BankTransaction
from canonical_model.capabilities import WriteCapability
from canonical_model.kept_cash import ProposedOption, ProposedPart
from canonical_model.master_data import Customer
from canonical_model.money import Money
from canonical_model.receivables import OpenItem
from canonical_model.write_back import Application, CashAct, IncomingPayment, WriteBack
from core.cash_application.incoming import standing, transaction_of
from core.cash_application.proposals import Proposal
from core.cash_application.reviewing import option_of
from core.cash_application.tolerances import DEFAULT_TOLERANCES
from core.findings import NotAllowed
from core.net_open import net_of_account
from core.ports import Repository
from core.safety import entity_gate
from core.write_back.proposing import Intent, payment, propose
from duecourse.documents import WriteBackRow
from duecourse.flows.approvals import place_order
from duecourse.flows.inquire import system_names
from duecourse.flows.record import Recording, account_of, permission_of
from duecourse.flows.write_back import write_back_row

#: days around the bank's day in which cash of the same amount on the account is taken for the same payment
_SAME: Final = timedelta(days=10)


class Ordered(Struct, frozen=True, kw_only=True):
    """What was proposed, and why other certain lines were not."""

    write_backs: tuple[WriteBackRow, ...]
    findings: tuple[str, ...]


_TOLD: Final = "post this one in the ERP"
#: items that a sentence names
_FEW: Final = 3
#: what may be written off from here: within tolerance, and to an account of its own
_WRITTEN_OFF: Final = frozenset({"bank_charge", "rounding"})
_UNABLE: Final = WriteCapability(level="absent")
NOTHING_ORDERED: Final = Ordered(write_backs=(), findings=())


def order_certain(run: Recording, lines: Sequence[BankTransaction], found: Sequence[Proposal]) -> Ordered:
    """A proposal for each line that is applied alone and that may be posted from here."""
    rows: list[WriteBackRow] = []
    findings: list[str] = []
    with run.units.unit(run.actor, run.scope) as repository:
        names, acts = system_names(repository), list(repository.write_backs())
        for line, one in zip(lines, found, strict=True):
            if one.decision == "auto":
                made = _proposed(run, repository, line, option_of(one), acts)
                if isinstance(made, str):
                    findings.append(f"{name_of_line(line)}: {made}")
                else:
                    acts.append(made)
                    rows.append(write_back_row(made, names))
    return Ordered(write_backs=tuple(rows), findings=tuple(findings))


def order_chosen(run: Recording, repository: Repository, line: BankTransaction, option: ProposedOption) -> WriteBack:
    """What a person said yes to, proposed to be posted; NotAllowed in words where it cannot be, or not any more."""
    made = _proposed(run, repository, line, option, repository.write_backs())
    if isinstance(made, str):
        raise NotAllowed(f"{name_of_line(line)}: {made}")
    return made


def _proposed(
    run: Recording, repository: Repository, line: BankTransaction, option: ProposedOption, acts: Sequence[WriteBack]
) -> WriteBack | str:
    """The proposal, or why there is none; `acts` are those known so far."""
    intent = _not_from_here(line, option) or _intent(run, repository, line, option)
    if isinstance(intent, str):
        return intent
    known = _on_its_way(acts, intent)
    if known:
        return known
    permission = permission_of(run, repository, intent)
    made = propose(intent, permission) if run.shadow else place_order(repository, intent, permission, actor=run.actor)
    return made.write_back or f"not proposed: {made.why_not}"


def _not_from_here(line: BankTransaction, option: ProposedOption) -> str:
    """Only money that is booked, on items in one currency; in another than its own, all of it and nothing beside."""
    if line.status != "booked":
        return "announced, not booked"
    if line.value_date is None and line.booking_date is None:
        return "the bank gives no day"
    if not option.parts or option.rest.minor < 0:
        return f"it pays nothing, or more than came in: {_TOLD}"
    currencies = {part.amount.currency for part in option.parts}
    if currencies != {line.amount.currency} and (len(currencies) > 1 or option.rest):
        return f"it pays items in {', '.join(sorted(currencies))}, or only a part of it does: {_TOLD}"
    why = next(filter(None, map(partial(why_told, line), option.parts)), "")
    return f"{why}: {_TOLD}" if why else ""


def why_told(line: BankTransaction, part: ProposedPart) -> str:
    """Why a part is posted from here by no product; empty where its adapter's capabilities decide."""
    if part.amount.currency != line.amount.currency and (part.discount or part.adjustment or part.amount.minor < 0):
        return f"{part.document_no} is in {part.amount.currency}, and more than cash goes off it"
    if part.amount.minor == 0 or part.reason in {"reopened", "netting"}:
        return f"no cash goes on {part.document_no}"
    if part.discount and part.reason != "discount":
        return f"the discount on {part.document_no} is not one that its terms grant that day"
    if part.adjustment and part.reason not in _WRITTEN_OFF:
        return f"{part.adjustment} of {part.document_no} would be written off as {part.reason}"
    if part.adjustment and not _is_small(line, part):
        return f"{part.adjustment} of {part.document_no} is more than policy lets be written off as {part.reason}"
    return ""


def _is_small(line: BankTransaction, part: ProposedPart) -> bool:
    """Within tolerance, or the charge that the bank itself names."""
    if part.reason == "bank_charge" and line.charges is not None and part.adjustment == abs(line.charges):
        return True
    limit = DEFAULT_TOLERANCES.charges if part.reason == "bank_charge" else DEFAULT_TOLERANCES.rounding
    return DEFAULT_TOLERANCES.within(limit, part.adjustment.minor, part.adjustment.currency)


def _intent(run: Recording, repository: Repository, line: BankTransaction, option: ProposedOption) -> Intent | str:
    """What would be posted, or why it is not, as the store stands in this transaction."""
    items = list(repository.items({part.item_id for part in option.parts}))
    customer = next(iter(repository.customers_of({item.customer_id for item in items[:1]})), None)
    if customer is None or {item.customer_id for item in items} != {customer.id}:
        return "its items are not of one customer whose record was read"
    account = list(repository.open_items(customer_id=customer.id))
    day = line.value_date or line.booking_date or date.max
    settles = _settled(option)
    why = (
        _in_part(run, customer, option)
        or _not_of_the_books(items, line)
        or _changed(account, option)
        or _posted(account, {line.amount, settles}, day)
        or _unread(run, repository, customer)
    )
    if why:
        return why
    came_in = IncomingPayment(
        transaction_id=transaction_of(line), bank_account=line.account, amount=line.amount, value_date=day,
        text=line.text, settles=UNSET if settles.currency == line.amount.currency else settles,
    )  # fmt: skip
    applications = tuple(map(_application, option.parts))
    return payment(came_in, account_of(customer), applications, why="; ".join(option.explanation))


def _settled(option: ProposedOption) -> Money:
    """What goes off the items, in their currency."""
    first, *others = (part.amount for part in option.parts)
    return sum(others, first)


def _not_of_the_books(items: Sequence[OpenItem], line: BankTransaction) -> str:
    """Whether items in another currency are paid in one that is not the books' own: a rate says nothing then."""
    own, came = {item.functional_currency for item in items}, line.amount.currency
    if all(item.currency == came for item in items) or own == {came}:
        return ""
    numbers = ", ".join(item.document_no for item in items[:_FEW])
    books = ", ".join(sorted(own)) or "an unknown currency"
    return (
        f"{numbers} is in {items[0].currency}, the payment in {came}, the books in {books}: convert it in the ERP, "
        "where both rates are known"
    )


def _application(part: ProposedPart) -> Application:
    """A part as it is posted; its reason where something is written off or stays open."""
    told = part.reason if part.adjustment or part.after else ""
    return Application(
        item_id=part.item_id, amount=part.amount, discount=part.discount or None, written_off=part.adjustment or None,
        reason=told,
    )  # fmt: skip


def _in_part(run: Recording, customer: Customer, option: ProposedOption) -> str:
    """Whether the ERP takes no part payment, or keeps no rest, where there is one: by its adapter's capabilities."""
    known = run.capabilities.get(customer.system)
    able = known.writes.get("cash", _UNABLE) if known is not None else _UNABLE
    product = known.product if known is not None else customer.system
    parts = [part for part in option.parts if part.after]
    if parts and able.part_payments == "none":
        told = ", ".join(f"{part.amount} of {part.before} on {part.document_no}" for part in parts)
        return f"{product} takes no payment of a part of an item from here: post {told} in the ERP"
    if option.rest and not able.rest_stays:
        return f"{product} keeps no rest of a payment from here: post it in the ERP, {option.rest} on the account"
    return ""


def _changed(account: Sequence[OpenItem], option: ProposedOption) -> str:
    """Whether an item is not what it was when the line was matched."""
    nets = {net.item.id: net for net in net_of_account(account) if not net.hanging}
    same = all((net := nets.get(part.item_id)) is not None and net.net == part.before for part in option.parts)
    return "" if same else "its items changed meanwhile, or something hangs on them: match the line again"


def _posted(account: Sequence[OpenItem], amounts: Collection[Money], day: date) -> str:
    """Whether finance posted cash of this amount already, in either currency, that nobody applied yet."""
    same = (item for item in account if item.is_cash and -item.open in amounts)
    known = next((one for one in same if _near(one.posting_date or one.document_date, day)), None)
    return f"{-known.open} stands on the account as {known.document_no}: apply that one" if known is not None else ""


def _near(posted: date | None, day: date) -> bool:
    return posted is None or abs(posted - day) <= _SAME


def _unread(run: Recording, repository: Repository, customer: Customer) -> str:
    """S3: on an old or broken reading nothing is posted, since finance may have posted it since."""
    states = [
        state for state in repository.read_states()
        if state.system == customer.system and state.entity in {"", customer.entity}
    ]  # fmt: skip
    gate = entity_gate(states, policy=run.policy, now=run.clock.now())
    return gate[0].text if gate else ""


def _on_its_way(acts: Sequence[WriteBack], intent: Intent) -> WriteBack | str:
    """The same act, where it stands already; "" where nothing does; else what other act speaks against this one."""
    wanted = intent.act
    if not isinstance(wanted, CashAct):
        raise TypeError(f"{intent.operation} is no cash")
    items = {one.item_id for one in wanted.applications}
    for act in standing(acts, wanted.cash_id, items):
        if not (isinstance(act.act, CashAct) and _same(act.act, wanted)):
            return f"write-back {act.id[:12]} is {act.state} already: it posts this payment, or pays the same items"
        return act
    return ""


def _same(known: CashAct, wanted: CashAct) -> bool:
    """Whether both put the same payment on the same items, whatever was written beside it."""
    return known.cash_id == wanted.cash_id and set(known.applications) == set(wanted.applications)


def name_of_line(line: BankTransaction) -> str:
    """A line as people know it."""
    return f"{line.bank_reference or line.end_to_end_id or line.id[:12]} {line.amount}"
