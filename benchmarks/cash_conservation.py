"""Conservation: random lines on random items in currencies of 0, 2 and 3 decimals; what is applied is what came.

`python -m benchmarks.cash_conservation [--applications N] [--seed N] [--write]`. The sums are made here, not by the
matcher's own check: line by line, and item by item over all lines that were applied to it.
"""

from __future__ import annotations

import argparse
import random
import time
from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

from canonical_model.bank import BankTransaction
from canonical_model.identity import RecordId, SystemUid, source_id
from canonical_model.master_data import ExchangeRate
from canonical_model.money import Money
from core.cash_application.cash_book import CashBook
from core.cash_application.debts import Debt
from core.cash_application.matching import match
from core.cash_application.proposals import Part, Proposal
from core.cash_application.tolerances import Tolerances
from core.fx import RateSet

RESULTS = Path(__file__).parent / "results" / "cash_conservation.md"
DAY = date(2026, 11, 12)
CURRENCIES = ("JPY", "EUR", "KWD")
NAMES = ("Alder GmbH", "Birch Ltd", "Cedar SA", "Alder Holding", "Dogwood BV")
SAYS = (
    "", "2% discount", "less freight", "damage claim", "instalment 1 of 2", "instalment 2 of 3", "withholding tax",
    "net settlement", "prepayment", "see attached", "disputed", "bank fee", "EUR 100.00 @ 1.25", "return of payment",
)  # fmt: skip
LENIENT = Tolerances(
    rounding={"EUR": 500, "JPY": 5, "KWD": 5000}, withholding_per_mille=(100, 150), auto_from=0.6, near=1.01,
    deduction_per_mille=900, charges_per_mille=100, fx_per_mille=50,
)  # fmt: skip
RATES = RateSet.of(
    ExchangeRate(
        id=source_id(SystemUid("b"), "exchange_rate", pair), system=SystemUid("b"), entity="", native_key=pair,
        rate_type="M", quotation="direct", from_currency=pair[0], to_currency=pair[1], from_factor=1, to_factor=1,
        rate=Decimal(rate), valid_on=date(2026, 11, 1),
    ) for pair, rate in ((("EUR", "JPY"), "163.37"), (("KWD", "EUR"), "2.9871"), (("KWD", "JPY"), "488.03"))
)  # fmt: skip


def debts_of(rng: random.Random) -> list[Debt]:
    """A few customers' items: invoices, credits, some with a discount, some held, amounts that meet."""
    found = []
    for at in range(rng.choice((1, 2, 3, 5, 8, 13, 20, 30, 40))):
        name = rng.choice(NAMES)
        minor = rng.choice((rng.randrange(1, 10**7), rng.randrange(1, 40) * 2500))
        minor = -minor if rng.random() < 0.12 else minor
        terms = rng.random() < 0.3
        found.append(
            Debt(
                item=f"i{at}", account=name[:3], customer_name=name, entity=str(len(name) % 2),
                currency=rng.choice((*CURRENCIES, "EUR", "EUR")), open_minor=0 if rng.random() < 0.05 else minor,
                document_no=f"{rng.choice(('RE', '90', ''))}{10_000 + at * rng.choice((1, 7))}", original_minor=minor,
                due=DAY + timedelta(days=rng.randrange(-60, 30)), references=(f"PO{rng.randrange(1000, 1010)}",),
                discount_percent=Decimal(rng.choice(("2", "3", "2.5"))) if terms else None,
                discount_until=DAY + timedelta(days=rng.randrange(-5, 5)) if terms else None,
                held="disputed" if rng.random() < 0.04 else "",
            )
        )  # fmt: skip
    return found


def line_of(rng: random.Random, debts: Sequence[Debt], name: str) -> BankTransaction:
    """A line that is about some of the items, more or less."""
    about = rng.sample(debts, min(len(debts), rng.choice((0, 1, 2, 3, 5, 8, 12, 24, 40))))
    first = about[:1]
    about = [one for one in about if (one.currency, one.account) == (first[0].currency, first[0].account)]
    total = sum(debt.open_minor for debt in about)
    total += rng.choice((0, 0, 0, 0, 0, 0, 1, -1, -25, rng.randrange(-5000, 5000)))
    total -= rng.choice((0, 0, 0, 0, 0, sum(debt.discount_minor() for debt in about), total // 2, total // 3))
    minor = total or rng.randrange(1, 10**6)
    currency = about[0].currency if about and rng.random() < 0.9 else rng.choice(CURRENCIES)
    sent = rng.choice(CURRENCIES)
    named = " ".join(debt.document_no for debt in about) if rng.random() < 0.7 else ""
    text = f"{named} {rng.choice(('', rng.choice(SAYS)))} {rng.choice(('', '', f'{abs(minor) / 100:.2f}', 'PO1003'))}"[
        : rng.choice((35, 140))
    ]
    return BankTransaction(
        id=RecordId(name), account="ours", status="booked", bank_reference=name, text=text,
        amount=Money.from_minor(minor, currency), value_date=DAY + timedelta(days=rng.randrange(-3, 1)),
        payer_name=about[0].customer_name if about and rng.random() < 0.8 else rng.choice(NAMES),
        reversal=rng.random() < 0.03,
        charges=Money.from_minor(rng.randrange(1, 3000), currency) if rng.random() < 0.1 else None,
        instructed=Money.from_minor(abs(minor) + rng.choice((0, 3)), sent) if rng.random() < 0.1 else None,
    )  # fmt: skip


def drift_of_line(found: Proposal, line: BankTransaction) -> int:
    """What came less what is used of it and what is left, in minor units of the line."""
    return line.amount.minor - sum(part.paid_minor for part in found.parts) - found.rest_minor


def drift_of_part(part: Part) -> int:
    """What was open of an item less all that becomes of it, in minor units of the item."""
    gone = part.amount_minor + part.discount_minor + part.adjustment_minor
    return part.open_minor - gone - part.residual_minor


def drift_of_items(found: Sequence[Proposal], debts: Sequence[Debt]) -> int:
    """Over all lines applied alone: what more was taken off items than was open, or what does not follow on."""
    is_open = {debt.item: debt.open_minor for debt in debts}
    taken: dict[str, int] = defaultdict(int)
    for part in (part for one in found if one.decision == "auto" for part in one.parts):
        taken[part.item] += part.amount_minor + part.discount_minor + part.adjustment_minor
    return sum(max(0, abs(taken[item]) - abs(is_open[item])) + (taken[item] * is_open[item] < 0) for item in taken)


def given_up(found: Proposal) -> bool:
    """Whether the matcher itself found that its parts do not add up, and left the line to a person: a defect too."""
    return any("do not add up" in told for told in found.explanation)


def run(applications: int, seed: int) -> tuple[Counter[str], int]:
    """So many applications at least: what they were, by reason and currency, and the sum of all that drifted."""
    rng, seen, drift = random.Random(seed), Counter[str](), 0
    while seen["applications"] < applications:
        debts = debts_of(rng)
        lines = [line_of(rng, debts, f"{at}") for at in range(rng.randrange(1, 24))]
        found = match(lines, CashBook.of(debts, rates=RATES), as_of=DAY, tolerances=LENIENT)
        drift += drift_of_items(found, debts)
        for line, one in zip(lines, found, strict=True):
            drift += abs(drift_of_line(one, line)) + given_up(one)
            for part in (*one.parts, *(part for option in one.alternatives for part in option.parts)):
                drift += abs(drift_of_part(part))
                seen.update(("applications", part.reason, part.currency, f"of lines: {one.decision}"))
    return seen, drift


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--applications", type=int, default=1_000_000)
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--write", action="store_true")
    told = asked.parse_args()
    started = time.process_time()
    seen, drift = run(told.applications, told.seed)
    seconds = time.process_time() - started
    rows = "\n".join(f"| {name} | {count:,} |" for name, count in sorted(seen.items(), key=lambda one: -one[1]))
    text = (
        f"# Conservation of cash applications\n\n{datetime.now(UTC).date()}, seed {told.seed}, {seconds:.0f} s of CPU: "
        f"`make cash-conservation`\n\n**drift {drift} minor units** over {seen['applications']:,} applications\n\n"
        f"| | |\n|---|---|\n{rows}\n"
    )
    print(text)
    if told.write:
        RESULTS.write_text(text, encoding="utf-8")
    raise SystemExit(drift != 0)


if __name__ == "__main__":
    main()
