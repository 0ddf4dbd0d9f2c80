"""A write lands once: whatever becomes of the answer, of the network, and of the worker."""

from __future__ import annotations

from typing import Final

from canonical_model.write_back import Operation
from conformance.suite.acts import Ordered, make_many
from conformance.suite.bench import Bench
from conformance.suite.carrier import Carrier
from conformance.suite.rule import OPERATIONS, Failed, Rules, must, same
from conformance.suite.rules.ordering import declared, ready, stands_once, whole

RULES = Rules("writes")
#: effects of one act at most: a death before each of them is tried
_MOST_POINTS: Final = 60
#: so many acts are made ready with one reading
_AT_ONCE: Final = 14


@RULES.of_each(OPERATIONS, "lands", "a {} lands once, and finance sees it on its own screen")
def lands(bench: Bench, operation: Operation) -> None:
    """Proposed, planned, sent, read back."""
    made, carrier = ready(bench, operation)
    before = bench.writes
    carrier.run()
    whole(bench, carrier, made.act, before)
    for step in carrier.of(made.act):
        must(step.native is not None and step.native.key, f"step {step.name} does not name the native record")


@RULES.of_each(
    OPERATIONS, "lost_answer", "T18: a {} whose answer is lost after it took effect is found, not sent again"
)
def lost_answer(bench: Bench, operation: Operation) -> None:
    """The bound of the operation, on a clock that passes at once."""
    made, carrier = ready(bench, operation)
    before = bench.writes
    bench.next_write("lost_answer")
    carrier.run()
    whole(bench, carrier, made.act, before)
    attempts = {step.name: step.attempt for step in carrier.of(made.act)}
    must(all(count == 1 for count in attempts.values()), f"it was sent again: {attempts}")


@RULES.of_each(
    OPERATIONS, "never_arrived", "a {} that never arrived is sent again once that is certain, and stands once"
)
def never_arrived(bench: Bench, operation: Operation) -> None:
    """The connection broke before the ERP saw anything."""
    made, carrier = ready(bench, operation)
    before = bench.writes
    bench.next_write("never_arrived")
    carrier.run()
    whole(bench, carrier, made.act, before)


@RULES.of_each(OPERATIONS, "error_after_effect", "an error after a {} took effect is not believed: it is looked for")
def error_after_effect(bench: Bench, operation: Operation) -> None:
    """500 and 502 say nothing about what was executed."""
    made, carrier = ready(bench, operation)
    before = bench.writes
    bench.next_write("error_after_effect")
    carrier.run()
    whole(bench, carrier, made.act, before)


@RULES.of_each(
    OPERATIONS, "page_is_no_success", "a web page that answers a {} is no success: nothing stands there, so it is sent"
)
def page_is_no_success(bench: Bench, operation: Operation) -> None:
    """200, and a login form."""
    made, carrier = ready(bench, operation)
    bench.next_write("login_page")
    carrier.run()
    stands_once(bench, carrier, made.act)


@RULES.of_each(OPERATIONS, "told_to_wait", "a {} that the ERP has no time for is sent again as late as it says")
def told_to_wait(bench: Bench, operation: Operation) -> None:
    """Certainly not executed: no quarantine is needed."""
    made, carrier = ready(bench, operation)
    started = bench.clock.now()
    bench.next_write("busy")
    carrier.run()
    stands_once(bench, carrier, made.act)
    quarantine = carrier.bounds(carrier.of(made.act)[0]).quarantine
    must(bench.clock.now() - started < quarantine, "it waited as if the outcome were not known")


@RULES.of_each(
    OPERATIONS, "refused", "a {} that the ERP refuses ends refused, in the ERP's words, and is not sent again"
)
def refused(bench: Bench, operation: Operation) -> None:
    """Words for a person."""
    made, carrier = ready(bench, operation)
    refusal = bench.erp.refusal(operation)
    bench.next_write("refused", operation=operation)
    carrier.run()
    first = carrier.of(made.act)[0]
    same(first.state, "refused", f"the refused step {first.name} ({first.said})")
    must(
        refusal.words in carrier.said(made.act),
        f"the ERP said {refusal.words!r}; a person reads {carrier.said(made.act)!r}",
    )
    same(first.attempt, 1, "attempts of what was refused")


@RULES.of_each(
    OPERATIONS, "dies_anywhere", "a worker that dies between any two effects of a {} leaves it standing once"
)
def dies_anywhere(bench: Bench, operation: Operation) -> None:
    """Every crash point of the machine; several acts over the same books."""
    declared(bench, operation)
    waiting: list[Ordered] = []
    for point in range(1, _MOST_POINTS):
        waiting = waiting or make_many(bench, operation, _AT_ONCE)
        made = waiting.pop()
        carrier = Carrier(bench)
        carrier.order(made.act, made.known)
        carrier.run(dies_at=point)
        try:
            stands_once(bench, carrier, made.act)
        except Failed as error:
            raise Failed(f"dead before effect {point}: {error}") from None
        if carrier.effects < point:
            return
    raise Failed(f"it has more than {_MOST_POINTS} effects")


@RULES.of_each(OPERATIONS, "looks_first", "a {} ordered again by a store that forgot it is found, not made twice")
def looks_first(bench: Bench, operation: Operation) -> None:
    """Restored from a backup of before."""
    made, carrier = ready(bench, operation)
    carrier.run()
    again = Carrier(bench)
    again.order(made.act, made.known)
    again.run()
    seen = bench.erp.landed(operation, carrier.of(made.act))
    same(seen.times, 1, f"how often the ERP's screens show it as {seen.object}")
    if all(step.kind == "create" and step.searchable for step in again.of(made.act)):
        attempts = {step.attempt for step in again.of(made.act)}
        same(attempts, {0}, "attempts of a record that stands there already")
