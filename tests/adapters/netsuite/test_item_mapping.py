"""Rows that generated books do not have: each with what becomes of it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from adapters.netsuite.mapping.amounts import ReadAmounts, Worth, amounts_reader, is_untouched
from adapters.netsuite.mapping.items import Where, due_date, item_mapper
from adapters.netsuite.mapping.kinds import nature_of
from adapters.netsuite.mapping.settlements import SettlementMapper, applications, divided, links_by_item
from adapters.netsuite.mapping.values import Unreadable, amount, day, number
from adapters.netsuite.reader.items import MOST_LINES, is_nobodys, together
from adapters.netsuite.wire import LedgerLine, Link
from canonical_model.errors import Misconfigured
from canonical_model.identity import SystemUid
from canonical_model.money import BadAmount
from canonical_model.receivables import OpenItem, Settlement, SettlementLeg

WHERE = Where(system=SystemUid("ns"), entity="1", functional_currency="EUR")


def line(**told: str) -> LedgerLine:
    usual = {
        "id": "10", "line": "0", "type": "CustInvc", "tranid": "INV-1", "trandate": "2026-11-01", "voided": "F",
        "customer": "7", "customernumber": "C-7", "currency": "USD", "foreigntotal": "100",
        "foreignamountpaid": "0", "foreignamountunpaid": "100", "amount": "90", "amountpaid": "0",
        "amountunpaid": "90", "account": "5", "acctnumber": "1100", "accttype": "AcctRec",
    }  # fmt: skip
    return LedgerLine(**{**usual, **told})


def credit(native_type: str, used: str, unused: str, **told: str) -> LedgerLine:
    amounts = {
        "foreignamountpaid": "", "foreignamountunpaid": "", "amountpaid": "", "amountunpaid": "",
        "foreignpaymentamountused": used, "foreignpaymentamountunused": unused, "paymentamountused": used,
        "paymentamountunused": unused,
    }  # fmt: skip
    total = str(-(int(used) + int(unused)))
    return line(type=native_type, **{**amounts, "foreigntotal": total, "amount": total, **told})


def item(*lines: LedgerLine) -> OpenItem:
    return item_mapper(WHERE)(lines).item


def link(previous: tuple[str, str], following: tuple[str, str], value: str, kind: str = "Payment") -> Link:
    return Link(
        previousdoc=previous[0], previoustype=previous[1], previousline="0", previousdate="2026-11-01",
        previousnumber=previous[0], nextdoc=following[0], nexttype=following[1], nextline="0", nextdate="2026-11-05",
        nextnumber=following[0], linktype=kind, foreignamount=value,
    )  # fmt: skip


def test_a_header_counts_once_however_many_lines_it_has_on_the_account() -> None:
    """Each line repeats the header's amounts; only the accounting lines are added up."""
    half = {"paymentamountused": "30", "paymentamountunused": "0"}
    rest = {"paymentamountused": "0", "paymentamountunused": "20", "line": "2"}
    made = item(credit("CustPymt", "60", "20", **half), credit("CustPymt", "60", "20", **rest))
    assert (made.original_minor, made.open_minor) == (-8000, -2000)
    assert (made.original_functional_minor, made.open_functional_minor) == (-5000, -2000)


@pytest.mark.parametrize("total", ["-80", "80"])
def test_the_sign_of_a_payments_total_is_nobodys_promise(total: str) -> None:
    assert item(credit("CustPymt", "60", "20", foreigntotal=total)).open_minor == -2000


def test_a_header_without_amounts_is_read_by_its_lines() -> None:
    empty = {"foreignpaymentamountused": "", "foreignpaymentamountunused": ""}
    one = {"lineforeignpaymentamountused": "10", "lineforeignpaymentamountunused": "0"}
    other = {"lineforeignpaymentamountused": "0", "lineforeignpaymentamountunused": "5.0000", "line": "1"}
    made = item(credit("CustCred", "10", "0", **empty, **one), credit("CustCred", "0", "5", **empty, **other))
    assert (made.original_minor, made.open_minor) == (-1500, -500)


#: what is paid and unpaid in both currencies, the total, and what is used and unused of a credit, which debits lack
_DEBITS = ("foreignamountpaid", "foreignamountunpaid", "amountpaid", "amountunpaid", "foreigntotal")
_CREDITS = (
    "foreignpaymentamountused", "foreignpaymentamountunused", "paymentamountused", "paymentamountunused",
)  # fmt: skip
_WRITTEN = st.sampled_from(["0", "0.00", "40", "40.00", "-40", "60.5", "100", "100.5", ".5", "1.234", "x", ""])
_RARELY = st.one_of(*[st.just("")] * 9, st.sampled_from(["0", "40"]))


@given(
    debits=st.tuples(*[_WRITTEN] * 5),
    standing=st.tuples(*[_RARELY] * 4),
    currency=st.sampled_from(["EUR", "JPY", "KWD"]),
    alike=st.booleans(),
)
@example(debits=("0", "40", "0", "40", ""), standing=("",) * 4, currency="JPY", alike=True)
@example(debits=("60.5", "40", "60.5", "40", "40"), standing=("",) * 4, currency="EUR", alike=True)
@example(debits=("0", "40", "0", "40", "40"), standing=("", "", "", "40"), currency="EUR", alike=True)
@example(debits=("0", "40", "0", "100", "40"), standing=("",) * 4, currency="EUR", alike=False)
@example(debits=("40", "0", "100", "0", "40"), standing=("",) * 4, currency="EUR", alike=False)
@settings(max_examples=500)
def test_the_short_way_of_plain_debits_reads_what_the_long_one_does(
    debits: tuple[str, ...], standing: tuple[str, ...], currency: str, *, alike: bool
) -> None:
    amounts = dict(zip((*_DEBITS, *_CREDITS), (*debits, *standing), strict=True))
    if alike:
        amounts |= {"amountpaid": debits[0], "amountunpaid": debits[1]}
    told = line(**amounts, currency=currency)
    short, long = amounts_reader("EUR", {}), amounts_reader("EUR", {"ISK": 0})
    assert _read(short, told) == _read(long, told)


def _read(reader: ReadAmounts, told: LedgerLine) -> Worth | None:
    # of two amounts that cannot be read either may be named
    try:
        return reader((told,), nature_of(told.type))
    except (Unreadable, BadAmount):
        return None


def test_a_journal_has_its_amounts_on_its_line() -> None:
    told = {"lineforeignamountpaid": "10", "lineforeignamountunpaid": "15", "line": "3"}
    made = item(line(type="Journal", foreignamountpaid="", foreignamountunpaid="", foreigntotal="999", **told))
    assert (made.native_key, made.original_minor, made.open_minor) == (("1", "10", "3"), 2500, 1500)


@pytest.mark.parametrize(
    ("told", "why"),
    [
        ({"foreigntotal": "101"}, "do not add up to the total"),
        ({"foreigntotal": "100", "foreignamountpaid": "60"}, "do not add up to the total"),
        ({"foreigntotal": "60", "foreignamountpaid": "60"}, "do not add up to the total"),
        ({"voided": "T"}, "voided, and something of it is open"),
        ({"customer": ""}, "names no customer"),
        ({"customernumber": ""}, "names no customer"),
        ({"foreignamountpaid": "", "foreignamountunpaid": ""}, "may this role see them"),
        ({"trandate": "01/11/2026"}, "not a date"),
    ],
)
def test_a_record_that_contradicts_itself_is_not_taken(told: dict[str, str], why: str) -> None:
    with pytest.raises(Unreadable, match=why):
        item(line(**told))


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ({"duedate": "2026-12-24"}, date(2026, 12, 24)),
        ({"terms": "3", "daysuntilnetdue": "30"}, date(2026, 12, 1)),
        ({"terms": "3", "daysuntilnetdue": "30", "datedriven": "T"}, None),
        ({"terms": "3"}, None),
        ({}, date(2026, 11, 1)),
    ],
)
def test_without_a_due_date_the_terms_say_it_and_without_terms_the_day_itself(
    told: dict[str, str], expected: date | None
) -> None:
    assert due_date(line(**told)) == expected


@pytest.mark.parametrize("reverse", [False, True])
def test_a_credit_memo_is_the_credit_in_whichever_direction_it_is_linked(reverse: bool) -> None:  # noqa: FBT001 - parametrised
    sides = (("10", "CustInvc"), ("20", "CustCred"))
    (found,) = applications([link(*(reversed(sides) if reverse else sides), "40")])
    assert (found.debit.transaction, found.credit.transaction) == ("10", "20")


@pytest.mark.parametrize(
    ("previous", "following", "debit"),
    [
        (("10", "CustInvc"), ("20", "Journal"), "10"),
        (("10", "Journal"), ("20", "CustPymt"), "10"),
        (("10", "Journal"), ("20", "CustInvc"), "20"),
        (("10", "CustRfnd"), ("20", "CustCred"), "10"),
        (("10", "CustPymt"), ("20", "CustRfnd"), "20"),
    ],
)
def test_the_types_of_both_documents_say_which_one_is_owed(
    previous: tuple[str, str], following: tuple[str, str], debit: str
) -> None:
    (found,) = applications([link(previous, following, "1")])
    assert found.debit.transaction == debit


@pytest.mark.parametrize("value", ["", "0", "-40", ".0"])
def test_links_without_a_positive_amount_are_none(value: str) -> None:
    assert list(applications([link(("10", "CustInvc"), ("20", "CustPymt"), value)])) == []


def test_a_deposit_is_used_by_its_application_and_pays_by_it() -> None:
    """CustDep → DepAppl → CustInvc: two links, one settlement [addendum C1]."""
    links = [
        link(("30", "CustDep"), ("31", "DepAppl"), "40", kind="DepAppl"),
        link(("10", "CustInvc"), ("31", "DepAppl"), "40"),
    ]
    rows = {
        "10": line(foreignamountpaid="40", foreignamountunpaid="60", amountpaid="36", amountunpaid="54"),
        "30": credit("CustDep", "40", "0", id="30"), "31": credit("DepAppl", "40", "0", id="31"),
    }  # fmt: skip
    by_item = links_by_item(WHERE, applications(links), {})
    mapper, records = SettlementMapper(WHERE), []
    for row in rows.values():
        mapped = item_mapper(WHERE)((row,))
        records += list(mapper.of(mapped.item, mapped.nature, by_item[mapped.item.native_key]))
    legs = [record for record in records if isinstance(record, SettlementLeg)]
    assert [leg.amount_minor for leg in legs] == [4000, -4000, -4000]
    assert [one.native_key for one in records if isinstance(one, Settlement)] == [("1", "31")]
    assert mapper.gaps == 0


def test_shares_of_an_item_add_up_to_what_is_settled_of_it_to_the_last_cent() -> None:
    made = item(line(foreignamountpaid="100", foreignamountunpaid="0", amountpaid="90.01", amountunpaid="0"))
    shares = divided(made, [3333, 3333, 3334], 10000)
    assert shares == [3000, 3000, 3001]
    assert divided(made, [], 10000) == []
    assert divided(made, [5], 0) == [0]


def test_applications_that_do_not_add_up_are_counted_and_not_made_up() -> None:
    made = item_mapper(WHERE)((line(foreignamountpaid="60", foreignamountunpaid="40"),))
    mapper = SettlementMapper(WHERE)
    found = list(applications([link(("10", "CustInvc"), ("20", "CustPymt"), "50")]))
    legs = [one for one in mapper.of(made.item, made.nature, found) if isinstance(one, SettlementLeg)]
    assert ([leg.amount_minor for leg in legs], mapper.gaps) == ([5000], 1)


def test_intercompany_is_known_by_its_line_and_by_its_customer() -> None:
    for told in ({"eliminate": "T"}, {"representingsubsidiary": "2"}):
        made = item(line(**told))
        assert (made.collectible, made.not_collectible_because.partition(":")[0]) == (False, "intercompany")
    assert item(line(representingsubsidiary="2")).trading_partner == "2"


@pytest.mark.parametrize(
    ("text", "expected"), [(".5", 50), ("-.5", -50), ("1E2", 10000), ("", 0), ("12.500", 1250), ("-0", 0)]
)
def test_numbers_are_read_as_oracle_writes_them(text: str, expected: int) -> None:
    assert amount(text, "EUR", {}) == expected


def test_amounts_are_exact_or_not_taken() -> None:
    for text in ("12.345", "NaN", "1e400", "12,50", "Infinity"):
        with pytest.raises(BadAmount):
            amount(text, "EUR", {})
    with pytest.raises(BadAmount):
        amount("12.5", "HUF", {"HUF": 0})


def test_dates_that_mean_none_are_none() -> None:
    assert [day(text) for text in ("", "1900-01-01", "1900-01-01 12:00:00", "9999-12-31")] == [None] * 4


def test_percentages_and_rates_are_numbers() -> None:
    assert str(number("2.00%")) == "2.00"
    for text in ("-1", "x", "NaN"):
        with pytest.raises(Unreadable):
            number(text)


def test_a_level_that_is_a_record_is_no_number() -> None:
    levels: list[Any] = [item(line(custbody_3805_dunning_level=text)).dunning_level for text in ("3", "Final", "")]
    assert levels == [3, None, None]


def test_a_revaluation_is_nobodys_item_and_a_journal_of_somebody_is_one() -> None:
    empty = {"foreignamountpaid": "", "foreignamountunpaid": "", "foreigntotal": ""}
    assert is_nobodys(line(type="FxReval", customer="", customernumber="", **empty))
    assert not is_nobodys(line(type="Journal", **empty))
    assert not is_nobodys(line(type="Journal", customer="", lineforeignamountunpaid="5", **empty))
    assert not is_nobodys(line(customer="", **empty)), "an invoice without a customer goes to quarantine"


def test_lines_of_a_transaction_are_together_and_those_of_a_journal_each_alone() -> None:
    invoice, memo = [line(id="7", line=no) for no in "12"], line(id="8", type="CustCred")
    journal = [line(id="9", line=no, type="Journal") for no in "12"]
    assert together([*invoice, memo, *journal]) == [tuple(invoice), (memo,), (journal[0],), (journal[1],)]
    assert together([invoice[0], memo, journal[0]]) == [(invoice[0],), (memo,), (journal[0],)]
    assert together([]) == []


def test_a_transaction_without_end_is_refused() -> None:
    with pytest.raises(Misconfigured, match="more than"):
        together([line()] * (MOST_LINES + 1))


@pytest.mark.parametrize(
    ("told", "untouched"),
    [
        ({"foreignamountpaid": "0", "foreignamountunpaid": "100"}, True),
        ({"foreignamountpaid": "0.00", "foreignamountunpaid": "100"}, True),
        ({"foreignpaymentamountused": "0", "foreignpaymentamountunused": "50"}, True),
        ({"lineforeignamountpaid": "0", "lineforeignamountunpaid": "7"}, True),
        ({"foreignamountpaid": ".01", "foreignamountunpaid": "99.99"}, False),
        ({"foreignamountpaid": "10", "foreignamountunpaid": "0"}, False),
        ({"foreignpaymentamountused": "-5", "foreignpaymentamountunused": "45"}, False),
        ({"lineforeignamountpaid": "3", "lineforeignamountunpaid": "4"}, False),
        # a role that may not see the amounts says nothing
        ({}, False),
        ({"foreignamountunpaid": "100"}, False),
    ],
)
def test_what_is_applied_is_not_asked_only_of_what_says_that_nothing_is(
    told: dict[str, str], *, untouched: bool
) -> None:
    assert is_untouched(LedgerLine(id="1", line="0", type="CustInvc", **told)) is untouched
