"""`cash match` against the store: lines of a file, open items as they were read from the ERP."""

from __future__ import annotations

from typing import Any

from simulators.books import Books


def test_bank_lines_are_matched_with_what_was_read(site: Any, desk: Books) -> None:
    with site(desk) as here:
        with here.open() as app:
            here.sync(app)
        items = here.run("items", "--entity", "DE01").document["items"]
        invoice = next(one for one in items if one["customer_number"].endswith("3"))
        rows = [
            f"2026-11-18,300.00,EUR,unknown,{invoice['document_no']},B1",
            "2026-11-18,100.00,EUR,unknown,nothing said,B2",
        ]
        bank = here.home / "bank.csv"
        bank.write_text("\n".join(["date,amount,currency,payer,text,reference", *rows]) + "\n", encoding="utf-8")
        said = here.run("cash", "match", "--bank", str(bank), "--entity", "DE01")
        both = here.run("cash", "match", "--bank", str(bank))
    # the books of both companies number alike: whose invoice it is, the bank account tells, or a person
    assert both.document["lines"][0]["decision"] == "review"
    told = {one["line"]: one for one in said.document["lines"]}
    assert told["B2"]["decision"] != "auto"
    assert [part["item"] for part in told["B1"]["application"]] == [invoice["id"]]
    assert (told["B1"]["decision"], told["B1"]["application"][0]["amount"]["amount"]) == ("auto", "300.00")
