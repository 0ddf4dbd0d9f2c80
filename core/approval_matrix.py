"""The approval matrix: how many people of which role must say yes to what, by kind and amount, as data."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Final

from msgspec import Struct

from canonical_model.money import Money
from canonical_model.write_back import Approval
from core.findings import NotAllowed

#: stands for every kind, and for every currency that is not named
ANY: Final = "*"


class MatrixRow(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One demand: above an amount, so many people of a role."""

    #: `plan`, `concession`, an operation of writing back (`cash`, `promise`, …), or `*` for all
    kind: str
    #: per currency, the amount above which it is asked; empty: always
    above: dict[str, Decimal] = {}
    people: int = 1
    #: a role under `roles`; empty: anybody who may approve
    role: str = ""

    def asks(self, kind: str, amount: Money | None) -> bool:
        """Whether it is about this. A currency that it says nothing about is asked, too: unknown is not small."""
        if self.kind not in {ANY, kind}:
            return False
        if not self.above or amount is None:
            return not self.above
        limit = self.above.get(amount.currency, self.above.get(ANY))
        return limit is None or amount.amount > limit


class ApprovalMatrix(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All demands; each that is about a thing must be met."""

    rows: tuple[MatrixRow, ...] = ()
    #: role → the people who have it
    roles: dict[str, tuple[str, ...]] = {}

    def demands(self, kind: str, amount: Money | None) -> tuple[MatrixRow, ...]:
        """What is asked for a thing; one person who may approve, where no row says more."""
        return tuple(row for row in self.rows if row.asks(kind, amount)) or (MatrixRow(kind=kind),)

    def asks_more(self, kind: str, amount: Money | None) -> bool:
        """Whether more is asked than the yes of anybody who may approve."""
        return any(row.people > 1 or row.role for row in self.demands(kind, amount))

    def may(self, people: frozenset[str], row: MatrixRow) -> bool:
        """Whether somebody's yes counts for a demand."""
        return not row.role or bool(people & set(self.roles.get(row.role, ())))


def check_role(matrix: ApprovalMatrix, people: frozenset[str], *, kind: str, amount: Money | None) -> None:
    """NotAllowed, naming the roles, for somebody whose yes would count for nothing."""
    demands = matrix.demands(kind, amount)
    if not any(matrix.may(people, row) for row in demands):
        roles = ", ".join(sorted({row.role for row in demands}))
        raise NotAllowed(f"{' for '.join(sorted(people))} may not approve this {kind}: it needs {roles}")


def check_in_advance(matrix: ApprovalMatrix, *, kind: str, amount: Money | None) -> None:
    """NotAllowed for what a yes in advance, by the mode `auto`, does not cover."""
    if matrix.asks_more(kind, amount):
        raise NotAllowed("left to a person: the approval matrix asks for more than a yes in advance")


def missing(
    matrix: ApprovalMatrix, approvals: Iterable[Approval], *, kind: str, amount: Money | None
) -> tuple[str, ...]:
    """What is still asked for, in words; nothing where enough different people said yes. The caller drops void ones."""
    given = [frozenset({one.approver, one.behalf_of} - {""}) for one in approvals]
    persons: Mapping[str, frozenset[str]] = {min(people): people for people in _apart(given)}
    told = []
    for row in matrix.demands(kind, amount):
        count = sum(matrix.may(people, row) for people in persons.values())
        if count < row.people:
            told.append(f"{row.people - count} more {row.role or 'approver'}{'s' if row.people - count > 1 else ''}")
    return tuple(told)


def _apart(given: Iterable[frozenset[str]]) -> list[frozenset[str]]:
    """Approvals in which one person had a part, joined: a person counts once, whoever stood in."""
    joined: list[frozenset[str]] = []
    for people in given:
        met = [one for one in joined if one & people]
        joined = [one for one in joined if not one & people] + [people.union(*met)]
    return joined
