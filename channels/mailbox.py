"""A mailbox read over IMAP: what came since the last time, by UID, without marking or moving anything.

UIDs rise within a folder as long as its UIDVALIDITY stays the same (RFC 9051, section 2.3.1.1). The place behind each
mail is given with it, so that whoever keeps the mail keeps the place in the same breath: what breaks in between is
fetched again, and known again by what it says.
"""

from __future__ import annotations

import ssl
import subprocess
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any, Final, Literal

import msgspec
from imapclient import IMAPClient, SocketTimeout
from imapclient.exceptions import IMAPClientError, LoginError
from msgspec import Struct

from adapters.kit.auth import ClientCredentials
from adapters.kit.secrets import Secret
from canonical_model.errors import BadAnswer, Misconfigured, NotReached
from channels.tokens import bearer

#: bytes of a mail that are fetched
MOST_BYTES: Final = 25_000_000
#: ports of IMAP in the clear and in TLS (RFC 9051, section 2.1 and 11.1)
_PORTS: Final[Mapping[str, int]] = {"tls": 993, "starttls": 143, "none": 143}
_HERE: Final = frozenset({"localhost", "127.0.0.1", "::1"})
_TOKEN_SECONDS: Final = 30.0
_LONGEST_TOKEN: Final = 20_000
_BODY: Final = b"BODY[]"


class MailboxSettings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A mailbox that customers answer to."""

    host: str
    user: str
    #: by default that of the way it is secured
    port: int = 0
    tls: Literal["tls", "starttls", "none"] = "tls"
    #: a PEM file with the authorities to trust instead of the machine's own
    authorities: str = ""
    folder: str = "INBOX"
    password: Secret = msgspec.field(default_factory=lambda: Secret(""))
    #: instead of a password: OAuth 2 client credentials, or a program that prints a token
    oauth: ClientCredentials | None = None
    token_command: tuple[str, ...] = ()
    connect_seconds: float = 10.0
    read_seconds: float = 60.0


class Place(Struct, frozen=True, kw_only=True):
    """How far a folder was read."""

    validity: int = 0
    uid: int = 0

    @classmethod
    def of(cls, text: str) -> Place:
        """A place as it was kept; the beginning where it was not."""
        validity, _, uid = text.partition(":")
        known = all(part.isascii() and part.isdigit() for part in (validity, uid))
        return cls(validity=int(validity), uid=int(uid)) if known else cls()

    def __str__(self) -> str:
        return f"{self.validity}:{self.uid}"


class FetchedMail(Struct, frozen=True, kw_only=True):
    """One mail, and the place behind it."""

    name: str
    content: bytes
    #: when the server took it
    came: datetime | None
    behind: Place
    #: only its beginning was fetched
    cut: bool = False


class Mailbox:
    """One folder of one mailbox, connected."""

    def __init__(self, name: str, settings: MailboxSettings, *, now: Callable[[], datetime]) -> None:
        self._name, self._settings = name, settings
        _checked(name, settings)
        self._client = self._connected()
        try:
            self._log_on(now)
            self.validity = self._selected()
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Give the connection back."""
        try:
            self._client.logout()
        except (IMAPClientError, OSError):
            _broken_off(self._client)

    def since(self, place: Place, *, most: int, most_bytes: int = MOST_BYTES) -> Iterator[FetchedMail]:
        """Mails behind a place, the oldest first; from the beginning where the folder was made anew."""
        start = place.uid if place.validity == self.validity else 0
        # `n:*` names the newest mail even where it lies before n (RFC 9051, section 9, seq-range)
        uids = sorted(uid for uid in self._asked(["UID", f"{start + 1}:*"]) if uid > start)
        for uid in uids[:most]:
            mail = self._fetched(uid, most_bytes)
            if mail is not None:
                yield mail

    def _asked(self, criteria: list[str]) -> list[int]:
        return [int(uid) for uid in self._said(lambda: self._client.search(criteria))]

    def _fetched(self, uid: int, most_bytes: int) -> FetchedMail | None:
        """One mail; None for one that somebody removed meanwhile."""
        sized = self._said(lambda: self._client.fetch([uid], ["RFC822.SIZE", "INTERNALDATE"])).get(uid)
        if sized is None:
            return None
        size = int(sized.get(b"RFC822.SIZE", 0))
        wanted = "BODY.PEEK[]" if size <= most_bytes else f"BODY.PEEK[]<0.{most_bytes}>"
        found = self._said(lambda: self._client.fetch([uid], [wanted])).get(uid)
        content = _body(found) if found is not None else None
        if content is None:
            return None
        return FetchedMail(
            name=f"{self._name}/{self._settings.folder}/{uid}",
            content=content[:most_bytes],
            came=_instant(sized.get(b"INTERNALDATE")),
            behind=Place(validity=self.validity, uid=uid),
            cut=size > most_bytes,
        )

    def _connected(self) -> IMAPClient:
        told = self._settings
        context = ssl.create_default_context(cafile=told.authorities or None) if told.tls != "none" else None
        timeout = SocketTimeout(connect=told.connect_seconds, read=told.read_seconds)
        try:
            client = IMAPClient(
                told.host, port=told.port or _PORTS[told.tls], ssl=told.tls == "tls", ssl_context=context,
                timeout=timeout,
            )  # fmt: skip
        except (OSError, IMAPClientError) as error:
            raise self._unreached(error) from error
        try:
            if told.tls == "starttls":
                client.starttls(context)
        except (OSError, IMAPClientError) as error:
            _broken_off(client)
            raise self._unreached(error) from error
        # the server's own zone, so that the instants are aware
        client.normalise_times = False
        return client

    def _unreached(self, error: Exception) -> NotReached:
        return NotReached(
            f"mailbox {self._name}: {self._settings.host} cannot be reached: {error}", remedy="check host, port and tls"
        )

    def _log_on(self, now: Callable[[], datetime]) -> None:
        told = self._settings
        try:
            if told.oauth is not None:
                self._client.oauth2_login(told.user, bearer(told.oauth, now=now)())
            elif told.token_command:
                self._client.oauth2_login(told.user, _token(self._name, told.token_command))
            else:
                self._client.login(told.user, told.password.reveal())
        except LoginError as error:
            raise Misconfigured(
                f"mailbox {self._name}: {told.host} refused to log {told.user} on",
                remedy="check user, password or token, and that IMAP is allowed for this mailbox",
            ) from error
        except (OSError, IMAPClientError) as error:
            raise NotReached(f"mailbox {self._name}: the connection ended: {type(error).__name__}") from error

    def _selected(self) -> int:
        folder = self._settings.folder
        try:
            told = self._client.select_folder(folder, readonly=True)
        except IMAPClientError as error:
            raise Misconfigured(f"mailbox {self._name}: no folder {folder!r}", remedy="check folder") from error
        validity = told.get(b"UIDVALIDITY")
        if not isinstance(validity, int):
            raise BadAnswer(f"mailbox {self._name}: {folder!r} has no UIDVALIDITY: its mails have no lasting numbers")
        return validity

    def _said(self, ask: Callable[[], Any]) -> Any:  # noqa: ANN401 - imapclient's own answers
        try:
            return ask()
        except (OSError, IMAPClientError) as error:
            raise NotReached(
                f"mailbox {self._name}: the connection broke: {type(error).__name__}",
                remedy="what was taken in stays; run it again",
            ) from error


def _broken_off(client: IMAPClient) -> None:
    """Give back a connection with which nobody can speak any more."""
    with suppress(IMAPClientError, OSError):
        client.shutdown()


def _checked(name: str, told: MailboxSettings) -> None:
    if told.tls == "none" and told.host not in _HERE:
        raise Misconfigured(f"mailbox {name}: a password would go over the network in the clear", remedy="set tls")
    ways = sum((bool(told.password), told.oauth is not None, bool(told.token_command)))
    if ways != 1:
        raise Misconfigured(f"mailbox {name}: give one of password, oauth and token_command", remedy="correct the file")


def _token(name: str, command: tuple[str, ...]) -> str:
    """What a program prints, started without a shell."""
    try:
        ran = subprocess.run(command, capture_output=True, timeout=_TOKEN_SECONDS, check=True, text=True)
    except (OSError, subprocess.SubprocessError) as error:
        # neither its output nor its arguments: either may hold a secret
        raise Misconfigured(f"mailbox {name}: token_command gave no token: {type(error).__name__}") from None
    token = ran.stdout.strip()
    if not token.isprintable() or not 0 < len(token) <= _LONGEST_TOKEN or " " in token:
        raise Misconfigured(f"mailbox {name}: token_command printed something else than one token")
    return token


def _body(found: Mapping[bytes, Any]) -> bytes | None:
    """The mail in an answer, whole or its beginning."""
    for name, value in found.items():
        if name.startswith(_BODY) and isinstance(value, bytes):
            return value
    return None


def _instant(value: object) -> datetime | None:
    if not isinstance(value, datetime):
        return None
    return value if value.tzinfo is not None else value.replace(tzinfo=UTC)
