"""ECC before the simulated one: small books, pages of four rows, people at work; RFC instead of HTTP."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Final, Literal
from zoneinfo import ZoneInfo

from msgspec import structs

import adapters.sap.ecc
from adapters.kit.secrets import Secret
from adapters.sap.ecc import ADAPTER
from adapters.sap.ecc.adapter import side
from adapters.sap.ecc.reader import EccReader
from adapters.sap.ecc.settings import Settings, Tables, Writing
from adapters.sap.rfc.exchange import body_of
from adapters.sap.rfc.logon import Logon
from adapters.sap.rfc.wire import RfcWire
from canonical_model.adapter import Environment, Reader
from canonical_model.identity import NativeKey
from canonical_model.steps import ErpRequest, Step
from canonical_model.write_back import Operation
from canonical_model.writing import ErpResponse, TransportFailure, Wire, Writer
from conformance.suite.between import Reply
from conformance.suite.counterparty import Landed, Refusal
from conformance.suite.rfc_line import (
    CLOSED_PERIOD,
    NOT_THERE,
    Ask,
    Asked,
    Line,
    Result,
    Turn,
    Watch,
    cells,
    cut,
    failing,
    later_pages,
    locked_out,
    of_table,
    once,
    skipping,
)
from conformance.suite.rule import Failed
from conformance.suite.sap_books import BUYER, HOME, SapBooks
from conformance.suite.subject import Clock, Subject
from simulators.books import Books, ItemKey
from simulators.ecc import Ecc as System
from simulators.ecc import LogonError
from simulators.ecc.fscm import Case, Promise, cases, promises
from simulators.ecc.idocs import TAKEN, Idoc, kept, work

OPEN, CLEARED, HEADERS = "BSID", "BSAD", "BKPF"
OPEN_BY_BAPI: Final = "BAPI_AR_ACC_GETOPENITEMS"
_LOGON: Final = Logon(parameters={"sysnr": "00", "client": "100"}, user="DUECOURSE", password=Secret("the-secret"))
_WRITING: Final = Writing(
    note_text_id="0001", change_function="Z_DUECOURSE_ITEM_CHANGE", hold_block="H", promise_block="P",
    case_types={HOME: "F001"}, reason_codes={"pricing": "0007"}, void_steps=("02",),
    remittance={"SNDPOR": "DUECOURSE", "SNDPRT": "LS", "SNDPRN": "DUECOURSE", "RCVPRN": "ERPCLNT100"},
)  # fmt: skip
#: what ECC writes for no date
_NO_DATES: Final = ("00000000", "")
#: minutes that the system's clock is off
_CLOCKS: Final = {"clock_ahead": 10, "clock_behind": -10}
#: fields that a system may lack
_LACKING: Final = {"missing_required": "WRBTR", "missing_optional": "SGTXT"}


class Ecc(SapBooks):
    """A system."""

    own_records = frozenset({"customers", "open_items", "holds", "disputes", "promises", "control_balances"})
    #: behind UTC, so that its day ends after ours
    zone = "America/New_York"
    #: by which way items are read
    items_by: Literal["tables", "bapi"] = "tables"

    def __init__(self, clock: Clock) -> None:
        super().__init__(clock)
        self._off = timedelta(0)
        self.system, self.watch = System(self.books, self._now), Watch()
        self.watch.turns.append(of_table("EDIDC", self._inbound))
        self._host = f"ecc-{id(self)}.example.com"
        self._unseen = ""
        _RUNNING[self._host] = self

    def _now(self) -> datetime:
        return self.clock.now().astimezone(ZoneInfo(self.zone)) + self._off

    @property
    def today(self) -> date:
        """The ERP's day: it notes days of its own zone."""
        return self._now().date()

    def _inbound(self, asked: Asked, ask: Ask) -> Result:
        """The inbound program runs after somebody looked: what was just taken is seen waiting first."""
        result = ask(asked.parameters)
        if any(idoc.status == TAKEN for idoc in kept(self.books)):
            work(self.books, words="Payment advice was created")
        return result

    def logon(self, logon: Logon) -> Line:
        """A connection."""
        if (logon.user, logon.password.reveal()) != (_LOGON.user, _LOGON.password.reveal()):
            raise LogonError("Name or password is incorrect (repeat logon)", key="RFC_LOGON_FAILURE")
        return self.watch.connected(self.system.connect())

    def close(self) -> None:
        """Nobody reaches it any more."""
        del _RUNNING[self._host]
        if self.watch.flooded:
            raise Failed("the adapter called thousands of times for books of a few pages: it goes round in circles")

    def settings(self, address: str) -> Settings:
        """As a customer would write them."""
        del address
        logon = structs.replace(_LOGON, parameters={**_LOGON.parameters, "ashost": self._host})
        return Settings(logon=logon, tables=Tables(page_rows=4), writing=_WRITING, items_by=self.items_by)

    def without_access(self, address: str) -> Settings:
        """A password that is wrong."""
        known = self.settings(address)
        return structs.replace(known, logon=structs.replace(known.logon, password=Secret("not-the-secret")))

    def calls_seen(self) -> int:
        """All that passed."""
        return self.watch.asked

    def writes_seen(self) -> int:
        """Calls in earnest of functions that may change something."""
        return self.watch.writes

    def next_write(self, fault: str, operation: Operation, person: Callable[[], None] | None) -> None:
        """On the way, or in the function's own answer."""
        del operation
        self.watch.next_write(fault, person)

    def lines_without_header(self) -> NativeKey:
        """BKPF is read as it was before the document was posted."""
        key = self.invoice("55.00")
        self._unseen = key[1]
        self.watch.turns.append(of_table(HEADERS, cells(self._hide)))
        return key

    def _hide(self, _place: int, row: dict[str, str]) -> None:
        if self._unseen and row.get("BELNR") == self._unseen:
            row.clear()

    def finish_header(self) -> None:
        """Now it is there."""
        self._unseen = ""

    def dispute(self, key: NativeKey) -> None:
        """A case that names the item."""
        cases(self.books).append(self._case("BROWSER", key))
        self.books.revision += 1

    def _case(self, reference: str, *keys: NativeKey) -> Case:
        place = len(cases(self.books))
        return Case(
            guid=f"{place:032X}", type="F001", key=f"{900000 + place:012d}", created_on=self.today,
            objects=["".join(key) for key in keys],
            attributes={"STAT_ORDERNO": "01", "FIN_BUKRS": HOME, "FIN_KUNNR": BUYER, "EXT_REF": reference},
        )  # fmt: skip

    def promise(self, key: NativeKey) -> None:
        """One promise for one invoice."""
        made = Promise(
            guid=f"{len(promises(self.books)):032X}", entity=HOME, customer=BUYER, invoice="".join(key),
            amount=Decimal(60), currency="EUR", promised_for=self.today + timedelta(days=7),
        )  # fmt: skip
        promises(self.books).append(made)
        self.books.revision += 1

    def landed(self, operation: Operation, steps: Sequence[Step]) -> Landed:
        """On the screens of line items, customers' texts, dispute cases and IDocs."""
        looks = [_look(self.books, step) for step in steps]
        times = {look.times for look in looks}
        return Landed(
            object=" and ".join(dict.fromkeys(look.object for look in looks)),
            own=operation in {"note", "dispute", "hold", "cash"},
            times=times.pop() if len(times) == 1 else 0, text="\n".join(look.text for look in looks),
        )  # fmt: skip

    def snapshot(self) -> str:
        """Blocks, texts and keys of items; blocks and texts of customers; cases, promises and IDocs."""
        items = [
            (tuple(document.item_key(line)), line.dunning_block, line.text, line.partner_key, line.is_open)
            for document, line in self.books.items()
        ]
        customers = [(c.entity, c.number, c.dunning_block, c.note) for c in self.books.customers.values()]
        beside = [(c.guid, c.attributes, c.notes) for c in cases(self.books)]
        promised = [(p.guid, p.state, p.reference) for p in promises(self.books)]
        idocs = [(i.number, i.control, i.segments) for i in kept(self.books)]
        return "\n".join(map(str, (*items, *customers, *beside, *promised, *idocs)))

    def finance_writes(self, text: str) -> None:
        """The company code text of the first customer."""
        self.books.change_customer(self.entity, BUYER, today=self.today, note=text)

    def finance_reads(self) -> str:
        """The whole text."""
        return self.books.customer(self.entity, BUYER).note

    def by_hand(self, step: Step) -> None:
        """Another block on the item, or another record under the reference."""
        if step.kind == "assign":
            self.books.change_item(_item(step), today=self.today, dunning_block="X")
        elif step.name == "note":
            self.finance_writes(f"[{step.reference} 2026-11-01 finance]\nsomething else\n[/{step.reference}]\n")
        elif step.name == "dispute":
            cases(self.books).append(self._case(step.reference))
        else:
            control = {"MESTYP": "REMADV", "ARCKEY": f"{step.reference} somebody-elses"}
            kept(self.books).append(
                Idoc(number=f"{4000:016d}", control=control, segments=[], status="53", created_on=self.today)
            )
        self.books.revision += 1

    def refusal(self, operation: Operation) -> Refusal:
        """A RETURN; functions without one can only be not there."""
        return Refusal(reply=Reply(), words=NOT_THERE if operation in {"note", "cash"} else CLOSED_PERIOD)

    def spoil(self, fault: str) -> bool:
        """Open items are read so; a field is lacking; the clock is off."""
        if fault in _LACKING:
            self.system.dictionary.lacking |= {(table, _LACKING[fault]) for table in (OPEN, CLEARED)}
        elif fault in _CLOCKS:
            self._off = timedelta(minutes=_CLOCKS[fault])
        elif fault in _SPOILS:
            self.watch.turns.append(_SPOILS[fault])
        elif fault == "token_expires":
            self.watch.turns.append(of_table(OPEN, later_pages(once(failing(cut)))))
        elif fault in _CELLS:
            self.watch.turns.append(of_table(OPEN, cells(_one(self.items()[0].key, *_CELLS[fault]))))
        else:
            return False
        return True


_RUNNING: Final[dict[str, Ecc]] = {}


class _Wire:
    """The adapter's own; it tells the system beforehand whether a connection is for a write."""

    def __init__(self, settings: Settings) -> None:
        self._wire, self._watch = RfcWire(lambda: _logon(settings)), _of(settings).watch

    def send(self, request: ErpRequest, *, timeout: float) -> ErpResponse | TransportFailure:
        """Once."""
        self._watch.about_to_write = body_of(request).commit
        return self._wire.send(request, timeout=timeout)

    def close(self) -> None:
        """Give everything back."""
        self._wire.close()


def _of(settings: Settings) -> Ecc:
    return _RUNNING[settings.logon.parameters["ashost"]]


def _logon(settings: Settings) -> Line:
    return _of(settings).logon(settings.logon)


def _make(settings: Settings, environment: Environment) -> Reader:
    return EccReader(settings, environment, connect=lambda: _logon(settings))


def _connect(settings: Settings, _environment: Environment) -> Wire:
    return _Wire(settings)


def _item(step: Step) -> ItemKey:
    _, entity, number, year, position = step.subjects[0].split("/")
    return ItemKey(entity, number, int(year), int(position))


_FIELDS: Final = {"MANSP": "dunning_block", "SGTXT": "text", "XREF3": "partner_key"}


def _look(books: Books, step: Step) -> Landed:
    """What the screens show of one step."""
    kind = step.name.partition(" ")[0]
    looks = {"note": _note, "dispute": _dispute, "advice": _advice}
    if kind in looks:
        return looks[kind](books, step)
    line = books.item(_item(step))
    shows = {name: getattr(line, field) for name, field in _FIELDS.items()}
    stands = all(shows[name] == value for name, value in step.content.items())
    return Landed(object="line item", own=True, times=int(stands), text="\n".join(shows.values()))


def _note(books: Books, step: Step) -> Landed:
    _, entity, number = step.subjects[0].split("/")
    text = books.customer(entity, number).note
    if step.kind == "create":
        return Landed(object="company code text", own=True, times=text.count(f"[{step.reference} "), text=text)
    (gone,) = step.content
    return Landed(object="company code text", own=True, times=int(f"[{gone} " not in text), text=text)


def _dispute(books: Books, step: Step) -> Landed:
    found = [case for case in cases(books) if case.attributes.get("EXT_REF") == step.reference]
    text = "\n".join((*(value for case in found for value in (*case.attributes.values(), *case.notes)),))
    return Landed(object="dispute case", own=True, times=len(found), text=text)


def _advice(books: Books, step: Step) -> Landed:
    found = [idoc for idoc in kept(books) if idoc.control["ARCKEY"].startswith(step.reference)]
    text = "\n".join(data for idoc in found for _, data in idoc.segments)
    return Landed(object="IDoc REMADV", own=True, times=len(found), text=text)


def _one(key: NativeKey, field: str, value: str) -> Callable[[int, dict[str, str]], None]:
    """One field of one item."""

    def change(_place: int, row: dict[str, str]) -> None:
        if (row["BUKRS"], row["BELNR"]) == key[:2] and field in row:
            row[field] = value

    return change


def _with_exponents(_place: int, row: dict[str, str]) -> None:
    for name in row.keys() & {"WRBTR", "DMBTR"}:
        row[name] = f"{row[name].strip()}E0"


def _undated(place: int, row: dict[str, str]) -> None:
    if "ZFBDT" in row:
        row["ZFBDT"] = _NO_DATES[place % len(_NO_DATES)]


def _passed_over(asked: Asked, ask: Ask) -> Result:
    """Somebody cleared an item of the first page, so the second begins one later; the keys are read undisturbed."""
    return ask(asked.parameters) if "WRBTR" not in asked.fields else skipping(lambda rows: rows + 1)(asked, ask)


def _broken_off(asked: Asked, ask: Ask) -> Result:
    """Something was read already: a page of the table, or the first customer."""
    later_page = asked.table == OPEN and asked.skip
    other_customer = asked.function == OPEN_BY_BAPI and asked.parameters["CUSTOMER"] != BUYER
    if later_page or other_customer:
        raise cut()
    return ask(asked.parameters)


def _empty(asked: Asked, ask: Ask) -> Result:
    return {**ask(asked.parameters), "DATA": []} if asked.table in {OPEN, CLEARED} else ask(asked.parameters)


_SPOILS: Final[dict[str, Turn]] = {
    "page_token_loop": of_table(OPEN, skipping(lambda _: 0)),
    "item_on_two_pages": of_table(OPEN, later_pages(skipping(lambda rows: rows - 1))),
    "vanishing_item": of_table(OPEN, later_pages(_passed_over)),
    "html_login": of_table(OPEN, failing(locked_out)),
    "cut_body": of_table(OPEN, failing(cut)),
    "fails_later": _broken_off,
    "amount_as_exponent": of_table(OPEN, cells(_with_exponents)),
    "empty_dates": of_table(OPEN, cells(_undated)),
    "no_data_access": _empty,
}
#: one field of one item
_CELLS: Final = {
    "amount_nan": ("WRBTR", "NaN"),
    "amount_1e400": ("WRBTR", "1e400"),
    "amount_too_precise": ("WRBTR", "12.3456789"),
    "unknown_currency": ("WAERS", "XXQ"),
    "bad_date": ("ZFBDT", "20261399"),
}

SUBJECT: Final = Subject(
    adapter=structs.replace(ADAPTER, make=_make, writer=Writer(side=side, connect=_connect)),
    open=Ecc,
    scale=Path(adapters.sap.ecc.__file__).with_name("quality_scale.yaml"),
)
