"""An assessment in parts is the one in one piece, to the last byte; a part that is repeated has no effect."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs
from ruled_ledger import ACCOUNTS, assessing, trouble
from sqlalchemy import text

from benchmarks.large_ledger import ACTOR, DAY, NOW, PLACES, accounts, fill, read_in
from canonical_model.access import EVERYTHING
from canonical_model.collecting import Allocation, PromiseToPay
from canonical_model.identity import SystemUid, engine_id, source_id
from core.customer_ranges import MOST_PARTS, part_of
from duecourse.flows.assess import Part, assess_accounts, assess_part, prepare
from duecourse.flows.deciding import Assessing
from duecourse.flows.history import keep_history
from duecourse.installed import load_adapter
from store import Store
from store.units import engine

#: what an assessment leaves behind, without the numbers that a table gives its rows
LEFT = {
    "decision": "id, record, encode(row_hash, 'hex')",
    "escalation": "id, record",
    "write_back": "id, record",
    "promise": "id, record",
    "hold": "id, kind, until",
    "decision_input": "decision, system, entity, policy_version, rate_set, encode(account, 'hex')",
}


def cash_that_quotes(store: Store, seed: int) -> None:
    """Every fourth account sent money for exactly one item, which a proposal is made of."""
    for place, (system, entity, _, _) in enumerate(PLACES):
        owed = (
            next((item for item in one.items if item.kind == "whole" and item.open_minor > 0), None)
            for one in accounts(ACCOUNTS, seed=seed, place=place)
        )
        page = [
            structs.replace(
                item, id=source_id(item.system, "open_item", (*item.native_key, "C")), kind="on_account",
                native_key=(*item.native_key, "C"), document_type="receipt", document_no=f"C{number}",
                original_minor=-item.open_minor, open_minor=-item.open_minor, reference=item.document_no,
                original_functional_minor=-item.open_functional_minor, text="",
                open_functional_minor=-item.open_functional_minor,
            )
            for number, item in enumerate(owed) if item is not None and number % 4 == 0
        ]  # fmt: skip
        read_in(store, system, "cash", entity, [(page, ())])


def promised(store: Store, seed: int) -> None:
    """Every fifth account promised what it owes first for twelve days ago: some of it came, most did not."""
    with store.unit(ACTOR, EVERYTHING) as repository:
        for one in list(accounts(ACCOUNTS, seed=seed))[::5]:
            item = one.items[0]
            part = Allocation(item_id=item.id, amount=abs(item.open))
            promise = PromiseToPay(
                id=engine_id("promise", (item.id,)), system=item.system, entity=item.entity, amount=part.amount,
                customer_id=item.customer_id, customer_number=item.customer_number, allocations=(part,), status="open",
                promised_on=DAY - timedelta(days=20), promised_for=DAY - timedelta(days=12),
            )  # fmt: skip
            repository.put(promise, because="they said so")


def ledger(url: str, seed: int) -> tuple[Store, Assessing]:
    store = Store(url, now=lambda: NOW)
    fill(store, ACCOUNTS, seed=seed)
    trouble(store, seed, renumbered=False)
    cash_that_quotes(store, seed)
    promised(store, seed)
    with store.unit(ACTOR, EVERYTHING) as repository:
        for system, entity, _, _ in PLACES:
            keep_history(repository, SystemUid(system), entity, since=DAY - timedelta(days=400))
            repository.set_write_mode(system, entity, "cash", "propose")
    known = load_adapter("sap-s4").capabilities
    return store, structs.replace(assessing(store), capabilities={SystemUid(place[0]): known for place in PLACES})


def left_behind(url: str) -> dict[str, list[Any]]:
    made = engine(url)
    with made.connect() as connection:
        found = {
            table: sorted(repr(tuple(row)) for row in connection.execute(text(f"SELECT {columns} FROM {table}")))
            for table, columns in LEFT.items()
        }
    made.dispose()
    return found


def in_parts(run: Assessing, count: int, *, seed: int, repeated: bool = False) -> None:
    """All parts in any order; some of them twice, as if their worker was killed after it kept them."""
    prepare(run)
    numbers = [*range(1, count + 1)]
    numbers += numbers[::2] if repeated else []
    Random(seed).shuffle(numbers)
    for number in numbers:
        assess_part(run, Part(within=part_of(number, count), job="7"), progress=lambda _: None)


@pytest.mark.parametrize(
    ("counts", "seed"),
    [((1, 8), 1), *(pytest.param((1, 2, 4, 8), seed, marks=pytest.mark.whole) for seed in (1, 2))],
)
def test_any_number_of_parts_decides_the_same_to_the_last_byte(
    emptied: Callable[[], str], counts: tuple[int, ...], seed: int
) -> None:
    found: dict[int, dict[str, list[Any]]] = {}
    for count in counts:
        url = emptied()
        store, run = ledger(url, seed)
        in_parts(run, count, seed=count, repeated=count == 8)
        found[count] = left_behind(url)
        store.close()
    assert len(found[1]["decision"]) >= ACCOUNTS
    assert {status for row in found[1]["promise"] for status in ("broken", "cash_seen") if f"'{status}'" in row} == {
        "broken", "cash_seen",
    }  # fmt: skip
    assert [table for table in ("escalation", "write_back", "promise", "decision_input") if not found[1][table]] == []
    for count in counts:
        assert found[count] == found[1], f"{count} parts"


def test_a_command_decides_what_the_parts_decide_and_afterwards_nothing_is_left_to_do(
    emptied: Callable[[], str],
) -> None:
    url = emptied()
    store, run = ledger(url, 1)
    in_parts(run, 4, seed=1)
    apart = left_behind(url)
    told = assess_accounts(run, as_of=DAY, shadow=False)
    assert (told.changed, told.proposed) == (0, 0)
    # an escalation names the newest decision on its account, kept or not
    now = left_behind(url)
    assert {**now, "escalation": apart["escalation"]} == apart
    store.close()


def test_what_is_killed_before_it_is_kept_leaves_nothing(emptied: Callable[[], str]) -> None:
    url = emptied()
    store, run = ledger(url, 1)
    prepare(run)
    before = left_behind(url)

    def killed(_: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        assess_part(run, Part(within=part_of(1, 2), job="7"), progress=killed)
    assert left_behind(url) == before
    store.close()


@given(st.integers(1, MOST_PARTS), st.binary(min_size=16, max_size=16).map(bytes.hex) | st.text(max_size=40))
def test_every_customer_lies_in_exactly_one_part(count: int, customer: str) -> None:
    holding = [number for number in range(1, count + 1) if part_of(number, count).has("s4", "1010", customer)]
    assert len(holding) == 1


def test_a_part_of_an_entity_holds_no_other_and_there_is_no_part_beyond_the_last() -> None:
    part = part_of(1, 1, system="s4", entity="1010")
    assert part.has("s4", "1010", "ff")
    assert not part.has("s4", "1710", "ff")
    assert not part.has("ns", "1010", "ff")
    for number, count in ((0, 1), (3, 2), (1, MOST_PARTS + 1)):
        with pytest.raises(ValueError, match="there is no part"):
            part_of(number, count)
