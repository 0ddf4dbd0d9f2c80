"""One TxDtls: a payment that an entry is made of, as strings until the entry is known."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from adapters.bank.identity import given
from adapters.bank.nodes import Node, child, children, first_text, text
from adapters.bank.values import known_currency, money
from adapters.bank.wire import Unreadable
from canonical_model.money import Money

#: where an amount stands in one version or another, the one that was booked first
_AMOUNTS = (("Amt",), ("AmtDtls", "TxAmt", "Amt"), ("AmtDtls", "InstdAmt", "Amt"))
_ACCOUNTS = (("Id", "IBAN"), ("Id", "Othr", "Id"), ("Id", "BBAN"), ("Id", "PrtryAcct", "Id"), ("Id", "UPIC"))
_BANKS = (
    ("FinInstnId", "BICFI"), ("FinInstnId", "BIC"), ("FinInstnId", "ClrSysMmbId", "MmbId"),
    ("FinInstnId", "CmbndId", "BIC"), ("FinInstnId", "NmAndAdr", "Nm"), ("FinInstnId", "Nm"),
)  # fmt: skip


class Side(Struct, frozen=True, kw_only=True):
    """The debtor or the creditor."""

    name: str = ""
    account: str = ""
    bank: str = ""


class Detail(Struct, frozen=True, kw_only=True):
    """One payment of an entry, not yet read as amounts."""

    amount: tuple[str, str] | None
    credit: str = ""
    bank_reference: str = ""
    end_to_end_id: str = ""
    debtor: Side
    creditor: Side
    text: str = ""
    more: str = ""
    references: tuple[str, ...] = ()
    code: str = ""
    instructed: Money | None = None
    charges: Money | None = None
    return_reason: str = ""
    raw: str = ""


def detail(element: Node) -> Detail:
    """What one TxDtls says."""
    references = child(element, "Refs")
    return Detail(
        amount=amount_of(element), credit=text(element, "CdtDbtInd"),
        bank_reference=given(text(references, "AcctSvcrRef")),
        end_to_end_id=given(first_text(references, ("EndToEndId",), ("UETR",), ("InstrId",), ("ChqNb",))),
        debtor=_side(element, "Dbtr"), creditor=_side(element, "Cdtr"), text=remittance_text(element),
        more=text(element, "AddtlTxInf"), references=remittance_references(element), code=code_of(element),
        instructed=instructed_of(element), charges=charges_of(element), return_reason=_return_reason(element),
        raw=" ".join(part.strip() for part in (one.text for one in element.all()) if part.strip())[:400],
    )  # fmt: skip


def amount_of(element: Node) -> tuple[str, str] | None:
    """The text of an amount and its currency, where there is one."""
    for path in _AMOUNTS:
        found = child(element, *path)
        if found is not None and found.text.strip():
            return found.text.strip(), found.get("Ccy")
    return None


def code_of(element: Node) -> str:
    """The bank's code: domain, family and sub-family; else its own."""
    domain = child(element, "BkTxCd", "Domn")
    parts = (text(domain, "Cd"), text(domain, "Fmly", "Cd"), text(domain, "Fmly", "SubFmlyCd"))
    return "-".join(filter(None, parts)) or text(element, "BkTxCd", "Prtry", "Cd")


def instructed_of(element: Node) -> Money | None:
    """What was sent, where the file says it."""
    found = child(element, "AmtDtls", "InstdAmt", "Amt")
    if found is None:
        found = child(element, "AmtDtls", "CntrValAmt", "Amt")
    return _readable(found)


def charges_of(element: Node) -> Money | None:
    """What the banks took, as a total or as the sum of its records; None in several currencies."""
    total = _readable(child(element, "Chrgs", "TtlChrgsAndTaxAmt"))
    if total is not None:
        return total
    found = [
        _readable(one) for path in (("Chrgs", "Rcrd", "Amt"), ("Chrgs", "Amt")) for one in children(element, *path)
    ]
    known = [one for one in found if one is not None]
    if not known or len({one.currency for one in known}) > 1:
        return None
    return sum(known[1:], known[0])


def remittance_text(element: Node) -> str:
    """What the payer wrote, lines joined by a blank."""
    lines = [text(one) for one in children(element, "RmtInf", "Ustrd")]
    lines += [text(one) for one in children(element, "RmtInf", "Strd", "AddtlRmtInf")]
    return " ".join(filter(None, lines))


def remittance_references(element: Node) -> tuple[str, ...]:
    """Creditor references and document numbers that stand in fields of their own, each once."""
    found: dict[str, None] = {}
    for structured in children(element, "RmtInf", "Strd"):
        found.update(dict.fromkeys(_references(structured)))
    return tuple(filter(None, found))


def _references(structured: Node) -> Iterator[str]:
    for path in (("CdtrRefInf", "Ref"), ("CdtrRefInf", "CdtrRef"), ("RfrdDocInf", "Nb"), ("RfrdDocInf", "RfrdDocNb")):
        yield from (given(text(one)) for one in children(structured, *path))
    for one in children(structured, "RfrdDocInf", "LineDtls", "Id", "Nb"):
        yield given(text(one))


def _side(element: Node, role: str) -> Side:
    parties, agents = child(element, "RltdPties"), child(element, "RltdAgts")
    account = child(parties, f"{role}Acct")
    return Side(
        name=party_name(child(parties, role)) or party_name(child(parties, f"Ultmt{role}")),
        account=first_text(account, *_ACCOUNTS).replace(" ", ""), bank=first_text(child(agents, f"{role}Agt"), *_BANKS),
    )  # fmt: skip


def party_name(party: Node | None) -> str:
    """The name of a party, in the place where its version has it."""
    return first_text(party, ("Nm",), ("Pty", "Nm"), ("Agt", "FinInstnId", "Nm"), ("PstlAdr", "AdrLine"))


def account_of(account: Node | None) -> str:
    """IBAN or number of an account."""
    return first_text(account, *_ACCOUNTS).replace(" ", "")


def bank_of(agent: Node | None) -> str:
    """BIC, bank code or name of a bank."""
    return first_text(agent, *_BANKS)


def _return_reason(element: Node) -> str:
    found = child(element, "RtrInf")
    if found is None:
        return ""
    code = first_text(found, ("Rsn", "Cd"), ("Rsn", "Prtry"), ("RtrRsn", "Cd"), ("RtrRsn", "Prtry"))
    words = [text(one) for one in found.within if one.name in {"AddtlInf", "AddtlRtrRsnInf"}]
    return " ".join(filter(None, (code, *words))) or "returned"


def _readable(amount: Node | None) -> Money | None:
    """An amount that is told beside the one that was booked: left out where it cannot be read."""
    if amount is None or not amount.text:
        return None
    try:
        return money(amount.text, known_currency(amount.get("Ccy")))
    except Unreadable:
        return None
