"""The wire of writing: one request, one attempt. What fails before the block itself was certainly not sent."""

from __future__ import annotations

from adapters.oracle.ebs.block_texts import block
from adapters.oracle.ebs.failures import CallFailed, Failure
from adapters.oracle.ebs.gateway import Gateway
from adapters.oracle.ebs.writing.exchange import CALL, Body, Reply, body_of, look, response
from canonical_model.errors import AdapterError, Misconfigured, NotReached
from canonical_model.steps import ErpRequest
from canonical_model.writing import ErpResponse, TransportFailure


class EbsWire:
    """The connection by which one E-Business Suite is written to; a write is never sent twice."""

    def __init__(self, gateway: Gateway, *, call_through: str) -> None:
        self._gateway, self._through = gateway, call_through

    def send(self, request: ErpRequest, *, timeout: float) -> ErpResponse | TransportFailure:
        """Send once. A call without an answer may have been executed, and a look that failed says so."""
        try:
            body = body_of(request)
            if request.method == CALL:
                return self._called(request.url, body, timeout)
            rows = self._gateway.query(look(request.url), body.binds, org=body.org)
            return response(Reply(rows=tuple(dict(row) for row in rows)))
        except (NotReached, Misconfigured, ValueError, LookupError) as error:
            return TransportFailure(sent="not_sent", why=str(error))
        except AdapterError as error:
            return TransportFailure(sent="maybe_sent", why=str(error))

    def _called(self, name: str, body: Body, timeout: float) -> ErpResponse | TransportFailure:
        told = block(name, self._through)
        try:
            outs = self._gateway.call(told.text, body.binds, told.outs, org=body.org, timeout=timeout)
        except CallFailed as error:
            failure = Failure(kind=error.failure.kind, code=error.failure.code, message=str(error))
            return response(Reply(failure=failure))
        return response(Reply(outs=outs))

    def close(self) -> None:
        """Give back connections."""
        self._gateway.close()
