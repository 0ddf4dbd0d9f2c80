"""Pages of movements → statements: ids, batch parts, and balances that are proved."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator

from msgspec import structs

from adapters.bank.bounds import BOUNDS
from adapters.bank.identity import Naming, account_key
from adapters.bank.wire import Movement, Page
from canonical_model.bank import BankStatement, BankStatus, BankTransaction
from canonical_model.identity import RecordId
from canonical_model.money import BadAmount, Money


def statements(pages: Iterable[Page]) -> tuple[BankStatement, ...]:
    """The statements of a file, equal movements counted over all pages of one statement."""
    series = _Series()
    return tuple(_statement(page, series.naming(page)) for page in pages)


class _Series:
    """Pages that belong together go on counting; one that has come before is a copy, whose movements are the same."""

    def __init__(self) -> None:
        self._begun: dict[tuple[str, str], tuple[Naming, set[Hashable]]] = {}

    def naming(self, page: Page) -> Naming:
        """How the movements of a page are named."""
        if not page.series:
            return Naming(page.account)
        key, own = (account_key(page.account), page.series), (page.part, page.opening, page.closing)
        naming, seen = self._begun.get(key, (Naming(page.account), set()))
        if own in seen:
            naming, seen = Naming(page.account), set()
        seen.add(own)
        self._begun[key] = naming, seen
        return naming


def repeated(made: Iterable[BankStatement]) -> tuple[str, ...]:
    """A finding for each movement that stands in several statements of one file: it is one."""
    seen: set[RecordId] = set()
    again = 0
    for one in made:
        own = {each.id for each in one.transactions}
        again += len(own & seen)
        seen |= own
    if not again:
        return ()
    return (f"{again} movements stand in several statements of this file: each is the same one, counted once",)


def _statement(page: Page, naming: Naming) -> BankStatement:
    return BankStatement(
        account=page.account, currency=page.currency, status=page.status, number=page.number, begin=page.begin,
        end=page.end, made_at=page.made_at, opening=page.opening, closing=page.closing,
        transactions=tuple(_transactions(page, naming)), unread=page.unread,
        findings=(*page.findings, *(_proof(page) if page.proves else ())),
    )  # fmt: skip


def _transactions(page: Page, naming: Naming) -> Iterator[BankTransaction]:
    for one in page.movements:
        status: BankStatus = page.status if one.counts else "announced"
        whole = _transaction(one, page.account, status, naming.id_of(one))
        yield whole
        for part in one.parts:
            made = _transaction(part, page.account, status, naming.id_of(part, whole.id))
            yield structs.replace(made, parent=whole.id)


def _transaction(one: Movement, account: str, status: BankStatus, named: RecordId) -> BankTransaction:
    return BankTransaction(
        id=named, account=account, status=status, amount=one.amount, booking_date=one.booking_date,
        value_date=one.value_date, bank_reference=one.bank_reference, end_to_end_id=one.end_to_end_id,
        payer_name=one.payer_name, payer_account=one.payer_account, payer_bank=one.payer_bank,
        text=one.text[: BOUNDS.longest_text],
        references=one.references, code=one.code, instructed=one.instructed, charges=one.charges,
        reversal=one.reversal, return_reason=one.return_reason,
    )  # fmt: skip


def _proof(page: Page) -> Iterator[str]:
    """What keeps opening + movements from being closing."""
    if page.opening is None or page.closing is None:
        missing = [name for name, balance in (("opening", page.opening), ("closing", page.closing)) if balance is None]
        yield f"no {' and no '.join(missing)} balance: nothing proves that all lines are here"
        return
    if page.unread:
        yield f"{len(page.unread)} lines could not be read: the balances prove nothing while they are left out"
        return
    yield from _difference(page, page.opening, page.closing)


def _difference(page: Page, opening: Money, closing: Money) -> Iterator[str]:
    counted = [one.amount for one in page.movements if one.counts]
    others = {one.currency for one in (*counted, closing)} - {opening.currency}
    if others:
        yield f"balances and lines are in several currencies ({opening.currency}, {', '.join(sorted(others))})"
        return
    minor = opening.minor + sum(one.minor for one in counted)
    if minor != closing.minor:
        try:
            off = f"{Money.from_minor(closing.minor - minor, opening.currency)} apart"
        except BadAmount:
            off = "further apart than an amount can say"
        yield f"opening {opening} and {len(counted)} lines do not make closing {closing}: {off}"
