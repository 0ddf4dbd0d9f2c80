"""Secrets by reference: settings name where a secret is kept, and this looks it up, once or again.

`{ env = "NAME" }`, `{ keyring = "service/user" }`, `{ file = "/run/secrets/name" }` of which nobody but its owner and
group may read, `{ vault = "secret/data/name#field" }` of a Vault at $VAULT_ADDR with $VAULT_TOKEN (key/value engine,
version 2 [HashiCorp, KV secrets engine version 2 API, Read secret version]).
"""

from __future__ import annotations

import stat
from collections.abc import Mapping
from http import HTTPStatus
from ipaddress import ip_address
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

import httpx2
import msgspec
from msgspec import Struct

from canonical_model.errors import Misconfigured

#: bytes of a secret in a file; a larger one is none of ours
_LARGEST: Final = 65_536
_TIMEOUT: Final = 10.0


class Source(Struct, frozen=True, kw_only=True):
    """Where references are looked up."""

    environment: Mapping[str, str]
    #: every value that was found, for whoever blackens them
    found: set[str]
    #: how a Vault is reached, where it is not over the network
    transport: httpx2.BaseTransport | None = None

    def __repr__(self) -> str:
        return f"Source({len(self.found)} secrets)"


def resolved(where: str, value: Any, source: Source) -> Any:  # noqa: ANN401 - TOML values
    """A table of settings with each reference replaced by what it names; Misconfigured where there is nothing."""
    if isinstance(value, dict):
        secret = _looked_up(where, value, source)
        if secret is None:
            return {key: resolved(where, inner, source) for key, inner in value.items()}
        source.found.add(secret)
        return secret
    if isinstance(value, list):
        return [resolved(where, inner, source) for inner in value]
    return value


def changes(before: Any, after: Any) -> dict[str, str]:  # noqa: ANN401 - TOML values
    """Which texts of a table became which others."""
    if isinstance(before, dict) and isinstance(after, dict):
        pairs = [(before[key], after[key]) for key in before.keys() & after.keys()]
    elif isinstance(before, list) and isinstance(after, list):
        pairs = list(zip(before, after, strict=False))
    else:
        changed = isinstance(before, str) and isinstance(after, str) and before != after
        return {before: after} if changed else {}
    return {old: new for one, other in pairs for old, new in changes(one, other).items()}


def _looked_up(where: str, value: dict[str, Any], source: Source) -> str | None:
    match value:
        case {"env": str(name), **rest} if not rest:
            return _from_environment(where, name, source)
        case {"keyring": str(entry), **rest} if not rest:
            return _from_keyring(where, entry)
        case {"file": str(name), **rest} if not rest:
            return _from_file(where, Path(name))
        case {"vault": str(place), **rest} if not rest:
            return _from_vault(where, place, source)
    return None


def _from_environment(where: str, name: str, source: Source) -> str:
    if name not in source.environment:
        raise Misconfigured(f"environment variable {name} is not set", system=where, remedy="set it")
    return source.environment[name]


def _from_keyring(where: str, entry: str) -> str:
    import keyring

    service, _, user = entry.rpartition("/")
    secret = keyring.get_password(service, user)
    if secret is None:
        raise Misconfigured(
            f"keyring holds nothing for {entry!r}", system=where, remedy=f"keyring set {service} {user}"
        )
    return secret


def _from_file(where: str, path: Path) -> str:
    """What a file holds, without the line's end; refused where everybody may read it or somebody else may change it."""
    try:
        with path.open("rb") as opened:
            mode = stat.S_IMODE(path.stat().st_mode)
            body = opened.read(_LARGEST + 1)
    except OSError as error:
        raise Misconfigured(f"{path} cannot be read: {error.strerror}", system=where, remedy="mount it") from error
    if mode & (stat.S_IROTH | stat.S_IWOTH | stat.S_IWGRP):
        raise Misconfigured(f"{path} may be read or changed by others (mode {mode:o})", system=where,
                            remedy=f"chmod 0400 {path}")  # fmt: skip
    if len(body) > _LARGEST:
        raise Misconfigured(f"{path} is larger than {_LARGEST} bytes", system=where, remedy="name the secret's file")
    try:
        return body.decode().removesuffix("\n").removesuffix("\r")
    except UnicodeDecodeError as error:
        raise Misconfigured(f"{path} holds no text", system=where, remedy="name the secret's file") from error


class _Kept(Struct):
    data: dict[str, Any]


class _Answer(Struct):
    data: _Kept


def _from_vault(where: str, place: str, source: Source) -> str:
    path, _, field = place.partition("#")
    if not path or not field:
        raise Misconfigured(f"vault = {place!r} names no field", system=where, remedy='as "secret/data/name#field"')
    found = _asked(where, path.strip("/"), source).data.data.get(field)
    if not isinstance(found, str):
        raise Misconfigured(f"Vault's {path} has no text in {field}", system=where, remedy=f"vault kv put … {field}=…")
    return found


def _asked(where: str, path: str, source: Source) -> _Answer:
    address, token = _vault(where, source.environment)
    told = {"X-Vault-Token": token, "X-Vault-Request": "true"}
    if source.environment.get("VAULT_NAMESPACE"):
        told["X-Vault-Namespace"] = source.environment["VAULT_NAMESPACE"]
    try:
        with httpx2.Client(timeout=_TIMEOUT, trust_env=False, transport=source.transport) as client:
            answer = client.get(f"{address}/v1/{path}", headers=told)
    except httpx2.TransportError as error:
        raise Misconfigured(f"Vault cannot be reached ({type(error).__name__})", system=where,
                            remedy="check VAULT_ADDR") from None  # fmt: skip
    if answer.status_code != HTTPStatus.OK:
        raise Misconfigured(f"Vault refused {path}: HTTP {answer.status_code}", system=where,
                            remedy="check VAULT_TOKEN, its policy and the path (with data/ in it)")  # fmt: skip
    try:
        return msgspec.json.decode(answer.content, type=_Answer)
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise Misconfigured(f"Vault's answer for {path} is not of key/value version 2", system=where,
                            remedy="name a path with data/ in it") from None  # fmt: skip


def _vault(where: str, environment: Mapping[str, str]) -> tuple[str, str]:
    """Its address and our token; the token goes over TLS, or to this machine."""
    address, token = environment.get("VAULT_ADDR", "").rstrip("/"), environment.get("VAULT_TOKEN", "")
    if not address or not token:
        raise Misconfigured("VAULT_ADDR and VAULT_TOKEN are not both set", system=where, remedy="set them")
    parts = urlsplit(address)
    if parts.scheme != "https" and not (parts.scheme == "http" and is_loopback(parts.hostname or "")):
        raise Misconfigured("VAULT_ADDR is not https", system=where, remedy="name an https address")
    return address, token


def is_loopback(host: str) -> bool:
    """Whether a host is this machine itself."""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
