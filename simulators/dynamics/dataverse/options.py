"""How an environment is set up."""

from typing import Final

from msgspec import Struct, field

#: columns of its own that an environment is prepared with, as docs/adapters/dynamics-dataverse.md says
ADDED: Final[dict[str, tuple[str, ...]]] = {
    "accounts": ("duec_taxid", "duec_open", "duec_overdue", "duec_oldestdue", "duec_asof"),
    "tasks": ("duec_reference",),
    "incidents": ("duec_reference", "duec_dispute"),
}
#: alternate keys: the column, and how far its index is
KEYS: Final[dict[str, tuple[str, str]]] = {
    "tasks": ("duec_reference", "Active"), "incidents": ("duec_reference", "Active"),
}  # fmt: skip


class Options(Struct, frozen=True, kw_only=True):
    """What an administrator set up."""

    organization: str = "0a1b2c3d-1111-4222-8333-0000000000aa"
    name: str = "Simulated Traders"
    currency: str = "EUR"
    added: dict[str, tuple[str, ...]] = field(default_factory=lambda: dict(ADDED))
    keys: dict[str, tuple[str, str]] = field(default_factory=lambda: dict(KEYS))
    #: tables without optimistic concurrency, by their logical names
    unversioned: frozenset[str] = frozenset()
    #: whether Customer Service has contracts here
    contracts: bool = True
    #: requests in five minutes [dynamics_crm.md §3]
    requests: int = 6_000
    largest_page: int = 5_000
    #: a count goes no further [Microsoft: Count number of rows]
    most_counted: int = 5_000
