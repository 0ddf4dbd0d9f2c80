"""Rules that no planted fault breaks can fail, too: each with a small fault of its own."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from itertools import count
from typing import Any

import pytest
from ledgerly import client as client_module
from ledgerly.adapter import CAPABILITIES, built
from ledgerly.client import Client
from ledgerly.mapping import Mapper
from ledgerly.reader import Reader
from ledgerly.tried import SUBJECT
from ledgerly.write_back import Side
from msgspec import structs

from canonical_model.adapter import Adapter, Check, Page, ReadEnd, ReadRequest
from canonical_model.collecting import Hold
from canonical_model.errors import AdapterError, Throttled
from canonical_model.receivables import OpenItem
from canonical_model.steps import NativeRecord
from canonical_model.write_back import CashAct, PromiseAct
from canonical_model.writing import Applied, NotExecuted, Plan, Refused, Unknown
from conformance.suite import run

_numbers = count()


def reads(**methods: Any) -> Adapter:
    return built(reader=type("Broken", (Reader,), methods))


def maps(**methods: Any) -> Adapter:
    return reads(mapper_type=type("Broken", (Mapper,), methods))


def asks(**methods: Any) -> Adapter:
    return reads(client_type=type("Broken", (Client,), methods))


def writes(**methods: Any) -> Adapter:
    return built(side=type("Broken", (Side,), methods))


def claims(operation: str, **fields: Any) -> Adapter:
    claim = structs.replace(CAPABILITIES.writes[operation], **fields)
    return built(capabilities=structs.replace(CAPABILITIES, writes={**CAPABILITIES.writes, operation: claim}))


LEDGERS = [{"code": "NL01", "name": "x", "country": "NL", "currency": "EUR"},
           {"code": "JP09", "name": "y", "country": "JP", "currency": "JPY"}]  # fmt: skip


def gullible(self: Any, path: str, entity: str = "") -> Any:
    try:
        return Client.get(self, path, entity)
    except AdapterError:
        return LEDGERS if path == "/api/ledgers" else {"rows": [], "count": 0, "next": None}


def impatient(self: Any, path: str, entity: str = "") -> Any:
    del entity
    answer = self.session.send("GET", path)
    if answer.status != 200:
        raise Throttled("no patience")
    return json.loads(answer.body)


def trusting_everything() -> Adapter:
    trusting = type("Broken", (Client,), {"get": gullible, "counted": lambda *_: None})
    return reads(client_type=trusting, nothing_came=lambda *_: None)


def rounds(self: Any, text: object, currency: str) -> int:
    return Mapper.amount(self, f"{Decimal(str(text)):.2f}" if currency == "EUR" else text, currency)


def without_rejected(self: Any, rows: Any, mapper: Any) -> Page:
    return structs.replace(Reader.page(self, rows, mapper), rejected=())


def item_with(**fields: Callable[[Any], Any]) -> Adapter:
    def item(self: Any, row: Any) -> OpenItem:
        made = Mapper.item(self, row)
        return structs.replace(made, **{name: value(made) for name, value in fields.items()})

    return maps(item=item)


def end_only(self: Any, _request: ReadRequest) -> Iterator[Page]:
    yield Page(end=self.end())


def all_ledgers(self: Any, request: ReadRequest) -> Iterator[Page]:
    for code in ("NL01", "JP09"):
        yield from list(Reader.customers(self, structs.replace(request, entity=code)))[:-1]
    yield Page(end=self.end())


def remembering(self: Any, request: ReadRequest, _kept: dict[str, list[Page]] = {}) -> Iterator[Page]:  # noqa: B006 - the fault
    yield from _kept.setdefault(
        self.environment.now().isoformat() + request.entity, list(Reader.customers(self, request))
    )


def twice(self: Any, rows: Any, mapper: Any) -> Page:
    page = Reader.page(self, rows, mapper)
    again = tuple(structs.replace(r, text=str(next(_numbers))) for r in page.records if isinstance(r, OpenItem))
    return structs.replace(page, records=page.records + again)


def ends_twice(self: Any, request: ReadRequest) -> Iterator[Page]:
    yield from Reader.ledgers(self, request)
    yield Page(end=self.end())


def first_ledger(self: Any, request: ReadRequest) -> Iterator[Page]:
    for page in Reader.ledgers(self, request):
        yield structs.replace(page, records=page.records[:1])


def without_open_keys(self: Any, request: ReadRequest) -> Iterator[Page]:
    yield from (structs.replace(page, open_keys=()) for page in Reader.entries(self, request))


def writing_reader(self: Any, request: ReadRequest) -> Iterator[Page]:
    self.client.session.send("POST", "/api/notes", body=b'{"reference": "x", "text": "", "customer": ""}')
    yield from Reader.ledgers(self, request)


def warns(self: Any) -> Iterator[Check]:
    yield Check(system=self.environment.name, check="mood", status="warn")


def customer_without(**fields: Any) -> Adapter:
    return maps(customer=lambda self, row: structs.replace(Mapper.customer(self, row), **fields))


def hold_with(**fields: Any) -> Adapter:
    def hold(self: Any, row: Any) -> Hold | None:
        made = Mapper.hold(self, row)
        return made if made is None else structs.replace(made, **fields)

    return maps(hold=hold)


def outcome_of(status: int, made: Any) -> Adapter:
    def outcome(self: Any, step: Any, answer: Any) -> Any:
        return made(step, answer) if getattr(answer, "status", 0) == status else Side.outcome(self, step, answer)

    return writes(outcome=outcome)


def plans(kind: type[Any], made: Callable[[Any, Any, Any], Plan]) -> Adapter:
    def plan(self: Any, act: Any, capabilities: Any, known: Any) -> Plan:
        return made(self, act, known) if isinstance(act.act, kind) else Side.plan(self, act, capabilities, known)

    return writes(plan=plan)


def cash_by_amount(self: Any, act: Any, known: Any) -> Plan:
    step = self.cash(act.act, known)
    return Plan(steps=(structs.replace(step, identity=(step.content["amount"],)),))


def promise_as_note(self: Any, act: Any, _known: Any) -> Plan:
    return Plan(steps=(self.create("note", "NT", {"customer": act.customer_number, "text": "promised"}),))


def other_block(self: Any, step: Any, facts: Any) -> Any:
    made = Side.request(self, step, facts)
    return structs.replace(made, body=made.body.replace('"D"', '"Z"'))


def wrong_verb(self: Any, step: Any, facts: Any) -> Any:
    made = Side.request(self, step, facts)
    return structs.replace(made, url=made.url.replace("/reverse", "/withdraw"))


def changing(self: Any, name: str, kind: str, content: Any, **more: Any) -> Any:
    return Side.create(self, name, kind, {**content, "at": str(next(_numbers))}, **more)


def nothing_there(self: Any, response: Any) -> Any:
    return Side.understood(self, response) if "json" in response.headers.get("content-type", "") else None


def no_findings(self: Any, cursor: str = "", findings: Any = ()) -> ReadEnd:
    del findings
    return Reader.end(self, cursor)


def silent_about_losses() -> Adapter:
    def plan(self: Any, act: Any, capabilities: Any, known: Any) -> Plan:
        return structs.replace(Side.plan(self, act, capabilities, known), lost=())

    return structs.replace(claims("hold", lost=()), writer=writes(plan=plan).writer)


SUBJECT_RECORD = NativeRecord(type="block", key=("1",))
FAULTS: list[tuple[Adapter, str]] = [
    (asks(get=gullible), "bad_reads.html_login"),
    (asks(get=gullible), "bad_reads.truncated_gzip"),
    (asks(get=gullible), "bad_reads.wrong_content_type"),
    (asks(get=gullible), "bad_reads.cut_body"),
    (asks(get=gullible), "bad_reads.fails_later"),
    (trusting_everything(), "traps.T12_no_sweep_after_partial_read"),
    (asks(get=impatient), "bad_reads.throttled"),
    (asks(get=impatient), "bad_reads.unavailable"),
    (asks(counted=lambda *_: None), "bad_reads.vanishing_item"),
    (asks(counted=lambda *_: None), "bad_reads.count_disagrees"),
    (asks(fresh=lambda _self, rows, seen: seen.update(r["number"] if isinstance(r, dict) else r for r in rows) or rows),
     "bad_reads.item_on_two_pages"),
    (reads(nothing_came=lambda *_: None), "bad_reads.no_data_access"),
    (reads(look_for_hidden=lambda *_: None), "bad_reads.null_columns"),
    (reads(page=without_rejected), "bad_reads.amount_nan"),
    (reads(page=without_rejected), "bad_reads.amount_1e400"),
    (reads(page=without_rejected), "bad_reads.unknown_currency"),
    (reads(page=without_rejected), "bad_reads.bad_date"),
    (maps(amount=rounds), "bad_reads.amount_too_precise"),
    (maps(amount=lambda self, text, c: Mapper.amount(self, text if isinstance(text, str) else int(text), c)),
     "bad_reads.amount_as_number"),
    (maps(amount=lambda self, text, c: Mapper.amount(self, re.sub("E0$", "5", str(text)), c)),
     "bad_reads.amount_as_exponent"),
    (maps(item=lambda self, row: Mapper.item(self, {**row, "text": row["text"]})), "bad_reads.missing_optional"),
    (maps(signed=lambda self, row, f, c: Mapper.signed(self, {f: "0", **row}, f, c)), "bad_reads.missing_required"),
    (reads(end=no_findings), "bad_reads.new_field"),
    (maps(day=lambda _self, text: date.fromisoformat(text or "1900-01-01")), "bad_reads.empty_dates"),
    (reads(ledgers=first_ledger), "reads.entities"),
    (customer_without(name="?"), "reads.customers"),
    (reads(customers=remembering), "reads.customer_changes"),
    (maps(balance=lambda self, told: Mapper.balance(self, {**told, "balance": "1"})), "reads.control_balances"),
    (hold_with(set_by="us"), "reads.holds"),
    (item_with(text=lambda _: str(next(_numbers))), "reads.reading_twice"),
    (reads(page=twice), "reads.one_id_each"),
    (item_with(customer_id=lambda item: item.document_id), "reads.meet_in_ids"),
    (reads(customers=all_ledgers), "reads.declared_streams"),
    (reads(ledgers=ends_twice), "reads.ends_once"),
    (item_with(original_minor=lambda item: float(item.original_minor)), "reads.no_floats"),
    (reads(check=warns), "reads.checks"),
    (reads(check=lambda _self: iter([Check(system="x", check="key", status="ok")])), "reads.wrong_credentials"),
    (reads(cursor=lambda _self, started: started.isoformat()), "bad_reads.clock_behind"),
    (reads(ledgers=writing_reader), "reads.nothing_written"),
    (reads(__repr__=lambda self: self.client.session._login.headers()["X-Key"]), "reads.secrets_are_not_told"),
    (reads(entries=without_open_keys), "traps.T13_deletes"),
    (maps(leg=lambda *_: ()), "traps.T15_receipt_over_three_invoices"),
    (maps(leg=lambda *_: ()), "traps.open_is_original_less_legs"),
    (customer_without(parent=""), "traps.T20_grandchild_customer"),
    (reads(customers=end_only), "matrix.read.customers"),
    (maps(leg=lambda *_: ()), "matrix.read.settlements"),
    (maps(hold=lambda *_: None), "matrix.read.holds"),
    (reads(balances=end_only), "matrix.read.control_balances"),
    (reads(entries=without_open_keys), "matrix.read.deletions"),
    (claims("hold", finality="handed_over"), "matrix.hold.cell"),
    (claims("note", read_back=False), "matrix.note.cell"),
    (claims("undo", level="emulated"), "matrix.undo.cell"),
    (claims("cash", searchable=False), "writes.cash.searched_by_reference"),
    (outcome_of(422, lambda *_: Refused(said="no")), "writes.note.refused"),
    (outcome_of(422, lambda *_: NotExecuted(said="the period 2026-11 is closed")), "writes.cash.refused"),
    (outcome_of(429, lambda *_: Unknown()), "writes.note.told_to_wait"),
    (outcome_of(200, lambda step, _: Applied(native=structs.replace(SUBJECT_RECORD, content=step.content))),
     "writes.hold.page_is_no_success"),
    (plans(CashAct, cash_by_amount), "writes.cash.reference_of_the_business"),
    (plans(PromiseAct, promise_as_note), "writes.absent_is_refused"),
    (writes(request=other_block), "writes.hold.lands"),
    (writes(request=wrong_verb), "writes.cash.taken_back"),
    (writes(create=changing), "writes.note.says_the_same_twice"),
    (writes(understood=nothing_there), "writes.note.unreadable_is_not_absent"),
    (hold_with(subject_id="elsewhere"), "writes.hold.comes_back"),
    (silent_about_losses(), "writes.hold.losses_are_declared"),
]  # fmt: skip


@pytest.mark.parametrize(("adapter", "rule"), FAULTS, ids=[rule for _, rule in FAULTS])
def test_the_rule_fails_where_it_is_broken(adapter: Adapter, rule: str) -> None:
    verdict = run(structs.replace(SUBJECT, adapter=adapter), only=[rule])
    assert [one.rule for one in verdict.failed] == [rule]
    assert not verdict.failed[0].why.startswith("it raised TypeError")


def test_pages_that_are_empty_for_ever_are_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client_module, "MOST_EMPTY", 10**9)
    adapter = asks(goes_round=lambda *_: False)
    verdict = run(structs.replace(SUBJECT, adapter=adapter), only=["bad_reads.more_with_none"])
    assert [one.rule for one in verdict.failed] == ["bad_reads.more_with_none"]
