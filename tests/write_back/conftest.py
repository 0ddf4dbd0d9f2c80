"""One act on its way through real processes: a store on PostgreSQL, a ledger over HTTP, workers that are killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from uuid import uuid4

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from erp_server import Erp, serve
from worker import TENANT, approving, send

from canonical_model.access import EVERYTHING, Actor
from canonical_model.identity import RecordId, SystemUid
from canonical_model.money import Money
from canonical_model.write_back import Application, CashAct, HoldAct, NoteAct, WriteBack
from core.write_back.proposing import act_id
from core.write_back.references import input_hash
from duecourse.failpoints import VARIABLE
from duecourse.flows.approvals import approve
from store import Store

__all__ = ["TENANT"]
#: a process that has not ended by then never will
PATIENCE = 90.0
TEST = Actor(id="ada", kind="person")
COUNTERPARTY = Path(__file__).parents[1] / "counterparty"


class Way:
    """One system of its own in the store, one ledger, and the act of one test."""

    def __init__(self, store: Store, database: str, erp: Erp, home: Path, *, profile: str) -> None:
        self.store, self.database, self.erp, self.home = store, database, erp, home
        self.system = f"{profile}-{uuid4().hex[:8]}"
        self.drafts = profile == "draft_then_post"
        self.system = f"draft-{self.system}" if self.drafts else self.system

    def unit(self) -> Any:
        return self.store.unit(TEST, EVERYTHING)

    def propose(self, act: Any, operation: Any, *, name: str = "a") -> WriteBack:
        identity = (name,)
        uid = SystemUid(self.system)
        made = WriteBack(
            id=act_id(operation, uid, "1010", identity, 0), operation=operation, system=uid, entity="1010",
            customer_id=RecordId("C1"), customer_number="C1", act=act, state="proposed", proposer="ada",
            proposed_at=datetime.now(UTC), because_of="ada", identity=identity, input_hash=input_hash(act),
        )  # fmt: skip
        with self.unit() as unit:
            unit.put(made, because="test")
        return made

    def note(self, name: str = "a") -> WriteBack:
        return self.propose(NoteAct(activity_id=RecordId(f"{self.system}:{name}"), text="asked"), "note", name=name)

    def cash(self, name: str = "a", amount: str = "100.00") -> WriteBack:
        part = Application(item_id=RecordId("i1"), amount=Money.of(amount, "EUR"))
        act = CashAct(receipt_item_id=RecordId(f"{self.system}:{name}"), applications=(part,), why="exact")
        return self.propose(act, "cash", name=name)

    def hold(self, name: str = "a") -> WriteBack:
        item = f"{self.system}:item"
        with self.erp.lock:
            self.erp.ledger.place(item, {"block": ""})
        act = HoldAct(hold_id=RecordId(name), kind="manual", subject_id=item, until=None, reason="asked")
        return self.propose(act, "hold", name=name)

    def approve(self, act: WriteBack) -> WriteBack:
        return approve(approving(self.store, self.system, drafts=self.drafts), act.id)

    def send(self, wait: float = 30.0, *, lines: int = 1) -> Any:
        return send(self.store, self.erp.url, self.system, self.home, wait=wait, lines=lines)

    def process(self, what: str, *act: str, failpoint: str = "") -> int:
        """A worker process; how it ended (-9: killed)."""
        words = [sys.executable, str(Path(__file__).parent / "worker.py"), what, self.database, self.erp.url]
        environment = {**os.environ, VARIABLE: failpoint, "PYTHONPATH": str(COUNTERPARTY)}
        ended = subprocess.run(
            [*words, self.system, str(self.home), *act], env=environment, timeout=PATIENCE, check=False,
            capture_output=True, text=True,
        )  # fmt: skip
        assert ended.returncode in {0, -signal.SIGKILL}, ended.stderr
        return ended.returncode

    def state(self, act: WriteBack) -> str:
        with self.unit() as unit:
            known = unit.write_back(act.id)
        return known.state if known else ""

    def living(self) -> list[str]:
        """Keys of the documents of this way's acts that have an effect."""
        with self.erp.lock:
            known = self.erp.ledger.documents.values()
            return [d.key for d in known if d.status == "effective" and self._mine(d.content)]

    def drafted(self) -> list[str]:
        with self.erp.lock:
            return [d.key for d in self.erp.ledger.documents.values() if d.status == "draft" and self._mine(d.content)]

    def _mine(self, content: dict[str, str]) -> bool:
        return content.get("for", "").startswith(self.system)

    def writes(self) -> list[tuple[float, str]]:
        """When each write of this way arrived, and where."""
        with self.erp.lock:
            return [(at, path) for at, _, path, body in self.erp.writes if self.system in f"{path}{body}"]

    def acknowledged(self, act: WriteBack) -> int:
        with self.unit() as unit:
            return len(unit.acknowledgements(write_back=act.id))

    def wait_for_locks(self) -> None:
        """A killed process's transaction ends when the server notices."""
        time.sleep(0.05)


Ways = Callable[..., Way]


@pytest.fixture
def ways(database_url: str) -> Iterator[Ways]:
    opened: list[Any] = []
    store = Store(database_url)
    with TemporaryDirectory(prefix="duecourse-test-") as home:

        def make(profile: str = "none") -> Way:
            serving = serve(profile)
            erp = serving.__enter__()
            opened.append(serving)
            return Way(store, database_url, erp, Path(home), profile=profile)

        yield make
        for serving in opened:
            serving.__exit__(None, None, None)
        store.close()
