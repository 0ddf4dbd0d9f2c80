"""pain.002 of ISO 20022: what became of payments and collections sent to the bank; SIX's namespace as any other."""

from __future__ import annotations

from adapters.bank.identity import given
from adapters.bank.markup import Element, events
from adapters.bank.nodes import Node, child, children, first_text, node, text
from adapters.bank.settings import BankSettings
from adapters.bank.source import Source
from adapters.bank.values import money
from adapters.bank.wire import Unreadable
from canonical_model.bank import BankFile, PaymentStatus
from canonical_model.errors import BadAnswer
from canonical_model.money import Money


def read_pain002(source: Source, settings: BankSettings) -> BankFile:  # noqa: ARG001 - the shape of all readers
    """The states of the message, of its batches and of single payments, as far as the bank tells them."""
    made: list[PaymentStatus] = []
    message, batch, version = "", "", ""
    for event, name, element in events(source):
        if event == "start":
            version = version or _version(element)
            continue
        if name == "OrgnlMsgId" and not message:
            message = " ".join((element.text or "").split())
        elif name == "OrgnlPmtInfId":
            batch = " ".join((element.text or "").split())
        elif name in {"OrgnlGrpInfAndSts", "OrgnlPmtInfAndSts", "TxInfAndSts"}:
            if len(made) >= source.bounds.most_lines:
                raise BadAnswer("more states in one file than are taken")
            made.append(_status(node(element), message, "" if name == "OrgnlGrpInfAndSts" else batch))
            element.clear()  # and not what stands before it, which its batch still needs
            batch = "" if name == "OrgnlPmtInfAndSts" else batch
    told = [one for one in made if one.status or one.reasons]
    if not told:
        raise BadAnswer("the message tells no state of a payment")
    return BankFile(format="pain002", version=version, statuses=tuple(told))


def _status(element: Node, message: str, batch: str) -> PaymentStatus:
    reasons = [
        first_text(one, ("Rsn", "Cd"), ("Rsn", "Prtry"), ("StsRsn", "Cd"), ("StsRsn", "Prtry"))
        for one in children(element, "StsRsnInf")
    ]
    words = [text(one) for path in ("AddtlInf", "AddtlStsRsnInf") for one in children(element, "StsRsnInf", path)]
    return PaymentStatus(
        message=message, batch=batch, end_to_end_id=given(text(element, "OrgnlEndToEndId")),
        status=first_text(element, ("TxSts",), ("PmtInfSts",), ("GrpSts",)),
        reasons=tuple(filter(None, (*reasons, *words))),
        amount=_amount(child(element, "OrgnlTxRef", "Amt", "InstdAmt")),
    )  # fmt: skip


def _amount(element: Node | None) -> Money | None:
    """What the payment was over, beside its state: left out where it cannot be read."""
    try:
        return money(element.text, element.get("Ccy")) if element is not None else None
    except Unreadable:
        return None


def _version(element: Element) -> str:
    namespace = element.tag.partition("}")[0].lstrip("{")
    last = namespace.replace("$", ":").rpartition(":")[2].rpartition("/")[2]
    return last.removesuffix(".xsd") if last.startswith("pain.") else ""
