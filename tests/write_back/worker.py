"""A worker process: sends what one system's outbox holds, or approves one act, and may be killed on the way.

python worker.py send|approve DATABASE ERP SYSTEM HOME [ACT]; sends on three lines
"""

from __future__ import annotations

import sys
import time
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import cache, partial
from pathlib import Path
from typing import Any

from erp_side import BOUNDS, CAPABILITIES, LedgerSide, LedgerWire

from canonical_model.access import EVERYTHING, Actor
from canonical_model.identity import SystemUid
from core.write_back.approving import ApprovalRules, Approver
from duecourse.flows.approvals import Approving, approve
from duecourse.flows.commits import GroupCommits
from duecourse.flows.names import STOPPED
from duecourse.flows.send import Sending, SentReport, Writing, send_due
from duecourse.witness import Witness
from store import Store

ANYTHING = {"*": Decimal(10**9)}
TENANT = "the ledger"


class WallClock:
    def now(self) -> datetime:
        return datetime.now(UTC)

    def today(self) -> date:
        return self.now().date()


def approving(store: Store, system: str, *, drafts: bool, actor: str = "bob") -> Approving:
    uid = SystemUid(system)
    return Approving(
        units=store,
        actor=Actor(id=actor, kind="person"),
        scope=EVERYTHING,
        clock=WallClock(),
        rules=ApprovalRules(approvers={"bob": Approver(up_to=ANYTHING)}, two_above={}),
        capabilities={uid: CAPABILITIES},
        sides={uid: LedgerSide(drafts=drafts)},
        tenants={uid: TENANT},
    )


def stopped(repository: Any, _step: Any) -> str:
    return str(repository.settings().get(STOPPED, ""))


def sending(store: Store, erp: str, system: str, commits: GroupCommits, *, drafts: bool) -> Sending:
    side = LedgerSide(drafts=drafts)
    writing = Writing(name=system, side=side, wire=LedgerWire(erp), bounds=lambda _step: BOUNDS, lease=BOUNDS.lease)
    return Sending(
        units=store,
        actor=Actor(id="worker", kind="service"),
        scope=EVERYTHING,
        systems={SystemUid(system): writing},
        commits=commits,
        gate=stopped,
        progress=lambda _what, _done, _most: None,
        monotonic=time.monotonic,
        sleep=time.sleep,
    )


def committing(store: Store, system: str, home: Path) -> GroupCommits:
    return GroupCommits(store, Witness(home / f"{system}.witness"))


def send(store: Store, erp: str, system: str, home: Path, *, wait: float = 30.0, lines: int = 1) -> SentReport:
    commits = committing(store, system, home)
    opened = partial(sending, store, erp, system, commits, drafts="draft" in system)
    return send_due(opened(), wait=wait, beside=[cache(opened) for _ in range(lines - 1)])


if __name__ == "__main__":
    what, database, erp, system, home, *act = sys.argv[1:]
    opened = Store(database)
    if what == "approve":
        approve(approving(opened, system, drafts="draft" in system), act[0])
    else:
        send(opened, erp, system, Path(home), lines=3)
    opened.close()
