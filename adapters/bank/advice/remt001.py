"""remt.001 of ISO 20022: a remittance advice on its own, every version."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from adapters.bank.camt.details import account_of, party_name
from adapters.bank.identity import BANK, given, told
from adapters.bank.markup import events, forget
from adapters.bank.nodes import Node, child, children, first_text, node, raw, text
from adapters.bank.settings import BankSettings
from adapters.bank.source import Source
from adapters.bank.values import iso_day, money
from adapters.bank.wire import Unreadable
from canonical_model.bank import BankFile, RemittanceAdvice, RemittanceLine, UnreadLine
from canonical_model.errors import BadAnswer
from canonical_model.identity import source_id
from canonical_model.money import Money


def read_remt001(source: Source, settings: BankSettings) -> BankFile:  # noqa: ARG001 - the shape of all readers
    """Each remittance of the message."""
    made: list[RemittanceAdvice] = []
    version = ""
    for event, name, element in events(source):
        if event == "start" and name.startswith("RmtAdvc") and not version:
            version = element.tag.partition("}")[0].lstrip("{").rpartition(":")[2]
        if event == "end" and name == "RmtInf" and element.getparent() is not None:
            if len(made) >= source.bounds.most_lines:
                raise BadAnswer("more remittances in one file than are taken")
            made.append(_advice(node(element)))
            forget(element)
    if not made:
        raise BadAnswer("the message holds no remittance")
    return BankFile(format="remt001", version=version if version.startswith("remt.") else "", remittances=tuple(made))


def _advice(element: Node) -> RemittanceAdvice:
    payment = child(element, "OrgnlPmtInf")
    lines, unread = _lines(element)
    payer = party_name(child(payment, "Dbtr"))
    reference = given(first_text(
        payment, ("Refs", "EndToEndId"), ("Refs", "UETR"), ("Refs", "TxId"), ("Refs", "InstrId"), ("Refs", "PmtInfId")
    )) or text(element, "RmtId")  # fmt: skip
    amount, on = _amount(child(payment, "Amt"), unread), _day(payment, unread)
    words = " ".join(filter(None, (text(one) for one in children(element, "Ustrd"))))
    if words:
        lines.append(RemittanceLine(document="", text=words))
    key = ("remt001", told(payer), told(reference), str(on), str(amount), told(raw(element, 2_000)))
    return RemittanceAdvice(
        id=source_id(BANK, RemittanceAdvice.KIND, key), payer_name=payer,
        payer_account=account_of(child(payment, "DbtrAcct")), payee_name=party_name(child(payment, "Cdtr")),
        reference=reference, method=first_text(payment, ("PmtMtd",), ("PmtTpInf", "SvcLvl", "Cd")), amount=amount,
        paid_on=on, lines=tuple(lines), unread=tuple(unread), findings=tuple(_apart(amount, lines)),
    )  # fmt: skip


def _lines(element: Node) -> tuple[list[RemittanceLine], list[UnreadLine]]:
    lines: list[RemittanceLine] = []
    unread: list[UnreadLine] = []
    for number, structured in enumerate(children(element, "Strd"), 1):
        try:
            lines.append(_line(structured))
        except Unreadable as error:
            unread.append(UnreadLine(place=f"document {number}", reason=str(error), text=raw(structured)))
    return lines, unread


def _line(structured: Node) -> RemittanceLine:
    amounts = child(structured, "RfrdDocAmt")
    adjustment = child(amounts, "AdjstmntAmtAndRsn")
    document = first_text(structured, ("RfrdDocInf", "Nb"), ("RfrdDocInf", "RfrdDocNb"), ("CdtrRefInf", "Ref"))
    return RemittanceLine(
        document=document, paid=_money(child(amounts, "RmtdAmt")), gross=_money(child(amounts, "DuePyblAmt")),
        discount=_money(_discount(amounts)), adjustment=_signed(adjustment),
        adjustment_reason=text(adjustment, "Rsn"), text=text(structured, "AddtlRmtInf"),
    )  # fmt: skip


def _discount(amounts: Node | None) -> Node | None:
    """The amount is the element itself, or within it since version 2."""
    found = child(amounts, "DscntApldAmt")
    inner = child(found, "Amt")
    return found if inner is None else inner


def _signed(adjustment: Node | None) -> Money | None:
    amount = _money(child(adjustment, "Amt"))
    return -amount if amount is not None and text(adjustment, "CdtDbtInd") == "DBIT" else amount


def _money(element: Node | None) -> Money | None:
    if element is None or not element.text:
        return None
    return money(element.text, element.get("Ccy"))


def _amount(element: Node | None, unread: list[UnreadLine]) -> Money | None:
    found = child(element, "InstdAmt")
    if found is None:
        found = child(element, "EqvtAmt", "Amt")
    try:
        return _money(found if found is not None else element if element is not None and element.get("Ccy") else None)
    except Unreadable as error:
        unread.append(UnreadLine(place="payment", reason=str(error), text=raw(element)))
        return None


def _day(payment: Node | None, unread: list[UnreadLine]) -> date | None:
    stated = first_text(payment, ("ReqdExctnDt", "Dt"), ("ReqdExctnDt", "DtTm"), ("ReqdExctnDt",), ("IntrBkSttlmDt",))
    try:
        return iso_day(stated) if stated else None
    except Unreadable as error:
        unread.append(UnreadLine(place="payment", reason=str(error), text=stated))
        return None


def _apart(amount: Money | None, lines: list[RemittanceLine]) -> Iterator[str]:
    paid = [one.paid for one in lines if one.paid is not None]
    if amount is None or not paid or {one.currency for one in paid} != {amount.currency}:
        return
    total = sum(paid[1:], paid[0])
    if total != amount:
        yield f"the documents add up to {total}, the payment is over {amount}"
