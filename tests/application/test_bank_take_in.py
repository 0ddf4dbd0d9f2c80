"""Bank lines kept: what the bank announced or booked is not chased, and stays listed until a ledger shows it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from duecourse.cli.app import app
from simulators.books import Books, Cash, Sale

ANNOUNCED = """:20:REPORT
:25:DEUT-1
:28C:1/1
:34F:EUR0,
:13D:2611181200+0100
:61:2611181118C{amount}NTRFNONREF//{reference}
:86:166?00GUTSCHRIFT?20{text}?32{payer}
-
"""
BOOKED = """:20:STMT
:25:DEUT-1
:28C:1/1
:60F:C261117EUR1000,00
:61:2611181118C{amount}NTRFNONREF//{reference}
:86:166?00GUTSCHRIFT?20{text}?32{payer}
:62F:C261118EUR{closing}
-
"""
PAID = Cash(
    entity="DE01", customer="2".zfill(10), amount=Decimal(200), currency="EUR", received_on=date(2026, 11, 18)
)  # fmt: skip


class Bank:
    """Files of a bank beside one desk."""

    def __init__(self, desk: Any) -> None:
        self.desk = desk

    def file(self, name: str, form: str, **told: str) -> Path:
        path: Path = self.desk.here.home / name
        usual = {"amount": "200,00", "reference": "B881", "text": "nothing said", "payer": "CUSTOMER 2", "closing": "0"}
        path.write_text(form.format(**{**usual, **told}), encoding="ascii")
        return path

    def take(self, *paths: Path, status: int = 0) -> Any:
        return self.desk.run("bank", "take-in", *map(str, paths), "--entity", "DE01", status=status)

    def move(self, customer: str = "2") -> Any:
        decisions = self.desk.run("assess")["decisions"]
        return next(one for one in decisions if (one["entity"], one["account"][-1]) == ("DE01", customer))

    def listed(self, *words: str) -> Any:
        return self.desk.run("cash", "review", "list", *words)


@pytest.fixture
def bank(desks: Any) -> Iterator[Bank]:
    with desks(clear_in="DE01") as here:
        yield Bank(here)


def number(bank: Bank, customer: str = "2") -> str:
    return str(bank.desk.item(customer).number)


def test_what_the_bank_announced_is_not_chased_until_the_ledger_shows_it(bank: Bank, desk: Books) -> None:
    assert bank.move()["move"] == "push"
    told = bank.take(bank.file("early.txt", ANNOUNCED, text=number(bank)))
    assert (told["new"], told["waiting"], told["holding"]) == (1, 1, 1)
    held = bank.move()
    (reason,) = held["reasons"]
    assert (held["move"], reason["rule"]) == ("pause", "S5")
    assert reason["text"] == (
        f"the bank announced 200.00 EUR from CUSTOMER 2 on 2026-11-18, probably for {number(bank)}: not chased until "
        "the ledger shows it, 2026-11-27 at the latest"
    )
    assert bank.desk.run("replay")["same"]
    desk.post_unapplied(
        Cash(
            entity="DE01", customer="2".zfill(10), amount=Decimal(200), currency="EUR", received_on=date(2026, 11, 18)
        ),
        today=desk.as_of,
    )
    bank.desk.run("sync")
    assert "stands on the account" in bank.move()["reasons"][0]["text"]
    assert bank.listed()["count"] == 0
    (solved,) = bank.listed("--state", "solved")["proposals"]
    assert solved["why"].startswith("the ledger shows it as")


def test_a_copy_or_an_overlap_adds_nothing_and_what_was_announced_is_booked_and_never_back(bank: Bank) -> None:
    early = bank.file("early.txt", ANNOUNCED)
    late = bank.file("late.sta", BOOKED, closing="1200,00")
    assert bank.take(early)["new"] == 1
    again = bank.take(early, late)
    assert (again["new"], again["booked"], again["waiting"]) == (0, 1, 1)
    back = bank.take(bank.file("renamed.txt", ANNOUNCED))
    assert (back["new"], back["booked"], back["known"]) == (0, 0, 1)
    assert bank.listed()["proposals"][0]["status"] == "booked"


def test_money_that_no_ledger_shows_in_its_days_goes_to_a_person_and_is_not_forgotten(bank: Bank) -> None:
    bank.take(bank.file("early.txt", ANNOUNCED))
    assert bank.move()["move"] == "pause"
    bank.desk.days_later(8)
    bank.desk.run("sync")
    late = bank.move()
    assert (late["move"], late["reasons"][0]["rule"]) == ("escalate", "bank_money_missing")
    assert "no ledger shows it 7 days later" in late["reasons"][0]["text"]
    (one,) = bank.listed()["proposals"]
    bank.desk.run("cash", "review", "reject", one["id"], "--why", "it was meant for the mother company")
    assert bank.move()["move"] == "push"
    assert bank.listed("--state", "rejected")["count"] == 1
    assert bank.take(bank.file("again.txt", ANNOUNCED))["holding"] == 0
    assert bank.move()["move"] == "push"
    bank.desk.run("cash", "review", "close", one["id"], "--why", "posted by hand in the mother's books")
    assert bank.listed()["count"] == 0
    assert bank.take(bank.file("once more.txt", ANNOUNCED))["waiting"] == 0


def test_a_person_chooses_a_way_and_it_is_posted_once_somebody_else_says_yes(bank: Bank, desk: Books) -> None:
    bank.take(bank.file("late.sta", BOOKED, text="INVOICE 77123-X", closing="1200,00"))
    (row,) = bank.listed("--entity", "DE01", "--state", "open")["proposals"]
    shown = bank.desk.run("cash", "review", "show", row["id"][:8])
    (part,) = shown["options"][0]["parts"]
    assert [part[name]["amount"] for name in ("before", "amount", "after")] == ["200.00", "200.00", "0.00"]
    (act,) = bank.desk.run("cash", "review", "approve", row["id"])["write_backs"]
    assert (act["state"], act["proposer"]) == ("proposed", "ada")
    assert bank.listed()["proposals"][0]["state"] == "approved"
    assert bank.desk.here.run("--as", "ada", "cash", "review", "approve", row["id"]).status == 1
    assert bank.desk.sent(act["id"])["state"] == "confirmed"
    assert bank.listed()["proposals"][0]["state"] == "posted"
    bank.desk.run("sync")
    bank.desk.run("assess")
    assert bank.listed()["count"] == 0
    assert desk.item(bank.desk.item("2")).cleared_by is not None


def test_what_is_announced_what_a_ledger_shows_and_what_the_erp_takes_from_nobody_refuse_an_approval_in_words(
    bank: Bank, desk: Books
) -> None:
    bank.take(bank.file("early.txt", ANNOUNCED, text=number(bank)))
    (row,) = bank.listed()["proposals"]
    said = bank.desk.here.run("--as", "ada", "cash", "review", "approve", row["id"])
    assert "announced, not booked" in said.text
    bank.take(bank.file("late.sta", BOOKED, text="INVOICE 77123-X", closing="1200,00"))
    assert "has options 1 to" in bank.desk.here.run("cash", "review", "approve", row["id"], "--option", "9").text
    desk.post_unapplied(
        Cash(
            entity="DE01", customer="2".zfill(10), amount=Decimal(200), currency="EUR", received_on=date(2026, 11, 18)
        ),
        today=desk.as_of,
    )
    bank.desk.run("sync")
    said = bank.desk.here.run("--as", "ada", "cash", "review", "approve", row["id"])
    assert said.status == 1
    assert "the ledger shows it as" in said.text
    short = bank.file("short.sta", BOOKED, text=bank.desk.item("3").number, amount="150,00", reference="B990")
    bank.take(short)
    row = next(one for one in bank.listed()["proposals"] if one["amount"]["amount"] == "150.00")
    (act,) = bank.desk.run("cash", "review", "approve", row["id"])["write_backs"]
    assert bank.desk.sent(act["id"])["state"] == "confirmed"
    item = desk.item(bank.desk.item("3"))
    hanging = [line.amount for _, line in desk.items_of("DE01", "3".zfill(10)) if line.link == "partial"]
    assert (item.is_open, hanging) == (True, [-150])


def test_lines_that_were_taken_in_are_proposed_without_a_file_and_none_that_a_person_said_no_to(bank: Bank) -> None:
    bank.take(bank.file("late.sta", BOOKED, text=number(bank), closing="1200,00"))
    told = bank.desk.run("cash", "match", "--entity", "DE01", "--propose")
    assert (told["auto"], len(told["write_backs"])) == (1, 1)
    (row,) = bank.listed()["proposals"]
    assert (row["state"], row["write_back"]) == ("approved", told["write_backs"][0]["id"])
    bank.desk.run("write-backs", "reject", row["write_back"], "--why", "wrong", by="bob")
    assert bank.listed()["proposals"][0]["state"] == "open"
    bank.desk.run("cash", "review", "reject", row["id"], "--why", "returned tomorrow")
    late = bank.desk.here.home / "late.sta"
    told = bank.desk.run("cash", "match", "--bank", str(late), "--entity", "DE01", "--propose")
    assert (told["auto"], told["write_backs"]) == (1, [])
    assert told["findings"] == ["B881 200.00 EUR: rejected by ada: returned tomorrow"]


def test_an_invoice_that_is_read_after_its_payment_was_announced_is_held_all_the_same(bank: Bank, desk: Books) -> None:
    sale = Sale(
        entity="DE01", customer="4".zfill(10), amount=Decimal(77), currency="EUR", document_date=date(2026, 8, 31),
        due_on=date(2026, 9, 30),
    )  # fmt: skip
    later = desk.post_invoice(sale, today=date(2026, 8, 31)).key.number
    told = bank.take(bank.file("early.txt", ANNOUNCED, amount="77,00", text=later, payer="NOBODY KNOWN"))
    assert (told["waiting"], told["nobodys"]) == (1, 1)
    bank.desk.run("sync")
    assert later in str(bank.move("4")["reasons"])
    assert bank.listed()["proposals"][0]["customer"].endswith("4")


def test_a_payment_that_finance_posted_and_applied_is_not_posted_on_the_next_equal_invoice(
    bank: Bank, desk: Books
) -> None:
    late = bank.file("late.sta", BOOKED, closing="1200,00")
    desk.post_payment(PAID, clears=[bank.desk.item("2")], today=desk.as_of)
    sale = Sale(
        entity="DE01", customer="2".zfill(10), amount=Decimal(200), currency="EUR", document_date=date(2026, 8, 31),
        due_on=date(2026, 9, 30),
    )  # fmt: skip
    desk.post_invoice(sale, today=date(2026, 8, 31))
    bank.desk.run("sync")
    told = bank.desk.run("cash", "match", "--bank", str(late), "--entity", "DE01", "--propose")
    assert (told["auto"], told["write_backs"]) == (1, [])
    assert "the ledger shows it as" in told["findings"][0]


def test_people_read_tables_of_what_is_kept_what_waits_and_why_nobody_is_asked(bank: Bank) -> None:
    early = bank.file("early.txt", ANNOUNCED, text=number(bank))
    (wrong := bank.desk.here.home / "wrong.xml").write_text("<a/>", encoding="ascii")

    def told(*words: str) -> str:
        found = CliRunner().invoke(app, ["--home", str(bank.desk.here.home), "--as", "ada", *words])
        assert found.exception is None or isinstance(found.exception, SystemExit), found.exception
        return " ".join(found.stdout.split())

    assert "1 wait: 1 hold what they may be for" in told("bank", "take-in", str(early), "--shadow")
    assert bank.listed()["count"] == 0
    assert "1 new, 0 booked that were announced, 0 known" in told("bank", "take-in", str(early), str(wrong))
    assert "1 in all: 200.00 EUR" in told("cash", "review", "list")
    (row,) = bank.listed("--limit", "1")["proposals"]
    shown = told("cash", "review", "show", row["id"])
    assert f"{number(bank)} " in shown
    assert "option 1, sure" in shown
    explained = told("explain", "DE01/2")
    assert "until the ledger shows it" in explained
    assert "bank 200.00 EUR announced 2026-11-18 CUSTOMER 2" in explained
    assert "ada: not ours" in told("cash", "review", "reject", row["id"], "--why", "not ours")
    assert bank.desk.here.run("cash", "review", "show", "").status == 1
    assert bank.desk.here.run("cash", "review", "show", "zz").status == 1
    assert bank.desk.here.run("cash", "review", "list", "--after", "zz").status == 1


def test_a_refused_file_keeps_no_other_back_and_lists_page_and_end_with_what_all_of_it_comes_to(bank: Bank) -> None:
    broken = bank.desk.here.home / "broken.xml"
    broken.write_text("<Document", encoding="ascii")
    early = [
        bank.file(f"{at}.txt", ANNOUNCED, reference=f"C77{at}", payer="NOBODY KNOWN", amount=f"{at + 1},00")
        for at in range(3)
    ]
    told = bank.take(broken, *early, status=3)
    assert [bool(one["error"]) for one in told["files"]] == [True, False, False, False]
    assert told["new"] == 3
    assert bank.take(broken, status=1)["new"] == 0
    said = bank.desk.here.run("bank", "take-in", str(broken), "--entity", "NONE")
    assert said.status == 1
    assert "no legal entity NONE was read" in said.text
    first = bank.listed("--limit", "2")
    assert (len(first["proposals"]), first["count"], first["totals"]) == (2, 3, [{"amount": "6.00", "currency": "EUR"}])
    rest = bank.listed("--limit", "2", "--after", first["next"])
    assert (len(rest["proposals"]), rest["next"]) == (1, None)
    assert rest["proposals"][0]["age_days"] == 2


def test_an_entity_whose_bank_statement_is_behind_is_not_chased_until_the_newest_one_comes(bank: Bank) -> None:
    bank.take(
        bank.file("late.sta", BOOKED, text="NOTHING OF OURS", payer="NOBODY KNOWN", amount="7,11", closing="1007,11")
    )
    assert bank.move()["move"] == "push"
    bank.desk.days_later(4)
    bank.desk.run("sync")
    behind = bank.move()
    (reason,) = behind["reasons"]
    assert (behind["move"], reason["rule"]) == ("pause", "S3")
    assert "bank account DEUT-1 are known up to 2026-11-18" in reason["text"]
    (account,) = bank.desk.run("bank", "accounts", status=3)["accounts"]
    assert [account[name] for name in ("account", "entity", "until", "stops")] == ["DEUT-1", "DE01", "2026-11-18", True]
    assert bank.desk.run("replay")["same"]
    empty = bank.desk.here.home / "newest.sta"
    empty.write_text(
        ":20:S\n:25:DEUT-1\n:28C:2/1\n:60F:C261123EUR1007,11\n:62F:C261123EUR1007,11\n-\n", encoding="ascii"
    )
    bank.take(empty)
    assert bank.move()["move"] == "push"
    settings = bank.desk.here.home / "duecourse.toml"
    more = '[policy.bank]\nnot_daily = ["deut-1"]\nexpected = { "DE00 1" = "DE02" }\n'
    settings.write_text(f"{settings.read_text('utf-8')}\n{more}", encoding="utf-8")
    rows = bank.desk.run("bank", "accounts", status=3)["accounts"]
    assert [(one["account"], one["until"], one["stops"]) for one in rows] == [
        ("DEUT-1", "2026-11-23", False), ("DE001", None, True),
    ]  # fmt: skip


def test_money_of_an_unknown_payer_holds_what_it_may_be_for_and_is_listed_until_a_person_says_whose_it_is(
    bank: Bank, desk: Books
) -> None:
    told = bank.take(bank.file("late.sta", BOOKED, text="THANK YOU", payer="NOBODY KNOWN", closing="1200,00"))
    assert (told["waiting"], told["nobodys"]) == (1, 1)
    (reason,) = bank.move()["reasons"]
    assert reason["rule"] == "S5"
    assert f"may be for {number(bank)} ({number(bank)} is open for just this)" in reason["text"]
    assert {bank.move(one)["move"] for one in "34"} == {"push"}
    (row,) = bank.listed("--unidentified")["proposals"]
    assert (row["unidentified"], row["bank_account"], row["age_days"], row["customer"]) == (True, "DEUT-1", 2, "")
    assert number(bank) in row["possible"][0]
    said = bank.desk.here.run("cash", "review", "identify", row["id"], "--customer", "DE01/3", "--why", " ")
    assert said.status == 1
    bank.desk.run("cash", "review", "identify", row["id"], "--customer", "DE01/3", "--why", "by phone")
    assert bank.listed("--unidentified")["count"] == 0
    (known,) = bank.listed()["proposals"]
    assert (known["customer"][-1], known["decided_by"], "by phone" in known["why"]) == ("3", "ada", True)
    assert (bank.move()["move"], bank.move("3")["move"]) == ("push", "pause")
    assert bank.listed()["proposals"][0]["decided_by"] == "ada"
    paid = Cash(
        entity="DE01", customer="3".zfill(10), amount=Decimal(200), currency="EUR", received_on=date(2026, 11, 18)
    )  # fmt: skip
    desk.post_unapplied(paid, today=desk.as_of)
    bank.desk.run("sync")
    bank.desk.run("assess")
    (solved,) = bank.listed("--state", "solved")["proposals"]
    assert (solved["decided_by"], solved["why"].startswith("the ledger shows it as")) == ("ada", True)
    again = bank.desk.here.run("cash", "review", "identify", row["id"], "--customer", "DE01/2", "--why", "no")
    assert again.status == 1
