"""What people see of an account: its timeline, its cases, its figures, as JSON for whoever looks."""

from typing import Any

from msgspec import Struct


class Seen(Struct, frozen=True, kw_only=True):
    """One thing on a screen."""

    screen: str
    #: number of the account
    account: str
    number: str
    text: str


def page(seen: list[Seen], account: str) -> list[dict[str, Any]]:
    """What is on the screens of one account, or of all."""
    return [
        {"screen": one.screen, "account": one.account, "number": one.number, "text": one.text}
        for one in seen
        if account in {"", one.account}
    ]
