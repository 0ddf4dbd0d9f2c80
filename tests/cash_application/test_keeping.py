"""Bank lines that are kept: each once, what they are for, when a ledger shows them, and what is proposed of them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from cash_desk import TODAY, debt, line, proposals
from msgspec import structs

from canonical_model.bank import BankTransaction
from canonical_model.identity import RecordId, SystemUid, source_id
from canonical_model.kept_cash import KeptTransaction
from canonical_model.money import Money
from canonical_model.receivables import OpenItem, Receipt
from canonical_model.write_back import CashAct, WriteBack
from core.cash_application.in_ledger import shown
from core.cash_application.keeping import Books, Whose, coming, in_ledger, landed, looked_at, taken_in
from core.cash_application.reviewing import approved, chosen, followed, option_of, proposed, rejected, solved
from core.findings import NotAllowed

SYSTEM = SystemUid("s4")
WHOSE = Whose(SYSTEM, "1010")
BATCH = RecordId("batch")


def item(no: str, amount: str, *, customer: str = "C1", **fields: Any) -> OpenItem:
    minor, key = Money.of(amount, "EUR").minor, ("1010", no)
    told: dict[str, Any] = {
        "id": RecordId(f"item-{no}"), "system": SYSTEM, "entity": "1010", "native_key": key,
        "document_id": source_id(SYSTEM, "document", key), "document_no": no, "document_type": "invoice",
        "customer_id": RecordId(customer), "customer_number": customer, "kind": "whole", "currency": "EUR",
        "original_minor": minor, "open_minor": minor, "functional_currency": "EUR",
        "original_functional_minor": minor, "open_functional_minor": minor, "due_date": TODAY,
    }  # fmt: skip
    return OpenItem(**{**told, **fields})


def receipt(no: str, amount: str, *, customer: str = "C1", ago: int = 0, **fields: Any) -> Receipt:
    minor, key = Money.of(amount, "EUR").minor, ("1010", no)
    told: dict[str, Any] = {
        "id": RecordId(f"receipt-{no}"), "system": SYSTEM, "entity": "1010", "native_key": key, "number": no,
        "customer_id": RecordId(customer), "currency": "EUR", "amount_minor": -minor, "functional_currency": "EUR",
        "amount_functional_minor": -minor, "value_date": TODAY - timedelta(days=ago),
    }  # fmt: skip
    return Receipt(**{**told, **fields})


def kept(*came: BankTransaction, known: dict[RecordId, KeptTransaction] | None = None) -> Any:
    return taken_in(came, known or {}, whose=WHOSE, today=TODAY)


def looked(came: BankTransaction, items: list[OpenItem], **fields: Any) -> tuple[KeptTransaction, Any, Books]:
    debts = [
        debt(
            one.document_no, str(one.open.amount), account=f"s4/1010/{one.customer_number}",
            customer=fields.get("named", "Acme GmbH"),
        )
        for one in items if not one.is_cash
    ]  # fmt: skip
    (found,) = proposals([came], debts)
    books = Books.of(items)
    return looked_at(kept(came).lines[0], found, books), found, books


def test_a_line_is_kept_once_and_is_booked_after_it_was_announced_but_never_back() -> None:
    booked = line("100.00", name="a")
    announced = structs.replace(booked, status="announced")
    first = kept(announced)
    assert (first.new, first.lines[0].state) == (1, "waiting")
    known = {one.id: one for one in first.lines}
    then = kept(booked, known=known)
    assert (then.new, then.booked, then.lines[0].transaction.status) == (0, 1, "booked")
    known |= {one.id: one for one in then.lines}
    back = kept(announced, booked, known=known)
    assert (back.new, back.booked, back.known, back.lines) == (0, 0, 2, ())
    assert kept(announced, booked, announced).lines[0].transaction.status == "booked"


def test_money_that_went_out_is_kept_and_waits_for_nothing_and_what_the_bank_takes_back_waits() -> None:
    out = kept(line("-5.00", name="fee"), structs.replace(line("-9.00", name="nsf"), reversal=True))
    assert [one.state for one in out.lines] == ["nothing", "waiting"]


@pytest.mark.parametrize("parts_first", [True, False])
def test_a_batch_is_what_its_parts_make_of_it_whichever_file_tells_of_them(*, parts_first: bool) -> None:
    batch = line("30.00", name="batch")
    parts = [line(amount, name=amount, parent=BATCH, status="announced") for amount in ("10.00", "20.00")]
    first, second = (parts, [batch]) if parts_first else ([batch], parts)
    known = {one.id: one for one in kept(*first).lines}
    known |= {one.id: one for one in kept(*second, known=known).lines}
    assert {one.id: (one.state, one.transaction.status) for one in known.values()} == {
        BATCH: ("nothing", "booked"), "10.00": ("waiting", "booked"), "20.00": ("waiting", "booked"),
    }  # fmt: skip


def test_a_line_is_for_the_items_of_all_that_is_told_of_it_and_without_any_for_the_payers_account() -> None:
    named, _, _ = looked(line("100.00", "90000017"), [item("90000017", "100.00"), item("90000018", "70.00")])
    assert [(one.item_id, one.likeliest, one.open) for one in named.probably_for] == [
        ("item-90000017", True, Money.of("100.00", "EUR"))
    ]
    assert named.customer_id == "C1"
    near, _, _ = looked(line("100.00"), [item("90000017", "100.00"), item("90000018", "100.00")])
    assert [one.likeliest for one in near.probably_for] == [True, False]
    guessed, found, _ = looked(line("120.00"), [item("90000017", "100.00"), item("90000018", "70.00")])
    assert found.guessed
    assert [(one.customer_id, one.item_id) for one in guessed.probably_for] == [("C1", None)]
    stranger, _, _ = looked(line("120.00", payer="NOBODY KNOWN"), [item("90000017", "100.00")])
    assert (stranger.probably_for, stranger.customer_id) == ((), "")
    back, _, _ = looked(structs.replace(line("-100.00", "90000017"), reversal=True), [item("90000017", "100.00")])
    assert back.probably_for == ()


def test_whose_line_it_is_the_person_says_else_what_it_is_for() -> None:
    unsaid = taken_in([line("100.00", "90000017")], {}, whose=Whose(SystemUid(""), ""), today=TODAY).lines[0]
    _, found, books = looked(line("100.00", "90000017"), [item("90000017", "100.00")])
    now = looked_at(unsaid, found, books)
    assert (now.system, now.entity) == ("s4", "1010")
    said = looked_at(structs.replace(unsaid, system=SYSTEM, entity="2020"), found, books)
    assert said.entity == "2020"


def test_what_it_means_for_a_customer_is_told_without_the_items_of_others() -> None:
    one, _, _ = looked(line("100.00", "90000017", status="announced"), [item("90000017", "100.00")])
    other = structs.replace(one.probably_for[0], customer_id=RecordId("C2"), item_id=None)
    told = coming([structs.replace(one, probably_for=(*one.probably_for, other))])
    assert [(customer, [money.items for money in of]) for customer, of in told.items()] == [
        ("C1", [("item-90000017",)]), ("C2", [()]),
    ]  # fmt: skip
    assert coming([structs.replace(one, holds=False)]) == {}
    assert told[RecordId("C1")][0].told() == "the bank announced 100.00 EUR from ACME on 2026-11-12"


def waiting(name: str = "B77123", amount: str = "100.00", *, ago: int = 0, items: Any = None) -> KeptTransaction:
    day = TODAY - timedelta(days=ago)
    came = line(amount, "90000017", name=name, value_date=day)
    found, _, _ = looked(came, items or [item("90000017", "100.00")])
    return found


def there(*lines: KeptTransaction, receipts: Any = (), items: Any = (), taken: Any = ()) -> dict[str, str]:
    found = shown(lines, taken=taken, receipts=receipts, items=items)
    return {str(name): str(one.shown_as) for name, one in found.items()}


def test_a_ledger_shows_a_line_by_a_receipt_of_that_day_and_each_receipt_is_one_lines() -> None:
    two = [waiting("B77123"), waiting("B77124")]
    assert there(*two, receipts=[receipt("5", "100.00")]) == {"B77123": "receipt-5"}
    both = there(*two, receipts=[receipt("5", "100.00"), receipt("6", "100.00")])
    assert sorted(both.values()) == ["receipt-5", "receipt-6"]
    assert there(two[0], receipts=[receipt("5", "100.00")], taken={"receipt-5"}) == {}


def test_a_receipt_that_quotes_the_banks_reference_is_that_line_whatever_its_day() -> None:
    quoting = receipt("5", "100.00", ago=40, reference="bank B-77124")
    two = [waiting("B77123"), waiting("B77124")]
    assert there(*two, receipts=[quoting, receipt("6", "100.00")]) == {"B77124": "receipt-5", "B77123": "receipt-6"}


@pytest.mark.parametrize(
    "other",
    [
        receipt("5", "100.00", ago=3), receipt("5", "100.00", ago=-11), receipt("5", "99.99"),
        receipt("5", "100.00", customer="C2"), receipt("5", "100.00", reversed=True),
        receipt("5", "-100.00"), receipt("5", "100.00", value_date=None),
        receipt("5", "100.00", currency="USD"),
    ],
)  # fmt: skip
def test_another_days_amount_customer_or_currency_and_what_was_taken_back_is_not_this_line(other: Receipt) -> None:
    assert there(waiting(), receipts=[other], items=[item("90000017", "100.00")]) == {}


def test_cash_on_the_account_without_a_receipt_shows_a_line_too_and_one_with_a_receipt_only_once() -> None:
    cash = item("77", "-100.00", kind="on_account", document_type="receipt", posting_date=TODAY)
    assert there(waiting(), items=[cash, item("90000017", "100.00")]) == {"B77123": "item-77"}
    two = [waiting("B77123"), waiting("B77124")]
    assert len(there(*two, receipts=[receipt("77", "100.00")], items=[cash, item("90000017", "100.00")])) == 1


def test_items_that_are_not_open_as_they_were_and_a_receipt_of_another_amount_show_a_line() -> None:
    net = receipt("5", "98.00")
    assert there(waiting(), receipts=[net]) == {"B77123": "receipt-5"}
    assert there(waiting(), receipts=[net], items=[item("90000017", "100.00", open_minor=500)]) == {
        "B77123": "receipt-5"
    }
    assert there(waiting(), receipts=[net], items=[item("90000017", "100.00")]) == {}
    assert there(waiting()) == {}
    payer_only, _, _ = looked(line("30.00"), [item("90000017", "100.00")])
    assert there(payer_only, receipts=[net]) == {}


def test_what_a_ledger_shows_waits_no_more() -> None:
    one = waiting()
    found = shown([one], taken=(), receipts=[receipt("5", "100.00")], items=())
    now = in_ledger(one, found[one.id])
    assert (now.state, now.shown_as, now.said) == ("shown", "receipt-5", "the ledger shows it as 5")


def review(text: str = "", items: Any = None, *, before: Any = None, amount: str = "100.00") -> Any:
    held, found, books = looked(line(amount, text, name="B1"), items or [item("90000017", "100.00")])
    return proposed(held, found, books, before=before, today=TODAY)


def act(state: str, no: str = "w1") -> WriteBack:
    return WriteBack(
        id=RecordId(no), operation="cash", system=SYSTEM, entity="1010", customer_id=RecordId("C1"),
        customer_number="C1", act=CashAct(receipt_item_id=RecordId("r"), applications=(), why=""),
        state=state, proposer="ada", proposed_at=date(2026, 11, 12), because_of="ada",
    )  # type: ignore[arg-type] # fmt: skip


def test_a_proposal_shows_each_item_before_and_after_and_what_is_left_of_the_line() -> None:
    one = review("90000017", amount="130.00")
    (option, *_) = one.options
    (part,) = option.parts
    assert (part.document_no, str(part.before), str(part.amount), str(part.after)) == (
        "90000017", "100.00 EUR", "100.00 EUR", "0.00 EUR",
    )  # fmt: skip
    assert (str(option.rest), option.rest_is, one.state, one.customer_number) == (
        "30.00 EUR", "overpayment", "open", "C1",
    )  # fmt: skip
    for option in review("", [item("1", "100.00"), item("2", "100.00")]).options:
        assert sum(part.amount.minor for part in option.parts) + option.rest.minor == 10000
    other = review("", [item("1", "100.00", customer="C1"), item("2", "100.00", customer="C2")])
    assert other.customer_number == ""


def test_an_open_proposal_follows_what_is_found_and_an_answered_one_stays_as_it_was_answered() -> None:
    first = structs.replace(review("90000017"), opened_on=TODAY - timedelta(days=9))
    again = review("nothing", [item("90000017", "100.00"), item("90000018", "100.00")], before=first)
    assert (again.opened_on, len(again.options)) == (first.opened_on, 2)
    done = approved(first, RecordId("w1"), by="ada", on=TODAY)
    assert review("nothing", before=done) == done


def test_a_rejected_way_is_not_proposed_again_and_another_one_is() -> None:
    said_no = rejected(review("90000017"), by="ada", on=TODAY, why=" not theirs ")
    assert (said_no.state, said_no.why) == ("rejected", "not theirs")
    assert review("90000017", before=said_no) == said_no
    assert review("", before=said_no, amount="3.00", items=[item("4", "9.00")]).state == "open"
    nobody = review("", [item("9", "3.00", customer="C9")], before=said_no, amount="120.00")
    assert nobody.state in {"open", "rejected"}


def test_a_word_needs_a_reason_an_option_that_is_there_and_a_proposal_that_waits_for_one() -> None:
    one = review("90000017")
    assert chosen(one, 1).parts
    with pytest.raises(NotAllowed, match="options 1 to 1, not 2"):
        chosen(one, 2)
    with pytest.raises(NotAllowed, match="say why"):
        rejected(one, by="ada", on=TODAY, why=" ")
    done = approved(one, RecordId("w1"), by="ada", on=TODAY)
    with pytest.raises(NotAllowed, match="is approved"):
        chosen(done, 1)
    with pytest.raises(NotAllowed, match="reject its write-back instead"):
        rejected(done, by="ada", on=TODAY, why="x")
    held, found, books = looked(line("1.00", payer="NOBODY KNOWN"), [item("90000017", "100.00")])
    empty = proposed(held, found, books, before=None, today=TODAY)
    with pytest.raises(NotAllowed, match="pays nothing"):
        chosen(empty, 1)


def test_a_proposal_goes_with_the_write_back_of_its_line_and_is_open_again_when_that_came_to_nothing() -> None:
    one = review("90000017")
    assert followed(one, ()) == one
    assert followed(one, [act("rejected")]) == one
    ordered = followed(one, [act("rejected"), act("planned", "w2")])
    assert (ordered.state, ordered.write_back, ordered.decided_by) == ("approved", "w2", "ada")
    posted = followed(ordered, [act("confirmed", "w2")])
    assert posted.state == "posted"
    open_again = followed(posted, [act("withdrawn", "w2")])
    assert (open_again.state, open_again.write_back, open_again.why) == ("open", None, "its write-back is withdrawn")
    assert followed(posted, ()).why == "its write-back is gone"
    ended = solved(posted, on=TODAY, how="the ledger shows it as 5")
    assert (ended.state, ended.decided_on) == ("solved", TODAY)
    assert followed(ended, [act("refused", "w2")]) == ended


def test_what_the_bank_takes_back_is_of_its_customer_and_holds_nothing() -> None:
    back = structs.replace(line("-100.00", "90000017", name="B9"), reversal=True)
    held, found, books = looked(back, [item("90000017", "100.00")])
    told = proposed(held, structs.replace(found, account="s4/1010/C1"), books, before=None, today=TODAY)
    assert (held.probably_for, told.customer_number) == ((), "C1")


def test_a_credit_is_nothing_to_hold_and_for_an_item_that_is_gone_the_account_is() -> None:
    items = [item("90000017", "100.00"), item("CR-5501", "-40.00", document_type="credit_memo")]
    held, found, _ = looked(line("60.00", "90000017"), items)
    assert [part.amount_minor for part in found.parts] == [10000, -4000]
    assert [one.document_no for one in held.probably_for] == ["90000017"]
    gone = looked_at(held, found, Books.of(items[1:]))
    assert [(one.customer_id, one.item_id) for one in gone.probably_for] == [("C1", None)]


def test_a_batch_that_is_known_to_be_one_stays_one_and_its_parts_are_booked_once() -> None:
    batch = line("30.00", name="batch")
    parts = [line(amount, name=amount, parent=BATCH) for amount in ("10.00", "20.00")]
    known = {one.id: one for one in kept(batch, *parts).lines}
    assert kept(batch, *parts, known=known).lines == ()
    late = [line("5.00", name="5.00", parent=BATCH, status="announced")]
    assert [one.transaction.status for one in kept(*late, known=known).lines] == ["booked"]


def test_what_is_ordered_of_a_line_is_its_likeliest_way() -> None:
    _, found, _ = looked(line("100.00", "90000017"), [item("90000017", "100.00")])
    option = option_of(found)
    assert ([str(part.amount) for part in option.parts], str(option.rest)) == (["100.00 EUR"], "0.00 EUR")


def test_an_old_statement_holds_what_it_names_and_no_account_of_those_who_paid_long_ago() -> None:
    old = TODAY - timedelta(days=31)
    items = [item("90000017", "100.00"), item("90000018", "70.00")]
    unnamed, _, _ = looked(line("120.00", value_date=old), items)
    assert unnamed.probably_for == ()
    named, _, _ = looked(line("100.00", "90000017", value_date=old), items)
    assert [one.document_no for one in named.probably_for] == ["90000017"]


def test_who_pays_for_whom_is_learned_of_lines_that_a_ledger_shows_as_that_customers() -> None:
    held, _, _ = looked(
        line("100.00", "90000017", payer="MOTHER INC", payer_account="DE89"), [item("90000017", "100.00")]
    )
    there_now = in_ledger(held, shown([held], taken=(), receipts=[receipt("5", "100.00")], items=())[held.id])
    other = structs.replace(held.probably_for[0], customer_id=RecordId("C2"), likeliest=False)
    two = structs.replace(there_now, probably_for=(*held.probably_for, other))
    (one,) = landed(
        [held, there_now, two, structs.replace(there_now, shown_as=""), structs.replace(there_now, holds=False)]
    )
    assert (one.account, one.payer_account, one.references, one.line) == (
        "s4/1010/C1", "DE89", ("90000017",), held.id,
    )  # fmt: skip
    (found,) = proposals(
        [line("70.00", name="next", payer="?", payer_account="DE 89")],
        [debt("90000018", "70.00", account="s4/1010/C1")], past=[one],
    )  # fmt: skip
    assert (found.decision, found.account) == ("auto", "s4/1010/C1")
