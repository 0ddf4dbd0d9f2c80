"""Mail by SMTP: each message is handed over once, under an id that is always the same for it.

What is certain before the message's last byte went out is a refusal: nothing was sent, and it may be tried again.
When the connection breaks after that, nobody can say, and the answer is unknown.
"""

from __future__ import annotations

import smtplib
import ssl
from collections.abc import Callable
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from typing import Final, Literal

import msgspec
from msgspec import Struct

from adapters.kit.auth import ClientCredentials
from adapters.kit.secrets import Secret
from canonical_model.errors import AdapterError
from channels.tokens import bearer, sasl
from core.outreach.drafts import Draft, Means, Rendered, Sender
from core.outreach.port import HandedOver

_OK: Final = 250
#: hosts that no line leads to
_HERE: Final = frozenset({"localhost", "127.0.0.1", "::1"})
_SECONDS: Final = 60.0
#: how much of what a server says is kept
_SAID: Final = 300
#: what all that may go wrong with a server is
_TROUBLE: Final = (OSError, smtplib.SMTPException)


class MailSettings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A server that takes mail for others."""

    host: str
    port: int = 587
    security: Literal["starttls", "tls", "none"] = "starttls"
    user: str = ""
    password: Secret = msgspec.field(default_factory=lambda: Secret(""))
    #: instead of a password
    oauth: ClientCredentials | None = None
    timeout: float = _SECONDS


class Mail:
    """The channel `mail`; `core.outreach.port.Channel`."""

    means: Means = "mail"

    def __init__(self, settings: MailSettings, *, now: Callable[[], datetime]) -> None:
        self._settings, self._now = settings, now
        self._token = bearer(settings.oauth, now=now) if settings.oauth else None
        self._server: smtplib.SMTP | None = None

    def hand_over(self, draft: Draft, rendered: Rendered) -> HandedOver:
        """Hand one mail to the server."""
        try:
            message = letter_of(draft, rendered, at=self._now())
            server = self._ready()
            refused = _enveloped(server, draft)
        except (*_TROUBLE, AdapterError, ValueError) as error:
            self.close()
            return HandedOver(outcome="refused", said=f"not sent: {_told(error)}")
        if refused:
            self._reset()
            return HandedOver(outcome="refused", said=f"not sent: {refused}")
        return self._data(server, message)

    def find(self, draft_id: str) -> bool | None:
        """A server that takes mail does not tell what it took."""
        del draft_id
        return None

    def close(self) -> None:
        """End the connection, if there is one."""
        server, self._server = self._server, None
        if server is not None:
            server.close()

    def _data(self, server: smtplib.SMTP, message: EmailMessage) -> HandedOver:
        """From here on a broken connection says nothing about the message."""
        try:
            code, said = server.data(message.as_bytes(policy=SMTP))
        except smtplib.SMTPDataError as error:
            self._reset()
            return HandedOver(outcome="refused", said=f"not sent: {_told(error)}")
        except _TROUBLE as error:
            self.close()
            return HandedOver(outcome="unknown", said=f"the connection ended while it was handed over: {_told(error)}")
        answer = said.decode("utf-8", "replace")[:_SAID]
        if code != _OK:
            self._reset()
            return HandedOver(outcome="refused", said=f"not sent: {code} {answer}")
        return HandedOver(outcome="accepted", reference=answer)

    def _reset(self) -> None:
        """Nothing of this message may be left for the next one."""
        try:
            if self._server is not None:
                self._server.rset()
        except _TROUBLE:
            self.close()

    def _ready(self) -> smtplib.SMTP:
        """The connection, made anew where the server ended it meanwhile."""
        if self._server is not None:
            try:
                if self._server.noop()[0] == _OK:
                    return self._server
            except _TROUBLE:
                pass
            self.close()
        self._server = self._connected()
        return self._server

    def _connected(self) -> smtplib.SMTP:
        told = self._settings
        context = ssl.create_default_context()
        if told.security == "tls":
            server: smtplib.SMTP = smtplib.SMTP_SSL(told.host, told.port, timeout=told.timeout, context=context)
        else:
            server = smtplib.SMTP(told.host, told.port, timeout=told.timeout)
        try:
            server.ehlo_or_helo_if_needed()
            if told.security == "starttls":
                server.starttls(context=context)
            self._log_on(server)
        except BaseException:
            server.close()
            raise
        return server

    def _log_on(self, server: smtplib.SMTP) -> None:
        told = self._settings
        if told.user and told.security == "none" and told.host not in _HERE:
            raise ValueError(f"{told.host} would get a password over a line that is not secured: set security")
        if self._token is not None:
            token = self._token()
            server.ehlo_or_helo_if_needed()
            server.auth("XOAUTH2", lambda challenge=None: "" if challenge else sasl(told.user, token))
        elif told.user:
            server.login(told.user, told.password.reveal())


def letter_of(draft: Draft, rendered: Rendered, *, at: datetime) -> EmailMessage:
    """The mail as it goes out; ValueError where something does not fit into a header."""
    made = EmailMessage(policy=SMTP)
    sender = draft.sender
    made["From"] = _address(sender.name, sender.mail)
    made["To"] = [_address(name, mail) for name, mail in zip(draft.names, draft.addresses, strict=True)]
    if sender.reply_to:
        made["Reply-To"] = _address(sender.name, sender.reply_to)
    made["Subject"] = " ".join(rendered.subject.split())
    made["Date"] = format_datetime(at)
    made["Message-ID"] = f"<{draft.message_id}>"
    if draft.in_reply_to:
        made["In-Reply-To"] = made["References"] = f"<{draft.in_reply_to}>"
    # automatic answers to it are not wanted [RFC 3834 §5]
    made["Auto-Submitted"] = "auto-generated"
    # no server on the way has to break or convert its lines
    made.set_content(rendered.text, cte="quoted-printable")
    for file in rendered.attachments:
        kind, _, subtype = file.media_type.partition("/")
        made.add_attachment(file.content, maintype=kind, subtype=subtype, filename=file.name)
    # a part's boundary is drawn by lot: the same draft has the same one
    if made.is_multipart():
        made.set_boundary(f"=_{draft.id}")
    return made


def sender_trouble(sender: Sender) -> str:
    """What keeps a sender from standing in a header; empty where nothing does."""
    try:
        _address(sender.name, sender.mail)
    except ValueError as error:
        return str(error)
    return ""


def _address(name: str, mail: str) -> Address:
    return Address(display_name=" ".join(name.split()), addr_spec=mail)


def _enveloped(server: smtplib.SMTP, draft: Draft) -> str:
    """Say whom it is from and to; what the server refuses of that: nobody gets it where somebody cannot."""
    code, said = server.mail(draft.sender.mail)
    if code != _OK:
        return f"{draft.sender.mail}: {code} {said.decode('utf-8', 'replace')[:_SAID]}"
    for mail in draft.addresses:
        code, said = server.rcpt(mail)
        if code not in {_OK, _OK + 1}:
            return f"{mail}: {code} {said.decode('utf-8', 'replace')[:_SAID]}"
    return ""


def _told(error: Exception) -> str:
    if isinstance(error, smtplib.SMTPResponseException):
        said = error.smtp_error.decode("utf-8", "replace") if isinstance(error.smtp_error, bytes) else error.smtp_error
        return f"{error.smtp_code} {said}"[:_SAID]
    return f"{type(error).__name__}: {error}"[:_SAID]
