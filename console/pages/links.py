"""Links to the ERP's own screens, as `[console.links]` says where people open them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from urllib.parse import quote

from msgspec import Struct


class Links(Struct, frozen=True, kw_only=True):
    """Addresses of native records: by system and kind of record, with `{entity}`, `{0}`, `{1}` … of its native key."""

    told: Mapping[str, Mapping[str, str]]
    #: systems' ids by their names
    uids: Mapping[str, str] = {}

    def to(self, system: str, kind: str, key: Sequence[str], *, entity: str = "") -> str:
        """Where a record is shown, `system` by name or id; empty where nobody said so or the key has too few parts."""
        template = self.told.get(self.name(system), {}).get(kind, "")
        try:
            return template.format(*(quote(part, safe="") for part in key), entity=quote(entity, safe=""))
        except (IndexError, KeyError):
            return ""

    def name(self, system: str) -> str:
        """The name that people gave a system."""
        return next((name for name, uid in self.uids.items() if uid == system), system)
