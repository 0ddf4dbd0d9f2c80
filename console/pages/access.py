"""Access: accounts, the roles they have where, and the keys they hold."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Final, get_args

from litestar import Response, get, post
from msgspec import Struct

from canonical_model.access import Role
from canonical_model.money import BadAmount
from console.api import administering
from console.api.administering import AccountOrder, PasswordOrder, RoleOrder
from console.asking import After, Desk, Id
from console.pages.forms import Filled
from console.pages.frame import Asked, Shown, then
from console.pages.paging import some_after
from console.pages.resources import document
from duecourse.documents import AccessListed
from duecourse.flows.accounts import parse_money

_ROWS: Final = 50
ROLES: Final[tuple[str, ...]] = get_args(Role)


class _RoleForm(Struct, frozen=True, kw_only=True):
    """A role as the form tells it; nothing named: everywhere."""

    account: str
    role: Role
    systems: tuple[str, ...] | None = None
    entities: tuple[str, ...] | None = None
    #: as people write it: `5000 EUR`
    up_to: str = ""


@get("/access", right="administer", sync_to_thread=True)
def listed(desk: Desk, page: Asked, after: After = "") -> Shown:
    """Who may sign in, and what they may do."""
    found = document(administering.listed, AccessListed, desk)
    rows, following = some_after(found.accounts, after, limit=_ROWS, name=lambda row: row.id)
    systems = [system.name for system in desk.settings.systems]
    return page.shown("access.html", title="Access", rows=rows, following=following, roles=ROLES, systems=systems)


@post("/access/accounts", right="administer", sync_to_thread=True)
def opened(desk: Desk, form: Filled) -> Response[Any]:
    """Open an account."""
    document(administering.opened, AccessListed, desk, form.wish, form.read(AccountOrder))
    return then("/access", "opened")


@post("/access/accounts/{name:str}/close", right="administer", sync_to_thread=True)
def closed(desk: Desk, form: Filled, name: Id) -> Response[Any]:
    """Close one."""
    document(administering.closed, AccessListed, desk, form.wish, name)
    return then("/access", "closed")


@post("/access/accounts/{name:str}/password", right="administer", sync_to_thread=True)
def password(desk: Desk, form: Filled, name: Id) -> Response[Any]:
    """Set its password."""
    document(administering.password, AccessListed, desk, form.wish, name, form.read(PasswordOrder))
    return then("/access", "settled")


@post("/access/roles", right="administer", sync_to_thread=True)
def granted(desk: Desk, form: Filled) -> Response[Any]:
    """Give a role."""
    told = form.read(_RoleForm)
    order = RoleOrder(
        account=told.account, role=told.role, systems=told.systems, entities=told.entities, up_to=_limit(told.up_to)
    )
    document(administering.granted, AccessListed, desk, form.wish, order)
    return then("/access", "granted")


def _limit(told: str) -> dict[str, Decimal]:
    if not told:
        return {}
    amount, _, currency = told.partition(" ")
    if not currency:
        raise BadAmount(f"{told!r} names no currency: write it as `5000 EUR`")
    money = parse_money(f"{amount} {currency}", "")
    return {str(money.currency): money.amount}


@post("/access/roles/{role:str}/revoke", right="administer", sync_to_thread=True)
def revoked(desk: Desk, form: Filled, role: Id) -> Response[Any]:
    """Take a role back."""
    document(administering.revoked, AccessListed, desk, form.wish, role)
    return then("/access", "revoked")


@post("/access/keys/{key:str}/revoke", right="administer", sync_to_thread=True)
def key_revoked(desk: Desk, form: Filled, key: Id) -> Response[Any]:
    """Take a key back."""
    document(administering.key_revoked, AccessListed, desk, form.wish, key)
    return then("/access", "revoked")


HANDLERS = (listed, opened, closed, password, granted, revoked, key_revoked)
