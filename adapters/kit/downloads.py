"""Files that a system hands out on another host, by addresses that are credentials themselves (signed links).

There is no login here, so nothing of ours can go along: no token, no cookie, no client certificate, no header of the
session. Only hosts that the settings allow are asked, redirects are not followed, and no error and no log shows the
address.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from http import HTTPStatus
from typing import IO, Final
from urllib.parse import SplitResult, urlsplit

import httpx2

from adapters.kit.auth import StaticHeaders, certificate_context
from adapters.kit.bounds import Bounds
from adapters.kit.patience import Patience
from adapters.kit.refusals import PASSING, wait_seconds
from adapters.kit.secrets import redacted
from canonical_model.adapter import Environment
from canonical_model.errors import BadAnswer, Misconfigured, NotReached, Retry, Throttled

_PORTS: Final = {"http": 80, "https": 443}
_PLAIN: Final = {"Accept-Encoding": "identity", "Accept": "*/*"}
#: labels that must follow `*.`: a pattern for a whole top level is no limit
_LEAST_LABELS: Final = 2


def must_be_hosts(patterns: Sequence[str]) -> None:
    """ValueError unless each is a host, `*.` and a domain, or one of both after a scheme and before a port."""
    for pattern in patterns:
        scheme, host, port = _parted(pattern)
        domain = host.removeprefix("*.")
        wild = host.startswith("*.") and len([label for label in domain.split(".") if label]) < _LEAST_LABELS
        if scheme not in _PORTS or port is None or not domain or wild or set(domain) & set("*/@? "):
            raise ValueError(f"not a host to load files from: {pattern[:80]!r}")


class Depot:
    """The hosts that files are loaded from."""

    def __init__(
        self,
        hosts: Sequence[str],
        environment: Environment,
        *,
        bounds: Bounds | None = None,
        authorities: str = "",
        transport: httpx2.BaseTransport | None = None,
    ) -> None:
        self._hosts, self._environment = tuple(hosts), environment
        self._bounds = bounds or Bounds()
        self._authorities, self._transport = authorities, transport
        self._patience = Patience(self._bounds, environment.sleep)

    def fetch(self, url: str, file: IO[bytes], *, most_bytes: int, entity: str = "") -> int:
        """Write a file's bytes into `file` from its beginning, and say how many came; tried again while it may help.

        BadAnswer if the address leads elsewhere than allowed, is refused, or brings more than `most_bytes`.
        """
        self._must_be_allowed(url, entity)
        return self._patience.call(lambda: self._once(url, file, most_bytes, entity))

    def _must_be_allowed(self, url: str, entity: str) -> None:
        parts = _split(url)
        if parts is not None and any(_fits(parts, pattern) for pattern in self._hosts):
            return
        raise Misconfigured(
            f"a file lies on a host that is not allowed: {parts.hostname if parts else 'none'}",
            system=self._environment.name, entity=entity,
            remedy="if it is the right one, name it among the hosts that files are loaded from",
        )  # fmt: skip

    def _once(self, url: str, file: IO[bytes], most_bytes: int, entity: str) -> int:
        file.seek(0)
        file.truncate()
        where = {"system": self._environment.name, "entity": entity}
        try:
            with self._answered(url) as response:
                self._guard(response, urlsplit(url).hostname or "", where)
                return _written(response, file, most_bytes, where)
        except httpx2.ConnectError as error:
            raise NotReached(_told(error, url), **where, remedy="may this machine reach that host?") from None
        except httpx2.TransportError as error:
            raise Retry(_told(error, url), **where) from None

    @contextmanager
    def _answered(self, url: str) -> Iterator[httpx2.Response]:
        """By the transport itself: a client would log the address, and keep cookies of one file for another."""
        nobody = StaticHeaders(headers={})
        transport = self._transport or httpx2.HTTPTransport(
            verify=certificate_context(nobody, self._authorities), trust_env=False
        )
        timeout = httpx2.Timeout(self._bounds.read_seconds, connect=self._bounds.connect_seconds)
        request = httpx2.Request("GET", url, headers=_PLAIN, extensions={"timeout": timeout.as_dict()})
        with transport, closing(transport.handle_request(request)) as response:
            yield response

    def _guard(self, response: httpx2.Response, host: str, where: dict[str, str]) -> None:
        status = response.status_code
        if status == HTTPStatus.OK:
            return
        wait = wait_seconds(response.headers.get("retry-after", ""), self._environment.now())
        if status == HTTPStatus.TOO_MANY_REQUESTS:
            raise Throttled(f"HTTP {status} from {host}", wait_seconds=wait, **where)
        if status in PASSING:
            raise Retry(f"HTTP {status} from {host}", **where)
        raise BadAnswer(
            f"HTTP {status} from {host}: the file is not handed out", **where,
            remedy="a signed address ends after some time: read again",
        )  # fmt: skip


def _written(response: httpx2.Response, file: IO[bytes], most_bytes: int, where: dict[str, str]) -> int:
    if response.headers.get("content-encoding", "identity").lower() not in {"", "identity"}:
        raise BadAnswer("a file comes packed in a way that was not asked for", **where)
    size = 0
    pieces = [response.content] if response.is_stream_consumed else response.iter_raw()
    for piece in pieces:
        size += len(piece)
        if size > most_bytes:
            raise BadAnswer(f"a file is larger than {most_bytes} bytes", **where)
        file.write(piece)
    file.flush()
    return size


def _told(error: httpx2.TransportError, url: str) -> str:
    """What became of the connection, without the signature that the address bears."""
    return redacted(f"a file did not come ({type(error).__name__}: {error})", (url, urlsplit(url).query))


def _split(url: str) -> SplitResult | None:
    """An address with a host and without a user; None for any other."""
    try:
        parts = urlsplit(url)
        plain = parts.scheme in _PORTS and bool(parts.hostname) and parts.username is None and parts.port != 0
    except ValueError:
        return None
    return parts if plain else None


def _parted(pattern: str) -> tuple[str, str, int | None]:
    """Scheme, host and port of a pattern: https and its usual port, unless others are named."""
    scheme, _, rest = pattern.rpartition("://")
    host, colon, port = rest.lower().partition(":")
    scheme = scheme or "https"
    return scheme, host, int(port) if port.isdecimal() else None if colon else _PORTS.get(scheme)


def _fits(parts: SplitResult, pattern: str) -> bool:
    scheme, host, port = _parted(pattern)
    name = (parts.hostname or "").lower()
    same = name.endswith(host[1:]) and name != host[2:] if host.startswith("*.") else name == host
    return same and (parts.scheme, parts.port or _PORTS[parts.scheme]) == (scheme, port)
