"""Routes: the path of a request without anything that names a record."""

from __future__ import annotations

import pytest

from adapters.kit.routes import route_of


@pytest.mark.parametrize(
    ("url", "route"),
    [
        (
            "https://x.example.com/sap/opu/odata/sap/API_BUSINESS_PARTNER;v=2/A_Customer('17')/to_Text?$top=1",
            "/sap/opu/odata/sap/API_BUSINESS_PARTNER/A_Customer(*)/to_Text",
        ),
        (
            "https://x/fscmRestApi/resources/11.13.18.05/standardReceipts/300100",
            "/fscmRestApi/resources/11.13.18.05/standardReceipts/*",
        ),
        ("https://x/services/rest/record/v1/invoice/123", "/services/rest/record/v1/invoice/*"),
        ("https://x/crm/v3/objects/contacts/anna%40example.com", "/crm/v3/objects/contacts/*"),
        ("https://x/crm/v3/objects/contacts/anna@example.com?idProperty=email", "/crm/v3/objects/contacts/*"),
        ("https://x/a/DE89370400440532013000/b", "/a/*/b"),
        ("https://x/api/companies(5d2c4a0e-0000)/customers", "/api/companies(*)/customers"),
        ("https://x/X(Key='a/b')/y", "/X(*)/*/y"),
        ("https://x", "/"),
    ],
)
def test_keys_and_queries_are_left_out(url: str, route: str) -> None:
    assert route_of(url) == route


def test_a_path_that_never_ends_is_cut() -> None:
    assert route_of("https://x/" + "a/" * 100).count("a") == 12
