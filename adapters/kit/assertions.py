"""Client assertions: a signed statement of who one is, sent instead of a client secret [RFC 7523 §2.2, RFC 7519]."""

from __future__ import annotations

from base64 import urlsafe_b64encode
from collections.abc import Mapping
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Final, Literal

import jwt
from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from adapters.kit.secrets import Secret
from canonical_model.errors import Misconfigured

Algorithm = Literal["ES256", "ES384", "ES512", "PS256", "PS384", "PS512", "RS256"]
#: the header that tells a certificate by its SHA-1 print, or by its SHA-256 print
PrintHeader = Literal["x5t", "x5t#S256"]
#: the value of `client_assertion_type` [RFC 7523 §2.2]
ASSERTION_TYPE: Final = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
#: how long a statement holds; long enough for a clock that is ten minutes off
LIFE: Final = timedelta(hours=1)
#: what the library raises for a key that it cannot use; the key itself is in none of the messages
UNUSABLE: Final = (ValueError, TypeError, UnsupportedAlgorithm, jwt.PyJWTError)


def assertion(
    claims: Mapping[str, str | int],
    *,
    key: Secret,
    head: Mapping[str, str],
    algorithm: Algorithm,
    now: datetime,
    life: timedelta = LIFE,
) -> str:
    """The claims, dated and signed, with what tells the key in the head; Misconfigured if the key does not fit."""
    dated = {**claims, "iat": int(now.timestamp()), "exp": int((now + life).timestamp())}
    try:
        return signed(dated, key=key, head=head, algorithm=algorithm)
    except UNUSABLE as error:
        raise Misconfigured(
            f"the private key cannot sign with {algorithm} ({type(error).__name__})",
            remedy="private_key holds a PEM file without a password; an EC key for ES…, an RSA key for PS… and RS…",
        ) from None


def signed(
    claims: Mapping[str, object], *, key: Secret, algorithm: Algorithm, head: Mapping[str, str] | None = None
) -> str:
    """The claims as they are, signed; one of UNUSABLE if the key does not fit."""
    return jwt.encode(dict(claims), _read(key.reveal()), algorithm=algorithm, headers=dict(head or {}))


@lru_cache(maxsize=8)
def _read(pem: str) -> RSAPrivateKey | EllipticCurvePrivateKey:
    """A key, read once while it is the same: to check that an RSA key is sound takes longer than fifty signatures."""
    read = load_pem_private_key(pem.encode(), password=None)
    if not isinstance(read, RSAPrivateKey | EllipticCurvePrivateKey):
        raise TypeError("neither an RSA nor an EC key")
    return read


def thumbprint(certificate: str, header: PrintHeader) -> bytes:
    """A certificate's print as this header has it [RFC 7515 §4.1.7, §4.1.8]; Misconfigured if it is no PEM."""
    try:
        found = x509.load_pem_x509_certificate(certificate.encode())
    except ValueError:
        raise Misconfigured("the certificate cannot be read", remedy="certificate holds a PEM file's text") from None
    # SHA-1 by the protocol: it tells certificates apart and protects nothing
    return found.fingerprint(hashes.SHA1() if header == "x5t" else hashes.SHA256())  # noqa: S303


def certified(certificate: str, header: PrintHeader) -> dict[str, str]:
    """A head that tells the key by its certificate."""
    return {header: urlsafe_b64encode(thumbprint(certificate, header)).rstrip(b"=").decode()}
