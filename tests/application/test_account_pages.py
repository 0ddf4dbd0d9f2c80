"""Accounts decided on page by page come out as they do with everything in memory, to the last byte."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from random import Random
from typing import Any

import msgspec
import pytest
from gathered import gathered
from msgspec import structs

from benchmarks.large_ledger import ACTOR, DAY, NOW, PLACES, accounts, fill, read_in
from canonical_model.access import EVERYTHING
from canonical_model.adapter import Rejected
from canonical_model.identity import SystemUid, source_id
from canonical_model.receivables import OpenItem, Receipt, SettlementLeg
from core.policy_book import book_of
from duecourse.flows.account_pages import pages
from duecourse.flows.account_views import views
from duecourse.flows.assess import assess_accounts
from duecourse.flows.deciding import Assessing, decided, known_on
from duecourse.flows.explain import explain_account
from duecourse.flows.history import keep_history
from duecourse.flows.working import work
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
encoded = msgspec.msgpack.Encoder().encode


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


def trouble(store: Store, seed: int) -> None:
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
        renumbered = structs.replace(known[1].items[0], customer_number="renumbered")
        gone = [structs.replace(i, open_minor=0, open_functional_minor=0, settled_on=DAY) for i in known[2].items]
        page = [made for item in paid for made in _paid(item, rng)] + [nameless, renumbered, *gone]
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


@pytest.fixture(params=[1, 2])
def run(request: pytest.FixtureRequest, store: Store) -> Assessing:
    fill(store, ACCOUNTS, seed=request.param)
    made = assessing(store)
    trouble(store, request.param)
    with store.unit(ACTOR, EVERYTHING) as repository:
        for system, entity, _, _ in PLACES:
            keep_history(repository, SystemUid(system), entity, since=DAY - timedelta(days=400))
    return made


def test_pages_of_any_size_decide_as_everything_at_once(run: Assessing) -> None:
    first = assess_accounts(run, as_of=DAY, shadow=False)
    assert first.changed >= ACCOUNTS
    places = [row.account for row in first.decisions]
    assert places == sorted(places), "accounts are told in the order of systems, entities and numbers"
    settle_one(run)
    with run.units.snapshot(ACTOR, EVERYTHING) as repository:
        for as_of in (DAY, DAY - timedelta(days=4)):
            plain = sorted(encoded(one) for one in gathered(run, repository, as_of=as_of))
            paged = list(decided(run, repository, as_of=as_of))
            assert sorted(map(encoded, paged)) == plain
            assert {one.move for one in paged} == {"push", "pause", "escalate", "none"}, "books too dull to compare on"
        known = known_on(run, repository, DAY)
        looked = {size: _views(run, repository, known, size) for size in (1, 7, 1000)}
    assert looked[1] == looked[7] == looked[1000]
    page = work(run, collector="", limit=3, after="")
    assert [row.name for row in page.accounts if row.name]
    assert page.next == "3"


def settle_one(run: Assessing) -> None:
    """All that one account of each place owed is settled: no open item is left, but there was a decision."""
    for place, (system, entity, _, _) in enumerate(PLACES):
        account = next(one for one in accounts(ACCOUNTS, place=place, seed=1) if not one.holds)
        page = [structs.replace(i, open_minor=0, open_functional_minor=0, settled_on=DAY) for i in account.items]
        read_in(run.units, system, "items", entity, [(page, ())])  # type: ignore[arg-type]  # it is a store


def _views(run: Assessing, repository: Any, known: Any, size: int) -> list[bytes]:
    found = (view for page in pages(repository, known, accounts=size) for view in views(page, policy=run.policy))
    return sorted(map(encoded, found))


@pytest.mark.parametrize("run", [1], indirect=True)
def test_one_account_is_explained_as_it_is_decided(run: Assessing) -> None:
    told = assess_accounts(run, as_of=DAY, shadow=True)
    known = {f"{one.customer.system}/{one.customer.entity}/{one.customer.number}" for one in accounts(ACCOUNTS, seed=1)}
    rows = [row for row in told.decisions if row.account in known][::8]
    assert len(rows) > 3
    for row in rows:
        assert explain_account(run, row.account).account == row
