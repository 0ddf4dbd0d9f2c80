"""What `doctor` asks an account that is read by SOAP; it warns each time that this way ends."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from adapters.kit.checking import checked
from adapters.netsuite.soap.account import SoapAccount
from adapters.netsuite.soap.messages import Kind
from canonical_model.adapter import Check
from canonical_model.errors import Misconfigured

#: [H:article_2104046421, by netsuite.md §3]
SUNSET: Final = (
    "SOAP is used: 2025.2 is its last endpoint, from 2027.1 no new integrations with token-based authentication can be "
    "made, and with 2028.2 all SOAP stops"
)
MOVE: Final = 'upload a certificate, use auth kind = certificate and read_by = "suiteql"'
_KINDS: Final[tuple[Kind, ...]] = ("customers", "accounts", "contacts", "terms")
#: of these an account in use has some: none at all means no access
_NEVER_EMPTY: Final = frozenset({"customers", "accounts"})


def checks(account: SoapAccount) -> Iterator[Check]:
    """All checks; where the account cannot be reached or entered, the others are left out."""
    name = account.environment.name
    first = _line(name, "reachable", lambda: f"its clock says {account.client.clock().isoformat()}")
    yield first
    yield Check(system=name, check="SOAP", status="warn", detail=SUNSET, remedy=MOVE)
    if first.status == "fail":
        return
    yield _line(name, "subsidiaries", lambda: _subsidiaries(account))
    for kind in _KINDS:
        yield _line(name, f"permission: {kind}", lambda kind=kind: _some(account, kind))  # type: ignore[misc]
    yield _line(name, "concurrency", lambda: _concurrency(account))


def _line(system: str, check: str, ask: Callable[[], str]) -> Check:
    return checked(system, check, ask, remedy="see docs/adapters/netsuite.md, permissions")


def _subsidiaries(account: SoapAccount) -> str:
    visible = account.subsidiaries()
    missing = sorted(set(account.settings.subsidiaries) - set(visible))
    if missing:
        raise Misconfigured(f"not visible: {', '.join(missing)}", remedy="correct subsidiaries or the role")
    return ", ".join(f"{row.id} {row.name}" for row in visible.values())


def _some(account: SoapAccount, kind: Kind) -> str:
    if next(account.every(kind), None) is not None:
        return "there are some"
    if kind in _NEVER_EMPTY:
        raise Misconfigured(
            f"there are no {kind} for this role: no data access?",
            remedy="give the role the permission to view these records, in all subsidiaries that are read",
        )
    return "there are none"


def _concurrency(account: SoapAccount) -> str:
    return f"{account.client.concurrency()} requests under way at once, for all integrations of the account"
