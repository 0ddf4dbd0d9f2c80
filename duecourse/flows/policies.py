"""Policies: what a file of them says wrongly, and what would be decided by it beside what is decided now."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, Final

from msgspec import structs

from canonical_model.decisions import Decision
from canonical_model.errors import Misconfigured
from core.account import AccountView
from core.decisions import decide
from core.policy_book import PolicyBook, book_of
from core.policy_check import PolicyFinding, check
from core.ports import Repository
from duecourse.documents import PolicyChecked, PolicyFindingRow, PolicySimulated, SimulatedAccount
from duecourse.flows.account_views import views
from duecourse.flows.assess import Assessing, gathered
from duecourse.flows.inquire import system_names

#: the largest file of policies
_MOST_BYTES: Final = 1_000_000


def read_book(path: Path) -> PolicyBook:
    """The book in a TOML file, under `[policy]` or at its top; Misconfigured says what is wrong with it."""
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise Misconfigured(f"{path} is larger than {_MOST_BYTES} bytes", remedy="name a file of policies")
        table: dict[str, Any] = tomllib.loads(path.read_text("utf-8"))
        told = table.get("policy", table)
        if not isinstance(told, dict):
            raise Misconfigured(f"{path}: policy is not a table", remedy="correct the file")
        return book_of(told)
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError, ValueError) as error:
        raise Misconfigured(f"{path}: {error}", remedy="correct the file") from error


def check_book(run: Assessing, book: PolicyBook) -> PolicyChecked:
    """Everything wrong with a book, held against the entities that were read."""
    with run.units.snapshot(run.actor, run.scope) as repository:
        found = check(book, entities=_entities(repository))
    failed = any(one.severity == "fail" for one in found)
    return PolicyChecked(version=book.base.version, ok=not failed, findings=tuple(_row(one) for one in found))


def _entities(repository: Repository) -> frozenset[str]:
    names = system_names(repository)
    known = repository.entities()
    return frozenset(
        name for one in known for name in (one.entity, f"{names.get(one.system, one.system)}/{one.entity}")
    )


def _row(found: PolicyFinding) -> PolicyFindingRow:
    return PolicyFindingRow(severity=found.severity, where=found.where, field=found.field, text=found.text)


def simulate_book(run: Assessing, book: PolicyBook, *, as_of: date) -> PolicySimulated:
    """Decide on every account of a day by the policies in force and by others; nothing is kept."""
    now = list(_decided(run, run.book, as_of=as_of))
    other = {decision.customer_id: (decision, view) for decision, view in _decided(run, book, as_of=as_of)}
    pairs = [(one, *other[one.customer_id]) for one, _ in now if one.customer_id in other]
    apart = [(was, would, view) for was, would, view in pairs if _told(was) != _told(would)]
    with run.units.snapshot(run.actor, run.scope) as repository:
        names = system_names(repository)
    return PolicySimulated(
        as_of=as_of,
        accounts=len(pairs),
        moves_now=dict(sorted(Counter(one.move for one, _ in now).items())),
        moves_then=dict(sorted(Counter(one.move for one, _ in other.values()).items())),
        differences=tuple(_simulated(was, would, names) for was, would, _ in apart),
    )


def _decided(run: Assessing, book: PolicyBook, *, as_of: date) -> Iterator[tuple[Decision, AccountView]]:
    """Decisions by a book on what is known; what is one thing for the group is gathered by it, too."""
    with run.units.snapshot(run.actor, run.scope) as repository:
        known = gathered(run, repository, book.base, as_of)
    named = structs.replace(book, names=known.names)
    for view in views(known, policy=book.base):
        policy = named.policy_for(view, on=as_of)
        yield decide(view, policy=policy, as_of=as_of, batch=known.batch, rates=known.rates), view


def _told(decision: Decision) -> tuple[object, ...]:
    return decision.move, decision.next_step, decision.items


def _simulated(was: Decision, would: Decision, names: dict[str, str]) -> SimulatedAccount:
    return SimulatedAccount(
        account=f"{names.get(was.system, was.system)}/{was.entity}/{was.customer_number}",
        was=was.move,
        would_be=would.move,
        next_step=would.next_step,
        items_now=len(was.items),
        items_then=len(would.items),
        because=would.reasons[0].text if would.reasons else "",
    )
