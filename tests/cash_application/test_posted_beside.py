"""What a line does to an item beside the cash, and what of it no product posts from here whatever it is capable of."""

from __future__ import annotations

from typing import Any

import pytest
from cash_desk import line
from msgspec import structs

from canonical_model.capabilities import WriteCapability
from canonical_model.identity import RecordId
from canonical_model.kept_cash import ProposedPart
from canonical_model.money import Money
from canonical_model.write_back import Application, CashAct
from core.write_back.approving import amount_of
from core.write_back.cash_limits import beyond
from core.write_back.references import input_hash
from duecourse.flows.bank_cash import why_told

ZERO = Money.zero("EUR")
PLAIN = CashAct(
    receipt_item_id=RecordId("r"), why="", applications=(Application(item_id=RecordId("i"), amount=Money.of(5, "EUR")),)
)


def eur(amount: str) -> Money:
    return Money.of(amount, "EUR")


def part(amount: str = "98.00", *, reason: str = "full", **more: Any) -> ProposedPart:
    told: dict[str, Any] = {"discount": ZERO, "adjustment": ZERO, "after": ZERO, **more}
    return ProposedPart(
        item_id=RecordId("i"), document_no="4711", before=eur("100.00"), amount=told.pop("cash", eur(amount)),
        reason=reason, **told,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("told", "why"),
    [
        (part(), ""),
        (part(reason="discount", discount=eur("2.00")), ""),
        (part(reason="rounding", adjustment=eur("0.50")), ""),
        (part("100.50", reason="rounding", adjustment=eur("-0.50")), ""),
        (part(reason="bank_charge", adjustment=eur("25.00")), ""),
        (part("-98.00", reason="credit_memo"), ""),
        (part(reason="late_discount", discount=eur("2.00")), "is not one that its terms grant that day"),
        (part(reason="withholding", adjustment=eur("2.00")), "would be written off as withholding"),
        (part(reason="rounding", adjustment=eur("1.01")), "is more than policy lets be written off as rounding"),
        (part(reason="bank_charge", adjustment=eur("25.01")), "more than policy lets be written off as bank_charge"),
        (part(reason="reopened"), "no cash goes on 4711"),
        (part("0.00"), "no cash goes on 4711"),
        (part(cash=Money.of("98.00", "USD")), ""),
        (part(cash=Money.of("98.00", "USD"), adjustment=eur("0.50")), "4711 is in USD, and more than cash goes off it"),
    ],
)
def test_what_is_posted_beside_the_cash_is_what_the_terms_grant_and_policy_tolerates(
    told: ProposedPart, why: str
) -> None:
    said = why_told(line("98.00"), told)
    assert (why in said) if why else (said == "")


def test_a_charge_that_the_bank_names_is_written_off_whatever_its_size() -> None:
    told = part(reason="bank_charge", adjustment=eur("40.00"))
    assert why_told(structs.replace(line("60.00"), charges=eur("40.00")), told) == ""
    assert why_told(structs.replace(line("60.00"), charges=eur("39.00")), told)


@pytest.mark.parametrize(
    ("more", "able", "what"),
    [
        ({"discount": eur("1.00")}, "discounts", "a discount"),
        ({"written_off": eur("1.00")}, "write_offs", "what is written off"),
        ({"amount": eur("-5.00")}, "credits", "a credit that is used up"),
    ],
)
def test_a_product_takes_beside_the_cash_what_its_adapter_says(more: dict[str, Any], able: str, what: str) -> None:
    act = structs.replace(PLAIN, applications=(structs.replace(PLAIN.applications[0], **more),))
    assert beyond(PLAIN, WriteCapability(level="native")) == ""
    assert f"takes {what} from nobody but a person" in beyond(act, WriteCapability(level="native"))
    assert beyond(act, WriteCapability(level="native", **{able: True})) == ""


def test_an_approver_sees_all_that_goes_off_items_and_another_discount_is_another_wish() -> None:
    one = structs.replace(PLAIN.applications[0], amount=eur("95.00"), discount=eur("3.00"), written_off=eur("2.00"))
    credit = Application(item_id=RecordId("c"), amount=eur("-20.00"))
    act = structs.replace(PLAIN, applications=(one, credit))
    assert amount_of(act) == eur("100.00")
    assert amount_of(PLAIN) == eur("5.00")
    assert input_hash(act) != input_hash(
        structs.replace(act, applications=(structs.replace(one, discount=None), credit))
    )
    # acts that were kept before there was anything beside the cash are the same wish still
    assert input_hash(PLAIN) == "dc518c300db3d061c51a3b082de7bd922c93ed1ce10c8da67f1e0e63ff79140b"
