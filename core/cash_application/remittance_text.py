"""What a payer says in a text besides references: discounts, deductions, instalments, what is still to come."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from typing import Final

from msgspec import Struct

from canonical_model.currency import EXPONENTS

#: the longest text that is looked at
LONGEST: Final = 2000
#: reason of a deduction, by our list of dispute reasons → how payers write it; the first that fits counts
_DEDUCTIONS: Final[Mapping[str, re.Pattern[str]]] = {
    "quantity_short": re.compile(r"SHORT[- ]?(SHIP|DELIV|AGE)|UNDELIVERED|MISSING|FEHLMENGE|NOT (RECEIVED|DELIVERED)"),
    "damaged": re.compile(r"DAMAG|BROKEN|DEFECT|BESCH[AÄ]D|BRUCH|CASS[EÉ]"),
    "freight": re.compile(r"FREIGHT|SHIPPING|FRACHT|CARRIAGE|TRANSPORT"),
    "promotion": re.compile(r"PROMO|ADVERTI|CO-?OP\b|MARKETING|WKZ|TRADE (DEAL|SPEND)"),
    "volume_rebate": re.compile(r"REBATE|BONUS|RABATT|REMISE|ALLOWANCE"),
    "pricing": re.compile(r"PRIC(E|ING)|OVERCHARG|PREIS"),
    "return": re.compile(r"RETURNED GOODS|GOODS RETURN|\bRMA\b|RETOURE|WARENR[UÜ]CK"),
    "quality": re.compile(r"QUALITY|QUALIT[AÄ]T|M[AÄ]NGEL"),
    "late_delivery": re.compile(r"LATE DELIVERY|VERSP[AÄ]TET|PENALTY"),
    "tax": re.compile(r"\bVAT\b|SALES TAX|\bMWST\b|TAX EXEMPT"),
    "claim": re.compile(r"\bCLAIM|DEDUCT|\bDEBIT (NOTE|MEMO)|CHARGEBACK|ABZUG|K[UÜ]RZUNG|\bLESS\b"),
}  # fmt: skip
_DISCOUNT: Final = re.compile(r"DISCOUNT|EARLY[- ]PAY|SKONTO|ESCOMPTE|SCONTO|DESCUENTO|\d\s?% (DISC|EARLY)")
_WITHHELD: Final = re.compile(r"WITHH|\bWHT\b|\bTDS\b|QUELLENSTEUER|RETENCI|RETENUE|RITENUTA")
_CHARGE: Final = re.compile(
    r"(BANK|WIRE|TRANSFER|SWIFT)\s?(FEE|CHARGE)|\bFEES?\b|CHARGES|SPESEN|GEB[UÜ]HR|FRAIS|COMISI"
)
_DISPUTE: Final = re.compile(r"DISPUT|CONTEST|STREITIG|UNDER PROTEST|VORBEHALT|RECLAM")
_NETTING: Final = re.compile(r"\bNET(TED|TING)?\b.*(SETTLE|PAY)|NETTING|INTERCOMPANY|CONTRA|OFFSET|VERRECHN|COMPENSA")
_AHEAD: Final = re.compile(
    r"PRE-?PAY|ADVANCE|DEPOSIT|DOWN ?PAYMENT|ANZAHLUNG|VORAUS|ACOMPTE|ANTICIP|PRO-?FORMA|RETAINER"
)
_ANNOUNCED: Final = re.compile(
    r"ATTACHED|ADVICE|TO FOLLOW|FOLLOWS|SEPARATE(LY)?|PENDING|\bEDI\b|\b820\b|VARIOUS|SIEHE|VOIR|PER E-?MAIL|REMITTANCE"
)  # fmt: skip
_ON_BEHALF: Final = re.compile(r"ON BEHALF|\bO/?B/?O\b|FOR ACCOUNT OF|IM AUFTRAG|POUR LE COMPTE|FACTOR")
_RETURNED: Final = re.compile(
    r"\bNSF\b|RETURN OF|RETURNED (ITEM|PAYMENT|CHE|ACH|DEBIT)|INSUFFICIENT|R[UÜ]CKLAST|BOUNCED|REVERSAL OF|UNPAID CHE"
)  # fmt: skip
_INSTALMENT: Final = re.compile(
    r"(?:INSTAL?L?MENTS?|INST\.?|RATE|PART|TRANCHE|PAYMENT|CUOTA|RATA)\s*(\d{1,2})\s*(?:OF|/|VON|DE|SUR|DI)\s*(\d{1,2})\b"
)  # fmt: skip
#: an amount: with a currency sign or code before it, or with decimals
_AMOUNT: Final = re.compile(
    rf"(?:[$€£]|\b(?:{'|'.join(sorted(EXPONENTS))}))\s?"
    r"(\d{1,3}(?:[,.' ]\d{3})+(?:[.,]\d{1,3})?|\d+(?:[.,]\d{1,3})?)(?![\d-])"
    r"|(?<![\w-])(\d{1,3}(?:[,.']\d{3})*[.,]\d{2}|\d+[.,]\d{2})(?![\w%-])"
)  # fmt: skip
_FOREIGN: Final = re.compile(r"\b([A-Z]{3})\s?(\d[\d,.']*)\s*(?:@|AT|ZUM KURS|RATE)\s*(\d+[.,]\d+)")


class Said(Struct, frozen=True, kw_only=True):
    """What a text says, apart from references."""

    #: reason of a deduction; empty: none is named
    deduction: str = ""
    #: amounts in the text, as written without grouping
    amounts: tuple[Decimal, ...] = ()
    #: which instalment, and of how many
    instalment: tuple[int, int] | None = None
    discount: bool = False
    withheld: bool = False
    charge: bool = False
    dispute: bool = False
    netting: bool = False
    ahead: bool = False
    #: it says that the list of items comes another way
    announced: bool = False
    on_behalf: bool = False
    returned: bool = False
    #: what was paid in another currency, at which rate
    foreign: tuple[str, Decimal, Decimal] | None = None


_NOTHING: Final = Said()


#: texts that are remembered, since many lines say the same or nothing
_REMEMBERED: Final = 4096


@lru_cache(maxsize=_REMEMBERED)
def said(text: str) -> Said:
    """What a text says; any text can be looked at."""
    if not text:
        return _NOTHING
    upper = text.upper()[:LONGEST]
    nth = _INSTALMENT.search(upper)
    return Said(
        deduction=next((reason for reason, written in _DEDUCTIONS.items() if written.search(upper)), ""),
        amounts=_amounts(upper), instalment=(int(nth[1]), int(nth[2])) if nth else None,
        discount=bool(_DISCOUNT.search(upper)), withheld=bool(_WITHHELD.search(upper)),
        charge=bool(_CHARGE.search(upper)), dispute=bool(_DISPUTE.search(upper)),
        netting=bool(_NETTING.search(upper)), ahead=bool(_AHEAD.search(upper)),
        announced=bool(_ANNOUNCED.search(upper)), on_behalf=bool(_ON_BEHALF.search(upper)),
        returned=bool(_RETURNED.search(upper)), foreign=_foreign(upper),
    )  # fmt: skip


def _amounts(upper: str) -> tuple[Decimal, ...]:
    read = (plain_amount(one[1] or one[2]) for one in _AMOUNT.finditer(upper))
    return tuple(amount for amount in read if amount is not None)


def plain_amount(written: str) -> Decimal | None:
    """An amount whichever way it is grouped: the last mark parts the decimals unless three digits follow it alone."""
    bare = written.replace("'", "").replace(" ", "")
    mark = max(bare.rfind(","), bare.rfind("."))
    if mark >= 0:
        whole, part = bare[:mark], bare[mark + 1 :]
        grouped = len(part) == _GROUP and bare.count(bare[mark]) >= 1 and not ("," in whole and "." in bare[mark:])
        digits = re.sub(r"[,.]", "", whole)
        bare = digits + part if grouped else f"{digits}.{part}"
    try:
        return Decimal(bare)
    except InvalidOperation:
        return None


_GROUP: Final = 3


def _foreign(upper: str) -> tuple[str, Decimal, Decimal] | None:
    found = _FOREIGN.search(upper)
    if found is None:
        return None
    amount, rate = plain_amount(found[2]), Decimal(found[3].replace(",", "."))
    return (found[1], amount, rate) if amount is not None and rate else None
