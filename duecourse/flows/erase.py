"""Erase one person: here all that no law wants kept, elsewhere what is to be erased there is named."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Final

import msgspec
from msgspec import Struct

from canonical_model.access import Actor, Scope
from canonical_model.identity import RecordId
from canonical_model.master_data import Person
from canonical_model.steps import Step
from core.erasing_port import Mention
from core.erasure import Named, input_without, named, redacted, waits, without
from core.ports import Clock, Repository, UnitsOfWork
from core.retention import Retention, kept_until
from duecourse.documents import Erased, ErasedRow, KeptRow, NativeRow
from duecourse.flows.names import NotFound

#: records that are named for somebody to look at
MOST_SHOWN: Final = 100
_ELSEWHERE: Final = (
    "backups made before today: erase again after a restore",
    "files that were handed over: the outbox folder, mailboxes, letters",
    "exports, risk models and bundles that were made before",
)
Counted = Callable[[str, int], None]


class Erasing(Struct, frozen=True, kw_only=True):
    """The companions of an erasure."""

    units: UnitsOfWork
    actor: Actor
    scope: Scope
    clock: Clock
    retention: Retention
    preview: bool


def erase(run: Erasing, who: str, *, because: str) -> Erased:
    """Erase a person, named by an id, an address or a whole name; with `preview` only say what would be done."""
    opened = run.units.snapshot if run.preview else run.units.unit
    with opened(run.actor, run.scope) as repository:
        persons = _persons(repository, who)
        known = named(persons, email=who if "@" in who else "")
        return _Erasure(run, repository, persons, known).done(because)


def _persons(repository: Repository, who: str) -> Sequence[Person]:
    """Everybody who is this person: the one that is meant, and all contacts with the same address."""
    every = repository.persons()
    wanted = who.casefold()
    found = [one for one in every if one.id.startswith(who) or wanted in {one.email.casefold(), one.name.casefold()}]
    emails = {one.email.casefold() for one in found if one.email}
    if not found and "@" not in who:
        raise NotFound(f"no person is {who!r}: name an id, an address or a whole name")
    if len(emails or {one.id for one in found}) > 1:
        ids = ", ".join(one.id[:12] for one in found)
        raise NotFound(f"{who!r} fits several people: {ids}; name one by its id or address")
    return [one for one in every if one in found or (one.email and one.email.casefold() in emails)]


class _Erasure:
    """One erasure within one transaction."""

    def __init__(self, run: Erasing, repository: Repository, persons: Sequence[Person], who: Named) -> None:
        self._run, self._repository, self._persons, self._who = run, repository, persons, who
        self._customers = {one.customer_id for one in persons}
        self._countries = {(one.system, one.entity): one.country for one in repository.entities()}
        self._names = {str(one.uid): one.name for one in repository.systems()}
        self._erased: Counter[str] = Counter()
        self._kept: dict[str, KeptRow] = {}
        self._native: dict[tuple[str, ...], NativeRow] = {}
        self._look_at: set[str] = set()
        self._subjects: set[RecordId] = set()

    def done(self, because: str) -> Erased:
        """All of it, in an order in which what is found still names them."""
        for mention in list(self._mentions()):
            self._record(mention)
        self._sources()
        self._steps()
        self._inputs()
        repository, preview = self._repository, self._run.preview
        words = (*self._who.emails, *(name for name in self._who.names if " " in name))
        self._count("payloads in quarantine", repository.erase_payloads(words, preview=preview))
        for person in self._persons:
            self._person(person, because)
        texts = repository.erase_texts(words, subjects=self._subjects, preview=preview)
        self._count("texts of the audit trail", texts)
        return self._said()

    def _mentions(self) -> Iterator[Mention]:
        # what somebody wrote who is nobody's contact, or not yet assigned, is found by the address
        customers = [*self._customers, RecordId("")]
        yield from self._repository.mentions(self._who.words, customers=customers, anywhere=self._who.emails)

    def _record(self, mention: Mention) -> None:
        record = mention.record
        bare = without(record, self._who)
        if bare == record:
            self._look_at.add(f"{mention.kind} {record.id}")
            return
        # who is nobody's contact is known by the accounts that they are named on
        self._customers |= {record.customer_id} if record.customer_id else set()
        until = kept_until(record, self._countries.get((record.system, record.entity), ""), self._run.retention)
        waiting = waits(record)
        if waiting or (until is not None and until[0] >= self._run.clock.today()):
            why = waiting or (until[1] if until else "")
            last = until[0] if until and not waiting else None
            self._kept[record.id] = KeptRow(kind=mention.kind, id=record.id, why=why, until=last)
            return
        self._count(mention.kind, 1)
        self._subjects.add(record.id)
        if not self._run.preview:
            self._repository.put_without(mention, bare)

    def _sources(self) -> None:
        for mention in list(self._repository.source_mentions(self._who.words, customers=self._customers)):
            texts = redacted(mention.texts, self._who.pattern())
            if texts == mention.texts:
                self._look_at.add(f"{mention.kind} {mention.id}")
                continue
            self._count(mention.kind, 1)
            self._names_in(mention.system, mention.kind, (mention.id,), "")
            if not self._run.preview:
                self._repository.put_source_without(mention, texts)

    def _steps(self) -> None:
        for step in self._repository.settled_steps(self._who.words, customers=self._customers):
            document = msgspec.json.decode(msgspec.json.encode(step))
            bare = redacted(document, self._who.pattern())
            if bare == document:
                continue
            if step.native is not None and step.state == "confirmed":
                self._names_in(step.system, step.native.type, step.native.key, step.native.url)
            if step.write_back in self._kept:
                continue
            self._count("steps of write-backs", 1)
            self._subjects.add(step.id)
            if not self._run.preview:
                self._repository.put_step_without(msgspec.convert(bare, Step))

    def _inputs(self) -> None:
        for told in list(self._repository.inputs_of(self._customers)):
            account = input_without(told.account, self._who, of=f"decision {told.decision[:12]}")
            if account is not None:
                self._count("recorded inputs", 1)
                if not self._run.preview:
                    self._repository.put_input_without(told.decision, account)

    def _person(self, person: Person, because: str) -> None:
        if not (person.name or person.email or person.phone):
            return
        self._names_in(person.system, "person", person.native_key, "")
        self._count("person", 1)
        if not self._run.preview:
            self._repository.erase_person(person.id, because=because)

    def _names_in(self, system: str, what: str, key: Sequence[str], url: str) -> None:
        row = NativeRow(system=self._names.get(system, system), what=what, key=tuple(key), url=url)
        self._native[(system, what, *key)] = row

    def _count(self, what: str, count: int) -> None:
        self._erased[what] += count

    def _said(self) -> Erased:
        counted = tuple(ErasedRow(what=what, count=count) for what, count in sorted(self._erased.items()) if count)
        return Erased(
            ok=True, preview=self._run.preview, persons=tuple(one.id for one in self._persons),
            rows=sum(row.count for row in counted), erased=counted,
            kept=tuple(self._kept.values()), native=tuple(self._native.values()),
            look_at=tuple(sorted(self._look_at))[:MOST_SHOWN], elsewhere=_ELSEWHERE,
        )  # fmt: skip
