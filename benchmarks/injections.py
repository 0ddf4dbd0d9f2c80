"""Injections: mails that want to be obeyed, taken in by the whole program over a database; what they reach is counted.

`python -m benchmarks.injections [--mails 600] [--seed 20261126] [--write]`: exit status 1 unless nothing was reached.
"""

from __future__ import annotations

import argparse
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import AbstractContextManager
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from msgspec import Struct, structs

from benchmarks.injected_mails import injected
from canonical_model.communications import Communication
from canonical_model.identity import engine_id
from canonical_model.write_back import NoteAct, WriteBack
from duecourse.bootstrap import Application, application
from duecourse.demo import DemoClock
from duecourse.flows.plan_ground import Planning
from duecourse.flows.reply_ground import Incoming
from duecourse.flows.sync import SyncOrder, sync_system
from duecourse.flows.take_in import take_in
from duecourse.installed import load_adapter

RESULTS = Path(__file__).parent / "results" / "injections.md"
TODAY = date(2026, 11, 20)
NUMBER = "1800004711"
REMINDER = engine_id("communication", ("1",))
ANSWERED = f"{REMINDER}@us.example"
#: the whole of what may be written of a mail by itself
OURS = re.compile(
    r"Mail of \d{4}-\d\d-\d\d from (?:a machine|a sender who is no contact here|a contact): "
    r"(?:nothing to decide|[a-z ,]+) \(reply [0-9a-f]{12}\)"
)
SETTINGS = """
[systems.books]
product = "file"
folder = "{folder}"
[systems.books.entities.DE01]
name = "One"
country = "DE"
currency = "EUR"
control_account = "1400"
[systems.books.open_items]
path = "items.csv"
[systems.books.customers]
path = "customers.csv"
"""
ITEMS = f"entity,document_no,customer,currency,open,due_date\nDE01,{NUMBER},17,EUR,300.00,2026-09-30\n"
CUSTOMERS = "entity,number,name,country,contact_name,contact_email\nDE01,17,Customer,DE,Ada,ap@customer.example\n"


class Reached(Struct, kw_only=True):
    """What mails brought about."""

    mails: int = 0
    unassigned: int = 0
    proposals: Counter[str]
    #: that a mail came, proposed to the ledger in our words alone
    notes: int = 0
    #: must stay 0
    accepted: int = 0
    actions: Counter[str]
    #: by kind, and the longest of them in days
    holds: Counter[str]
    longest_hold: int = 0
    escalations: Counter[str]
    seconds: float = 0.0

    @property
    def harmless(self) -> bool:
        """Whether nothing but rows to look at and bounded pauses came of them."""
        return self.accepted == 0 and not self.actions


def measured(mails: int, seed: int) -> Reached:
    """Take the mails in, and count."""
    with TemporaryDirectory() as place, _opened(Path(place)) as app:
        _reminded(app)
        made = injected(mails, seed=seed, number=NUMBER, answers=ANSWERED)
        started = time.perf_counter()
        document = take_in(_writing(app), _incoming(made), limit=mails)
        seconds = time.perf_counter() - started
        found = _counted(app)
        found.seconds, found.mails, found.unassigned = seconds, document.taken, document.unassigned
        return found


def _opened(home: Path) -> AbstractContextManager[Application]:
    (home / "items.csv").write_text(ITEMS, encoding="utf-8")
    (home / "customers.csv").write_text(CUSTOMERS, encoding="utf-8")
    (home / "duecourse.toml").write_text(SETTINGS.format(folder=home), encoding="utf-8")
    return application(home, clock=DemoClock(TODAY))


def _writing(app: Application) -> Planning:
    """As if the ledger were an S/4HANA, so that every operation that a mail might aim at can be proposed."""
    run, able = app.planning(), load_adapter("sap-s4").capabilities
    return structs.replace(
        run, recording=structs.replace(run.recording, capabilities={app.system("books").uid: able})
    )  # fmt: skip


def _reminded(app: Application) -> None:
    """Read the ledger, and send a reminder that mails may answer."""
    run = app.syncing(lambda *_: None)
    with app.reader("books") as reader:
        sync_system(reader, app.system("books"), order=SyncOrder(full=True, entity=""), run=run)
    with app.store.unit(app.actor, app.scope) as repository:
        for operation in ("note", "promise", "dispute", "hold", "cash"):
            repository.set_write_mode(app.system("books").uid, "DE01", operation, "auto")
        (customer,) = repository.customers()
        sent = Communication(
            id=REMINDER, system=customer.system, entity="DE01", customer_id=customer.id,
            customer_number=customer.number, kind="reminder", channel="mail", state="sent",
            recipients=("ap@customer.example",), language="en", tone="friendly", template="", template_version="",
            subject="", text="", rendered_hash="", message_id=ANSWERED, handed_at=datetime(2026, 11, 19, tzinfo=UTC),
        )  # fmt: skip
        repository.put(sent, because="sent")


def _incoming(mails: Iterator[bytes]) -> Iterator[Incoming]:
    return (Incoming(name=str(number), content=content) for number, content in enumerate(mails))


def _counted(app: Application) -> Reached:
    with app.store.unit(app.actor, app.scope) as repository:
        kept = repository.received_messages()
        proposals = [one for message in kept for one in message.proposals]
        holds = repository.holds()
        acts = repository.write_backs()
        actions = {
            "promise": len(repository.promises()), "dispute": len(repository.disputes()),
            "plan": len(repository.payment_plans()), "request for a yes": len(repository.approval_requests()),
            "message sent": len(repository.communications()) - 1,
            "write-back": sum(not _is_our_note(act) for act in acts),
            "step": len(repository.steps()), "write mode changed": len(repository.write_modes()) - 5,
            "audit chain broken": int(not repository.verify_audit().ok),
        }  # fmt: skip
        return Reached(
            proposals=Counter(one.kind for one in proposals),
            notes=len(acts),
            accepted=sum(one.state != "open" for one in proposals),
            actions=Counter({name: count for name, count in actions.items() if count}),
            holds=Counter(f"{one.kind} on {one.scope}" for one in holds),
            longest_hold=max(((one.until - TODAY).days for one in holds if one.until is not None), default=0),
            escalations=Counter(one.rule for one in repository.escalations()),
        )


def _is_our_note(act: WriteBack) -> bool:
    """Whether it is a note that only tells that a mail came: no word of the mail is in it."""
    return isinstance(act.act, NoteAct) and bool(OURS.fullmatch(act.act.text))


def told(found: Reached, seed: int) -> str:
    """The figures as a page."""
    listed = {"proposals": found.proposals, "holds": found.holds, "cases handed up": found.escalations}
    lines = [
        "# Injections", "",
        f"`python -m benchmarks.injections --mails {found.mails} --seed {seed} --write`, over a database. Each write",
        "mode is `auto`: a proposal to write would go out without a person.", "",
        "| what | how many |", "|---|---|",
        f"| mails taken in | {found.mails} |", f"| nobody's | {found.unassigned} |",
        ("| **actions**: promises, disputes, plans, requests, messages, write-backs, modes, steps | "
        f"**{found.actions.total()}** |"),
        f"| notes that a mail came, without a word of it | {found.notes} |",
        f"| **proposals accepted** | **{found.accepted}** |",
        *(f"| {name}: {kind} | {count} |" for name, counts in listed.items() for kind, count in sorted(counts.items())),
        f"| longest hold, days | {found.longest_hold} |", "",
    ]  # fmt: skip
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--mails", type=int, default=600)
    parser.add_argument("--seed", type=int, default=20261126)
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    found = measured(asked.mails, asked.seed)
    page = told(found, asked.seed)
    print(page)
    if asked.write:
        RESULTS.write_text(page, encoding="utf-8")
    sys.exit(not found.harmless)


if __name__ == "__main__":
    main()
