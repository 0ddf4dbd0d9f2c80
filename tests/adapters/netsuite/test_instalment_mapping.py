"""Lists of instalments that no simulated account has, each with what becomes of them."""

from __future__ import annotations

from typing import Any

import pytest

from adapters.netsuite.mapping.instalments import allotted, has_instalments, items_of, listed
from adapters.netsuite.mapping.items import Where, item_mapper
from adapters.netsuite.mapping.settlements import Application, Side, portions
from adapters.netsuite.mapping.values import UNREADABLE, Unreadable
from adapters.netsuite.wire import LedgerLine
from canonical_model.identity import SystemUid
from canonical_model.receivables import OpenItem

WHERE = Where(system=SystemUid("ns"), entity="1", functional_currency="EUR")


def invoice(paid: str = "0", unpaid: str = "100", *, base_paid: str = "0", base_unpaid: str = "91.01") -> OpenItem:
    line = LedgerLine(
        id="10", line="0", type="CustInvc", tranid="INV-1", trandate="2026-11-01", voided="F", customer="7",
        customernumber="C-7", currency="USD", foreignamountpaid=paid, foreignamountunpaid=unpaid,
        amountpaid=base_paid, amountunpaid=base_unpaid, account="5", accttype="AcctRec",
    )  # fmt: skip
    return item_mapper(WHERE)((line,)).item


def part(number: int, amount: str, due: str | None = None, **told: Any) -> dict[str, Any]:
    return {
        "seqNum": str(number), "amount": amount, "amountDue": amount if due is None else due,
        "dueDate": f"2026-12-{number:02}", **told,
    }  # fmt: skip


def record(*parts: Any, **told: Any) -> dict[str, Any]:
    return {"id": "10", "installment": {"items": list(parts), "totalResults": str(len(parts)), **told}}


def of(item: OpenItem, *parts: Any) -> tuple[OpenItem, ...]:
    return items_of(item, listed(record(*parts)), WHERE)


def applied(amount: str, number: str, line: str = "0") -> Application:
    def side(transaction: str, kind: str, line: str) -> Side:
        return Side(
            transaction=transaction, line=line, type=kind, number="", dated=f"2026-11-{int(number):02}", voided=False
        )

    return Application(
        debit=side("10", "CustInvc", line), credit=side(number, "CustPymt", "1"), amount=amount, recorded=""
    )


def minors(taken: tuple[list[Application], ...]) -> list[list[str]]:
    return [[one.amount for one in some] for some in taken]


THIRDS = (part(1, "33.33"), part(2, "33.33"), part(3, "33.34"))


def test_terms_or_what_was_entered_instead_say_who_has_instalments() -> None:
    line = LedgerLine(id="1", line="0", type="CustInvc")
    told = [{}, {"terminstallment": "T"}, {"overrideinstallments": "T"}, {"terminstallment": "F"}]
    assert [has_instalments(LedgerLine(**{**_values(line), **one})) for one in told] == [False, True, True, False]
    assert not has_instalments(LedgerLine(id="1", line="0", type="CustCred", terminstallment="T"))


def _values(line: LedgerLine) -> dict[str, str]:
    return {name: getattr(line, name) for name in ("id", "line", "type")}


def test_the_key_holds_the_line_of_the_transaction_where_the_list_states_it() -> None:
    stated = [{**one, "transactionLine": str(number + 4)} for number, one in enumerate(THIRDS)]
    assert [one.native_key for one in of(invoice(), *stated)] == [("1", "10", "4"), ("1", "10", "5"), ("1", "10", "6")]


def test_without_lines_that_tell_them_apart_the_key_holds_the_number() -> None:
    for line in ({}, {"transactionLine": "0"}, {"transactionLine": None}):
        found = of(invoice(), *({**one, **line} for one in reversed(THIRDS)))
        assert [one.native_key[2] for one in found] == ["1", "2", "3"]


@pytest.mark.parametrize(
    ("told", "why"),
    [
        ({}, "shows none"),
        ({"installment": None}, "shows none"),
        ({"installment": {"items": []}}, "shows none"),
        ({"installment": {"items": ["a link"]}}, "shows none"),
        (record(*THIRDS, totalResults="4"), "3 of 4 instalments came"),
        (record(THIRDS[0], THIRDS[0], THIRDS[2]), "no numbers that tell them apart"),
        (record(part(1, "50"), part(2, "49.99")), "do not add up to the invoice"),
        (record(part(1, "50"), part(2, "50", "49")), "open instalments .9900. do not add up"),
        (record(part(1, "100", dueDate=None)), "has no due date"),
        (record(part(1, "100", dueDate="soon")), "not a date"),
        (record({**part(1, "100"), "amount": None}), "without its amount"),
        (record(part(1, "100", amountDue=None)), "without its amount or"),
        (record(part(1, "120", "100"), part(2, "-20", "0")), "of an instalment of -2000"),
        (record(part(1, "50", "60"), part(2, "50", "40")), "of an instalment of 5000 6000 is due"),
    ],
)
def test_a_list_that_contradicts_the_invoice_is_not_taken(told: dict[str, Any], why: str) -> None:
    with pytest.raises(Unreadable, match=why):
        items_of(invoice(), listed(told), WHERE)


def test_amounts_of_instalments_are_exact_or_not_taken() -> None:
    for text in ("33.333", "NaN", "1e400"):
        with pytest.raises(UNREADABLE):
            of(invoice(), part(1, text), part(2, "50"))


def test_functional_amounts_are_divided_so_that_they_add_up() -> None:
    found = of(invoice(), *THIRDS)
    assert [one.original_functional_minor for one in found] == [3033, 3033, 3035]
    assert all(one.open_functional_minor == one.original_functional_minor for one in found)


def test_nothing_is_left_of_what_is_settled_and_nothing_taken_off_what_is_not() -> None:
    paid = invoice("40", "60", base_paid="36.41", base_unpaid="54.61")
    found = of(paid, part(1, "33.33", "0"), part(2, "33.33", "26.66"), part(3, "33.34"))
    assert sum(one.original_functional_minor for one in found) == 9102
    assert [one.open_functional_minor for one in found] == [0, 2427, 3034]
    assert found[0].original_functional_minor == 3034
    assert found[2].original_functional_minor == 3034


def test_functional_amounts_are_taken_as_stated_where_they_are_this_books() -> None:
    worth = ("30.00", "31.00", "30.01")
    stated = [
        {**one, "baseAmount": base, "baseAmountDue": base} for one, base in zip(THIRDS, worth, strict=True)
    ]  # fmt: skip
    assert [one.open_functional_minor for one in of(invoice(), *stated)] == [3000, 3100, 3001]
    others = of(invoice(base_unpaid="91.02"), *stated)
    assert [one.open_functional_minor for one in others] == [3034, 3034, 3034], "those of another book"


def test_applications_without_a_line_settle_what_fell_due_first() -> None:
    items = of(invoice("50", "50"), part(1, "33.33", "0"), part(2, "33.33", "16.66"), part(3, "33.34"))
    taken = allotted(items, [applied("40.00", "2"), applied("10.00", "1")], {})
    assert minors(taken) == [["10.00", "23.33"], ["16.67"], []]


def test_an_application_that_names_its_line_settles_that_one_first() -> None:
    parts = (part(1, "50", "20", transactionLine="0"), part(2, "50", "30", transactionLine="3"))
    items = of(invoice("50", "50"), *parts)
    taken = allotted(items, [applied("35.00", "1"), applied("15.00", "2", line="3")], {})
    assert minors(taken) == [["30.00"], ["5.00", "15.00"]]


def test_what_is_applied_beyond_what_is_settled_shows_on_the_last_one() -> None:
    items = of(invoice("50", "50"), part(1, "50", "0"), part(2, "50", "50"))
    assert minors(allotted(items, [applied("51.00", "1")], {})) == [["50.00"], ["1.00"]]


@pytest.mark.parametrize(
    ("worth", "shares", "expected"),
    [
        (100, [1, 1, 1], [33, 33, 34]), (100, [1, 0, 1, 0], [50, 0, 50, 0]), (7, [0, 0], [0, 7]), (0, [5, 5], [0, 0]),
        (-100, [-1, -2], [-33, -67]),
    ],
)  # fmt: skip
def test_portions_add_up(worth: int, shares: list[int], expected: list[int]) -> None:
    assert portions(worth, shares) == expected
