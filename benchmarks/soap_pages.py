"""Benchmark 3: a page of a SOAP search with a thousand invoices, our reader against zeep's objects of the same bytes.

zeep needs Oracle's WSDL, which may not be shipped: where the reference data is not there, this is not measured.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from time import process_time
from types import SimpleNamespace
from typing import Any, Final

import zeep
from msgspec import Struct

from adapters.kit.secrets import Secret
from adapters.netsuite.settings import Token
from adapters.netsuite.soap.answers import opened
from adapters.netsuite.soap.messages import Preferences, Wanted, search_transactions
from adapters.netsuite.soap.passport import passport, with_passport
from adapters.netsuite.soap.rows import search_page
from adapters.netsuite.soap.spaces import Endpoint
from benchmarks.rounds import Result, interleaved, middle, ratios
from simulators.books import generate
from simulators.messages import Request
from simulators.netsuite import serve

#: zeep takes at least so many times our CPU
TARGET: Final = 8.0
INVOICES: Final = 1_000
WSDL: Final = "data/netsuite/wsdl_v2023_2/netsuite.wsdl"
RECORDED: Final = "data/netsuite/recorded_soap/spec/support/fixtures/get/get_invoice.xml"
#: the version of that WSDL
ENDPOINT: Final = Endpoint(version="2023_2")
NOW: Final = datetime(2026, 11, 20, 18, tzinfo=UTC)
_VERSION: Final = re.compile(rb"_20\d\d_\d\.")
_RECORD: Final = re.compile(rb"<record .*</record>", re.DOTALL)
_ID: Final = b'internalId="439"'
#: our page is turned over so often within one round, so that its time can be read off a clock
TURNS: Final = 20


class SoapPage(Struct, frozen=True, kw_only=True):
    """One answer to a search, and what it is like."""

    name: str
    body: bytes


def measured(reference: Path, *, rounds: int) -> tuple[Result, ...]:
    """The ratio for whole recorded invoices, and for the body fields that the adapter asks for."""
    if not (reference / WSDL).exists():
        print(f"SOAP is not measured: Oracle's WSDL is not in {reference}")
        return ()
    settings = zeep.Settings(strict=False, xml_huge_tree=True)
    client = zeep.Client(str(reference / WSDL), settings=settings)
    pages = (recorded((reference / RECORDED).read_bytes()), asked_for())
    return tuple(_result(page, client, rounds) for page in pages)


def recorded(answer: bytes) -> SoapPage:
    """An invoice that NetSuite really gave in 2011, a thousand times with ids of its own, in the names of 2023_2."""
    found = _RECORD.search(_VERSION.sub(b"_2023_2.", answer))
    if found is None:
        raise AssertionError("the recording holds no invoice")
    records = b"".join(found[0].replace(_ID, f'internalId="{1000 + copy}"'.encode()) for copy in range(INVOICES))
    return SoapPage(name="recorded invoices with their lines", body=_enveloped(records))


def _enveloped(records: bytes) -> bytes:
    core, xsi = ENDPOINT.space("core"), "http://www.w3.org/2001/XMLSchema-instance"
    head = (
        f'<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:xsi="{xsi}"><soapenv:Body>'
        f'<searchResponse xmlns="{ENDPOINT.space("msg")}"><c:searchResult xmlns:c="{core}"><c:status isSuccess="true"/>'
        f"<c:totalRecords>{INVOICES}</c:totalRecords><c:pageSize>{INVOICES}</c:pageSize><c:totalPages>1</c:totalPages>"
        f'<c:pageIndex>1</c:pageIndex><c:searchId>x</c:searchId><c:recordList xmlns:platformCore="{core}">'
    )
    tail = "</c:recordList></c:searchResult></searchResponse></soapenv:Body></soapenv:Envelope>"
    named = records.replace(b"<record ", b"<c:record ").replace(b"</record>", b"</c:record>")
    return head.encode() + named + tail.encode()


def asked_for() -> SoapPage:
    """The page that the simulated account answers the adapter's own question with: body fields only."""
    message = search_transactions(ENDPOINT, Wanted(types=("_invoice",)), Preferences(page_size=INVOICES))
    with serve(generate(1), clock=lambda: NOW) as server:
        known = server.credentials
        token = Token(
            consumer_key=known.consumer_key, consumer_secret=Secret(known.consumer_secret), token_id=known.token_id,
            token_secret=Secret(known.token_secret),
        )  # fmt: skip
        sent = with_passport(message.text, passport(token, known.account, nonce="bench", now=NOW))
        headers = {"soapaction": f'"{message.operation}"'}
        request = Request(method="POST", target=ENDPOINT.path, headers=headers, body=sent.encode())
        return SoapPage(name="body fields of simulated invoices", body=server.soap.answer(request, free=True).body)


def ours(body: bytes) -> int:
    """The adapter's reader: fault and status first, then every record's fields."""
    return len(search_page(opened(body), "search").rows)


def zeeps(client: zeep.Client) -> Callable[[bytes], int]:
    """The same bytes as zeep's objects, with a WSDL that was loaded before."""
    (service,) = client.wsdl.services.values()
    (port,) = service.ports.values()
    operation = port.binding.get("search")

    def read(body: bytes) -> int:
        answer: Any = SimpleNamespace(status_code=200, headers={}, content=body, encoding="utf-8")
        found = port.binding.process_reply(client, operation, answer)
        result = getattr(getattr(found, "body", found), "searchResult", getattr(found, "body", found))
        return len(result.recordList.record)

    return read


def _result(page: SoapPage, client: zeep.Client, rounds: int) -> Result:
    contestants = {"ours": (ours, TURNS), "zeep": (zeeps(client), 1)}

    def timed(name: str) -> float:
        read, turns = contestants[name]
        started = process_time()
        counts = {read(page.body) for _ in range(turns)}
        spent = (process_time() - started) / turns
        if counts != {INVOICES}:
            raise AssertionError(f"{name} read {counts} invoices, not {INVOICES}")
        return spent

    for name in contestants:
        timed(name)
    figures = interleaved({name: lambda name=name: timed(name) for name in contestants}, rounds)
    found = ratios(figures, "zeep", "ours")
    return Result(
        name=f"SOAP search page, {page.name}", ratio_of="zeep / ours", unit="CPU seconds a page", rows=INVOICES,
        figures={name: tuple(round(value, 4) for value in values) for name, values in figures.items()},
        ratios=tuple(round(value, 3) for value in found), median=middle(found), target=TARGET, wanted="at least",
        note=f"{len(page.body) / 1e6:.1f} MB, zeep not strict",
    )  # fmt: skip
