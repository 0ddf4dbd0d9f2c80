"""The ledger over HTTP goes wrong as it is told to: what is sent, what has an effect, and when."""

from __future__ import annotations

import json
import time
from contextlib import closing
from http.client import HTTPConnection, HTTPException
from socket import create_connection

import pytest
from erp_server import FAULTS, Erp, serve

#: fault → what the client sees, documents at once, documents after a while
SEEN = {
    "": ("201", 1, 1),
    "lose_before": ("no answer", 0, 0),
    "lose_answer": ("no answer", 1, 1),
    "late": ("no answer", 0, 1),
    "503_after": ("503", 1, 1),
    "429": ("429", 0, 0),
    "html_200": ("text/html", 1, 1),
}
NOTE = {"reference": "NT1", "kind": "note", "content": {"text": "hello"}}


def posted(erp: Erp, path: str, body: object) -> str:
    door = HTTPConnection("127.0.0.1", erp.server_address[1], timeout=5)
    with closing(door):
        try:
            door.request("POST", path, json.dumps(body))
            answer = door.getresponse()
        except (OSError, HTTPException):
            return "no answer"
        html = answer.headers["Content-Type"] == "text/html"
        return "text/html" if html else str(answer.status)


def test_every_fault_is_tried() -> None:
    assert set(FAULTS) == SEEN.keys() - {""}


@pytest.mark.parametrize("fault", SEEN)
def test_a_fault_is_seen_by_the_client_and_by_the_ledger(fault: str) -> None:
    told, at_once, later = SEEN[fault]
    with serve("none") as erp:
        if fault:
            assert posted(erp, "/control", [fault]) == "200"
        assert posted(erp, "/documents", NOTE) == told
        with erp.lock:
            assert len(erp.ledger.documents) == at_once
        time.sleep(1.0 if fault == "late" else 0.0)
        with erp.lock:
            assert len(erp.ledger.documents) == later


def test_half_a_request_has_no_effect() -> None:
    with serve("none") as erp:
        with create_connection(erp.server_address[:2]) as door:
            door.sendall(b"POST /documents HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n\r\n{")
        time.sleep(0.1)
        with erp.lock:
            assert (erp.ledger.documents, erp.writes) == ({}, [])
