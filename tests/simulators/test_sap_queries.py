from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from typing import Any

import pytest
import requests

from simulators.books import Books, Sale
from simulators.sap import Options, RunningServer, serve

Reader = Callable[..., list[dict[str, Any]]]
TODAY = date(2026, 11, 12)


@pytest.fixture
def posted(desk: Books, sale: Callable[..., Sale]) -> Books:
    desk.post_invoice(sale("10.00", text="it's one", on=date(2026, 9, 1)), today=TODAY)
    desk.post_invoice(sale("20.00", text="two", on=date(2026, 10, 1)), today=TODAY)
    desk.post_invoice(sale("30.00", "USD", customer="0000000002", text="three", on=date(2026, 10, 2)), today=TODAY)
    desk.post_invoice(sale("40", "JPY", entity="JP01", text="four", on=date(2026, 10, 3)), today=TODAY)
    desk.post_credit_memo(sale("5.00", text="five", on=date(2026, 10, 4)), today=TODAY)
    return desk


FILTERS = [
    ("CompanyCode eq 'JP01'", ["four"]),
    ("DocumentItemText eq 'it''s one'", ["it's one"]),
    ("AmountInTransactionCurrency lt 0", ["five"]),
    ("AmountInTransactionCurrency ge 20M and AmountInTransactionCurrency le 30.00M", ["two", "three"]),
    ("CompanyCode eq 'JP01' or Customer eq '2' and IsCleared eq false", ["four", "three"]),
    ("(CompanyCode eq 'JP01' or Customer eq '2') and TransactionCurrency eq 'USD'", ["three"]),
    ("not (CompanyCode eq 'DE01')", ["four"]),
    ("DocumentDate gt datetime'2026-10-02T00:00:00'", ["four", "five"]),
    ("ClearingDate eq null and Customer ne '1'", ["three"]),
    ("LastChangeDate ge datetime'2026-01-01T00:00:00'", []),
    ("substringof('o',DocumentItemText) and Customer eq '0000000001'", ["it's one", "two", "four"]),
    ("startswith(DocumentItemText,'th') eq true", ["three"]),
    (
        "startswith(DocumentItemText,'t') eq false and CompanyCode eq 'DE01' and endswith(DocumentItemText,'e')",
        ["it's one", "five"],
    ),
    ("CreationTime ge time'PT00H00M00S' and TransactionCurrency eq 'JPY'", ["four"]),
]


@pytest.mark.parametrize(("condition", "texts"), FILTERS)
def test_a_filter_finds_what_it_says(
    posted: Books, web: requests.Session, reader: Reader, cube_path: str, condition: str, texts: list[str]
) -> None:
    with serve(posted, auth="none") as server:
        found = reader(web, server.url + cube_path, filter=f"FinancialAccountType eq 'D' and ({condition})")
    assert sorted(record["DocumentItemText"] for record in found) == sorted(texts)


@pytest.mark.parametrize(
    "query",
    [
        "$filter=Nope eq 'x'",
        "$filter=CompanyCode eq 1",
        "$filter=CompanyCode eq",
        "$filter=CompanyCode like 'x'",
        "$filter=(CompanyCode eq 'x'",
        "$filter=CompanyCode eq 'x' CompanyCode",
        "$filter=PostingDate gt datetime'soon'",
        "$filter=" + "(" * 60 + "CompanyCode eq 'x'" + ")" * 60,
        "$select=Nope",
        "$expand=to_Nope",
        "$orderby=Nope",
        "$orderby=CompanyCode sideways",
        "$top=many",
        "$inlinecount=some",
        "$search=x",
        "$format=xlsx",
        "$skiptoken=invented",
    ],
)
def test_a_query_that_cannot_be_read_is_refused(
    running: RunningServer, web: requests.Session, cube_path: str, query: str
) -> None:
    answer = web.get(f"{running.url}{cube_path}?{query}", timeout=5)
    assert answer.status_code == 400
    assert answer.json()["error"]["message"]["lang"] == "en"


def test_a_property_that_this_system_cannot_filter_on_says_so_in_its_metadata(
    posted: Books, web: requests.Session, cube_path: str
) -> None:
    options = Options(unfilterable=frozenset({("A_OperationalAcctgDocItemCube", "LastChangeDate")}))
    with serve(posted, auth="none", options=options) as server:
        query = "?$filter=LastChangeDate ge datetime'2026-01-01T00:00:00'"
        assert web.get(server.url + cube_path + query, timeout=5).status_code == 400
        described = web.get(server.url + cube_path.rpartition("/")[0] + "/$metadata", timeout=5).text
    assert 'Name="LastChangeDate"' in described.partition('sap:filterable="false"')[0].rpartition("<Property")[2]


def test_pages_follow_each_other_to_the_end_and_each_record_comes_once(
    posted: Books, web: requests.Session, reader: Reader, cube_path: str
) -> None:
    for size in (1, 2, 5, 1000):
        with serve(posted, auth="none", page_size=size) as server:
            found = reader(web, server.url + cube_path, filter="FinancialAccountType eq 'D'")
        keys = [
            (r["CompanyCode"], r["FiscalYear"], r["AccountingDocument"], r["AccountingDocumentItem"]) for r in found
        ]
        assert len(keys) == 5
        assert keys == sorted(set(keys))


def test_top_and_skip_hold_over_pages_and_the_count_is_of_everything(
    posted: Books, web: requests.Session, reader: Reader, cube_path: str
) -> None:
    condition = "FinancialAccountType eq 'D'"
    with serve(posted, auth="none", page_size=2) as server:
        url = server.url + cube_path
        everything = reader(web, url, filter=condition, orderby="AmountInTransactionCurrency desc")
        part = reader(web, url, filter=condition, orderby="AmountInTransactionCurrency desc", skip="1", top="3")
        first = web.get(url, params={"$filter": condition, "$inlinecount": "allpages", "$top": "0"}, timeout=5).json()[
            "d"
        ]
        plain = web.get(url + "/$count", params={"$filter": condition}, timeout=5)
    assert [r["AmountInTransactionCurrency"] for r in everything] == ["40", "30.00", "20.00", "10.00", "-5.00"]
    assert part == everything[1:4]
    assert first == {"__count": "5", "results": []}
    assert plain.text == "5"


def test_a_paged_read_sees_the_books_as_they_were_when_it_began(
    posted: Books, web: requests.Session, cube_path: str, sale: Callable[..., Sale]
) -> None:
    with serve(posted, auth="none", page_size=3) as server:
        params = {"$filter": "FinancialAccountType eq 'D'", "$inlinecount": "allpages"}
        first = web.get(server.url + cube_path, params=params, timeout=5).json()["d"]
        posted.post_invoice(sale("99.00"), today=TODAY)
        second = web.get(first["__next"], timeout=5).json()["d"]
        fresh = web.get(server.url + cube_path, params=params, timeout=5).json()["d"]
    assert (second["__count"], len(second["results"])) == ("5", 2)
    assert fresh["__count"] == "6"


def test_readers_at_the_same_time_get_the_same_pages_while_the_books_change(
    posted: Books, reader: Reader, cube_path: str, sale: Callable[..., Sale]
) -> None:
    def read(number: int) -> int:
        with requests.Session() as session:
            session.headers["Accept"] = "application/json"
            if number % 3 == 0:
                posted.post_invoice(sale("1.00"), today=TODAY)
            found = reader(session, server.url + cube_path, filter="FinancialAccountType eq 'D'")
        keys = {(r["CompanyCode"], r["FiscalYear"], r["AccountingDocument"]) for r in found}
        assert len(keys) == len(found)
        return len(found)

    with serve(posted, auth="none", page_size=2) as server, ThreadPoolExecutor(4) as pool:
        sizes = list(pool.map(read, range(9)))
    assert all(5 <= size <= 8 for size in sizes)
    assert max(sizes) > 5


def test_an_unknown_key_service_or_set_is_not_found(running: RunningServer, web: requests.Session) -> None:
    base = running.url + "/sap/opu/odata/sap/"
    assert web.get(base + "API_BUSINESS_PARTNER/A_Customer('404')", timeout=5).status_code == 404
    assert web.get(base + "API_BUSINESS_PARTNER/A_Nothing", timeout=5).status_code == 404
    assert web.get(base + "API_BUSINESS_PARTNER/A_CustomerCompany('1')", timeout=5).status_code == 400
    assert web.get(base + "API_NOTHING_SRV/", timeout=5).status_code == 403
    names = web.get(base + "API_JOURNALENTRYITEMBASIC_SRV/", timeout=5).json()["d"]["EntitySets"]
    assert names == ["A_CompanyCode", "A_JournalEntryItemBasic"]


def test_a_url_longer_than_the_dispatcher_takes_is_refused(
    running: RunningServer, web: requests.Session, cube_path: str
) -> None:
    query = " or ".join(["CompanyCode eq 'DE01'"] * 400)
    assert web.get(running.url + cube_path, params={"$filter": query}, timeout=5).status_code == 414
