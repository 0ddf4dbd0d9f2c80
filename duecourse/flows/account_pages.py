"""Pages of accounts: what is known of some hundred at a time, so that memory is a page's and not the ledger's."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from heapq import merge
from itertools import groupby, islice
from operator import attrgetter, itemgetter
from typing import Final

from msgspec import structs

from canonical_model.collecting import Activity
from canonical_model.decisions import Decision
from canonical_model.identity import RecordId
from canonical_model.receivables import OpenItem
from core.customer_ranges import EVERY_CUSTOMER, CustomerRange
from core.ports import Repository
from duecourse.flows.account_views import Knowledge
from duecourse.flows.inquire import ItemsAsked, items_at

#: accounts known at once
ACCOUNTS: Final = 500
#: an account in the order in which the store streams: its entity and its customer
_Key = tuple[str, RecordId]
_Found = list[OpenItem] | Decision
_key: Final = attrgetter("entity", "customer_id")


def pages(
    repository: Repository, known: Knowledge, *, accounts: int = ACCOUNTS, within: CustomerRange = EVERY_CUSTOMER
) -> Iterator[Knowledge]:
    """All accounts that have open items or had a decision, or those of a range, page by page, by entity and id.

    The repository's unit of work must stay open until the last page was taken.
    """
    found = merge(_items(repository, known, within), _decisions(repository, within), key=itemgetter(0))
    together = groupby(found, itemgetter(0))
    each = (list(map(itemgetter(1), group)) for _, group in together)
    while page := list(islice(each, accounts)):
        yield _page(repository, known, page)


def page_of(repository: Repository, known: Knowledge, customer: RecordId) -> Knowledge:
    """What is known of one account, by what is open of it today."""
    return _page(repository, known, [[list(repository.open_items_of([customer]))]], also=[customer])


def _items(repository: Repository, known: Knowledge, within: CustomerRange) -> Iterator[tuple[_Key, _Found]]:
    items = items_at(repository, ItemsAsked(today=known.now.date(), as_of=known.as_of, within=within))
    return ((key, list(group)) for key, group in groupby(items, _key))


def _decisions(repository: Repository, within: CustomerRange) -> Iterator[tuple[_Key, _Found]]:
    return ((_key(decision), decision) for decision in repository.last_decisions(within))


def _page(
    repository: Repository, known: Knowledge, page: Iterable[list[_Found]], *, also: Iterable[RecordId] = ()
) -> Knowledge:
    found = [one for account in page for one in account if one]
    items = {one[0].customer_id: one for one in found if isinstance(one, list)}
    decisions = {one.customer_id: one for one in found if isinstance(one, Decision)}
    ids = dict.fromkeys((*items, *decisions, *also))
    activities: dict[RecordId, list[Activity]] = {}
    for activity in repository.activities_of(ids):
        activities.setdefault(activity.customer_id, []).append(activity)
    return structs.replace(
        known,
        items=items,
        decisions=decisions,
        customers={customer.id: customer for customer in repository.customers_of(ids)},
        activities=activities,
    )
