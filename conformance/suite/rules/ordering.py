"""What the rules of writing share: an act that is about to be sent, and what must be true of it in the end."""

from __future__ import annotations

from typing import Final

from canonical_model.write_back import Operation, WriteBack
from canonical_model.writing import ErpResponse
from conformance.suite.acts import Ordered, make
from conformance.suite.bench import Bench
from conformance.suite.between import Reply
from conformance.suite.carrier import Carrier
from conformance.suite.rule import NotOffered, must, same

DONE: Final = ("confirmed", "handed_over")
#: before a person
SIGHT: Final = ("needs_human", "duplicate")
BAD_GATEWAY: Final = Reply(status=502, headers={"Content-Type": "text/html"}, body=b"<html>Bad Gateway</html>")


def declared(bench: Bench, operation: Operation) -> None:
    """NotOffered for an operation that the product is not said to keep."""
    capability = bench.adapter.capabilities.writes.get(operation)
    if bench.adapter.writer is None or capability is None or capability.level == "absent":
        raise NotOffered(f"the operation {operation} (absent in the adapter's capabilities)")


def ready(bench: Bench, operation: Operation) -> tuple[Ordered, Carrier]:
    """An act, approved and about to be sent."""
    declared(bench, operation)
    made = make(bench, operation)
    carrier = Carrier(bench)
    carrier.order(made.act, made.known)
    return made, carrier


def stands_once(bench: Bench, carrier: Carrier, act: WriteBack) -> None:
    """It took effect, and the ERP's own screens show it exactly once."""
    state = carrier.state(act)
    must(state in DONE, f"it ends as {state}: {carrier.said(act)}")
    seen = bench.erp.landed(act.operation, carrier.of(act))
    same(seen.times, 1, f"how often the ERP's screens show it as {seen.object}")


def whole(bench: Bench, carrier: Carrier, act: WriteBack, writes_before: int) -> None:
    """Once, and with no request beyond those that the machine asked for."""
    stands_once(bench, carrier, act)
    attempts = sum(step.attempt for step in carrier.of(act))
    same(bench.writes - writes_before, attempts, "requests that may change something, against attempts")


def response(reply: Reply) -> ErpResponse:
    """An answer as a wire hands it on."""
    headers = {name.lower(): value for name, value in reply.headers.items()}
    return ErpResponse(status=reply.status, headers=headers, body=reply.body.decode())
