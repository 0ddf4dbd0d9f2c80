"""What accounting lines say of an item: original and open, in the transaction's currency and in the subsidiary's."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Final

from adapters.kit.amounts import Amounts, amounts_by_currency
from adapters.kit.decimals import Decimals
from adapters.netsuite.mapping.kinds import Nature
from adapters.netsuite.mapping.values import Unreadable
from adapters.netsuite.wire import LedgerLine

#: paid, unpaid, used, unused: of a debit the first two, of a credit the last two
Four = tuple[str, str, str, str]
#: original and open
Pair = tuple[int, int]
#: the lines of an item → original and open of it, in the transaction's currency and in the subsidiary's
ReadAmounts = Callable[[Sequence[LedgerLine], Nature], tuple[Pair, Pair]]
_NONE: Final[Four] = ("", "", "", "")


def amounts_reader(home: str, decimals: Decimals) -> ReadAmounts:
    """The reader for a subsidiary that keeps its books in `home`; raises what makes a record unreadable."""
    by_currency = amounts_by_currency(decimals)
    books = amounts_by_currency({}) if home in decimals else by_currency

    def read(lines: Sequence[LedgerLine], nature: Nature) -> tuple[Pair, Pair]:
        line = lines[0]
        amounts, header = by_currency[line.currency], _header(line)
        if nature.header and header != _NONE:
            own = _signed(header, amounts)
            _must_be_the_total(line, own[0], amounts)
        else:  # some callers read credit memos by their lines
            own = _added(map(_own, lines), amounts)
        # what it is in the subsidiary's currency accounting lines alone state
        if len(lines) == 1:
            return own, _signed(_posted(line), books[home])
        return own, _added(map(_posted, lines), books[home])

    return read


def is_untouched(line: LedgerLine) -> bool:
    """Whether a line says that nothing of it is paid or used: then nothing is applied to it, or by it."""
    header = _header(line)
    paid, _, used, _ = header if header != _NONE else _own(line)
    told = paid + used
    return bool(told) and not told.strip("0.")


def _header(line: LedgerLine) -> Four:
    return (
        line.foreignamountpaid, line.foreignamountunpaid, line.foreignpaymentamountused,
        line.foreignpaymentamountunused,
    )  # fmt: skip


def _must_be_the_total(line: LedgerLine, original: int, amounts: Amounts) -> None:
    """The sign of a header's total is not documented for payments [addendum C3]: its size has to agree."""
    if (text := line.foreigntotal) and (total := amounts[text]) != original and abs(total) != abs(original):
        raise Unreadable(
            f"paid and unpaid amounts ({abs(original)}) do not add up to the total ({abs(total)}), in minor units"
        )


def _own(line: LedgerLine) -> Four:
    return (
        line.lineforeignamountpaid, line.lineforeignamountunpaid, line.lineforeignpaymentamountused,
        line.lineforeignpaymentamountunused,
    )  # fmt: skip


def _posted(line: LedgerLine) -> Four:
    return line.amountpaid, line.amountunpaid, line.paymentamountused, line.paymentamountunused


def _added(every: Iterable[Four], amounts: Amounts) -> Pair:
    pairs = [_signed(four, amounts) for four in every]
    return sum(original for original, _ in pairs), sum(open_minor for _, open_minor in pairs)


def _signed(four: Four, amounts: Amounts) -> Pair:
    """What the customer owes is positive; which side it is shows in which two of the four amounts there are."""
    paid, unpaid, used, unused = four
    left = amounts[unpaid] if unpaid else 0
    original = (amounts[paid] if paid else 0) + left
    if used or unused:
        left -= amounts[unused]
        original -= amounts[used] + amounts[unused]
    elif not original and not (paid or unpaid):
        raise Unreadable("neither paid and unpaid nor used and unused amounts came: may this role see them?")
    return original, left
