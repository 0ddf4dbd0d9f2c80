"""What accounting lines say of an item: original and open, in the transaction's currency and in the subsidiary's."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from adapters.kit.amounts import Amounts, amounts_by_currency
from adapters.kit.decimals import Decimals
from adapters.kit.remembered import Remembered
from adapters.netsuite.mapping.kinds import Nature
from adapters.netsuite.mapping.values import Unreadable
from adapters.netsuite.wire import LedgerLine

#: paid, unpaid, used, unused: of a debit the first two, of a credit the last two
Four = tuple[str, str, str, str]
#: original and open
Pair = tuple[int, int]
#: the lines of an item → original and open of it, in the transaction's currency and in the subsidiary's
ReadAmounts = Callable[[Sequence[LedgerLine], Nature], tuple[Pair, Pair]]
_ByCurrency = Remembered[str, Amounts]


def amounts_reader(home: str, decimals: Decimals) -> ReadAmounts:
    """The reader for a subsidiary that keeps its books in `home`; raises what makes a record unreadable."""
    by_currency, in_books = amounts_by_currency(decimals), amounts_by_currency({})

    def read(lines: Sequence[LedgerLine], nature: Nature) -> tuple[Pair, Pair]:
        own = _own_amounts(lines, nature, by_currency)
        # what it is in the subsidiary's currency accounting lines alone state
        if len(lines) == 1:
            return own, _signed(_posted(lines[0]), home, in_books)
        return own, _added(map(_posted, lines), home, in_books)

    return read


def _own_amounts(lines: Sequence[LedgerLine], nature: Nature, by_currency: _ByCurrency) -> Pair:
    """In the transaction's currency: of a header once, else of its lines together."""
    line = lines[0]
    header = (
        line.foreignamountpaid, line.foreignamountunpaid, line.foreignpaymentamountused,
        line.foreignpaymentamountunused,
    )  # fmt: skip
    if not nature.header or not any(header):  # some callers read credit memos by their lines
        return _added(map(_own, lines), line.currency, by_currency)
    pair = _signed(header, line.currency, by_currency)
    total = abs(by_currency[line.currency][line.foreigntotal])
    # the sign of a header's total is not documented for payments [addendum C3]: its size has to agree
    if line.foreigntotal and total != abs(pair[0]):
        raise Unreadable(f"paid and unpaid amounts ({pair[0]}) do not add up to the total ({total}), in minor units")
    return pair


def _own(line: LedgerLine) -> Four:
    return (
        line.lineforeignamountpaid, line.lineforeignamountunpaid, line.lineforeignpaymentamountused,
        line.lineforeignpaymentamountunused,
    )  # fmt: skip


def _posted(line: LedgerLine) -> Four:
    return line.amountpaid, line.amountunpaid, line.paymentamountused, line.paymentamountunused


def _added(every: Iterable[Four], currency: str, by_currency: _ByCurrency) -> Pair:
    pairs = [_signed(four, currency, by_currency) for four in every]
    return sum(original for original, _ in pairs), sum(open_minor for _, open_minor in pairs)


def _signed(four: Four, currency: str, by_currency: _ByCurrency) -> Pair:
    """What the customer owes is positive; which side it is shows in which two of the four amounts there are."""
    paid, unpaid, used, unused = four
    if not (used or unused):
        if not (paid or unpaid):
            raise Unreadable("neither paid and unpaid nor used and unused amounts came: may this role see them?")
        amounts = by_currency[currency]
        left = amounts[unpaid]
        return amounts[paid] + left, left
    amounts = by_currency[currency]
    left = amounts[unpaid] - amounts[unused]
    return amounts[paid] + left - amounts[used], left
