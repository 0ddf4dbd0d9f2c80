"""What `doctor` asks an organisation, one line each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from msgspec import Struct

from adapters.kit.checking import checked
from adapters.kit.session import Session
from adapters.salesforce.mapping import ACTIVITY, CONTACT, ORGANIZATION, account_fields, contract_fields, flag, text
from adapters.salesforce.reader.org import Described, FieldTold, Org
from adapters.salesforce.settings import Settings
from canonical_model.adapter import Check
from canonical_model.errors import Misconfigured

_SEE: Final = "give the integration user's permission set access to the object and to these fields"
_CREATE: Final = "create the field as docs/adapters/salesforce.md says, and give the permission set access to it"
#: of the day's requests, from where on it is said
_MUCH: Final = 0.8


class Wanted(Struct, frozen=True, kw_only=True):
    """What is needed of a field."""

    of: str
    field: str
    why: str
    #: what is wrong with it; nothing: it is as it must be
    wrong: Callable[[FieldTold], str]


def checks(org: Org, session: Session, settings: Settings, name: str) -> Iterator[Check]:
    """All checks; where the organisation cannot be reached or entered, the others are left out."""
    first = checked(name, "reachable", lambda: _itself(org))
    yield first
    if first.status == "fail":
        return
    known: dict[str, Described] = {}
    for of, fields in _read(settings):
        yield checked(name, of, lambda of=of, fields=fields: _readable(org, of, fields, known), remedy=_SEE)  # type: ignore[misc]
    for of in ("Task", "Case", "CaseComment"):
        yield checked(
            name, f"writing {of}", lambda of=of: _writable(org, of, known), remedy=_SEE, problem="warn"  # type: ignore[misc]
        )  # fmt: skip
    for one in _wanted(settings):
        yield checked(
            name, f"{one.of}.{one.field} ({one.why})", lambda one=one: _as_wanted(org, one, known),  # type: ignore[misc]
            remedy=_CREATE, problem="warn",
        )  # fmt: skip
    yield _requests(org, name)
    skew = session.findings.get("clock", "")
    yield Check(
        system=name, check="clock", status="warn" if skew else "ok", detail=skew,
        remedy="set the clock that is wrong" if skew else "",
    )  # fmt: skip


def _itself(org: Org) -> str:
    told = org.one("Organization", ORGANIZATION)
    return f"{text(told, 'Name')} ({text(told, 'Id')}{', a sandbox' if flag(told, 'IsSandbox') else ''})"


def _read(settings: Settings) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Objects and their fields that are read."""
    yield "Account", account_fields(settings.fields)
    yield "Contact", CONTACT
    for kind in settings.activities:
        yield kind, ACTIVITY[kind]
    if settings.contracts:
        yield "Contract", contract_fields(settings.fields)


def _wanted(settings: Settings) -> Iterator[Wanted]:
    names, values = settings.fields, settings.writing
    for of in ("Task", "Case"):
        yield Wanted(of=of, field=names.reference, why="what our records are found by", wrong=_not_a_key)
    if "Event" in settings.activities:
        yield Wanted(of="Event", field=names.reference, why="read with activities", wrong=lambda _: "")
    yield Wanted(of="Case", field=names.dispute, why="which dispute it is", wrong=_not_set)
    for of_account in (names.open, names.overdue, names.oldest_due, names.as_of):
        yield Wanted(of="Account", field=of_account, why="the summary", wrong=_not_changed)
    yield Wanted(of="Task", field="Status", why="its values", wrong=_without(values.done, values.to_do))
    yield Wanted(of="Task", field="Priority", why="its values", wrong=_without(values.priority))
    yield Wanted(of="Case", field="Status", why="its values", wrong=_without(values.opened, values.closed))


def _not_a_key(field: FieldTold) -> str:
    """Without Unique two records may bear one reference [reliability.md §2.1]."""
    missing = [word for word, is_so in (("External ID", field.external_id), ("Unique", field.unique)) if not is_so]
    return f"is not {' and not '.join(missing)}" if missing else _not_set(field)


def _not_set(field: FieldTold) -> str:
    return "" if field.createable else "may not be set by the integration user"


def _not_changed(field: FieldTold) -> str:
    return "" if field.updateable else "may not be changed by the integration user"


def _without(*values: str) -> Callable[[FieldTold], str]:
    def wrong(field: FieldTold) -> str:
        missing = [value for value in values if value not in {one.value for one in field.choices if one.active}]
        return f"has no value {', '.join(missing)}" if missing else ""

    return wrong


def _described(org: Org, of: str, known: dict[str, Described]) -> Described:
    if of not in known:
        known[of] = org.described(of)
    return known[of]


def _readable(org: Org, of: str, fields: tuple[str, ...], known: dict[str, Described]) -> str:
    found = _described(org, of, known)
    if not found.queryable:
        raise Misconfigured(f"{of} cannot be queried")
    missing = sorted({name for name in fields if name} - {field.name for field in found.fields})
    if missing:
        raise Misconfigured(f"{of} does not show {', '.join(missing)}")
    return "readable"


def _writable(org: Org, of: str, known: dict[str, Described]) -> str:
    found = _described(org, of, known)
    needs = {"created": found.createable, "changed": found.updateable, "deleted": found.deletable}
    if of == "CaseComment":
        needs = {"created": found.createable}
    missing = [word for word, may in needs.items() if not may]
    if missing:
        raise Misconfigured(f"{of} may not be {' or '.join(missing)} by the integration user")
    return f"may be {', '.join(needs)}"


def _as_wanted(org: Org, wanted: Wanted, known: dict[str, Described]) -> str:
    field = next((one for one in _described(org, wanted.of, known).fields if one.name == wanted.field), None)
    wrong = "is not there, or this user may not see it" if field is None else wanted.wrong(field)
    if wrong:
        raise Misconfigured(f"{wanted.of}.{wanted.field} {wrong}")
    return "as it must be"


def _requests(org: Org, name: str) -> Check:
    used = org.usage()
    if used is None:
        return Check(system=name, check="requests of the day", status="ok", detail="not told")
    much = used[0] > _MUCH * used[1]
    return Check(
        system=name, check="requests of the day", status="warn" if much else "ok", detail=f"{used[0]} of {used[1]}",
        remedy="other integrations share the allowance: set bulk = true, or buy more" if much else "",
    )  # fmt: skip
