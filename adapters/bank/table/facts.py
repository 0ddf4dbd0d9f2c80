"""What an advice says in words beside its table: who pays, under which reference, on what day, how much in all."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Final

from msgspec import structs

from adapters.bank.cells import cell_day, cell_money, currency_in
from adapters.bank.identity import BANK, given, told
from adapters.bank.table.dialect import Dialect
from adapters.bank.wire import Unreadable
from canonical_model.bank import RemittanceAdvice
from canonical_model.identity import source_id
from canonical_model.money import Money

#: fact → what it may be called, without blanks, accents, signs and case
_NAMES: Final[Mapping[str, str]] = {
    "payer_name": "payer payername remitter remittername from customer customername zahler auftraggeber absender kunde"
    " donneurdordre client ordenante cliente betaler ordinante",
    "reference": "paymentreference reference paymentref ourreference yourreference paymentnumber paymentno chequenumber"
    " checknumber chequeno checkno tracenumber traceno endtoendid zahlungsreferenz referenz zahlungsnummer avisnummer"
    " referencedepaiement referencepaiement referencia referenciadepago betalingskenmerk kenmerk riferimento",
    "paid_on": "paymentdate dateofpayment valuedate date zahldatum zahlungsdatum datum valuta datedepaiement"
    " datepaiement fechadepago fecha betaaldatum datapagamento",
    "amount": "total totalpaid totalamount paymentamount amountpaid totalpayment paymenttotal amount zahlbetrag"
    " gesamtbetrag gesamt summe betrag montant montanttotal importe importetotal totaal bedrag totale importo",
}  # fmt: skip
_FIELDS: Final = {name: field for field, names in _NAMES.items() for name in names.split()}
_APART: Final = re.compile(r"\s{3,}|\t+|\|")
_MOST_WORDS: Final = 2_000


def with_facts(advice: RemittanceAdvice, words: Iterable[str], dialect: Dialect) -> RemittanceAdvice:
    """The advice with what words around its table say; what a total says is held against the documents."""
    said = _facts(words)
    known = {name: text for name, text in said.items() if name in {"payer_name", "reference"}}
    day = _day(said.get("paid_on", ""), dialect)
    total = _money(said.get("amount", ""), advice, dialect)
    if not (known or day or total):
        return advice
    findings = advice.findings
    if total is not None and advice.amount is not None and total != advice.amount:
        findings = (*findings, f"the documents add up to {advice.amount}, the payment is over {total}")
    own = (told(known.get(name, "")) for name in ("payer_name", "reference"))
    key = ("words", advice.id, *own, str(day), str(total))
    return structs.replace(
        advice, id=source_id(BANK, RemittanceAdvice.KIND, key), payer_name=known.get("payer_name", advice.payer_name),
        reference=given(known.get("reference", "")) or advice.reference, paid_on=day or advice.paid_on,
        amount=total if total is not None else advice.amount, findings=findings,
    )  # fmt: skip


def worded(row: Sequence[str]) -> str:
    """A row of cells as words: a name and its value, with a colon between them."""
    cells = [cell.strip() for cell in row if cell.strip()]
    return f"{cells[0].rstrip(': ')}: {cells[1]}" if len(cells) > 1 else "".join(cells)


def _facts(words: Iterable[str]) -> dict[str, str]:
    """Each fact by the first line that tells it."""
    found: dict[str, str] = {}
    for _, line in zip(range(_MOST_WORDS), words, strict=False):
        for piece in _APART.split(line):
            name, colon, value = piece.partition(":")
            field = _FIELDS.get(told(name)) if colon and len(name) < 40 else None  # noqa: PLR2004 - a name is short
            if field and value.strip():
                found.setdefault(field, value.strip()[:140])
    return found


def _day(text: str, dialect: Dialect) -> date | None:
    try:
        return cell_day(text, dialect.order) if text else None
    except Unreadable:
        return None


def _money(text: str, advice: RemittanceAdvice, dialect: Dialect) -> Money | None:
    known = advice.amount.currency if advice.amount is not None else dialect.currency
    try:
        return cell_money(text, currency_in(text) or known, dialect.decimal) if text else None
    except Unreadable:
        return None
