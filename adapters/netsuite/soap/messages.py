"""What is asked over SOAP, as text: elements in the order of the WSDL, committed as they are sent [ADR 7].

Names and orders are those of the 2023_2 schemas; the endpoint's version stands in the namespaces alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Final, Literal

from msgspec import Struct

from adapters.kit.soap import leaf, node
from adapters.netsuite.soap.spaces import ENVELOPE, XSI, Endpoint

#: the smallest and the largest page of a search [netsuite.md §1.6]
SMALLEST_PAGE: Final = 5
LARGEST_PAGE: Final = 1000
#: keys in one search
MOST_KEYS: Final = 500
Kind = Literal["customers", "contacts", "subsidiaries", "terms", "accounts"]
_SEARCHES: Final[dict[Kind, str]] = {
    "customers": "rel:CustomerSearch", "contacts": "rel:ContactSearch",
    "subsidiaries": "acct:SubsidiarySearch", "terms": "acct:TermSearch", "accounts": "acct:AccountSearch",
}  # fmt: skip


class Message(Struct, frozen=True, kw_only=True):
    """One request: what it is and the whole text, without the passport."""

    #: the operation, which is its SOAPAction too
    operation: str
    text: str


class Preferences(Struct, frozen=True, kw_only=True):
    """How much of each record a search brings, and how many records a page."""

    page_size: int = LARGEST_PAGE
    #: without sublists: what a payment is applied to is one
    body_only: bool = True


def message(endpoint: Endpoint, operation: str, *children: str, header: str = "") -> Message:
    """A whole message."""
    spaces = f'xmlns:s="{ENVELOPE}" xmlns:xsi="{XSI}" {endpoint.declared()}'
    body = node("s:Body", node(f"msg:{operation}", *children))
    text = f'<?xml version="1.0" encoding="UTF-8"?><s:Envelope {spaces}><s:Header>{header}</s:Header>{body}'
    return Message(operation=operation, text=f"{text}</s:Envelope>")


def typed(name: str, kind: str, *children: str, **attributes: str) -> str:
    """An element that says of which type it is."""
    head = leaf(name, "", **{"xsi:type": kind}, **attributes).partition("></")[0]
    return f"{head}>{''.join(children)}</{name}>"


def ref(name: str, internal_id: str, *, kind: str = "", **attributes: str) -> str:
    """A reference to a record by its internal id."""
    told = {"internalId": internal_id, **attributes} if internal_id else attributes
    return leaf(name, "", **told, **({"type": kind} if kind else {}))


def search(endpoint: Endpoint, kind: str, preferences: Preferences, *criteria: str) -> Message:
    """A search for records of one kind, all of its criteria met."""
    told = node(
        "msg:searchPreferences", leaf("msg:bodyFieldsOnly", "true" if preferences.body_only else "false"),
        leaf("msg:returnSearchColumns", "false"), leaf("msg:pageSize", str(preferences.page_size)),
    )  # fmt: skip
    return message(endpoint, "search", typed("msg:searchRecord", kind, *criteria), header=told)


def criterion(name: str, operator: str, *values: str) -> str:
    """A criterion of a search."""
    head = leaf(name, "", operator=operator).partition("></")[0]
    return f"{head}>{''.join(values)}</{name}>"


def any_of(name: str, *values: str) -> str:
    """A field of a search is one of these."""
    return criterion(f"common:{name}", "anyOf", *values)


def _among(name: str, ids: Iterable[str]) -> str:
    return any_of(name, *(ref("core:searchValue", one) for one in ids))


class Wanted(Struct, frozen=True, kw_only=True):
    """Which transactions a search is for."""

    #: as the schema's TransactionType has them: _invoice, _customerPayment, …
    types: tuple[str, ...]
    subsidiary: str = ""
    changed_since: datetime | None = None
    ids: tuple[str, ...] = ()


def search_transactions(endpoint: Endpoint, wanted: Wanted, preferences: Preferences) -> Message:
    """Transactions of some types, of a subsidiary, changed from an instant on, or with certain ids."""
    return search(endpoint, "sales:TransactionSearch", preferences, node("sales:basic", *_criteria(wanted)))


def _criteria(wanted: Wanted) -> list[str]:
    """In the order of TransactionSearchBasic: internalId, lastModifiedDate, subsidiary, type."""
    if len(wanted.ids) > MOST_KEYS:
        raise ValueError(f"more than {MOST_KEYS} ids in one search")
    found = [_among("internalId", wanted.ids)] if wanted.ids else []
    if wanted.changed_since is not None:
        when = leaf("core:searchValue", instant(wanted.changed_since))
        found.append(criterion("common:lastModifiedDate", "onOrAfter", when))
    found += [_among("subsidiary", (wanted.subsidiary,))] if wanted.subsidiary else []
    types = (leaf("core:searchValue", one) for one in wanted.types)
    return [*found, any_of("type", *types)]


def search_all(endpoint: Endpoint, kind: Kind, preferences: Preferences) -> Message:
    """Every record of one kind."""
    return search(endpoint, _SEARCHES[kind], preferences)


def search_customers(endpoint: Endpoint, subsidiary: str, preferences: Preferences) -> Message:
    """Customers whose own subsidiary this is."""
    basic = node("rel:basic", _among("subsidiary", (subsidiary,)))
    return search(endpoint, _SEARCHES["customers"], preferences, basic)


def search_customers_with(endpoint: Endpoint, wanted: Wanted, preferences: Preferences) -> Message:
    """Customers who have such transactions, whichever subsidiary is their own."""
    joined = node("rel:transactionJoin", *_criteria(wanted))
    return search(endpoint, _SEARCHES["customers"], preferences, joined)


def search_more(endpoint: Endpoint, search_id: str, page: int) -> Message:
    """A further page of a search."""
    return message(endpoint, "searchMoreWithId", leaf("msg:searchId", search_id), leaf("msg:pageIndex", str(page)))


def get(endpoint: Endpoint, kind: str, internal_id: str) -> Message:
    """One record."""
    based = {"xsi:type": "core:RecordRef"}
    return message(endpoint, "get", ref("msg:baseRef", internal_id, kind=kind, **based))


def get_all(endpoint: Endpoint, kind: str) -> Message:
    """The whole of a short list: currencies."""
    return message(endpoint, "getAll", leaf("msg:record", "", recordType=kind))


def get_deleted(endpoint: Endpoint, types: Sequence[str], since: datetime, page: int = 1) -> Message:
    """What was deleted from an instant on; a page's number begins at 1."""
    when = criterion("core:deletedDate", "onOrAfter", leaf("core:searchValue", instant(since)))
    kinds = criterion("core:type", "anyOf", *(leaf("core:searchValue", one) for one in types))
    wanted = node("msg:getDeletedFilter", when, kinds)
    return message(endpoint, "getDeleted", wanted, leaf("msg:pageIndex", str(page)))


def get_server_time(endpoint: Endpoint) -> Message:
    """What NetSuite's clock says."""
    return message(endpoint, "getServerTime")


def get_governance(endpoint: Endpoint) -> Message:
    """How many requests the account may have under way."""
    return message(endpoint, "getAccountGovernanceInfo")


def instant(moment: datetime) -> str:
    """An instant as xsd:dateTime, with its zone."""
    if moment.tzinfo is None:
        raise ValueError("an instant without a zone")
    return moment.isoformat(timespec="milliseconds")
