"""What `[console]` says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any

import msgspec
from msgspec import Meta, Struct

from canonical_model.errors import Misconfigured


class OidcSettings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A provider that tells who somebody is; what they may do is granted here."""

    #: where `/.well-known/openid-configuration` is
    issuer: str
    client_id: str
    client_secret: str
    #: the claim that holds the account's name
    claim: str = "preferred_username"

    def __repr__(self) -> str:
        return f"OidcSettings({self.issuer!r}, {self.client_id!r})"


class ConsoleSettings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where the console is served and how long a browser stays signed in."""

    host: str = "127.0.0.1"
    port: Annotated[int, Meta(ge=1, le=65_535)] = 8080
    #: the address that people type; with https cookies are bound to it
    public_url: str = ""
    workers: Annotated[int, Meta(ge=1, le=64)] = 1
    session_hours: Annotated[float, Meta(gt=0, le=24)] = 8
    idle_minutes: Annotated[float, Meta(gt=0, le=720)] = 60
    #: of one account or, before sign-in, one address: requests a second, and how many at once
    requests_per_second: Annotated[float, Meta(gt=0)] = 20
    burst: Annotated[int, Meta(ge=1)] = 100
    oidc: OidcSettings | None = None
    #: name → secret under which others sign what they post to /hooks/NAME
    hooks: dict[str, str] = {}
    #: system → kind of record → where its own screen shows it, with `{entity}`, `{0}`, `{1}` … of the native key
    links: dict[str, dict[str, Annotated[str, Meta(pattern="^https?://")]]] = {}

    @property
    def secure(self) -> bool:
        """Whether people come by https."""
        return self.public_url.startswith("https://")

    def __repr__(self) -> str:
        return f"ConsoleSettings({self.host!r}, {self.port})"


def console_settings(told: Mapping[str, Any]) -> ConsoleSettings:
    """What `[console]` says, secrets put in; Misconfigured where it cannot be."""
    try:
        return msgspec.convert(told, ConsoleSettings, strict=False)
    except msgspec.ValidationError as error:
        raise Misconfigured(f"[console]: {error}", remedy="correct duecourse.toml") from error
