"""What came before: the same payment again, and an earlier payment that the bank takes back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from canonical_model.bank import BankTransaction
from core.cash_application.cases import Case, Explanation, Quote
from core.cash_application.cash_book import written
from core.cash_application.habits import PastPayment
from core.cash_application.proposals import Part, RestReason
from core.company_names import core_name


def again(case: Case, quotes: Sequence[Quote], taken: dict[int, BankTransaction]) -> Explanation | None:
    """A line for items that are settled already: paid twice, or named late."""
    settled = [quote.place for quote in quotes if not case.remaining[quote.place]]
    earlier = _same(case, (taken[place] for place in settled if place in taken)) or _past(case)
    if earlier:
        return _held_back(case, f"{earlier}: the same amount for the same item came before", "duplicate")
    if settled:
        return _held_back(case, f"{case.named(settled)} is settled already", "unidentified")
    return None


def _same(case: Case, earlier: Iterable[BankTransaction]) -> str:
    for one in earlier:
        on = one.value_date or one.booking_date or case.on
        close = abs((case.on - on).days) <= case.tolerances.duplicate_days
        if one.amount.currency == case.line_currency and one.amount.minor == case.line_minor and close:
            return f"line {one.bank_reference or one.id} of {on}"
    return ""


def _past(case: Case) -> str:
    for token in case.tokens:
        for one in case.book.paid.get(token, ()):
            close = abs((case.on - one.paid_on).days) <= case.tolerances.duplicate_days
            if one.amount_minor == case.line_minor and one.currency == case.line_currency and close:
                return f"payment {one.line} of {one.paid_on}"
    return ""


def _held_back(case: Case, told: str, rest: RestReason) -> Explanation:
    return Explanation(
        parts=(), evidence=("amount_over",), told=(told,), bars=(told,), rest_minor=case.line_minor, rest=rest
    )


def returned(case: Case) -> Explanation:
    """The bank takes an earlier payment back: what that payment settled must be open again."""
    before = _before(case)
    came = written(abs(case.line_minor), case.line_currency)
    told = f"the bank takes {came} back: {case.line.return_reason or case.line.text}"
    if before is not None:
        told = f"{told}; it was payment {before.line} of {before.paid_on}"
    places = [case.book.place_of(item) for item in before.items if _there(case, item)] if before else _closed_for(case)
    parts: tuple[Part, ...] = ()
    if len(places) == 1 and (before is None or len(before.items) == 1):
        told = f"{told}; {case.named(places)} must be open again"
        # a line that is told as money coming in takes nothing off: a person sees what it is
        parts = (_reopened(case, places[0]),) if case.line_minor < 0 else ()
    rest = case.line_minor - sum(part.paid_minor for part in parts)
    why = "a return reverses an earlier application: a person confirms it"
    return Explanation(
        parts=parts, evidence=("amount_reason",), told=(told,), bars=(why,), rest_minor=rest, rest="returned"
    )


def _there(case: Case, item: str) -> bool:
    place = case.book.place_of(item)
    return place < len(case.book.debts) and case.book.debts[place].item == item


def _before(case: Case) -> PastPayment | None:
    amount = abs(case.line_minor)
    named = [one for token in case.tokens for one in case.book.by_line.get(token, ())]
    return next((one for one in named if one.amount_minor == amount), None)


def _closed_for(case: Case) -> list[int]:
    """Settled items of the payer that were billed at just this amount."""
    accounts = case.payer.accounts or case.book.payers.names.get(_returning(case.line.payer_name), ())
    places = [place for account in accounts for place in case.book.accounts.get(account, ())]
    debts = case.book.debts
    return [p for p in places if not case.remaining[p] and debts[p].original_minor == abs(case.line_minor)]


def _returning(name: str) -> str:
    """The payer's name without what the bank puts before it on a return."""
    _, parted, after = name.partition(" - ")
    return core_name(after if parted and "RETURN" in name.upper() else name)


def _reopened(case: Case, place: int) -> Part:
    back = -abs(case.line_minor)
    debt, is_open = case.book.debts[place], case.remaining[place]
    return Part(
        item=debt.item, currency=debt.currency, open_minor=is_open, amount_minor=back, paid_minor=back,
        residual_minor=is_open - back, reason="reopened",
    )  # fmt: skip
