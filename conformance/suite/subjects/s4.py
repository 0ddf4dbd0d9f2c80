"""S/4HANA before the simulated one: small books, a page of four records, people at work."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

from msgspec import structs

import adapters.sap.s4
from adapters.kit.auth import ClientCredentials
from adapters.kit.secrets import Secret
from adapters.sap.s4 import ADAPTER
from adapters.sap.s4.settings import Settings, Writing
from canonical_model.steps import Step
from canonical_model.write_back import Operation
from conformance.suite.between import Reply, Trouble
from conformance.suite.counterparty import Landed, Refusal
from conformance.suite.faults import ALWAYS, WAIT
from conformance.suite.sap_books import BUYER, SapBooks
from conformance.suite.subject import Clock, Subject
from simulators.books import Books, ItemKey
from simulators.sap import Options, serve
from simulators.sap.advices import Advice, kept
from simulators.sap.auth import TOKEN_PATH

CUBE: Final = "A_OperationalAcctgDocItemCube"
_PAGE: Final = 4
#: the suite's fault → the simulator's, and its setting
_FAULTS: Final[dict[str, tuple[str, str]]] = {
    "page_token_loop": ("page_token_loop", ""),
    "item_on_two_pages": ("item_on_two_pages", ""),
    "vanishing_item": ("vanishing_item", ""),
    "count_disagrees": ("count_disagrees", ""),
    "html_login": ("html_login", ""),
    "truncated_gzip": ("truncated_gzip", ""),
    "wrong_content_type": ("wrong_content_type", ""),
    "cut_body": ("cut_body", ""),
    "fails_later": ("fail_after_pages", ""),
    "amount_nan": ("amount_nan", ""),
    "amount_1e400": ("amount_1e400", ""),
    "amount_too_precise": ("amount_too_precise", ""),
    "amount_as_number": ("retyped_field", ""),
    "unknown_currency": ("unknown_currency", ""),
    "bad_date": ("bad_date", ""),
    "missing_required": ("missing_required_field", ""),
    "missing_optional": ("missing_optional_field", "DocumentItemText"),
    "new_field": ("new_field", ""),
    "null_columns": ("null_columns", ""),
    "no_data_access": ("no_data_access", ""),
    "throttled": ("throttled_429", WAIT),
    "unavailable": ("unavailable_503", WAIT),
    "token_expires": ("token_expires_mid_run", ""),
    "clock_ahead": ("clock_skew", "10"),
    "clock_behind": ("clock_skew", "-10"),
}
#: what S/4HANA writes for "no date", over a JSON answer
_NO_DATES: Final = ("null", '"/Date(-62135596800000)/"', '"/Date(253402214400000)/"')
#: fields that a tenant may be unable to filter on
_CLOSED: Final = frozenset({(CUBE, "CompanyCode"), (CUBE, "ClearingDate"), (CUBE, "DunningBlockingReason")})
_WRITING: Final = Writing(
    note_text_id="0001", hold_block="H", promise_block="P", dispute_block="S", empty_codes=True,
    allow=("payment_advice",),
)  # fmt: skip


class S4(SapBooks):
    """A tenant."""

    own_records = frozenset({"customers", "open_items", "holds", "control_balances"})

    def __init__(self, clock: Clock) -> None:
        super().__init__(clock)
        self._serve(Options(page_size=_PAGE))

    def _serve(self, options: Options, port: int = 0) -> None:
        self._server = serve(
            self.books, port=port, auth="oauth", options=options, clock=self.clock.now, sleep=self.clock.sleep
        )

    def address(self) -> str:
        """On loopback."""
        return self._server.url

    def close(self) -> None:
        """Stop."""
        self._server.stop()

    def settings(self, address: str) -> Settings:
        """As a customer would write them."""
        known = self._server.credentials
        return Settings(
            base_url=address, client=known.sap_client, writing=_WRITING,
            auth=ClientCredentials(
                token_url=address + TOKEN_PATH, client_id=known.client_id, client_secret=Secret(known.client_secret)
            ),
        )  # fmt: skip

    def without_access(self, address: str) -> Settings:
        """A client that nobody knows."""
        auth = ClientCredentials(
            token_url=address + TOKEN_PATH, client_id="nobody", client_secret=Secret("not-the-secret")
        )
        return structs.replace(self.settings(address), auth=auth)

    def is_write(self, method: str, path: str, body: bytes) -> bool:
        """Logging on changes nothing."""
        return path != TOKEN_PATH and super().is_write(method, path, body)

    def landed(self, operation: Operation, steps: Sequence[Step]) -> Landed:
        """On the screens of line items, customers' texts and payment advices."""
        looks = [_look(self.books, step) for step in steps]
        times = {look.times for look in looks}
        own = operation in {"note", "hold", "cash"}
        return Landed(
            object=" and ".join(dict.fromkeys(look.object for look in looks)), own=own,
            times=times.pop() if len(times) == 1 else 0, text="\n".join(look.text for look in looks),
        )  # fmt: skip

    def snapshot(self) -> str:
        """Blocks, texts and keys of items; blocks and texts of customers; advices."""
        items = [
            (tuple(document.item_key(line)), line.dunning_block, line.text, line.partner_key, line.is_open)
            for document, line in self.books.items()
        ]
        customers = [(c.entity, c.number, c.dunning_block, c.note) for c in self.books.customers.values()]
        advices = [(a.number, a.header_text, str(a.amount)) for a in kept(self.books)]
        return "\n".join(map(str, (*items, *customers, *advices)))

    def finance_writes(self, text: str) -> None:
        """The company code text of the first customer."""
        self.books.change_customer(self.entity, BUYER, today=self.today, note=text)

    def finance_reads(self) -> str:
        """The whole text."""
        return self.books.customer(self.entity, BUYER).note

    def by_hand(self, step: Step) -> None:
        """Another block on the item, or another record under the reference."""
        if step.kind == "assign":
            self.books.change_item(sap_item(step.subjects[0]), today=self.today, dunning_block="X")
        elif step.name == "note":
            self.finance_writes(f"[{step.reference} 2026-11-01 finance]\nsomething else\n[/{step.reference}]\n")
        else:
            told = step.content
            kept(self.books).append(
                Advice(
                    company=told["entity"], account_type="D", account=told["account"], number="09261101",
                    amount=Decimal(1),
                    header_text=step.reference, currency=told["currency"], created_on=self.today,
                )
            )  # fmt: skip
            self.books.revision += 1

    def refusal(self, operation: Operation) -> Refusal:
        """OData's error document, or a fault of the change message."""
        return _REFUSED_BY_ODATA if operation in {"note", "dispute", "cash"} else _REFUSED_BY_SOAP

    def spoil(self, fault: str) -> bool | Trouble:
        """The simulator's own faults, on the item service; a few by rewriting its answers."""
        if fault in _FAULTS:
            name, setting = _FAULTS[fault]
            self._server.inject(name, entity_set=CUBE, setting=setting)
            return True
        if fault == "unfilterable":
            port = int(self._server.url.rpartition(":")[2])
            self._server.stop()
            self._serve(Options(page_size=_PAGE, unfilterable=_CLOSED), port)
            return True
        rewriting = _REWRITINGS.get(fault)
        return Trouble(writes=False, turn=rewriting, times=ALWAYS) if rewriting is not None else False


def sap_item(place: str) -> ItemKey:
    """The item that a step changes."""
    _, entity, number, year, position = place.split("/")
    return ItemKey(entity, number, int(year), int(position))


_FIELDS: Final = {
    "DunningBlockingReason": "dunning_block", "DocumentItemText": "text",
    "Reference3IDByBusinessPartner": "partner_key",
}  # fmt: skip


def _look(books: Books, step: Step) -> Landed:
    """What the screens show of one step."""
    kind = step.name.partition(" ")[0]
    if kind == "note":
        return _note(books, step)
    if kind == "advice":
        return _advice(books, step)
    line = books.item(sap_item(step.subjects[0]))
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


def _advice(books: Books, step: Step) -> Landed:
    if step.kind == "assign":
        stands = any(advice.number == step.subjects[0].rpartition("/")[2] for advice in kept(books))
        return Landed(object="payment advice", own=True, times=int(not stands), text="")
    found = [advice for advice in kept(books) if advice.header_text == step.reference]
    text = "\n".join(f"{item.document} {item.net:.2f} {advice.currency}" for advice in found for item in advice.items)
    return Landed(object="payment advice", own=True, times=len(found), text=text)


_ERROR: Final = {"error": {"code": "F5/201", "message": {"lang": "en", "value": "Posting period 011 2026 is not open"}}}
_FAULT: Final = (
    '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault><faultcode>s:Client</faultcode>'
    "<faultstring>Posting period 011 2026 is not open</faultstring></s:Fault></s:Body></s:Envelope>"
)
_REFUSED_BY_ODATA: Final = Refusal(
    words="Posting period 011 2026 is not open",
    reply=Reply(status=400, headers={"Content-Type": "application/json"}, body=json.dumps(_ERROR).encode()),
)
_REFUSED_BY_SOAP: Final = Refusal(
    words="Posting period 011 2026 is not open",
    reply=Reply(status=500, headers={"Content-Type": "text/xml;charset=utf-8"}, body=_FAULT.encode()),
)


def _rewritten(change: Callable[[dict[str, Any]], None]) -> Callable[[Reply], Reply]:
    """An answer of the item service, with its list changed."""

    def turn(reply: Reply) -> Reply:
        if b'"results"' not in reply.body or CUBE.encode() not in reply.body:
            return reply
        told = json.loads(reply.body)
        change(told["d"])
        return structs.replace(reply, body=json.dumps(told).encode())

    return turn


def _emptied(told: dict[str, Any]) -> None:
    if "__next" in told:
        told["results"] = []


def _with_exponents(told: dict[str, Any]) -> None:
    for row in told["results"]:
        for name in [name for name in row if name.startswith("AmountIn") and row[name]]:
            row[name] = re.sub(r"^(-?\d+)(\.\d+)?$", r"\1\2E0", row[name])


def _undated(told: dict[str, Any]) -> None:
    for place, row in enumerate(told["results"]):
        if "NetDueDate" in row:
            row["NetDueDate"] = json.loads(_NO_DATES[place % len(_NO_DATES)])


_REWRITINGS: Final = {
    "more_with_none": _rewritten(_emptied),
    "amount_as_exponent": _rewritten(_with_exponents),
    "empty_dates": _rewritten(_undated),
}

SUBJECT: Final = Subject(adapter=ADAPTER, open=S4, scale=Path(adapters.sap.s4.__file__).with_name("quality_scale.yaml"))
