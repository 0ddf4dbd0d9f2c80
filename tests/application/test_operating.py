"""The operator's commands: a backup put back sends nothing before it is adopted; a bundle tells nothing personal."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from typer.testing import CliRunner

from canonical_model.access import EVERYTHING, Actor
from canonical_model.collecting import Activity
from canonical_model.errors import Misconfigured
from canonical_model.identity import RecordId, SystemUid
from core.personal import personal
from core.ports import System
from duecourse.cli.app import app as command_line
from duecourse.flows.permission import bind, not_bound
from duecourse.support import refuse
from store import Store

ADA = Actor(id="ada.lovelace", kind="person")
CANARIES = (
    "canary@person.example", "Canary Sparrow", "DE89 3704 0044 0532 0130 00", "4111 1111 1111 1111", "sesame-canary",
    "canary-mailbox", "canary.host.example", "ada.lovelace", "canarysystem", "CANARY-ENTITY",
)  # fmt: skip


def home(folder: Path, url: str, more: str = "") -> Path:
    folder.mkdir(exist_ok=True)
    (folder / "duecourse.toml").write_text(f'[store]\nurl = "{url}"\n{more}', encoding="utf-8")
    return folder


def said(home: Path, *arguments: str) -> tuple[int, Any]:
    found = CliRunner().invoke(command_line, ["--home", str(home), *arguments, "--json"])
    if found.exception is not None and not isinstance(found.exception, SystemExit):
        raise found.exception
    return found.exit_code, json.loads(found.stdout) if found.stdout else found.stderr


def note(text: str) -> Activity:
    return Activity(
        id=RecordId("a1"), system=SystemUid("uid"), entity="CANARY-ENTITY", customer_id=RecordId("c1"),
        customer_number="1", kind="note", text=text, actor="grace", happened_at=datetime(2026, 11, 1, tzinfo=UTC),
    )  # fmt: skip


@pytest.fixture
def filled(database_url: str) -> Store:
    store = Store(database_url)
    with store.unit(ADA, EVERYTHING) as unit:
        unit.add_system(System(uid=SystemUid("uid"), name="canarysystem", product="file", tenant="canary.host.example"))
        unit.put(note(f"{CANARIES[1]} {CANARIES[0]} {CANARIES[2]} {CANARIES[3]}"), because=CANARIES[0])
        unit.set_write_mode("uid", "CANARY-ENTITY", "note", "auto")
        unit.note_failure(SystemUid("uid"), "CANARY-ENTITY", "items", f"refused {CANARIES[0]}")
        bind(unit, SystemUid("uid"), "tenant")
    return store


def test_nothing_goes_out_of_a_restored_store_before_it_is_adopted(
    tmp_path: Path, database_url: str, blank_database_url: str, filled: Store
) -> None:
    here, there = home(tmp_path / "here", database_url), home(tmp_path / "there", blank_database_url)
    status, made = said(here, "backup", str(tmp_path / "b.zip"))
    assert (status, made["ok"], made["entries"]) == (0, True, 5)
    with filled.unit(ADA, EVERYTHING) as unit:
        assert not_bound(unit, SystemUid("uid"), "tenant") == ""
    status, told = said(there, "restore", str(tmp_path / "b.zip"))
    assert (status, told["ok"], told["chain_whole"], told["rows"]) == (0, True, True, made["rows"])
    restored = Store(blank_database_url)
    with restored.unit(ADA, EVERYTHING) as unit:
        assert "adopt" in not_bound(unit, SystemUid("uid"), "tenant")
        assert unit.lost_commits_at() is not None
        assert [one.action for one in unit.audit()][-1] == "restore"
    assert said(there, "writes", "status")[1]["stopped"]
    assert said(there, "adopt", "--yes")[1]["lost_commits_at"]
    assert not said(there, "writes", "status")[1]["stopped"]
    assert said(there, "audit", "verify")[0] == 0
    restored.close()


def test_what_came_after_the_backup_is_given_up_and_not_taken_for_a_cut(
    tmp_path: Path, database_url: str, blank_database_url: str, filled: Store
) -> None:
    here = home(tmp_path / "here", database_url)
    said(here, "backup", str(tmp_path / "b.zip"))
    with filled.unit(ADA, EVERYTHING) as unit:
        unit.set_setting("later", "1")
    said(here, "audit", "anchor")
    home(tmp_path / "here", blank_database_url)
    status, told = said(here, "restore", str(tmp_path / "b.zip"))
    assert (status, told["given_up"]) == (0, 1)
    status, verdict = said(here, "audit", "verify")
    assert (status, verdict["ok"], verdict["anchors"][0]["restored"]) == (0, True, 1)


def test_a_store_that_holds_something_is_not_restored_into_unasked(
    tmp_path: Path, database_url: str, blank_database_url: str, filled: Store
) -> None:
    del filled
    here, there = home(tmp_path / "here", database_url), home(tmp_path / "there", blank_database_url)
    said(here, "backup", str(tmp_path / "b.zip"))
    said(there, "restore", str(tmp_path / "b.zip"))
    status, why = said(there, "restore", str(tmp_path / "b.zip"))
    assert status == 1
    assert "holds rows already" in why
    status, why = said(there, "restore", str(tmp_path / "b.zip"), "--replace")
    assert status == 0, why


SETTINGS = """
[systems.canarysystem]
product = "file"
folder = "canary.host.example"
[mailboxes.m]
host = "canary.host.example"
user = "canary-mailbox"
password = "sesame-canary"
[approvers."ada.lovelace"]
up_to = { EUR = "5" }
[schedules.anchor]
flow = "anchor"
cron = "0 * * * *"
"""


def test_no_planted_canary_is_in_a_support_bundle(tmp_path: Path, database_url: str, filled: Store) -> None:
    del filled
    here = home(tmp_path / "here", database_url, SETTINGS)
    said(here, "jobs", "defer", "assess")
    status, made = said(here, "support-bundle", str(tmp_path / "s.zip"))
    assert status == 0, made
    with ZipFile(tmp_path / "s.zip") as packed:
        whole = "\n".join(packed.read(name).decode() for name in packed.namelist())
        assert sorted(packed.namelist()) == sorted(made["files"])
    assert [one for one in CANARIES if one.lower() in whole.lower()] == []
    for wanted in ('"flow": "assess"', '"system": "system-1"', '"activity": 1', '"revision": "00', '"failed": true'):
        assert wanted in whole
    assert said(here, "support-bundle", str(tmp_path / "s.zip"))[0] == 1


@pytest.mark.parametrize("canary", [CANARIES[0], CANARIES[2], CANARIES[2].replace(" ", ""), CANARIES[3]])
def test_the_second_net_refuses_what_should_not_have_come_so_far(canary: str) -> None:
    with pytest.raises(Misconfigured, match="would hold a ") as refused:
        refuse({"x.json": json.dumps({"text": f"paid by {canary} today"}).encode()})
    assert canary not in str(refused.value)
    with pytest.raises(Misconfigured, match="value of the settings"):
        refuse({"x.json": b"sesame"}, secrets=frozenset({"sesame"}))


def test_numbers_that_prove_nothing_pass_the_net() -> None:
    plain = 'DE88 3704 0044 0532 0130 00 4111 1111 1111 1112 2026-11-27T10:00:00.123456Z "a": 1234567890123 @ home'
    assert list(personal(plain)) == []


def test_a_person_is_erased_by_one_command_after_a_preview(tmp_path: Path, database_url: str, filled: Store) -> None:
    del filled
    here = home(tmp_path / "here", database_url)
    _, preview = said(here, "erase", CANARIES[0], "--preview")
    assert (preview["preview"], preview["rows"]) == (True, 3)
    status, made = said(here, "erase", CANARIES[0], "--yes", "--why", "request 7")
    assert (status, made["rows"], made["kept"]) == (0, 3, [])
    assert said(here, "audit", "verify")[0] == 0
    assert said(here, "audit", "search", CANARIES[0])[1]["entries"] == []
    assert said(here, "retention", "apply", "--preview")[1]["preview"]
