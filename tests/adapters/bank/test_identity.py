"""What a movement is called: the same in every copy, another for another payment."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from adapters.bank import read_bank_file
from adapters.bank.identity import told
from canonical_model.bank import BankFile
from canonical_model.identity import RecordId


def ids(found: BankFile) -> list[RecordId]:
    return [one.id for each in found.statements for one in each.transactions]


def test_a_file_saved_again_in_other_encodings_line_ends_and_prefixes_adds_nothing(ours: Path) -> None:
    first = ids(read_bank_file(ours / "camt053_envelope_batch_return.xml"))
    assert len(set(first)) == 6
    for name in ("utf16", "latin1_said_to_be_utf8", "crlf_blank_lines_first", "bom"):
        assert ids(read_bank_file(ours / f"camt053_{name}.xml")) == first


def test_another_prefix_and_namespace_version_and_a_new_name_add_nothing(ours: Path, tmp_path: Path) -> None:
    text = (ours / "camt053_envelope_batch_return.xml").read_text(encoding="utf-8")
    again = tmp_path / "statement (1).tmp"
    again.write_text(text.replace("n1:", "x:").replace("xmlns:n1", "xmlns:x").replace("001.08", "001.13"), "utf-8")
    assert ids(read_bank_file(again)) == ids(read_bank_file(ours / "camt053_envelope_batch_return.xml"))


def test_an_mt940_wrapped_otherwise_and_saved_in_utf8_adds_nothing(ours: Path, tmp_path: Path) -> None:
    source = ours / "mt940_sparkasse_gvc.sta"
    again = tmp_path / "copy.txt"
    text = source.read_bytes().decode("cp1252").replace("\r\n", "\n")
    again.write_text(text.replace("?22gl. 2%", "?22gl.\n 2%").replace("Kontofuehrung", "Kontofuehrung  "), "utf-8")
    assert ids(read_bank_file(again)) == ids(read_bank_file(source))


def test_two_genuinely_equal_payments_stay_two_in_every_copy(ours: Path, tmp_path: Path) -> None:
    first = ids(read_bank_file(ours / "mt940_two_equal_payments.txt"))
    again = tmp_path / "again.txt"
    again.write_bytes((ours / "mt940_two_equal_payments.txt").read_bytes().replace(b"\n", b"\r\n"))
    assert len(set(first)) == 2
    assert ids(read_bank_file(again)) == first


def test_two_equal_payments_of_the_corpus_stay_two(corpus: Path) -> None:
    found = read_bank_file(corpus / "camt053/sebastienrousseau/camt053_duplicate_same_day.xml")
    assert len(set(ids(found))) == 2


def test_a_statement_that_overlaps_another_one_adds_only_what_is_new(ours: Path, tmp_path: Path) -> None:
    text = (ours / "mt940_two_equal_payments.txt").read_text(encoding="utf-8")
    longer = tmp_path / "longer.txt"
    more = ":61:2611021102C10,NTRFNONREF\n:86:same\n:62F:C261102EUR30,"
    longer.write_text(text.replace(":62F:C261102EUR20,", more), encoding="utf-8")
    first, second = ids(read_bank_file(ours / "mt940_two_equal_payments.txt")), ids(read_bank_file(longer))
    assert second[:2] == first
    assert len(set(second)) == 3


def test_an_mt942_that_announces_and_the_mt940_that_books_a_payment_call_it_the_same(ours: Path) -> None:
    (announced,) = read_bank_file(ours / "mt942_interim.txt").statements
    booked, _ = read_bank_file(ours / "mt940_swift_blocks.txt").statements
    assert (announced.status, booked.status) == ("announced", "booked")
    assert announced.transactions[0].id == booked.transactions[0].id


NOTICE = """<Document><{message}><GrpHdr><MsgId>{id}</MsgId></GrpHdr><{one}><Id>{id}</Id>
<Acct><Id><IBAN>DE02120300000000202051</IBAN></Id></Acct>
<Ntry><Amt Ccy="EUR">{amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><ValDt><Dt>{day}</Dt></ValDt>
<AcctSvcrRef>SV/1 </AcctSvcrRef>{more}</Ntry></{one}></{message}></Document>"""


def test_a_camt054_that_announces_and_the_camt053_that_books_a_payment_call_it_the_same(tmp_path: Path) -> None:
    notice, statement = tmp_path / "a", tmp_path / "b"
    details = "<NtryDtls><TxDtls><RmtInf><Ustrd>more is known here</Ustrd></RmtInf></TxDtls></NtryDtls>"
    notice.write_text(NOTICE.format(
        message="BkToCstmrDbtCdtNtfctn", one="Ntfctn", id="N", amount="12.5", day="2026-11-02", more=details
    ))  # fmt: skip
    statement.write_text(NOTICE.format(
        message="BkToCstmrStmt", one="Stmt", id="S", amount="12.50", day="2026-11-03", more=""
    ))  # fmt: skip
    announced, booked = read_bank_file(notice), read_bank_file(statement)
    assert (announced.format, booked.format) == ("camt054", "camt053")
    assert ids(announced) == ids(booked)


def test_a_payment_and_its_charge_under_one_reference_of_the_bank_are_two(tmp_path: Path) -> None:
    file = tmp_path / "one"
    file.write_text(
        ":20:1\n:25:1234567\n:60F:C261101EUR10,00\n:61:2611021102C50,NTRFA//SAME\n:61:2611021102D5,NCHGA//SAME\n"
        ":62F:C261102EUR55,00\n-\n"
    )
    assert len(set(ids(read_bank_file(file)))) == 2


def test_a_statement_that_stands_twice_in_one_file_is_told(tmp_path: Path, ours: Path) -> None:
    twice = tmp_path / "twice"
    twice.write_bytes(2 * (ours / "mt940_ing_nl.txt").read_bytes())
    found = read_bank_file(twice)
    assert len(set(ids(found))) == 2
    assert found.findings == (
        "2 movements stand in several statements of this file: each is the same one, counted once",
    )


@given(st.text(max_size=60))
def test_blanks_line_breaks_and_case_are_no_part_of_what_was_written(text: str) -> None:
    assert told(text) == told(f"  {text.upper().lower()}\r\n") or not text.isascii()
    assert told(" ".join(text)) == told(text) or not text.isascii()


def test_a_numbered_statement_that_stands_twice_in_one_file_is_one_and_told(tmp_path: Path, ours: Path) -> None:
    for number, name in enumerate(("mt940_two_equal_payments.txt", "mt940_asn_iban_as_reference.txt")):
        twice = tmp_path / str(number)
        twice.write_bytes(2 * (ours / name).read_bytes())
        found = read_bank_file(twice)
        assert len(set(ids(found))) == 2
        assert len(found.findings) == 1


def test_equal_payments_on_two_pages_of_one_statement_stay_two(tmp_path: Path) -> None:
    line = ":61:2611021102C10,NTRFNONREF\n:86:same\n"
    file = tmp_path / "pages"
    file.write_text(
        f":20:1\n:25:1234567\n:28C:7/1\n:60F:C261101EUR0,\n{line}:62M:C261102EUR10,\n-\n"
        f":20:1\n:25:1234567\n:28C:7/2\n:60M:C261102EUR10,\n{line}:62F:C261102EUR20,\n-\n"
    )
    found = read_bank_file(file)
    assert (len(set(ids(found))), found.findings) == (2, ())


def test_a_camt_statement_that_stands_twice_in_one_file_is_one_and_told(tmp_path: Path, corpus: Path) -> None:
    text = (corpus / "camt053/sebastienrousseau/camt053_duplicate_same_day.xml").read_text(encoding="utf-8")
    start, end = text.index("<Stmt>"), text.index("</Stmt>") + len("</Stmt>")
    file = tmp_path / "twice"
    file.write_text(text[:end] + text[start:], encoding="utf-8")
    found = read_bank_file(file)
    assert (len(found.statements), len(ids(found)), len(set(ids(found)))) == (2, 4, 2)
    assert len(found.findings) == 1
