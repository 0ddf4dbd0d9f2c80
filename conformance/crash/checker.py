"""The checker: knows what each record was made for, which no worker can, and counts every breach of a promise."""

from __future__ import annotations

from collections import Counter
from typing import Final, Literal

from msgspec import Struct

from canonical_model.steps import Step
from conformance.crash.ledger import Document, Ledger, State
from conformance.crash.memory import MemoryStore

Breach = Literal["duplicates", "lost", "phantom", "out_of_order"]
BREACHES: Final[tuple[Breach, ...]] = ("duplicates", "lost", "phantom", "out_of_order")
#: breaches described before the rest is only counted
_MOST_DESCRIBED: Final = 20


class Found(Struct, frozen=True, kw_only=True):
    """One breach, for whoever has to find out why."""

    breach: Breach
    at: float
    what: str


class Checker:
    """Looks at every effect and every commit, and at the end at everything."""

    def __init__(self, ledger: Ledger, store: MemoryStore) -> None:
        self._ledger, self._store = ledger, store
        self.counts: Counter[Breach] = Counter()
        self.found: list[Found] = []
        self._reached: dict[str, tuple[int, int]] = {}
        self._doubled: set[str] = set()
        #: step and claim → when it last read the value it was about to change
        self.read_at: dict[tuple[str, str], float] = {}
        #: step and claim → when it was last searched for
        self.searched_at: dict[tuple[str, str], float] = {}
        #: subject → when a human last set it
        self.human_at: dict[str, float] = {}

    def breach(self, breach: Breach, at: float, what: str) -> None:
        """Count one breach."""
        self.counts[breach] += 1
        if len(self.found) < _MOST_DESCRIBED:
            self.found.append(Found(breach=breach, at=at, what=what))

    def effective(self, truth: str) -> list[Document]:
        """The records that stand in the ERP, with effect, for one business fact."""
        return [d for d in self._ledger.documents.values() if d.truth == truth and d.status == "effective"]

    def created(self, truth: str, now: float) -> None:
        """P2, P3, P5: one living record for each thing that must not happen twice."""
        living = self.effective(truth)
        if len(living) > 1 and truth not in self._doubled:
            self._doubled.add(truth)
            self.breach("duplicates", now, f"{truth}: {', '.join(document.key for document in living)}")

    def reached(self, step: Step, now: float) -> None:
        """P4: changes to one subject reach the ERP in the order decided."""
        place = (step.order, step.ordinal)
        for subject in step.subjects:
            if place < self._reached.get(subject, (0, 0)):
                self.breach("out_of_order", now, f"{step.id} reached {subject} after {self._reached[subject]}")
            self._reached[subject] = max(place, self._reached.get(subject, (0, 0)))

    def overwrote(self, step: Step, before: dict[str, str], now: float) -> None:
        """A value that a person set and that we could have seen is never overwritten."""
        subject = step.subjects[0]
        seen = self.human_at.get(subject, float("inf")) <= self.read_at.get((step.id, step.token), -1.0)
        if seen and before != step.before:
            self.breach("lost", now, f"{step.id} overwrote {before} on {subject}, set by a person")

    def kept(self, step: Step, now: float) -> None:
        """Confirmed means: exactly one living record, equal to what was to be written."""
        if step.state != "confirmed" or step.kind != "create":
            return
        seen_at = self.searched_at.get((step.id, step.token), now) - self._ledger.rules.visible_seconds
        under = [d for d in self._ledger.documents.values() if d.reference == step.reference]
        stood = [state for d in under if (state := _as_of(d, seen_at)) is not None]
        living = [content for _, status, content in stood if status in {"effective", "draft"}]
        if len(living) != 1 or not _says(living[0], step.content):
            self.breach("phantom", now, f"{step.id} confirmed with {len(living)} records under {step.reference}")

    def at_the_end(self, now: float) -> None:
        """P1 and liveness: everything is settled, and nothing that was given up has happened."""
        if self._store.stale_results:
            self.breach("phantom", now, f"{self._store.stale_results} results written with an old token")
        for step in self._store.steps.values():
            if step.state in {"refused", "rejected", "superseded"} and self._living(step):
                self.breach("phantom", now, f"{step.id} is {step.state} and exists")
            elif step.state not in {"confirmed", "refused", "rejected", "superseded", "withdrawn"}:
                self.breach("lost", now, f"{step.id} is still {step.state}: {step.said}")

    def _living(self, step: Step) -> bool:
        return step.kind == "create" and any(
            document.reference == step.reference and document.status == "effective"
            for document in self._ledger.documents.values()
        )

    def landed(self, truth: str, now: float) -> None:
        """P1: what was to be in the ERP at the end, is."""
        if not self.effective(truth):
            self.breach("lost", now, f"{truth} never reached the ERP")


def _as_of(document: Document, at: float) -> State | None:
    """How a document stood at a moment; None before it was made."""
    return next((state for state in reversed(document.history) if state[0] <= at), None)


def _says(content: dict[str, str], wanted: dict[str, str]) -> bool:
    return all(content.get(name) == value for name, value in wanted.items())
