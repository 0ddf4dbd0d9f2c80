"""The companion declares what the adapter names, of a fitting type, once, and nothing else."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from lxml import etree
from msgspec import structs

from adapters.kit.secrets import Secret
from adapters.netsuite import ADAPTER
from adapters.netsuite.reader.written import LEVELS, columns_asked, permissions_needed, records_written
from adapters.netsuite.settings import Certificate, Settings, Writing
from adapters.netsuite.tables import LISTINGS
from adapters.netsuite.writing.requests import RECORDS
from adapters.netsuite.writing.side import NetSuiteSide
from adapters.netsuite.writing.user_notes import PATH
from canonical_model.identity import RecordId, SystemUid
from canonical_model.money import Money
from canonical_model.receivables import OpenItem
from canonical_model.steps import ErpRequest, NativeRecord, Step
from canonical_model.write_back import (
    Act,
    Application,
    CashAct,
    DisputeAct,
    HoldAct,
    IncomingPayment,
    NoteAct,
    Operation,
    PromiseAct,
    UndoAct,
    WriteBack,
    WrittenRecord,
)
from canonical_model.writing import Known
from conformance.suite.sap_books import small_books
from core.write_back.planning import steps_of
from simulators.netsuite.declared import COMPANION

ROOT = Path(__file__).resolve().parents[3]
SUITEAPP = ROOT / "suiteapp" / "src"
SCRIPT = SUITEAPP / "FileCabinet" / "SuiteScripts" / "duecourse" / "duecourse_restlet.js"
#: whatever of ours may be named in NetSuite
OURS = re.compile(r"cust(?:body|entity|event|record|omrecord|omscript|omdeploy|omrole)_duecourse\w*")
NOW = datetime(2026, 11, 20, 18, tzinfo=UTC)
MONEY = Money.of("100.00", "EUR")
#: key → name and levels, of the permissions that docs/netsuite.md names [permissions.json of
#: oracle/netsuite-suitecloud-sdk; role_permissions.ts of salto-io/salto]
_ALL = "VIEW CREATE EDIT FULL"
KNOWN = {
    "ADMI_LOGIN_OAUTH": ("Log in using Access Tokens", "FULL"),
    "ADMI_LOGIN_OAUTH2": ("Log In using OAuth 2.0 Access Tokens", "FULL"),
    "ADMI_RESTWEBSERVICES": ("REST Web Services", "FULL"),
    "ADMI_CUSTOMSCRIPT": ("SuiteScript", _ALL),
    "ADMI_ACCOUNTINGLIST": ("Accounting Lists", _ALL),
    "ADMI_DELETEDRECORD": ("Deleted Records", "FULL"),
    "ADMI_ACCTPERIODS": ("Manage Accounting Periods", "VIEW FULL"),
    "REPO_ANALYTICS": ("SuiteAnalytics Workbook", "EDIT"),
    "LIST_ACCOUNT": ("Accounts", _ALL),
    "LIST_CALL": ("Phone Calls", _ALL),
    "LIST_CASE": ("Cases", _ALL),
    "LIST_CONTACT": ("Contacts", _ALL),
    "LIST_CRMMESSAGE": ("Track Messages", _ALL),
    "LIST_CURRENCY": ("Currency", _ALL),
    "LIST_CUSTJOB": ("Customers", _ALL),
    "LIST_CUSTRECORDENTRY": ("Custom Record Entries", _ALL),
    "LIST_FIND": ("Perform Search", "VIEW FULL"),
    "LIST_HISTORY": ("Notes Tab", _ALL),
    "LIST_SUBSIDIARY": ("Subsidiaries", _ALL),
    "LIST_TASK": ("Tasks", _ALL),
    "TRAN_CUSTCHRG": ("Statement Charge", _ALL),
    "TRAN_CUSTCRED": ("Credit Memo", _ALL),
    "TRAN_CUSTDEP": ("Customer Deposit", _ALL),
    "TRAN_CUSTINVC": ("Invoice", _ALL),
    "TRAN_CUSTPYMT": ("Customer Payment", _ALL),
    "TRAN_CUSTRFND": ("Customer Refund", _ALL),
    "TRAN_DEPAPPL": ("Deposit Application", _ALL),
    "TRAN_FIND": ("Find Transaction", _ALL),
    "TRAN_FINCHRG": ("Finance Charge", _ALL),
    "TRAN_JOURNAL": ("Make Journal Entry", _ALL),
}
#: a value as it is sent → the field types that keep it whole
FITTING = {"number": {"CURRENCY"}, "reference": {"SELECT"}, "flag": {"CHECKBOX"}, "day": {"DATE"},
           "text": {"TEXT", "TEXTAREA"}}  # fmt: skip
#: kind of record → the longest script id that it takes [salto-io/salto, standard_types]
LONGEST = {"transactionbodycustomfield": 38, "crmcustomfield": 39}


def objects() -> list[Any]:
    return [etree.parse(path).getroot() for path in sorted((SUITEAPP / "Objects").glob("*.xml"))]


def declared() -> dict[str, Any]:
    """Script id → the element that declares it."""
    return {str(found.get("scriptid")): found for root in objects() for found in root.iter() if found.get("scriptid")}


def told(name: str, child: str) -> str:
    return str(declared()[name].findtext(child, default=""))


def settings(**changed: Any) -> Settings:
    """Everything is written; the ids of the script are those of the settings' own advice."""
    (advice,) = re.findall(r"customscript\w+:customdeploy\w+", _refused_restlet())
    writing = {"companion": True, "restlet": advice, "support_cases": True, "bank_accounts": {"DE01": "5"}, **changed}
    letters = bool(writing.pop("dunning_letters", False))
    auth = Certificate(client_id="c", certificate_id="k", private_key=Secret("p"))
    return Settings(account="1", auth=auth, dunning_letters=letters, writing=Writing(**writing))


def _refused_restlet() -> str:
    with pytest.raises(ValueError, match="customscript") as found:
        Writing(restlet="no colon")
    return str(found.value)


def item(number: str, kind: Any = "invoice", minor: int = 10000) -> OpenItem:
    return OpenItem(
        id=RecordId(number), system=SystemUid("ns"), entity="1", native_key=("1", number), document_no=f"INV{number}",
        document_id=RecordId(f"d{number}"), document_type=kind, customer_id=RecordId("C1"), customer_number="C-1",
        kind="whole", currency="EUR", original_minor=minor, open_minor=minor, functional_currency="EUR",
        original_functional_minor=minor, open_functional_minor=minor,
    )  # fmt: skip


INVOICE, RECEIPT, CREDIT = item("11"), item("12", "receipt", -10000), item("13", "credit_memo", -10000)
KNOWN_ITEMS = Known(items={one.id: one for one in (INVOICE, RECEIPT, CREDIT)})
PART = (Application(item_id=INVOICE.id, amount=MONEY),)


def acts() -> Iterator[tuple[Operation, Act]]:
    yield "note", NoteAct(activity_id=RecordId("n1"), text="spoke to Ada")
    yield "note", NoteAct(activity_id=RecordId("n2"), text="spoke to Ada", item_id=INVOICE.id)
    for subject, release in product((INVOICE.id, "C1"), (False, True)):
        yield (
            "hold",
            HoldAct(
                hold_id=RecordId("h"), kind="manual", subject_id=subject, until=None, reason="asked", release=release
            ),
        )
    yield (
        "promise",
        PromiseAct(promise_id=RecordId("p"), promised_for=date(2026, 12, 5), amount=MONEY, items=(INVOICE.id,)),
    )
    for close in (False, True):
        yield (
            "dispute",
            DisputeAct(
                dispute_id=RecordId("q"),
                reason="pricing",
                amount=MONEY,
                items=(INVOICE.id,),
                note="too dear",
                close=close,
            ),
        )
    for cash in (RECEIPT, CREDIT):
        yield "cash", CashAct(receipt_item_id=cash.id, applications=PART, why="it quotes it")
    payment = IncomingPayment(
        transaction_id=RecordId("t"), bank_account="DE01", amount=MONEY, value_date=date(2026, 11, 20), text="INV11"
    )
    yield "cash", CashAct(applications=PART, why="it quotes it", payment=payment)


def written(step: Step, of: Settings) -> WrittenRecord:
    key = ("7", step.reference) if step.name == "note" and of.writing.restlet else ("7",)
    kind = {"payment": "customerPayment", "note": of.writing.note_record}.get(step.name, "record")
    return WrittenRecord(
        step=step.name, kind=step.kind, native_type=kind, native_key=key, subjects=step.subjects,
        content=step.content, before=step.before,
    )  # fmt: skip


def steps(of: Settings, operation: Operation, act: Act) -> tuple[Step, ...]:
    made = WriteBack(
        id=RecordId("ab12" * 8), operation=operation, system=SystemUid("ns"), entity="1",
        customer_id=RecordId("C1"), customer_number="C-1", act=act, state="proposed", proposer="ada",
        proposed_at=NOW, because_of="ada", identity=("1",),
    )  # fmt: skip
    plan = NetSuiteSide(of).plan(made, ADAPTER.capabilities, KNOWN_ITEMS)
    return tuple(structs.replace(step, sent_at=NOW, attempt=1) for step in steps_of(made, plan, tenant="t"))


def sent(of: Settings) -> Iterator[ErpRequest]:
    """Every request of every act, of what takes it back, and of what looks before and after."""
    side = NetSuiteSide(of)
    for operation, act in acts():
        done = steps(of, operation, act)
        takes_back = [written(step, of) for step in reversed(done) if step.name != "case"]
        undo = UndoAct(undoes=RecordId("ab12" * 8), why="wrong", records=tuple(takes_back))
        for step in (*done, *steps(of, "undo", undo)):
            shared = {"currency": "1", "arAcct": "2", "customer": "7"}
            facts = {step.name: NativeRecord(type="customer", key=("7",), content=shared)}
            looks = [side.find] if step.kind == "assign" else [side.find, side.precondition]
            yield from (ask(step, facts) for ask in (side.request, *looks))


def everything() -> list[tuple[Settings, ErpRequest]]:
    """Of accounts that differ in what is installed."""
    scripted = [settings(dunning_letters=letters, take_back="void") for letters in (False, True)]
    alone = [
        settings(restlet="", take_back="delete", note_record=record) for record in ("phoneCall", "task", "message")
    ]
    return [(way, request) for way in (*scripted, *alone) for request in sent(way)]


def named() -> set[str]:
    """What requests name, statements ask and readings read of ours."""
    of_requests = {name for _, sent in everything() for name in OURS.findall(sent.url + sent.body)}
    of_readings = {one.name for listing in LISTINGS.values() for one in listing.columns if one.origin == "ours"}
    return of_requests | of_readings


def bodies() -> Iterator[tuple[Settings, str, dict[str, Any]]]:
    """Record and fields of each write of the record service."""
    for way, request in everything():
        if request.method != "GET" and request.body and request.url.startswith(RECORDS):
            yield way, request.url.removeprefix(f"{RECORDS}/").partition("/")[0], json.loads(request.body)


def kind_of(value: Any) -> str:
    if isinstance(value, bool):
        return "flag"
    if isinstance(value, dict):
        return "reference"
    if isinstance(value, int | float):
        return "number"
    return "day" if re.fullmatch(r"\d{4}-\d\d-\d\d", value) else "text"


def test_whatever_the_adapter_names_is_declared_and_nothing_is_declared_that_nobody_names() -> None:
    assert set(declared()) - {"customrole_duecourse"} == named()


def test_every_id_is_declared_once_and_is_short_enough() -> None:
    ids = Counter(found.get("scriptid") for root in objects() for found in root.iter() if found.get("scriptid"))
    assert [name for name, times in ids.items() if times > 1] == []
    tags = {name: found.tag for name, found in declared().items()}
    assert [name for name, tag in tags.items() if len(name) > LONGEST.get(tag, 40)] == []
    assert [path.stem for path in (SUITEAPP / "Objects").glob("*.xml") if path.stem not in ids] == []


def test_every_value_that_is_sent_fits_its_field() -> None:
    values = {
        (name, kind_of(value))
        for _, _, body in bodies()
        for name, value in body.items()
        if OURS.fullmatch(name) and value is not None
    }
    assert len(values) > 15
    assert [(name, kind) for name, kind in sorted(values) if told(name, "fieldtype") not in FITTING[kind]] == []
    long = {name for name in declared() if name.endswith(("_items", "_note"))}
    assert {told(name, "fieldtype") for name in long} == {"TEXTAREA"}


def test_records_hang_on_their_customer_and_need_no_name() -> None:
    for kind, title in (("promise", "Promises to Pay"), ("dispute", "Disputes")):
        name = f"customrecord_duecourse_{kind}"
        customer, subsidiary = (f"custrecord_duecourse_{kind}_{one}" for one in ("customer", "subsidiary"))
        assert (told(name, "recordname"), told(name, "includename")) == (title, "F")
        assert [told(customer, child) for child in ("selectrecordtype", "isparent")] == ["-2", "T"]
        assert told(subsidiary, "selectrecordtype") == "-117"
        parents = [one for one in declared() if told(one, "isparent") == "T" and kind in one]
        assert parents == [customer]


@pytest.mark.parametrize(
    ("name", "tag", "applies"),
    [
        ("custbody_duecourse_dispute", "transactionbodycustomfield", "bodysale"),
        ("custbody_duecourse_hold", "transactionbodycustomfield", "bodysale"),
        ("custentity_duecourse_hold", "entitycustomfield", "appliestocustomer"),
        ("custevent_duecourse_reference", "crmcustomfield", "appliestocase"),
    ],
)
def test_each_field_is_on_the_records_it_is_written_to(name: str, tag: str, applies: str) -> None:
    assert (declared()[name].tag, told(name, applies)) == (tag, "T")
    others = [
        child.tag for child in declared()[name] if child.tag.startswith(("body", "appliesto")) and child.tag != applies
    ]
    assert others == []


def test_doctor_looks_at_exactly_what_is_written() -> None:
    """A field that is written and not looked at would be missed at the first write only."""
    unseen, seen = set(), set()
    for way, record, body in bodies():
        needed = records_written(way).get(record, ())
        unseen |= {f"{record}.{name}" for name in body if name not in needed}
        seen |= {(record, name) for name in body}
    assert unseen == set()
    looked_at = {
        (record, name) for way, _ in everything() for record, names in records_written(way).items() for name in names
    }
    assert looked_at - seen == set()
    asked = {name for names in columns_asked(settings()).values() for name in names if OURS.fullmatch(name)}
    assert asked <= named()


def role() -> dict[str, str]:
    found = declared()["customrole_duecourse"].iter("permission")
    return {str(one.findtext("permkey")): str(one.findtext("permlevel")) for one in found}


def test_the_role_has_known_permissions_at_levels_that_they_have_each_once() -> None:
    keys = [one.findtext("permkey") for one in declared()["customrole_duecourse"].iter("permission")]
    assert len(keys) == len(set(keys))
    assert [(key, level) for key, level in role().items() if level not in KNOWN.get(key, ("", ""))[1].split()] == []


@pytest.mark.parametrize("letters", [False, True])
def test_the_role_may_do_what_writing_needs_and_nothing_is_higher_than_that(letters: bool) -> None:  # noqa: FBT001
    given = {key: LEVELS.index(level.lower()) for key, level in role().items()}
    needed = {one.key: one.level for one in permissions_needed(settings(dunning_letters=letters))}
    assert {key: given[key] for key in needed} == needed
    lowest = {key: min(LEVELS.index(level.lower()) for level in levels.split()) for key, (_, levels) in KNOWN.items()}
    assert {key for key in set(given) - set(needed) if given[key] > lowest[key]} == set()


def test_the_page_for_finance_tells_the_role_as_it_is() -> None:
    page = (ROOT / "docs" / "netsuite.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| ([^|]+) \| `(\w+_\w+)` \| (\w+) \| [^|]+ \|$", page, re.MULTILINE)
    assert {key: level.upper() for _, key, level in rows} == role()
    assert [(name, key) for name, key, _ in rows if KNOWN[key][0] != name] == []
    more = set(re.findall(r"`((?:ADMI|LIST|TRAN|REPO)_\w+)`", page)) - set(KNOWN) - {"LIST_MESSAGE_UNRESTRICTED"}
    assert more == set()


def test_the_script_is_released_to_the_role_and_its_file_is_deployed() -> None:
    script, deployment = declared()["customscript_duecourse"], declared()["customdeploy_duecourse"]
    assert script.tag == "restlet"
    assert script.findtext("scriptfile") == f"[/{SCRIPT.relative_to(SUITEAPP / 'FileCabinet')}]"
    assert [deployment.findtext(one) for one in ("status", "isdeployed", "allroles")] == ["RELEASED", "T", "F"]
    assert deployment.findtext("audslctrole") == "[scriptid=customrole_duecourse]"
    paths = [found.text or "" for found in etree.parse(SUITEAPP / "deploy.xml").getroot().iter("path")]
    deployed = {file for path in paths for file in SUITEAPP.glob(path.removeprefix("~/"))}
    assert deployed == {SCRIPT, *(SUITEAPP / "Objects").glob("*.xml")}


def test_the_script_handles_the_actions_that_are_sent_to_it(connect: Any, small: Any, clock: Any) -> None:
    asked = re.findall(r"const (asked|done) = new Map\(\[(.*)\]\);", SCRIPT.read_text(encoding="utf-8"))
    handled = {name: set(re.findall(r"\['(\w+)', \w+\]", pairs)) for name, pairs in asked}
    calls = [sent for _, sent in everything() if sent.url.startswith(PATH)]
    with small(small_books(), clock) as server:
        list(connect(server, writing=settings().writing).check())
        targets = [seen.target for seen in server.requests if seen.target.startswith(PATH)]
    gets = [call.url for call in calls if call.method == "GET"] + targets
    assert {re.findall(r"action=(\w+)", url)[0] for url in gets} == handled["asked"]
    assert {json.loads(call.body)["action"] for call in calls if call.method == "POST"} == handled["done"]


def test_the_simulated_companion_is_the_companion() -> None:
    """What the simulated account has of ours is what the customer deploys."""
    fields = {field.name for record in COMPANION.records for field in record.fields}
    fields |= {field.name for field in (*COMPANION.body, *COMPANION.entity, *COMPANION.case)}
    fields |= {record.script_id for record in COMPANION.records} | set(COMPANION.script)
    assert fields == set(declared()) - {"customrole_duecourse"}


def test_the_manifest_is_of_an_account_customization() -> None:
    manifest = etree.parse(SUITEAPP / "manifest.xml").getroot()
    required = {one.text for one in manifest.iter("feature") if one.get("required") == "true"}
    assert manifest.get("projecttype") == "ACCOUNTCUSTOMIZATION"
    assert required >= {"CUSTOMRECORDS", "SERVERSIDESCRIPTING", "SUBSIDIARIES"}
    assert "defaultProjectFolder: 'src'" in (SUITEAPP.parent / "suitecloud.config.js").read_text(encoding="utf-8")
