"""What people in finance find: their own words, their own blocks, ours beside them, and nothing after an undo."""

from __future__ import annotations

from typing import Final

from msgspec import structs

from canonical_model.collecting import Hold
from canonical_model.write_back import HoldAct, Operation, WriteBack
from conformance.suite.acts import ACTS, FACTS, Done, Ordered, landed, make, undo_of
from conformance.suite.bench import Bench
from conformance.suite.carrier import Carrier
from conformance.suite.rule import ALL, OPERATIONS, OPERATIONS_OF, Failed, Rules, must, same
from conformance.suite.rules.answers import with_half
from conformance.suite.rules.ordering import DONE, SIGHT, declared, ready, stands_once

RULES = Rules("writes")
#: a loss that says so promises that finance can read it there
_TEXT_ONLY: Final = "text only"


@RULES.of_each(OPERATIONS, "human_edit", "what a person changed since a {} was decided stays, and a person decides")
def human_edit(bench: Bench, operation: Operation) -> None:
    """The value it relies on, or another record under its reference."""
    made, carrier = ready(bench, operation)
    bench.erp.by_hand(carrier.of(made.act)[-1])
    before = bench.erp.snapshot()
    last = carrier.of(made.act)[-1]
    carrier.run()
    step = next(step for step in carrier.of(made.act) if step.id == last.id)
    must(step.state in SIGHT, f"step {step.name} ends as {step.state}, although a person changed what it is about")
    if len(carrier.of(made.act)) == 1:
        same(bench.erp.snapshot(), before, "what stands in the ERP after a person changed it")


@RULES.of_each(OPERATIONS, "losses_are_declared", "what finance cannot see of a {} is declared as lost")
def losses_are_declared(bench: Bench, operation: Operation) -> None:
    """On the ERP's own screens, not in our store."""
    made, carrier = ready(bench, operation)
    plan = carrier.plan(made.act, made.known)
    carrier.run()
    seen = bench.erp.landed(operation, carrier.of(made.act)).text
    losses = [loss.lower() for loss in (*plan.lost, *made.act.lost)]
    for fact, words in FACTS[operation].items():
        about = [loss for loss in losses if any(word in loss for word in words)]
        must(fact in seen or about, f"{fact!r} is neither on the screen nor declared as lost")
        kept = [loss for loss in about if _TEXT_ONLY in loss and fact not in seen]
        must(not kept, f"{fact!r} is said to stand in a text, and stands nowhere: {kept}")


@RULES.of_each(
    ("note", "promise", "dispute", "hold", "cash", "summary"),
    "taken_back",
    "an undo of a {} leaves the ERP as it was before",
)
def taken_back(bench: Bench, operation: Operation) -> None:
    """To the last word, finance's own included."""
    declared(bench, operation)
    declared(bench, "undo")
    bench.erp.finance_writes("Pays by cheque.\nAsk for Mr Weber.")
    made = make(bench, operation)
    before = bench.erp.snapshot()
    carrier = Carrier(bench)
    carrier.order(made.act, made.known)
    carrier.run()
    stands_once(bench, carrier, made.act)
    must(bench.erp.snapshot() != before, "the snapshot of the ERP does not show what was written")
    undone = Ordered(act=_undo(bench, made, carrier), known=made.known)
    carrier.order(undone.act, undone.known)
    carrier.run()
    must(carrier.state(undone.act) in DONE, f"the undo ends as {carrier.state(undone.act)}: {carrier.said(undone.act)}")
    same(bench.erp.snapshot(), before, "what stands in the ERP after the undo")


def _undo(bench: Bench, made: Ordered, carrier: Carrier) -> WriteBack:
    return undo_of(bench, Done(ordered=made, carrier=carrier)).act


@RULES.rule(
    "note.finances_own_words",
    "finance's own text stands where it stood, to the last sign, with and after our notes",
    ALL,
)
def finances_own_words(bench: Bench) -> None:
    """Notes are added; nothing is overwritten."""
    declared(bench, "note")
    bench.erp.finance_writes("Pays by cheque.\nAsk for Mr Weber.")
    own = bench.erp.finance_reads()
    landed(bench, "note")
    must(own in bench.erp.finance_reads(), f"finance wrote {own!r}; now there stands {bench.erp.finance_reads()!r}")
    landed(bench, "note")
    must(own in bench.erp.finance_reads(), "the second note changed finance's own text")


@RULES.rule("hold.not_over_a_block", "a block that finance set is not overwritten")
def not_over_a_block(bench: Bench) -> None:
    """It is left, and a person is told."""
    declared(bench, "hold")
    made = make(bench, "hold")
    carrier = Carrier(bench)
    carrier.order(made.act, made.known)
    bench.erp.by_hand(carrier.of(made.act)[0])
    before = bench.erp.snapshot()
    carrier.run()
    must(carrier.state(made.act) in SIGHT, f"it ends as {carrier.state(made.act)}")
    same(bench.erp.snapshot(), before, "what stands in the ERP")


@RULES.rule("hold.last_moment", "a block that finance sets between our look and our write is not overwritten")
def last_moment(bench: Bench) -> None:
    """By the version that was read, where the ERP has one."""
    made, carrier = ready(bench, "hold")
    (step,) = carrier.of(made.act)
    seen: list[str] = []

    def person() -> None:
        bench.erp.by_hand(step)
        seen.append(bench.erp.snapshot())

    bench.next_write("person_first", person=person)
    carrier.run()
    must(seen, "no request that may change something came by")
    same(bench.erp.snapshot(), seen[0], "what stands in the ERP after finance set a block of its own")


@RULES.rule("hold.comes_back", "a hold of ours comes back when it is read, on its item and under its code")
def comes_back(bench: Bench) -> None:
    """So that the store links it to ours; reading it twice changes nothing."""
    declared(bench, "hold")
    done = landed(bench, "hold")
    shelf = bench.synced()
    act = done.ordered.act.act
    found = [hold for hold in shelf.of(Hold) if isinstance(act, HoldAct) and hold.subject_id == act.subject_id]
    same(len(found), 1, "holds read on the item that was blocked")
    for read in shelf.sync(bench.reader()):
        same((read.new, read.changed, read.deleted), (0, 0, 0), f"feed {read.feed.name} read again")


@RULES.rule(
    "cash.waits_for_its_item", "cash that was decided on an item is not sent under another content once it stands"
)
def waits_for_its_item(bench: Bench) -> None:
    """Same receipt, another allocation: what stands under the reference differs, and a person decides."""
    declared(bench, "cash")
    done = landed(bench, "cash")
    act = structs.replace(done.ordered.act, act=with_half(done.ordered.act.act))
    carrier = Carrier(bench)
    carrier.order(act, done.ordered.known)
    carrier.run()
    must(carrier.state(act) in SIGHT, f"it ends as {carrier.state(act)}")
    seen = bench.erp.landed("cash", done.carrier.of(done.ordered.act))
    same(seen.times, 1, f"how often the ERP's screens show it as {seen.object}")


@RULES.rule(
    "absent_is_refused", "an operation that the product cannot keep is refused in words when it is planned", ALL
)
def absent_is_refused(bench: Bench) -> None:
    """Not dropped, and not written somewhere else."""
    writes = bench.adapter.capabilities.writes
    wanted = OPERATIONS_OF[bench.adapter.capabilities.kind]
    same(set(writes), set(wanted), "operations that the capabilities speak of")
    if bench.adapter.writer is None:
        must(all(one.level == "absent" for one in writes.values()), "it claims to write, but has no writing side")
        return
    absent = [name for name in wanted if writes[name].level == "absent" and name in ACTS]
    for name in absent:
        _refuses(bench, name)


def _refuses(bench: Bench, operation: Operation) -> None:
    level = structs.replace(bench.adapter.capabilities.writes[operation], level="native")
    allowed = structs.replace(
        bench.adapter.capabilities, writes={**bench.adapter.capabilities.writes, operation: level}
    )
    bench.adapter = structs.replace(bench.adapter, capabilities=allowed)
    made = make(bench, operation)
    try:
        Carrier(bench).plan(made.act, made.known)
    except ValueError as error:
        must(str(error), f"{operation} is refused without a word")
        return
    raise Failed(f"{operation} is absent, but the adapter plans it")
