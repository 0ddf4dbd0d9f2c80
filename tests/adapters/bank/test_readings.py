"""What single formats say: sides, references, returns, charges, balances, lines that cannot be read."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from msgspec import structs
from reportlab.pdfgen.canvas import Canvas

from adapters.bank import BankSettings, FileBounds, read_bank_file
from adapters.bank.cells import cell_day, cell_money
from adapters.bank.values import iso_day, money, short_day
from adapters.bank.wire import Unreadable
from canonical_model.bank import BankStatement, BankTransaction
from canonical_model.errors import BadAnswer, Misconfigured
from canonical_model.money import Money


def only(path: Path, **said: object) -> BankStatement:
    (statement,) = read_bank_file(path, BankSettings(**said)).statements  # type: ignore[arg-type] # a test's options
    return statement


def lines(path: Path) -> tuple[BankTransaction, ...]:
    return tuple(one for each in read_bank_file(path).statements for one in each.transactions)


def test_a_batch_and_its_payments_are_parent_and_children_and_only_the_batch_is_in_the_balance(ours: Path) -> None:
    batch, first, second, *_ = lines(ours / "camt053_envelope_batch_return.xml")
    assert (first.parent, second.parent, batch.parent) == (batch.id, batch.id, None)
    assert first.amount + second.amount == batch.amount
    assert (first.payer_name, first.payer_account) == ("Müller GmbH", "DE89370400440532013000")
    assert (first.end_to_end_id, first.text) == ("E-1", "RE 4711 vom 1.10.")


def test_what_was_sent_what_was_charged_and_structured_references_are_kept(ours: Path) -> None:
    second = lines(ours / "camt053_envelope_batch_return.xml")[2]
    assert (second.instructed, second.charges) == (Money.of("310.00", "EUR"), Money.of("10.00", "EUR"))
    assert (second.references, second.payer_name) == (("RF18539007547034", "INV-9"), "Ultimate AG")
    assert lines(ours / "camt053_amounts_in_details_only.xml")[1].references == ("210000000003139471430009017",)


def test_a_returned_direct_debit_names_who_did_not_pay_and_why(ours: Path) -> None:
    returned = next(one for one in lines(ours / "camt053_envelope_batch_return.xml") if one.reversal)
    assert (returned.amount, returned.payer_name) == (Money.of("-105.00", "EUR"), "Bounced KG")
    assert (returned.return_reason, returned.end_to_end_id) == ("AM04 no cover", "DD-7")


def test_an_entry_that_is_pending_is_announced_even_in_a_statement(ours: Path) -> None:
    assert [one.status for one in lines(ours / "camt053_envelope_batch_return.xml")][-1] == "announced"


def test_a_line_without_amount_currency_sign_or_date_is_shown_and_the_others_are_taken(ours: Path) -> None:
    statement = only(ours / "camt053_one_bad_line.xml")
    assert [one.amount for one in statement.transactions] == [Money.of("10", "EUR")]
    assert [one.place for one in statement.unread] == ["entry 2", "entry 3", "entry 4", "entry 5"]
    assert "5.001" in statement.unread[0].text
    assert statement.findings == ("4 lines could not be read: the balances prove nothing while they are left out",)


def test_a_balance_that_does_not_follow_is_told_to_the_cent(corpus: Path) -> None:
    statement = only(corpus / "camt053/genkgo/camt053.v2.five.decimals.xml")
    assert statement.findings == ("opening 18.15 EUR and 1 lines do not make closing 27.05 EUR: 0.05 EUR apart",)


def test_structured_details_of_german_banks_are_taken_apart(ours: Path) -> None:
    first, returned, fee = lines(ours / "mt940_sparkasse_gvc.sta")
    assert (first.end_to_end_id, first.text) == ("RE-2026-0815", "Rechnung 2026-0815 abzgl. 2% Skonto")
    assert (first.payer_name, first.payer_bank) == ("MUSTERMANN UND SOEHNE GMBH CO KG", "BYLADEM1001")
    assert (returned.reversal, returned.amount, returned.payer_name) == (True, Money.of("89.90", "EUR"), "Max Muster")
    assert (fee.value_date, fee.booking_date) == (date(2026, 12, 30), date(2026, 11, 2))


@pytest.mark.parametrize(
    ("name", "payer", "account", "text"),
    [
        ("mt940_ing_nl.txt", "ING BANK NV INZAKE WEB", "NL32INGB0000012345", "EV10001REP1000000T1000"),
        ("mt940_abn_trtp.txt", "A. KLANT B.V.", "NL91ABNA0417164300", "FACTUUR 2026-5"),
        ("mt940_rabobank_new.swi", "Klant NV", "NL89RABO0300065264", "Factuur F-99"),
        ("mt940_swift_blocks.txt", "Customer BV", "", "Invoice 77"),
        (
            "mt940_commerzbank_deutsche.txt", "ALPHA AG", "DE75512108001245126199", "RG 1001, RG 1002 und RG 1003",
        ),
    ],
)  # fmt: skip
def test_details_in_the_dialects_of_banks(ours: Path, name: str, payer: str, account: str, text: str) -> None:
    first = lines(ours / name)[0]
    assert (first.payer_name, first.payer_account, first.text) == (payer, account, text)


def test_30_february_is_the_last_day_of_the_month(corpus: Path) -> None:
    (line,) = lines(corpus / "mt940/wolph/self-provided__february_30.sta")
    assert (line.value_date, line.booking_date) == (date(2016, 2, 29), date(2016, 3, 1))


def test_an_expected_credit_of_an_interim_report_is_no_booked_one(ours: Path) -> None:
    statement = only(ours / "mt942_interim.txt")
    assert {one.status for one in statement.transactions} == {"announced"}


def test_bai2_reads_on_in_continuations_and_past_funds_types(ours: Path) -> None:
    first, wire, _ = lines(ours / "bai2_continuations.txt")
    assert (first.bank_reference, first.end_to_end_id) == ("BANKREF1", "CUSTREF1")
    assert first.text == "ACME CORP PAYMENT INV 1001, 1002 AND 1003 SECOND LINE OF TEXT, WITH A COMMA"
    assert (wire.value_date, wire.bank_reference) == (date(2026, 11, 3), "BANKREF2")
    distributed = lines(ours / "bai2_unknown_code_and_distribution.txt")[0]
    assert (distributed.bank_reference, distributed.text) == ("REF9", "DEPOSIT")


def test_a_control_total_that_is_wrong_is_told(ours: Path, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong"
    wrong.write_text((ours / "bai2_intraday.txt").read_text().replace("49,5000", "49,4000"))
    assert only(wrong).findings == ("the account trailer's control total is 4000: the amounts add up to 5000",)


def test_an_intraday_report_announces_and_a_prior_day_report_books(ours: Path) -> None:
    assert only(ours / "bai2_intraday.txt").status == "announced"
    assert only(ours / "bai2_continuations.txt").status == "booked"


def test_a_lockbox_with_wrong_totals_is_read_and_told(corpus: Path) -> None:
    found = read_bank_file(corpus / "lockbox/opentaps/TestLockbox-bad-total.mbx")
    assert "the lockbox total is 325405 cents: its cheques add up to 525405" in found.findings
    assert found.remittances[2].lines[0].document == "000LB0002"
    assert sum(one.amount.minor for one in found.statements[0].transactions) == 525405


def test_a_return_of_an_ach_debit_takes_money_back_with_its_code(corpus: Path) -> None:
    first, second = lines(corpus / "ach/moov-io/return-WEB.ach")
    assert (first.amount, first.return_reason) == (Money.of("-123.54", "USD"), "R01 insufficient funds")
    assert (second.amount, second.return_reason) == (Money.of("45.65", "USD"), "R03 no account")


def test_adjustments_discounts_and_a_later_currency_of_an_820(ours: Path, corpus: Path) -> None:
    (advice,) = read_bank_file(ours / "x12_820_one_line.edi").remittances
    assert (advice.amount, advice.reference, advice.payer_name) == (Money.of(1480, "CAD"), "TRACE77", "ACME CORP")
    assert (advice.lines[0].discount, advice.lines[1].adjustment) == (Money.of(20, "CAD"), Money.of(-100, "CAD"))
    (other,) = read_bank_file(corpus / "edi820/citybaseinc/X218-RA820__4-good.txt").remittances
    assert (other.lines[1].adjustment, other.lines[1].adjustment_reason) == (Money.of(-1000, "USD"), "52")


def test_a_running_balance_proves_a_table_whichever_row_is_the_newest(ours: Path) -> None:
    statement = only(ours / "csv_us_running_balance.csv")
    assert (statement.opening, statement.closing) == (Money.of("5025", "USD"), Money.of("6500", "USD"))


def test_a_date_that_could_be_two_days_is_read_when_a_person_says_which(ours: Path) -> None:
    statement = only(ours / "csv_ambiguous_dates.csv", date_order="month")
    assert [one.booking_date for one in statement.transactions] == [date(2026, 3, 4), date(2026, 5, 6)]


def test_declared_columns_win_and_a_wrong_name_is_told(tmp_path: Path) -> None:
    table = tmp_path / "table"
    table.write_text("When;How much;Who\n2026-11-02;1.234,50;Acme\n2026-11-03;-3,00;Bank\n")
    with pytest.raises(BadAnswer, match="no format"):
        read_bank_file(table)
    columns = {"date": "When", "amount": "How much", "payer_name": "who"}
    statement = only(table, columns=columns, currency="EUR", account="1")
    assert [one.amount for one in statement.transactions] == [Money.of("1234.50", "EUR"), Money.of("-3", "EUR")]
    with pytest.raises(Misconfigured, match="no column is called 'sum'"):
        read_bank_file(table, BankSettings(columns={"sum": "How much"}))


def test_a_workbook_is_read_as_a_table_is(tmp_path: Path) -> None:
    from openpyxl import Workbook

    book = Workbook()
    for row in (["Konto", "DE02120300000000202051"], ["Buchungstag", "Betrag", "Währung", "Verwendungszweck"],
                [date(2026, 11, 2), 1190.5, "EUR", "RE 1"], [date(2026, 11, 3), -7, "EUR", "Entgelt"]):  # fmt: skip
        book.active.append(row)  # type: ignore[union-attr] # a new workbook has a sheet
    book.save(tmp_path / "workbook.txt")
    statement = only(tmp_path / "workbook.txt")
    assert [one.amount for one in statement.transactions] == [Money.of("1190.5", "EUR"), Money.of("-7", "EUR")]
    assert statement.account == "DE02120300000000202051"


@pytest.mark.parametrize(
    ("text", "decimal", "expected"),
    [
        ("1.234,56", "", "1234.56"), ("1,234.56", "", "1234.56"), ("-4,50", "", "-4.50"), ("4,50-", "", "-4.50"),
        ("(12.00)", "", "-12"), ("1'234.50", "", "1234.50"), ("1 234,50 €", "", "1234.50"), ("−3.10", "", "-3.10"),
        ("12.00 DR", "", "-12"), ("1.000", ",", "1000"), ("1.234.567", "", "1234567"), ("+7", "", "7"),
        (",5", "", "0.5"),
    ],
)  # fmt: skip
def test_amounts_as_people_write_them(text: str, decimal: str, expected: str) -> None:
    assert cell_money(text, "EUR", decimal) == Money.of(expected, "EUR")  # type: ignore[arg-type] # a plain mark


@pytest.mark.parametrize(
    "text", ["1.000", "1,000", "12..34", "1.23.4", "1,2,3", "", "abc", "1.2345,6", "--1", "1e5", "٣"]
)
def test_an_amount_that_is_none_or_two_is_not_read(text: str) -> None:
    with pytest.raises(Unreadable):
        cell_money(text, "EUR")


def test_days_as_people_write_them() -> None:
    expected = date(2026, 3, 25)
    for text in ("25.03.2026", "25/03/26", "03/25/2026", "2026/03/25", "20260325", "25 Mar 2026", "25. März 2026"):
        assert cell_day(text) == expected, text


@pytest.mark.parametrize("text", ["NaN", "inf", "1e3", "0x10", "1_000", " ", "1,5", "٣", "--1", "1" * 60])
def test_what_is_no_amount_in_a_message_is_not_read(text: str) -> None:
    with pytest.raises(Unreadable):
        money(text, "EUR")


@pytest.mark.parametrize("text", ["2026-13-01", "2026-02-31", "0001-01-01", "02.11.2026", "", "9999-12-31"])
def test_what_is_no_day_in_a_message_is_not_read(text: str) -> None:
    with pytest.raises(Unreadable):
        iso_day(text)


def test_two_digit_years_are_of_the_century_that_is_nearer() -> None:
    assert (short_day("991231").year, short_day("261102").year) == (1999, 2026)


def test_schemas_advise_and_refuse_nothing(corpus: Path) -> None:
    schemas = corpus.parent / "iso20022_xsd"
    found = read_bank_file(
        corpus / "camt053/sebastienrousseau/camt053_duplicate_same_day.xml", BankSettings(schemas=str(schemas))
    )
    assert len(found.statements[0].transactions) == 2
    assert any(one.startswith("not as camt.053.001.02 says") for one in found.findings)


def test_more_lines_than_are_taken_refuse_the_file(ours: Path) -> None:
    bounds = structs.replace(FileBounds(), most_lines=2)
    for name in ("camt053_envelope_batch_return.xml", "bai2_continuations.txt", "lockbox_amount_first.txt"):
        with pytest.raises(BadAnswer, match="more than 2"):
            read_bank_file(ours / name, BankSettings(bounds=bounds))


def test_a_file_that_is_too_large_or_has_an_endless_line_is_refused(ours: Path, tmp_path: Path) -> None:
    small = structs.replace(FileBounds(), most_bytes=100)
    with pytest.raises(BadAnswer, match="100 are taken"):
        read_bank_file(ours / "bai2_intraday.txt", BankSettings(bounds=small))
    endless = tmp_path / "endless"
    endless.write_text(":20:1\n:86:" + "x" * 3_000_000)
    with pytest.raises(BadAnswer, match="more than 1048576 characters"):
        read_bank_file(endless)


def test_a_workbook_that_unpacks_to_a_thousand_times_its_size_is_refused(tmp_path: Path) -> None:
    from zipfile import ZIP_DEFLATED, ZipFile

    with ZipFile(tmp_path / "bomb", "w", ZIP_DEFLATED) as packed:
        packed.writestr("[Content_Types].xml", "<Types/>")
        packed.writestr("xl/worksheets/sheet1.xml", "0" * 50_000_000)
    with pytest.raises(BadAnswer, match="no table does"):
        read_bank_file(tmp_path / "bomb")


def test_lines_of_a_transport_before_the_xml_are_passed_over(ours: Path, tmp_path: Path) -> None:
    text = (ours / "camt053_envelope_batch_return.xml").read_text(encoding="utf-8")
    sent = tmp_path / "sent"
    sent.write_text("SENDER: BANK\nTYPE: C53\n\n" + text, encoding="utf-8")
    assert len(lines(sent)) == 6
    hostile = tmp_path / "hostile"
    hostile.write_text("TYPE: C53\n" + (ours / "hostile_external_entity.xml").read_text(encoding="utf-8"))
    with pytest.raises(BadAnswer, match="document type"):
        read_bank_file(hostile)


def test_an_mt940_with_two_signs_for_the_line_end_or_blanks_before_its_fields_is_read(
    ours: Path, tmp_path: Path
) -> None:
    text = (ours / "mt940_two_equal_payments.txt").read_text(encoding="utf-8")
    for number, made in enumerate(("@@" + text.replace("\n", "@@"), text.replace("\n:", "\n  :"))):
        file = tmp_path / str(number)
        file.write_text(made)
        assert lines(file) == lines(ours / "mt940_two_equal_payments.txt")


def test_the_state_and_reason_of_a_whole_batch_are_kept_beside_those_of_its_payments(
    ours: Path, tmp_path: Path
) -> None:
    text = (ours / "pain002_six_namespace.xml").read_text(encoding="utf-8")
    file = tmp_path / "states"
    batch = "<PmtInfSts>PART</PmtInfSts><StsRsnInf><Rsn><Cd>AC01</Cd></Rsn></StsRsnInf><TxInfAndSts>"
    file.write_text(text.replace("<TxInfAndSts>", batch), encoding="utf-8")
    states = read_bank_file(file).statuses
    assert [(one.batch, one.status, one.reasons) for one in states] == [
        ("", "PART", ()), ("B-1", "RJCT", ("AC04", "closed")), ("B-1", "PART", ("AC01",)),
    ]  # fmt: skip


def test_bai2_records_behind_one_another_and_amounts_on_the_next_line_are_read(ours: Path) -> None:
    found = read_bank_file(ours / "bai2_several_records_on_a_line.txt")
    assert (found.findings, found.statements[0].findings) == ((), ())
    wire, credit = found.statements[0].transactions
    assert (wire.payer_name, wire.payer_account, wire.end_to_end_id) == ("ACME HOLDING INC", "8348572423", "E2E-77")
    assert (credit.value_date, credit.text) == (date(2026, 11, 4), "ACH CREDIT")


def test_movements_of_securities_are_told_and_not_dropped_in_silence(ours: Path) -> None:
    found = read_bank_file(ours / "ofx1_empty_values_other_currency.ofx")
    assert found.findings == ("1 movements of securities are not read",)
    assert lines(ours / "ofx1_empty_values_other_currency.ofx")[0].amount == Money.of("12.34", "AUD")


def test_a_row_that_is_broken_off_is_no_smaller_amount(ours: Path) -> None:
    statement = only(ours / "csv_broken_off.csv")
    assert [one.amount for one in statement.transactions] == [Money.of("100.50", "EUR")]
    assert [one.reason for one in statement.unread] == ["the row has 3 cells, the header 5"]


def test_an_iban_in_the_place_of_the_reference_and_a_name_in_free_text_are_the_other_side(ours: Path) -> None:
    first, second = lines(ours / "mt940_asn_iban_as_reference.txt")
    assert (first.payer_account, first.end_to_end_id) == ("NL47INGB9999999999", "")
    assert (second.payer_account, second.payer_name) == ("NL65INGB0123456789", "PICQER")


@pytest.mark.parametrize("share", [0.45, 0.95])
def test_an_mt940_whose_block_has_no_end_is_broken_off(ours: Path, tmp_path: Path, share: float) -> None:
    whole = (ours / "mt940_swift_blocks.txt").read_bytes()
    cut = tmp_path / "cut"
    cut.write_bytes(whole[: int(len(whole) * share)])
    with pytest.raises(BadAnswer, match="broken off"):
        read_bank_file(cut)


def test_a_type_that_is_debit_or_credit_gives_unsigned_amounts_their_side(ours: Path, tmp_path: Path) -> None:
    file = ours / "csv_unsigned_with_types.csv"
    assert [one.amount for one in lines(file)] == [Money.of(100, "USD"), Money.of("-2.5", "USD")]
    without = tmp_path / "without"
    without.write_text(file.read_text().replace("Type", "Debit/Credit").replace("Credit,100", ",100"))
    statement = only(without)
    assert [one.reason for one in statement.unread] == ["neither debit nor credit: ''"]


def test_an_account_that_is_another_one_in_each_row_is_the_other_sides(ours: Path) -> None:
    statement = only(ours / "csv_other_sides_account.csv", account="DE02120300000000202051")
    assert statement.account == "DE02120300000000202051"
    assert [one.payer_account for one in statement.transactions] == ["DE89370400440532013000", ""]


def test_a_raised_two_is_no_digit_of_a_day(ours: Path, tmp_path: Path) -> None:
    odd = tmp_path / "odd"
    text = (ours / "x12_820_one_line.edi").read_text(encoding="utf-8")
    odd.write_text(text.replace("20261103", "²0261103"), encoding="utf-8")
    (advice,) = read_bank_file(odd).remittances
    assert [one.reason for one in advice.unread] == ["not a date as YYYYMMDD: '²0261103'"]


def test_an_820_in_two_currencies_is_told_and_not_added_up(ours: Path) -> None:
    (advice,) = read_bank_file(ours / "x12_820_two_currencies.edi").remittances
    assert advice.findings == ("the documents and the payment are in several currencies",)


@pytest.mark.parametrize(
    ("pages", "lines", "why"),
    [(51, 1, "a PDF of more than 50 pages"), (1, 12_000, "a page of the PDF holds more than 524288 bytes")],
)
def test_a_pdf_that_unpacks_to_more_than_an_advice_has_is_refused(
    tmp_path: Path, pages: int, lines: int, why: str
) -> None:
    path = tmp_path / "large.pdf"
    canvas = Canvas(str(path), invariant=1)
    for _ in range(pages):
        for line in range(lines):
            canvas.drawString(50, 800, f"invoice {90000000 + line}: 12.00 EUR")
        canvas.showPage()
    canvas.save()
    with pytest.raises(BadAnswer, match=why):
        read_bank_file(path)


def test_what_words_beside_a_table_say_is_the_advices_and_a_total_is_held_against_the_documents(tmp_path: Path) -> None:
    path = tmp_path / "advice.csv"
    path.write_text(
        "Payer:;Acme GmbH\nPayment reference:;PAY-7\nPayment date:;2026-11-10\nTotal paid:;130,00 EUR\n\n"
        "Invoice;Amount paid;Currency\n90000017;100,00;EUR\n90000018;20,00;EUR\n",
        encoding="utf-8",
    )
    (advice,) = read_bank_file(path).remittances
    assert (advice.payer_name, advice.reference, advice.paid_on) == ("Acme GmbH", "PAY-7", date(2026, 11, 10))
    assert advice.findings == ("the documents add up to 120.00 EUR, the payment is over 130.00 EUR",)


@pytest.mark.parametrize("charset", ["no-such-set", "utf\0-8"])
def test_an_e_mail_in_a_character_set_that_there_is_not_is_read_all_the_same(tmp_path: Path, charset: str) -> None:
    path = tmp_path / "advice.eml"
    head = f"From: Acme <ap@acme.example>\nSubject: paid\nContent-Type: text/plain; charset={charset}\n\n"
    path.write_text(head + "Invoice | Amount paid EUR\n90000017 | 100.00\n", encoding="ascii")
    (advice,) = read_bank_file(path).remittances
    assert (advice.payer_name, str(advice.amount)) == ("Acme", "100.00 EUR")
