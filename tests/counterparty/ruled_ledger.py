"""A ledger by rule with what it lacks by itself: unreadable rows, payments, accounts without customer or items."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from random import Random
from typing import Any

from msgspec import structs

from benchmarks.large_ledger import ACTOR, DAY, NOW, PLACES, accounts, read_in
from canonical_model.access import EVERYTHING
from canonical_model.adapter import Rejected
from canonical_model.identity import SystemUid, source_id
from canonical_model.receivables import OpenItem, Receipt, SettlementLeg
from core.policy_book import book_of
from duecourse.flows.deciding import Assessing
from store import Store

ACCOUNTS = 40
BOOK = {
    "silent_days": 20,
    "segments": [{"name": "french", "countries": ["FR"]}],
    "overrides": [
        {"name": "grace", "segments": ["french"], "set": {"grace_days": 20}},
        {"name": "small", "entities": ["1710"], "set": {"small_balance": [{"amount": "4000.00", "currency": "USD"}]}},
    ],
}


class Still:
    """A clock that stands at the ledger's evening."""

    def now(self) -> datetime:
        return NOW

    def today(self) -> date:
        return DAY


def assessing(store: Store) -> Assessing:
    book = book_of(BOOK)
    return Assessing(
        units=store, actor=ACTOR, scope=EVERYTHING, clock=Still(), policy=book.base, book=book, group_currency="EUR",
        rate_type="M", capabilities={},
    )  # fmt: skip


def trouble(store: Store, seed: int, *, renumbered: bool = True) -> None:
    """What a ledger by rule has none of: unreadable rows, payments, accounts without customer or without items."""
    rng = Random(seed)
    for place, (system, entity, _, _) in enumerate(PLACES):
        known = list(accounts(ACCOUNTS, seed=seed, place=place))
        promised = {part.item_id for one in known for act in one.ours for part in getattr(act, "allocations", ())}
        paid = [item for one in known for item in one.items if item.id in promised or rng.random() < 0.05]
        rejected = [_rejected(entity, n, rng.choice((one.customer.number, "", "9"))) for n, one in enumerate(known[:3])]
        nameless = structs.replace(
            known[0].items[0], customer_id=source_id(SystemUid(system), "customer", (entity, "x")),
            customer_number="404", id=source_id(SystemUid(system), "open_item", (entity, "404")),
        )  # fmt: skip
        other = structs.replace(
            known[1].items[0], customer_number="renumbered" if renumbered else known[1].customer.number
        )
        gone = [structs.replace(i, open_minor=0, open_functional_minor=0, settled_on=DAY) for i in known[2].items]
        page = [made for item in paid for made in _paid(item, rng)] + [nameless, other, *gone]
        read_in(store, system, "more", entity if rejected else "", [(page, rejected if place else ())])


def _rejected(entity: str, n: int, number: str) -> Rejected:
    return Rejected(
        stream="open_items", native_key=(entity, f"R{n}"), reason=f"no currency {n}", entity=entity, payload=b"{}",
        customer_number=number,
    )  # fmt: skip


def _paid(item: OpenItem, rng: Random) -> list[Any]:
    """Half of an item, paid some days ago."""
    half, on = item.open_minor // 2, DAY - timedelta(days=rng.randint(0, 9))
    key, common = (*item.native_key, "P"), {"system": item.system, "entity": item.entity}
    cash = source_id(item.system, "open_item", key)
    leg = SettlementLeg(
        id=source_id(item.system, "settlement_leg", (*key, "1")), native_key=(*key, "1"), item_id=item.id, kind="item",
        settlement_id=source_id(item.system, "settlement", key), currency=item.currency, amount_minor=half,
        functional_currency=item.functional_currency, amount_functional_minor=half, settled_on=on, **common,
    )  # fmt: skip
    other = structs.replace(
        leg, id=source_id(item.system, "settlement_leg", (*key, "2")), native_key=(*key, "2"), item_id=cash,
        kind="receipt", amount_minor=-half, amount_functional_minor=-half,
    )  # fmt: skip
    receipt = Receipt(
        id=source_id(item.system, "receipt", key), native_key=key, customer_id=item.customer_id, number="P",
        currency=item.currency, amount_minor=-half, functional_currency=item.functional_currency,
        amount_functional_minor=-half, value_date=on, **common,
    )  # fmt: skip
    used = structs.replace(
        item, id=cash, native_key=key, document_no="P", document_type="receipt", kind="unapplied", open_minor=0,
        original_minor=-half, open_functional_minor=0, settled_on=on,
    )  # fmt: skip
    return [leg, other, receipt, used, structs.replace(item, open_minor=item.open_minor - half)]
