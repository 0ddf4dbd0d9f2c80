"""Bank lines with truth, out of a ledger: who paid what, and how it came to be written on the statement.

Written without looking at the matcher: its texts, its noise and its truth are its own. What ties a line to its items
is kept beside the lines under ids that say nothing, and the lines are shuffled.

Shares, of all lines: 25 % name no item, 10 % are cut after 35 signs, 15 % pay several items, 8 % are short with a
reason, 3 % come in another currency, 5 % are paid by another payer, 2 % are second payments. Beside them: discounts
that terms grant, bank charges, short payments without a reason, money that is for nothing open.
"""

from __future__ import annotations

import random
import string
from collections import defaultdict
from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal

from msgspec import Struct, structs

from benchmarks.cash_ledger import Sold
from canonical_model.bank import BankTransaction
from canonical_model.identity import RecordId
from canonical_model.money import Money
from core.cash_application.debts import Debt
from core.cash_application.habits import PastPayment

BEFORE = (
    "",
    "",
    "INV ",
    "INVOICE ",
    "INVOICE NO ",
    "RE ",
    "RECHNUNG ",
    "FACT ",
    "/INV/",
    "PAYMENT FOR INVOICE ",
    "INV-",
    "#",
)
BETWEEN = (" ", ", ", "/", " + ", " AND ", ";")
NOTHING = (
    "",
    "",
    "PAYMENT",
    "THANK YOU",
    "MONTHLY PAYMENT",
    "OUR PAYMENT RUN",
    "VENDOR PAYMENT",
    "ZAHLUNG",
    "ACH CREDIT",
)
NOISE = ("", "", "", " CUST {c}", " PO {p}", " RUN {d}", " DATED {d}", " BATCH {p}")
SHORT = (
    ("LESS FREIGHT {a}", "freight"), ("DAMAGED GOODS {a}", "damaged"), ("SHORT SHIPMENT", "quantity_short"),
    ("PRICE DIFFERENCE {a}", "pricing"), ("PROMO ALLOWANCE {a}", "promotion"), ("VOLUME REBATE Q3", "volume_rebate"),
    ("AS AGREED WITH J. SMITH", ""), ("ADJ {a}", ""), ("FRACHTABZUG {a}", "freight"), ("CLAIM 8812 {a}", "claim"),
    ("QUALITY ISSUE {a}", "quality"), ("MISSING UNITS", "quantity_short"),
)  # fmt: skip
LONGER = ("YOUR INVOICE ", "OUR REF 4471 ", "PAYMENT ", "ACCOUNT ", "VENDOR 100778 ", "FOR GOODS RECEIVED ", "PAID ")
STRAYS = ("TAX REFUND", "INTEREST", "DEPOSIT FOR ORDER", "SUPPLIER CREDIT", "RENT", "INSURANCE CLAIM 55231")
RATES = {"EUR": Decimal("0.9"), "GBP": Decimal("0.78")}
LETTERS = string.ascii_uppercase


class Truth(Struct, frozen=True, kw_only=True):
    """What a line is: item → cash that is for it, and what of the item is left open by it."""

    paid: dict[str, int]
    left: dict[str, int]
    #: how it was made, for the table of kinds
    kind: str
    #: of a second payment: the first, and what it paid; the two differ at most in who is shown as payer
    first: str = ""


class Statement(Struct, frozen=True, kw_only=True):
    """A month: what is open, what was paid before, the lines, and apart from them what they are."""

    debts: list[Debt]
    past: list[PastPayment]
    lines: list[BankTransaction]
    truth: dict[str, Truth]
    as_of: date


class Habit(Struct, frozen=True, kw_only=True):
    """How one customer pays."""

    name: str
    iban: str
    shows_account: float
    before: str
    between: str
    digits: int
    percent: int
    other: tuple[str, str]


def months(ledger: Sequence[Sold], *, seed: int, count: int = 8, first: date = date(2019, 2, 28)) -> list[Statement]:
    """One statement a month."""
    rng = random.Random(seed)
    habits = {customer: _habit(rng, customer) for customer in sorted({one.customer for one in ledger})}
    days = [first + timedelta(days=30 * at) for at in range(count)]
    return [_month(rng, ledger, day, habits) for day in days]


def _habit(rng: random.Random, customer: str) -> Habit:
    iban = f"US{rng.randrange(10**12, 10**13)}"
    return Habit(
        name=customer, iban=iban, shows_account=rng.choice((0.0, 0.95, 1.0, 1.0)), before=rng.choice(BEFORE),
        between=rng.choice(BETWEEN), digits=rng.choice((10, 10, 10, 12)), percent=rng.choice((0, 0, 0, 0, 0, 0, 2)),
        other=(_words(rng) + " HOLDINGS", f"US{rng.randrange(10**12, 10**13)}"),
    )  # fmt: skip


def _words(rng: random.Random) -> str:
    return " ".join("".join(rng.choices(LETTERS, k=rng.randrange(4, 9))) for _ in range(2))


def _month(rng: random.Random, ledger: Sequence[Sold], day: date, habits: dict[str, Habit]) -> Statement:
    until = day + timedelta(days=30)
    standing = [one for one in ledger if one.issued <= until and one.paid > day]
    before = [one for one in ledger if day - timedelta(days=90) < one.paid <= day]
    paying = [one for one in standing if one.paid <= until and one.issued < one.paid]
    past = [_before(rng, one, habits[one.customer]) for one in before]
    return _statement(rng, standing, paying, habits, (past, until))


def statement_of(rng: random.Random, standing: Sequence[Sold], paying: Sequence[Sold], day: date) -> Statement:
    """One statement out of what stands open and what of it is paid; every customer has paid once before."""
    habits = {customer: _habit(rng, customer) for customer in sorted({one.customer for one in standing})}
    firsts = {one.customer: one for one in standing}
    past = [_before(rng, one, habits[customer]) for customer, one in sorted(firsts.items())]
    past = [structs.replace(one, paid_on=day - timedelta(days=200), references=()) for one in past]
    return _statement(rng, standing, paying, habits, (past, day + timedelta(days=31)))


def _statement(
    rng: random.Random, standing: Sequence[Sold], paying: Sequence[Sold], habits: dict[str, Habit],
    told: tuple[list[PastPayment], date],
) -> Statement:  # fmt: skip
    past, until = told
    debts = [_debt(one, f"{rng.getrandbits(64):016x}", habits[one.customer]) for one in standing]
    month = _Month(rng, {debt.document_no: debt for debt in debts}, habits, until)
    month.pay(paying)
    lines = list(month.lines)
    rng.shuffle(lines)
    rng.shuffle(debts)
    return Statement(debts=debts, past=past, lines=lines, truth=month.truth, as_of=until)


def _debt(one: Sold, item: str, habit: Habit) -> Debt:
    return Debt(
        item=item, account=one.customer, customer_name=one.name, currency=one.currency, open_minor=one.minor,
        document_no=one.number, due=one.due, references=(f"PO{int(one.number) * 7919 % 10**7:07}",),
        original_minor=one.minor, discount_percent=Decimal(habit.percent) or None,
        discount_until=one.issued + timedelta(days=10) if habit.percent else None,
    )  # fmt: skip


def _before(rng: random.Random, one: Sold, habit: Habit) -> PastPayment:
    shown = rng.random() < habit.shows_account
    other = rng.random() < 0.03
    name, iban = habit.other if other else (one.name, habit.iban)
    return PastPayment(
        line=f"{rng.getrandbits(64):016x}", account=one.customer, currency=one.currency, amount_minor=one.minor,
        paid_on=one.paid, payer_name=name, payer_account=iban if shown else "", references=(one.number,),
    )  # fmt: skip


class _Month:
    """The lines of one month while they are made."""

    def __init__(self, rng: random.Random, debts: dict[str, Debt], habits: dict[str, Habit], until: date) -> None:
        self.rng, self.debts, self.habits, self.until = rng, debts, habits, until
        self.known = list(debts.values())
        self.lines: list[BankTransaction] = []
        self.truth: dict[str, Truth] = {}

    def pay(self, sold: Sequence[Sold]) -> None:
        of: dict[str, list[Sold]] = defaultdict(list)
        for one in sorted(sold, key=lambda one: (one.paid, one.number)):
            of[one.customer].append(one)
        for customer in sorted(of):
            left = of[customer]
            while left:
                # a payment takes neighbours in time; 15 % of payments take several
                size = min(len(left), self.rng.choice((2, 2, 2, 3, 3, 4, 5, 8))) if self.rng.random() < 0.17 else 1
                group, left = left[:size], left[size:]
                self.line(group)
        for _ in range(len(sold) // 70):
            self.stray()

    def line(self, group: list[Sold]) -> None:
        rng, habit = self.rng, self.habits[group[0].customer]
        debts = [self.debts[one.number] for one in group]
        on = max(one.paid for one in group)
        kind = "several" if len(group) > 1 else "single"
        total = sum(debt.open_minor for debt in debts)
        left: dict[str, int] = {}
        cut = rng.random()
        note, foreign = "", False
        granted = [debt.discount_minor() for debt in debts]
        if sum(granted) and all(debt.discount_until and on <= debt.discount_until for debt in debts):
            total, kind = total - sum(granted), "discount"
        elif cut < 0.08:
            note, gap = self._short(debts, left)
            total, kind = total - gap, "short"
        elif cut < 0.095 and total > 100_000:
            total, kind = total - rng.choice((1000, 1500, 2500)), "charge"
        elif cut < 0.125:
            foreign, kind = True, "foreign"
        elif cut < 0.14:
            _, gap = self._short(debts, left)
            total, kind = total - gap, "short without reason"
        named = rng.random() >= 0.27 or kind == "short"
        text = self._text(group, habit, note) if named else rng.choice(NOTHING)
        kind = kind if named else f"{kind}, unnamed"
        if named and rng.random() < 0.135:
            while len(text) <= 35:
                text = rng.choice(LONGER) + text
            text, kind = text[:35].strip(), f"{kind}, cut"
        made = self._made(group[0], habit, on, total, text, foreign=foreign)
        paid = {debt.item: debt.open_minor - left.get(debt.item, 0) - (granted[at] if "discount" in kind else 0)
                for at, debt in enumerate(debts)}  # fmt: skip
        if "charge" in kind:
            largest = max(debts, key=lambda debt: debt.open_minor).item
            paid[largest] -= sum(paid.values()) - total
        self._keep(made, Truth(paid=paid, left=left, kind=kind))
        later = on + timedelta(days=rng.randrange(1, 9))
        # a second payment is a later one: on one day nobody could tell which of two equal lines is the second
        if rng.random() < 0.026 and later <= self.until:
            again = self._made(group[0], habit, later, total, text, foreign=foreign)
            self._keep(again, Truth(paid={}, left={}, kind="second payment", first=made.id))

    def _short(self, debts: list[Debt], left: dict[str, int]) -> tuple[str, int]:
        largest = max(debts, key=lambda debt: debt.open_minor)
        # less than 30.00 is no short payment: this company writes it off unasked
        gap = max(3000, round(largest.open_minor * self.rng.uniform(0.01, 0.15)))
        gap = gap if self.rng.random() < 0.6 else max(3000, gap // 1000 * 1000)
        gap = min(gap, largest.open_minor - 1)
        left[largest.item] = gap
        phrase, _ = self.rng.choice(SHORT)
        return f" {phrase.format(a=f'{gap / 100:.2f}')}", gap

    def _text(self, group: list[Sold], habit: Habit, note: str) -> str:
        rng = self.rng
        if len(group) == 1 and rng.random() < 0.08:
            return f"PO{int(group[0].number) * 7919 % 10**7:07}{note}"
        numbers = [one.number.zfill(habit.digits) for one in group]
        at = rng.randrange(len(numbers))
        if rng.random() < 0.01:
            numbers[at] = numbers[at].replace("0", "O", 1).replace("1", "I", 1)
        elif rng.random() < 0.005:
            place = rng.randrange(2, len(numbers[at]))
            numbers[at] = numbers[at][:place] + str(rng.randrange(10)) + numbers[at][place + 1 :]
        noise = rng.choice(NOISE).format(
            c=group[0].customer, p=rng.randrange(10**5, 10**7), d=group[0].paid.strftime("%Y%m%d")
        )
        return habit.before + habit.between.join(numbers) + note + noise

    def _made(
        self, first: Sold, habit: Habit, on: date, total: int, text: str, *, foreign: bool
    ) -> BankTransaction:  # fmt: skip
        rng = self.rng
        name, iban = (first.name, habit.iban) if rng.random() >= 0.05 else habit.other
        if rng.random() < 0.02 and len(name) > 8:
            place = rng.randrange(2, len(name) - 2)
            name = name[:place] + name[place + 1 :]
        amount, instructed = Money.from_minor(total, first.currency), None
        if foreign:
            currency = rng.choice(sorted(RATES))
            worth = round(total * RATES[currency] * Decimal(str(rng.uniform(0.998, 1.002))))
            instructed = amount if rng.random() < 0.6 else None
            amount = Money.from_minor(worth, currency)
        reference = f"{rng.getrandbits(80):020x}"
        return BankTransaction(
            id=RecordId(reference), account="OURS", status="booked", amount=amount, booking_date=on,
            value_date=on, bank_reference=reference,
            payer_name=name[:35], payer_account=iban if rng.random() < habit.shows_account else "", text=text,
            instructed=instructed,
        )  # fmt: skip

    def stray(self) -> None:
        rng = self.rng
        amount = rng.choice((rng.randrange(1000, 10**6), rng.randrange(1, 500) * 10_000))
        debt = rng.choice(self.known) if rng.random() < 0.3 else None
        name = debt.customer_name if debt else _words(rng)
        text = rng.choice(STRAYS) if rng.random() < 0.7 else ""
        reference = f"{rng.getrandbits(80):020x}"
        line = BankTransaction(
            id=RecordId(reference), account="OURS", status="booked", amount=Money.from_minor(amount, "USD"),
            booking_date=self.until, value_date=self.until, bank_reference=reference, payer_name=name, text=text,
        )  # fmt: skip
        self._keep(line, Truth(paid={}, left={}, kind="for nothing open"))

    def _keep(self, line: BankTransaction, truth: Truth) -> None:
        self.lines.append(line)
        self.truth[line.id] = truth
