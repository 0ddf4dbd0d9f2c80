"""Who may call: Basic, or a JWT signed by a trusted issuer that is sent as Bearer, really verified [oracle.md §4]."""

import hmac
from base64 import b64decode, b64encode, urlsafe_b64decode
from binascii import Error as Base64Error
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any, Final

import msgspec
from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.x509.oid import NameOID

from simulators.messages import Request

#: a bound of what is remembered of ended tokens
MAX_ENDED: Final = 256
#: how far the issuer's clock may be ahead; unverified
SKEW_SECONDS: Final = 300


class Credentials(msgspec.Struct, frozen=True, kw_only=True):
    """What a caller needs to get in; made anew for each simulator, and no secret of anybody's."""

    username: str = "AR_MGR_OPERATIONS"
    password: str = "sim-password"  # noqa: S105 - the simulator's own
    issuer: str = "sim-issuer"
    #: the private half of the issuer's certificate, which in real life Fusion never sees
    private_key: str = ""
    certificate: str = ""

    @property
    def thumbprint(self) -> str:
        """The header x5t: the certificate's SHA-1 thumbprint, base64."""
        found = x509.load_pem_x509_certificate(self.certificate.encode())
        return b64encode(found.fingerprint(hashes.SHA1())).decode()  # noqa: S303 - what the header is made of


def made_credentials() -> Credentials:
    """Credentials with an issuer of their own."""
    key = rsa.generate_private_key(65537, 2048)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "sim-issuer")])
    begins = datetime(2020, 1, 1, tzinfo=UTC)
    made = x509.CertificateBuilder(
        issuer_name=name, subject_name=name, public_key=key.public_key(), serial_number=1,
        not_valid_before=begins, not_valid_after=begins + timedelta(days=36_500),
    ).sign(key, hashes.SHA256())  # fmt: skip
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    return Credentials(
        private_key=pem.decode(), certificate=made.public_bytes(serialization.Encoding.PEM).decode()
    )  # fmt: skip


class Gate:
    """Checks callers by the clock it is given."""

    def __init__(self, credentials: Credentials, *, clock: Callable[[], datetime]) -> None:
        self._credentials, self._clock = credentials, clock
        self._public: Any = x509.load_pem_x509_certificate(credentials.certificate.encode()).public_key()
        self._thumbprint = credentials.thumbprint
        self._ended: dict[str, None] = {}
        self._basic_refusals = 0

    def known(self, request: Request) -> bool:
        """Whether the caller may."""
        scheme, _, value = request.header("authorization").partition(" ")
        if scheme.lower() == "bearer":
            return value not in self._ended and self._trusted(value)
        return scheme.lower() == "basic" and self._by_password(value)

    def end(self, request: Request) -> None:
        """Ends the logon that a request came with: its token for good, a password for one request."""
        scheme, _, value = request.header("authorization").partition(" ")
        if scheme.lower() == "bearer":
            self._ended = dict.fromkeys([*list(self._ended)[1 - MAX_ENDED :], value])
        else:
            self._basic_refusals += 1

    def _by_password(self, value: str) -> bool:
        told = f"{self._credentials.username}:{self._credentials.password}".encode()
        try:
            same = hmac.compare_digest(b64decode(value, validate=True), told)
        except (ValueError, Base64Error):
            return False
        if same and self._basic_refusals:
            self._basic_refusals -= 1
            return False
        return same

    def _trusted(self, token: str) -> bool:
        head, claims, signature = _parts(token)
        known, now = self._credentials, self._clock().timestamp()
        who = (head.get("alg"), head.get("x5t"), claims.get("iss"), claims.get("prn"))
        if who != ("RS256", self._thumbprint, known.issuer, known.username):
            return False
        issued, ends = claims.get("iat"), claims.get("exp")
        if not isinstance(issued, int) or not isinstance(ends, int) or not issued - SKEW_SECONDS <= now < ends:
            return False
        try:
            self._public.verify(signature, token.rpartition(".")[0].encode(), padding.PKCS1v15(), hashes.SHA256())
        except InvalidSignature:
            return False
        return True


def _parts(token: str) -> tuple[dict[str, Any], dict[str, Any], bytes]:
    """Header, claims, signature; empty where it is no JWT."""
    try:
        head, claims, signature = (urlsafe_b64decode(part + "=" * (-len(part) % 4)) for part in token.split("."))
        return msgspec.json.decode(head, type=dict), msgspec.json.decode(claims, type=dict), signature
    except (ValueError, Base64Error, msgspec.DecodeError):
        return {}, {}, b""
