"""Planted: the wire sends a write again by itself."""

from __future__ import annotations

from ledgerly.adapter import built
from ledgerly.tried import SUBJECT
from ledgerly.write_back import Wire

from canonical_model.steps import ErpRequest
from canonical_model.writing import ErpResponse, TransportFailure

__all__ = ["ADAPTER", "SUBJECT"]


class Planted(Wire):
    def send(self, request: ErpRequest, *, timeout: float) -> ErpResponse | TransportFailure:
        answer = super().send(request, timeout=timeout)
        return super().send(request, timeout=timeout) if isinstance(answer, TransportFailure) else answer


ADAPTER = built(wire=Planted)
