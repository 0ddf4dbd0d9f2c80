"""A bearer token that we sign ourselves, for pods that trust our certificate [oracle.md §4].

The claims are iss, prn (the user), iat and exp; the header says with x5t which certificate it is signed with.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Final

import jwt
from cryptography import x509
from cryptography.hazmat.primitives import hashes

from adapters.oracle.fusion.settings import TrustedIssuer
from canonical_model.errors import Misconfigured

#: how long a token holds, and how long before its end it is made anew
LIFE: Final = timedelta(minutes=30)
MARGIN: Final = timedelta(minutes=1)
#: what the libraries raise for a key or certificate that they cannot use; neither is in the messages
_UNUSABLE: Final = (ValueError, TypeError, jwt.PyJWTError)


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
        claims = {
            "iss": told.issuer, "prn": told.user, "iat": int(now.timestamp()), "exp": int((now + LIFE).timestamp()),
        }  # fmt: skip
        try:
            # the thumbprint of the certificate is SHA-1 by the protocol [RFC 7515 §4.1.7]
            print_ = x509.load_pem_x509_certificate(told.certificate.encode()).fingerprint(hashes.SHA1())  # noqa: S303
            head = {"x5t": b64encode(print_).decode()}
            self._token = jwt.encode(claims, told.private_key.reveal(), algorithm="RS256", headers=head)
        except _UNUSABLE as error:
            raise Misconfigured(
                f"no token can be signed ({type(error).__name__})",
                remedy="private_key: an RSA key as PEM, without a password; certificate: the PEM that the pod knows",
            ) from None
        self._ends = now + LIFE
