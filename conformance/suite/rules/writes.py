"""The write laws, per operation: once, in order, never over finance's own words, and never believed before it is seen."""

from __future__ import annotations

from typing import Final

from msgspec import structs

from canonical_model.steps import Step
from canonical_model.write_back import Operation, WriteBack
from conformance.suite.acts import FACTS, Ordered, landed, make, make_many, undo_of
from conformance.suite.bench import Bench
from conformance.suite.between import Reply, Trouble
from conformance.suite.carrier import Carrier
from conformance.suite.faults import html
from conformance.suite.rule import OPERATIONS, Failed, NotOffered, Rules, must, same

RULES = Rules("writes")
_DONE: Final = ("confirmed", "handed_over")
_SIGHT: Final = ("needs_human", "duplicate")
_GATEWAY: Final = Reply(status=500, headers={"Content-Type": "text/plain"}, body=b"the gateway gave up")
_BAD_GATEWAY: Final = Reply(status=502, headers={"Content-Type": "text/html"}, body=b"<html>Bad Gateway</html>")
#: effects of one act at most: a die at each of them is tried
_MOST_POINTS: Final = 60
#: so many acts are made ready with one reading
_AT_ONCE: Final = 14


def _declared(bench: Bench, operation: Operation) -> None:
    """NotOffered for an operation that the product is not said to keep."""
    capability = bench.adapter.capabilities.writes.get(operation)
    if bench.adapter.writer is None or capability is None or capability.level == "absent":
        raise NotOffered(f"the operation {operation} (absent in the adapter's capabilities)")


def _made(bench: Bench, operation: Operation) -> tuple[Ordered, Carrier]:
    """An act, approved and about to be sent."""
    _declared(bench, operation)
    made = make(bench, operation)
    carrier = Carrier(bench)
    carrier.order(made.act, made.known)
    return made, carrier


def _stands_once(bench: Bench, carrier: Carrier, act: WriteBack) -> None:
    """It took effect, and the ERP's own screens show it exactly once."""
    state = carrier.state(act)
    must(state in _DONE, f"it ends as {state}: {carrier.said(act)}")
    seen = bench.erp.landed(act.operation, carrier.of(act))
    same(seen.times, 1, f"how often the ERP's screens show it as {seen.object}")


def _whole(bench: Bench, carrier: Carrier, act: WriteBack, writes_before: int) -> None:
    """Once, and with no request beyond those that the machine asked for."""
    _stands_once(bench, carrier, act)
    attempts = sum(step.attempt for step in carrier.of(act))
    same(bench.between.writes - writes_before, attempts, "requests that may change something, against attempts")


@RULES.of_each(OPERATIONS, "lands", "a {} lands once, and finance sees it on its own screen")
def lands(bench: Bench, operation: Operation) -> None:
    """Proposed, planned, sent, read back."""
    made, carrier = _made(bench, operation)
    before = bench.between.writes
    carrier.run()
    _whole(bench, carrier, made.act, before)
    for step in carrier.of(made.act):
        must(step.native is not None and step.native.key, f"step {step.name} does not name the native record")


@RULES.of_each(OPERATIONS, "lost_answer", "T18: a {} whose answer is lost after it took effect is found, not sent again")
def lost_answer(bench: Bench, operation: Operation) -> None:
    """The bound of the operation, on a clock that passes at once."""
    made, carrier = _made(bench, operation)
    before = bench.between.writes
    bench.between.add(Trouble(writes=True, turn=lambda _: None))
    carrier.run()
    _whole(bench, carrier, made.act, before)
    attempts = {step.name: step.attempt for step in carrier.of(made.act)}
    must(all(count == 1 for count in attempts.values()), f"it was sent again: {attempts}")


@RULES.of_each(OPERATIONS, "never_arrived", "a {} that never arrived is sent again once that is certain, and stands once")
def never_arrived(bench: Bench, operation: Operation) -> None:
    """The connection broke before the ERP saw anything."""
    made, carrier = _made(bench, operation)
    before = bench.between.writes
    bench.between.add(Trouble(writes=True, forward=False, turn=lambda _: None))
    carrier.run()
    _whole(bench, carrier, made.act, before)


@RULES.of_each(OPERATIONS, "error_after_effect", "an error after a {} took effect is not believed: it is looked for")
def error_after_effect(bench: Bench, operation: Operation) -> None:
    """500 and 502 say nothing about what was executed."""
    made, carrier = _made(bench, operation)
    before = bench.between.writes
    bench.between.add(Trouble(writes=True, turn=lambda _: _GATEWAY))
    carrier.run()
    _whole(bench, carrier, made.act, before)


@RULES.of_each(OPERATIONS, "page_is_no_success", "a web page that answers a {} is no success: nothing stands there, so it is sent")
def page_is_no_success(bench: Bench, operation: Operation) -> None:
    """200, and a login form."""
    made, carrier = _made(bench, operation)
    bench.between.add(Trouble(writes=True, forward=False, turn=lambda _: html()))
    carrier.run()
    _stands_once(bench, carrier, made.act)


@RULES.of_each(OPERATIONS, "told_to_wait", "a {} that the ERP has no time for is sent again as late as it says")
def told_to_wait(bench: Bench, operation: Operation) -> None:
    """Certainly not executed: no quarantine is needed."""
    made, carrier = _made(bench, operation)
    started = bench.clock.now()
    bench.between.add(Trouble(writes=True, forward=False, turn=lambda _: bench.erp.busy()))
    carrier.run()
    _stands_once(bench, carrier, made.act)
    quarantine = carrier.bounds(carrier.of(made.act)[0]).quarantine
    must(bench.clock.now() - started < quarantine, "it waited as if the outcome were not known")


@RULES.of_each(OPERATIONS, "refused", "a {} that the ERP refuses ends refused, in the ERP's words, and is not sent again")
def refused(bench: Bench, operation: Operation) -> None:
    """Words for a person."""
    made, carrier = _made(bench, operation)
    refusal = bench.erp.refusal(operation)
    bench.between.add(Trouble(writes=True, forward=False, turn=lambda _: refusal.reply))
    carrier.run()
    first = carrier.of(made.act)[0]
    same(first.state, "refused", f"the refused step {first.name} ({first.said})")
    must(refusal.words in carrier.said(made.act), f"the ERP said {refusal.words!r}; a person reads {carrier.said(made.act)!r}")
    same(first.attempt, 1, "attempts of what was refused")


@RULES.of_each(OPERATIONS, "human_edit", "what a person changed since a {} was decided stays, and a person decides")
def human_edit(bench: Bench, operation: Operation) -> None:
    """The value it relies on, or another record under its reference."""
    made, carrier = _made(bench, operation)
    bench.erp.by_hand(carrier.of(made.act)[-1])
    before = bench.erp.snapshot()
    last = carrier.of(made.act)[-1]
    carrier.run()
    step = next(step for step in carrier.of(made.act) if step.id == last.id)
    must(step.state in _SIGHT, f"step {step.name} ends as {step.state}, although a person changed what it is about")
    if len(carrier.of(made.act)) == 1:
        same(bench.erp.snapshot(), before, "what stands in the ERP after a person changed it")


@RULES.of_each(OPERATIONS, "dies_anywhere", "a worker that dies between any two effects of a {} leaves it standing once")
def dies_anywhere(bench: Bench, operation: Operation) -> None:
    """Every crash point of the machine; several acts over the same books."""
    _declared(bench, operation)
    waiting: list[Ordered] = []
    for point in range(1, _MOST_POINTS):
        waiting = waiting or make_many(bench, operation, _AT_ONCE)
        made = waiting.pop()
        carrier = Carrier(bench)
        carrier.order(made.act, made.known)
        carrier.run(dies_at=point)
        try:
            _stands_once(bench, carrier, made.act)
        except Failed as error:
            raise Failed(f"dead before effect {point}: {error}") from None
        if carrier.effects < point:
            return
    raise Failed(f"it has more than {_MOST_POINTS} effects")


@RULES.of_each(OPERATIONS, "looks_first", "a {} ordered again by a store that forgot it is found, not made twice")
def looks_first(bench: Bench, operation: Operation) -> None:
    """Restored from a backup of before."""
    made, carrier = _made(bench, operation)
    carrier.run()
    again = Carrier(bench)
    again.order(made.act, made.known)
    again.run()
    seen = bench.erp.landed(operation, carrier.of(made.act))
    same(seen.times, 1, f"how often the ERP's screens show it as {seen.object}")
    if all(step.kind == "create" and step.searchable for step in again.of(made.act)):
        same([step.attempt for step in again.of(made.act)], [0], "attempts of a record that stands there already")


@RULES.of_each(OPERATIONS, "uncertain_answers", "no answer, an error of a gateway and a web page leave a {} unknown")
def uncertain_answers(bench: Bench, operation: Operation) -> None:
    """The adapter's table, asked directly."""
    from canonical_model.writing import ErpResponse, TransportFailure, Unknown

    made, carrier = _made(bench, operation)
    step = structs.replace(carrier.of(made.act)[0], state="sending", attempt=1, sent_at=bench.clock.now())
    for answer in (
        TransportFailure(sent="maybe_sent", why="no answer in time"),
        *(_response(reply) for reply in (_GATEWAY, _BAD_GATEWAY, structs.replace(_GATEWAY, status=504), html())),
        ErpResponse(status=503, headers={"content-type": "text/html"}, body="<html>Service Unavailable</html>"),
    ):
        outcome = carrier.side.outcome(step, answer)
        must(isinstance(outcome, Unknown), f"{answer} is taken for {type(outcome).__name__}")


def _response(reply: Reply) -> object:
    from canonical_model.writing import ErpResponse

    headers = {name.lower(): value for name, value in reply.headers.items()}
    return ErpResponse(status=reply.status, headers=headers, body=reply.body.decode())


@RULES.of_each(OPERATIONS, "unreadable_is_not_absent", "while the ERP cannot be read, a {} is neither there nor absent")
def unreadable_is_not_absent(bench: Bench, operation: Operation) -> None:
    """A login page and an error show nothing."""
    from canonical_model.errors import AdapterError

    made, carrier = _made(bench, operation)
    for step in carrier.of(made.act):
        for reply in (html(), _GATEWAY):
            for look in (carrier.side.found, carrier.side.standing):
                try:
                    shown = look(step, _response(reply))  # type: ignore[arg-type] # an ErpResponse
                except AdapterError:
                    continue
                raise Failed(f"step {step.name}: HTTP {reply.status} with a page is read as {shown!r}")


@RULES.of_each(OPERATIONS, "losses_are_declared", "what finance cannot see of a {} is declared as lost")
def losses_are_declared(bench: Bench, operation: Operation) -> None:
    """On the ERP's own screens, not in our store."""
    made, carrier = _made(bench, operation)
    plan = carrier.plan(made.act, made.known)
    carrier.run()
    seen = bench.erp.landed(operation, carrier.of(made.act)).text
    declared = " ".join((*plan.lost, *made.act.lost)).lower()
    for fact, words in FACTS[operation].items():
        told = any(word in declared for word in words)
        must(fact in seen or told, f"{fact!r} is neither on the screen nor declared as lost")


@RULES.of_each(OPERATIONS, "says_the_same_twice", "planning and asking for a {} is a pure function of what is given")
def says_the_same_twice(bench: Bench, operation: Operation) -> None:
    """Same act, same steps, references and requests; the store commits them before it sends."""
    _declared(bench, operation)
    made = make(bench, operation)
    one, other = Carrier(bench), Carrier(bench)
    first, second = one.order(made.act, made.known), other.order(made.act, made.known)
    same(second, first, "the steps of the same act")
    sent = structs.replace(first[0], sent_at=bench.clock.now(), attempt=1)
    same(one.side.find(sent, {}), other.side.find(sent, {}), "how it is looked for")
    same(_request(one, sent), _request(other, sent), "what is sent")


def _request(carrier: Carrier, step: Step) -> object:
    return carrier.side.request(step, {})


@RULES.of_each(("cash", "promise", "dispute"), "reference_of_the_business", "a {} of another amount carries the same reference")
def reference_of_the_business(bench: Bench, operation: Operation) -> None:
    """What must not happen twice is the receipt or the promise, not its amount."""
    _declared(bench, operation)
    made = make(bench, operation)
    act = made.act.act
    changed = _with_half(act)
    carrier = Carrier(bench)
    first = carrier.order(made.act, made.known)
    second = carrier.order(structs.replace(made.act, act=changed), made.known)
    pairs = [(one.reference, other.reference) for one, other in zip(first, second, strict=True) if one.kind == "create"]
    must(all(one == other for one, other in pairs), f"references change with the amount: {pairs}")


def _with_half(act: object) -> object:
    from canonical_model.money import Money
    from canonical_model.write_back import CashAct, DisputeAct, PromiseAct

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
    _declared(bench, operation)
    one, other = landed(bench, operation), landed(bench, operation)
    for done, stranger in ((one, other), (other, one)):
        for step in (step for step in done.carrier.of(done.ordered.act) if step.kind == "create"):
            claimed = bench.adapter.capabilities.writes[operation].searchable
            same(step.searchable, claimed, "searchable, by its step and by the capabilities")
            answer = done.carrier.wire.send(done.carrier.side.find(step, {}), timeout=10.0)
            found = done.carrier.side.found(step, answer)  # type: ignore[arg-type] # an answer over a sound wire
            same(len(found), 1, f"records found under reference {step.reference}")
            same(found[0].key, step.native.key if step.native else (), "the native key found, against the one kept")
            theirs = {s.native.key for s in stranger.carrier.of(stranger.ordered.act) if s.native is not None}
            must(found[0].key not in theirs, "it is found under the reference of another act")


@RULES.of_each(("note", "promise", "dispute", "hold", "cash"), "taken_back", "an undo of a {} leaves the ERP as it was before")
def taken_back(bench: Bench, operation: Operation) -> None:
    """To the last word, finance's own included."""
    _declared(bench, operation)
    _declared(bench, "undo")
    bench.erp.finance_writes("Pays by cheque.\nAsk for Mr Weber.")
    made = make(bench, operation)
    before = bench.erp.snapshot()
    carrier = Carrier(bench)
    carrier.order(made.act, made.known)
    carrier.run()
    _stands_once(bench, carrier, made.act)
    must(bench.erp.snapshot() != before, "the snapshot of the ERP does not show what was written")
    undone = Ordered(act=_undo(bench, made, carrier), known=made.known)
    carrier.order(undone.act, undone.known)
    carrier.run()
    must(carrier.state(undone.act) in _DONE, f"the undo ends as {carrier.state(undone.act)}: {carrier.said(undone.act)}")
    same(bench.erp.snapshot(), before, "what stands in the ERP after the undo")


def _undo(bench: Bench, made: Ordered, carrier: Carrier) -> WriteBack:
    from conformance.suite.acts import Done

    return undo_of(bench, Done(ordered=made, carrier=carrier)).act


@RULES.rule("note.finances_own_words", "finance's own text stands where it stood, to the last sign, with and after our notes")
def finances_own_words(bench: Bench) -> None:
    """Notes are added; nothing is overwritten."""
    _declared(bench, "note")
    bench.erp.finance_writes("Pays by cheque.\nAsk for Mr Weber.")
    own = bench.erp.finance_reads()
    landed(bench, "note")
    must(own in bench.erp.finance_reads(), f"finance wrote {own!r}; now there stands {bench.erp.finance_reads()!r}")
    landed(bench, "note")
    must(own in bench.erp.finance_reads(), "the second note changed finance's own text")


@RULES.rule("hold.not_over_a_block", "a block that finance set is not overwritten")
def not_over_a_block(bench: Bench) -> None:
    """It is left, and a person is told."""
    _declared(bench, "hold")
    made = make(bench, "hold")
    carrier = Carrier(bench)
    carrier.order(made.act, made.known)
    bench.erp.by_hand(carrier.of(made.act)[0])
    before = bench.erp.snapshot()
    carrier.run()
    must(carrier.state(made.act) in _SIGHT, f"it ends as {carrier.state(made.act)}")
    same(bench.erp.snapshot(), before, "what stands in the ERP")


@RULES.rule("hold.last_moment", "a block that finance sets between our look and our write is not overwritten")
def last_moment(bench: Bench) -> None:
    """By the version that was read, where the ERP has one."""
    made, carrier = _made(bench, "hold")
    (step,) = carrier.of(made.act)
    seen: list[str] = []

    def person() -> None:
        bench.erp.by_hand(step)
        seen.append(bench.erp.snapshot())

    bench.between.add(Trouble(writes=True, turn=lambda reply: reply, before=person))
    carrier.run()
    must(seen, "no request that may change something came by")
    same(bench.erp.snapshot(), seen[0], "what stands in the ERP after finance set a block of its own")


@RULES.rule("hold.comes_back", "a hold of ours comes back when it is read, on its item and under its code")
def comes_back(bench: Bench) -> None:
    """So that the store links it to ours; reading it twice changes nothing."""
    from canonical_model.collecting import Hold

    _declared(bench, "hold")
    done = landed(bench, "hold")
    shelf = bench.synced()
    subject = done.ordered.act.act.subject_id  # type: ignore[union-attr] # a hold's
    found = [hold for hold in shelf.of(Hold) if hold.subject_id == subject]
    same(len(found), 1, "holds read on the item that was blocked")
    for read in shelf.sync(bench.reader()):
        same((read.new, read.changed, read.deleted), (0, 0, 0), f"feed {read.feed.name} read again")


@RULES.rule("cash.waits_for_its_item", "cash that was decided on an item is not sent under another content once it stands")
def waits_for_its_item(bench: Bench) -> None:
    """Same receipt, another allocation: what stands under the reference differs, and a person decides."""
    _declared(bench, "cash")
    done = landed(bench, "cash")
    act = structs.replace(done.ordered.act, act=_with_half(done.ordered.act.act))  # type: ignore[arg-type] # an act
    carrier = Carrier(bench)
    carrier.order(act, done.ordered.known)
    carrier.run()
    must(carrier.state(act) in _SIGHT, f"it ends as {carrier.state(act)}")
    seen = bench.erp.landed("cash", done.carrier.of(done.ordered.act))
    same(seen.times, 1, f"how often the ERP's screens show it as {seen.object}")


@RULES.rule("absent_is_refused", "an operation that the product cannot keep is refused in words when it is planned")
def absent_is_refused(bench: Bench) -> None:
    """Not dropped, and not written somewhere else."""
    from conformance.suite.acts import ACTS

    writes = bench.adapter.capabilities.writes
    same(set(writes), set(OPERATIONS), "operations that the capabilities speak of")
    if bench.adapter.writer is None:
        must(all(one.level == "absent" for one in writes.values()), "it claims to write, but has no writing side")
        return
    absent = [name for name in OPERATIONS if writes[name].level == "absent" and name in ACTS]
    for name in absent:
        _refuses(bench, name)


def _refuses(bench: Bench, operation: Operation) -> None:
    level = structs.replace(bench.adapter.capabilities.writes[operation], level="native")
    allowed = structs.replace(bench.adapter.capabilities, writes={**bench.adapter.capabilities.writes, operation: level})
    bench.adapter = structs.replace(bench.adapter, capabilities=allowed)
    made = make(bench, operation)
    try:
        Carrier(bench).plan(made.act, made.known)
    except ValueError as error:
        must(str(error), f"{operation} is refused without a word")
        return
    raise Failed(f"{operation} is absent, but the adapter plans it")
