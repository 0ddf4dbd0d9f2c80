"""The companion's RESTlet: notes, which the record service does not have, and voiding, which no service has.

Its contract is ours; what NetSuite does around it is not: `script` and `deploy` name it, errors are
`{"error": {"code", "message"}}`, and a script that is not deployed is none [netsuite.md §1.7, §3; words from memory].
"""

from collections.abc import Callable
from typing import Any, Final

from simulators.books import BooksError
from simulators.messages import Answer, Request
from simulators.netsuite.account import RECORD_TYPES, Account
from simulators.netsuite.applying import apply_lines
from simulators.netsuite.errors import Refused
from simulators.netsuite.permissions import level
from simulators.netsuite.stamps import Stored
from simulators.netsuite.values import body_of, encoded, external_id

PATH: Final = "/app/site/hosting/restlet.nl"
VERSION: Final = "1.0"
NOTES: Final = "note"
_DIRECTIONS: Final = frozenset({"incoming", "outgoing"})
Told = dict[str, Any]


def failed(status: int, code: str, message: str) -> Answer:
    """An error as scripts have it."""
    headers = {"Content-Type": "application/json; charset=utf-8"}
    return Answer(status=status, headers=headers, body=encoded({"error": {"code": code, "message": message}}))


def not_logged_in() -> Answer:
    """Whoever calls is nobody's, or the token is not for scripts."""
    return failed(401, "INVALID_LOGIN_ATTEMPT", "Invalid login attempt.")


class Restlet:
    """What answers under the script's address."""

    def __init__(self, account: Account) -> None:
        self.account = account

    def answer(self, request: Request) -> Answer:
        """What became of a call."""
        asked = (request.params.get("script", ""), request.params.get("deploy", ""))
        if "" in asked or asked != self.account.options.declared.script:
            words = "That Suitelet is invalid, disabled, or no longer exists."
            return failed(404, "SSS_INVALID_SCRIPTLET_ID", words)
        if ("restlet", request.method) in self.account.options.forbidden:
            return failed(403, "INSUFFICIENT_PERMISSION", "The role does not allow this script.")
        try:
            told = self._done(request)
        except Refused as error:
            return failed(400, error.code, error.detail)
        headers = {"Content-Type": "application/json; charset=utf-8"}
        return Answer(headers=headers, body=encoded(told))

    def _done(self, request: Request) -> Told:
        reads: dict[str, Callable[[Told], Told]] = {
            "findNotes": self._find, "version": lambda _: {"version": VERSION}, "permissions": self._permissions,
        }  # fmt: skip
        writes: dict[str, Callable[[Told], Told]] = {
            "addNote": self._add, "deleteNote": self._delete, "voidTransaction": self._void,
        }  # fmt: skip
        told = body_of(request.body) if request.method == "POST" else dict(request.params)
        known = {"GET": reads, "POST": writes}.get(request.method, {})
        work = known.get(str(told.get("action")))
        if work is None:
            raise Refused(400, "SSS_INVALID_ACTION", f"No action {told.get('action')!r} for {request.method}.")
        return work(told)

    def _permissions(self, told: Told) -> Told:
        names = [name for name in str(told.get("names", "")).split(",") if name]
        return {"permissions": {name: level(self.account.options, name) for name in names}}

    def _add(self, told: Told) -> Told:
        external, kept = told.get("externalId"), self.account.kept
        held = kept.external.get((NOTES, external)) if isinstance(external, str) else None
        if held is not None:
            return {"id": str(held), "existed": True}
        external = external_id(self.account, NOTES, external)
        direction = str(told.get("direction", "outgoing"))
        if direction not in _DIRECTIONS or not told.get("title") or not isinstance(told.get("note"), str):
            raise Refused(400, "SSS_MISSING_REQD_ARGUMENT", "addNote: title, note and a direction are needed.")
        values = {"title": str(told["title"]), "note": told["note"], "direction": direction, **self._link(told)}
        now, number = self.account.clock(), kept.new_id(NOTES)
        self.account.store(NOTES)[number] = Stored(id=number, values=values, created=now, modified=now)
        kept.set_external(NOTES, number, external)
        self.account.kept.revision += 1
        return {"id": str(number)}

    def _link(self, told: Told) -> Told:
        """A note hangs on exactly one record [netsuite.md §2]."""
        named = {"entity": "customer", "transaction": "transaction"}
        given = [name for name in named if told.get(name) is not None]
        if len(given) != 1 or not str(told[given[0]]).isdecimal():
            raise Refused(400, "SSS_MISSING_REQD_ARGUMENT", "addNote: one of entity and transaction is needed.")
        number = int(str(told[given[0]]))
        if not self.account.knows(named[given[0]], number):
            raise Refused(400, "INVALID_KEY_OR_REF", f"Invalid {given[0]} reference key {number}.")
        return {given[0]: number}

    def _find(self, told: Told) -> Told:
        """Notes under an external id, or of one record."""
        names = [name for name in ("externalId", "entity", "transaction") if told.get(name)]
        if not names:
            raise Refused(400, "SSS_MISSING_REQD_ARGUMENT", "findNotes: externalId, entity or transaction is needed.")
        store, external = self.account.store(NOTES), told.get("externalId")
        named = self.account.kept.external.get((NOTES, str(external))) if external else None
        looked_at = [store[named]] if named in store else [] if external else store.values()
        notes = [self._shown(one) for one in looked_at]
        return {"notes": [one for one in notes if all(one[name] == str(told[name]) for name in names)]}

    def _shown(self, one: Stored) -> Told:
        links = {name: str(one.values[name]) if one.values.get(name) else None for name in ("entity", "transaction")}
        return {
            "id": str(one.id), "title": one.values["title"], "note": one.values["note"],
            "direction": one.values["direction"], "noteDate": f"{one.created:%Y-%m-%dT%H:%M:%SZ}",
            "externalId": self.account.kept.external_of(NOTES, one.id), **links,
        }  # fmt: skip

    def _delete(self, told: Told) -> Told:
        number = int(str(told.get("id"))) if str(told.get("id")).isdecimal() else 0
        one = self.account.store(NOTES).pop(number, None)
        if one is None:
            raise Refused(400, "RCRD_DSNT_EXIST", "That record does not exist.")
        self.account.kept.set_external(NOTES, number, None)
        self.account.remember_deleted(NOTES, number, name=one.values["title"])
        return {"id": str(number)}

    def _void(self, told: Told) -> Told:
        """Voids by a reversing journal, and takes back what was applied."""
        account, books = self.account, self.account.books
        shown = account.picture().by_id.get(int(str(told.get("id")))) if str(told.get("id")).isdecimal() else None
        if shown is None or RECORD_TYPES[shown.kind].lower() != str(told.get("type")).lower():
            raise Refused(400, "RCRD_DSNT_EXIST", "That record does not exist.")
        if shown.voided or books.is_closed(shown.key.entity, account.today()):
            raise Refused(400, "CANT_VOID_TRANS", "This transaction is voided already, or the period is closed.")
        try:
            apply_lines(account, shown, [], replace=True)
            reversal = books.reverse(shown.key.document, today=account.today(), on=account.today())
        except BooksError as error:
            raise Refused(400, "CANT_VOID_TRANS", str(error)) from None
        account.saved("transaction", shown.key)
        key = next(reversal.item_key(line) for line in reversal.lines if line.is_item)
        account.picture()
        return {"id": str(account.kept.id_of("transaction", key))}
