"""X12 820, payment order and remittance advice: one advice for each transaction set.

Segments: BPR or BPS the payment, TRN its trace, N1 payer and payee, RMR and RMT a document, ADX what was taken off or
added. Element places after ASC X12's 820 of versions 003010 and 005010.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Final

from msgspec import structs

from adapters.bank.advice.segments import segments
from adapters.bank.identity import BANK, told
from adapters.bank.settings import BankSettings
from adapters.bank.source import Source
from adapters.bank.values import long_day, money, short_day
from adapters.bank.wire import Unreadable
from canonical_model.bank import BankFile, RemittanceAdvice, RemittanceLine, UnreadLine
from canonical_model.errors import BadAnswer
from canonical_model.identity import source_id
from canonical_model.money import Money

_CURRENCY: Final = "USD"
#: entity codes of N1
_PAYER, _PAYEE = frozenset({"PR", "BT", "BY", "EY"}), frozenset({"PE", "SU", "SE", "VN"})
#: RMT of 003010: an invoice, not a line of one
_INVOICE: Final = frozenset({"IV", "CM", "DM", "PO", "R7", "IK"})


def read_820(source: Source, settings: BankSettings) -> BankFile:
    """All transaction sets 820; BadAnswer where the interchange is broken off or holds none."""
    made: list[RemittanceAdvice] = []
    version, ended, current = "", False, None
    for lines, elements in enumerate(segments(source)):
        name = elements[0]
        if lines > 10 * source.bounds.most_lines:
            raise BadAnswer("more segments in one file than are taken")
        if name == "GS":
            version = _at(elements, 8)
        elif name == "ST":
            current = _Set(elements, settings) if _at(elements, 1) == "820" else None
        elif name == "SE" and current:
            made.append(current.advice())
            current = None
        elif name == "IEA":
            ended = True
        elif current:
            current.take(elements)
    if not ended:
        raise BadAnswer("the file is broken off: the interchange has no trailer (IEA)")
    if not made:
        raise BadAnswer("no transaction set 820 in the interchange")
    return BankFile(format="x12-820", version=version, remittances=tuple(made))


class _Set:
    """One transaction set while its segments come."""

    def __init__(self, start: list[str], settings: BankSettings) -> None:
        self._control, self._currency = _at(start, 2), settings.currency or _CURRENCY
        self._amount: Money | None = None
        self._method, self._account, self._reference = "", "", ""
        self._paid: list[str] = []
        self._on: date | None = None
        self._names: dict[str, str] = {}
        self._lines: list[RemittanceLine] = []
        self._unread: list[UnreadLine] = []
        self._readers: dict[str, Callable[[list[str]], None]] = {
            "BPR": self._keep, "BPS": self._keep, "TRN": self._trace, "CUR": self._in_currency,
            "N1": self._party, "RMR": self._document, "RMT": self._old_document, "ADX": self._adjustment,
        }  # fmt: skip

    def take(self, elements: list[str]) -> None:
        """Take a segment; one that cannot be read is shown with its reason."""
        reader = self._readers.get(elements[0])
        if reader is not None:
            self._read(reader, elements)

    def _read(self, reader: Callable[[list[str]], None], elements: list[str]) -> None:
        try:
            reader(elements)
        except Unreadable as error:
            place = f"set {self._control}, {elements[0]}"
            self._unread.append(UnreadLine(place=place, reason=str(error), text="*".join(elements)[:400]))

    def advice(self) -> RemittanceAdvice:
        """The whole set; its payment last, since its currency may stand behind it."""
        if self._paid:
            self._read(self._payment, self._paid)
        payer = next((self._names[code] for code in _PAYER if code in self._names), "")
        payee = next((self._names[code] for code in _PAYEE if code in self._names), "")
        key = ("820", told(payer), told(self._reference or self._control), str(self._on), str(self._amount))
        return RemittanceAdvice(
            id=source_id(BANK, RemittanceAdvice.KIND, key), payer_name=payer, payer_account=self._account,
            payee_name=payee, reference=self._reference, method=self._method, amount=self._amount, paid_on=self._on,
            lines=tuple(self._lines), unread=tuple(self._unread), findings=tuple(self._apart()),
        )  # fmt: skip

    def _keep(self, elements: list[str]) -> None:
        self._paid = elements

    def _payment(self, elements: list[str]) -> None:
        """BPR02 amount, 03 credit or debit, 04 how, 09 the payer's account, 16 the day; BPS has it last."""
        amount = money(_at(elements, 2), self._currency)
        self._amount = -amount if _at(elements, 3) == "D" else amount
        self._method = _at(elements, 4) if elements[0] == "BPR" else _at(elements, 1)
        self._account = _at(elements, 9)
        day = _at(elements, 16) or (elements[-1] if elements[0] == "BPS" else "")
        self._on = _day(day) if day else None

    def _trace(self, elements: list[str]) -> None:
        self._reference = self._reference or _at(elements, 2)

    def _in_currency(self, elements: list[str]) -> None:
        self._currency = _at(elements, 2) or self._currency

    def _party(self, elements: list[str]) -> None:
        self._names.setdefault(_at(elements, 1), _at(elements, 2))

    def _document(self, elements: list[str]) -> None:
        """RMR02 document, 04 paid, 05 what it was over, 06 the discount."""
        self._lines.append(
            RemittanceLine(
                document=_at(elements, 2), paid=self._optional(_at(elements, 4)),
                gross=self._optional(_at(elements, 5)), discount=self._optional(_at(elements, 6)),
            )
        )  # fmt: skip

    def _old_document(self, elements: list[str]) -> None:
        """RMT of 003010: 02 document, 03 paid, 04 what it was over; lines of an invoice are told under it."""
        if _at(elements, 1) in _INVOICE:
            self._lines.append(
                RemittanceLine(
                    document=_at(elements, 2), paid=self._optional(_at(elements, 3)),
                    gross=self._optional(_at(elements, 4)),
                )
            )  # fmt: skip

    def _adjustment(self, elements: list[str]) -> None:
        """ADX01 amount, 02 reason code of X12's list 426."""
        amount = money(_at(elements, 1), self._currency)
        if self._lines and self._lines[-1].adjustment is None:
            self._lines[-1] = structs.replace(self._lines[-1], adjustment=amount, adjustment_reason=_at(elements, 2))
        else:
            self._lines.append(RemittanceLine(document="", adjustment=amount, adjustment_reason=_at(elements, 2)))

    def _optional(self, text: str) -> Money | None:
        return money(text, self._currency) if text else None

    def _apart(self) -> Iterator[str]:
        paid = [one.paid for one in self._lines if one.paid is not None]
        if self._amount is None or not paid or self._unread:
            return
        if {one.currency for one in paid} != {self._amount.currency}:
            yield "the documents and the payment are in several currencies"
            return
        total = sum(paid[1:], paid[0])
        if total != abs(self._amount):
            yield f"the documents add up to {total}, the payment is over {abs(self._amount)}"


def _day(text: str) -> date:
    return long_day(text) if len(text) == 8 else short_day(text)  # noqa: PLR2004 - YYYYMMDD


def _at(elements: list[str], place: int) -> str:
    return elements[place] if place < len(elements) else ""
