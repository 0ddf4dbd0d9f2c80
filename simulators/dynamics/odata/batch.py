"""`$batch` as JSON and as multipart; a changeset or an atomicity group is carried out as a whole or not at all."""

import re
from collections.abc import Callable, Iterator
from http import HTTPStatus
from typing import Any, Final
from urllib.parse import urlsplit

import msgspec
from msgspec import Struct

from simulators.dynamics.odata.errors import Refused
from simulators.dynamics.odata.reading import encoded
from simulators.messages import Answer, Request

_BOUNDARY: Final = re.compile(r'multipart/mixed\s*;.*?boundary="?([^";\s]+)"?', re.IGNORECASE)
_LINE: Final = re.compile(r"(GET|POST|PATCH|PUT|DELETE) (\S+)(?: HTTP/1\.1)?")
#: from here on an answer is a refusal
_WRONG: Final = 400


class Call(Struct, frozen=True, kw_only=True):
    """One request of a batch."""

    request: Request
    id: str = ""
    #: calls of one group stand or fall together; empty: by itself
    group: str = ""


#: one call → its answer
Execute = Callable[[Request], Answer]
#: several calls → their answers, or only that of the first one that is refused
Together = Callable[[list[Request]], list[Answer]]


def is_json(request: Request) -> bool:
    """Whether the batch is JSON."""
    return "json" in request.header("content-type")


def calls(request: Request, *, most: int) -> list[Call]:
    """The calls of a batch."""
    found = [*(_of_json(request) if is_json(request) else _of_parts(request))]
    if len(found) > most:
        raise Refused(400, f"The batch has {len(found)} operations; {most} are allowed.", code="BadRequest")
    return found


def groups(found: list[Call]) -> list[list[Call]]:
    """Neighbours of one group together."""
    grouped: list[list[Call]] = []
    for one in found:
        if one.group and grouped and grouped[-1][0].group == one.group:
            grouped[-1].append(one)
        else:
            grouped.append([one])
    return grouped


def answered(request: Request, grouped: list[list[Call]], answers: list[list[Answer]]) -> Answer:
    """The answer of a batch."""
    return _json_answer(grouped, answers) if is_json(request) else _multipart_answer(grouped, answers)


def failed(answers: list[Answer]) -> bool:
    """Whether one of them is a refusal."""
    return any(one.status >= _WRONG for one in answers)


def _inner(request: Request, method: str, url: str, headers: dict[str, str], body: bytes) -> Request:
    """A call with the outer one's logon; relative to where the batch is."""
    base = request.path.rpartition("$batch")[0]
    split = urlsplit(url)
    path = split.path if split.path.startswith("/") else f"{base}{split.path}"
    kept = {name: one for name, one in request.headers.items() if name in {"authorization", "host", "accept"}}
    return Request(
        method=method, target=f"{path}?{split.query}" if split.query else path, headers={**kept, **headers}, body=body,
        origin=request.origin,
    )  # fmt: skip


def _of_json(request: Request) -> Iterator[Call]:
    try:
        told: list[dict[str, Any]] = msgspec.json.decode(request.body)["requests"]
        for one in told:
            headers = {name.lower(): value for name, value in one.get("headers", {}).items()}
            body = msgspec.json.encode(one["body"]) if one.get("body") is not None else b""
            yield Call(
                request=_inner(request, one["method"].upper(), one["url"], headers, body), id=str(one.get("id", "")),
                group=one.get("atomicityGroup", ""),
            )  # fmt: skip
    except (KeyError, TypeError, AttributeError, msgspec.DecodeError):
        raise Refused(400, "The batch cannot be read.", code="BadRequest") from None


def _of_parts(request: Request) -> Iterator[Call]:
    text = request.body.decode(errors="replace")
    for place, outer in enumerate(_parts(request.header("content-type"), text)):
        head, rest = _split(outer)
        if _BOUNDARY.search(head) is None:
            yield _call(request, head, rest)
            continue
        for inner in _parts(head, rest):
            yield _call(request, *_split(inner), group=f"changeset {place}")


def _call(request: Request, outer: str, text: str, *, group: str = "") -> Call:
    head, body = _split(text)
    line = _LINE.match(head)
    if line is None:
        raise Refused(400, f"No request: {head[:60]}", code="BadRequest")
    headers = _headers(head)
    inner = _inner(request, line[1], line[2], headers, body.strip().encode())
    return Call(request=inner, id=_headers(f"\n{outer}").get("content-id", ""), group=group)


def _headers(head: str) -> dict[str, str]:
    told = (one.partition(":") for one in head.splitlines()[1:])
    return {name.strip().lower(): value.strip() for name, _, value in told if name.strip()}


def _parts(content_type: str, body: str) -> list[str]:
    boundary = _BOUNDARY.search(content_type)
    if boundary is None:
        raise Refused(400, "multipart/mixed with a boundary is required.", code="BadRequest")
    _, *parts = re.split(rf"(?:^|\r?\n)--{re.escape(boundary[1])}(?:--)?[ \t]*(?:\r?\n|$)", body)
    return [part for part in parts if part.strip()]


def _split(text: str) -> tuple[str, str]:
    head, _, rest = text.replace("\r\n", "\n").partition("\n\n")
    return head, rest


def _json_answer(grouped: list[list[Call]], answers: list[list[Answer]]) -> Answer:
    told = [
        _json_part(call, answer)
        for members, found in zip(grouped, answers, strict=True)
        for call, answer in zip(members, found, strict=False)
    ]
    return Answer(headers={"Content-Type": "application/json"}, body=encoded({"responses": told}))


def _json_part(call: Call, answer: Answer) -> dict[str, Any]:
    """The id is null where the caller gave none [bc_odata_batch_doc_excerpt.md]."""
    told: dict[str, Any] = {"id": call.id or None, "status": answer.status, "headers": _lower(answer)}
    if call.group:
        told["atomicityGroup"] = call.group
    if answer.body:
        told["body"] = msgspec.Raw(answer.body)
    return told


def _lower(answer: Answer) -> dict[str, str]:
    return {name.lower(): value for name, value in answer.headers.items()}


def _multipart_answer(grouped: list[list[Call]], answers: list[list[Answer]]) -> Answer:
    parts = []
    for members, found in zip(grouped, answers, strict=True):
        if not members[0].group or failed(found):
            parts.append(_part(members[0], found[0]))
            continue
        inner = "".join(f"--inner\r\n{_part(call, one)}" for call, one in zip(members, found, strict=True))
        parts.append(f"Content-Type: multipart/mixed; boundary=inner\r\n\r\n{inner}--inner--\r\n")
    body = "".join(f"--outer\r\n{one}" for one in parts) + "--outer--\r\n"
    return Answer(headers={"Content-Type": "multipart/mixed; boundary=outer"}, body=body.encode())


def _part(call: Call, answer: Answer) -> str:
    headers = "".join(f"{name}: {value}\r\n" for name, value in answer.headers.items())
    status = f"HTTP/1.1 {answer.status} {HTTPStatus(answer.status).phrase}"
    mark = f"Content-ID: {call.id}\r\n" if call.id else ""
    head = f"Content-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n{mark}"
    return f"{head}\r\n{status}\r\n{headers}\r\n{answer.body.decode()}\r\n"
