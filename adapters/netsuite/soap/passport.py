"""Token-based authentication of SOAP: a signed passport in the header, made anew for every attempt [netsuite.md §3]."""

from __future__ import annotations

import hmac
from base64 import b64encode
from datetime import datetime
from typing import Final

from adapters.kit.soap import leaf, node
from adapters.netsuite.settings import Token, realm_of

ALGORITHM: Final = "HMAC-SHA256"
_HEADER: Final = "<s:Header>"


def passport(token: Token, account: str, *, nonce: str, now: datetime) -> str:
    """The header element: account, key, token, nonce and time, signed with both secrets."""
    known_as, stamp = realm_of(account), str(int(now.timestamp()))
    signed = f"{known_as}&{token.consumer_key}&{token.token_id}&{nonce}&{stamp}"
    key = f"{token.consumer_secret.reveal()}&{token.token_secret.reveal()}"
    digest = hmac.new(key.encode(), signed.encode(), "sha256").digest()
    return node(
        "msg:tokenPassport",
        leaf("core:account", known_as), leaf("core:consumerKey", token.consumer_key),
        leaf("core:token", token.token_id), leaf("core:nonce", nonce), leaf("core:timestamp", stamp),
        leaf("core:signature", b64encode(digest).decode(), algorithm=ALGORITHM),
    )  # fmt: skip


def with_passport(message: str, header: str) -> str:
    """A message as it is sent; what is committed has no passport, which lasts for minutes and says who we are."""
    before, found, after = message.partition(_HEADER)
    if not found:
        raise ValueError("the message has no header to put a passport in")
    return f"{before}{found}{header}{after}"
