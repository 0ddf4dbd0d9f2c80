"""What `doctor` asks an environment, one line each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from adapters.dynamics.answers import rows_in
from adapters.dynamics.dataverse.client import ORGANIZATION
from adapters.dynamics.dataverse.settings import KeyedSet, Settings
from adapters.dynamics.dataverse.wire import OrganizationRow
from adapters.dynamics.odata import Question, Service
from adapters.dynamics.records import read
from adapters.dynamics.values import UNREADABLE
from adapters.kit.checking import checked
from adapters.kit.session import Session
from canonical_model.adapter import Check
from canonical_model.errors import BadAnswer, Misconfigured

_RIGHT: Final = "give the application user a security role that reads it for the whole organization"
#: the key alone: a note brings its file otherwise; of all others it is activityid
_KEYS: Final = {
    "accounts": "accountid", "contacts": "contactid", "annotations": "annotationid",
    "contracts": "contractid",
}  # fmt: skip
#: tables whose records are changed or removed over the version that was looked at
_VERSIONED: Final = ("account", "annotation", "task", "incident")
_LOGICAL: Final[dict[KeyedSet, str]] = {"tasks": "task", "incidents": "incident"}


def checks(service: Service, session: Session, settings: Settings, name: str) -> Iterator[Check]:
    """All checks; where the environment cannot be reached or entered, the others are left out."""
    first = checked(name, "reachable", lambda: _who(service), remedy=_RIGHT)
    yield first
    if first.status == "fail":
        return
    agreed = ("contracts",) if settings.contracts else ()
    yield checked(name, "organizations", lambda: _currency(service), remedy=_RIGHT)
    for one in ("accounts", "contacts", *settings.activities, *agreed):
        yield checked(name, one, lambda one=one: _readable(service, one), remedy=_RIGHT)  # type: ignore[misc]
    for one, column in _wanted(settings):
        yield checked(
            name, f"{one}.{column}", lambda one=one, column=column: _there(service, one, column),  # type: ignore[misc]
            problem="warn",
        )  # fmt: skip
    for keyed in settings.writing.keyed:
        yield checked(name, f"key of {keyed}", lambda one=keyed: _key(service, one, settings), problem="warn")  # type: ignore[misc]
    for logical in _VERSIONED:
        yield checked(name, f"versions of {logical}", lambda one=logical: _versions(service, one), problem="warn")  # type: ignore[misc]
    skew = session.findings.get("clock", "")
    yield Check(
        system=name, check="clock", status="warn" if skew else "ok", detail=skew,
        remedy="set the clock that is wrong" if skew else "",
    )  # fmt: skip


def _who(service: Service) -> str:
    told = service.one("WhoAmI")
    if not told.get("UserId"):
        raise BadAnswer("WhoAmI names no user")
    return f"organization {told.get('OrganizationId')}, as user {told.get('UserId')}"


def _wanted(settings: Settings) -> Iterator[tuple[str, str]]:
    """Columns whose names are settings, by the table that they are of."""
    names = settings.columns
    for of_ours in ("tasks", "incidents") if names.reference else ():
        yield of_ours, names.reference
    yield "incidents", names.dispute
    for of_account in (
        names.ledger_accounts, names.open, names.overdue, names.oldest_due, names.as_of, names.tax_id,
        names.registration_id,
    ):  # fmt: skip
        if of_account:
            yield "accounts", of_account


def _currency(service: Service) -> str:
    """As the reader asks."""
    row = next(service.rows(ORGANIZATION, doubts=set()), None)
    if row is None:
        raise Misconfigured("nothing comes")
    try:
        told = read(row, OrganizationRow).currency
    except UNREADABLE as error:
        raise BadAnswer(f"the organization cannot be read: {error}") from None
    return f"base currency {told.code}" if told is not None else "no base currency comes"


def _readable(service: Service, entity_set: str) -> str:
    select = (_KEYS.get(entity_set, "activityid"),)
    found = next(service.rows(Question(entity_set=entity_set, select=select, top=1), doubts=set()), None)
    return "readable" if found is not None else "nothing comes: none there is, or no permission"


def _there(service: Service, entity_set: str, column: str) -> str:
    """A column that is not there is refused [0x80060888]."""
    next(service.rows(Question(entity_set=entity_set, select=(column,), top=1), doubts=set()), None)
    return "there"


def _key(service: Service, keyed: KeyedSet, settings: Settings) -> str:
    """An alternate key on the reference alone, whose index is built [Microsoft: Work with alternate keys]."""
    wanted = [settings.columns.reference]
    for one in rows_in(service.one(f"EntityDefinitions(LogicalName='{_LOGICAL[keyed]}')/Keys")):
        if one.get("KeyAttributes") == wanted:
            if one.get("EntityKeyIndexStatus") == "Active":
                return "active"
            raise Misconfigured(
                f"the key on {wanted[0]} is {one.get('EntityKeyIndexStatus')}", remedy="wait until its index is built"
            )
    raise Misconfigured(
        f"{keyed} have no alternate key on {wanted[0]}",
        remedy=f"create one, or take {keyed} out of writing.keyed: records are made under an id of ours then",
    )


def _versions(service: Service, logical: str) -> str:
    """Whether `If-Match` can name one [Microsoft: Perform conditional operations using the Web API]."""
    told = service.one(f"EntityDefinitions(LogicalName='{logical}')", select=("IsOptimisticConcurrencyEnabled",))
    if told.get("IsOptimisticConcurrencyEnabled") is not True:
        raise Misconfigured(
            f"{logical} keeps no versions that a change could name",
            remedy="leave undo and, of accounts, summaries off: they are refused",
        )
    return "kept"
