"""Jobs of Bulk API 2.0: a question is asked, waited for, and its answer fetched in CSV, page by page [addendum D3]."""

from csv import QUOTE_ALL, writer
from io import StringIO
from typing import Any, Final

import msgspec
from msgspec import Struct

from simulators.crm.salesforce.errors import Refused, not_found
from simulators.crm.salesforce.org import Org
from simulators.crm.salesforce.records import Call
from simulators.crm.salesforce.soql import Question, answered, parsed, row
from simulators.messages import Answer, json_answer

MOST_JOBS: Final = 100


class Job(Struct, kw_only=True):
    """A job, and what it found when it ran."""

    id: str
    asked: Question
    soql: str
    #: how often it is still told as running
    left: int
    rows: list[dict[str, Any]]


class Jobs:
    """All of an organisation."""

    def __init__(self, org: Org) -> None:
        self._org = org
        self._jobs: dict[str, Job] = {}

    def answer(self, path: str, call: Call) -> Answer:
        """The answer to a request below `jobs/query`; raises Refused."""
        match [part for part in path.split("/") if part]:
            case [] if call.method == "POST":
                return self._begin(call.told)
            case [number] if call.method == "GET" and number in self._jobs:
                return self._state(self._jobs[number])
            case [number, "results"] if call.method == "GET" and number in self._jobs:
                return self._results(self._jobs[number], call.asked)
        raise not_found()

    def _begin(self, told: dict[str, Any]) -> Answer:
        if told.get("operation") != "query" or not isinstance(told.get("query"), str):
            raise Refused(400, "operation and query are needed", "INVALIDJOB")
        if len(self._jobs) >= MOST_JOBS:
            raise Refused(400, "too many jobs", "LIMIT_EXCEEDED")
        question = parsed(told["query"])
        rows = [row(self._org, question, one) for one in answered(self._org, question)]
        job = Job(
            id=f"750{len(self._jobs) + 1:012}AAA", asked=question, soql=told["query"], rows=rows,
            left=self._org.options.polls,
        )  # fmt: skip
        self._jobs[job.id] = job
        return _json(_told(job, "UploadComplete"))

    def _state(self, job: Job) -> Answer:
        if job.left:
            job.left -= 1
            return _json(_told(job, "InProgress"))
        return _json({**_told(job, "JobComplete"), "numberRecordsProcessed": len(job.rows)})

    def _results(self, job: Job, asked: dict[str, str]) -> Answer:
        if job.left:
            raise Refused(400, "Job is not complete", "INVALIDJOBSTATE")
        most = min(int(asked.get("maxRecords", "50000")), self._org.options.results)
        start = int(asked.get("locator", "0"))
        rows = job.rows[start : start + most]
        after = str(start + most) if len(job.rows) > start + most else "null"
        headers = {
            "Content-Type": "text/csv", "Sforce-Locator": after, "Sforce-NumberOfRecords": str(len(rows)),
        }  # fmt: skip
        return Answer(headers=headers, body=_csv(job.asked.fields, rows).encode())


def _csv(fields: tuple[str, ...], rows: list[dict[str, Any]]) -> str:
    sheet = StringIO(newline="")
    lines = writer(sheet, quoting=QUOTE_ALL, lineterminator="\n")
    lines.writerow(fields)
    for one in rows:
        lines.writerow([_cell(one[name]) for name in fields])
    return sheet.getvalue()


def _cell(value: Any) -> str:  # noqa: ANN401 - as it lies there
    return "" if value is None else str(value).lower() if isinstance(value, bool) else str(value)


def _told(job: Job, state: str) -> dict[str, Any]:
    return {
        "id": job.id, "operation": "query", "object": job.asked.of, "state": state, "contentType": "CSV",
        "apiVersion": 62.0, "lineEnding": "LF", "columnDelimiter": "COMMA",
    }  # fmt: skip


def _json(told: object) -> Answer:
    return json_answer(msgspec.json.encode(told))
