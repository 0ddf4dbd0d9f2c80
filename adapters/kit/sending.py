"""One request of a write sent once, with what came of it as a value."""

from __future__ import annotations

from collections.abc import Mapping

from adapters.kit.session import Session
from canonical_model.errors import AdapterError, NotReached
from canonical_model.steps import ErpRequest
from canonical_model.writing import ErpResponse, TransportFailure


def sent_once(
    session: Session, request: ErpRequest, *, timeout: float, headers: Mapping[str, str] | None = None
) -> ErpResponse | TransportFailure:
    """The answer, or that none came; `headers` are added to the request's own and never committed with it."""
    body = request.body.encode() if request.body else None
    told = {**request.headers, **(headers or {})}
    try:
        answer = session.send(request.method, request.url, headers=told, body=body, timeout=timeout)
    except NotReached as error:
        return TransportFailure(sent="not_sent", why=str(error))
    except AdapterError as error:
        return TransportFailure(sent="maybe_sent", why=str(error))
    text = answer.body.decode("utf-8", "replace")
    return ErpResponse(status=answer.status, headers=dict(answer.headers), body=text)
