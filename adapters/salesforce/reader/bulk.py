"""Reading by a job of Bulk API 2.0: asked for, waited for on the environment's clock, fetched in CSV [addendum D3]."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from csv import DictReader
from csv import Error as NoCsv
from io import StringIO
from typing import TYPE_CHECKING, Final

import msgspec
from msgspec import Struct
from simple_salesforce.api import Salesforce
from simple_salesforce.bulk2 import Operation, QueryResult, _Bulk2Client

from adapters.salesforce.reader.org import MOST_EMPTY, Row, distinct, typed
from canonical_model.errors import BadAnswer, Retry

if TYPE_CHECKING:
    from adapters.salesforce.reader.org import Org

#: the first wait for a job, which doubles up to the longest one
FIRST_WAIT, LONGEST_WAIT = 1.0, 30.0
#: records of one page of results
PAGE: Final = 50_000
#: locators of one job
MOST_PAGES: Final = 10_000


class Job(Struct, frozen=True, kw_only=True):
    """A job as it stands."""

    id: str
    state: str
    processed: int = msgspec.field(name="numberRecordsProcessed", default=0)
    said: str = msgspec.field(name="errorMessage", default="")


class Waiting(Struct, frozen=True, kw_only=True):
    """How a job is waited for."""

    sleep: Callable[[float], None]
    seconds: float
    page: int = PAGE


def job_pages(org: Org, soql: str, *, waiting: Waiting, doubts: set[str]) -> Iterator[list[Row]]:
    """All records that a question brings, each once; BadAnswer where a job fails, Retry where it takes too long."""
    job = _finished(org, soql, waiting=waiting)
    came = 0
    for page in distinct(_results(org, job, most=waiting.page), of=soql.rpartition(" FROM ")[2], doubts=doubts):
        came += len(page)
        yield page
    if came != job.processed:
        doubts.add(f"{came} records came, where the job counts {job.processed}")


def _finished(org: Org, soql: str, *, waiting: Waiting) -> Job:
    job = typed(Job, org.asked(lambda client: _jobs(client).create_job(Operation.query, query=soql)))
    wait, waited = FIRST_WAIT, 0.0
    while job.state not in {"JobComplete", "Failed", "Aborted"}:
        if waited >= waiting.seconds:
            raise Retry(f"job {job.id} is not done after {waited:.0f} s", remedy="raise job_seconds")
        waiting.sleep(wait)
        waited, wait = waited + wait, min(2 * wait, LONGEST_WAIT)
        job = typed(Job, org.asked(lambda client, job=job: _jobs(client).get_job(job.id, is_query=True)))  # type: ignore[misc]
    if job.state != "JobComplete":
        raise BadAnswer(f"job {job.id} {job.state.lower()}: {job.said}")
    return job


def _results(org: Org, job: Job, *, most: int) -> Iterator[list[Row]]:
    locator, seen, empty = "", set[str](), 0
    for _ in range(MOST_PAGES):
        page = org.asked(
            lambda client, at=locator: _jobs(client).get_query_results(job.id, at, most)  # type: ignore[misc]
        )
        rows = _rows(page)
        empty = 0 if rows else empty + 1
        yield rows
        locator = page.get("locator", "")
        if not locator:
            return
        if locator in seen or empty >= MOST_EMPTY:
            raise BadAnswer("the results of a job go round in circles")
        seen.add(locator)
    raise BadAnswer(f"a job has more than {MOST_PAGES} pages of results")


def _rows(page: QueryResult) -> list[Row]:
    try:
        rows = list(DictReader(StringIO(page.get("records", ""), newline=""), strict=True))
    except NoCsv as error:
        raise BadAnswer(f"the results of a job are no CSV: {error}") from error
    if len(rows) != page.get("number_of_records"):
        raise BadAnswer(f"{len(rows)} records came on a page of {page.get('number_of_records')}")
    if any(None in row or None in row.values() for row in rows):
        raise BadAnswer("a line of the results has more or fewer fields than their head")
    return [dict(row) for row in rows]


def _jobs(client: Salesforce) -> _Bulk2Client:
    """The client's own requests of jobs, without its waiting, which sleeps on the machine's clock for up to a day."""
    return _Bulk2Client("", client.bulk2_url, {"Content-Type": "application/json"}, client.session)
