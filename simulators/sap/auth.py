"""Who may call: Basic, OAuth client credentials, the client number, and the token that guards writes."""

from base64 import b64decode, b64encode
from binascii import Error as Base64Error
from collections import OrderedDict
from collections.abc import Callable
from datetime import datetime, timedelta
from hashlib import blake2b
from typing import Literal
from urllib.parse import parse_qs

import msgspec

from simulators.messages import Answer, Request, json_answer, text_answer

Auth = Literal["basic", "oauth", "both", "none"]
TOKEN_PATH = "/sap/bc/sec/oauth2/token"  # noqa: S105 - a path
MAX_TOKENS = 256
LOGON_PAGE = "<html><head><title>Logon failed</title></head><body><h1>Anmeldung fehlgeschlagen</h1></body></html>"


class Credentials(msgspec.Struct, frozen=True, kw_only=True):
    """What a caller needs to get in; the defaults are this simulator's, and no secret of anybody's."""

    user: str = "COLLECT_RO"
    password: str = "simulated-only"  # noqa: S105 - the simulator's own
    client_id: str = "sim-client"
    client_secret: str = "sim-secret"  # noqa: S105 - the simulator's own
    token_path: str = TOKEN_PATH
    #: the client (Mandant) the data are in
    sap_client: str = "100"

    def basic(self) -> str:
        """The Authorization header of a user."""
        return "Basic " + b64encode(f"{self.user}:{self.password}".encode()).decode()


class Gate:
    """Checks callers and issues tokens; tokens live by the clock it is given."""

    def __init__(
        self, credentials: Credentials, *, auth: Auth, token_ttl: timedelta, clock: Callable[[], datetime]
    ) -> None:
        self._credentials, self._auth, self._ttl, self._clock = credentials, auth, token_ttl, clock
        self._tokens: OrderedDict[str, datetime] = OrderedDict()
        self._issued = 0
        self._csrf = blake2b(credentials.user.encode(), digest_size=12).hexdigest()

    def refusal(self, request: Request) -> Answer | None:
        """The answer to a caller who may not; None when all is well."""
        client = request.params.get("sap-client") or request.header("sap-client") or self._credentials.sap_client
        if client != self._credentials.sap_client or not self._known(request):
            return _unauthorized(realm=f"SAP NetWeaver Application Server [S4H/{self._credentials.sap_client}]")
        return None

    def token(self, request: Request) -> Answer:
        """The token endpoint: client_credentials only."""
        form = {name: values[0] for name, values in parse_qs(request.body.decode("utf-8", "replace")).items()}
        if self._client(request, form) != (self._credentials.client_id, self._credentials.client_secret):
            return json_answer(msgspec.json.encode({"error": "invalid_client"}), status=401)
        if form.get("grant_type") != "client_credentials":
            return json_answer(msgspec.json.encode({"error": "unsupported_grant_type"}), status=400)
        self._issued += 1
        token = blake2b(f"{self._issued}".encode(), key=b"sim", digest_size=20).hexdigest()
        self._tokens[token] = self._clock() + self._ttl
        if len(self._tokens) > MAX_TOKENS:
            self._tokens.popitem(last=False)
        answer = {"access_token": token, "token_type": "Bearer", "expires_in": int(self._ttl.total_seconds())}
        return json_answer(msgspec.json.encode(answer))

    def revoke(self) -> None:
        """Makes every token issued so far invalid."""
        self._tokens.clear()

    def change_password(self, password: str) -> None:
        """The user has another password from now on."""
        self._credentials = msgspec.structs.replace(self._credentials, password=password)

    def write_token(self) -> tuple[str, str]:
        """The X-CSRF-Token and the cookie it belongs to."""
        return self._csrf, f"sap-XSRF_S4H_{self._credentials.sap_client}={self._csrf}"

    def may_write(self, request: Request) -> bool:
        token, cookie = self.write_token()
        return request.header("x-csrf-token") == token and cookie in request.header("cookie")

    def _known(self, request: Request) -> bool:
        scheme, _, value = request.header("authorization").partition(" ")
        if self._auth == "none":
            return True
        if scheme.lower() == "basic" and self._auth in {"basic", "both"}:
            return _decoded(value) == (self._credentials.user, self._credentials.password)
        if scheme.lower() == "bearer" and self._auth in {"oauth", "both"}:
            return value in self._tokens and self._tokens[value] > self._clock()
        return False

    def _client(self, request: Request, form: dict[str, str]) -> tuple[str, str]:
        scheme, _, value = request.header("authorization").partition(" ")
        if scheme.lower() == "basic":
            return _decoded(value)
        return form.get("client_id", ""), form.get("client_secret", "")


def _decoded(value: str) -> tuple[str, str]:
    try:
        user, _, password = b64decode(value, validate=True).decode().partition(":")
    except (Base64Error, UnicodeDecodeError):
        return "", ""
    return user, password


def _unauthorized(*, realm: str) -> Answer:
    """SAP answers a failed logon in HTML, whatever was accepted."""
    answer = text_answer(LOGON_PAGE, status=401, kind="text/html;charset=utf-8")
    answer.headers["WWW-Authenticate"] = f'Basic realm="{realm}"'
    return answer
