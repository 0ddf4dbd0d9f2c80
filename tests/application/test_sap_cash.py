"""What a bank line takes off its items beside the cash, through the whole house into S/4HANA."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from simulators.books import Books, Rate, Sale
from simulators.books.journal import BANK, DISCOUNT, FX_DIFFERENCE, SMALL_DIFFERENCES

MORE = """
[systems.s4.writing.difference_accounts]
rounding = "65950000"
"""
LINE = ":61:2611181118C{amount}NTRFNONREF//{reference}\n:86:166?00GUTSCHRIFT?20{text}?32CUSTOMER 2\n"
STATEMENT = ":20:STMT\n:25:DEUT-1\n:28C:1/1\n:60F:C261117EUR0,00\n{lines}:62F:C261118EUR{closing}\n-\n"


def sold(books: Books, amount: str, **more: Any) -> str:
    made = Sale(
        entity="DE01", customer="2".zfill(10), amount=Decimal(amount), document_date=date(2026, 11, 10),
        due_on=date(2026, 12, 10), **{"currency": "EUR", **more},
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


def test_a_payment_that_the_bank_converted_is_posted_at_what_came_and_never_again(desks: Any, desk: Books) -> None:
    desk.add_rate(Rate(valid_on=date(2026, 1, 1), from_currency="USD", to_currency="EUR", rate=Decimal("0.9")))
    number = sold(desk, "1000.00", currency="USD")
    text = f"{number} USD 1000.00 ZUM KURS 0.92"
    with desks(clear_in="DE01") as here:
        bank = here.here.home / "statement.sta"
        line = LINE.format(amount="920,00", reference="F1", text=text)
        bank.write_text(STATEMENT.format(lines=line, closing="920,00"), encoding="ascii")
        asked = ("cash", "match", "--bank", str(bank), "--entity", "DE01", "--propose")
        (row,) = here.run(*asked)["write_backs"]
        act = here.shown(row["id"])["act"]
        assert (act["payment"]["amount"]["amount"], act["payment"]["settles"]) == (
            "920.00", {"amount": "1000.00", "currency": "USD"},
        )  # fmt: skip
        assert here.sent(row["id"])["state"] == "confirmed"
        worth = (line for document in desk.documents.values() for line in document.lines)
        booked_in_books = {BANK: Decimal(0), FX_DIFFERENCE: Decimal(0)}
        for one in worth:
            booked_in_books[one.account] = booked_in_books.get(one.account, Decimal(0)) + one.functional
        assert (booked_in_books[BANK], booked_in_books[FX_DIFFERENCE]) == (920, -20)
        here.run("sync")
        again = here.here.run("--as", "ada", *asked).document
        assert (again["auto"], again["write_backs"]) == (0, [])
