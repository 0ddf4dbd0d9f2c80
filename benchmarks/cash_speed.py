"""Speed of cash matching: 100,000 lines against 500,000 open items, beside a plain dictionary and fuzzy search.

`python -m benchmarks.cash_speed [--items N] [--lines N] [--seed N] [--write]`. All three run in one process, one after
another, on the same lines, by the seconds of CPU they take: (a) a dictionary on normalised references, which knows
nothing else; (b) rapidfuzz over all items, on a sample, its time a line multiplied up.
"""

from __future__ import annotations

import argparse
import gc
import json
import random
import re
import resource
import time
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from rapidfuzz import fuzz, process

from benchmarks.cash_ledger import PARAMETERS, Sold, drawn_amount, drawn_name
from benchmarks.cash_lines import Statement, statement_of
from benchmarks.cash_match import rates
from canonical_model.bank import BankTransaction
from core.cash_application.cash_book import CashBook
from core.cash_application.debts import Debt
from core.cash_application.matching import match
from core.cash_application.proposals import conserved

Found = TypeVar("Found")
RESULTS = Path(__file__).parent / "results" / "cash_speed.md"
DAY = date(2026, 10, 31)
#: lines that (b) is tried on
SAMPLE = 30
#: both sides of the first ratio are timed in turn so often
ROUNDS = 7
#: open at one time of what a customer is billed in ten months
SHARE = 4


def world(items: int, lines: int, seed: int) -> Statement:
    """Many customers like the real ones, each under a name of its own, and a month of payments of some of them."""
    rng = random.Random(seed)
    told = json.loads(PARAMETERS.read_text())["customers"]
    sold: list[Sold] = []
    number, at = 1_929_000_000, 0
    while len(sold) < items:
        like, name, amounts = told[at % len(told)], drawn_name(rng), []
        for _ in range(-(-like["invoices"] // SHARE)):
            amounts.append(drawn_amount(rng, like, amounts))
            number += rng.randrange(1, 40)
            paid = DAY + timedelta(days=rng.randrange(1, 31))
            issued, due = DAY - timedelta(days=rng.randrange(1, 40)), DAY + timedelta(days=rng.randrange(-20, 20))
            sold.append(
                Sold(
                    number=str(number), customer=f"C{at:07}", name=name, currency="USD", minor=amounts[-1],
                    issued=issued, due=due, paid=paid,
                )
            )  # fmt: skip
        at += 1
    sold = sold[:items]
    paying = set(rng.sample(range(items), min(items, lines * 5 // 4)))
    made = statement_of(rng, sold, [one for at, one in enumerate(sold) if at in paying], DAY)
    made.lines[lines:] = []
    return made


WORD = re.compile(r"[A-Z0-9]*\d[A-Z0-9]*")
MARKS = re.compile(r"[^A-Z0-9]")


def plain_index(debts: Sequence[Debt]) -> dict[str, list[Debt]]:
    """Contestant (a): normalised reference → items."""
    index: dict[str, list[Debt]] = {}
    for debt in debts:
        for name in (debt.document_no, *debt.references):
            index.setdefault(MARKS.sub("", name.upper()).lstrip("0"), []).append(debt)
    return index


def plain_match(index: dict[str, list[Debt]], lines: Sequence[BankTransaction]) -> dict[str, list[str]]:
    """Contestant (a): a line's references, and the items called so if they are open for just what came."""
    found: dict[str, list[str]] = {}
    taken: set[str] = set()
    for line in lines:
        hits: dict[str, Debt] = {}
        for word in WORD.findall(line.text.upper()):
            for debt in index.get(word.lstrip("0"), ()):
                hits[debt.item] = debt
        total = sum(debt.open_minor for debt in hits.values())
        if hits and total == line.amount.minor and taken.isdisjoint(hits):
            found[line.id] = list(hits)
            taken.update(hits)
    return found


def fuzzy_seconds(debts: Sequence[Debt], lines: Sequence[BankTransaction]) -> tuple[float, float]:
    """Contestant (b): seconds a line of comparing its payer and text with name and number of every item.

    First by the library's own choice for texts that hold more than the name (WRatio), then by its cheapest comparison
    in bulk (ratio by cdist), which finds no name within a longer text.
    """
    choices = [f"{debt.customer_name} {debt.document_no}" for debt in debts]
    asked = [f"{line.payer_name} {line.text}" for line in lines]
    few = asked[: len(asked) // 5]
    _, one = timed(lambda: [process.extractOne(text, choices, scorer=fuzz.WRatio) for text in few])
    _, bulk = timed(lambda: [process.cdist([text], choices, scorer=fuzz.ratio, workers=1).argmax() for text in asked])
    return one / len(few), bulk / len(asked)


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--items", type=int, default=500_000)
    asked.add_argument("--lines", type=int, default=100_000)
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--write", action="store_true")
    told = asked.parse_args()
    made = world(told.items, told.lines, told.seed)
    before = memory()
    text = measured(made, told.seed, before)
    print(text)
    if told.write:
        RESULTS.write_text(f"# Speed of cash matching\n\n{text}", encoding="utf-8")


def measured(made: Statement, seed: int, before: float) -> str:
    """All contestants in turn, as a table."""
    gc.collect()
    gc.freeze()
    book, build = timed(lambda: CashBook.of(made.debts, past=made.past, rates=rates(DAY)))
    found, whole = timed(lambda: match(made.lines, book, as_of=made.as_of))
    used = memory()
    assert all(conserved(one) for one in found)
    auto = [one for one in found if one.decision == "auto"]
    index, plain_build = timed(lambda: plain_index(made.debts))
    plain, _ = timed(lambda: plain_match(index, made.lines))
    easy = [line for line in made.lines if line.id in plain]
    rest = [line for line in made.lines if line.id not in plain]
    pairs = [
        (timed(lambda: plain_match(index, easy))[1], timed(lambda: match(easy, book, as_of=made.as_of))[1])
        for _ in range(ROUNDS)
    ]
    theirs, ours = sorted(pairs, key=lambda pair: pair[0] / pair[1])[ROUNDS // 2]
    _, hard = timed(lambda: match(rest, book, as_of=made.as_of))
    fuzzy, bulk = fuzzy_seconds(made.debts, random.Random(seed).sample(rest, SAMPLE))
    each, lines = hard / len(rest), len(made.lines)
    rows = [
        ("our index over the items, once", f"{build:.1f} s (plain dictionary: {plain_build:.1f} s)"),
        ("all lines by ours", f"{whole:.1f} s, {lines / whole:,.0f} a second; {len(auto) / lines:.1%} applied alone"),
        ("lines that the plain dictionary (a) solves", f"{len(easy):,} of {lines:,}"),
        (f"these by (a) and by ours, median of {ROUNDS} rounds", f"{theirs:.2f} s and {ours:.2f} s"),
        ("**speed of ours as a share of (a)**", f"**{theirs / ours:.2f}** (target 0.5)"),
        (f"the rest, {len(rest):,} lines, by ours", f"{each * 1e3:.2f} ms a line"),
        (
            f"the rest by rapidfuzz over all items (b), {SAMPLE // 5} lines tried, WRatio",
            f"{fuzzy * 1e3:.0f} ms a line",
        ),
        ("(b) for all of them, multiplied up", f"{fuzzy * len(rest) / 3600:.1f} h"),
        ("**ours is faster than (b) by**", f"**{fuzzy / each:,.0f} times** (target 100)"),
        (f"(b) by its cheapest comparison in bulk (ratio, cdist), {SAMPLE} lines tried", f"{bulk * 1e3:.0f} ms a line"),
        ("ours is faster than that by", f"{bulk / each:,.0f} times"),
        ("**most memory**", f"**{used:,.0f} MB**, of it {before:,.0f} MB for lines and items (target 2,000)"),
    ]
    head = f"{datetime.now(UTC).date()}, seed {seed}, seconds of CPU: `make match-bench`"
    size = f"{lines:,} lines, {len(made.debts):,} open items of {len(book.accounts):,} customers, two cores."
    table = "\n".join(f"| {name} | {figure} |" for name, figure in rows)
    return f"{head}\n\n{size}\n\n| | |\n|---|---|\n{table}\n"


def timed(work: Callable[[], Found]) -> tuple[Found, float]:
    """What a piece of work gives, and its seconds of CPU, all threads together."""
    started = time.process_time()
    found = work()
    return found, time.process_time() - started


def memory() -> float:
    """The most memory that the process has had, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
