"""What an adapter makes of answers and references: asked directly, as the pure functions that they are."""

from __future__ import annotations

from msgspec import structs

from canonical_model.errors import AdapterError
from canonical_model.money import Money
from canonical_model.steps import NativeRecord, Step
from canonical_model.write_back import Act, CashAct, DisputeAct, Operation, PromiseAct
from canonical_model.writing import ErpResponse, TransportFailure, Unknown
from conformance.suite.acts import landed, make
from conformance.suite.bench import Bench
from conformance.suite.carrier import Carrier
from conformance.suite.faults import GATEWAY, html
from conformance.suite.rule import OPERATIONS, Failed, Rules, must, same
from conformance.suite.rules.ordering import BAD_GATEWAY, declared, ready, response

RULES = Rules("writes")


@RULES.of_each(OPERATIONS, "uncertain_answers", "no answer, an error of a gateway and a web page leave a {} unknown")
def uncertain_answers(bench: Bench, operation: Operation) -> None:
    """The adapter's table, asked directly."""
    made, carrier = ready(bench, operation)
    step = structs.replace(carrier.of(made.act)[0], state="sending", attempt=1, sent_at=bench.clock.now())
    pages = (GATEWAY, BAD_GATEWAY, structs.replace(GATEWAY, status=504), structs.replace(html(), status=503), html())
    answers: list[ErpResponse | TransportFailure] = [response(page) for page in pages]
    for answer in (TransportFailure(sent="maybe_sent", why="no answer in time"), *answers):
        outcome = carrier.side.outcome(step, answer)
        must(isinstance(outcome, Unknown), f"{answer} is taken for {type(outcome).__name__}")


@RULES.of_each(OPERATIONS, "unreadable_is_not_absent", "while the ERP cannot be read, a {} is neither there nor absent")
def unreadable_is_not_absent(bench: Bench, operation: Operation) -> None:
    """A login page and an error show nothing."""
    made, carrier = ready(bench, operation)
    for step in carrier.of(made.act):
        for reply in (html(), GATEWAY):
            for look in (carrier.side.found, carrier.side.standing):
                try:
                    shown = look(step, response(reply))
                except AdapterError:
                    continue
                raise Failed(f"step {step.name}: HTTP {reply.status} with a page is read as {shown!r}")


@RULES.of_each(OPERATIONS, "says_the_same_twice", "planning and asking for a {} is a pure function of what is given")
def says_the_same_twice(bench: Bench, operation: Operation) -> None:
    """Same act, same steps, references and requests; the store commits them before it sends."""
    declared(bench, operation)
    made = make(bench, operation)
    one, other = Carrier(bench), Carrier(bench)
    first, second = one.order(made.act, made.known), other.order(made.act, made.known)
    same(second, first, "the steps of the same act")
    sent = structs.replace(first[0], sent_at=bench.clock.now(), attempt=1)
    facts = _facts(one, sent)
    same(one.side.find(sent, facts), other.side.find(sent, facts), "how it is looked for")
    same(one.side.request(sent, facts), other.side.request(sent, facts), "what is sent")


def _facts(carrier: Carrier, step: Step) -> dict[str, NativeRecord]:
    """What the machine reads right before it sends, where the step relies on a value."""
    if step.before is None:
        return {}
    answer = carrier.wire.send(carrier.side.precondition(step, {}), timeout=10.0)
    if isinstance(answer, TransportFailure):
        raise Failed(f"the look failed over a sound wire: {answer.why}")
    seen = carrier.side.standing(step, answer)
    return {} if seen is None else {step.name: seen}


@RULES.of_each(
    ("cash", "promise", "dispute"), "reference_of_the_business", "a {} of another amount carries the same reference"
)
def reference_of_the_business(bench: Bench, operation: Operation) -> None:
    """What must not happen twice is the receipt or the promise, not its amount."""
    declared(bench, operation)
    made = make(bench, operation)
    act = made.act.act
    changed = with_half(act)
    carrier = Carrier(bench)
    first = carrier.order(made.act, made.known)
    second = carrier.order(structs.replace(made.act, act=changed), made.known)
    # a part of a receipt may take other records than all of it: those that both need are compared
    named = {step.name: step.reference for step in second if step.kind == "create"}
    pairs = [(one.reference, named[one.name]) for one in first if one.kind == "create" and one.name in named]
    must(all(one == other for one, other in pairs), f"references change with the amount: {pairs}")


def with_half(act: Act) -> Act:
    """The same act of about half the amount."""
    if isinstance(act, CashAct):
        (part,) = act.applications
        half = structs.replace(part, amount=Money.of("61.00", part.amount.currency))
        return structs.replace(act, applications=(half,))
    if isinstance(act, PromiseAct | DisputeAct):
        return structs.replace(act, amount=Money.of("61.00", act.amount.currency))
    return act


@RULES.of_each(("note", "cash"), "searched_by_reference", "a {} is found by its own reference and by no other")
def searched_by_reference(bench: Bench, operation: Operation) -> None:
    """Two acts, two references; and what the capabilities say of it."""
    declared(bench, operation)
    one, other = landed(bench, operation), landed(bench, operation)
    for done, stranger in ((one, other), (other, one)):
        for step in (step for step in done.carrier.of(done.ordered.act) if step.kind == "create"):
            claimed = bench.adapter.capabilities.writes[operation].searchable
            same(step.searchable, claimed, "searchable, by its step and by the capabilities")
            answer = done.carrier.wire.send(done.carrier.side.find(step, {}), timeout=10.0)
            if isinstance(answer, TransportFailure):
                raise Failed(f"the search failed over a sound wire: {answer.why}")
            found = done.carrier.side.found(step, answer)
            same(len(found), 1, f"records found under reference {step.reference}")
            same(found[0].key, step.native.key if step.native else (), "the native key found, against the one kept")
            theirs = {s.native.key for s in stranger.carrier.of(stranger.ordered.act) if s.native is not None}
            must(found[0].key not in theirs, "it is found under the reference of another act")
