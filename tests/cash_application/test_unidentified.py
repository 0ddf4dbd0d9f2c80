"""Money whose payer nobody knows: whom it may be of, what it holds and for how long, and how it is solved."""

from __future__ import annotations

from datetime import date, timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from cash_desk import TODAY, debt, line, paid
from msgspec import structs
from test_keeping import item, kept, receipt

from canonical_model.identity import RecordId
from canonical_model.kept_cash import KeptTransaction, ProbablyFor
from core.cash_application.cash_book import CashBook
from core.cash_application.in_ledger import shown
from core.cash_application.keeping import Books, account_name, coming, looked_at
from core.cash_application.matching import match
from core.cash_application.possible_payers import PossiblePayers
from core.cash_application.proposals import Proposal
from core.cash_application.reviewing import proposed
from duecourse.flows.waiting_lines import elsewhere_of

ITEMS = [
    item("4711", "150.00"),
    item("4712", "90.00"),
    item("5001", "150.00", customer="C2"),
    item("6001", "7.00", customer="C3"),
]
NAMES = {"C1": "Acme Werkzeugbau GmbH", "C2": "Borealis Shipping AS", "C3": "Quill & Co"}


def books(*, discount: str = "") -> tuple[CashBook, Books]:
    debts = [
        debt(
            one.document_no, str(one.open.amount), account=account_name(one), customer=NAMES[one.customer_number],
            discount_percent=discount or None,
        )
        for one in ITEMS
    ]  # fmt: skip
    book = CashBook.of(structs.replace(one, item=f"item-{one.document_no}") for one in debts)
    return book, Books.of(ITEMS, PossiblePayers(book))


def looked(amount: str, *, whose: str = "", ago: int = 0, **told: Any) -> KeptTransaction:
    book, behind = books()
    came = line(amount, **told)
    (found,) = match([came], book, as_of=TODAY, whose={came.id: whose} if whose else None)
    one = structs.replace(kept(came).lines[0], since=TODAY + timedelta(days=ago))
    return looked_at(one, found, behind)


def possible(amount: str, **told: Any) -> list[tuple[str, str]]:
    return [(one.customer_number, one.document_no) for one in looked(amount, **told).probably_for]


@pytest.mark.parametrize(
    ("amount", "told", "of"),
    [
        ("150.00", {"payer_name": "Nobody"}, [("C1", "4711"), ("C2", "5001")]),  # open for just this, twice
        ("149.50", {"payer_name": "Nobody"}, [("C1", "4711"), ("C2", "5001")]),  # less a bank's charge
        ("240.00", {"payer_name": "Nobody"}, [("C1", "")]),  # all that is open on an account
        ("33.00", {"payer_name": "Borealis Shiping Norway"}, [("C2", "")]),  # a name that is near
        ("33.00", {"payer_name": "Bank", "text": "for borealis shipping, two invoices"}, [("C2", "")]),
        ("33.00", {"payer_name": "Nobody"}, []),
    ],
)
def test_money_of_nobody_known_may_be_of_whoever_owes_just_this_or_has_a_name_that_is_near(
    amount: str, told: dict[str, Any], of: list[tuple[str, str]]
) -> None:
    assert possible(amount, **told) == of


def test_it_is_nobodys_however_many_it_may_be_of_and_is_told_with_the_reasons() -> None:
    book, behind = books()
    came = line("150.00", payer_name="Nobody")
    (found,) = match([came], book, as_of=TODAY)
    one = looked_at(kept(came).lines[0], found, behind)
    made = proposed(one, found, behind, before=None, today=TODAY)
    assert (one.customer_id, made.customer_number, made.unidentified) == ("", "", True)
    assert [told.because for told in made.possible] == ["4711 is open for just this", "5001 is open for just this"]
    assert not any(told.likeliest for told in one.probably_for)


def test_an_account_that_is_not_among_those_that_are_read_is_told_of_nobody() -> None:
    book, behind = books()
    came = line("150.00", payer_name="Nobody")
    (found,) = match([came], book, as_of=TODAY)
    fewer = Books.of(ITEMS[:1], behind.possible)
    assert [to.customer_number for to in looked_at(kept(came).lines[0], found, fewer).probably_for] == ["C1"]


def test_every_line_is_asked_of_one_and_the_same_index() -> None:
    book, _ = books()
    asked, came = PossiblePayers(book), line("150.00", payer_name="Nobody")
    assert len(first := list(asked.of(came))) == 2
    assert list(asked.of(came)) == first


def test_who_said_whose_it_is_stays_named_while_the_proposal_is_made_anew() -> None:
    book, behind = books()
    came = line("150.00", payer_name="Nobody")
    (found,) = match([came], book, as_of=TODAY)
    said = ProbablyFor(system=ITEMS[2].system, entity="1010", customer_id=RecordId("C2"), customer_number="C2")
    one = kept(came).lines[0]
    before = structs.replace(
        proposed(one, found, behind, before=None, today=TODAY), decided_by="ada", decided_on=TODAY, why="their letter"
    )
    tomorrow = TODAY + timedelta(days=1)
    known = proposed(structs.replace(one, said_of=said), found, behind, before=before, today=tomorrow)
    assert (known.opened_on, known.decided_by, known.why) == (TODAY, "ada", "their letter")
    assert proposed(one, found, behind, before=before, today=tomorrow).decided_by == ""


def test_what_came_long_ago_holds_nothing_of_whoever_it_may_be_of() -> None:
    assert looked("150.00", payer_name="Nobody", ago=31).probably_for == ()


def test_a_person_says_whose_it_is_and_it_is_matched_with_that_customers_items_alone() -> None:
    said = ProbablyFor(system=ITEMS[2].system, entity="1010", customer_id=RecordId("C2"), customer_number="C2")
    book, behind = books()
    came = line("150.00", payer_name="Nobody")
    one = structs.replace(kept(came).lines[0], said_of=said)
    (found,) = match([came], book, as_of=TODAY, whose={came.id: account_name(said)})
    made = looked_at(one, found, behind)
    assert [(to.customer_number, to.document_no, to.because) for to in made.probably_for] == [("C2", "5001", "")]
    assert made.customer_id == "C2"
    nothing = structs.replace(said, customer_id=RecordId("C9"), customer_number="C9")
    (found,) = match([came], book, as_of=TODAY, whose={came.id: account_name(nothing)})
    assert looked_at(structs.replace(one, said_of=nothing), found, behind).probably_for == (nothing,)


def test_a_receipt_of_anybody_that_quotes_the_banks_reference_shows_it_and_an_equal_amount_does_not() -> None:
    one = looked("33.00", payer_name="Nobody", bank_reference="B-77123")
    equal = receipt("R1", "33.00", customer="C2")
    assert shown([one], taken=(), receipts=[equal], items=[]) == {}
    quoted = receipt("R2", "33.00", customer="C3", reference="b77123", ago=1)
    found = shown([one], taken=(), receipts=[equal, quoted], items=[])
    assert found[one.id].shown_as == "receipt-R2"
    assert shown([one], taken={"receipt-R2"}, receipts=[quoted], items=[]) == {}


def test_of_whoever_it_may_be_an_equal_receipt_alone_shows_nothing_either() -> None:
    one = looked("150.00", payer_name="Nobody", value_date=date(2026, 11, 12))
    assert one.probably_for
    assert shown([one], taken=(), receipts=[receipt("R1", "150.00", customer="C1")], items=[]) == {}


def test_what_it_means_for_each_it_may_be_of_says_why() -> None:
    one = looked("150.00", payer_name="Nobody")
    assert {name: [(money.items, money.because) for money in of] for name, of in coming([one]).items()} == {
        "C1": [(("item-4711",), "4711 is open for just this")], "C2": [(("item-5001",), "5001 is open for just this")],
    }  # fmt: skip
    assert coming([structs.replace(one, holds=False)]) == {}


def test_who_is_known_to_pay_for_another_entitys_account_may_have_paid_into_the_wrong_one() -> None:
    book, behind = books()
    past = [paid("10.00", account="s4/2020/C7", name="before", payer_account="DE55")]
    elsewhere = ProbablyFor(
        system=ITEMS[0].system, entity="2020", customer_id=RecordId("C7"), customer_number="C7", likeliest=False,
        because="the payer has paid for it before, into another entity's account",
    )  # fmt: skip
    came = line("33.00", payer="Nobody", payer_account="DE55")
    (found,) = match([came], structs.replace(book, payers=CashBook.of((), past=past).payers), as_of=TODAY)
    known = structs.replace(behind, elsewhere={"s4/2020/C7": elsewhere})
    one = looked_at(kept(came).lines[0], found, known)
    assert (one.probably_for, one.customer_id) == ((elsewhere,), "")


class Customers:
    """A repository that knows customers alone."""

    def customers(self, *, entity: str, number: str) -> list[Any]:
        both = [SimpleNamespace(system=system, id=RecordId(f"{system}/{number}")) for system in ("s4", "ns")]
        return both if (entity, number) == ("2020", "C7") else []


@pytest.mark.parametrize(("own", "names"), [("1010", ["s4/2020/C7"]), ("2020", []), ("", [])])
def test_accounts_of_other_entities_are_looked_up_for_lines_of_one_entity_alone(own: str, names: list[str]) -> None:
    found = Proposal(
        line="l", decision="review", confidence=0.1, currency="EUR", line_minor=1,
        payers=("s4/2020/C7", "s4/3030/C8", "s4/1010/C1"),
    )  # fmt: skip
    made = elsewhere_of(Customers(), [found], own)  # type: ignore[arg-type] # all that is asked of it
    assert list(made) == names
    assert [one.customer_id for one in made.values()] == ["s4/C7"] * len(names)
