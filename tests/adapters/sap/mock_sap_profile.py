"""mock-sap's differences from S/4HANA, made good in settings and on the wire: the adapter knows nothing of them.

Its item service lacks company-code amounts and the account type, its amounts are unsigned, and it has no company
codes (sap.md §5.1).
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import Any

import httpx2

#: settings that read it
SETTINGS: dict[str, Any] = {"items_filter": "AccountingDocumentItemType eq 'D'", "unsigned_amounts": True}

#: what mock-sap's item service lacks of the real one, and what stands in for it (sap.md §5.1)
FILLED: Mapping[str, Callable[[dict[str, Any]], Any]] = {
    "CompanyCodeCurrency": lambda row: row.get("TransactionCurrency", ""),
    "AmountInCompanyCodeCurrency": lambda row: row.get("AmountInTransactionCurrency", ""),
}


class MockSapProfile(httpx2.BaseTransport):
    """mock-sap's differences from S/4HANA, made good on the wire: the adapter knows nothing of them.

    It names the business partner service otherwise, has no company codes and no functional amounts.
    """

    def __init__(self) -> None:
        self._inner = httpx2.HTTPTransport()
        self.headers: dict[str, str] = {}

    def close(self) -> None:
        self._inner.close()

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        request.headers.update(self.headers)
        if "A_CompanyCode" in request.url.path:
            row = {"CompanyCode": "1710", "CompanyCodeName": "Mock", "Country": "DE", "Currency": "EUR"}
            return httpx2.Response(200, json={"d": {"results": [row], "__count": "1"}})
        if "JOURNALENTRYITEMBASIC" in request.url.path:
            return httpx2.Response(200, text=COMPANY_EDMX, headers={"content-type": "application/xml"})
        url = re.sub(rf"(?<=[=,])(?:{'|'.join(FILLED)}),", "", str(request.url))
        answer = self._inner.handle_request(
            httpx2.Request(
                request.method, url, headers=request.headers, stream=request.stream, extensions=request.extensions
            )
        )
        body = answer.read()
        if answer.status_code == 200:
            body = _filled(request.url.path, body)
        kept = {name: value for name, value in answer.headers.items() if name != "content-length"}
        return httpx2.Response(answer.status_code, headers=kept, content=body)


COMPANY_EDMX = """<Edmx><Schema Namespace="L"><EntityType Name="C"><Key><PropertyRef Name="CompanyCode"/></Key>
<Property Name="CompanyCode" Type="Edm.String"/><Property Name="CompanyCodeName" Type="Edm.String"/>
<Property Name="Country" Type="Edm.String"/><Property Name="Currency" Type="Edm.String"/></EntityType>
<EntityContainer><EntitySet Name="A_CompanyCode" EntityType="L.C"/></EntityContainer></Schema></Edmx>"""


def _filled(path: str, body: bytes) -> bytes:
    if path.endswith("$metadata"):
        more = "".join(f'<Property Name="{name}" Type="Edm.String"/>' for name in FILLED)
        return body.replace(b'<Property Name="Supplier"', more.encode() + b'<Property Name="Supplier"', 1)
    if "A_OperationalAcctgDocItemCube" not in path:
        return body
    page = json.loads(body)
    for row in page["d"]["results"]:
        row.update({name: make(row) for name, make in FILLED.items()})
    return json.dumps(page).encode()
