"""Both faces on generated books with everything in them: what they show adds up to the books themselves."""

from __future__ import annotations

from collections import defaultdict
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import msgspec
import pytest
import requests

from simulators.books import Books, generate
from simulators.books.records import CONTROL_KINDS
from simulators.dynamics import business_central, finance

EVERYWHERE = "cross-company=true"
_JSON = msgspec.json.Decoder(dict[str, Any], float_hook=Decimal)
NOW = datetime(2026, 11, 20, 18, tzinfo=UTC)


@pytest.fixture(scope="module")
def books() -> Books:
    return generate(11)


class Reader:
    """Follows links to the end."""

    def __init__(self, server: Any, session: requests.Session) -> None:
        self.server, self.session, known = server, session, server.credentials
        form = {
            "grant_type": "client_credentials", "client_id": known.client_id, "client_secret": known.client_secret,
            "scope": known.scope,
        }  # fmt: skip
        token = session.post(f"{server.url}{known.token_path}", data=form, timeout=10).json()["access_token"]
        self.headers = {"Authorization": f"Bearer {token}", "Prefer": "odata.maxpagesize=10000"}

    def __call__(self, url: str) -> list[dict[str, Any]]:
        rows: list[dict[str, Any]] = []
        for _ in range(50):
            answer = self.session.get(url, headers=self.headers, timeout=30)
            assert answer.status_code == 200, answer.text
            told = _JSON.decode(answer.content)
            rows += told["value"]
            if "@odata.nextLink" not in told:
                return rows
            url = told["@odata.nextLink"]
        pytest.fail("more than 50 pages")


def functional(books: Books) -> dict[str, Decimal]:
    """Entity → what its customers owe in its own currency, by the books."""
    totals: defaultdict[str, Decimal] = defaultdict(Decimal)
    for (entity, _, _), amount in books.open_functional().items():
        totals[entity] += amount
    return dict(totals)


def test_finance_and_operations_adds_up(books: Books) -> None:
    with finance.serve(books, clock=lambda: NOW) as server, requests.Session() as session:
        read = Reader(server, session)
        base = f"{server.url}/data"
        opened = read(
            f"{base}/CustTransOpens?{EVERYWHERE}&$expand=CustTransaction($select=CurrencyCode)&$orderby=RefRecId,SysRecId"
        )
        everything = read(
            f"{base}/CustTransactions?{EVERYWHERE}&$expand=CustTransOpen&$select=SysRecId,AmountCur,SettleAmountCur"
        )
        settled = read(f"{base}/CustSettlements?{EVERYWHERE}")
        balances = read(f"{base}/LedgerTrialBalances?{EVERYWHERE}")
    in_own: defaultdict[str, Decimal] = defaultdict(Decimal)
    in_theirs: defaultdict[tuple[str, str], Decimal] = defaultdict(Decimal)
    for row in opened:
        in_own[row["dataAreaId"].upper()] += row["AmountMST"]
        in_theirs[row["dataAreaId"].upper(), row["CustTransaction"]["CurrencyCode"]] += row["AmountCur"]
    assert dict(in_own) == functional(books)
    theirs = {key: amount for key, amount in books.receivable_totals().items() if amount}
    assert {key: amount for key, amount in in_theirs.items() if amount} == theirs
    control = {number for number, one in books.accounts.items() if one.kind in CONTROL_KINDS}
    owed: defaultdict[str, Decimal] = defaultdict(Decimal)
    for row in balances:
        owed[row["dataAreaId"].upper()] += row["Balance"] if row["MainAccountId"] in control else 0
    assert dict(owed) == dict(in_own)
    taken: defaultdict[int, Decimal] = defaultdict(Decimal)
    for row in settled:
        taken[row["TransRecId"]] += row["SettleAmountCur"]
    for row in everything:
        left = sum((one["AmountCur"] for one in row["CustTransOpen"]), Decimal(0))
        assert row["AmountCur"] - row["SettleAmountCur"] == left
        assert taken[row["SysRecId"]] == row["SettleAmountCur"]
    assert len({row["SysRecId"] for row in opened}) == len(opened)
    assert any(len(row["CustTransOpen"]) > 1 for row in everything)


@pytest.mark.whole
def test_business_central_adds_up(books: Books) -> None:
    owed = functional(books)
    with business_central.serve(books, clock=lambda: NOW) as server, requests.Session() as session:
        read = Reader(server, session)
        for company in read(f"{server.base}/api/v2.0/companies"):
            inside = f"{server.base}/api/v2.0/companies({company['id']})"
            page = f"{server.base}/ODataV4/Company('{company['name']}')/Customer_Ledger_Entries"
            code = next(one.code for one in books.entities.values() if one.name == company["name"])
            entries = read(page)
            assert sum((row["Remaining_Amt_LCY"] for row in entries), Decimal(0)) == owed[code]
            invoices = {row["number"]: row for row in read(f"{inside}/salesInvoices")}
            shown = [row for row in entries if row["Document_Type"] == "Invoice"]
            assert len(shown) == len(invoices)
            assert all(row["Remaining_Amount"] == invoices[row["Document_No"]]["remainingAmount"] for row in shown)
            details = read(page.replace("Customer_", "Detailed_Customer_"))
            left: defaultdict[int, Decimal] = defaultdict(Decimal)
            for row in details:
                left[row["Cust_Ledger_Entry_No"]] += row["Amount"]
            assert all(left[row["Entry_No"]] == row["Remaining_Amount"] for row in entries)
            accounts = {row["number"]: row["netChange"] for row in read(f"{inside}/accounts")}
            control = [number for number, one in books.accounts.items() if one.kind in CONTROL_KINDS]
            assert sum(accounts[number] for number in control) == owed[code]
