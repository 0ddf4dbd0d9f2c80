"""Hand-over to a lawyer or an agency: one file with the whole case, and a hold so that nobody here chases it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta
from io import BytesIO
from typing import Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import msgspec
from msgspec import Struct

from canonical_model.wire import to_wire
from core.findings import NotAllowed
from duecourse.documents import HandedOverCase
from duecourse.flows.accounts import account_name, find_customer
from duecourse.flows.charges import charges_on
from duecourse.flows.drafting import Reaching
from duecourse.flows.explain import explain_account
from duecourse.flows.inquire import system_names
from duecourse.flows.record import HoldOrder, set_hold

#: the time that each file of the case bears: the same case is the same file
_STAMP: Final = (1980, 1, 1, 0, 0, 0)


class HandedOver(Struct, frozen=True, kw_only=True):
    """The file, and what is said about it."""

    file: bytes
    document: HandedOverCase


def hand_over(run: Reaching, account: str, *, to: str, days: int, preview: bool) -> HandedOver:
    """Put the whole case into one file; unless it is a preview, hold the account for so many days."""
    if not to.strip():
        raise NotAllowed("say with --to who takes the case")
    files = dict(_files(run, account))
    named, told = _named(run, account), tuple((name, len(content)) for name, content in files.items())
    if preview:
        document = HandedOverCase(account=named, to=to, files=told, hold=None)
        return HandedOver(file=_packed(files), document=document)
    today = run.assessing.clock.today()
    order = HoldOrder(account=account, kind="legal", until=today + timedelta(days=days), reason=f"handed over to {to}")
    made = set_hold(run.recording, order)
    document = HandedOverCase(
        account=named, to=to, files=told, hold=made.record, write_backs=made.write_backs, findings=made.findings
    )
    return HandedOver(file=_packed(files), document=document)


def _named(run: Reaching, account: str) -> str:
    asking = run.assessing
    with asking.units.snapshot(asking.actor, asking.scope) as repository:
        return account_name(find_customer(repository, account), system_names(repository))


def _files(run: Reaching, account: str) -> Iterator[tuple[str, bytes]]:
    """The records behind the account, what the law adds, and every message in both directions."""
    asking = run.assessing
    yield "case.json", _json(explain_account(asking, account))
    try:
        yield "charges.json", _json(charges_on(asking, account, until=asking.clock.today()))
    except NotAllowed as error:
        yield "charges.txt", f"not worked out: {error}\n".encode()
    with asking.units.snapshot(asking.actor, asking.scope) as repository:
        customer = find_customer(repository, account)
        sent = repository.communications(customer_id=customer.id)
        received = repository.received_messages(customer_id=customer.id)
    for message in sorted(sent, key=lambda one: one.handed_at):
        yield f"messages/{message.handed_at:%Y-%m-%d}-sent-{message.id[:8]}.json", _json(to_wire(message))
    for answer in sorted(received, key=lambda one: one.received_at):
        yield f"messages/{answer.received_at:%Y-%m-%d}-received-{answer.id[:8]}.json", _json(to_wire(answer))


def _json(told: object) -> bytes:
    return msgspec.json.format(msgspec.json.encode(told), indent=2) + b"\n"


def _packed(files: Mapping[str, bytes]) -> bytes:
    held = BytesIO()
    with ZipFile(held, "w", ZIP_DEFLATED) as packed:
        for name, content in files.items():
            packed.writestr(ZipInfo(name, _STAMP), content, ZIP_DEFLATED)
    return held.getvalue()
