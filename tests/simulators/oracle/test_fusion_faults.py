"""How reading goes wrong, by the names that counterparties share."""

from __future__ import annotations

from typing import Any

import pytest

from simulators.oracle.fusion import FAULTS, WRITE_FAULTS

BOTH = "receivablesInvoices?onlyData=true&expand=receivablesInvoiceInstallments&totalResults=true&orderBy=EnteredAmount"


@pytest.fixture
def five(call: Any) -> Any:
    for amount in range(1, 6):
        call.invoice(f"{amount}.00")
    return call


def pages(call: Any, most: int = 6) -> list[dict[str, Any]]:
    """Pages of two until there is no more."""
    found: list[dict[str, Any]] = []
    while len(found) < most:
        answer = call("GET", f"{BOTH}&limit=2&offset={2 * len(found)}")
        found.append(answer.json() if answer.status_code == 200 else {"status": answer.status_code})
        if not found[-1].get("hasMore"):
            break
    return found


def amounts(found: list[dict[str, Any]]) -> list[list[int]]:
    return [[row["EnteredAmount"] for row in page.get("items", [])] for page in found]


@pytest.mark.parametrize(
    ("fault", "seen"),
    [
        ("page_token_loop", [[1, 2]] * 6),
        ("item_on_two_pages", [[1, 2], [2, 3, 4], [4, 5]]),
        ("vanishing_item", [[1, 2], [4], [5]]),
        ("more_with_none", [[1, 2], [], [], [], [], []]),
        ("no_data_access", [[]]),
        ("fails_later", [[1, 2], []]),
    ],
)
def test_pages_go_wrong(five: Any, fault: str, seen: list[list[int]]) -> None:
    five.server.inject(fault, resource="receivablesInvoices")
    assert amounts(pages(five)) == seen
    five.server.clear_faults()
    assert amounts(pages(five)) == [[1, 2], [3, 4], [5]]


def test_the_count_may_disagree(five: Any) -> None:
    five.server.inject("count_disagrees")
    assert {page["totalResults"] for page in pages(five)} == {6}


@pytest.mark.parametrize(
    ("fault", "text"),
    [
        ("amount_nan", '"InstallmentBalanceDue":"NaN"'), ("amount_1e400", '"InstallmentBalanceDue":1e400'),
        ("amount_too_precise", '"InstallmentBalanceDue":1.234567'), ("amount_as_exponent", '"OriginalAmount":1E0'),
        ("unknown_currency", '"InvoiceCurrencyCode":"XQZ"'), ("bad_date", '"2026-13-45"'),
        ("empty_dates", '"InstallmentDueDate":null'), ("new_field", '"BrandNewAttribute":"x"'),
        ("null_columns", '"OriginalAmount":null'),
    ],
)  # fmt: skip
def test_values_are_spoilt(five: Any, fault: str, text: str) -> None:
    assert text not in five("GET", BOTH).text
    five.server.inject(fault)
    assert text in five("GET", BOTH).text


@pytest.mark.parametrize(
    ("fault", "name"), [("missing_required", "InstallmentId"), ("missing_optional", "PurchaseOrder")]
)
def test_fields_are_left_out(five: Any, fault: str, name: str) -> None:
    assert f'"{name}"' in five("GET", BOTH).text
    five.server.inject(fault)
    assert f'"{name}"' not in five("GET", BOTH).text


@pytest.mark.parametrize(("fault", "status"), [("throttled", 429), ("unavailable", 503)])
def test_a_pod_without_time_says_so_once(five: Any, fault: str, status: int) -> None:
    five.server.inject(fault)
    first = five("GET", BOTH)
    assert (first.status_code, first.headers["Retry-After"]) == (status, "1")
    assert five("GET", BOTH).status_code == 200


def test_attributes_may_be_unfilterable_and_a_login_page_may_answer(five: Any) -> None:
    five.server.inject("unfilterable", setting="LastUpdateDate")
    assert five("GET", f"{BOTH}&q=LastUpdateDate>2026-01-01").status_code == 400
    five.server.inject("html_login")
    assert five("GET", BOTH).headers["Content-Type"] == "text/html"


def test_what_is_no_fault_cannot_be_injected(five: Any) -> None:
    with pytest.raises(ValueError, match="no fault nonsense"):
        five.server.inject("nonsense")
    assert not FAULTS.keys() & WRITE_FAULTS.keys()
