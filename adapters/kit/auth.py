"""Ways to log on: what the settings name, and the running login made of it."""

from __future__ import annotations

import ssl
from base64 import b64encode
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from functools import cache
from secrets import token_hex
from typing import Final, Protocol
from uuid import uuid4

import msgspec
from msgspec import Struct

from adapters.kit.answers import Answer
from adapters.kit.assertions import ASSERTION_TYPE, LIFE, Algorithm, PrintHeader, assertion, certified
from adapters.kit.oauth1 import Consumer, authorization
from adapters.kit.secrets import Secret
from canonical_model.errors import BadAnswer, Misconfigured

#: a token is renewed this long before it ends, so that it does not end under way
EXPIRY_MARGIN: Final = timedelta(seconds=30)
#: what is assumed of a token whose answer names no end [RFC 6749 §5.1 leaves it to documentation]
ASSUMED_LIFE: Final = timedelta(minutes=5)
#: the longest life taken from an answer
LONGEST_LIFE: Final = timedelta(days=1)

#: posts a form to an address and returns the whole answer
PostForm = Callable[[str, Mapping[str, str], Mapping[str, str]], Answer]
#: posts a body to an address on the system's own host, once and without a login, and returns whatever is answered
PostBody = Callable[[str, bytes, Mapping[str, str]], Answer]


class Basic(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="kind", tag="basic"):
    """User and password."""

    user: str
    password: Secret


class ClientCredentials(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="kind", tag="oauth2"):
    """OAuth 2 client credentials [RFC 6749 §4.4]."""

    token_url: str
    client_id: str
    client_secret: Secret
    scope: str = ""
    #: id and secret as fields of the form, not in a header: both are allowed, few services take both [RFC 6749 §2.3.1]
    in_form: bool = False


class StaticHeaders(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="kind", tag="headers"):
    """Headers with fixed values, an API key for example."""

    headers: dict[str, Secret]


class ClientCertificate(
    Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="kind", tag="certificate"
):
    """An X.509 client certificate, in PEM files."""

    certificate_file: str
    key_file: str
    key_password: Secret = msgspec.field(default_factory=lambda: Secret(""))


class ClientAssertion(
    Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="kind", tag="client_assertion"
):
    """OAuth 2 client credentials whose secret is a signed statement instead of a password [RFC 7523 §2.2]."""

    token_url: str
    client_id: str
    #: the `kid` under which the service knows the public half of the key; empty: it knows it by the certificate
    key_id: str = ""
    #: a PEM file's text, and the header that its print goes into
    certificate: str = ""
    print_header: PrintHeader = "x5t"
    #: a PEM file's text, without a password
    private_key: Secret
    algorithm: Algorithm = "ES256"
    #: who the statement is for; empty: the token service
    audience: str = ""
    #: what a service wants stated beside the standard claims
    claims: dict[str, str] = {}
    #: it also says whom it is about, from when on it holds, and an id, so that it is good for one use alone
    single_use: bool = False
    life_seconds: int = int(LIFE.total_seconds())
    #: further fields of the form
    form: dict[str, str] = {}


class SignedRequests(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="kind", tag="oauth1"):
    """OAuth 1.0a with HMAC-SHA256: nothing is fetched, each request is signed [RFC 5849]."""

    consumer_key: str
    consumer_secret: Secret
    token_id: str
    token_secret: Secret
    realm: str = ""


Credentials = Basic | ClientCredentials | StaticHeaders | ClientCertificate | ClientAssertion | SignedRequests


class Login(Protocol):
    """A login as it runs."""

    def headers(self, method: str = "", url: str = "") -> Mapping[str, str]:
        """What to send with a request; some logins sign each one."""
        ...

    def renew(self) -> bool:
        """Forget what expired; True if logging on again can help after a 401."""
        ...

    def secrets(self) -> tuple[str, ...]:
        """The values that no error may show."""
        ...


class OwnLogin(Protocol):
    """A way to log on that only one product has: its adapter brings it along."""

    def __call__(self, post: PostBody) -> Login:
        """The running login, which asks its system through `post`."""
        ...


def login(credentials: Credentials, *, post_form: PostForm, now: Callable[[], datetime]) -> Login:
    """The running login for these credentials; each secret is revealed when it is sent, since it may change."""
    if isinstance(credentials, Basic):
        basic = credentials
        return FixedLogin(lambda: {"Authorization": "Basic " + _basic(basic.user, basic.password)})
    if isinstance(credentials, StaticHeaders):
        told = credentials.headers
        return FixedLogin(lambda: {name: value.reveal() for name, value in told.items()})
    if isinstance(credentials, ClientCredentials):
        return TokenLogin(_Secretly(credentials), post_form=post_form, now=now)
    if isinstance(credentials, ClientAssertion):
        return TokenLogin(_Signed(credentials, now), post_form=post_form, now=now)
    if isinstance(credentials, SignedRequests):
        return SigningLogin(credentials, now=now)
    return FixedLogin(dict)


def certificate_context(credentials: Credentials, authorities: str = "") -> ssl.SSLContext:
    """A TLS context that verifies the other side and shows the client certificate, if there is one."""
    if not isinstance(credentials, ClientCertificate) and not authorities:
        return _machines_own()
    context = ssl.create_default_context(cafile=authorities or None)
    if isinstance(credentials, ClientCertificate):
        try:
            context.load_cert_chain(
                credentials.certificate_file, credentials.key_file, credentials.key_password.reveal() or None
            )
        except OSError as error:
            raise Misconfigured(f"the client certificate cannot be used: {error}") from error
    return context


@cache
def _machines_own() -> ssl.SSLContext:
    """The machine's own authorities, read once: every session without others shares them, and nobody changes them."""
    return ssl.create_default_context()


def _basic(user: str, password: Secret) -> str:
    return b64encode(f"{user}:{password.reveal()}".encode()).decode()


class FixedLogin:
    """The same headers each time, as long as the secrets in them are the same."""

    def __init__(self, headers: Callable[[], Mapping[str, str]]) -> None:
        self._headers = headers

    def __repr__(self) -> str:
        return "FixedLogin(***)"

    def headers(self, method: str = "", url: str = "") -> Mapping[str, str]:
        """What to send with a request."""
        del method, url
        return self._headers()

    def renew(self) -> bool:
        """Fixed credentials that were refused stay refused."""
        return False

    def secrets(self) -> tuple[str, ...]:
        """The header values, with and without their scheme."""
        return tuple(part for value in self._headers().values() for part in (value, value.partition(" ")[2]) if part)


class _Token(Struct, frozen=True):
    access_token: str
    token_type: str = "Bearer"  # noqa: S105 - the scheme's name
    expires_in: int | str | None = None


class _Asking(Protocol):
    """How one token service is asked for a token."""

    token_url: str
    client_id: str

    def form(self) -> tuple[Mapping[str, str], Mapping[str, str]]:
        """The form to post, and its headers."""
        ...

    def secrets(self) -> tuple[str, ...]:
        """What of it no error may show."""
        ...


class _Secretly:
    """With a client secret."""

    def __init__(self, credentials: ClientCredentials) -> None:
        self.token_url, self.client_id, self._scope = credentials.token_url, credentials.client_id, credentials.scope
        self._secret, self._in_form = credentials.client_secret, credentials.in_form

    def form(self) -> tuple[Mapping[str, str], Mapping[str, str]]:
        asked = {"grant_type": "client_credentials"}
        if self._scope:
            asked["scope"] = self._scope
        if self._in_form:
            return {**asked, "client_id": self.client_id, "client_secret": self._secret.reveal()}, {}
        return asked, {"Authorization": f"Basic {_basic(self.client_id, self._secret)}"}

    def secrets(self) -> tuple[str, ...]:
        return self._secret.reveal(), _basic(self.client_id, self._secret)


class _Signed:
    """With a signed statement."""

    def __init__(self, credentials: ClientAssertion, now: Callable[[], datetime]) -> None:
        self.token_url, self.client_id = credentials.token_url, credentials.client_id
        self._credentials, self._now = credentials, now

    def form(self) -> tuple[Mapping[str, str], Mapping[str, str]]:
        told, now = self._credentials, self._now()
        claims: dict[str, str | int] = {**told.claims, "iss": told.client_id, "aud": told.audience or told.token_url}
        if told.single_use:
            claims |= {"sub": told.client_id, "nbf": int(now.timestamp()), "jti": str(uuid4())}
        head = {"kid": told.key_id} if told.key_id else certified(told.certificate, told.print_header)
        signed = assertion(
            claims, key=told.private_key, head=head, algorithm=told.algorithm, now=now,
            life=timedelta(seconds=told.life_seconds),
        )  # fmt: skip
        kind = {"grant_type": "client_credentials", "client_assertion_type": ASSERTION_TYPE}
        return {**kind, **told.form, "client_assertion": signed}, {}

    def secrets(self) -> tuple[str, ...]:
        return (self._credentials.private_key.reveal(),)


class TokenLogin:
    """A bearer token, fetched when there is none and renewed before it ends."""

    def __init__(self, asking: _Asking, *, post_form: PostForm, now: Callable[[], datetime]) -> None:
        self._asking, self._post_form, self._now = asking, post_form, now
        self._token = ""
        self._ends: datetime | None = None

    def __repr__(self) -> str:
        return f"TokenLogin({self._asking.client_id!r}, ***)"

    def headers(self, method: str = "", url: str = "") -> Mapping[str, str]:
        """The bearer token, fetched first if need be."""
        del method, url
        if not self._token or (self._ends is not None and self._now() >= self._ends - EXPIRY_MARGIN):
            self._fetch()
        return {"Authorization": f"Bearer {self._token}"}

    def renew(self) -> bool:
        """Drop the token: the next request fetches another."""
        self._token = ""
        return True

    def secrets(self) -> tuple[str, ...]:
        """What the token is asked for with, and the token."""
        return tuple(value for value in (*self._asking.secrets(), self._token) if value)

    def _fetch(self) -> None:
        form, headers = self._asking.form()
        token = _decoded(self._post_form(self._asking.token_url, form, headers))
        self._token = token.access_token
        self._ends = self._now() + _life(token.expires_in)


class SigningLogin:
    """Signs each request."""

    def __init__(self, credentials: SignedRequests, *, now: Callable[[], datetime]) -> None:
        self._who = Consumer(
            consumer_key=credentials.consumer_key, consumer_secret=credentials.consumer_secret,
            token_id=credentials.token_id, token_secret=credentials.token_secret, realm=credentials.realm,
        )  # fmt: skip
        self._now = now

    def __repr__(self) -> str:
        return f"SigningLogin({self._who.consumer_key!r}, ***)"

    def headers(self, method: str = "", url: str = "") -> Mapping[str, str]:
        """The signature of this request."""
        return {"Authorization": authorization(self._who, method, url, nonce=token_hex(16), now=self._now())}

    def renew(self) -> bool:
        """A signature that was refused stays refused."""
        return False

    def secrets(self) -> tuple[str, ...]:
        """Both secrets."""
        return self._who.consumer_secret.reveal(), self._who.token_secret.reveal()


def _decoded(answer: Answer) -> _Token:
    try:
        token = msgspec.json.decode(answer.body, type=_Token)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise BadAnswer("the token service did not answer with a token", remedy="check token_url") from error
    if not token.access_token or token.token_type.lower() != "bearer":
        raise BadAnswer(f"the token service gave no bearer token but {token.token_type!r}")
    return token


def _life(expires_in: int | str | None) -> timedelta:
    text = str(expires_in if expires_in is not None else "")
    if not (text.isascii() and text.isdigit()):
        return ASSUMED_LIFE
    return min(timedelta(seconds=int(text[:9])), LONGEST_LIFE)
