"""Asynchronous requests: accepted at once, run when their time has come, with the answer kept for whoever asks.

A key counts with `Prefer: respond-async` only; one that was used names the first job [netsuite.md §2.2]. What a job
looks like while and after it runs is Oracle's documentation from memory; the addresses are rest_samples/batch_async.
"""

from collections.abc import Callable
from datetime import datetime
from typing import Any, Final

import msgspec

from simulators.messages import Answer, Request
from simulators.netsuite.errors import Refused, no_record, refused
from simulators.netsuite.values import BASE, body_of, encoded, resource

JOBS: Final = "/services/rest/async/v1/job"
MOST_RECORDS: Final = 100
_BATCH: Final = "type=collection"
_REPEATED: Final = (
    'A request with the same idempotency key is already submitted. See the "Location" header for a link to the '
    "previously submitted job"
)
#: one request → its answer; a refusal is one
Execute = Callable[[Request], Answer]


class Job(msgspec.Struct, kw_only=True, eq=False):
    """One accepted request, or the records of one batch."""

    id: int
    tasks: list[Request]
    due: float
    answers: list[Answer] = []

    @property
    def done(self) -> bool:
        return len(self.answers) == len(self.tasks)

    @property
    def progress(self) -> str:
        if not self.done:
            return "pending"
        return "failed" if any(answer.status >= 400 for answer in self.answers) else "succeeded"  # noqa: PLR2004 - an HTTP error


class Jobs:
    """The account's jobs, in the order they were accepted."""

    def __init__(self, execute: Execute, clock: Callable[[], datetime], seconds: float) -> None:
        self._execute, self._clock, self._seconds = execute, clock, seconds
        self._jobs: dict[int, Job] = {}
        self._keys: dict[str, int] = {}

    def run(self) -> None:
        """Runs the jobs whose time has come."""
        now = self._clock().timestamp()
        for job in self._jobs.values():
            if not job.done and job.due <= now:
                job.answers = [self._execute(task) for task in job.tasks]

    def accept(self, request: Request) -> Answer:
        """202 and where the job is, or the conflict with the job that has the key."""
        key = request.header("x-netsuite-idempotency-key")
        if key and key in self._keys:
            answer = refused(400, "IDEMPOTENCY_ERROR", _REPEATED)
            answer.body = answer.body.replace(b'"Bad Request"', b'"Conflict"').replace(
                b"sec10.html", b"sec10.html#sec10.4.10"
            )
            answer.headers |= self._where(self._keys[key], request)
            return answer
        number = len(self._jobs) + 1
        due = self._clock().timestamp() + self._seconds
        self._jobs[number] = Job(id=number, tasks=tasks_of(request), due=due)
        if key:
            self._keys[key] = number
        return Answer(status=202, headers=self._where(number, request))

    @staticmethod
    def _where(number: int, request: Request) -> dict[str, str]:
        return {"Preference-Applied": "respond-async", "Location": f"{request.origin}{JOBS}/{number}"}

    def answer(self, request: Request) -> Answer:
        """A job, its tasks, or the answer that one of them got."""
        parts = request.path.removeprefix(f"{JOBS}/").split("/")
        job = self._jobs.get(int(parts[0])) if parts[0].isdecimal() else None
        if job is None or request.method != "GET":
            raise no_record()
        here = f"{request.origin}{JOBS}/{job.id}"
        if parts[1:] in ([], [""]):
            task = {"links": [{"rel": "self", "href": f"{here}/task/"}]}
            return resource({**_about(here, job.id, job.progress, done=job.done), "task": task})
        if parts[1] != "task":
            raise no_record()
        return self._task(job, here, [part for part in parts[2:] if part])

    @staticmethod
    def _task(job: Job, here: str, rest: list[str]) -> Answer:
        told = [
            _about(f"{here}/task/{place}", place, job.progress, done=job.done) for place in range(1, len(job.tasks) + 1)
        ]
        if not rest:
            links = [{"rel": "self", "href": f"{here}/task"}]
            page = {"count": len(told), "hasMore": False, "offset": 0, "totalResults": len(told)}
            return resource({"links": links, "items": told, **page})
        place = int(rest[0]) if rest[0].isdecimal() else 0
        if not 1 <= place <= len(told) or rest[1:] not in ([], ["result"]):
            raise no_record()
        if not rest[1:]:
            return resource(told[place - 1])
        if not job.done:
            raise Refused(404, "NONEXISTENT_ID", "The result is not available yet.")
        kept = job.answers[place - 1]
        return Answer(status=kept.status, headers=dict(kept.headers), body=kept.body)


def wants_async(request: Request) -> bool:
    """Whether the caller asked for a job."""
    return "respond-async" in request.header("prefer")


def is_batch(request: Request) -> bool:
    """Whether the body is many records."""
    return _BATCH in request.header("content-type") and request.method != "GET"


def tasks_of(request: Request) -> list[Request]:
    """The request without its wish for a job; of a batch one for each record."""
    headers = {name: value for name, value in request.headers.items() if name not in {"prefer", "content-type"}}
    plain = msgspec.structs.replace(request, headers=headers)
    if not is_batch(request):
        return [plain]
    items = body_of(request.body).get("items")
    if not isinstance(items, list) or not 0 < len(items) <= MOST_RECORDS:
        raise Refused(400, "INVALID_CONTENT", f"A batch has 1 to {MOST_RECORDS} items.")
    return [_one_of(plain, item) for item in items]


def _one_of(plain: Request, item: Any) -> Request:  # noqa: ANN401 - as written
    if not isinstance(item, dict):
        raise Refused(400, "INVALID_CONTENT", "An item of a batch is an object.")
    named = {"PATCH": item.get("id"), "PUT": f"eid:{item.get('externalId')}"}.get(plain.method)
    record = plain.path.removeprefix(f"{BASE}/").strip("/")
    target = f"{BASE}/{record}/{named}" if named else f"{BASE}/{record}"
    return msgspec.structs.replace(plain, target=target, body=encoded(item))


def _about(here: str, number: int, progress: str, *, done: bool) -> dict[str, Any]:
    links = [{"rel": "self", "href": here}]
    return {"links": links, "id": str(number), "completed": done, "progress": progress}
