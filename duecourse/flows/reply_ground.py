"""What replies are held against: the account as it stands, who its people are, and the messages that were taken in."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, datetime
from typing import Final

from msgspec import Struct, structs

from canonical_model.communications import Communication, ReceivedMessage, ReplyProposal
from canonical_model.identity import RecordId
from canonical_model.master_data import Customer, Person
from canonical_model.money import Money
from canonical_model.receivables import OpenItem
from core.aging import days_overdue
from core.net_open import net_of_account
from core.ports import Repository
from core.promises import room
from core.reply_letters import Letter, numbers_in
from core.reply_proposals import Bearing
from duecourse.flows.accounts import account_name
from duecourse.flows.inquire import system_names
from duecourse.flows.names import NotFound
from duecourse.flows.relationship import crm_links

#: invoices of an account that a reply is read with
_MOST_INVOICES: Final = 10_000
#: digits of a proposal's number in its reply
_LONGEST_NUMBER: Final = 5
_ANY: Final = "EUR"


class Incoming(Struct, frozen=True, kw_only=True):
    """A mail as a file or a mailbox holds it."""

    #: what people find it by
    name: str
    content: bytes
    #: when its mailbox took it
    came: datetime | None = None
    #: the place after it, kept with it: a setting of the store and its value
    cursor: tuple[str, str] | None = None
    #: what of it could not be fetched
    said: str = ""


def bearing_of(
    repository: Repository, customer: Customer, letter: Letter, *, answers: Communication | None, today: date
) -> Bearing:
    """What an account bears out of what a letter says; each item goes by the one number that the letter uses."""
    debts = [one for one in net_of_account(repository.open_items(customer_id=customer.id)) if one.net_minor > 0]
    said = numbers_in(letter)
    numbered: dict[str, tuple[RecordId, ...]] = {}
    for one in debts[:_MOST_INVOICES]:
        name = _called(one.item, said)
        numbered[name] = (*numbered.get(name, ()), one.item.id)
    for named in answers.items if answers is not None else ():
        if named.document_no not in numbered:
            numbered[named.document_no] = (named.item_id,)
    plans = repository.payment_plans(customer_id=customer.id)
    waiting = next((plan.id for plan in plans if plan.status == "proposed" and not plan.beyond), None)
    amounts = {one.item.id: one.net for one in debts}
    return Bearing(today=today, numbered=numbered, open=amounts, waiting_plan=waiting)


def _called(item: OpenItem, said: Collection[str]) -> str:
    """The number of an item that a letter uses, else its document's."""
    names = (item.document_no, item.billing_document, item.reference)
    return next((name for name in names if name and name in said), item.document_no)


def contacts_at(repository: Repository, addresses: Sequence[str]) -> list[Person]:
    """People with some addresses, each at the customers of ledgers that it stands for; of CRMs by their links."""
    persons = repository.persons_at(addresses)
    known = {one.id for one in repository.customers_of({person.customer_id for person in persons})}
    of_ledgers = [person for person in persons if person.customer_id in known]
    if len(of_ledgers) == len(persons):
        return of_ledgers
    stands_for = [pair for links in crm_links(repository) for pair in links.account_of.items()]
    of_crms = [
        structs.replace(person, customer_id=customer)
        for person in persons
        for customer, account in stands_for
        if account.id == person.customer_id
    ]
    return [*of_ledgers, *of_crms]


def free_items(repository: Repository, customer: Customer) -> dict[RecordId, Money]:
    """What of each open item is neither promised nor disputed (S7); those of which nothing is are left out."""
    nets = net_of_account(repository.open_items(customer_id=customer.id))
    left = room(
        {one.item.id: one.net for one in nets if one.net_minor > 0},
        promises=[one for one in repository.promises() if one.customer_id == customer.id],
        disputes=[one for one in repository.disputes() if one.customer_id == customer.id],
    )
    return {item: amount for item, amount in left.items() if amount.minor > 0}


def at_stake(repository: Repository, customer: Customer, *, on: date) -> tuple[Money, int]:
    """What is overdue of an account in its books' currency, and for how many days at most."""
    nets = [one for one in net_of_account(repository.open_items(customer_id=customer.id)) if one.net_minor > 0]
    late = [one for one in nets if days_overdue(one.item, on) > 0]
    currency = nets[0].item.functional_currency if nets else _books_in(repository, customer)
    amount = Money.from_minor(sum(one.net_functional_minor for one in late), currency)
    return amount, max((days_overdue(one.item, on) for one in late), default=0)


def _books_in(repository: Repository, customer: Customer) -> str:
    """What nothing is told in: the books' currency, or any where the entity is not read any more."""
    books = {(one.system, one.entity): one.functional_currency for one in repository.entities()}
    return books.get((customer.system, customer.entity), _ANY)


def one_reply(repository: Repository, prefix: str, *, changing: bool = False) -> ReceivedMessage:
    """The one reply whose id begins so; NotFound if none or several fit."""
    found = repository.received(prefix, changing=changing) if prefix else []
    if len(found) != 1:
        raise NotFound(f"{len(found)} replies begin with {prefix!r}; `duecourse replies list` shows them")
    return found[0]


def one_proposal(message: ReceivedMessage, name: str) -> ReplyProposal:
    """A proposal of a reply by its number, from 1, or by how its id begins."""
    if name.isascii() and name.isdigit() and 1 <= int(name[:_LONGEST_NUMBER]) <= len(message.proposals):
        return message.proposals[int(name) - 1]
    found = [one for one in message.proposals if name and one.id.startswith(name)]
    if len(found) != 1:
        raise NotFound(
            f"reply {message.id[:12]} has {len(message.proposals)} proposals, and {len(found)} of them begin with "
            f"{name!r}: name one by its number"
        )
    return found[0]


def customer_behind(repository: Repository, message: ReceivedMessage) -> Customer:
    """The customer of a reply; NotFound where the ledger does not show it any more."""
    found = repository.customers_of([message.customer_id])
    if not found:
        raise NotFound(f"reply {message.id[:12]}: no customer record {message.customer_number!r} is read any more")
    return found[0]


def named(repository: Repository, customer: Customer) -> str:
    """The full name of an account."""
    return account_name(customer, system_names(repository))


def known_numbers(repository: Repository, messages: Sequence[ReceivedMessage]) -> dict[RecordId, str]:
    """Item → document number, of all that some replies name."""
    wanted = {item for message in messages for one in message.proposals for item in one.items}
    return {item.id: item.document_no for item in repository.items(wanted)}
