"""cash: payments that came in, posted and applied in the ERP."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

import typer

from duecourse.cli.options import AsJson, opened
from duecourse.cli.recording import Account, ItemNames, Shadow, show_recorded
from duecourse.flows.apply_cash import PaymentOrder, apply_payment

cash_app = typer.Typer(help="Cash application.", no_args_is_help=True)


def add_to(app: typer.Typer) -> None:
    """Register the commands."""
    cash_app.callback()(_cash)
    cash_app.command("apply")(cash_apply)
    app.add_typer(cash_app, name="cash")


def _cash() -> None:
    """Cash application."""


def cash_apply(
    context: typer.Context,
    account: Account,
    amount: Annotated[str, typer.Option("--amount", help="What came in: `1200.50` or `1200.50 EUR`.")],
    bank_account: Annotated[str, typer.Option("--bank-account", help="What the bank calls the account.")],
    bank_reference: Annotated[str, typer.Option("--bank-reference", help="The bank's own reference of it.")],
    value_date: Annotated[datetime, typer.Option("--value-date", formats=["%Y-%m-%d"])],
    items: ItemNames = None,
    text: Annotated[str, typer.Option("--text", help="What the payer wrote.")] = "",
    shadow: Shadow = False,
    as_json: AsJson = False,
) -> None:
    """Propose to post a payment that is in no ledger yet, and to settle items with it.

    Example: `duecourse cash apply DE01/1000042 --amount 120.00 --bank-account DEUT-1 --bank-reference 88123
    --value-date 2026-11-18 --item 1800000017`. The same bank reference again is the same payment.
    """
    with opened(context) as app:
        order = PaymentOrder(
            account=account,
            bank_account=bank_account,
            bank_reference=bank_reference,
            amount=amount,
            value_date=value_date.date(),
            items=tuple(items or ()),
            text=text,
        )
        document = apply_payment(app.recording(shadow=shadow), order)
    show_recorded(document, as_json=as_json)
