"""What is to be written in one schedule: cash for bank transactions, holds, notes, undoing and doing again."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final

from msgspec import structs

from canonical_model.identity import RecordId, SystemUid
from canonical_model.steps import Step
from core.write_back.events import Approved, Undone
from core.write_back.machine import advance

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from conformance.crash.world import World

ITEMS: Final = ("item:1", "item:2", "item:3")
#: seconds within which the day's work arrives
_ARRIVES_WITHIN: Final = 1_500.0
_MOST_TRANSACTIONS: Final = 3
_RECEIPT: Final = {"date": "2026-01-02", "amount": "100.00", "customer": "C1"}


class Business:
    """Orders acts as the engine and people do; knows what each record would be made for."""

    def __init__(self, world: World, *, only: str) -> None:
        self._world = world
        self._place_items()
        self._truths: dict[str, str] = {}
        #: bank transactions that were delivered, with what they were to pay
        self._delivered: dict[str, tuple[str, ...]] = {}
        #: what a person reversed or took over in the ERP: no landing is owed
        self.taken_over: set[str] = set()
        self._undone: set[str] = set()
        self._redone: set[str] = set()
        #: everything that was ever ordered: the sources from which it is ordered again
        self._orders: list[tuple[str, str, int, tuple[Step, ...]]] = []
        #: orders that are still to come
        self.waiting = 0
        if only:
            self._soon({"cash": lambda: self._deliver("t0"), "note": self._note, "hold": self._one_hold}[only])
        else:
            self._schedule()

    def _place_items(self) -> None:
        for item in ITEMS:
            self._world.ledger.place(item, {"block": ""})

    def _one_hold(self) -> None:
        self._hold(ITEMS[0])

    def _schedule(self) -> None:
        random = self._world.random
        for number in range(random.randint(1, _MOST_TRANSACTIONS)):
            self._soon(partial(self._deliver, f"t{number}"))
            if random.random() < 0.4:  # noqa: PLR2004 - a share of transactions reported twice
                self._soon(partial(self._deliver, f"t{number}"))
        if random.random() < 0.7:  # noqa: PLR2004 - a share of schedules
            self._soon(lambda: self._hold(random.choice(ITEMS)))
        self._soon(self._note)

    def _soon(self, action: Callable[[], None], within: float = _ARRIVES_WITHIN) -> None:
        self._later(self._world.random.uniform(0.0, within), action)

    def _later(self, seconds: float, action: Callable[[], None]) -> None:
        self.waiting += 1

        def act() -> None:
            self.waiting -= 1
            action()

        self._world.after(seconds, act)

    def _order(self, identity: str, wish: str, *, revision: int, steps: Sequence[Step]) -> None:
        now = self._world.store.time(self._world.now)
        planned = [advance(step, Approved(), now=now, bounds=self._world.bounds)[0] for step in steps]
        order = (identity, wish, revision, tuple(steps))
        if self._world.store.order(identity, wish, revision=revision, steps=planned) and order not in self._orders:
            self._orders.append(order)

    def truth(self, step: Step) -> str:
        """What a step's record is made for."""
        return self._truths.get(step.id, "")

    def _deliver(self, transaction: str) -> None:
        """A bank transaction arrives, or arrives again; what it is to pay may look different by then."""
        items = tuple(self._world.random.sample(ITEMS, 2))
        self._delivered.setdefault(transaction, items)
        self._order_cash(transaction, items, revision=0)

    def _order_cash(self, transaction: str, items: tuple[str, ...], *, revision: int) -> None:
        identity = self._world.protocol.identity(transaction, items)
        receipt = self._create(identity, "receipt", revision, dict(_RECEIPT), (f"cash:{transaction}",))
        applied = {"date": "2026-01-02", "items": ",".join(items)}
        steps = [receipt]
        if self._world.rules.draft_then_post:
            steps[0] = _replace(receipt, leaves="draft")
            steps.append(self._assign(identity, "post", revision, ("draft", "posted"), (f"cash:{transaction}",)))
        last = steps[-1].name
        application = self._create(identity, "apply", revision, applied, tuple(items))
        steps.append(_replace(application, ordinal=len(steps), needs=(last,)))
        for step in steps:
            self._truths[step.id] = f"{'apply' if step.name == 'apply' else 'receipt'}:{transaction}"
        self._order(identity, f"{transaction}:{items}", revision=revision, steps=steps)

    def _note(self) -> None:
        identity = "note:1"
        step = self._create(identity, "note", 0, {"date": "", "text": "asked for copies"}, ("note:1",))
        self._truths[step.id] = identity
        self._order(identity, "note", revision=0, steps=[step])

    def _hold(self, item: str) -> None:
        """A block is set, and lifted a while later."""
        self._order_block(item, "set", ("", "D"))
        self._soon(lambda: self._order_block(item, "lift", ("D", "")), within=1_200.0)

    def _order_block(self, item: str, what: str, change: tuple[str, str]) -> None:
        identity = f"hold:{item}:{what}"
        step = self._assign(identity, "block", 0, change, (item,), field="block")
        self._order(identity, what, revision=0, steps=[step])

    def apply_foreign(self, document: str, truth: str) -> None:
        """Apply a receipt that a sync brought and that is taken for somebody else's."""
        identity = f"foreign:{document}"
        content = {"date": "2026-01-02", "items": ITEMS[0]}
        step = self._create(identity, "apply", 0, content, (ITEMS[0], f"receipt:{document}"))
        self._truths[step.id] = f"apply:{truth.partition(':')[2]}"
        self._order(identity, document, revision=0, steps=[step])

    def kept(self, step: Step) -> None:
        """What follows from a step's state: undoing what was done, doing again what was undone."""
        if step.state != "confirmed":
            return
        if step.name == "apply" and step.write_back.startswith("cash:") and self._world.fate.happens(0.3):
            self._soon(lambda: self._undo(step), within=600.0)
        if step.name == "reverse":
            self._settle_undo(step)

    def _undo(self, applied: Step) -> None:
        act = applied.write_back
        known = [self._world.store.steps.get(one) for one in self._world.store.siblings(applied)]
        made = {step.name: step.native.key[0] for step in known if step is not None and step.native is not None}
        if act in self._undone or not {"receipt", "apply"} <= made.keys():
            return
        self._undone.add(act)
        change = ("posted", "reversed")
        identity = f"undo:{act}"
        steps = [
            self._assign(identity, "reverse_application", 0, change, (made["apply"],)),
            _replace(self._assign(identity, "reverse", 0, change, (made["receipt"],)), ordinal=1),
        ]
        steps[1] = _replace(steps[1], needs=("reverse_application",))
        self._order(identity, act, revision=0, steps=steps)

    def _settle_undo(self, reverse: Step) -> None:
        """What was undone is withdrawn, and then wanted again: a deliberate second time."""
        store = self._world.store
        act = reverse.write_back.partition(":")[2].rpartition("#")[0]
        steps = [step for step in store.steps.values() if step.write_back == act]
        standing = [step for step in steps if step.state == "confirmed"]
        for step in standing:
            now = store.time(self._world.now)
            store.change(advance(step, Undone(), now=now, bounds=self._world.bounds)[0])
        if act in self._redone or not steps:
            return
        self._redone.add(act)
        transaction = self.truth(steps[0]).partition(":")[2]
        # later than every revision that a person's "again" has used up
        revision = 1 + max(step.revision for step in steps)
        items = self._delivered[transaction]
        self._soon(lambda: self._order_cash(transaction, items, revision=revision), within=300.0)

    def redeliver(self) -> None:
        """After the store lost commits, the bank's files are taken in again and orders are given again, in order."""
        when = 0.0
        for identity, wish, revision, steps in self._orders:
            when += self._world.random.uniform(0.0, 120.0)
            self._later(when, partial(self._order, identity, wish, revision=revision, steps=steps))

    def settle_undone(self) -> None:
        """Whatever an undo that is confirmed took back is withdrawn: done again, it changes nothing."""
        for step in list(self._world.store.steps.values()):
            if step.name == "reverse" and step.state == "confirmed":
                self._settle_undo(step)

    def at_the_end(self) -> None:
        """Every bank transaction that was delivered is in the ERP once, unless a person took it over."""
        world = self._world
        for transaction in self._delivered:
            for truth in (f"receipt:{transaction}", f"apply:{transaction}"):
                if truth not in self.taken_over and transaction not in self.taken_over:
                    world.checker.landed(truth, world.now)

    def _create(
        self, identity: str, name: str, revision: int, content: dict[str, str], subjects: Sequence[str]
    ) -> Step:
        reference = self._world.protocol.reference(identity, name, revision)
        return _step(identity, name, revision, kind="create", content=content, subjects=subjects, reference=reference)

    def _assign(
        self,
        identity: str,
        name: str,
        revision: int,
        change: tuple[str, str],
        subjects: Sequence[str],
        field: str = "status",
    ) -> Step:
        step = _step(identity, name, revision, kind="assign", content={field: change[1]}, subjects=subjects)
        own = field == "status"
        needs = ("receipt",) if name == "post" else ()
        ordinal = 1 if name == "post" else 0
        return _replace(step, before={field: change[0]}, own_record=own, needs=needs, ordinal=ordinal)


def _step(identity: str, name: str, revision: int, **fields: Any) -> Step:  # noqa: ANN401 - fields of a step
    act = f"{identity}#{revision}"
    told = {**fields, "subjects": tuple(sorted(fields["subjects"]))}
    return Step(
        id=RecordId(f"{act}.{name}"),
        write_back=RecordId(act),
        ordinal=0,
        name=name,
        operation="cash",
        system=SystemUid("erp"),
        entity="1010",
        revision=revision,
        state="proposed",
        **told,
    )


def _replace(step: Step, **fields: Any) -> Step:  # noqa: ANN401 - fields of a step
    return structs.replace(step, **fields)
