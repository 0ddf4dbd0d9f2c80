"""Books with everything that happens in them, as reports: what must add up adds up, item by item and in sum."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime, time
from decimal import Decimal

import pytest

from simulators.books import generate
from simulators.books.money import rounded
from simulators.oracle.fusion.data_models import Binds, Line, asked
from simulators.oracle.fusion.options import Options
from simulators.oracle.fusion.tenant import Tenant


@pytest.fixture(scope="module")
def pod() -> Tenant:
    books = generate(seed=7)
    now = datetime.combine(books.as_of, time(23, 30), tzinfo=UTC)
    return Tenant(books, Options(), lambda: now, user="SOMEBODY")


def read(pod: Tenant, statement: str, entity: str) -> list[list[Line]]:
    unit = str(pod.kept.id_of("business unit", entity))
    told = {"P_BU": (unit,), "P_OPEN": ("Y",), "P_CLOSED_FROM": ("1900-01-01",)}
    return [one.lines for one in asked(pod, statement, Binds(values=told))]


def items(pod: Tenant) -> Iterator[tuple[str, list[Line]]]:
    """Ledger currency and rows of each payment schedule but those of reversed receipts."""
    for code, entity in pod.books.entities.items():
        for lines in read(pod, "items", code):
            if lines[0]["RECEIPT_STATUS"] != "REV":
                yield entity.currency, lines


def number(row: Line, name: str) -> Decimal:
    return Decimal(row[name] or 0)


def test_what_is_applied_is_what_is_gone(pod: Tenant) -> None:
    for _, lines in items(pod):
        original, left = number(lines[0], "AMOUNT_DUE_ORIGINAL"), number(lines[0], "AMOUNT_DUE_REMAINING")
        assert sum(number(row, "AMOUNT_APPLIED") for row in lines) == abs(original - left)
        assert (lines[0]["STATUS"] == "CL") == (not left)


def test_what_is_applied_is_what_is_gone_in_the_ledgers_currency_too(pod: Tenant) -> None:
    for currency, lines in items(pod):
        rate = Decimal(lines[0]["EXCHANGE_RATE"] or 1)
        original = rounded(rate * number(lines[0], "AMOUNT_DUE_ORIGINAL"), currency)
        gone = abs(original - number(lines[0], "ACCTD_AMOUNT_DUE_REMAINING"))
        assert sum(number(row, "ACCTD_AMOUNT_APPLIED") for row in lines) == gone


@pytest.mark.parametrize("entity", ["US01", "DE01", "CH01", "JP01"])
def test_items_add_up_to_their_accounts(pod: Tenant, entity: str) -> None:
    sums: defaultdict[str, Decimal] = defaultdict(Decimal)
    for lines in read(pod, "items", entity):
        sums[lines[0]["CONTROL_ACCOUNT"]] += number(lines[0], "ACCTD_AMOUNT_DUE_REMAINING")
    told = {lines[0]["ACCOUNT"]: number(lines[0], "BALANCE") for lines in read(pod, "gl_balances", entity)}
    assert told == {key[1]: amount for key, amount in pod.books.control_balances().items() if key[0] == entity}
    assert {account: sums[account] for account in told} == told


def test_both_sides_of_an_application_say_the_same(pod: Tenant) -> None:
    seen: dict[str, list[tuple[str, str, str]]] = {}
    for _, lines in items(pod):
        for row in (one for one in lines if one["APPLICATION_ID"]):
            told = (row["APPLICATION_SIDE"], row["AMOUNT_APPLIED"], row["APPLICATION_TYPE"])
            seen.setdefault(row["APPLICATION_ID"], []).append(told)
    for told in seen.values():
        assert sorted(side for side, _, _ in told) == ["CREDIT", "DEBIT"]
        assert len({(amount, kind) for _, amount, kind in told}) == 1
