"""Who may call: OAuth 2.0 with a client assertion, and token-based authentication (OAuth 1.0a), both really verified.

Written from the documents alone [netsuite.md §3; RFC 7515, 7523, 5849]: nothing here is shared with a client.
"""

import hmac
from base64 import b64encode, urlsafe_b64decode
from binascii import Error as Base64Error
from collections import OrderedDict
from collections.abc import Callable
from datetime import datetime, timedelta
from hashlib import blake2b
from typing import Any, Final, Literal
from urllib.parse import parse_qs, parse_qsl, quote, unquote

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

from simulators.messages import Answer, Request, json_answer

Auth = Literal["oauth2", "tba", "both"]
TOKEN_PATH = "/services/rest/auth/oauth2/v1/token"  # noqa: S105 - a path
MAX_TOKENS, MAX_NONCES = 256, 10_000
#: how far the clock of a signed request may be off
SKEW_SECONDS: Final = 300
LONGEST_ASSERTION: Final = 3600
_HASHES: Final[dict[str, Callable[[], hashes.HashAlgorithm]]] = {
    "256": hashes.SHA256,
    "384": hashes.SHA384,
    "512": hashes.SHA512,
}
#: what a token may be for: the REST services, and RESTlets [netsuite.md §3]
SERVICES: Final = "rest_webservices"
SCRIPTS: Final = "restlets"


class Credentials(msgspec.Struct, frozen=True, kw_only=True):
    """What a caller needs to get in; made anew for each simulator, and no secret of anybody's."""

    account: str = "1234567_SB1"
    client_id: str = "sim-client"
    certificate_id: str = "sim-certificate"
    #: the private half of the certificate, which in real life NetSuite never sees
    private_key: str = ""
    consumer_key: str = "sim-consumer"
    consumer_secret: str = "sim-consumer-secret"  # noqa: S105 - the simulator's own
    token_id: str = "sim-token"  # noqa: S105 - the simulator's own
    token_secret: str = "sim-token-secret"  # noqa: S105 - the simulator's own


def made_credentials(kind: Literal["ec", "rsa"] = "ec") -> Credentials:
    """Credentials with a key of their own."""
    key = ec.generate_private_key(ec.SECP256R1()) if kind == "ec" else rsa.generate_private_key(65537, 3072)
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    return Credentials(private_key=pem.decode())


class Gate:
    """Checks callers and issues tokens; tokens live by the clock it is given."""

    def __init__(
        self, credentials: Credentials, *, auth: Auth, token_ttl: timedelta, clock: Callable[[], datetime]
    ) -> None:
        self.credentials = self._credentials = credentials
        self._auth, self._ttl, self._clock = auth, token_ttl, clock
        key = serialization.load_pem_private_key(credentials.private_key.encode(), password=None)
        self._public: Any = key.public_key()
        #: token → when it ends and what it is for
        self._tokens: OrderedDict[str, tuple[datetime, str]] = OrderedDict()
        self._nonces: OrderedDict[str, None] = OrderedDict()
        self._issued = 0

    def known(self, request: Request, *, scope: str = SERVICES) -> bool:
        """Whether the caller may; a token is for the scopes it was asked for, a signed request for all."""
        scheme, _, value = request.header("authorization").partition(" ")
        if scheme.lower() == "bearer" and self._auth in {"oauth2", "both"}:
            ends, scopes = self._tokens.get(value, (self._clock(), ""))
            return ends > self._clock() and scope in scopes
        return scheme.lower() == "oauth" and self._auth in {"tba", "both"} and self._signed(request, value)

    def revoke(self) -> None:
        """Makes every token issued so far invalid."""
        self._tokens.clear()

    def token(self, request: Request) -> Answer:
        """The token endpoint."""
        form = {name: values[0] for name, values in parse_qs(request.body.decode("utf-8", "replace")).items()}
        wrong = self._wrong_form(form) or self._wrong_assertion(form.get("client_assertion", ""), request)
        if wrong or self._auth == "tba":
            return json_answer(msgspec.json.encode({"error": "invalid_client", "error_description": wrong}), status=400)
        self._issued += 1
        token = blake2b(f"{self._issued}".encode(), key=b"netsuite", digest_size=20).hexdigest()
        scopes = str(_parts(form.get("client_assertion", ""))[1].get("scope"))
        self._tokens[token] = (self._clock() + self._ttl, scopes)
        if len(self._tokens) > MAX_TOKENS:
            self._tokens.popitem(last=False)
        told = {"access_token": token, "expires_in": str(int(self._ttl.total_seconds())), "token_type": "Bearer"}
        return json_answer(msgspec.json.encode(told))

    @staticmethod
    def _wrong_form(form: dict[str, str]) -> str:
        if form.get("grant_type") != "client_credentials":
            return "grant_type"
        expected = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
        return "" if form.get("client_assertion_type") == expected else "client_assertion_type"

    def _wrong_assertion(self, assertion: str, request: Request) -> str:
        head, claims, signature = _parts(assertion)
        if head.get("kid") != self._credentials.certificate_id or claims.get("iss") != self._credentials.client_id:
            return "kid or iss"
        if not self._verified(str(head.get("alg")), assertion.rpartition(".")[0].encode(), signature):
            return "signature"
        asked = str(claims.get("scope"))
        if claims.get("aud") != f"{request.origin}{TOKEN_PATH}" or not any(one in asked for one in (SERVICES, SCRIPTS)):
            return "aud or scope"
        issued, ends, now = claims.get("iat"), claims.get("exp"), self._clock().timestamp()
        if not isinstance(issued, int) or not isinstance(ends, int):
            return "iat or exp"
        return "" if now < ends <= issued + LONGEST_ASSERTION and issued <= now + SKEW_SECONDS else "iat or exp"

    def _verified(self, algorithm: str, signed: bytes, signature: bytes) -> bool:
        """PS and ES only; RS256 is not taken [netsuite.md §3]."""
        family, made = algorithm[:2], _HASHES.get(algorithm[2:])
        try:
            if made is None:
                return False
            if family == "ES" and isinstance(self._public, ec.EllipticCurvePublicKey):
                self._public.verify(_dss(signature), signed, ec.ECDSA(made()))
                return True
            if family == "PS" and isinstance(self._public, rsa.RSAPublicKey):
                salted = padding.PSS(padding.MGF1(made()), padding.PSS.DIGEST_LENGTH)
                self._public.verify(signature, signed, salted, made())
                return True
        except InvalidSignature:
            return False
        return False

    def _signed(self, request: Request, value: str) -> bool:
        told = {
            name.strip(): unquote(text.strip().strip('"'))
            for name, _, text in (pair.partition("=") for pair in value.split(","))
        }
        known = self._credentials
        who = (told.get("realm"), told.get("oauth_consumer_key"), told.get("oauth_token"))
        if who != (known.account, known.consumer_key, known.token_id) or not self._fresh(told):
            return False
        given = told.pop("oauth_signature", "")
        told.pop("realm")
        key = f"{_quoted(known.consumer_secret)}&{_quoted(known.token_secret)}".encode()
        made = hmac.new(key, _base(request, told).encode(), "sha256").digest()
        return hmac.compare_digest(b64encode(made).decode(), given)

    def _fresh(self, told: dict[str, str]) -> bool:
        stamp, nonce = told.get("oauth_timestamp", ""), told.get("oauth_nonce", "")
        if not stamp.isdecimal() or abs(int(stamp) - self._clock().timestamp()) > SKEW_SECONDS or nonce in self._nonces:
            return False
        self._nonces[nonce] = None
        if len(self._nonces) > MAX_NONCES:
            self._nonces.popitem(last=False)
        return told.get("oauth_signature_method") == "HMAC-SHA256"


def _base(request: Request, told: dict[str, str]) -> str:
    pairs = [*told.items(), *parse_qsl(request.target.partition("?")[2], keep_blank_values=True)]
    written = "&".join(f"{name}={value}" for name, value in sorted((_quoted(n), _quoted(v)) for n, v in pairs))
    return f"{request.method}&{_quoted(request.origin + request.path)}&{_quoted(written)}"


def _quoted(text: str) -> str:
    return quote(text, safe="-._~")


def _parts(assertion: str) -> tuple[dict[str, Any], dict[str, Any], bytes]:
    """Header, claims, signature; empty where it is no JWT."""
    try:
        head, claims, signature = (urlsafe_b64decode(part + "=" * (-len(part) % 4)) for part in assertion.split("."))
        return msgspec.json.decode(head, type=dict), msgspec.json.decode(claims, type=dict), signature
    except (ValueError, Base64Error, msgspec.DecodeError):
        return {}, {}, b""


def _dss(signature: bytes) -> bytes:
    half = len(signature) // 2
    return encode_dss_signature(int.from_bytes(signature[:half]), int.from_bytes(signature[half:]))
