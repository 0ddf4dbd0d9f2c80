"""How to log on to a system by RFC: parameters of the library, the secret ones apart."""

from __future__ import annotations

from typing import Final

from msgspec import Struct

from adapters.kit.secrets import Secret
from adapters.sap.rfc.port import Connect, pyrfc_connect

#: parameters of a logon that no log may show
_SECRET: Final = frozenset({"passwd", "password"})


class Logon(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where and as whom."""

    #: ashost and sysnr, or mshost, r3name and group; client, lang; snc_mode, snc_partnername … [sap.md §3]
    parameters: dict[str, str]
    user: str = ""
    password: Secret = Secret("")

    def __post_init__(self) -> None:
        if open_secrets := {name for name in self.parameters if name.lower() in _SECRET}:
            raise ValueError(f"logon: {', '.join(sorted(open_secrets))} would be shown; it belongs into `password`")


def logged_on(logon: Logon, *, seconds: int) -> Connect:
    """Connections by the RFC library of this machine; a call of theirs may last so many seconds."""

    def parameters() -> dict[str, str]:
        secret = {"user": logon.user, "passwd": logon.password.reveal()} if logon.user else {}
        return {**logon.parameters, **secret}

    return pyrfc_connect(parameters, call_seconds=seconds)
