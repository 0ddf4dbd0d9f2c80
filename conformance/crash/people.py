"""People in the crash world: those who change things in the ERP, and the one to whom everything unclear comes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from canonical_model.steps import Step
from conformance.crash.ledger import HUMAN, Document
from core.write_back.events import Resolved
from core.write_back.machine import FOR_A_PERSON, advance

if TYPE_CHECKING:
    from conformance.crash.world import World

Choice = Literal["again", "applied", "refused", "withdrawn"]
#: how often the desk is looked after, and the sync runs
_ROUND: Final = 1_200.0
_SYNC: Final = 600.0
#: how often something happens in the ERP or to a machine
_MOMENT: Final = 400.0
#: a person waits until nothing can be under way any more
_PATIENCE: Final = 120.0


class People:
    """Whoever is not a worker."""

    def __init__(self, world: World) -> None:
        self._world = world
        world.after(_ROUND, self._look_after)
        world.after(_SYNC, self._sync)
        world.after(world.random.uniform(0.0, _MOMENT), self._meddle)

    def _meddle(self) -> None:
        world, fate = self._world, self._world.fate
        if fate.happens(0.15):
            self._set_block()
        if fate.happens(0.05):
            self._copy()
        if fate.happens(0.04):
            self._reverse()
        if fate.happens(0.04):
            self._amend()
        if fate.happens(0.05):
            self._receive()
        if fate.happens(0.05):
            world.lose_commits()
        if fate.happens(0.3):
            world.jump_clock()
        if not fate.calm:
            world.after(_MOMENT, self._meddle)

    def _set_block(self) -> None:
        item = f"item:{self._world.random.randint(1, 3)}"
        self._world.ledger.assign(self._world.now, subject=item, content={"block": "H"}, actor=HUMAN)
        self._world.checker.human_at[item] = self._world.now

    def _ours(self) -> list[Document]:
        return [d for d in self._world.ledger.documents.values() if d.reference and d.status in {"effective", "draft"}]

    def _copy(self) -> None:
        """Somebody copies one of our records, its reference too."""
        if ours := self._ours():
            copied = self._world.random.choice(ours)
            draft = copied.status == "draft"
            self._world.ledger.create(
                self._world.now,
                reference=copied.reference,
                kind=copied.kind,
                content=copied.content,
                number=f"copy {self._world.now:.0f}",
                amount=copied.amount,
                truth=copied.truth if draft else "copy",
                actor=HUMAN,
            )

    def _reverse(self) -> None:
        if ours := [document for document in self._ours() if document.status == "effective"]:
            document = self._world.random.choice(ours)
            self._world.ledger.reverse(self._world.now, document.key)
            self._take_over(document)

    def _amend(self) -> None:
        if ours := [document for document in self._ours() if document.kind != "note"]:
            document = self._world.random.choice(ours)
            self._world.ledger.amend(self._world.now, document.key, content={"date": "2026-01-03"})
            self._take_over(document)

    def _take_over(self, document: Document) -> None:
        self._world.business.taken_over.add(document.truth.partition(":")[2])

    def _receive(self) -> None:
        """Somebody keys a customer's payment that did not come through us."""
        name = f"human{self._world.now:.0f}"
        self._world.ledger.create(
            self._world.now, reference="", kind="receipt", content={}, truth=f"receipt:{name}", actor=HUMAN
        )

    def _sync(self) -> None:
        """Receipts come back by the nightly reading; what is not ours is applied."""
        world = self._world
        world.ledger.run_jobs(world.now)
        for document in list(world.ledger.documents.values()):
            seen = document.history[0][0] + world.rules.visible_seconds <= world.now
            if seen and document.kind == "receipt" and document.status == "effective" and not self._is_ours(document):
                world.business.apply_foreign(document.key, document.truth)
        if not world.fate.calm:
            world.after(_SYNC, self._sync)

    def _is_ours(self, document: Document) -> bool:
        """By the link made when it was applied, by a reference we know, or by a reference made as ours are."""
        return self._world.protocol.recognises_own and document.reference.startswith("XX")

    def _look_after(self) -> None:
        world = self._world
        for step in list(world.store.steps.values()):
            if step.state in FOR_A_PERSON and self._nothing_under_way(step):
                self._resolve(step)
        world.business.settle_undone()
        world.after(_ROUND, self._look_after)

    def _nothing_under_way(self, step: Step) -> bool:
        if step.sent_at is None:
            return True
        passed = (self._world.store.time(self._world.now) - step.sent_at).total_seconds()
        return passed > self._world.rules.in_flight_seconds + self._world.rules.visible_seconds + _PATIENCE

    def _resolve(self, step: Step) -> None:
        world = self._world
        identity, _, _ = step.write_back.rpartition("#")
        choice = self._for_create(step) if step.kind == "create" else self._for_assign(step)
        reference = world.protocol.reference(identity, step.name, step.revision + 1)
        event = Resolved(choice, "desk", reference)
        made, _ = advance(step, event, now=world.store.time(world.now), bounds=world.bounds)
        world.store.change(made)

    def _for_assign(self, step: Step) -> Choice:
        """Whatever stands there now, a person chose it or it is what was wanted."""
        facts = {one.name: one.native for one in self._siblings(step) if one.native is not None}
        value = self._world.network.read(step, facts, now=self._world.now)
        wanted = value is not None and all(value.content.get(k) == v for k, v in step.content.items())
        return "applied" if wanted else "refused"

    def _siblings(self, step: Step) -> list[Step]:
        return [self._world.store.steps[one] for one in self._world.store.siblings(step)]

    def _for_create(self, step: Step) -> Choice:
        """Reverse what is there too often, then say what is true."""
        under = [d for d in self._world.ledger.documents.values() if d.reference == step.reference]
        copies = [d for d in under if d.actor == HUMAN and d.status in {"effective", "draft"}]
        for copy in copies:
            self._remove(copy)
        living = [d for d in under if d.actor != HUMAN and d.status in {"effective", "draft"}]
        if not living:
            return "withdrawn" if under or self._later_revision(step) else "again"
        equal = all(living[0].content.get(name) == value for name, value in step.content.items())
        return "applied" if equal else "withdrawn"

    def _later_revision(self, step: Step) -> bool:
        identity, _, revision = step.write_back.rpartition("#")
        known = self._world.store.acts.get(identity)
        return known is not None and known.revision > int(revision)

    def _remove(self, document: Document) -> None:
        if document.status == "draft":
            self._world.ledger.discard(self._world.now, document.key, actor=HUMAN)
        else:
            self._world.ledger.reverse(self._world.now, document.key)
