"""The one HTTP session type: every adapter's requests go through here, bounded, throttled, redacted and translated."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Mapping
from http import HTTPStatus
from time import monotonic
from typing import Final
from urllib.parse import urljoin, urlsplit

import httpx2
from msgspec import Struct

from adapters.kit.answers import ACCEPTED_ENCODINGS, Answer, answer_of
from adapters.kit.auth import Credentials, Login, OwnLogin, StaticHeaders, certificate_context, login
from adapters.kit.bounds import Bounds
from adapters.kit.patience import ATTEMPT, Patience
from adapters.kit.refusals import Explain, http_date, plainly, refusal
from adapters.kit.routes import route_of
from adapters.kit.secrets import redacted
from canonical_model.adapter import Environment
from canonical_model.errors import AdapterError, BadAnswer, Misconfigured, NotReached, Retry
from canonical_model.observing import Asked

JSON: Final = "application/json"
XML: Final = "application/xml"
_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
_DEFAULT_PORTS: Final = {"http": 80, "https": 443}


def origin_of(url: str) -> tuple[str, str, int | None]:
    """Scheme, host and port of a URL: what must not change on the way."""
    parts = urlsplit(url)
    return parts.scheme, (parts.hostname or "").lower(), parts.port or _DEFAULT_PORTS.get(parts.scheme)


def _checked(base_url: str, system: str) -> str:
    parts = urlsplit(base_url)
    if parts.scheme not in _DEFAULT_PORTS or not parts.hostname or parts.username or parts.password:
        raise Misconfigured("base_url is not a plain http(s) address", system=system)
    return base_url.rstrip("/")


class Address(Struct, frozen=True, kw_only=True):
    """Where a system is."""

    base_url: str
    #: other addresses it calls itself by in its links (behind a proxy); they are taken for base_url
    known_as: tuple[str, ...] = ()
    #: a PEM file with the authorities to trust instead of the machine's own
    authorities: str = ""


class Session:
    """Requests to one system.

    `read` repeats a GET within `Bounds` and turns every refusal into Retry, Throttled, BadAnswer or Misconfigured;
    `send` makes one attempt of any method and returns whatever was answered.
    """

    def __init__(
        self,
        address: Address,
        environment: Environment,
        *,
        credentials: Credentials | OwnLogin,
        bounds: Bounds | None = None,
        headers: Mapping[str, str] | None = None,
        explain: Explain = plainly,
        transport: httpx2.BaseTransport | None = None,
    ) -> None:
        self._base = _checked(address.base_url, environment.name)
        self._environment = environment
        self.bounds = bounds or Bounds()
        self._headers = {"Accept-Encoding": ACCEPTED_ENCODINGS, **(headers or {})}
        self._explain = explain
        self._origins = {origin_of(self._base), *map(origin_of, address.known_as)}
        known = StaticHeaders(headers={}) if callable(credentials) else credentials
        # a transport of the caller's brings its own idea of TLS
        verify = certificate_context(known, address.authorities) if transport is None else True
        self._client = self._connect(transport, verify=verify)
        self._login: Login = (
            credentials(self._post_body)
            if callable(credentials)
            else login(credentials, post_form=self._post_form, now=environment.now)
        )
        self._patience = Patience(self.bounds, environment.sleep)
        #: what looked unusual without stopping anything; one entry a kind
        self.findings: dict[str, str] = {}

    def __repr__(self) -> str:
        return f"Session({self._base!r})"

    def _connect(self, transport: httpx2.BaseTransport | None, *, verify: ssl.SSLContext | bool) -> httpx2.Client:
        timeout = httpx2.Timeout(self.bounds.read_seconds, connect=self.bounds.connect_seconds)
        # trust_env=False: a netrc file or proxy variable must not add credentials or a way round the address given
        return httpx2.Client(
            timeout=timeout, verify=verify, transport=transport, follow_redirects=False, trust_env=False
        )

    def close(self) -> None:
        """Give back connections."""
        self._client.close()

    def read(
        self,
        url: str,
        *,
        entity: str = "",
        accept: str = JSON,
        headers: Mapping[str, str] | None = None,
        body: bytes | None = None,
    ) -> Answer:
        """The answer to a GET, of the media type asked for; tried again while the system is busy or out of reach.

        With a body it is a POST: for services that take a question as a body, and never for anything that writes.
        """
        target = self.within(url, entity=entity)
        asked = {"Accept": accept, **(headers or {})}
        return self._patience.call(lambda: self._read_once(target, asked, entity, body))

    def send(
        self,
        method: str,
        url: str,
        *,
        headers: Mapping[str, str] | None = None,
        body: bytes | None = None,
        timeout: float | None = None,
    ) -> Answer:
        """One attempt of any request; whatever is answered is returned, refusals too.

        `timeout` is in seconds, for its turn, for connecting and between two pieces of the answer. Raises NotReached
        where no byte can have left, Retry where one may have. After a 401 the next request logs on anew, with the
        secrets of then.
        """
        answer = self._authorised(method, self.within(url), headers or {}, body, timeout=timeout)
        if answer.status == HTTPStatus.UNAUTHORIZED and not self._login.renew():
            self._environment.secrets_anew()
        return answer

    def within(self, url: str, *, entity: str = "") -> str:
        """The absolute URL on this system's host; BadAnswer if it leads to another one."""
        target = urljoin(self._base + "/", url)
        if origin_of(target) not in self._origins:
            host = urlsplit(target).hostname
            raise BadAnswer(
                f"a link leads to another host: {host}",
                system=self._environment.name,
                entity=entity,
                remedy="if the system calls itself by that name, add it to known_as",
            )
        parts = urlsplit(target)
        return urlsplit(self._base)._replace(path=parts.path, query=parts.query).geturl()

    def _read_once(self, url: str, headers: Mapping[str, str], entity: str, body: bytes | None) -> Answer:
        answer = self._followed(url, headers, entity, body)
        if answer.status == HTTPStatus.UNAUTHORIZED and self._login.renew():
            answer = self._followed(url, headers, entity, body)
        if answer.status == HTTPStatus.UNAUTHORIZED and self._environment.secrets_anew():
            self._login.renew()
            answer = self._followed(url, headers, entity, body)
        if answer.status != HTTPStatus.OK:
            raise self._cleaned(
                refusal(
                    answer,
                    explain=self._explain,
                    system=self._environment.name,
                    entity=entity,
                    now=self._environment.now(),
                )
            )
        self._guard_type(answer, headers["Accept"], entity)
        return answer

    def _followed(self, url: str, headers: Mapping[str, str], entity: str, body: bytes | None) -> Answer:
        method = "GET" if body is None else "POST"
        for _ in range(self.bounds.redirects + 1):
            answer = self._authorised(method, url, headers, body, entity=entity)
            if answer.status not in _REDIRECTS:
                return answer
            target = urljoin(url, answer.headers.get("location", ""))
            if origin_of(target) not in self._origins:
                raise Misconfigured(
                    f"redirected to another host: {urlsplit(target).hostname}",
                    system=self._environment.name,
                    entity=entity,
                    remedy="a login page answers in the service's place: check base_url and the way to log on",
                )
            url = self.within(target, entity=entity)
        raise BadAnswer(f"more than {self.bounds.redirects} redirects", system=self._environment.name, entity=entity)

    def _guard_type(self, answer: Answer, accept: str, entity: str) -> None:
        wanted = accept.rpartition("/")[2]
        if wanted not in answer.content_type:
            page = "text/html" in answer.content_type
            raise BadAnswer(
                f"expected {accept}, got {answer.content_type or 'no content type'}",
                system=self._environment.name,
                entity=entity,
                remedy="a web page, probably for logging on, answers in the service's place" if page else "",
            )

    def _authorised(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: bytes | None,
        *,
        entity: str = "",
        timeout: float | None = None,
    ) -> Answer:
        sent = {**self._headers, **headers, **self._logged_on(method, url)}
        return self._translated(lambda: self._exchange(method, url, sent, body, timeout), entity)

    def _logged_on(self, method: str, url: str) -> Mapping[str, str]:
        try:
            return self._login_headers(method, url)
        except AdapterError as error:
            # a login of an adapter's own may quote what the system said about its password
            raise self._cleaned(error) from None

    def _login_headers(self, method: str, url: str) -> Mapping[str, str]:
        try:
            return self._login.headers(method, url)
        except Misconfigured:
            if not self._environment.secrets_anew():
                raise
            return self._login.headers(method, url)

    def _post_form(self, url: str, form: Mapping[str, str], headers: Mapping[str, str]) -> Answer:
        """For token services, which may live on a host of their own: always the one in the settings."""
        if urlsplit(url).scheme not in _DEFAULT_PORTS:
            raise Misconfigured(f"not an http(s) address: {url!r}", system=self._environment.name)
        body = str(httpx2.QueryParams(form)).encode()
        sent = {"Accept": JSON, "Content-Type": "application/x-www-form-urlencoded", **headers}
        answer = self._translated(lambda: self._exchange("POST", url, sent, body), "")
        if answer.status == HTTPStatus.OK:
            return answer
        if answer.status < HTTPStatus.INTERNAL_SERVER_ERROR and answer.status != HTTPStatus.TOO_MANY_REQUESTS:
            raise Misconfigured(
                f"the token service refused: HTTP {answer.status}",
                system=self._environment.name,
                remedy="check client_id, its secret or certificate, and token_url",
            )
        now = self._environment.now()
        raise self._cleaned(refusal(answer, explain=plainly, system=self._environment.name, entity="", now=now))

    def _post_body(self, url: str, body: bytes, headers: Mapping[str, str]) -> Answer:
        """For logins of an adapter's own, on this system's host."""
        sent = {**self._headers, **headers}
        return self._translated(lambda: self._exchange("POST", self.within(url), sent, body), "")

    def _exchange(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes | None, timeout: float | None = None
    ) -> Answer:
        system = self._environment.system
        asked = Asked(system=self._environment.name, method=method, route=route_of(url), attempt=ATTEMPT.get())
        came = monotonic()
        with self._environment.slots.slot(system):
            self._environment.bucket.take(system)
            if timeout is not None and monotonic() - came > timeout:
                # a write is sent within its lease or not at all
                raise NotReached(f"no turn to ask {self._environment.name} came within {timeout:.0f} s")
            bounded = self._client.timeout if timeout is None else httpx2.Timeout(timeout)
            with (
                self._environment.observer.exchange(asked) as answered,
                self._client.stream(method, url, headers=dict(headers), content=body, timeout=bounded) as response,
            ):
                answered(response.status_code)
                answer = answer_of(response, self.bounds)
        self._note_clock(answer)
        return answer

    def _translated(self, exchange: Callable[[], Answer], entity: str) -> Answer:
        try:
            return exchange()
        except AdapterError as error:
            error.system, error.entity = error.system or self._environment.name, error.entity or entity
            raise
        except httpx2.TransportError as error:
            raise self._cleaned(self._unreached(error, entity)) from None
        except httpx2.InvalidURL as error:
            raise BadAnswer(f"a link cannot be read: {error}", system=self._environment.name, entity=entity) from None

    def _unreached(self, error: httpx2.TransportError, entity: str) -> AdapterError:
        where = {"system": self._environment.name, "entity": entity}
        said = f"{type(error).__name__}: {error}"
        if "CERTIFICATE_VERIFY_FAILED" in said:
            return Misconfigured(
                f"the system's certificate is not trusted ({error})",
                **where,
                remedy="name its authority in authorities",
            )
        if isinstance(error, (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.PoolTimeout)):
            remedy = "check the address and that this machine reaches it"
            return NotReached(f"the connection failed ({said})", **where, remedy=remedy)
        if isinstance(error, httpx2.TimeoutException):
            return Retry(f"no answer in time ({type(error).__name__})", **where, remedy="try again; raise read_seconds")
        return Retry(
            f"the connection failed ({said})",
            **where,
            remedy="check the address and that this machine reaches it",
        )

    def _cleaned(self, error: AdapterError) -> AdapterError:
        error.message = redacted(error.message, self._login.secrets())
        error.args = (error.message,)
        return error

    def _note_clock(self, answer: Answer) -> None:
        said = http_date(answer.headers.get("date", ""))
        if said is None:
            return
        skew = round((said - self._environment.now()).total_seconds())
        if abs(skew) > self.bounds.most_skew_seconds:
            self.findings["clock"] = f"the system's clock is {abs(skew)} s {'ahead of' if skew > 0 else 'behind'} ours"
