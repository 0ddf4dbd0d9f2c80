"""Accounts decided on page by page come out as they do with everything in memory, to the last byte."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import msgspec
import pytest
from gathered import gathered
from msgspec import structs
from ruled_ledger import ACCOUNTS, assessing, trouble

from benchmarks.large_ledger import ACTOR, DAY, PLACES, accounts, fill, read_in
from canonical_model.access import EVERYTHING
from canonical_model.identity import SystemUid
from duecourse.flows.account_pages import pages
from duecourse.flows.account_views import views
from duecourse.flows.assess import assess_accounts
from duecourse.flows.deciding import Assessing, decided, known_on
from duecourse.flows.explain import explain_account
from duecourse.flows.history import keep_history
from duecourse.flows.working import work
from store import Store

encoded = msgspec.msgpack.Encoder().encode


@pytest.fixture(params=[1, pytest.param(2, marks=pytest.mark.whole)])
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
