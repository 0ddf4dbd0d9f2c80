"""A rule: one sentence that an adapter keeps or breaks, and how to find out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeVar

from msgspec import Struct

from canonical_model.capabilities import ProductKind
from canonical_model.write_back import Operation

if TYPE_CHECKING:
    from conformance.suite.bench import Bench

#: what may be written to each kind of product, in the order of its matrix
OPERATIONS_OF: Final[Mapping[ProductKind, tuple[Operation, ...]]] = {
    "ledger": ("note", "promise", "dispute", "hold", "cash", "undo"),
    "crm": ("note", "promise", "dispute", "summary", "undo"),
}
OPERATIONS: Final[tuple[Operation, ...]] = ("note", "promise", "dispute", "hold", "cash", "summary", "undo")
#: whom a rule is about
LEDGERS: Final[frozenset[ProductKind]] = frozenset({"ledger"})
CRMS: Final[frozenset[ProductKind]] = frozenset({"crm"})
ALL: Final = LEDGERS | CRMS

Check = Callable[["Bench"], None]
CheckOf = Callable[["Bench", Operation], None]
_C = TypeVar("_C", bound=Check)
_O = TypeVar("_O", bound=CheckOf)


class Failed(AssertionError):
    """The adapter breaks the rule; the words say what was seen."""


class NotOffered(Exception):
    """The counterparty cannot do what the rule needs, so nothing is shown either way."""

    def __init__(self, what: str) -> None:
        super().__init__(f"the subject's counterparty does not offer: {what}")


class Rule(Struct, frozen=True, kw_only=True):
    """One rule."""

    #: dotted, as `quality_scale.yaml` nests it
    id: str
    says: str
    run: Check
    about: frozenset[ProductKind] = LEDGERS


class Rules:
    """The rules of one file, in the order written."""

    def __init__(self, group: str) -> None:
        self._group = group
        self.all: list[Rule] = []

    def rule(self, name: str, says: str, about: frozenset[ProductKind] = LEDGERS) -> Callable[[_C], _C]:
        """Register a rule about some kinds of products."""

        def keep(check: _C) -> _C:
            self.all.append(Rule(id=f"{self._group}.{name}", says=says, run=check, about=about))
            return check

        return keep

    def of_each(self, operations: tuple[Operation, ...], name: str, says: str) -> Callable[[_O], _O]:
        """Register a rule once per operation; `{}` in its sentence is the operation."""

        def keep(check: _O) -> _O:
            for operation in operations:
                rule = Rule(
                    id=f"{self._group}.{operation}.{name}", says=says.format(operation), run=_bound(check, operation),
                    about=frozenset(kind for kind, written in OPERATIONS_OF.items() if operation in written),
                )  # fmt: skip
                self.all.append(rule)
            return check

        return keep


def _bound(check: CheckOf, operation: Operation) -> Check:
    return lambda bench: check(bench, operation)


def must(kept: object, why: str) -> None:
    """Failed with these words unless it is so."""
    if not kept:
        raise Failed(why)


def same(found: Any, expected: Any, what: str) -> None:  # noqa: ANN401 - whatever can be compared
    """Failed unless both are equal; the words show both, shortened."""
    if found != expected:
        raise Failed(f"{what}: found {_short(found)}, expected {_short(expected)}")


_MOST_SHOWN: Final = 300


def _short(value: object) -> str:
    text = repr(value)
    return text if len(text) <= _MOST_SHOWN else text[:_MOST_SHOWN] + "…"
