"""What a customer tells us about Ledgerly."""

from __future__ import annotations

from msgspec import Struct

from adapters.kit.secrets import Secret


class Settings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One account of Ledgerly."""

    base_url: str
    key: Secret
