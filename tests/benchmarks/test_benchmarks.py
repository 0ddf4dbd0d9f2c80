"""The benchmarks run and mean what they say, on a handful of rows."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, HTTPServer

import httpx2
import msgspec
import pytest
from msgspec.structs import force_setattr

from adapters.kit.odata_rows import RowDecoder
from adapters.sap.s4.wire import CubeItem
from benchmarks.cube_pages import rendered
from benchmarks.goals import goals
from benchmarks.measurements import named_fields, odata_v2, soap, suiteql_library
from benchmarks.measuring import REFERENCE, Asked, measurement
from benchmarks.replay_server import ReplayServer
from canonical_model.receivables import OpenItem
from conformance.suite.sap_books import small_books
from simulators.netsuite import serve as simulated
from simulators.netsuite.ledger import transactions


@contextmanager
def serving(server: HTTPServer) -> Iterator[str]:
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)


class Echo(BaseHTTPRequestHandler):
    """Answers with what it was asked."""

    def log_message(self, *args: object) -> None:
        del args

    def do_GET(self) -> None:
        asked = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        body = f"{self.headers['Host']} {self.path}".encode() + asked
        self.send_response(404 if "missing" in self.path else 200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_POST = do_GET  # noqa: N815 - a name the base class calls


@pytest.mark.whole
def test_rows_beyond_the_rendered_ones_have_keys_of_their_own_and_are_all_mapped() -> None:
    pages = rendered(seed=1, rows=3_500, page_size=500)
    decoder: RowDecoder[CubeItem] = RowDecoder(CubeItem)
    rows = [row for body in pages.bodies for row in decoder.page(body).rows]
    keys = {(row.FiscalYear, row.AccountingDocument, row.AccountingDocumentItem) for row in rows}
    assert len(pages.bodies) == 7
    assert len(rows) == len(keys) == 3_500
    first = msgspec.json.decode(pages.bodies[0])["d"]["results"][0]
    assert set(first) - {"__metadata"} == set(pages.select) == set(CubeItem.__struct_encode_fields__)
    # the contestants themselves refuse to end when a row is missing, foreign or came twice
    results = list(odata_v2.compared(pages, rounds=1))
    assert [result.rows for result in results] == [3_500, 3_500]
    assert all(result.ours[0] > 0 for result in results)


def test_a_recorded_answer_is_replayed_when_the_upstream_is_gone() -> None:
    with serving(HTTPServer(("127.0.0.1", 0), Echo)) as upstream:
        server = ReplayServer(upstream)
        with serving(server) as replay:
            asked = f"{replay}/items?$skip=10"
            recorded = httpx2.get(asked).content
            # links are written with the address the caller knows
            assert recorded == f"{replay.removeprefix('http://')} /items?$skip=10".encode()
            assert httpx2.get(f"{replay}/missing").status_code == 404
            server.recorder._host = "127.0.0.1:1"
            assert httpx2.get(asked).content == recorded
            assert {httpx2.get(replay + other).status_code for other in ("/items?$skip=11", "/missing")} == {502}


def test_questions_are_told_apart_by_their_bodies() -> None:
    with serving(HTTPServer(("127.0.0.1", 0), Echo)) as upstream:
        server = ReplayServer(upstream)
        with serving(server) as replay:
            first, second = (httpx2.post(f"{replay}/query", content=asked).content for asked in (b"one", b"two"))
            assert (first[-3:], second[-3:]) == (b"one", b"two")
            server.recorder._host = "127.0.0.1:1"
            assert httpx2.post(f"{replay}/query", content=b"one").content == first
            assert httpx2.post(f"{replay}/query", content=b"three").status_code == 502


def test_the_peers_statement_is_the_adapters_own_from_the_first_row_on() -> None:
    """One text and one set of parameters for both: the peer pages it by offset, ours by key."""
    text, params = suiteql_library._everything()
    assert text.count("?") == len(params)
    books = small_books()
    with simulated(books) as server:
        _, rows = server._face._database.run(text, params, now=datetime(2026, 11, 20, tzinfo=UTC))
    posted = sum(shown.kind != "CustDep" for shown in transactions(books)[0].values())
    assert len(rows) >= posted > 10


@pytest.mark.whole
def test_a_soap_page_of_the_benchmark_holds_a_thousand_invoices_for_both_readers() -> None:
    """Where the reference data is not there, only the simulated page is made."""
    assert soap.ours(soap.asked_for()[0].body) == soap.INVOICES
    recording = REFERENCE / soap.RECORDED
    if not recording.exists():
        pytest.skip("reference data is not here: netsuite/recorded_soap")
    assert soap.ours(soap.recorded(recording.read_bytes()).body) == soap.INVOICES


@pytest.mark.whole
@pytest.mark.parametrize("name", ["file", "fusion", "odata_v4", "store", "suiteql"])
def test_a_measurement_takes_all_its_rows_and_speaks_of_rows_that_have_a_goal(name: str) -> None:
    """The contestants themselves refuse to end when a row is missing, rejected or not as it was expected."""
    found = list(measurement(name)(Asked(rows=1_500, rounds=1)))
    assert {one.goal for one in found} <= goals().keys()
    assert all(one.ours[0] > 0 and one.anchor[0] > 0 for one in found)


def test_rows_with_named_fields_are_all_mapped_and_every_reference_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    taken: Counter[str] = Counter()

    def watched(item: OpenItem, name: str, value: str) -> None:
        assert value.startswith(f"{name[:2].upper()}-2026-")
        taken[name] += 1
        force_setattr(item, name, value)

    monkeypatch.setattr("adapters.kit.named_fields.force_setattr", watched)
    results = list(named_fields.measured(Asked(rows=1_500, rounds=1)))
    assert [result.goal for result in results] == ["odata_v2_fields", "odata_v4_fields", "suiteql_fields"]
    # each protocol's rows once, and its first page before that
    assert set(taken.values()) == {sum(taken.values()) // 3}
    assert taken.keys() == named_fields.FIELDS.keys()
    assert taken["reference"] > 3 * 2_400
