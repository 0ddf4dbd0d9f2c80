"""From a report's parameters to its rows: the conditions and the order of the statements.

That a page without P_AFTER_ID begins at the beginning, and one without P_LIMIT has no end, stands for the default
values of the parameters; that several values of P_IDS may come in one text with commas is BI Publisher's way of
passing them on: both are unverified.
"""

from bisect import bisect_right
from collections.abc import Callable
from typing import Final

from msgspec import Struct

from simulators.oracle.fusion.data_models import holds, masters, sums
from simulators.oracle.fusion.data_models.lines import Group, Line
from simulators.oracle.fusion.data_models.nobodys import nobodys
from simulators.oracle.fusion.data_models.schedules import AnySchedule, applied_by, schedules_of
from simulators.oracle.fusion.tenant import Tenant

__all__ = ["MODELS", "Binds", "Group", "Line", "asked"]

#: the most rows of one report; 50,000 a call is what a caller should plan with [oracle.md §1.5]
MAX_ROWS: Final = 1_000_000
#: the largest day there is [oracle.md §2.1: what is open closes on 4712-12-31]
_LATEST: Final = "4712-01-01"
#: parameters that choose a page
_OF_A_PAGE: Final = frozenset({"P_AFTER_ID", "P_LIMIT"})


class Binds(Struct, frozen=True, kw_only=True):
    """A report's parameters; each may have several values."""

    values: dict[str, tuple[str, ...]]

    def one(self, name: str) -> str:
        """The first value; empty if there is none."""
        return next(iter(self.values.get(name, ())), "")

    def several(self, name: str) -> frozenset[str]:
        """All values."""
        return frozenset(part.strip() for one in self.values.get(name, ()) for part in one.split(",") if part.strip())

    @property
    def question(self) -> str:
        """Without the parameters of a page: what tells one reading from another."""
        return repr(sorted((name, told) for name, told in self.values.items() if name not in _OF_A_PAGE))

    @property
    def after(self) -> int:
        """The id that a page comes behind."""
        return int(self.one("P_AFTER_ID") or 0)

    @property
    def limit(self) -> int:
        """How many rows, or payment schedules, a page has."""
        return int(self.one("P_LIMIT") or MAX_ROWS)


Test = Callable[[AnySchedule], bool]


def _in_window(binds: Binds) -> Test:
    """What is open, and what was closed in a window of days."""
    is_wanted, begins, ends = binds.one("P_OPEN") == "Y", binds.one("P_CLOSED_FROM"), binds.one("P_CLOSED_TO")
    until = ends or _LATEST

    def test(one: AnySchedule) -> bool:
        return is_wanted if one.is_open else bool(begins) and begins <= one.closed_on < until

    return test


def _changed(binds: Binds) -> Test:
    since = binds.one("P_SINCE")
    return lambda one: bool(since) and one.changed >= since


def _named(binds: Binds) -> Test:
    ids = binds.several("P_IDS")
    return lambda one: str(one.key) in ids


def _items(chosen: Callable[[Binds], Test]) -> "Model":
    def model(tenant: Tenant, entity: str, binds: Binds) -> list[Group]:
        test = chosen(binds)
        return [Group(key=one.key, lines=one.lines) for one in _every(tenant, entity) if test(one)]

    return model


def _open(tenant: Tenant, entity: str, _: Binds) -> list[Group]:
    return [
        Group(key=one.key, lines=[{"PAYMENT_SCHEDULE_ID": str(one.key)}])
        for one in _every(tenant, entity) if one.is_open
    ]  # fmt: skip


def _every(tenant: Tenant, entity: str) -> list[AnySchedule]:
    """Those of customers, and those of nobody."""
    found: list[AnySchedule] = [*schedules_of(tenant, entity)]
    own = nobodys(tenant, entity)
    return sorted(found + own, key=lambda one: one.key) if own else found


def _customers(tenant: Tenant, entity: str, binds: Binds) -> list[Group]:
    return masters.customers(tenant, entity, binds.one("P_CURRENCY"))


def _rates(tenant: Tenant, _: str, binds: Binds) -> list[Group]:
    return sums.rates(tenant, binds.one("P_TYPE"), binds.one("P_FROM"), binds.one("P_TO"))


def _requests(tenant: Tenant, entity: str, binds: Binds) -> list[Group]:
    return holds.dispute_requests(tenant, entity, binds.several("P_IDS"))


def _applied(tenant: Tenant, entity: str, binds: Binds) -> list[Group]:
    receipt, ids = binds.one("P_RECEIPT"), binds.several("P_IDS")
    found = (one for one in schedules_of(tenant, entity) if str(one.key) in ids)
    return [Group(key=one.key, lines=applied_by(tenant, one, receipt)) for one in found]


def _of_unit(make: Callable[[Tenant, str], list[Group]]) -> "Model":
    return lambda tenant, entity, _: make(tenant, entity)


#: tenant, entity of the business unit that is asked for, parameters → rows in their order
Model = Callable[[Tenant, str, Binds], list[Group]]
MODELS: Final[dict[str, Model]] = {
    "business_units": _of_unit(masters.business_units),
    "items": _items(_in_window),
    "items_changed": _items(_changed),
    "items_by_id": _items(_named),
    "open_items": _open,
    "customers": _customers,
    "contacts": _of_unit(masters.contacts),
    "terms": _of_unit(masters.terms),
    "exclusions": _of_unit(holds.exclusions),
    "credit_holds": _of_unit(holds.credit_holds),
    "disputes": _of_unit(holds.disputes),
    "promises": _of_unit(holds.promises),
    "dispute_requests": _requests,
    "applied": _applied,
    "gl_balances": _of_unit(sums.gl_balances),
    "rates": _rates,
}
#: what belongs to no business unit
_SHARED: Final = frozenset({"business_units", "terms", "rates"})
#: what is worked out once for all pages, in the order of its keys
_LARGE: Final = frozenset({"items", "items_changed", "open_items", "customers", "contacts"})


def asked(tenant: Tenant, model: str, binds: Binds) -> list[Group]:
    """What comes behind P_AFTER_ID, without the end that P_LIMIT sets; of a unit that the user may not see: nothing."""
    entity = "" if model in _SHARED else _entity(tenant, binds.one("P_BU"))
    if model not in _SHARED and not entity:
        return []
    if model in _LARGE:
        found = tenant.lately((model, entity, binds.question), lambda: MODELS[model](tenant, entity, binds))
        return found[bisect_right(found, binds.after, key=lambda one: one.key) :]
    return [one for one in MODELS[model](tenant, entity, binds) if one.key > binds.after]


def _entity(tenant: Tenant, unit: str) -> str:
    """The entity of an ORG_ID that the user's roles reach."""
    code = tenant.kept.key_of("business unit", int(unit)) if unit.isdecimal() else None
    return code if code is not None and tenant.sees(code) else ""
