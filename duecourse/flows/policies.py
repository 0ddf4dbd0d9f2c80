"""Policies: what a file of them says wrongly, and what would be decided by it beside what is decided now."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from operator import itemgetter
from pathlib import Path
from typing import Any, Final

from msgspec import structs

from canonical_model.decisions import Decision
from canonical_model.errors import Misconfigured
from core.decisions import decide
from core.policy_book import PoliciesOf, PolicyBook, book_of
from core.policy_check import PolicyFinding, check
from core.ports import Repository
from core.write_back.approving import Approver
from duecourse.documents import PolicyChecked, PolicyFindingRow, PolicySimulated, SimulatedAccount
from duecourse.flows.account_pages import pages
from duecourse.flows.account_views import views
from duecourse.flows.deciding import Assessing, gathered
from duecourse.flows.inquire import system_names

#: the largest file of policies
_MOST_BYTES: Final = 1_000_000


def read_book(path: Path) -> PolicyBook:
    """The book in a TOML file, under `[policy]` or at its top; Misconfigured says what is wrong with it."""
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise Misconfigured(f"{path} is larger than {_MOST_BYTES} bytes", remedy="name a file of policies")
        return book_from(path.read_text("utf-8"), named=str(path))
    except (OSError, UnicodeDecodeError) as error:
        raise Misconfigured(f"{path}: {error}", remedy="correct the file") from error


def book_from(text: str, *, named: str = "the policy") -> PolicyBook:
    """The book in TOML; Misconfigured says what is wrong with it."""
    try:
        table: dict[str, Any] = tomllib.loads(text)
        told = table.get("policy", table)
        if not isinstance(told, dict):
            raise Misconfigured(f"{named}: policy is not a table", remedy="correct it")
        return book_of(told)
    except (tomllib.TOMLDecodeError, ValueError) as error:
        raise Misconfigured(f"{named}: {error}", remedy="correct it") from error


def check_book(run: Assessing, book: PolicyBook, *, approvers: Mapping[str, Approver]) -> PolicyChecked:
    """Everything wrong with a book, held against the entities that were read and those who may approve."""
    with run.units.snapshot(run.actor, run.scope) as repository:
        found = check(book, entities=_entities(repository), approvers=approvers)
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
    now: Counter[str] = Counter()
    then: Counter[str] = Counter()
    apart: list[tuple[_Place, SimulatedAccount]] = []
    with run.units.snapshot(run.actor, run.scope) as repository:
        names = system_names(repository)
        for was, would in _both(run, repository, book, as_of=as_of):
            now[was.move] += 1
            then[would.move] += 1
            if _told(was) != _told(would):
                apart.append((_place(was), _simulated(was, would, names)))
    return PolicySimulated(
        as_of=as_of,
        accounts=now.total(),
        moves_now=dict(sorted(now.items())),
        moves_then=dict(sorted(then.items())),
        differences=tuple(row for _, row in sorted(apart, key=itemgetter(0))),
    )


def _both(
    run: Assessing, repository: Repository, book: PolicyBook, *, as_of: date
) -> Iterator[tuple[Decision, Decision]]:
    """Each account's decision by the book in force and by another, in one snapshot."""
    first = _decided(run, repository, run.book, as_of=as_of)
    second = _decided(run, repository, book, as_of=as_of)
    return zip(first, second, strict=True)


def _decided(run: Assessing, repository: Repository, book: PolicyBook, *, as_of: date) -> Iterator[Decision]:
    """Decisions by a book on what is known; what is one thing for the group is gathered by it, too."""
    known = gathered(run, repository, book.base, as_of)
    policies = PoliciesOf(structs.replace(book, names=known.names), on=as_of)
    for page in pages(repository, known):
        for view in views(page, policy=book.base):
            yield decide(view, policy=policies.of(view), as_of=as_of, batch=page.batch, rates=page.rates)


#: where an account stands among all
_Place = tuple[str, str, str, str]


def _place(decision: Decision) -> _Place:
    return decision.system, decision.entity, decision.customer_number, decision.customer_id


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
