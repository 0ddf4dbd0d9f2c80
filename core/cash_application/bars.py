"""What no explanation gets past: lines and items that a person must look at, whatever fits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from core.cash_application.cases import Case, Explanation
from core.company_names import LEGAL_FORMS, plain_name

_CHEQUE = re.compile(r"CHE(CK|QUE)|SCHECK", re.IGNORECASE)
#: words that may follow our own name without naming another company
_AFTER_NAME = frozenset({"invoice", "inv", "payment", "for", "no", "nr", "rechnung", "rg", "ref", "to", "and", "of"})


def bars_of_line(case: Case, as_of: date) -> tuple[str, ...]:
    """What stands against acting on a line alone."""
    return tuple(_line(case, as_of))


def _line(case: Case, as_of: date) -> Iterator[str]:
    line, tolerances = case.line, case.tolerances
    if line.status != "booked":
        yield "the bank has announced it and not booked it yet"
    if (case.on - as_of).days > 0:
        yield f"it is of {case.on}, after {as_of}: post-dated"
    elif line.booking_date and (case.on - line.booking_date).days > tolerances.ahead_days:
        yield f"it is of {case.on} and was entered on {line.booking_date}: post-dated"
    if _CHEQUE.search(f"{line.code} {line.bank_reference}") and (as_of - case.on).days > tolerances.stale_days:
        yield f"a cheque of {case.on} is older than {tolerances.stale_days} days: stale"
    other = _other_company(case)
    if other:
        yield f"the text names {other}, another company than ours"


def _other_company(case: Case) -> str:
    """Our name with a further word that is no legal form is another company's."""
    if not case.book.ours:
        return ""
    text = f"{plain_name(case.line.text)} "
    for own in case.book.ours:
        at = text.find(f"{own} ")
        after = text[at + len(own) :].split() if at >= 0 else []
        if after and after[0].isalpha() and after[0] not in LEGAL_FORMS | _AFTER_NAME:
            named = f"{own} {after[0]}"
            if not any(other.startswith(named) for other in case.book.ours):
                return named
    return ""


def bars_of_explanation(case: Case, found: Explanation) -> tuple[str, ...]:
    """What stands against one explanation: its own, held items, strangers, several companies."""
    return (*found.bars, *_explanation(case, found))


def _explanation(case: Case, found: Explanation) -> Iterator[str]:
    debts = [case.book.debts[case.book.place_of(part.item)] for part in found.parts]
    for debt in debts:
        if debt.held:
            yield f"{debt.document_no} is held: {debt.held}"
    if len({debt.entity for debt in debts}) > 1:
        yield "the items belong to several legal entities"
    if "payer_stranger" in found.evidence:
        named = {"reference", "reference_joined"} & set(found.evidence)
        fits = {"amount_exact", "amount_discount", "amount_foreign"} & set(found.evidence)
        if case.tolerances.strangers == "review" or not (named and fits):
            yield "who pays is not known to pay for this customer"
