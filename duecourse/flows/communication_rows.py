"""Messages as commands print them."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import structs

from canonical_model.communications import Communication, NamedItem
from canonical_model.decisions import Reason
from canonical_model.master_data import Customer
from duecourse.documents import MessageItemRow, MessageRow, ReasonRow
from duecourse.flows.drafting import Prepared


def prepared_row(made: Prepared, names: Mapping[str, str]) -> MessageRow:
    """What would be said to one account, or why nothing is."""
    draft, rendered = made.draft, made.rendered
    against = tuple(ReasonRow(rule=one.rule, text=one.text, evidence=one.evidence) for one in made.against)
    if draft is None or rendered is None:
        return MessageRow(
            id="", account=_account(made.customer, names), kind="", channel="", state="not_drafted", against=against
        )
    return MessageRow(
        id=draft.id, account=_account(made.customer, names), kind=draft.kind, channel=draft.means,
        state="held_back" if against else "would_send", recipients=draft.addresses, language=draft.language,
        tone=draft.tone, subject=rendered.subject, text=rendered.text, template=rendered.template,
        template_version=rendered.template_version, items=tuple(_item(one.item) for one in draft.items),
        totals=tuple(total.payable for total in draft.totals), pay_by=draft.pay_by,
        attachments=tuple(one.name for one in rendered.attachments), message_id=draft.message_id, against=against,
        findings=draft.findings,
    )  # fmt: skip


def message_row(message: Communication, names: Mapping[str, str]) -> MessageRow:
    """A message that was kept."""
    account = f"{names.get(message.system, message.system)}/{message.entity}/{message.customer_number}"
    return MessageRow(
        id=message.id, account=account, kind=message.kind, channel=message.channel, state=message.state,
        recipients=message.recipients, language=message.language, tone=message.tone, subject=message.subject,
        text=message.text, template=message.template, template_version=message.template_version,
        items=tuple(_item(one) for one in message.items), totals=message.totals, pay_by=message.pay_by,
        message_id=message.message_id, handed_at=message.handed_at, reference=message.reference, said=message.said,
    )  # fmt: skip


def not_drafted(made: Prepared, rule: str, text: str) -> Prepared:
    """The same, with one thing more that speaks against it."""
    return structs.replace(made, against=(*made.against, Reason(rule=rule, text=text)))


def _account(customer: Customer | None, names: Mapping[str, str]) -> str:
    return f"{names.get(customer.system, customer.system)}/{customer.entity}/{customer.number}" if customer else ""


def _item(one: NamedItem) -> MessageItemRow:
    return MessageItemRow(item=one.item_id, document_no=one.document_no, due=one.due, amount=one.amount)
