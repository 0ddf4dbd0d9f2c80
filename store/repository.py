"""The repository of core.ports: what the engine and the flows read and write, in one transaction and scope."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

from msgspec import structs
from sqlalchemy import func, select

from canonical_model.write_back import Operation, WriteMode
from core.outbox_port import Ceiling
from core.ports import System
from store.access_records import AccessRows
from store.account_reads import AccountReads
from store.audit_reads import AuditReads
from store.erasing import ErasingRows
from store.exporting import Exporting
from store.job_notes import JobNotes
from store.kept_figures import KeptFigures
from store.ledger_reads import LedgerReads
from store.outbox import OutboxRows
from store.page_reads import PageReads
from store.quarantine import QuarantineReads
from store.read_states import ReadStates
from store.recorded_inputs import RecordedInputs
from store.schema import BATCH, SETTING, SYSTEM, WRITE_CEILING, WRITE_MODE
from store.standing import StandingReads
from store.waiting_reads import WaitingReads


class TenantMismatch(ValueError):
    """A system of this store is bound to another tenant than the one named now."""


class PostgresRepository(
    AccessRows,
    AccountReads,
    AuditReads,
    ErasingRows,
    Exporting,
    JobNotes,
    KeptFigures,
    LedgerReads,
    OutboxRows,
    PageReads,
    WaitingReads,
    QuarantineReads,
    ReadStates,
    RecordedInputs,
    StandingReads,
):
    """Reading and writing within one transaction, one actor, one scope."""

    def batch(self, *, beside: str = "") -> int:
        """The newest committed batch, or the newest not written for a job; 0 before the first."""
        newest = select(func.coalesce(func.max(BATCH.c.number), 0))
        wanted = newest.where(BATCH.c.job != beside) if beside else newest
        return int(self.connection.execute(wanted).scalar_one())

    def writes_for(self, job: str) -> None:
        """From now on this transaction writes for one of the parts of a job."""
        self.job = job

    def batch_at(self, instant: datetime) -> int:
        """The newest batch committed at or before an instant (`known_at`); 0 before the first."""
        newest = select(func.coalesce(func.max(BATCH.c.number), 0)).where(BATCH.c.committed_at <= instant)
        return int(self.connection.execute(newest).scalar_one())

    def systems(self) -> Sequence[System]:
        wanted = select(SYSTEM).order_by(SYSTEM.c.name)
        rows = self.connection.execute(wanted).mappings()
        return [System(**row) for row in rows if self.scope.allows_some(row["uid"])]

    def add_system(self, system: System) -> System:
        """Register a system, or rename it: as it stands now, which is another process's where that was first.

        TenantMismatch if its uid is bound to another product or tenant.
        """
        self.must_allow_shared(system.uid, "")
        self.lock()
        first = self.connection.execute(select(SYSTEM).where(SYSTEM.c.name == system.name)).mappings().first()
        if first is not None and first["uid"] != system.uid:
            return System(**first)
        known = self.connection.execute(select(SYSTEM).where(SYSTEM.c.uid == system.uid)).one_or_none()
        if known is not None and (known.product, known.tenant) != (system.product, system.tenant):
            raise TenantMismatch(f"system {known.name} is bound to {known.product} {known.tenant}")
        if known is not None and known.name == system.name:
            return system
        told = {"uid": system.uid, "name": system.name, "product": system.product, "tenant": system.tenant}
        self.upsert(SYSTEM, told)
        self.note("add system", system.uid, system=system.uid, detail=f"{system.name} {system.product} {system.tenant}")
        return system

    def write_modes(self) -> dict[tuple[str, str, Operation], WriteMode]:
        wanted = select(WRITE_MODE).where(self.within(WRITE_MODE, shared=True))
        return {(row.system, row.entity, row.operation): row.mode for row in self.connection.execute(wanted)}

    def set_write_mode(self, system: str, entity: str, operation: Operation, mode: WriteMode) -> None:
        """Say what may be written; entity '' is every entity of the system, for an unrestricted scope alone to say."""
        self.must_allow(system, entity)
        self.lock()
        told = {"system": system, "entity": entity, "operation": operation, "mode": mode, "set_by": self.actor.id}
        self.upsert(WRITE_MODE, told)
        self.note("set write mode", operation, system=system, entity=entity, detail=mode)

    def mode_setters(self) -> dict[tuple[str, str, Operation], str]:
        """Who set each write mode."""
        wanted = select(WRITE_MODE).where(self.within(WRITE_MODE, shared=True))
        return {(row.system, row.entity, row.operation): row.set_by for row in self.connection.execute(wanted)}

    def ceilings(self) -> dict[tuple[str, str, Operation, str], Ceiling]:
        """Where another ceiling than the default was set."""
        rows = self.connection.execute(select(WRITE_CEILING).where(self.within(WRITE_CEILING, shared=True)))
        return {
            (row["system"], row["entity"], row["operation"], row["per"]): Ceiling(
                count=row["count"], accounts=row["accounts"], amount=row["amount"]
            )
            for row in rows.mappings()
        }

    def set_ceiling(
        self, system: str, entity: str, operation: Operation, per: Literal["run", "day"], ceiling: Ceiling
    ) -> None:
        self.must_allow(system, entity)
        self.lock()
        told = {"system": system, "entity": entity, "operation": operation, "per": per, **structs.asdict(ceiling)}
        self.upsert(WRITE_CEILING, told)
        detail = f"{per}: {ceiling.count} acts, {ceiling.accounts} accounts, {ceiling.amount} in each currency"
        self.note("set ceiling", operation, system=system, entity=entity, detail=detail)

    def settings(self) -> dict[str, str]:
        """The store's own settings; they concern no entity and are the same for every scope."""
        return {row.name: row.value for row in self.connection.execute(select(SETTING).order_by(SETTING.c.name))}

    def set_setting(self, name: str, value: str) -> None:
        self.lock()
        self.upsert(SETTING, {"name": name, "value": value})
        self.note("set setting", name, detail=value)
