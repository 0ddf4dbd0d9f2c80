"""Exports as a source system: what is read, what is quarantined, what is refused."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from adapters.file import ADAPTER
from adapters.file.settings import EntitySettings, FileSettings, TableSettings
from adapters.kit.throttle import Bucket, Slots
from canonical_model.access import Actor
from canonical_model.adapter import Environment, Page, Reader, ReadRequest
from canonical_model.errors import BadAnswer, Misconfigured
from canonical_model.identity import SystemUid
from canonical_model.master_data import BankAccount, ControlBalance, Customer, ExchangeRate, Person, credit_limit
from canonical_model.money import Money
from canonical_model.receivables import OpenItem, Receipt

HEADER = "entity,document_no,item,customer,currency,open,due_date,open_functional\n"


def reader(folder: Path, **tables: TableSettings) -> Reader:
    entities = {"GB01": EntitySettings(name="Example", country="GB", currency="GBP", control_account="140000")}
    environment = Environment(
        system=SystemUid("t"), name="treasury", now=lambda: datetime(2026, 11, 20, tzinfo=UTC), sleep=lambda _: None,
        slots=Slots(), bucket=Bucket(clock=lambda: 0.0, sleep=lambda _: None), actor=Actor(id="test", kind="service"),
    )  # fmt: skip
    return ADAPTER.make(FileSettings(folder=str(folder), entities=entities, **tables), environment)


def read(source: Reader, feed: str, entity: str = "GB01") -> list[Page]:
    return list(source.read(ReadRequest(feed=feed, entity=entity)))


def records(pages: list[Page], kind: type[Any]) -> list[Any]:
    return [record for page in pages for record in page.records if isinstance(record, kind)]


def items_of(folder: Path, text: str, **options: Any) -> list[Page]:
    (folder / "items.csv").write_text(text, encoding="utf-8")
    return read(reader(folder, open_items=TableSettings(path="items.csv", **options)), "items")


def test_an_open_item_is_read_exactly(tmp_path: Path) -> None:
    pages = items_of(tmp_path, HEADER + "GB01,9001,1,C1,GBP,1234.50,2026-10-31,\n")
    (item,) = records(pages, OpenItem)
    assert (item.open_minor, item.due_date, item.control_account) == (123450, date(2026, 10, 31), "140000")
    assert pages[-1].end is not None
    assert pages[-1].end.completeness == "complete"


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("GB01,1,1,C1,GBP,12.345,2026-10-31,", "more decimals"),
        ("GB01,1,1,C1,GBP,NaN,2026-10-31,", "finite"),
        ("GB01,1,1,C1,GBP,1e400,2026-10-31,", "amount"),
        ("GB01,1,1,C1,GBP,,2026-10-31,", "not an amount"),
        ('GB01,1,1,C1,GBP,"1,23.00",2026-10-31,', "not an amount"),
        ("GB01,1,1,C1,XQQ,1.00,2026-10-31,", "unknown currency"),
        ("GB01,1,1,C1,GBP,1.00,31.10.2026,", "not a date"),
        ("GB01,1,1,,GBP,1.00,2026-10-31,", "no customer"),
        ("GB01,1,1,C1,EUR,1.00,2026-10-31,", "no open_functional"),
    ],
)
def test_a_row_that_cannot_be_read_is_quarantined_with_its_reason(tmp_path: Path, line: str, reason: str) -> None:
    pages = items_of(tmp_path, HEADER + line + "\nGB01,2,1,C1,GBP,5.00,2026-10-31,\n")
    (rejected,) = [rejected for page in pages for rejected in page.rejected]
    assert reason in rejected.reason
    assert rejected.native_key == ("GB01", "1", "1")
    assert [item.document_no for item in records(pages, OpenItem)] == ["2"]


def test_a_second_row_of_one_key_is_quarantined_beside_the_first(tmp_path: Path) -> None:
    pages = items_of(tmp_path, HEADER + "GB01,1,1,C1,GBP,5.00,2026-10-31,\n" * 2)
    assert len(records(pages, OpenItem)) == 1
    assert [r.native_key for page in pages for r in page.rejected] == [("GB01", "1", "1", "row 3")]


def test_a_row_that_is_broken_off_refuses_the_file(tmp_path: Path) -> None:
    with pytest.raises(BadAnswer, match="row 3 has 3 cells"):
        items_of(tmp_path, HEADER + "GB01,1,1,C1,GBP,5.00,2026-10-31,\nGB01,2,1")


def test_an_unclosed_quote_refuses_the_file(tmp_path: Path) -> None:
    with pytest.raises(BadAnswer):
        items_of(tmp_path, HEADER + 'GB01,1,1,"C1,GBP,5.00,2026-10-31,\n')


def test_a_missing_column_names_what_the_file_has(tmp_path: Path) -> None:
    with pytest.raises(Misconfigured, match=r"lacks the columns open.*the file has: entity, document_no"):
        items_of(tmp_path, "entity,document_no,customer,currency,due_date\n")


def test_a_path_outside_the_folder_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (tmp_path / "secret.csv").write_text(HEADER, encoding="utf-8")
    with pytest.raises(Misconfigured, match="outside"):
        read(reader(folder, open_items=TableSettings(path="../secret.csv")), "items")


def test_declared_columns_decimal_comma_and_german_dates(tmp_path: Path) -> None:
    text = "BuKr;Beleg;Kunde;Waehrung;Offen;Faellig\nGB01;77;C9;GBP;-1.234,50;01.02.2026\n"
    ours = ("entity", "document_no", "customer", "currency", "open", "due_date")
    names = dict(zip(ours, text.partition("\n")[0].split(";"), strict=True))
    pages = items_of(tmp_path, text, columns=names, decimal=",", delimiter=";", date_format="%d.%m.%Y")
    (item,) = records(pages, OpenItem)
    assert (item.open_minor, item.due_date, item.document_type) == (-123450, date(2026, 2, 1), "credit_memo")


def test_a_spreadsheet_reads_like_its_csv(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(HEADER.strip().split(","))
    sheet.append(["GB01", 9001, "1", "C1", "GBP", 1234.5, datetime(2026, 10, 31), None])  # noqa: DTZ001 - spreadsheets have no zone
    book.save(tmp_path / "items.xlsx")
    book.close()
    from_sheet = read(reader(tmp_path, open_items=TableSettings(path="items.xlsx")), "items")
    from_text = items_of(tmp_path, HEADER + "GB01,9001,1,C1,GBP,1234.5,2026-10-31,\n")
    assert records(from_sheet, OpenItem) == records(from_text, OpenItem)


def test_a_payment_becomes_a_receipt_and_standing_cash(tmp_path: Path) -> None:
    (tmp_path / "pay.csv").write_text(
        "entity,payment_no,customer,currency,amount,receipt_date\nGB01,P1,C1,GBP,50.00,2026-11-01\n", encoding="utf-8"
    )
    pages = read(reader(tmp_path, payments=TableSettings(path="pay.csv")), "items")
    (receipt,), (item,) = records(pages, Receipt), records(pages, OpenItem)
    assert (receipt.amount_minor, item.open_minor, item.kind) == (-5000, -5000, "unapplied")


def test_an_entity_that_nobody_declared_is_quarantined_not_lost(tmp_path: Path) -> None:
    (tmp_path / "items.csv").write_text(HEADER + "ZZ99,1,1,C1,GBP,5.00,2026-10-31,\n", encoding="utf-8")
    (page,) = read(reader(tmp_path, open_items=TableSettings(path="items.csv")), "entities", "")
    assert [rejected.reason for rejected in page.rejected] == ["row 2: entity 'ZZ99' is not declared"]


def test_customers_balances_and_rates(tmp_path: Path) -> None:
    (tmp_path / "c.csv").write_text(
        "entity,number,name,contact_email,street,postal_code,city,iban,credit_limit,credit_currency\n"
        "GB01,C1,Acme,ap@example.com,1 Mill Lane,N1 1AA,London,GB82WEST12345698765432,500.00,\n"
        "GB01,C2,Bolt,,,,,,900,EUR\nGB01,C3,Crane,,,,,,,\n",
        encoding="utf-8",
    )
    (tmp_path / "b.csv").write_text("entity,gl_account,currency,balance\nGB01,140000,GBP,10.00\n", encoding="utf-8")
    (tmp_path / "r.csv").write_text(
        "valid_on,from_currency,to_currency,rate,from_factor\n2026-11-01,JPY,EUR,0.61,100\n2026-11-02,JPY,EUR,-1,100\n",
        encoding="utf-8",
    )
    source = reader(
        tmp_path,
        customers=TableSettings(path="c.csv"),
        balances=TableSettings(path="b.csv"),
        rates=TableSettings(path="r.csv"),
    )
    customers, rates = read(source, "customers"), read(source, "rates", "")
    acme, bolt, crane = records(customers, Customer)
    assert (credit_limit(acme), credit_limit(bolt)) == (Money.of(500, "GBP"), Money.of(900, "EUR"))
    assert credit_limit(crane) is None
    assert (acme.name, acme.street, acme.postal_code, acme.city) == ("Acme", "1 Mill Lane", "N1 1AA", "London")
    assert [b.iban for b in records(customers, BankAccount)] == ["GB82WEST12345698765432"]
    assert [p.email for p in records(customers, Person)] == ["ap@example.com"]
    assert [b.balance_minor for b in records(read(source, "balances"), ControlBalance)] == [1000]
    assert [r.from_factor for r in records(rates, ExchangeRate)] == [100]
    assert [r.reason for page in rates for r in page.rejected] == ["row 3: not a rate: '-1'"]


def test_doctor_names_the_file_that_is_missing(tmp_path: Path) -> None:
    (check,) = reader(tmp_path, open_items=TableSettings(path="none.csv")).check()
    assert (check.status, check.check) == ("fail", "open_items")
    assert "none.csv does not exist" in check.detail


def test_a_file_may_give_a_currency_fewer_decimals_and_an_amount_with_more_is_quarantined(tmp_path: Path) -> None:
    lines = "GB01,1,1,C1,GBP,12.50,2026-10-31,\nGB01,2,1,C1,GBP,13.00,2026-10-31,\n"
    pages = items_of(tmp_path, HEADER + lines, decimals={"GBP": 0})
    assert [found.open_minor for found in records(pages, OpenItem)] == [1300]
    (spoilt,) = [one for page in pages for one in page.rejected]
    assert "more decimals than the currency has (0)" in spoilt.reason
