"""`cash match` against the store: lines of a file, open items as they were read from the ERP."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from simulators.books import Books, Cash


def test_bank_lines_are_matched_with_what_was_read(site: Any, desk: Books) -> None:
    with site(desk) as here:
        with here.open() as app:
            here.sync(app)
        items = here.run("items", "--entity", "DE01").document["items"]
        invoice = next(one for one in items if one["customer_number"].endswith("3"))
        rows = [
            f"2026-11-18,300.00,EUR,unknown,{invoice['document_no']},B1",
            "2026-11-18,100.00,EUR,unknown,nothing said,B2",
        ]
        bank = here.home / "bank.csv"
        bank.write_text("\n".join(["date,amount,currency,payer,text,reference", *rows]) + "\n", encoding="utf-8")
        said = here.run("cash", "match", "--bank", str(bank), "--entity", "DE01")
        both = here.run("cash", "match", "--bank", str(bank))
    # the books of both companies number alike: whose invoice it is, the bank account tells, or a person
    assert both.document["lines"][0]["decision"] == "review"
    told = {one["line"]: one for one in said.document["lines"]}
    assert told["B2"]["decision"] != "auto"
    assert [part["item"] for part in told["B1"]["application"]] == [invoice["id"]]
    assert (told["B1"]["decision"], told["B1"]["application"][0]["amount"]["amount"]) == ("auto", "300.00")


PAID = Cash(
    entity="DE01", customer="0000000002", amount=Decimal("200.00"), currency="EUR", received_on=date(2026, 11, 18)
)
STATEMENT = """:20:STMT
:25:DEUT-1
:28C:1/1
:60F:C261117EUR1000,00
:61:2611181118C200,00NTRFNONREF//88
:86:166?00GUTSCHRIFT?20{document}?32CUSTOMER 2
:62F:C261118EUR1200,00
-
"""


def test_a_certain_line_is_posted_once_by_approval_and_no_second_file_posts_it_again(desks: Any, desk: Books) -> None:
    with desks(clear_in="DE01") as here:
        bank = here.here.home / "statement.sta"
        bank.write_text(STATEMENT.format(document=here.item("2").number), encoding="ascii")
        asked = ("cash", "match", "--bank", str(bank), "--entity", "DE01", "--propose")
        (shown,) = here.run(*asked, "--shadow")["write_backs"]
        assert here.run("write-backs", "list")["write_backs"] == []
        (row,) = here.run(*asked)["write_backs"]
        assert (row["state"], row["id"]) == ("proposed", shown["id"])
        assert here.sent(row["id"])["state"] == "confirmed"
        assert desk.item(here.item("2")).cleared_by is not None
        copy = here.here.home / "yesterday again.txt"
        copy.write_bytes(bank.read_bytes().replace(b"\n", b"\r\n"))
        here.run("cash", "match", "--bank", str(copy), "--entity", "DE01", "--propose")
        here.run("sync")
        later = here.here.run("cash", "match", "--bank", str(copy), "--entity", "DE01", "--propose")
        assert later.document["auto"] == 0
        assert len(here.run("write-backs", "list")["write_backs"]) == 1


@pytest.fixture
def opened(desks: Any) -> Iterator[tuple[Any, tuple[str, ...], Path]]:
    """The desk, the command that proposes what is certain of a statement, and the statement."""
    with desks(clear_in="DE01") as here:
        bank = here.here.home / "statement.sta"
        bank.write_text(STATEMENT.format(document=here.item("2").number), encoding="ascii")
        yield here, ("cash", "match", "--bank", str(bank), "--entity", "DE01", "--propose"), bank


def by_hand(here: Any, reference: str) -> tuple[str, ...]:
    return (
        "cash", "apply", "DE01/2", "--amount=200.00", "--bank-account", "DEUT-1", "--bank-reference", reference,
        "--value-date", "2026-11-18", "--item", here.item("2").number,
    )  # fmt: skip


def test_what_a_person_recorded_is_the_same_payment_and_is_not_changed_by_the_file(opened: Any) -> None:
    here, asked, _ = opened
    (mine,) = here.run(*by_hand(here, "88"))["write_backs"]
    here.run("write-backs", "approve", mine["id"], by="bob")
    (again,) = here.run(*asked)["write_backs"]
    assert (again["id"], again["state"], again["proposer"]) == (mine["id"], "planned", "ada")
    assert len(here.run("write-backs", "list")["write_backs"]) == 1


def test_an_item_that_other_cash_is_on_its_way_to_is_paid_by_neither_file_nor_person_again(opened: Any) -> None:
    here, asked, bank = opened
    bank.write_text(bank.read_text("ascii").replace("//88", ""), encoding="ascii")
    (row,) = here.run(*asked)["write_backs"]
    said = here.here.run("--as", "ada", *by_hand(here, "88"))
    assert said.status == 1
    assert "puts other cash on the same items" in said.text
    here.run("write-backs", "reject", row["id"], "--why", "by hand", by="bob")
    here.run(*by_hand(here, "88"))
    told = here.run(*asked)
    assert told["write_backs"] == []
    assert "it posts this payment, or pays the same items" in told["findings"][0]


def test_what_finance_posted_already_or_was_not_read_for_long_is_not_proposed(opened: Any, desk: Books) -> None:
    here, asked, _ = opened
    here.days_later(3)
    told = here.run(*asked)
    assert told["write_backs"] == []
    assert "hours ago" in told["findings"][0]
    desk.post_unapplied(PAID, today=desk.as_of)
    here.run("sync")
    told = here.run(*asked)
    assert told["write_backs"] == []
    assert "the ledger shows it as" in told["findings"][0]
