"""What `doctor` asks about writing, where the settings say that it is used; nothing is written.

Records and fields are looked up in the metadata catalogue, not by columns of SuiteQL: the catalogue describes to the
role that asks what the record service takes from it, under the names that are written, and some of what is written
(the promised day) is promised there only. Statements of the writing side are asked as statements.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from functools import partial
from typing import Any, Final

from adapters.kit.session import Session
from adapters.netsuite.answers import object_in
from adapters.netsuite.client import UnknownName
from adapters.netsuite.reader.account import Account
from adapters.netsuite.reader.written import (
    LEVELS,
    Permission,
    columns_asked,
    is_written,
    permissions_needed,
    records_written,
    remedy_for,
)
from adapters.netsuite.writing.requests import RECORDS
from adapters.netsuite.writing.user_notes import Restlet
from adapters.netsuite.writing.wire import scripts_session
from canonical_model.adapter import Check
from canonical_model.errors import BadAnswer, Misconfigured

CATALOG: Final = f"{RECORDS}/metadata-catalog"
#: of one record its properties [Oracle Help section_1545129726]
SCHEMA: Final = "application/schema+json"
#: of the script that this release brings (suiteapp/)
RESTLET_VERSION: Final = "1.0"
#: an external id that no note has: a search for it shows whether notes may be searched
_NOBODYS: Final = "NT00000000000000"
_REDEPLOY: Final = "deploy suiteapp/ of this release (suitecloud project:deploy)"
_SCRIPT: Final = (
    "deploy suiteapp/, name its script and deployment in writing.restlet, and give the role to the deployment's "
    "audience (customdeploy_duecourse, status Released)"
)
_ROLE: Final = "give the role the permission for this record"
_UNSEEN: Final = "levels to edit, create and delete cannot be seen without writing where no RESTlet is asked"
Line = Callable[[str, Callable[[], str]], Check]


def companion_checks(account: Account, line: Line) -> Iterator[Check]:
    """All lines about writing; none where the settings do not say that it is used."""
    settings = account.settings
    if not is_written(settings):
        return
    ask = _Asking(account)
    for record, fields in records_written(settings).items():
        yield line(f"writes: {record}", partial(ask.record, record, fields))
    if settings.writing.bank_accounts:
        yield line("bank accounts", ask.bank_accounts)
    if settings.writing.restlet:
        yield from _scripted(account, line)
    else:
        yield _unseen(account)


def _scripted(account: Account, line: Line) -> Iterator[Check]:
    with closing(scripts_session(account.settings, account.environment, account.transport)) as session:
        script = _Script(session, Restlet(account.settings.writing))
        first = line("RESTlet", script.version)
        yield first
        if first.status == "fail":
            yield _unseen(account)
            return
        yield line("permission: user notes", script.notes)
        for permission in permissions_needed(account.settings):
            yield line(f"permission to write: {permission.name}", partial(script.permission, permission))


def _unseen(account: Account) -> Check:
    needed = ", ".join(f"{one.name} {LEVELS[one.level]}" for one in permissions_needed(account.settings))
    return Check(
        system=account.environment.name, check="permissions to write", status="warn", detail=_UNSEEN,
        remedy=f"see that the role has: {needed}",
    )  # fmt: skip


class _Asking:
    def __init__(self, account: Account) -> None:
        self._client, self._settings = account.client, account.settings

    def record(self, name: str, fields: Sequence[str]) -> str:
        """Whether the record service takes these fields of a record from this role."""
        have = self._properties(name)
        missing = [field for field in fields if field not in have]
        if missing:
            raise Misconfigured(f"{name} lacks {', '.join(missing)}", remedy=remedy_for(missing[0]))
        locked = [field for field in fields if have[field].get("readOnly") is True]
        if locked:
            raise Misconfigured(f"{name}: {', '.join(locked)} cannot be set", remedy=f"{_ROLE}, level edit")
        self._columns(name)
        return f"{len(fields)} fields"

    def _properties(self, name: str) -> Mapping[str, Mapping[str, Any]]:
        remedy = f"{_REDEPLOY}; {_ROLE}" if "duecourse" in name else _ROLE
        try:
            answer = self._client.session.read(f"{CATALOG}/{name}", accept=SCHEMA)
        except Misconfigured as error:
            raise Misconfigured(f"{name}: {error.message}", remedy=remedy) from None
        found = object_in(answer.body).get("properties")
        if not isinstance(found, dict) or not found:
            raise Misconfigured(f"{name} is not there for this role", remedy=remedy)
        return found

    def _columns(self, name: str) -> None:
        """Whether what is written can be looked up again."""
        columns = columns_asked(self._settings).get(name, ())
        if not columns:
            return
        selected = ", ".join(f"x.{column}" for column in columns)
        try:
            self._client.page(f"SELECT {selected} FROM {name.lower()} x", (), limit=1)  # noqa: S608 - names of our own
        except UnknownName as error:
            raise Misconfigured(f"{name} cannot be asked about: {error.message}", remedy=_ROLE) from None

    def bank_accounts(self) -> str:
        """Whether the accounts that payments are posted to exist."""
        told = self._settings.writing.bank_accounts
        ids = sorted({int(own) for own in told.values() if own.isdecimal()})
        rows = self._accounts(ids) if ids else []
        numbers = {row["id"]: row.get("acctnumber", row["id"]) for row in rows}
        lost = sorted(f"{own} (of {bank})" for bank, own in told.items() if own not in numbers)
        if lost:
            raise Misconfigured(
                f"no account has the internal id {', '.join(lost)}",
                remedy="correct writing.bank_accounts: internal ids, as the list of accounts shows them, no numbers",
            )
        return ", ".join(f"{bank}: {numbers[own]}" for bank, own in sorted(told.items()))

    def _accounts(self, ids: Sequence[int]) -> list[dict[str, str]]:
        text = f"SELECT a.id, a.acctnumber FROM account a WHERE a.id IN ({', '.join('?' * len(ids))})"  # noqa: S608 - values are bound
        return self._client.page(text, ids, limit=len(ids)).rows


class _Script:
    def __init__(self, session: Session, restlet: Restlet) -> None:
        self._session, self._restlet = session, restlet

    def _asked(self, action: str, **told: str) -> Mapping[str, Any]:
        request = self._restlet.ask(action, **told)
        return object_in(self._session.read(request.url, headers=request.headers).body)

    def version(self) -> str:
        """Whether the script is deployed for this role, and is the one of this release."""
        try:
            found = str(self._asked("version").get("version", ""))
        except (Misconfigured, BadAnswer) as error:
            raise Misconfigured(error.message, remedy=_SCRIPT) from None
        if found != RESTLET_VERSION:
            raise Misconfigured(f"version {found or '?'} is deployed, {RESTLET_VERSION} is needed", remedy=_REDEPLOY)
        return f"version {found}"

    def notes(self) -> str:
        """Whether this role may search user notes."""
        try:
            found = self._asked("findNotes", externalId=_NOBODYS).get("notes")
        except (Misconfigured, BadAnswer) as error:
            raise Misconfigured(error.message, remedy="give the role Notes Tab: full, and Perform Search") from None
        if not isinstance(found, list):
            raise BadAnswer("the RESTlet did not answer with a list of notes", remedy=_REDEPLOY)
        return "may be searched"

    def permission(self, wanted: Permission) -> str:
        """Which level of a permission this role has."""
        told = self._asked("permissions", names=wanted.key).get("permissions")
        level = str(told.get(wanted.key, "")) if isinstance(told, dict) else ""
        if level not in {str(number) for number in range(len(LEVELS))}:
            raise BadAnswer(f"the RESTlet does not say what the role may do with {wanted.key}", remedy=_REDEPLOY)
        if wanted.lacking(int(level)):
            raise Misconfigured(
                f"{LEVELS[int(level)]}, {LEVELS[wanted.level]} is needed",
                remedy=f"give the role {wanted.name}: {LEVELS[wanted.level]} ({wanted.key})",
            )
        return LEVELS[int(level)]
