"""SuiteTalk's namespaces: each carries the endpoint's version, the families never change."""

from __future__ import annotations

from typing import Final

from msgspec import Struct

XSI: Final = "http://www.w3.org/2001/XMLSchema-instance"
ENVELOPE: Final = "http://schemas.xmlsoap.org/soap/envelope/"
#: prefix → the family's name before and behind the version
FAMILIES: Final = {
    "core": ("core", "platform"),
    "common": ("common", "platform"),
    "msg": ("messages", "platform"),
    "sales": ("sales", "transactions"),
    "rel": ("relationships", "lists"),
    "acct": ("accounting", "lists"),
    "gen": ("communication", "general"),
}
_HOST: Final = "webservices.netsuite.com"


class Endpoint(Struct, frozen=True, kw_only=True):
    """One version of the service, as NetSuite writes it: 2025_2."""

    version: str

    @property
    def path(self) -> str:
        """Where it answers [netsuite.md §3]."""
        return f"/services/NetSuitePort_{self.version}"

    def space(self, prefix: str) -> str:
        """The namespace of a family in this version."""
        name, group = FAMILIES[prefix]
        return f"urn:{name}_{self.version}.{group}.{_HOST}"

    def declared(self) -> str:
        """All families as declarations of prefixes."""
        return " ".join(f'xmlns:{prefix}="{self.space(prefix)}"' for prefix in FAMILIES)


def family_of(namespace: str) -> str:
    """`sales` of `urn:sales_2016_1.transactions.webservices.netsuite.com`, of whatever version; empty for others."""
    head, _, host = namespace.partition(".")
    named, version = head.removeprefix("urn:").partition("_")[::2]
    ours = host.endswith(_HOST) and head.startswith("urn:") and version.replace("_", "").isdigit()
    return named if ours else ""
