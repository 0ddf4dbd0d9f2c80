"""Input and expected output side by side: one line of SAP, what becomes of it."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from adapters.kit.auth import Basic
from adapters.kit.odata_rows import RowDecoder
from adapters.kit.secrets import Secret
from adapters.sap.s4.mapping import field_table
from adapters.sap.s4.mapping.holds import ItemHolds
from adapters.sap.s4.mapping.items import ItemMapper
from adapters.sap.s4.settings import Settings
from adapters.sap.s4.wire import CubeItem
from canonical_model.identity import SystemUid, source_id
from canonical_model.receivables import Document, OpenItem, Receipt, Settlement, SettlementLeg

SYSTEM = SystemUid("s4")
DECODER = RowDecoder(CubeItem)
#: an invoice of 1,190.00 EUR, open
INVOICE: dict[str, Any] = {
    "CompanyCode": "1010", "FiscalYear": "2026", "AccountingDocument": "1800000001", "AccountingDocumentItem": "001",
    "FinancialAccountType": "D", "Customer": "10100001", "AccountingDocumentType": "RV", "PostingKey": "01",
    "DebitCreditCode": "S", "TransactionCurrency": "EUR", "AmountInTransactionCurrency": "1190.000",
    "CompanyCodeCurrency": "EUR", "AmountInCompanyCodeCurrency": "1190.000", "GLAccount": "12100000",
    "DueCalculationBaseDate": "/Date(1788134400000)/", "DocumentDate": "/Date(1788134400000)/",
    "NetPaymentDays": "30", "PaymentTerms": "N030", "NetDueDate": None, "ReferenceDocumentType": "VBRK",
}  # fmt: skip
#: the same amount as a credit
CREDIT = {
    "DebitCreditCode": "H",
    "AmountInTransactionCurrency": "-1190.000",
    "AmountInCompanyCodeCurrency": "-1190.000",
}
PAYMENT = {**CREDIT, "AccountingDocumentType": "DZ", "PostingKey": "15", "ReferenceDocumentType": "BKPFF"}


def settings(**more: Any) -> Settings:
    return Settings(base_url="https://erp.example.com", auth=Basic(user="u", password=Secret("p")), **more)


@dataclass
class Mapped:
    records: list[Any]
    rejected: list[Any]
    mapper: ItemMapper = field(repr=False)

    def one(self, kind: type[Any]) -> Any:
        (found,) = [record for record in self.records if type(record) is kind]
        return found

    def has(self, kind: type[Any]) -> bool:
        return any(type(record) is kind for record in self.records)


def mapped(*rows: dict[str, Any], companies: dict[str, str] | None = None, **more: Any) -> Mapped:
    body = json.dumps({"d": {"results": [{**INVOICE, **row} for row in rows]}}).encode()
    mapper = ItemMapper(SYSTEM, settings(**more), companies=companies or {})
    records: list[Any] = []
    rejected: list[Any] = []
    mapper.page(DECODER.page(body), records, rejected)
    return Mapped(records, rejected, mapper)


def item(row: dict[str, Any], **more: Any) -> OpenItem:
    return mapped(row, **more).one(OpenItem)


CASES: tuple[tuple[str, dict[str, Any], dict[str, Any]], ...] = (
    ("an invoice", {}, {
        "kind": "whole", "document_type": "invoice", "original_minor": 119000, "open_minor": 119000,
        "collectible": True, "control_account": "12100000", "due_date": date(2026, 9, 30),
        "customer_number": "10100001", "native_key": ("1010", "1800000001", "2026", "001"), "document_no": "1800000001",
    }),
    ("a padded number", {"Customer": "0010100001", "AccountingDocument": "0090000001", "AccountingDocumentItem": "1"}, {
        "customer_number": "10100001", "document_no": "90000001",
        "native_key": ("1010", "0090000001", "2026", "001"),
    }),
    ("an alphanumeric number", {"Customer": "CPD-0007"}, {"customer_number": "CPD-0007"}),
    ("a credit memo", {**CREDIT, "AccountingDocumentType": "DG"}, {
        "kind": "whole", "document_type": "credit_memo", "original_minor": -119000, "collectible": False,
        "not_collectible_because": "credit", "due_date": date(2026, 8, 31),
    }),
    ("a credit billed", CREDIT, {"document_type": "credit_memo"}),
    ("a credit memo for an invoice", {
        **CREDIT, "AccountingDocumentType": "DG", "FollowOnDocumentType": "G", "InvoiceReference": "1800000009",
        "InvoiceReferenceFiscalYear": "2025", "InvoiceItemReference": "002",
    }, {"refers_to": ("1010", "1800000009", "2025", "002"), "offsets": None, "residual_of": None}),
    ("a payment", PAYMENT, {"kind": "on_account", "document_type": "receipt", "collectible": False}),
    ("a payment with key 11", {**PAYMENT, "PostingKey": "11"}, {"kind": "on_account", "document_type": "receipt"}),
    ("a partial payment", {
        **PAYMENT, "FollowOnDocumentType": "Z", "InvoiceReference": "1800000009", "InvoiceReferenceFiscalYear": "2026",
        "InvoiceItemReference": "1",
    }, {"kind": "unapplied", "offsets": ("1010", "1800000009", "2026", "001")}),
    ("a residual item", {
        "AccountingDocumentType": "DZ", "PostingKey": "06", "FollowOnDocumentType": "V",
        "InvoiceReference": "1800000009", "InvoiceReferenceFiscalYear": "2026", "InvoiceItemReference": "001",
        "PaymentDifferenceReason": "FRT",
    }, {
        "kind": "residual", "residual_of": ("1010", "1800000009", "2026", "001"), "collectible": True,
        "reason_code": "FRT",
    }),
    ("a follow-on without a reference", {"FollowOnDocumentType": "Z", "InvoiceReference": ""}, {"offsets": None}),
    ("terms apply", {**CREDIT, "InvoiceReference": "V"}, {"refers_to": None, "due_date": date(2026, 9, 30)}),
    ("a down payment", {**CREDIT, "SpecialGLCode": "A", "SpecialGLTransactionType": "A"}, {
        "kind": "down_payment", "document_type": "down_payment", "collectible": False,
        "not_collectible_because": "special G/L A", "control_account": "12100000",
    }),
    ("a down payment request", {"SpecialGLCode": "F", "SpecialGLTransactionType": "F"}, {
        "kind": "down_payment", "document_type": "down_payment_request", "collectible": False, "control_account": "",
        "not_collectible_because": "noted item: a down payment request",
    }),
    ("a cleared item", {
        "ClearingAccountingDocument": "1400000001", "ClearingDocFiscalYear": "2026",
        "ClearingDate": "/Date(1790726400000)/",
    }, {"open_minor": 0, "open_functional_minor": 0, "original_minor": 119000, "settled_by": "1400000001",
        "settled_on": date(2026, 9, 30)}),
    ("yen", {
        "TransactionCurrency": "JPY", "AmountInTransactionCurrency": "119000.000",
        "AmountInCompanyCodeCurrency": "690.200",
    }, {"original_minor": 119000, "original_functional_minor": 69020, "currency": "JPY", "functional_currency": "EUR"}),
    ("dinars", {"TransactionCurrency": "KWD", "AmountInTransactionCurrency": "12.345"}, {"original_minor": 12345}),
    ("a group amount", {"AdditionalCurrency1": "USD", "AmountInAdditionalCurrency1": "1300.00"}, {
        "group_currency": "USD", "open_group_minor": 130000,
    }),
    ("no group amount", {}, {"group_currency": None, "open_group_minor": None}),
    ("an amount written with an exponent", {"AmountInTransactionCurrency": "1.19E3"}, {"original_minor": 119000}),
    ("an amount that came as a number", {"AmountInTransactionCurrency": 1190.5}, {"original_minor": 119050}),
    ("SAP's own due date", {"NetDueDate": "/Date(1790726400000)/", "NetPaymentDays": "0"}, {
        "due_date": date(2026, 9, 30)}),
    ("no net days", {"NetPaymentDays": "0", "CashDiscount2Days": "20", "CashDiscount1Days": "10"}, {
        "due_date": date(2026, 9, 20)}),
    ("first discount days only", {"NetPaymentDays": "", "CashDiscount1Days": "10"}, {"due_date": date(2026, 9, 10)}),
    ("empty dates", {
        "NetDueDate": "00000000", "DueCalculationBaseDate": "/Date(-6847804800000)/", "LastDunningDate": "",
        "DocumentDate": None, "ClearingDate": "/Date(253402214400000)/",
    }, {"due_date": None, "baseline_date": None, "last_dunned_on": None, "settled_on": None}),
    ("a discount", {"CashDiscount1DueDate": "/Date(1788998400000)/", "CashDiscount1Percent": "3.000"}, {
        "discount_until": date(2026, 9, 10), "discount_percent": Decimal(3)}),
    ("a dunning level", {"DunningLevel": "2"}, {"dunning_level": 2}),
    ("dunning level 0", {"DunningLevel": "0"}, {"dunning_level": None}),
    ("a partner company of ours", {"PartnerCompany": "001020"}, {"trading_partner": "1020"}),
    ("a partner company of nobody's", {"PartnerCompany": "009999"}, {"trading_partner": "009999"}),
    ("a reversal", {"IsReversal": True}, {"document_type": "reversal"}),
    ("a document type of the tenant's", {"AccountingDocumentType": "ZR", "ReferenceDocumentType": ""}, {
        "document_type": "invoice"}),
    ("an unknown document type", {"AccountingDocumentType": "ZQ", "ReferenceDocumentType": ""}, {
        "document_type": "journal"}),
    ("the other account field", {"GLAccount": "", "OperationalGLAccount": "0012100001"}, {
        "control_account": "12100001"}),
)  # fmt: skip


@pytest.mark.parametrize(("row", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_a_line_becomes_an_item(row: dict[str, Any], expected: dict[str, Any]) -> None:
    found = item(row, companies={"001020": "1020"}, document_types={"ZR": "invoice"})
    for name, value in expected.items():
        wanted = source_id(SYSTEM, "open_item", value) if name in LINKS and value else value
        assert getattr(found, name) == wanted, name


LINKS = ("offsets", "residual_of", "refers_to")

SPOILT: tuple[tuple[str, dict[str, Any], str], ...] = (
    ("an amount that is none", {"AmountInTransactionCurrency": "abc"}, "not an amount"),
    ("not a number", {"AmountInTransactionCurrency": "NaN"}, "not a finite amount"),
    ("beyond everything", {"AmountInTransactionCurrency": "1e400"}, "range"),
    ("an amount nobody can store", {"AmountInTransactionCurrency": "9" * 20}, "too large"),
    ("too many places", {"AmountInTransactionCurrency": "1190.005"}, "more decimals"),
    (
        "too many places for yen",
        {"TransactionCurrency": "JPY"} | {"AmountInTransactionCurrency": "1.5"},
        "more decimals",
    ),
    ("an empty amount", {"AmountInTransactionCurrency": ""}, "not an amount"),
    ("an unknown currency", {"TransactionCurrency": "XXQ"}, "XXQ"),
    ("no currency", {"CompanyCodeCurrency": ""}, "unknown currency"),
    ("an unknown group currency", {"AdditionalCurrency1": "QQQ"}, "QQQ"),
    ("a bad due date", {"NetDueDate": "/Date(x)/"}, "not a date"),
    ("bad days", {"NetPaymentDays": "thirty"}, "number of days"),
    ("no customer", {"Customer": ""}, "no customer"),
    ("neither debit nor credit", {"DebitCreditCode": "X"}, "neither debit nor credit"),
    ("a sign that contradicts its code", {"DebitCreditCode": "H"}, "contradicts"),
    ("a functional sign that contradicts", {"AmountInCompanyCodeCurrency": "-1.00"}, "contradicts"),
    ("a key that is no text", {"AccountingDocument": ["1"]}, "Expected `str`"),
    ("a flag that is none", {"IsReversed": "maybe"}, "Expected `bool`"),
)


@pytest.mark.parametrize(("row", "reason"), [case[1:] for case in SPOILT], ids=[case[0] for case in SPOILT])
def test_a_line_that_cannot_be_read_goes_to_quarantine_and_leaves_the_others(row: dict[str, Any], reason: str) -> None:
    good = {"AccountingDocument": "1800000002"}
    found = mapped(row, good)
    (spoilt,) = found.rejected
    assert reason in spoilt.reason
    assert json.loads(spoilt.payload) == {**INVOICE, **row}
    assert spoilt.customer_number == ("10100001" if row.get("Customer", "1") else "")
    assert [one.document_no for one in found.records if isinstance(one, OpenItem)] == ["1800000002"]
    assert not any(one.native_key[1] == "1800000001" for one in found.records), "no half of a spoilt line"


def test_unsigned_amounts_are_signed_by_their_code_where_the_settings_say_so() -> None:
    assert item({"DebitCreditCode": "H"}, unsigned_amounts=True).original_minor == -119000
    assert item({}, unsigned_amounts=True).original_minor == 119000
    assert "contradicts" in mapped(CREDIT, unsigned_amounts=True).rejected[0].reason


def test_a_payment_is_a_receipt_too() -> None:
    found = mapped({**PAYMENT, "ValueDate": "/Date(1788220800000)/", "DocumentReferenceID": "REF1"})
    receipt = found.one(Receipt)
    assert (receipt.amount_minor, receipt.value_date, receipt.reference) == (-119000, date(2026, 9, 1), "REF1")
    assert receipt.native_key == found.one(OpenItem).native_key


def test_without_a_value_date_the_baseline_date_is_the_payments_value_date() -> None:
    assert mapped(PAYMENT).one(Receipt).value_date == date(2026, 8, 31)


@pytest.mark.parametrize(
    "row",
    [{}, CREDIT, {**PAYMENT, "SpecialGLCode": "A"}, {**PAYMENT, "FollowOnDocumentType": "V"}],
    ids=["invoice", "credit memo", "down payment", "residual of a payment"],
)
def test_what_is_no_payment_is_no_receipt(row: dict[str, Any]) -> None:
    assert not mapped(row).has(Receipt)


def test_payment_types_are_a_setting() -> None:
    row = {**PAYMENT, "PostingKey": "11", "AccountingDocumentType": "ZZ"}
    assert not mapped(row).has(Receipt)
    assert mapped(row, payment_types=("DZ", "ZZ")).has(Receipt)


def test_a_credit_of_a_write_offs_type_gives_up_what_it_is_cleared_with() -> None:
    cleared = {"ClearingAccountingDocument": "1400000001", "ClearingDate": "/Date(1782864000000)/"}
    row = {**CREDIT, **cleared, "AccountingDocumentType": "WO", "InvoiceReference": ""}
    assert mapped(row).one(SettlementLeg).kind == "item"
    assert mapped(row, write_off_types=("WO",)).one(SettlementLeg).kind == "write_off"
    debit = mapped({**cleared, "AccountingDocumentType": "WO"}, write_off_types=("WO",))
    assert debit.one(SettlementLeg).kind == "item"


def test_one_document_with_two_lines_comes_once() -> None:
    found = mapped({}, {"AccountingDocumentItem": "002"})
    assert found.one(Document).number == "1800000001"
    assert sum(isinstance(one, OpenItem) for one in found.records) == 2


def test_lines_without_entry_view_are_left_out_and_counted() -> None:
    found = mapped({"AccountingDocumentItem": "000"}, {})
    assert (found.mapper.left_out, len([r for r in found.records if isinstance(r, OpenItem)])) == (1, 1)


def test_a_clearing_is_one_settlement_with_a_leg_per_item() -> None:
    cleared = {"ClearingAccountingDocument": "1400000001", "ClearingDocFiscalYear": "2026",
               "ClearingDate": "/Date(1790726400000)/", "ClearingCreationDate": "/Date(1790812800000)/"}  # fmt: skip
    found = mapped(
        cleared,
        {**cleared, "AccountingDocument": "1800000002"},
        {**cleared, **PAYMENT, "AccountingDocument": "1400000001", "AmountInTransactionCurrency": "-2380.00",
         "AmountInCompanyCodeCurrency": "-2380.00"},
    )  # fmt: skip
    settlement = found.one(Settlement)
    legs = [one for one in found.records if isinstance(one, SettlementLeg)]
    assert (settlement.native_key, settlement.kind) == (("1010", "1400000001", "2026"), "application")
    assert (settlement.settled_on, settlement.recorded_on) == (date(2026, 9, 30), date(2026, 10, 1))
    assert [(leg.kind, leg.amount_minor) for leg in legs] == [("item", 119000), ("item", 119000), ("receipt", -238000)]
    assert {leg.settlement_id for leg in legs} == {settlement.id}
    assert sum(leg.amount_functional_minor for leg in legs) == 0


def test_a_document_and_its_reversal_are_a_reversal() -> None:
    cleared = {"ClearingAccountingDocument": "100000005", "ClearingDocFiscalYear": "2026"}
    found = mapped({**cleared, "IsReversed": True, "ReverseDocument": "100000005"})
    assert found.one(Settlement).kind == "reversal"
    assert found.one(Document).reversed_by == "100000005"


HOLDS: tuple[tuple[str, dict[str, Any], list[tuple[str, str]]], ...] = (
    ("none", {}, []),
    ("a dunning block", {"DunningBlockingReason": "A"}, [("native", "A")]),
    ("a payment block", {"PaymentBlockingReason": "A"}, [("native", "A")]),
    ("a block by the payment run", {"PaymentBlockingReason": "P"}, [("payment_in_process", "P")]),
    ("execution", {"CustomerIsInExecution": True}, [("legal", "X")]),
    ("a pledge", {"AccountsReceivableIsPledged": "F1"}, [("native", "F1")]),
    ("a payment order", {"HasPaymentOrder": True}, [("payment_in_process", "X")]),
    ("a payment elsewhere", {"IsUsedInPaymentTransaction": True}, [("payment_in_process", "X")]),
    ("a payment's own line", {**PAYMENT, "IsUsedInPaymentTransaction": True}, []),
    ("two at once", {"DunningBlockingReason": "B", "CustomerIsInExecution": True}, [("native", "B"), ("legal", "X")]),
)


@pytest.mark.parametrize(("row", "expected"), [case[1:] for case in HOLDS], ids=[case[0] for case in HOLDS])
def test_blocks_on_a_line_are_holds_on_its_item(row: dict[str, Any], expected: list[tuple[str, str]]) -> None:
    body = json.dumps({"d": {"results": [{**INVOICE, **row}]}}).encode()
    (line,) = DECODER.page(body).rows
    holds = list(ItemHolds(SYSTEM, settings(in_process_blocks=("P",))).of(line))
    found = item({**INVOICE, **row})
    assert [(hold.kind, hold.native_code) for hold in holds] == expected
    assert all(
        (hold.subject_id, hold.customer_id, hold.set_by) == (found.id, found.customer_id, "erp") for hold in holds
    )


MARK, DAY = "1234567", "/Date(1767225600000)/"


@pytest.mark.parametrize(("name", "sap", "_ecc"), field_table.ITEM_FIELDS)
def test_the_table_of_item_texts_is_what_the_code_does(name: str, sap: str, _ecc: str) -> None:
    assert getattr(item({sap: MARK}), name) == MARK


@pytest.mark.parametrize(("name", "sap", "_ecc"), field_table.ITEM_DATES)
def test_the_table_of_item_dates_is_what_the_code_does(name: str, sap: str, _ecc: str) -> None:
    assert getattr(item({sap: DAY}), name) == date(2026, 1, 1)


@pytest.mark.parametrize(("name", "sap", "_ecc"), field_table.DOCUMENT_FIELDS)
def test_the_table_of_document_texts_is_what_the_code_does(name: str, sap: str, _ecc: str) -> None:
    assert getattr(mapped({sap: MARK}).one(Document), name) == MARK


@pytest.mark.parametrize(("name", "sap", "_ecc"), field_table.DOCUMENT_DATES)
def test_the_table_of_document_dates_is_what_the_code_does(name: str, sap: str, _ecc: str) -> None:
    assert getattr(mapped({sap: DAY}).one(Document), name) == date(2026, 1, 1)


@pytest.mark.parametrize(("name", "sap", "_ecc"), field_table.RECEIPT_FIELDS)
def test_the_table_of_receipt_texts_is_what_the_code_does(name: str, sap: str, _ecc: str) -> None:
    assert getattr(mapped({**PAYMENT, sap: MARK}).one(Receipt), name) == MARK


@pytest.mark.parametrize(("name", "sap", "_ecc"), field_table.RECEIPT_DATES)
def test_the_table_of_receipt_dates_is_what_the_code_does(name: str, sap: str, _ecc: str) -> None:
    assert getattr(mapped({**PAYMENT, sap: DAY}).one(Receipt), name) == date(2026, 1, 1)


@pytest.mark.parametrize("hostile", ["a|b", "100%2F", "O'Hara", "\\-", "ä/ö", "0012", " "])
def test_keys_with_any_character_stay_apart(hostile: str) -> None:
    plain: Callable[[str], str] = lambda number: item({"AccountingDocument": number}).id  # noqa: E731
    assert plain(hostile) != plain(hostile + "x")
    assert item({"AccountingDocument": hostile}).native_key[1].endswith(hostile)


def test_a_system_may_give_a_currency_fewer_decimals_and_an_amount_with_more_is_quarantined() -> None:
    assert item({}, decimals={"EUR": 0}).original_minor == 119000
    cents = {"AmountInTransactionCurrency": "1190.500", "AmountInCompanyCodeCurrency": "1190.500"}
    assert item(cents).original_minor == 119050
    assert "more decimals than the currency has (0)" in mapped(cents, decimals={"EUR": 0}).rejected[0].reason


@pytest.mark.parametrize("decimals", [{"EUR": 3}, {"EUR": -1}, {"EURO": 2}])
def test_more_decimals_than_are_kept_cannot_be_declared(decimals: dict[str, int]) -> None:
    with pytest.raises(ValueError, match=r"ISO 4217"):
        settings(decimals=decimals)


def test_of_a_line_whose_clearing_cannot_be_read_nothing_is_handed_on_and_the_next_brings_the_settlement() -> None:
    cleared = {
        "ClearingAccountingDocument": "1400000001", "ClearingDocFiscalYear": "2026",
        "ClearingDate": "/Date(1790726400000)/",
    }  # fmt: skip
    found = mapped({**cleared, "ClearingCreationDate": "some day"}, {**cleared, "AccountingDocument": "1800000002"})
    assert [one.native_key[1] for one in found.rejected] == ["1800000001"]
    assert found.one(OpenItem).document_no == found.one(Document).number == "1800000002"
    assert found.one(SettlementLeg).settlement_id == found.one(Settlement).id
