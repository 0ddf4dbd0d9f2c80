"""The matrix: what was observed, cell by cell, against what the capabilities claim; too much and too little fail."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from canonical_model.adapter import Stream
from canonical_model.capabilities import WriteCapability
from canonical_model.collecting import Hold
from canonical_model.master_data import ControlBalance, Customer, Person
from canonical_model.receivables import OpenItem, SettlementLeg
from canonical_model.relationships import Contract, CrmAccount, Interaction
from canonical_model.write_back import Operation
from conformance.suite.acts import landed
from conformance.suite.bench import Bench, Cell, sound
from conformance.suite.rule import CRMS, OPERATIONS, NotOffered, Rules, must, same
from conformance.suite.rules.reading import comes_as
from conformance.suite.shelf import Shelf

RULES = Rules("matrix")
#: what is read, in the order of the matrix
READS: Final[tuple[Stream, ...]] = (
    "customers", "open_items", "settlements", "deletions", "disputes", "promises", "holds", "control_balances",
)  # fmt: skip
#: what is read of a CRM
CRM_READS: Final[tuple[Stream, ...]] = ("accounts", "persons", "activities", "contracts")
_TYPES: Final = {
    "accounts": CrmAccount, "persons": Person, "activities": Interaction, "contracts": Contract,
    "customers": Customer, "open_items": OpenItem, "settlements": SettlementLeg, "holds": Hold,
    "control_balances": ControlBalance,
}  # fmt: skip


def _read(stream: Stream) -> Callable[[Bench], None]:
    def check(bench: Bench) -> None:
        claimed = bench.adapter.capabilities.reads.get(stream)
        must(claimed is not None, f"the capabilities do not speak of {stream}")
        level = claimed.level if claimed is not None else ""
        declared, why = bench.reader().streams().get(stream, ("absent", "not among its streams"))
        same(
            declared == "absent", level == "absent", f"absent, by streams() ({declared}: {why}) and by the capabilities"
        )
        seen = _seen(bench, stream)
        same(level, seen, f"reading {stream}: the claim, against what was observed")
        must(level == "native" or (claimed is not None and claimed.why), f"{stream} is {level}, and no reason is given")
        bench.cells[f"read {stream}"] = Cell(level=seen, object=claimed.object if claimed is not None else "")

    return check


def _seen(bench: Bench, stream: Stream) -> str:
    """The level that was observed, with something to come."""
    if stream in {"disputes", "promises"}:
        return _provoked(bench, stream)
    return _level(bench, stream, comes=_comes(bench, stream))


def _level(bench: Bench, stream: Stream, *, comes: bool) -> str:
    if not comes:
        return "absent"
    return "native" if stream in bench.erp.own_records else "emulated"


def _comes(bench: Bench, stream: Stream) -> bool:
    if stream == "deletions":
        return _goes(bench)
    if stream == "settlements":
        _provoke_settlement(bench)
    if stream == "holds":
        bench.erp.block(bench.erp.invoice("50.00"), "A")
    return any(type(record) is _TYPES[stream] for record in bench.synced().records.values())


def _provoke_settlement(bench: Bench) -> None:
    try:
        bench.erp.pay([bench.erp.invoice("50.00")])
    except NotOffered:
        return


def _provoked(bench: Bench, stream: Stream) -> str:
    """Disputes and promises: an ERP that keeps none shows none; one that comes as a hold alone is emulated."""
    key = bench.erp.invoice("50.00")
    try:
        (bench.erp.dispute if stream == "disputes" else bench.erp.promise)(key)
    except NotOffered:
        must(stream not in bench.erp.own_records, f"the counterparty keeps {stream}, but offers nobody who makes one")
    came = comes_as(bench.synced(), stream, key)
    return "emulated" if came == "hold" else _level(bench, stream, comes=came == "record")


def _goes(bench: Bench) -> bool:
    key = bench.erp.invoice("50.00")
    shelf: Shelf = bench.items(entity=bench.erp.entity)
    bench.erp.archive(key)
    sound(shelf.sync(bench.reader(), entity=bench.erp.entity, items_only=True))
    return shelf.item(key) is None


for _stream in READS:
    RULES.rule(f"read.{_stream}", f"reading {_stream} is what the capabilities claim, no more and no less")(
        _read(_stream)
    )
for _stream in CRM_READS:
    RULES.rule(f"read.{_stream}", f"reading {_stream} is what the capabilities claim, no more and no less", CRMS)(
        _read(_stream)
    )


@RULES.of_each(OPERATIONS, "cell", "writing a {} is what the capabilities claim, no more and no less")
def cell(bench: Bench, operation: Operation) -> None:
    """Level, finality and read-back, out of one act that was carried out."""
    claimed = bench.adapter.capabilities.writes.get(operation, WriteCapability(level="absent"))
    if bench.adapter.writer is None or claimed.level == "absent":
        same(
            (claimed.level, claimed.finality, claimed.read_back),
            ("absent", "none", False),
            f"{operation}, never written",
        )
        bench.cells[f"write {operation}"] = Cell(level="absent")
        return
    done = landed(bench, operation)
    state = done.carrier.state(done.ordered.act)
    seen = bench.erp.landed(operation, done.carrier.of(done.ordered.act))
    same(seen.times, 1, f"how often the ERP's screens show it as {seen.object}")
    finality = "handed_over" if state == "handed_over" else "effected"
    observed = Cell(level="native" if seen.own else "emulated", finality=finality, read_back=True, object=seen.object)
    told = Cell(level=claimed.level, finality=claimed.finality, read_back=claimed.read_back, object=seen.object)
    same(told, observed, f"writing a {operation}: the claim, against what was observed")
    must(claimed.screen, f"{operation}: the capabilities do not name the screen where finance sees it")
    bench.cells[f"write {operation}"] = observed
