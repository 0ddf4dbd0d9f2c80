"""The script of the companion: run by node against stand-ins for NetSuite's modules, and read as text without it."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from adapters.netsuite.reader.companion import RESTLET_VERSION
from adapters.netsuite.writing.activities import TITLE
from conformance.suite.sap_books import small_books
from simulators.messages import Request
from simulators.netsuite import Options, restlet
from simulators.netsuite.account import Account

ROOT = Path(__file__).resolve().parents[3]
SCRIPT = ROOT / "suiteapp" / "src" / "FileCabinet" / "SuiteScripts" / "duecourse" / "duecourse_restlet.js"
HARNESS = ROOT / "tests" / "node" / "restlet_harness.cjs"
ONE = {"action": "addNote", "externalId": "NT0000000000000A", "title": TITLE, "note": "spoke to Ada"}
THEIRS = {"id": "3", "title": "Call", "note": "by finance", "externalid": "X1", "entity": "7"}
Run = Callable[..., dict[str, Any]]


@pytest.fixture(scope="session")
def run() -> Run:
    node = shutil.which("node")
    if node is None:
        pytest.skip("node is not on PATH: the script is only read as text")

    def ran(*calls: tuple[str, dict[str, Any]], notes: tuple[Any, ...] = (), **levels: int) -> dict[str, Any]:
        told = {"notes": notes, "levels": levels, "calls": [{"entry": entry, "told": body} for entry, body in calls]}
        done = subprocess.run(
            [node, str(HARNESS), str(SCRIPT)], input=json.dumps(told), capture_output=True, text=True, check=True,
            timeout=60,
        )  # fmt: skip
        return dict(json.loads(done.stdout))

    return ran


def test_a_note_that_is_added_twice_is_one_note(run: Run) -> None:
    find = {"action": "findNotes", "externalId": ONE["externalId"]}
    told = run(("post", {**ONE, "entity": "7"}), ("post", {**ONE, "entity": "7"}), ("get", find), notes=(THEIRS,))
    first, second, found = (result["answer"] for result in told["results"])
    assert (first, second) == ({"id": "4", "existed": False}, {"id": "4", "existed": True})
    assert found == {"notes": [{"id": "4", "note": "spoke to Ada", "transaction": "", "entity": "7"}]}
    assert [note["id"] for note in told["notes"]] == ["3", "4"]


@pytest.mark.parametrize(("link", "other"), [("transaction", "entity"), ("entity", "transaction")])
def test_a_note_hangs_on_exactly_one_record(run: Run, link: str, other: str) -> None:
    told = run(("post", {**ONE, link: "12"}), ("post", {**ONE, "externalId": "NT2", link: "12", other: "7"}))
    (note,) = told["notes"]
    assert (note[link], note.get(other), note["title"], note["externalid"]) == ("12", None, TITLE, ONE["externalId"])
    assert told["results"][1]["thrown"] == "INVALID_REQUEST"


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        ("post", {"action": "drop"}),
        ("post", {}),
        ("post", None),
        ("post", {"action": "version"}),
        ("post", {"action": "constructor"}),
        ("get", {"action": "addNote", **ONE, "entity": "7"}),
        ("get", {"action": "findNotes"}),
        ("get", {"action": "findNotes", "externalId": "a|b"}),
        ("get", {"action": "permissions"}),
        ("get", {"action": "permissions", "names": "TRAN_CUSTINVC,"}),
        ("post", {**ONE}),
        ("post", {**ONE, "entity": "x"}),
        ("post", {**ONE, "entity": "7", "note": "  "}),
        ("post", {**ONE, "entity": "7", "externalId": ""}),
        ("post", {"action": "deleteNote"}),
        ("post", {"action": "deleteNote", "id": "0"}),
        ("post", {"action": "deleteNote", "id": "3"}),
        ("post", {"action": "voidTransaction", "id": "9"}),
        ("post", {"action": "voidTransaction", "type": "invoice", "id": "9"}),
        ("post", {"action": "voidTransaction", "type": "customerPayment", "id": "9 or 1"}),
    ],
)
def test_what_is_missing_or_unknown_is_refused_before_anything_is_saved(run: Run, entry: str, told: Any) -> None:
    """A note under another title is finance's: it is not deleted either."""
    done = run((entry, told), notes=(THEIRS,))
    (result,) = done["results"]
    assert (result["thrown"], result["changes"]) == ("INVALID_REQUEST", 0)
    assert result["message"]
    assert done["notes"] == [THEIRS]
    assert done["voided"] == []


def test_only_a_note_of_ours_is_deleted_and_a_payment_voided(run: Run) -> None:
    told = run(
        ("post", {**ONE, "entity": "7"}), ("post", {"action": "deleteNote", "id": "4"}),
        ("post", {"action": "deleteNote", "id": "4"}),
        ("post", {"action": "voidTransaction", "type": "customerPayment", "id": "88"}), notes=(THEIRS,),
    )  # fmt: skip
    assert told["notes"] == [THEIRS]
    assert told["results"][1]["answer"] == {"id": "4"}
    assert told["results"][2]["thrown"] == "RCRD_DSNT_EXIST"
    assert told["results"][3]["answer"] == {"id": "88"}
    assert told["voided"] == [["customerpayment", "88"]]


def test_it_tells_its_version_and_the_levels_of_the_role(run: Run) -> None:
    asked = {"action": "permissions", "names": "TRAN_CUSTINVC,LIST_CASE"}
    told = run(("get", {"action": "version"}), ("get", asked), TRAN_CUSTINVC=3)
    assert told["entries"] == ["get", "post"]
    assert [result["answer"] for result in told["results"]] == [
        {"version": RESTLET_VERSION}, {"permissions": {"TRAN_CUSTINVC": 3, "LIST_CASE": 0}},
    ]  # fmt: skip


def test_the_simulated_script_answers_as_the_script_does(run: Run, clock: Any) -> None:
    """What the simulated account gives the adapter has the keys that the script itself gives."""
    account = Account(small_books(), Options(), clock.now)
    customer = str(account.kept.id_of("customer", next(code for _, code in account.books.customers)))
    calls = [
        ("get", {"action": "version"}), ("get", {"action": "permissions", "names": "TRAN_CUSTINVC"}),
        ("post", {**ONE, "entity": customer}), ("post", {**ONE, "entity": customer}),
        ("get", {"action": "findNotes", "externalId": ONE["externalId"]}),
    ]  # fmt: skip
    for (entry, told), ours in zip(calls, run(*calls, TRAN_CUSTINVC=4)["results"], strict=True):
        theirs = simulated(account, entry, told)
        needed = {"id"} if told["action"] == "addNote" else set(ours["answer"])
        assert needed <= set(theirs), told["action"]
        if told["action"] == "findNotes":
            assert set(ours["answer"]["notes"][0]) <= set(theirs["notes"][0])
    assert simulated(account, "get", {"action": "version"}) == {"version": RESTLET_VERSION}


def simulated(account: Account, entry: str, told: dict[str, str]) -> Any:
    script, deploy = account.options.declared.script
    params = {"script": script, "deploy": deploy, **(told if entry == "get" else {})}
    target = restlet.PATH + "?" + "&".join(f"{name}={value}" for name, value in params.items())
    body = json.dumps(told).encode() if entry == "post" else b""
    answer = restlet.Restlet(account).answer(
        Request(method=entry.upper(), target=target, headers={"content-type": "application/json"}, body=body)
    )
    return json.loads(answer.body)


def test_the_script_says_what_it_is_and_where_a_note_hangs() -> None:
    text = SCRIPT.read_text(encoding="utf-8")
    for line in ("@NApiVersion 2.1", "@NScriptType Restlet", "@NModuleScope SameAccount"):
        assert line in text
    head = text[: text.index("const NOTE")]
    assert re.findall(r"const (\w+_FIELD) = '(\w+)';", head) == [
        ("TRANSACTION_FIELD", "transaction"), ("ENTITY_FIELD", "entity"),
    ]  # fmt: skip
    assert f"const VERSION = '{RESTLET_VERSION}';" in text
    assert f"const TITLE = '{TITLE}';" in text
    assert max(map(len, text.splitlines())) <= 120
