"""What accounting lines say of an item: original and open, in the transaction's currency and in the subsidiary's."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Final

from adapters.kit.amounts import Units, units_reader
from adapters.kit.decimals import Decimals
from adapters.kit.remembered import Remembered
from adapters.netsuite.mapping.kinds import Nature
from adapters.netsuite.mapping.values import Unreadable
from adapters.netsuite.wire import LedgerLine
from canonical_model.currency import EXPONENTS, exponent_of
from canonical_model.money import minor_units

#: paid, unpaid, used, unused: of a debit the first two, of a credit the last two
Four = tuple[str, str, str, str]
#: original and open
Pair = tuple[int, int]
#: original and open in the transaction's currency, and in the subsidiary's
Worth = tuple[int, int, int, int]
#: the lines of an item → what it is worth
ReadAmounts = Callable[[Sequence[LedgerLine], Nature], Worth]
_NONE: Final[Four] = ("", "", "", "")
#: how nothing is written; anything else that is worth nothing is read as an amount
_ZERO: Final = "0"


def amounts_reader(home: str, decimals: Decimals) -> ReadAmounts:
    """The reader for a subsidiary that keeps its books in `home`; raises what makes a record unreadable."""
    thorough = _thorough_reader(home, decimals)
    return thorough if decimals else _plain_reader(home, thorough)


def _plain_reader(home: str, thorough: ReadAmounts) -> ReadAmounts:
    """Reads at once a header alone on the account that says what is paid and unpaid, as most do; others thoroughly."""
    exponents = Remembered(exponent_of, len(EXPONENTS))

    def read(lines: Sequence[LedgerLine], nature: Nature) -> Worth:
        line = lines[0]
        paid, unpaid, posted, left_posted = (
            line.foreignamountpaid, line.foreignamountunpaid, line.amountpaid, line.amountunpaid,
        )  # fmt: skip
        if (
            not (nature.header and paid and unpaid and posted and left_posted) or len(lines) > 1
            or line.foreignpaymentamountused or line.foreignpaymentamountunused
            or line.paymentamountused or line.paymentamountunused
        ):  # fmt: skip
            return thorough(lines, nature)
        currency, total = line.currency, line.foreigntotal
        exponent = exponents[currency]
        original, left = _debit(paid, unpaid, exponent)
        # what there is one amount of is its total as it is written
        if total and total != (paid if not left else unpaid if left == original else ""):
            _must_be_the_total(original, minor_units(total, exponent))
        if paid == posted and unpaid == left_posted and currency == home:
            return original, left, original, left
        in_books, left_in_books = _debit(posted, left_posted, exponents[home])
        return original, left, in_books, left_in_books

    return read


def _thorough_reader(home: str, decimals: Decimals) -> ReadAmounts:
    """Reads whatever comes."""
    units = units_reader(decimals)
    in_books = units_reader({}) if home in decimals else units

    def read(lines: Sequence[LedgerLine], nature: Nature) -> Worth:
        line = lines[0]
        currency, header = line.currency, _header(line)
        if nature.header and header != _NONE:
            own = _signed(header, currency, units)
            if line.foreigntotal:
                _must_be_the_total(own[0], units(line.foreigntotal, currency))
        else:  # some callers read credit memos by their lines
            own = _added(map(_own, lines), currency, units)
        # what it is in the subsidiary's currency accounting lines alone state
        return (*own, *_added(map(_posted, lines), home, in_books))

    return read


def _debit(paid: str, unpaid: str, exponent: int) -> Pair:
    left = 0 if unpaid == _ZERO else minor_units(unpaid, exponent)
    return (left if paid == _ZERO else minor_units(paid, exponent) + left), left


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


def _must_be_the_total(original: int, total: int) -> None:
    """The sign of a header's total is not documented for payments [addendum C3]: its size has to agree."""
    if total != original and abs(total) != abs(original):
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


def _added(every: Iterable[Four], currency: str, units: Units) -> Pair:
    pairs = [_signed(four, currency, units) for four in every]
    return sum(original for original, _ in pairs), sum(open_minor for _, open_minor in pairs)


def _signed(four: Four, currency: str, units: Units) -> Pair:
    """What the customer owes is positive; which side it is shows in which two of the four amounts there are."""
    paid, unpaid, used, unused = (units(text, currency) for text in four)
    if not any(four):
        raise Unreadable("neither paid and unpaid nor used and unused amounts came: may this role see them?")
    return paid + unpaid - used - unused, unpaid - unused
