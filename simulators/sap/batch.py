"""`$batch`: one changeset of writes, all of which are executed or none."""

import re
from collections.abc import Callable, Iterator

import msgspec

from simulators.books import Books
from simulators.messages import Answer, Request
from simulators.sap.errors import GatewayError, bad_query

BOUNDARY = re.compile(r'multipart/mixed\s*;.*?boundary="?([^";\s]+)"?', re.IGNORECASE)
LINE = re.compile(r"(POST|PATCH|MERGE|PUT|DELETE) (\S+) HTTP/1\.1")
REASONS = {200: "OK", 201: "Created", 204: "No Content"}
#: one write of a changeset → its answer; GatewayError where it is refused
Execute = Callable[[Request], Answer]


def batch(books: Books, request: Request, *, execute: Execute, refused: Callable[[GatewayError], Answer]) -> Answer:
    """202 with a part for each write, or with the first error alone, and then the books are as before."""
    writes = list(_writes(request))
    customers = {key: msgspec.structs.replace(one) for key, one in books.customers.items()}
    beside = {name: list(kept) for name, kept in books.beside.items()}
    try:
        told = [execute(write) for write in writes]
    except GatewayError as error:
        books.customers.update(customers)
        books.beside.clear()
        books.beside.update(beside)
        books.revision += 1
        return _answer([refused(error)], changeset=False)
    return _answer(told, changeset=True)


def _writes(request: Request) -> Iterator[Request]:
    """The writes of the changeset in the body."""
    text = request.body.decode()
    for outer in _parts(request.header("content-type"), text):
        head, rest = _split(outer)
        if BOUNDARY.search(head) is None:
            raise bad_query("This system takes changesets only")
        for inner in _parts(head, rest):
            yield _write(request, _split(inner)[1])


def _write(request: Request, text: str) -> Request:
    head, body = _split(text)
    line = LINE.match(head)
    if line is None:
        raise bad_query(f"No request: {head[:60]}")
    told = (one.partition(":") for one in head.splitlines()[1:])
    headers = {**request.headers, **{name.strip().lower(): value.strip() for name, _, value in told}}
    target = request.path.removesuffix("$batch") + line[2]
    return msgspec.structs.replace(request, method=line[1], target=target, headers=headers, body=body.strip().encode())


def _parts(content_type: str, body: str) -> list[str]:
    boundary = BOUNDARY.search(content_type)
    if boundary is None:
        raise bad_query("multipart/mixed with a boundary is required")
    _, *parts = re.split(rf"(?:^|\r?\n)--{re.escape(boundary[1])}(?:--)?[ \t]*(?:\r?\n|$)", body)
    return [part for part in parts if part.strip()]


def _split(text: str) -> tuple[str, str]:
    head, _, rest = text.replace("\r\n", "\n").partition("\n\n")
    return head, rest


def _answer(told: list[Answer], *, changeset: bool) -> Answer:
    lines = "".join(f"--inner\r\n{_part(one)}" for one in told)
    inner = f"Content-Type: multipart/mixed; boundary=inner\r\n\r\n{lines}--inner--\r\n"
    body = f"--outer\r\n{inner if changeset else _part(told[0])}--outer--\r\n"
    headers = {"Content-Type": "multipart/mixed; boundary=outer", "dataserviceversion": "2.0"}
    return Answer(status=202, headers=headers, body=body.encode())


def _part(answer: Answer) -> str:
    headers = "".join(f"{name}: {value}\r\n" for name, value in answer.headers.items())
    status = f"HTTP/1.1 {answer.status} {REASONS.get(answer.status, 'Error')}"
    head = "Content-Type: application/http\r\ncontent-transfer-encoding: binary\r\n"
    return f"{head}\r\n{status}\r\n{headers}\r\n{answer.body.decode()}\r\n"
