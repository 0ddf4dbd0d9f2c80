"""Microsoft Entra's token endpoint for client credentials by secret or by certificate, on the simulator's own host.

Codes of the refusals are Entra's published ones; that the texts are exactly these is unverified.
"""

import hmac
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error as Base64Error
from collections.abc import Callable
from datetime import datetime
from secrets import token_urlsafe
from typing import Any, Final
from urllib.parse import parse_qsl

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.x509 import load_pem_x509_certificate

from simulators.messages import Answer, Request

#: how long a token lives: a second less than an hour, as Entra answers
TOKEN_SECONDS: Final = 3_599
#: bounds of what is remembered
MAX_TOKENS: Final = 256
MAX_ENDED: Final = 256
MAX_USED: Final = 256
#: how far a caller's clock may be ahead
SKEW_SECONDS: Final = 300
_ASSERTION: Final = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
_WRONG_CLIENT: Final = ("unauthorized_client", "AADSTS700016: Application with identifier '{}' was not found.")
_WRONG_SECRET: Final = ("invalid_client", "AADSTS7000215: Invalid client secret provided.")
_WRONG_SCOPE: Final = ("invalid_scope", "AADSTS70011: The provided value for the input parameter 'scope' is not valid.")
_WRONG_GRANT: Final = ("unsupported_grant_type", "AADSTS70003: The app requested an unsupported grant type.")


class Credentials(msgspec.Struct, frozen=True, kw_only=True):
    """What a caller needs to get in; nobody's secret."""

    tenant: str = "11111111-2222-3333-4444-555555555555"
    client_id: str = "99999999-8888-7777-6666-555555555555"
    client_secret: str = "sim-secret"  # noqa: S105 - the simulator's own
    #: a certificate that is registered with the application, as PEM; empty: none
    certificate: str = ""
    scope: str = "https://sim.operations.dynamics.com/.default"

    @property
    def token_path(self) -> str:
        """Where tokens come from."""
        return f"/{self.tenant}/oauth2/v2.0/token"


class Statements:
    """Checks statements signed with a certificate's key in place of a secret, each good for one use.

    What is checked is what the vendor's page on certificate credentials asks for; that an id is not taken twice is
    what such an id is for [RFC 7523 §3], and unverified of Entra.
    """

    def __init__(self, credentials: Credentials, *, clock: Callable[[], datetime]) -> None:
        self._credentials, self._clock = credentials, clock
        self._used: dict[str, None] = {}

    def wrong(self, told: dict[str, str], address: str) -> str:
        """What is wrong with the statement of a form; empty: nothing."""
        if told.get("client_assertion_type") != _ASSERTION:
            return "AADSTS900144: The request body must contain the parameter 'client_assertion_type'."
        head, claims, signed, signature = _parts(told["client_assertion"])
        if not self._is_ours(head, signed, signature):
            return "AADSTS700027: The certificate with identifier used to sign the client assertion is not registered."
        return self._wrong_claims(claims, address)

    def _is_ours(self, head: dict[str, Any], signed: bytes, signature: bytes) -> bool:
        if not self._credentials.certificate:
            return False
        known = load_pem_x509_certificate(self._credentials.certificate.encode())
        # the older print goes with the older signature [MicrosoftDocs/entra-docs#1301]
        prints: Any = {"RS256": ("x5t", hashes.SHA1()), "PS256": ("x5t#S256", hashes.SHA256())}  # noqa: S303
        name, digest = prints.get(head.get("alg"), ("", None))
        if not name or head.get("typ") != "JWT" or head.get(name) != _encoded(known.fingerprint(digest)):
            return False
        pss = padding.PSS(padding.MGF1(hashes.SHA256()), hashes.SHA256.digest_size)
        key: Any = known.public_key()
        try:
            key.verify(signature, signed, pss if name == "x5t#S256" else padding.PKCS1v15(), hashes.SHA256())
        except InvalidSignature:
            return False
        return True

    def _wrong_claims(self, claims: dict[str, Any], address: str) -> str:
        if claims.get("aud") != address:
            return "AADSTS700023: Client assertion audience claim does not match Realm issuer."
        if {claims.get("iss"), claims.get("sub")} != {self._credentials.client_id}:
            return "AADSTS700021: Client assertion application identifier doesn't match 'client_id' parameter."
        begins, ends, now = claims.get("nbf"), claims.get("exp"), self._clock().timestamp()
        if not isinstance(begins, int) or not isinstance(ends, int) or not begins - SKEW_SECONDS <= now < ends:
            return "AADSTS700024: Client assertion is not within its valid time range."
        return self._wrong_id(str(claims.get("jti") or ""))

    def _wrong_id(self, own: str) -> str:
        if not own or own in self._used:
            return "AADSTS50027: JWT token is invalid or malformed: its id is missing or was used before."
        self._used = dict.fromkeys([*list(self._used)[1 - MAX_USED :], own])
        return ""


class Gate:
    """Issues and checks tokens by the clock it is given."""

    def __init__(self, credentials: Credentials, *, clock: Callable[[], datetime]) -> None:
        self.credentials, self._clock = credentials, clock
        #: token → when it ends
        self._issued: dict[str, float] = {}
        self._ended: dict[str, None] = {}
        self._statements = Statements(credentials, clock=clock)

    def token(self, request: Request) -> Answer:
        """Answers the token endpoint."""
        told, known = dict(parse_qsl(request.body.decode(errors="replace"))), self.credentials
        if request.method != "POST" or told.get("grant_type") != "client_credentials":
            return _refused(400, *_WRONG_GRANT)
        if told.get("client_id") != known.client_id:
            return _refused(400, _WRONG_CLIENT[0], _WRONG_CLIENT[1].format(told.get("client_id", "")))
        wrong = self._wrong(told, f"{request.origin}{known.token_path}")
        if wrong:
            return _refused(401, _WRONG_SECRET[0], wrong)
        if told.get("scope") != known.scope:
            return _refused(400, *_WRONG_SCOPE)
        return self._made()

    def _wrong(self, told: dict[str, str], address: str) -> str:
        """What is wrong with a secret, or with a statement in its place."""
        if "client_assertion" in told:
            return self._statements.wrong(told, address)
        same = hmac.compare_digest(told.get("client_secret", "").encode(), self.credentials.client_secret.encode())
        return "" if same else _WRONG_SECRET[1]

    def _made(self) -> Answer:
        made = token_urlsafe(32)
        self._issued = dict([*self._issued.items()][1 - MAX_TOKENS :])
        self._issued[made] = self._clock().timestamp() + TOKEN_SECONDS
        said = {
            "token_type": "Bearer", "expires_in": TOKEN_SECONDS, "ext_expires_in": TOKEN_SECONDS, "access_token": made,
        }  # fmt: skip
        return Answer(headers={"Content-Type": "application/json; charset=utf-8"}, body=msgspec.json.encode(said))

    def known(self, request: Request) -> bool:
        """Whether the caller has a token that lives."""
        scheme, _, value = request.header("authorization").partition(" ")
        alive = self._clock().timestamp() < self._issued.get(value, 0)
        return scheme.lower() == "bearer" and alive and value not in self._ended

    def end(self, request: Request) -> None:
        """Ends the token that a request came with, before its time."""
        value = request.header("authorization").partition(" ")[2]
        self._ended = dict.fromkeys([*list(self._ended)[1 - MAX_ENDED :], value])


def _encoded(print_: bytes) -> str:
    return urlsafe_b64encode(print_).rstrip(b"=").decode()


def _parts(token: str) -> tuple[dict[str, Any], dict[str, Any], bytes, bytes]:
    """Head, claims, what is signed, and the signature; empty where it is no JWT."""
    try:
        head, claims, signature = (urlsafe_b64decode(part + "=" * (-len(part) % 4)) for part in token.split("."))
        told = msgspec.json.decode(head, type=dict), msgspec.json.decode(claims, type=dict)
    except (ValueError, Base64Error, msgspec.DecodeError):
        return {}, {}, b"", b""
    return *told, token.rpartition(".")[0].encode(), signature


def _refused(status: int, error: str, said: str) -> Answer:
    told = {"error": error, "error_description": said}
    return Answer(status=status, headers={"Content-Type": "application/json"}, body=msgspec.json.encode(told))
