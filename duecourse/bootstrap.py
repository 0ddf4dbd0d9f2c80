"""The composition root: settings, store, adapters and clock put together; the one place that knows them all."""

from __future__ import annotations

import getpass
import sys
import uuid
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from copy import deepcopy
from functools import partial
from os import environ
from pathlib import Path

from msgspec import Struct, field, structs
from sqlalchemy.exc import OperationalError
from stamina.instrumentation import RetryDetails, set_on_retry_hooks

from canonical_model.access import EVERYTHING, Actor, Scope
from canonical_model.adapter import Adapter, Environment, Reader
from canonical_model.capabilities import Capabilities
from canonical_model.errors import Misconfigured
from canonical_model.identity import SystemUid
from canonical_model.observing import Observer, Unobserved
from canonical_model.ports import RateBucket, SlotPool
from canonical_model.steps import Bounds
from canonical_model.write_back import WriteBack
from canonical_model.writing import Writer
from core.ports import Clock, System
from core.write_back.approving import ApprovalRules, Approver
from core.write_back.machine import FOR_A_PERSON
from core.write_back.proposing import Permission
from duecourse.documents import Adopted, DataFinding
from duecourse.flows.access import Granting
from duecourse.flows.approvals import Approving
from duecourse.flows.audit_data import audit_data
from duecourse.flows.commits import GroupCommits
from duecourse.flows.deciding import Assessing
from duecourse.flows.erase import Erasing
from duecourse.flows.foresight import foresight
from duecourse.flows.lines import Counted
from duecourse.flows.permission import adopt, gate
from duecourse.flows.plan_ground import Planning
from duecourse.flows.record import Recording
from duecourse.flows.relations import RelationsKept
from duecourse.flows.runs import Progress, Syncing
from duecourse.flows.send import Sending, Writing
from duecourse.installed import load_adapter
from duecourse.observing.setting_up import Watching, traced
from duecourse.passing import Passing, SystemClock
from duecourse.places import places_of
from duecourse.references import changes
from duecourse.rotation import Credentials
from duecourse.settings import Settings, SystemSettings, load
from duecourse.tenants import same_tenant, tenant_of
from duecourse.witness import Witness
from store import Store, bundled, migrate


class Application(Struct, frozen=True, kw_only=True):
    """One running application: what every command and flow is handed."""

    settings: Settings
    store: Store
    clock: Clock
    actor: Actor
    scope: Scope
    passing: Passing = Passing()
    #: is told what happens
    observer: Observer = field(default_factory=Unobserved)
    #: of somebody who was granted roles: up to which amounts they may approve in a system and entity
    limits: Callable[[str, str], Approver | None] | None = None
    #: through which whatever is sent is committed
    commits: GroupCommits
    #: who belongs together, as it was worked out last
    relations: RelationsKept = field(default_factory=RelationsKept)
    #: system → how hard it may be asked
    throttles: dict[str, tuple[SlotPool, RateBucket]] = field(default_factory=dict)
    #: system → how the store knows it; once known it stays so
    registered: dict[str, System] = field(default_factory=dict)

    def system(self, name: str) -> System:
        """The system as the store knows it, registered at its first use with an id that never changes."""
        if name not in self.registered:
            self.registered[name] = self._registered(name)
        return self.registered[name]

    def _registered(self, name: str) -> System:
        wanted = self.settings.system(name)
        with self.store.unit(self.actor, EVERYTHING) as repository:
            for known in repository.systems():
                if known.name == name:
                    return same_tenant(known, wanted)
            system = System(uid=_new_uid(), name=name, product=wanted.product, tenant=tenant_of(wanted))
            return same_tenant(repository.add_system(system), wanted)

    def capabilities(self) -> dict[str, Capabilities]:
        """What each configured system can keep, by the system's id."""
        return {
            self.system(system.name).uid: load_adapter(system.product, allowed=self.settings.adapters).capabilities
            for system in self.settings.systems
        }

    @contextmanager
    def reader(self, name: str) -> Iterator[Reader]:
        """The reading side of one configured system, connected lazily and given back at the end."""
        wanted = self.settings.system(name)
        adapter = load_adapter(wanted.product, allowed=self.settings.adapters)
        known = Credentials(self.settings, wanted, adapter)
        reader = adapter.make(known.options, self._environment(wanted, known))
        try:
            yield reader
        finally:
            reader.close()

    def syncing(self, progress: Progress) -> Syncing:
        """The companions of a reading."""
        return Syncing(
            units=self.store,
            clock=self.clock,
            actor=self.actor,
            scope=self.scope,
            progress=progress,
            payload_days=self.settings.policy.payload_days,
        )

    def assessing(self) -> Assessing:
        """The companions of an assessment."""
        # what learns is loaded where something is decided
        from duecourse.scorers import scorers

        return Assessing(
            units=self.store,
            actor=self.actor,
            scope=self.scope,
            clock=self.clock,
            policy=self.settings.policy,
            book=self.settings.book,
            group_currency=self.settings.group.currency,
            rate_type=self.settings.group.rate_type,
            capabilities=self.capabilities(),
            foresee=partial(foresight, self.settings.home, scorers()),
            relations=self.relations,
        )

    def recording(self, *, shadow: bool = False) -> Recording:
        """The companions of what people record."""
        return Recording(
            units=self.store,
            actor=self.actor,
            scope=self.scope,
            clock=self.clock,
            policy=self.settings.policy,
            capabilities=self.capabilities(),
            shadow=shadow,
        )

    def planning(self, *, shadow: bool = False) -> Planning:
        """The companions of payment plans."""
        return Planning(
            recording=self.recording(shadow=shadow),
            book=self.settings.book,
            rate_type=self.settings.group.rate_type,
        )

    def erasing(self, *, preview: bool) -> Erasing:
        """The companions of an erasure, and of what is emptied by age."""
        return Erasing(
            units=self.store, actor=self.actor, scope=self.scope, clock=self.clock, retention=self.settings.retention,
            preview=preview,
        )  # fmt: skip

    def approving(self) -> Approving:
        """The companions of approvals, and of all that is shown about writing."""
        writing = self._writing_adapters()
        return Approving(
            units=self.store,
            actor=self.actor,
            scope=self.scope,
            clock=self.clock,
            rules=ApprovalRules(
                approvers=self.settings.approvers,
                two_above=self.settings.writes.two_approvers_above,
                matrix=self.settings.policy.approvals,
                granted=self.limits,
            ),
            capabilities={SystemUid(uid): known for uid, known in self.capabilities().items()},
            sides={
                self.system(system.name).uid: writer.side(Credentials(self.settings, system, adapter).options)
                for system, adapter, writer in writing
            },
            tenants={self.system(system.name).uid: tenant_of(system) for system, _, _ in writing},
            witnessed=self.commits.witness.newest(),
        )

    def granting(self) -> Granting:
        """The companions of giving and taking roles, for whoever runs the machine."""
        return Granting(
            units=self.store,
            actor=self.actor,
            clock=self.clock,
            runs_the_machine=True,
            systems=frozenset(system.name for system in self.settings.systems),
        )

    @contextmanager
    def sending(self, progress: Counted, *, system: str = "") -> Iterator[Sending]:
        """The companions of sending: connections to every system that is written to, or to one; closed at the end."""
        tenants = self.approving().tenants
        with ExitStack() as stack:
            systems = {
                self.system(wanted.name).uid: self._writing(stack, wanted, adapter, writer)
                for wanted, adapter, writer in self._writing_adapters()
                if system in {"", wanted.name}
            }
            yield Sending(
                units=self.store,
                actor=self.actor,
                scope=self.scope,
                systems=systems,
                commits=self.commits,
                gate=partial(gate, tenants=tenants),
                progress=progress,
                observer=self.observer,
                monotonic=self.passing.monotonic,
                sleep=self.passing.sleep,
            )

    def permission_to_undo(self, act: WriteBack) -> Permission:
        """What the settings and the product allow about taking back an act."""
        with self.store.unit(self.actor, self.scope) as repository:
            mode = repository.write_modes().get((act.system, act.entity, "undo"), "off")
        return Permission(
            mode=mode,
            capabilities=self.capabilities()[act.system],
            proposer=self.actor.id,
            proposed_for=self.actor.behalf_of,
            at=self.clock.now(),
            because_of=self.actor.id,
        )

    def adopt(self) -> Adopted:
        """A person's word that this store writes to the systems of the settings."""
        tenants = self.approving().tenants
        with self.store.unit(self.actor, self.scope) as repository:
            bound = adopt(repository, tenants, witnessed=self.commits.witness.newest())
            names = {system.uid: system.name for system in repository.systems()}
            lost = repository.lost_commits_at()
        return Adopted(
            systems=tuple(names[uid] for uid in tenants),
            bound=tuple(names[uid] for uid in bound),
            lost_commits_at=lost.isoformat() if lost else "",
        )

    def waits_for_a_person(self) -> bool:
        """Whether any step waits for a person."""
        with self.store.unit(self.actor, self.scope) as repository:
            return bool(repository.steps(states=frozenset(FOR_A_PERSON)))

    def _writing_adapters(self) -> list[tuple[SystemSettings, Adapter, Writer]]:
        loaded = [(one, load_adapter(one.product, allowed=self.settings.adapters)) for one in self.settings.systems]
        return [(one, adapter, adapter.writer) for one, adapter in loaded if adapter.writer is not None]

    def _writing(self, stack: ExitStack, wanted: SystemSettings, adapter: Adapter, writer: Writer) -> Writing:
        known, writes = Credentials(self.settings, wanted, adapter), adapter.capabilities.writes
        wire = writer.connect(known.options, self._environment(wanted, known))
        stack.callback(wire.close)
        return Writing(
            name=wanted.name,
            side=writer.side(known.options),
            wire=wire,
            bounds=lambda step: structs.replace(writes[step.operation].bounds, **wanted.write_bounds),
            lease=wanted.write_bounds.get("lease", Bounds().lease),
        )

    def data_findings(self, system: str = "") -> tuple[DataFinding, ...]:
        """What the data audit finds in one system, or in all."""
        return audit_data(
            self.store,
            actor=self.actor,
            scope=self.scope,
            system=system,
            as_of=self.clock.today(),
            policy=self.settings.policy,
            group=(self.settings.group.currency, self.settings.group.rate_type),
        )

    def secrets_changed(self, name: str) -> bool:
        """Whether a system's secrets are others by now where they are kept; whoever connects next has those."""
        known = deepcopy(self.settings.system(name).options)
        return bool(changes(known, self.settings.looked_up_anew(name)))

    def _environment(self, system: SystemSettings, known: Credentials) -> Environment:
        slots, bucket = self._throttles(system)
        return Environment(
            system=self.system(system.name).uid,
            name=system.name,
            now=self.clock.now,
            sleep=self.passing.sleep,
            slots=slots,
            bucket=bucket,
            actor=self.actor,
            observer=self.observer,
            secrets_anew=known.anew,
        )

    def _throttles(self, system: SystemSettings) -> tuple[SlotPool, RateBucket]:
        """How hard a system may be asked, by the settings, else as its product is used to; over all processes."""
        if system.name not in self.throttles:
            limits = system.limits
            self.throttles[system.name] = self.store.throttles(
                places_of(self.settings, system), limits.requests, seconds=limits.seconds, sleep=self.passing.sleep
            )
        return self.throttles[system.name]


def _new_uid() -> SystemUid:
    return SystemUid(uuid.uuid4().hex)


def actor_named(name: str | None, settings: Settings) -> Actor:
    """Who is acting: the operating-system user, or whoever `--as` names where the settings allow it."""
    if name and not settings.actor.allow_as:
        raise Misconfigured("--as is not allowed here", remedy="set allow_as = true under [actor] in duecourse.toml")
    return Actor(id=name or getpass.getuser(), kind="person")


def _tell_retry(details: RetryDetails) -> None:
    sys.stderr.write(f"{details.caused_by}; trying again ({details.retry_num})\n")


@contextmanager
def application(
    home: Path,
    *,
    act_as: str | None = None,
    clock: Clock | None = None,
    passing: Passing | None = None,
    watched: Watching | None = None,
) -> Iterator[Application]:
    """Everything a command needs, opened and closed around it; the bundled database runs meanwhile.

    `watched` makes whoever is told what happens: of a command traces at most, of what runs for long log and metrics.
    """
    # retries are told on standard error; standard output belongs to the command's document. What runs for long tells
    # each attempt in a line of its own, without the system's words
    set_on_retry_hooks([_tell_retry] if watched is None else [])
    settings = load(home, environ)
    ticking, registered = clock or SystemClock(), dict[str, System]()
    observer = (watched or traced)(settings, registered)
    with database_of(settings) as url:
        _migrated(url)
        store = Store(url, now=clock.now if clock else None, observer=observer)
        try:
            yield Application(
                settings=settings,
                store=store,
                commits=GroupCommits(store, Witness(settings.home / "writes.witness")),
                clock=ticking,
                actor=actor_named(act_as, settings),
                scope=EVERYTHING,
                passing=passing or Passing(),
                observer=observer,
                registered=registered,
            )
        finally:
            store.close()


def _migrated(url: str) -> None:
    try:
        migrate(url)
    except OperationalError as error:
        raise Misconfigured(
            f"the database cannot be reached: {error.orig}", remedy="check url or url_env under [store]"
        ) from error


@contextmanager
def database_of(settings: Settings) -> Iterator[str]:
    """The URL of the store's database; the bundled server runs meanwhile."""
    url = settings.store.url or environ.get(settings.store.url_env or "", "")
    if settings.store.url_env and not url:
        raise Misconfigured(f"environment variable {settings.store.url_env} is not set", remedy="set it")
    if url:
        yield url
        return
    server = bundled(settings.home / "database")
    try:
        yield server.url
    finally:
        server.stop()
