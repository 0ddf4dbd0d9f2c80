"""What a bank line takes off its items beside the cash, through the whole house into S/4HANA."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from simulators.books import Books, Sale
from simulators.books.journal import BANK, DISCOUNT, SMALL_DIFFERENCES

MORE = """
[systems.s4.writing.difference_accounts]
rounding = "65950000"
"""
LINE = ":61:2611181118C{amount}NTRFNONREF//{reference}\n:86:166?00GUTSCHRIFT?20{text}?32CUSTOMER 2\n"
STATEMENT = ":20:STMT\n:25:DEUT-1\n:28C:1/1\n:60F:C261117EUR0,00\n{lines}:62F:C261118EUR{closing}\n-\n"


def sold(books: Books, amount: str, **more: Any) -> str:
    made = Sale(
        entity="DE01", customer="2".zfill(10), amount=Decimal(amount), currency="EUR", document_date=date(2026, 11, 10),
        due_on=date(2026, 12, 10), **more,
    )  # fmt: skip
    return books.post_invoice(made, today=date(2026, 11, 10)).key.number


def booked(books: Books, account: str) -> Decimal:
    lines = (line for document in books.documents.values() for line in document.lines)
    return sum((line.amount for line in lines if line.account == account), Decimal(0))


def test_discount_credit_and_rounding_are_previewed_agreed_to_within_limits_and_posted_once(
    desks: Any, desk: Books
) -> None:
    discounted = sold(desk, "500.00", discount_days=14, discount_percent=Decimal(3))
    netted, rounded = sold(desk, "700.00"), sold(desk, "300.00")
    credit = Sale(
        entity="DE01", customer="2".zfill(10), amount=Decimal(80), currency="EUR", document_date=date(2026, 11, 11)
    )  # fmt: skip
    memo = desk.post_credit_memo(credit, today=date(2026, 11, 11)).key.number
    told = (("485,00", discounted), ("620,00", f"{netted} {memo}"), ("299,50", rounded))
    lines = [LINE.format(amount=amount, reference=f"B{at}", text=text) for at, (amount, text) in enumerate(told)]
    with desks(clear_in="DE01", more=MORE) as here:
        bank, settings = here.here.home / "statement.sta", here.here.home / "duecourse.toml"
        bank.write_text(STATEMENT.format(lines="".join(lines), closing="1404,50"), encoding="ascii")
        made = here.run("cash", "match", "--bank", str(bank), "--entity", "DE01", "--propose")["write_backs"]
        acts = [here.shown(row["id"]) for row in made]
        parts = [[_amounts(part) for part in act["act"]["applications"]] for act in acts]
        assert parts == [
            [("485.00", "15.00", None)], [("700.00", None, None), ("-80.00", None, None)], [("299.50", None, "0.50")],
        ]  # fmt: skip
        usual = settings.read_text("utf-8")
        settings.write_text(usual.replace('"*" = 100000', '"*" = 499.99'), encoding="utf-8")
        refused = here.here.run("--as", "bob", "write-backs", "approve", acts[0]["id"])
        assert (refused.status, "may not approve 500.00 EUR" in refused.text) == (1, True)
        settings.write_text(usual, encoding="utf-8")
        states = [here.sent(act["id"]) for act in acts]
        # on an account of profit and loss SAP posts nothing without a cost centre, and says so
        assert [one["state"] for one in states] == ["confirmed", "confirmed", "refused"]
        assert "requires an assignment to a CO object" in states[2]["said"]
        assert (booked(desk, DISCOUNT), booked(desk, SMALL_DIFFERENCES), booked(desk, BANK)) == (15, 0, 1105)
        left = {of.key.number for of, line in desk.items_of("DE01", "2".zfill(10)) if line.is_open}
        assert {discounted, netted, memo, rounded} & left == {rounded}
        here.run("cash", "match", "--bank", str(bank), "--entity", "DE01", "--propose")
        here.run("sync")
        assert here.run("reconcile")["duplicates"] == []
        assert booked(desk, BANK) == 1105


def _amounts(part: dict[str, Any]) -> tuple[str | None, ...]:
    return tuple((part.get(name) or {}).get("amount") for name in ("amount", "discount", "written_off"))
