"""The REST API of one organisation: questions, records, composites, jobs [dynamics_crm.md §1.4, §2.4, §3]."""

from itertools import count
from typing import Any, Final

import msgspec
from msgspec import Struct

from simulators.crm.faults import Injections, Page
from simulators.crm.salesforce.errors import Refused, broken, malformed, not_found, not_logged_in, too_many
from simulators.crm.salesforce.jobs import Jobs
from simulators.crm.salesforce.logon import TOKEN, Logon
from simulators.crm.salesforce.org import Org
from simulators.crm.salesforce.records import Call, objects
from simulators.crm.salesforce.soql import Question, answered, parsed, row
from simulators.messages import Answer, Request, json_answer

MOST_PARTS: Final = 25
MOST_CURSORS: Final = 200
LIMIT: Final = "Sforce-Limit-Info"
#: of each object what nothing works without, and what nothing depends on
_REQUIRED: Final = {"Account": ("Name", "BillingCountry"), "Contact": ("Email", "Title"), "Task": ("CreatedDate", "")}


class Cursor(Struct, frozen=True, kw_only=True):
    """What a question found, as it stood then."""

    id: str
    asked: Question
    text: str
    rows: list[dict[str, Any]]


class Service:
    """Answers as an organisation does."""

    def __init__(self, org: Org, logon: Logon, injections: Injections) -> None:
        self.org, self.logon, self._injections = org, logon, injections
        self._jobs, self._cursors, self._numbers, self.used = Jobs(org), dict[str, Cursor](), count(1), 0
        self._data = f"/services/data/v{org.options.version}/"

    def answer(self, request: Request) -> Answer:
        """One request, counted."""
        if request.path == TOKEN and request.method == "POST":
            return self.logon.asked(request)
        try:
            answer = self._counted(request)
        except Refused as refused:
            answer = refused.answer
        answer.headers[LIMIT] = f"api-usage={self.used}/{self.org.options.requests}"
        return answer

    def _counted(self, request: Request) -> Answer:
        if not self.logon.knows(request):
            raise not_logged_in()
        if self.used >= self.org.options.requests:
            return too_many()
        self.used += 1
        if not request.path.startswith(self._data):
            raise not_found()
        told = decoded(request.body) if request.body else {}
        call = Call(method=request.method, told=told, asked=request.params)
        return self._routed(request.path.removeprefix(self._data), call)

    def _routed(self, path: str, call: Call) -> Answer:
        head, _, rest = path.partition("/")
        if head == "query" and call.method == "GET":
            return self._queried(rest, call.asked.get("q", ""))
        if head == "sobjects" and rest:
            return objects(self.org, rest, call)
        if head == "jobs" and rest.partition("/")[0] == "query":
            return self._jobs.answer(rest.partition("/")[2], call)
        if path == "composite" and call.method == "POST":
            return self._composed(call.told)
        raise not_found()

    def _queried(self, rest: str, text: str) -> Answer:
        if not rest:
            asked = parsed(text)
            rows = [row(self.org, asked, one) for one in answered(self.org, asked)]
            cursor = Cursor(id=f"01g{next(self._numbers):012}", asked=asked, text=text, rows=rows)
            if len(self._cursors) >= MOST_CURSORS:
                del self._cursors[next(iter(self._cursors))]
            self._cursors[cursor.id] = cursor
            return self._page(cursor, 0)
        name, _, at = rest.partition("-")
        offset = at.partition("-")[0]
        if name not in self._cursors or not offset.isdecimal():
            raise malformed("invalid query locator")
        return self._page(self._cursors[name], int(offset))

    def _page(self, cursor: Cursor, start: int) -> Answer:
        of, most = cursor.asked.of, self.org.options.page
        required, optional = _REQUIRED.get(of, ("Id", ""))
        page = Page(
            resource=of, question=cursor.text, rows=[dict(one) for one in cursor.rows[start : start + most]],
            total=len(cursor.rows), next=str(start + most) if len(cursor.rows) > start + most else "",
            fields=lambda row: row, required=required, optional=optional, broken=broken, too_many=too_many,
        )  # fmt: skip
        self._injections.apply(page)
        if page.instead is not None:
            return page.instead
        records = [{"attributes": {"type": of, "url": f"{self._data}sobjects/{of}"}, **one} for one in page.rows]
        link = {"nextRecordsUrl": f"{self._data}query/{cursor.id}-{page.next}"} if page.next else {}
        return _json({"totalSize": page.total, "done": not page.next, **link, "records": records})

    def _composed(self, told: dict[str, Any]) -> Answer:
        """Parts in their order; with allOrNone nothing stays where one of them fails."""
        parts = told.get("compositeRequest")
        if not isinstance(parts, list) or not 0 < len(parts) <= MOST_PARTS:
            raise Refused(400, "compositeRequest holds 1 to 25 parts", "INVALID_INPUT")
        before = self.org.copied()
        answers = [(part["referenceId"], self._part(part)) for part in parts]
        failed = [one.status >= 300 for _, one in answers]  # noqa: PLR2004 - by HTTP
        if told.get("allOrNone") and any(failed):
            self.org.records = before
            halted = Refused(
                400, "The transaction was rolled back since another operation in the same transaction failed.",
                "PROCESSING_HALTED",
            ).answer  # fmt: skip
            answers = [(name, one if bad else halted) for (name, one), bad in zip(answers, failed, strict=True)]
        return _json({"compositeResponse": [_told(name, one) for name, one in answers]})

    def _part(self, part: dict[str, Any]) -> Answer:
        path = str(part.get("url", ""))
        try:
            if not path.startswith(f"{self._data}sobjects/"):
                raise not_found()
            call = Call(method=part.get("method", "GET"), told=part.get("body") or {})
            return objects(self.org, path.removeprefix(f"{self._data}sobjects/"), call)
        except Refused as refused:
            return refused.answer


def _told(name: str, answer: Answer) -> dict[str, Any]:
    body = msgspec.json.decode(answer.body) if answer.body else None
    return {"body": body, "httpHeaders": {}, "httpStatusCode": answer.status, "referenceId": name}


def decoded(body: bytes) -> dict[str, Any]:
    """A body that is an object; Refused for anything else."""
    try:
        found = msgspec.json.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise Refused(400, f"JSON: {error}", "JSON_PARSER_ERROR") from error
    if not isinstance(found, dict):
        raise Refused(400, "an object is needed", "JSON_PARSER_ERROR")
    return found


def _json(told: object) -> Answer:
    return json_answer(msgspec.json.encode(told))
