"""Who may call: Basic, a JWT signed by a trusted issuer that is sent as Bearer, or a token of OCI IAM [oracle.md §4].

REST, SOAP and BI Publisher take the same ones. Of the token endpoint the path is documented; words of its refusals
are those of RFC 6749, unverified for OCI IAM.
"""

import hmac
from base64 import b64decode, b64encode, urlsafe_b64decode
from binascii import Error as Base64Error
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from secrets import token_urlsafe
from typing import Any, Final
from urllib.parse import parse_qsl

import msgspec
from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.x509.oid import NameOID

from simulators.messages import Answer, Request

#: a bound of what is remembered of ended tokens
MAX_ENDED: Final = 256
#: where tokens come from, and how long one lives
TOKEN_PATH: Final = "/oauth2/v1/token"  # noqa: S105 - a path
TOKEN_SECONDS: Final = 3_600
MAX_TOKENS: Final = 256
#: how far the issuer's clock may be ahead; unverified
SKEW_SECONDS: Final = 300


class Credentials(msgspec.Struct, frozen=True, kw_only=True):
    """What a caller needs to get in; made anew for each simulator, and no secret of anybody's."""

    username: str = "AR_MGR_OPERATIONS"
    password: str = "sim-password"  # noqa: S105 - the simulator's own
    issuer: str = "sim-issuer"
    #: a confidential application of the identity domain that is mapped to the user, and the scope of Fusion's own
    client_id: str = "sim-client"
    client_secret: str = "sim-secret"  # noqa: S105 - the simulator's own
    scope: str = "urn:opc:resource:fusion:sim:fscm/"
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
        #: token of the identity domain → when it ends
        self._issued: dict[str, float] = {}

    def token(self, request: Request) -> Answer:
        """Answers the token endpoint: client credentials, with the secret in the header."""
        told, known = dict(parse_qsl(request.body.decode(errors="replace"))), self._credentials
        if request.method != "POST" or told.get("grant_type") != "client_credentials":
            return _refused(400, "unsupported_grant_type")
        scheme, _, value = request.header("authorization").partition(" ")
        if scheme.lower() != "basic" or not _same(value, f"{known.client_id}:{known.client_secret}"):
            return _refused(401, "invalid_client")
        if told.get("scope") != known.scope:
            return _refused(400, "invalid_scope")
        made = token_urlsafe(32)
        self._issued = dict([*self._issued.items()][1 - MAX_TOKENS :])
        self._issued[made] = self._clock().timestamp() + TOKEN_SECONDS
        said = {"access_token": made, "token_type": "Bearer", "expires_in": TOKEN_SECONDS}
        return Answer(headers={"Content-Type": "application/json"}, body=msgspec.json.encode(said))

    def known(self, request: Request) -> bool:
        """Whether the caller may."""
        scheme, _, value = request.header("authorization").partition(" ")
        if scheme.lower() == "bearer":
            own = self._clock().timestamp() < self._issued.get(value, 0)
            return value not in self._ended and (own or self._trusted(value))
        return scheme.lower() == "basic" and self._by_password(value)

    def end(self, request: Request) -> None:
        """Ends the logon that a request came with: its token for good, a password for one request."""
        scheme, _, value = request.header("authorization").partition(" ")
        if scheme.lower() == "bearer":
            self._ended = dict.fromkeys([*list(self._ended)[1 - MAX_ENDED :], value])
        else:
            self._basic_refusals += 1

    def _by_password(self, value: str) -> bool:
        same = _same(value, f"{self._credentials.username}:{self._credentials.password}")
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


def _same(value: str, told: str) -> bool:
    """Whether a header of Basic says this."""
    try:
        return hmac.compare_digest(b64decode(value, validate=True), told.encode())
    except (ValueError, Base64Error):
        return False


def _refused(status: int, error: str) -> Answer:
    said = {"error": error, "error_description": f"The request was refused: {error}."}
    return Answer(status=status, headers={"Content-Type": "application/json"}, body=msgspec.json.encode(said))


def _parts(token: str) -> tuple[dict[str, Any], dict[str, Any], bytes]:
    """Header, claims, signature; empty where it is no JWT."""
    try:
        head, claims, signature = (urlsafe_b64decode(part + "=" * (-len(part) % 4)) for part in token.split("."))
        return msgspec.json.decode(head, type=dict), msgspec.json.decode(claims, type=dict), signature
    except (ValueError, Base64Error, msgspec.DecodeError):
        return {}, {}, b""
