"""OAuth 1.0a: each request signed on its own, with HMAC-SHA256 in the place of HMAC-SHA1 [RFC 5849 §3.4]."""

from __future__ import annotations

import hmac
from base64 import b64encode
from collections.abc import Mapping
from datetime import datetime
from typing import Final
from urllib.parse import parse_qsl, quote, urlsplit

from msgspec import Struct

from adapters.kit.secrets import Secret

METHOD: Final = "HMAC-SHA256"


class Consumer(Struct, frozen=True, kw_only=True):
    """Who signs: an application and the token that somebody gave it."""

    consumer_key: str
    consumer_secret: Secret
    token_id: str
    token_secret: Secret
    realm: str = ""


def authorization(who: Consumer, method: str, url: str, *, nonce: str, now: datetime) -> str:
    """The value of the Authorization header for one request; a body that is no form is not signed [§3.4.1.3]."""
    signed = {
        "oauth_consumer_key": who.consumer_key,
        "oauth_token": who.token_id,
        "oauth_signature_method": METHOD,
        "oauth_timestamp": str(int(now.timestamp())),
        "oauth_nonce": nonce,
        "oauth_version": "1.0",
    }
    key = f"{_quoted(who.consumer_secret.reveal())}&{_quoted(who.token_secret.reveal())}"
    digest = hmac.new(key.encode(), base_string(method, url, signed).encode(), "sha256").digest()
    told = {"realm": who.realm, **signed, "oauth_signature": b64encode(digest).decode()}
    return "OAuth " + ", ".join(f'{name}="{_quoted(value)}"' for name, value in told.items() if value)


def base_string(method: str, url: str, signed: Mapping[str, str]) -> str:
    """What is signed: the method, the address without its query, and all parameters in order [§3.4.1]."""
    parts = urlsplit(url)
    default = {"http": 80, "https": 443}.get(parts.scheme)
    port = "" if parts.port in {None, default} else f":{parts.port}"
    address = f"{parts.scheme.lower()}://{(parts.hostname or '').lower()}{port}{parts.path or '/'}"
    pairs = [*signed.items(), *parse_qsl(parts.query, keep_blank_values=True)]
    written = "&".join(f"{name}={value}" for name, value in sorted((_quoted(n), _quoted(v)) for n, v in pairs))
    return "&".join((method.upper(), _quoted(address), _quoted(written)))


def _quoted(text: str) -> str:
    """Percent-encoded as §3.6 wants it: everything but letters, digits and `-._~`."""
    return quote(text, safe="-._~")
