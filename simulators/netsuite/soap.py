"""The SOAP port of the account: SuiteTalk's envelopes over the books, for the few operations that are used.

Written from the schemas of 2023_2 and Oracle's Help [netsuite.md §1.6, §3]: nothing here is shared with a client.
Operations that are not in `_OPERATIONS` are not there, nor are journals.
"""

import hmac
from base64 import b64encode
from collections import OrderedDict
from collections.abc import Callable
from datetime import datetime
from typing import Final
from xml.etree import ElementTree as ET

from msgspec import Struct

from simulators.books import Books
from simulators.messages import Answer, Request
from simulators.netsuite.auth import MAX_NONCES, SKEW_SECONDS, Credentials
from simulators.netsuite.database import ACCOUNT_ZONE, Database
from simulators.netsuite.soap_notes import BadNote, key_of, notes_of, written
from simulators.netsuite.soap_search import BadSearch, Search, external_ids, page_size
from simulators.netsuite.soap_xml import (
    SPACES,
    bad,
    element,
    envelope,
    fault,
    find,
    good,
    kind_of,
    leaf,
    local,
    text,
)

PORT: Final = "/services/NetSuitePort_"
MAX_SEARCHES: Final = 32
#: the endpoint that is told apart from those that this account no longer has
_OLDEST: Final = "2021_2"
_DELETED: Final = {"invoice": "transaction", "customerPayment": "transaction", "creditMemo": "transaction"}
FAULTS: Final = (
    "truncated", "same_page", "wrong_index", "count_disagrees", "throttled", "session_limit", "no_permission",
    "new_field", "repeated_record",
)  # fmt: skip


class _Found(Struct, kw_only=True):
    records: list[str]
    size: int

    @property
    def pages(self) -> int:
        return -(-len(self.records) // self.size)

    def page(self, index: int) -> list[str]:
        return self.records[(index - 1) * self.size : index * self.size]


class SoapPort:
    """Answers SOAP."""

    def __init__(
        self, books: Books, database: Database, *, credentials: Credentials, clock: Callable[[], datetime],
        concurrency: int,
    ) -> None:  # fmt: skip
        self._credentials, self._clock, self._concurrency = credentials, clock, concurrency
        self._search = Search(database, clock)
        self.notes = notes_of(books)
        self._found: OrderedDict[str, _Found] = OrderedDict()
        self._made = 0
        self._nonces: OrderedDict[str, None] = OrderedDict()
        #: what was deleted: (SuiteTalk's type, internal id, when)
        self.deleted: list[tuple[str, str, datetime]] = []
        #: fault → how often it strikes yet
        self._faults: dict[str, int] = {}

    def inject(self, name: str, count: int = 1) -> None:
        """Switches a fault on, for so many answers."""
        if name not in FAULTS:
            raise ValueError(f"no fault {name}; there are {', '.join(FAULTS)}")
        self._faults[name] = count

    def clear_faults(self) -> None:
        """All is well again."""
        self._faults.clear()

    def delete(self, kind: str, internal_id: str) -> None:
        """Deletes a record: it is found no more, and told as deleted."""
        self.deleted.append((kind, internal_id, self._clock()))
        self._search.gone.add((_DELETED.get(kind, kind), internal_id))

    def _strikes(self, name: str) -> bool:
        left = self._faults.get(name, 0)
        if left:
            self._faults[name] = left - 1
        return left > 0

    def answer(self, request: Request, *, free: bool) -> Answer:
        """The answer to one request."""
        version = request.path.removeprefix(PORT)
        if not free or self._strikes("throttled"):
            words = "The maximum number of concurrent requests was exceeded. Please reduce the number of requests."
            return fault(version, "exceededConcurrentRequestLimitFault", "WS_REQUEST_BLOCKED", words)
        if self._strikes("session_limit"):
            words = "Only one request may be made against a session at a time"
            return fault(version, "exceededRequestLimitFault", "WS_CONCUR_SESSION_DISALLWD", words)
        if version < _OLDEST:
            return fault(version, "invalidVersionFault", "UNSUPPORTED_WS_VERSION", "This endpoint is no longer there.")
        answer = self._understood(request, version)
        return self._broken(answer)

    def _understood(self, request: Request, version: str) -> Answer:
        try:
            root = ET.fromstring(request.body)  # noqa: S314 - what callers of this simulator wrote themselves
        except ET.ParseError as error:
            return fault(version, "unexpectedErrorFault", "USER_ERROR", f"no XML: {error}")
        asked = next(iter(find(root, "Body") or ()), None)
        if asked is None or asked.tag != f"{{{SPACES['platformMsgs'].format(version)}}}{local(asked)}":
            words = "The namespaces are not those of this endpoint"
            return fault(version, "invalidVersionFault", "INVALID_WS_VERSION", words)
        if not self._signed(find(root, "Header", "tokenPassport")):
            return fault(version, "invalidCredentialsFault", "INVALID_LOGIN_CREDENTIALS", "Invalid login attempt.")
        operation = _OPERATIONS.get(local(asked))
        if operation is None or request.header("soapaction").strip('"') != local(asked):
            return fault(version, "unexpectedErrorFault", "USER_ERROR", f"no operation {local(asked)}")
        return envelope(version, operation(self, asked, find(root, "Header")))

    def _broken(self, answer: Answer) -> Answer:
        if self._strikes("truncated"):
            answer.body = answer.body[: len(answer.body) * 2 // 3]
        return answer

    def _signed(self, told: ET.Element | None) -> bool:
        """The base string and key of Oracle's Help: account, key, token, nonce, time; both secrets."""
        known = self._credentials
        parts = [text(told, name) for name in ("account", "consumerKey", "token", "nonce", "timestamp")]
        if parts[:3] != [known.account, known.consumer_key, known.token_id] or not self._fresh(*parts[3:]):
            return False
        signature = find(told, "signature")
        key = f"{known.consumer_secret}&{known.token_secret}".encode()
        made = b64encode(hmac.new(key, "&".join(parts).encode(), "sha256").digest()).decode()
        given = "" if signature is None or signature.get("algorithm") != "HMAC-SHA256" else signature.text or ""
        return hmac.compare_digest(made, given)

    def _fresh(self, nonce: str, stamp: str) -> bool:
        if not stamp.isdecimal() or abs(int(stamp) - self._clock().timestamp()) > SKEW_SECONDS or nonce in self._nonces:
            return False
        self._nonces[nonce] = None
        if len(self._nonces) > MAX_NONCES:
            self._nonces.popitem(last=False)
        return True

    def search(self, asked: ET.Element, header: ET.Element | None) -> str:
        """A new search, and its first page."""
        if self._strikes("no_permission"):
            words = "Permission Violation: You need the 'Transactions -> Invoice' permission to access this page."
            return _told("search", "searchResult", bad("INSUFFICIENT_PERMISSION", words))
        wanted = find(asked, "searchRecord")
        whole = text(header, "searchPreferences", "bodyFieldsOnly") == "false"
        try:
            size = page_size(header)
            records = self._records(wanted, whole=whole)
        except BadSearch as error:
            return _told("search", "searchResult", bad("WS_INVALID_SEARCH_OPERATN", str(error)))
        self._made += 1
        search_id = f"WEBSERVICES_{self._credentials.account}_{self._made}"
        self._found[search_id] = _Found(records=records, size=size)
        if len(self._found) > MAX_SEARCHES:
            self._found.popitem(last=False)
        return self._page("search", search_id, 1)

    def _records(self, wanted: ET.Element | None, *, whole: bool) -> list[str]:
        if wanted is None:
            raise BadSearch("nothing is searched for")
        if kind_of(wanted) == "NoteSearch":
            return [written(note) for note in self.notes.by_external(external_ids(wanted))]
        records = self._search.found(wanted, whole=whole)
        if records and self._strikes("new_field"):
            records = [one.replace("><", "><tranSales:brandNew>x</tranSales:brandNew><", 1) for one in records]
        return [records[0], *records] if records and self._strikes("repeated_record") else records

    def search_more(self, asked: ET.Element, _: ET.Element | None) -> str:
        """A further page."""
        search_id, index = text(asked, "searchId"), int(text(asked, "pageIndex"))
        found = self._found.get(search_id)
        if found is None or not 1 <= index <= found.pages:
            return _told("searchMoreWithId", "searchResult", bad("INVALID_JOB_ID", "The search is not there."))
        return self._page("searchMoreWithId", search_id, index)

    def _page(self, operation: str, search_id: str, index: int) -> str:
        found = self._found[search_id]
        later = index > 1
        shown = found.page(index - 1 if later and self._strikes("same_page") else index)
        told = index - 1 if later and self._strikes("wrong_index") else index
        total = len(found.records) + self._strikes("count_disagrees")
        inside = [
            good(), leaf("platformCore:totalRecords", total), leaf("platformCore:pageSize", found.size),
            leaf("platformCore:totalPages", found.pages), leaf("platformCore:pageIndex", told),
            leaf("platformCore:searchId", search_id),
        ]  # fmt: skip
        return _told(operation, "searchResult", *inside, element("platformCore:recordList", *shown) if shown else "")

    def get(self, asked: ET.Element, _: ET.Element | None) -> str:
        """One transaction or note."""
        kind, own = key_of(asked)
        if kind == "note":
            found = [written(note) for note in self.notes.every() if note.id == own]
        else:
            found = [one for one in self._search.found(_one(kind, own), whole=True) if f'"{own}"' in one]
        if not found:
            return _response("get", "readResponse", bad("RCRD_DSNT_EXIST", "That record does not exist."))
        record = found[0].replace("platformCore:record", "platformMsgs:record")
        return _response("get", "readResponse", good(), record)

    def get_all(self, asked: ET.Element, _: ET.Element | None) -> str:
        """All currencies."""
        record = find(asked, "record")
        if record is None or record.get("recordType") != "currency":
            return _told("getAll", "getAllResult", bad("INVALID_RCRD_TYPE", "Only currencies are listed here."))
        records = self._search.currencies()
        return _told(
            "getAll", "getAllResult", good(), leaf("platformCore:totalRecords", len(records)),
            element("platformCore:recordList", *records),
        )  # fmt: skip

    def get_deleted(self, asked: ET.Element, _: ET.Element | None) -> str:
        """What was deleted, all on one page."""
        wanted = find(asked, "getDeletedFilter")
        since = datetime.fromisoformat(text(wanted, "deletedDate", "searchValue"))
        kinds = find(wanted, "type")
        types = {one.text for one in kinds} if kinds is not None else set()
        rows = [row for row in self.deleted if row[0] in types and row[2] >= since]
        inside = [
            good(), leaf("platformCore:totalRecords", len(rows)), leaf("platformCore:pageSize", 1000),
            leaf("platformCore:totalPages", 1), leaf("platformCore:pageIndex", 1),
        ]  # fmt: skip
        listed = [element("platformCore:deletedRecordList", *map(_gone, rows))] if rows else []
        return _told("getDeleted", "getDeletedResult", *inside, *listed)

    def add(self, asked: ET.Element, _: ET.Element | None) -> str:
        """A note."""
        record = find(asked, "record")
        try:
            note = self.notes.add(record if record is not None else ET.Element("nothing"))
        except BadNote as error:
            code, _space, words = str(error).partition(" ")
            return _response("add", "writeResponse", bad(code, words))
        return _response("add", "writeResponse", good(), _base("note", note.id))

    def remove(self, asked: ET.Element, _: ET.Element | None) -> str:
        """Delete a note."""
        kind, own = key_of(asked)
        if kind != "note" or not self.notes.delete(own):
            told = bad("RCRD_DSNT_EXIST", "That record does not exist.")
            return _response("delete", "writeResponse", told, _base(kind, own))
        return _response("delete", "writeResponse", good(), _base(kind, own))

    def server_time(self, _: ET.Element, __: ET.Element | None) -> str:
        """The account's clock."""
        now = self._clock().astimezone(ACCOUNT_ZONE).isoformat(timespec="milliseconds")
        return _told("getServerTime", "getServerTimeResult", good(), leaf("platformCore:serverTime", now))

    def governance(self, _: ET.Element, __: ET.Element | None) -> str:
        """How many requests may be under way."""
        limits = leaf("platformCore:accountConcurrencyLimit", self._concurrency)
        return _told("getAccountGovernanceInfo", "getAccountGovernanceInfoResult", good(), limits)


_OPERATIONS: Final[dict[str, Callable[[SoapPort, ET.Element, ET.Element | None], str]]] = {
    "search": SoapPort.search, "searchMoreWithId": SoapPort.search_more, "get": SoapPort.get,
    "getAll": SoapPort.get_all, "getDeleted": SoapPort.get_deleted, "add": SoapPort.add, "delete": SoapPort.remove,
    "getServerTime": SoapPort.server_time, "getAccountGovernanceInfo": SoapPort.governance,
}  # fmt: skip


def _told(operation: str, result: str, *inside: str) -> str:
    return element(f"platformMsgs:{operation}Response", element(f"platformCore:{result}", *inside))


def _response(operation: str, name: str, *inside: str) -> str:
    return element(f"platformMsgs:{operation}Response", element(f"platformMsgs:{name}", *inside))


def _base(kind: str, own: str) -> str:
    return element("platformMsgs:baseRef", internalId=own, type=kind, xsi__type="platformCore:RecordRef")


def _gone(row: tuple[str, str, datetime]) -> str:
    kind, own, at = row
    when = leaf("platformCore:deletedDate", at.astimezone(ACCOUNT_ZONE).isoformat(timespec="milliseconds"))
    named = element(
        "platformCore:record", leaf("platformCore:name", "gone"), internalId=own, type=kind,
        xsi__type="platformCore:RecordRef",
    )  # fmt: skip
    return element("platformCore:deletedRecord", when, named)


def _one(kind: str, own: str) -> ET.Element:
    """A search for one transaction."""
    asked = ET.Element("searchRecord", {"{http://www.w3.org/2001/XMLSchema-instance}type": "x:TransactionSearch"})
    basic = ET.SubElement(asked, "basic")
    by_id = ET.SubElement(basic, "internalId", operator="anyOf")
    ET.SubElement(by_id, "searchValue", internalId=own)
    by_type = ET.SubElement(basic, "type", operator="anyOf")
    ET.SubElement(by_type, "searchValue").text = f"_{kind}"
    return asked
