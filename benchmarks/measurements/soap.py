"""A page of a SOAP search with a thousand invoices, our reader against zeep's objects of the same bytes.

zeep needs Oracle's WSDL, which may not be shipped: where the reference data is not there, this is not measured.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from time import process_time
from types import SimpleNamespace
from typing import Any, Final

import zeep
from lxml import etree
from msgspec import Struct

from adapters.kit.secrets import Secret
from adapters.netsuite.mapping.items import Where, item_mapper
from adapters.netsuite.settings import Settings, Token
from adapters.netsuite.soap.account import SoapAccount
from adapters.netsuite.soap.answers import opened
from adapters.netsuite.soap.messages import Preferences, Wanted, search_transactions
from adapters.netsuite.soap.passport import passport, with_passport
from adapters.netsuite.soap.rows import search_page
from adapters.netsuite.soap.spaces import Endpoint
from adapters.netsuite.soap.wire import Lookups, ledger_line
from benchmarks.cube_pages import environment
from benchmarks.measuring import Asked, Result
from benchmarks.rounds import interleaved
from simulators.books import generate
from simulators.messages import Request
from simulators.netsuite import serve

ROUNDS: Final = 5
INVOICES: Final = 1_000
WSDL: Final = "data/netsuite/wsdl_v2023_2/netsuite.wsdl"
RECORDED: Final = "data/netsuite/recorded_soap/spec/support/fixtures/get/get_invoice.xml"
#: the version of that WSDL
ENDPOINT: Final = Endpoint(version="2023_2")
NOW: Final = datetime(2026, 11, 20, 18, tzinfo=UTC)
#: a subsidiary that keeps its books in euros; three in ten of its invoices are in other currencies
WHERE: Final = Where(system=environment(NOW).system, entity="2", functional_currency="EUR")
_VERSION: Final = re.compile(rb"_20\d\d_\d\.")
_RECORD: Final = re.compile(rb"<record .*</record>", re.DOTALL)
_ID: Final = b'internalId="439"'
_BARE: Final = etree.XMLParser(huge_tree=True)
Read = Callable[[bytes], int]
#: our page and the bare parse are turned over so often within one round, so that their time can be read off a clock
TURNS: Final = 20


class SoapPage(Struct, frozen=True, kw_only=True):
    """One answer to a search, and what it is like."""

    name: str
    body: bytes


def measured(asked: Asked) -> Iterator[Result]:
    """Whole recorded invoices, and the body fields that the adapter asks for: against zeep, and a bare parse."""
    rounds = asked.rounds or ROUNDS
    page, lookups = asked_for()
    pages = {"asked": page}
    readers: dict[str, Read] = {"ours": ours, "lxml": parsed}
    if (asked.reference / WSDL).exists():
        pages["recorded"] = recorded((asked.reference / RECORDED).read_bytes())
        settings = zeep.Settings(strict=False, xml_huge_tree=True)
        readers["zeep"] = zeeps(zeep.Client(str(asked.reference / WSDL), settings=settings))
    else:
        print(f"zeep and the recorded invoice are not measured: Oracle's WSDL is not in {asked.reference}")
    for name, one in pages.items():
        yield from _compared(name, one, readers, rounds)
    yield from _compared("mapped", page, {"ours": mapping(lookups), "lxml": parsed}, rounds)


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


def asked_for() -> tuple[SoapPage, Lookups]:
    """What the simulated account answers the adapter's own question with, body fields only, and what that refers to."""
    message = search_transactions(
        ENDPOINT, Wanted(types=("_invoice",), subsidiary=WHERE.entity), Preferences(page_size=INVOICES)
    )
    with serve(generate(1), clock=lambda: NOW) as server:
        known = server.credentials
        sent = with_passport(message.text, passport(_token(known), known.account, nonce="bench", now=NOW))
        headers = {"soapaction": f'"{message.operation}"'}
        request = Request(method="POST", target=ENDPOINT.path, headers=headers, body=sent.encode())
        body = server.soap.answer(request, free=True).body
        settings = Settings(account=known.account, base_url=server.url, auth=_token(known), page_size=INVOICES)
        account = SoapAccount(settings, environment(NOW))
        lookups = account.lookups()
        account.close()
    return SoapPage(name="body fields of simulated invoices", body=body), lookups


def _token(known: Any) -> Token:  # noqa: ANN401 - the simulator's credentials
    return Token(
        consumer_key=known.consumer_key, consumer_secret=Secret(known.consumer_secret), token_id=known.token_id,
        token_secret=Secret(known.token_secret),
    )  # fmt: skip


def ours(body: bytes) -> int:
    """The adapter's reader: fault and status first, then every record's fields."""
    return len(search_page(opened(body), "search").rows)


def parsed(body: bytes) -> int:
    """The same bytes as a tree of lxml's, its records counted."""
    return len(etree.fromstring(body, _BARE).findall(f".//{{{ENDPOINT.space('core')}}}record"))


def mapping(lookups: Lookups) -> Read:
    """Our reader and the mapping behind it: every invoice as its document and its open item."""

    def read(body: bytes) -> int:
        make = item_mapper(WHERE)
        rows = search_page(opened(body), "search").rows
        return len([make((ledger_line(row, lookups, WHERE.functional_currency),)) for row in rows])

    return read


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


def _compared(name: str, page: SoapPage, readers: Mapping[str, Read], rounds: int) -> Iterator[Result]:
    def timed(reader: str) -> float:
        turns = 1 if reader == "zeep" else TURNS
        started = process_time()
        counts = {readers[reader](page.body) for _ in range(turns)}
        spent = (process_time() - started) / turns
        if counts != {INVOICES}:
            raise AssertionError(f"{reader} read {counts} invoices, not {INVOICES}")
        return spent

    for reader in readers:
        timed(reader)
    figures = interleaved({reader: lambda reader=reader: timed(reader) for reader in readers}, rounds)  # type: ignore[misc]
    for reader in readers.keys() - {"ours"}:
        yield Result(
            goal=f"soap_{name}_{reader}", rows=INVOICES, unit="CPU seconds a page", ours=figures["ours"],
            anchor=figures[reader], note=f"{page.name}, {len(page.body) / 1e6:.1f} MB",
        )  # fmt: skip
