"""A bearer token that we sign ourselves, for pods that trust our certificate [oracle.md §4].

The claims are iss, prn (the user), iat and exp; the header says with x5t which certificate it is signed with.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Final

from adapters.kit.assertions import assertion, thumbprint
from adapters.oracle.fusion.settings import TrustedIssuer

#: how long a token holds, and how long before its end it is made anew
LIFE: Final = timedelta(minutes=30)
MARGIN: Final = timedelta(minutes=1)


class IssuerLogin:
    """Signs a token when there is none, and before it ends."""

    def __init__(self, told: TrustedIssuer, now: Callable[[], datetime]) -> None:
        self._told, self._now = told, now
        self._token = ""
        self._ends: datetime | None = None

    def __repr__(self) -> str:
        return f"IssuerLogin({self._told.issuer!r}, {self._told.user!r}, ***)"

    def headers(self, method: str = "", url: str = "") -> Mapping[str, str]:
        """The token, signed first if need be."""
        del method, url
        if self._ends is None or self._now() >= self._ends - MARGIN:
            self._sign()
        return {"Authorization": f"Bearer {self._token}"}

    def renew(self) -> bool:
        """Drop the token: the next request is signed anew."""
        self._ends = None
        return True

    def secrets(self) -> tuple[str, ...]:
        """The key and the token."""
        return tuple(value for value in (self._told.private_key.reveal(), self._token) if value)

    def _sign(self) -> None:
        told, now = self._told, self._now()
        claims = {"iss": told.issuer, "prn": told.user}
        # with the padding of plain base64, as pods compare it
        head = {"x5t": b64encode(thumbprint(told.certificate, "x5t")).decode()}
        self._token = assertion(claims, key=told.private_key, head=head, algorithm="RS256", now=now, life=LIFE)
        self._ends = now + LIFE
