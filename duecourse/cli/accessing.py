"""access: who may sign in to the console, and what they may do there."""

from __future__ import annotations

from typing import Annotated, Final

import typer
from msgspec import structs
from rich.table import Table

from canonical_model.access import Role
from core.access import RIGHTS
from duecourse.cli.options import AsJson, opened
from duecourse.cli.output import emit, explained_errors, table
from duecourse.documents import AccessListed, GrantRow, KeyRow
from duecourse.flows import access
from duecourse.flows.accounts import whole_amount

access_app = typer.Typer(help="Who may sign in to the console, and what they may do there.", no_args_is_help=True)
Name = Annotated[str, typer.Argument(help="The name that they sign in with.")]
#: what `--system` and `--entity` are told as often as there are places
Systems = Annotated[list[str] | None, typer.Option("--system", help="Only there; may be given several times.")]
Entities = Annotated[list[str] | None, typer.Option("--entity", help="Only there; may be given several times.")]
_COLUMNS: Final = ("account", "kind", "answers for it", "role", "systems", "entities", "up to", "given by", "id")


def add_to(app: typer.Typer) -> None:
    """Register the commands."""
    access_app.command("list")(list_)
    access_app.command("open")(open_)
    access_app.command("close")(close)
    access_app.command("password")(password)
    access_app.command("grant")(grant)
    access_app.command("revoke")(revoke)
    access_app.command("token")(token)
    app.add_typer(access_app, name="access")


def list_(
    context: typer.Context,
    account: Annotated[str, typer.Option("--account", help="One account.")] = "",
    as_json: AsJson = False,
) -> None:
    """Accounts, the roles they have and the keys they hold. Example: `duecourse access list`."""
    with opened(context) as app:
        document = access.accounts_listed(app.granting(), account=account)
    _show(document, as_json=as_json)


def open_(
    context: typer.Context,
    name: Name,
    service: Annotated[str, typer.Option("--service-of", help="A program's account: who answers for it.")] = "",
    as_json: AsJson = False,
) -> None:
    """Open an account; it may do nothing before a role is granted.

    Example: `duecourse access open ada`, `duecourse access open treasury-bot --service-of ada`.
    """
    with opened(context) as app:
        document = access.account_opened(
            app.granting(), name, kind="service" if service else "person", behalf_of=service
        )
    _show(document, as_json=as_json)


def close(
    context: typer.Context,
    name: Name,
    again: Annotated[bool, typer.Option("--open-again", help="Let it in again.")] = False,
    as_json: AsJson = False,
) -> None:
    """Let nobody in under this name any more. Example: `duecourse access close ada`."""
    with opened(context) as app:
        document = access.account_closed(app.granting(), name, closed=not again)
    _show(document, as_json=as_json)


def password(context: typer.Context, name: Name, as_json: AsJson = False) -> None:
    """Set a password; it is asked for, or read from standard input. Example: `duecourse access password ada`."""
    from duecourse.passwords import hashed

    given = typer.prompt("Password", hide_input=True, confirmation_prompt=True, err=True)
    with opened(context) as app:
        document = access.password_set(app.granting(), name, given, hashed=hashed)
    _show(document, as_json=as_json)


def grant(
    context: typer.Context,
    name: Name,
    role: Annotated[Role, typer.Argument(help="What they may do.")],
    systems: Systems = None,
    entities: Entities = None,
    up_to: Annotated[
        list[str] | None, typer.Option("--up-to", help="May approve so much, as EUR=50000 or *=1000.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Give a role, everywhere or somewhere. Nobody gives themselves one.

    Example: `duecourse access grant ada controller --entity DE01 --up-to EUR=50000`.
    """
    with opened(context) as app:
        run = app.granting()
        wanted = structs.replace(
            access.grant_of(run, name, role),
            systems=frozenset(systems) if systems else None,
            entities=frozenset(entities) if entities else None,
            up_to={currency: whole_amount(amount) for currency, amount in map(_limit, up_to or ())},
        )
        document = access.role_granted(run, wanted)
    _show(document, as_json=as_json)


def _limit(text: str) -> tuple[str, str]:
    currency, equals, amount = text.partition("=")
    if not equals:
        raise typer.BadParameter(f"{text!r}: say CURRENCY=AMOUNT", param_hint="--up-to")
    return currency.upper(), amount


def revoke(
    context: typer.Context,
    one: Annotated[str, typer.Argument(help="The role's or key's id, or the first digits of it.")],
    key: Annotated[bool, typer.Option("--key", help="It is a key of a service account.")] = False,
    as_json: AsJson = False,
) -> None:
    """Take a role back, or a key. Example: `duecourse access revoke 4f2a`, `duecourse access revoke --key 9c0f…`."""
    with opened(context) as app:
        run = app.granting()
        document = access.key_revoked(run, one) if key else access.role_revoked(run, one)
    _show(document, as_json=as_json)


def token(
    context: typer.Context,
    name: Name,
    rights: Annotated[list[str], typer.Option("--right", help=f"What it may do at most: {', '.join(RIGHTS)}.")],
    days: Annotated[int, typer.Option("--days", min=1, max=access.LONGEST_KEY, help="How long it opens.")] = 90,
    as_json: AsJson = False,
) -> None:
    """Issue a key to a service account; it is shown this once.

    Example: `duecourse access token treasury-bot --right see --days 90`.
    """
    with opened(context) as app, explained_errors():
        document = access.key_issued(app.granting(), name, rights=frozenset(rights), days=days)
    told = (
        f"{document.secret}\nkept nowhere: this is the only time it is shown; it opens until {document.key.expires_at}"
    )
    emit(document, as_json=as_json, tables=(told,))


def _show(document: AccessListed, *, as_json: bool) -> None:
    emit(document, as_json=as_json, tables=_tables(document))


def _tables(document: AccessListed) -> list[Table | str]:
    rows: list[tuple[str, ...]] = []
    for one in document.accounts:
        who = (f"{one.id}{' (closed)' if one.disabled else ''}", one.kind, one.behalf_of)
        may = [*map(_role, one.grants), *map(_key, one.keys)]
        rows += [(*who, *cells) for cells in may or [("may do nothing yet", "", "", "", "", "")]]
    return [table("access", _COLUMNS, rows)]


def _role(had: GrantRow) -> tuple[str, ...]:
    limits = ", ".join(f"{amount} {currency}" for currency, amount in had.up_to.items())
    return had.role, _places(had.systems), _places(had.entities), limits, had.granted_by, had.id[:12]


def _key(key: KeyRow) -> tuple[str, ...]:
    return f"key: {', '.join(key.rights)}", "", "", f"until {key.expires_at}", key.created_by, key.id


def _places(places: tuple[str, ...] | None) -> str:
    return "all" if places is None else ", ".join(places)
