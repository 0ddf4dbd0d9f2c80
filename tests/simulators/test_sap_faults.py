from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any

import pytest
import requests

from simulators.books import Books, Sale
from simulators.sap import FAULTS, RunningServer, serve

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
ITEMS = {"$filter": "FinancialAccountType eq 'D'", "$inlinecount": "allpages"}


class Faulty:
    """Five invoices in pages of two, and whatever goes wrong."""

    def __init__(self, server: RunningServer, session: requests.Session, path: str) -> None:
        self.server, self.session, self.url = server, session, server.url + path

    def get(self, url: str = "") -> requests.Response:
        return self.session.get(url or self.url, params=None if url else ITEMS, timeout=5)

    def page(self, url: str = "") -> dict[str, Any]:
        body: dict[str, Any] = self.get(url).json()["d"]
        return body

    def pages(self) -> list[dict[str, Any]]:
        found = [self.page()]
        while "__next" in found[-1]:
            found.append(self.page(found[-1]["__next"]))
        return found


@pytest.fixture
def waits() -> list[float]:
    return []


@pytest.fixture
def faulty(
    desk: Books, sale: Callable[..., Sale], web: requests.Session, cube_path: str, waits: list[float]
) -> Iterator[Faulty]:
    for number in range(5):
        desk.post_invoice(sale(f"{number + 1}.00", text=f"t{number}"), today=date(2026, 11, 1))
    with serve(desk, auth="both", page_size=2, clock=lambda: NOW, sleep=waits.append) as server:
        web.auth = (server.credentials.user, server.credentials.password)
        yield Faulty(server, web, cube_path)


def keys(pages: list[dict[str, Any]]) -> list[str]:
    return [record["AccountingDocument"] for page in pages for record in page["results"]]


def test_every_fault_is_described_and_in_force_by_its_name(faulty: Faulty) -> None:
    assert all(fault.says and fault.name == name for name, fault in FAULTS.items())
    with pytest.raises(ValueError, match="no fault nonsense"):
        faulty.server.inject("nonsense")


def test_a_login_page_comes_with_200(faulty: Faulty) -> None:
    faulty.server.inject("html_login", count=1)
    answer = faulty.get()
    assert (answer.status_code, answer.headers["Content-Type"]) == (200, "text/html;charset=utf-8")
    assert "SAMLRequest" in answer.text
    assert len(keys(faulty.pages())) == 5


def test_a_gzip_stream_breaks_off(faulty: Faulty) -> None:
    faulty.server.inject("truncated_gzip", count=1)
    answer = requests.get(faulty.url, params=ITEMS, auth=faulty.session.auth, stream=True, timeout=5,
                          headers={"Accept": "application/json"})  # fmt: skip
    raw = answer.raw.read(decode_content=False)
    assert answer.headers["Content-Encoding"] == "gzip"
    assert len(raw) == int(answer.headers["Content-Length"])
    import zlib

    assert not zlib.decompressobj(31).decompress(raw).rstrip().endswith(b"}}")


def test_json_says_it_is_text(faulty: Faulty) -> None:
    faulty.server.inject("wrong_content_type")
    assert faulty.get().headers["Content-Type"].startswith("text/plain")


def test_a_next_link_leads_back_to_its_own_page(faulty: Faulty) -> None:
    faulty.server.inject("page_token_loop")
    first = faulty.page()
    second = faulty.page(first["__next"])
    assert second["results"] == first["results"]
    assert second["__next"] == first["__next"]


def test_a_next_link_leads_to_another_host(faulty: Faulty) -> None:
    faulty.server.inject("next_to_other_host")
    assert faulty.page()["__next"].startswith("http://erp.example.net/sap/")


def test_the_count_disagrees_with_the_records(faulty: Faulty) -> None:
    faulty.server.inject("count_disagrees")
    assert {page["__count"] for page in faulty.pages()} == {"12"}


def test_an_item_comes_on_two_pages(faulty: Faulty) -> None:
    faulty.server.inject("item_on_two_pages", count=1)
    found = keys(faulty.pages())
    assert len(found) == 6
    assert found[1] == found[2]


def test_an_item_vanishes_between_pages(faulty: Faulty) -> None:
    faulty.server.inject("vanishing_item", count=1)
    pages = faulty.pages()
    assert len(keys(pages)) == 4
    assert pages[0]["__count"] == "5"


@pytest.mark.parametrize(
    ("fault", "field", "value"),
    [
        ("amount_nan", "AmountInTransactionCurrency", "NaN"),
        ("amount_1e400", "AmountInTransactionCurrency", "1e400"),
        ("amount_too_precise", "AmountInTransactionCurrency", "12.3456789"),
        ("unknown_currency", "TransactionCurrency", "XXQ"),
        ("bad_date", "NetDueDate", "/Date(x)/"),
    ],
)
def test_one_value_cannot_be_read(faulty: Faulty, fault: str, field: str, value: str) -> None:
    faulty.server.inject(fault)
    values = [record[field] for page in faulty.pages() for record in page["results"]]
    assert values.count(value) == 1
    assert values[0] == value


def test_the_caller_may_name_the_field_and_the_value(faulty: Faulty) -> None:
    faulty.server.inject("bad_date", setting="PostingDate=0000-00-00")
    assert faulty.page()["results"][0]["PostingDate"] == "0000-00-00"


def test_fields_are_missing_new_or_of_another_type(faulty: Faulty) -> None:
    faulty.server.inject("missing_required_field")
    assert all("AccountingDocument" not in record for record in faulty.page()["results"])
    faulty.server.clear_faults()
    faulty.server.inject("missing_optional_field")
    assert all("DocumentItemText" not in record for record in faulty.page()["results"])
    faulty.server.clear_faults()
    faulty.server.inject("new_field")
    assert all(record["YY1_CollectionZone_JEI"] == "NORTH" for record in faulty.page()["results"])
    faulty.server.clear_faults()
    faulty.server.inject("retyped_field")
    text = faulty.get().text
    assert '"AmountInTransactionCurrency":1.00,' in text


def test_columns_the_user_may_not_see_are_null(faulty: Faulty) -> None:
    faulty.server.inject("null_columns")
    assert all(record["DunningBlockingReason"] is None for record in faulty.page()["results"])


def test_no_access_to_data_looks_like_no_data(faulty: Faulty) -> None:
    faulty.server.inject("no_data_access")
    assert faulty.page() == {"__count": "0", "results": []}


@pytest.mark.parametrize(("fault", "status"), [("throttled_429", 429), ("unavailable_503", 503)])
def test_the_system_asks_to_come_back_later(faulty: Faulty, fault: str, status: int) -> None:
    faulty.server.inject(fault, setting="17")
    answer = faulty.get()
    assert (answer.status_code, answer.headers["Retry-After"]) == (status, "17")
    assert faulty.get().status_code == 200


def test_a_token_expires_in_the_middle_of_a_run(faulty: Faulty) -> None:
    known = faulty.server.credentials
    form = {"grant_type": "client_credentials", "client_id": known.client_id, "client_secret": known.client_secret}
    faulty.session.auth = None

    def fetch() -> None:
        token = faulty.session.post(faulty.server.url + known.token_path, data=form, timeout=5).json()["access_token"]
        faulty.session.headers["Authorization"] = f"Bearer {token}"

    fetch()
    faulty.server.inject("token_expires_mid_run", setting="1")
    link = faulty.page()["__next"]
    assert faulty.get(link).status_code == 401
    fetch()
    assert faulty.get(link).status_code == 200


@pytest.mark.parametrize("minutes", [10, -10])
def test_the_systems_clock_is_wrong(faulty: Faulty, minutes: int) -> None:
    faulty.server.inject("clock_skew", setting=str(minutes))
    assert parsedate_to_datetime(faulty.get().headers["Date"]) == NOW + timedelta(minutes=minutes)


def test_the_read_fails_after_some_pages(faulty: Faulty) -> None:
    faulty.server.inject("fail_after_pages", setting="2")
    first = faulty.page()
    second = faulty.page(first["__next"])
    answer = faulty.get(second["__next"])
    assert answer.status_code == 500
    assert answer.json()["error"]["code"]


def test_the_connection_ends_in_the_middle_of_the_body(faulty: Faulty) -> None:
    faulty.server.inject("cut_body", count=1)
    with pytest.raises((requests.exceptions.ChunkedEncodingError, requests.ConnectionError)):
        faulty.get()
    assert faulty.get().status_code == 200


def test_a_slow_answer_waits_as_long_as_it_was_told(faulty: Faulty, waits: list[float]) -> None:
    faulty.server.inject("slow", setting="3.5", count=1)
    faulty.get()
    faulty.get()
    assert waits == [3.5]


def test_a_fault_may_be_limited_to_one_entity_set(faulty: Faulty) -> None:
    faulty.server.inject("unavailable_503", entity_set="A_Customer", count=5)
    assert faulty.get().status_code == 200
    other = faulty.server.url + "/sap/opu/odata/sap/API_BUSINESS_PARTNER/A_Customer"
    assert faulty.get(other).status_code == 503
    assert faulty.get(other.replace("A_Customer", "A_CustomerCompany")).status_code == 200


def test_faults_may_be_there_from_the_start(desk: Books, web: requests.Session, cube_path: str) -> None:
    with serve(desk, auth="none", faults=["no_data_access"]) as server:
        assert web.get(server.url + cube_path, timeout=5).json() == {"d": {"results": []}}
