"""How much is applied alone and how much of it is right: the matcher against lines whose truth is known.

`python -m benchmarks.cash_match [--ledger CSV] [--seeds 1 2 3] [--write]`; without a ledger one is drawn.
"""

from __future__ import annotations

import argparse
import time
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

from msgspec import Struct, structs

from benchmarks.cash_ledger import Sold, drawn, real
from benchmarks.cash_lines import RATES, Statement, Truth, months
from canonical_model.bank import BankTransaction
from canonical_model.identity import SystemUid, source_id
from canonical_model.master_data import ExchangeRate
from core.cash_application.cash_book import CashBook
from core.cash_application.matching import match
from core.cash_application.proposals import Proposal, conserved
from core.cash_application.tolerances import Tolerances
from core.fx import RateSet

RESULTS = Path(__file__).parent / "results" / "cash_match.md"
CURVE = (0.5, 0.9, 0.99, 0.998, 0.9995, 0.9999, 0.99999)


class Judged(Struct, frozen=True, kw_only=True):
    """One line beside its truth."""

    proposal: Proposal
    truth: Truth

    @property
    def right(self) -> bool:
        """Whether what was proposed is what the payer meant: the cash of each item, and what stays open of it."""
        found = {part.item: part.amount_minor for part in self.proposal.parts}
        left = {part.item: part.residual_minor for part in self.proposal.parts if part.residual_minor}
        return found == self.truth.paid and left == self.truth.left


def judged(statement: Statement, tolerances: Tolerances) -> list[Judged]:
    """The lines of one statement, matched and held against their truth.

    Of two payments of one debt either may be applied, once; the second counts as wrong if the first is applied too.
    """
    book = CashBook.of(statement.debts, past=statement.past, rates=rates(statement.as_of))
    found = match(statement.lines, book, as_of=statement.as_of, tolerances=tolerances)
    assert all(conserved(one) for one in found)
    applied = {one.line for one in found if one.decision == "auto"}
    return [Judged(proposal=one, truth=_truth(statement, one, applied)) for one in found]


def _truth(statement: Statement, proposal: Proposal, applied: set[str]) -> Truth:
    truth = statement.truth[proposal.line]
    if proposal.decision != "auto" or not truth.first or truth.first in applied:
        return truth
    return structs.replace(statement.truth[truth.first], kind=truth.kind)


def rates(on: date) -> RateSet:
    """The rates of the lines' other currencies."""
    return RateSet.of(_rate(source, target, rate, on) for source in ("USD", "CAD") for target, rate in RATES.items())


def _rate(source: str, target: str, rate: Decimal, on: date) -> ExchangeRate:
    return ExchangeRate(
        id=source_id(SystemUid("b"), "exchange_rate", (source, target)), system=SystemUid("b"), entity="",
        native_key=(source, target), rate_type="M", quotation="direct", from_currency=source, to_currency=target,
        from_factor=1, to_factor=1, rate=rate, valid_on=date(on.year - 1, 1, 1),
    )  # fmt: skip


def figures(every: Sequence[Judged]) -> tuple[int, int, int]:
    """Lines, those applied alone, and those of them that are wrong."""
    auto = [one for one in every if one.proposal.decision == "auto"]
    return len(every), len(auto), sum(not one.right for one in auto)


def table(every: Sequence[Judged]) -> str:
    """By kind of line: how many, how many alone, of these wrong, of the rest with the right first proposal."""
    kinds: dict[str, list[Judged]] = defaultdict(list)
    for one in every:
        kinds[one.truth.kind].append(one)
    rows = ["| lines | count | alone | wrong | of the rest: first proposal right |", "|---|---|---|---|---|"]
    for kind in sorted(kinds, key=lambda kind: -len(kinds[kind])):
        of = kinds[kind]
        rest = [one for one in of if one.proposal.decision != "auto"]
        count, auto, wrong = figures(of)
        right = sum(one.right for one in rest)
        rows.append(f"| {kind} | {count} | {auto / count:.1%} | {wrong} | {right} of {len(rest)} |")
    return "\n".join(rows)


def shares(every: Sequence[Judged]) -> str:
    """What the lines are made of, as it came out."""
    kinds = {"unnamed": 0, "cut": 0, "short,": 0, "foreign": 0, "second": 0}
    for name in kinds:
        kinds[name] = sum(name.rstrip(",") in one.truth.kind and "without" not in one.truth.kind for one in every)
    several = sum(len(one.truth.paid) > 1 for one in every)
    told = ", ".join(f"{name.rstrip(',')} {count / len(every):.1%}" for name, count in kinds.items())
    return f"of all lines: {told}, several items {several / len(every):.1%}"


def summary(every: Sequence[Judged]) -> str:
    """The two figures that count."""
    count, auto, wrong = figures(every)
    return f"{count} lines, {auto / count:.2%} alone, precision of these {1 - wrong / max(1, auto):.4%} ({wrong} wrong)"


def curve(statements: Iterable[Statement]) -> str:
    """What is gained and lost by asking for less or more confidence."""
    every = list(statements)
    rows = ["| confidence from | alone | precision | wrong |", "|---|---|---|---|"]
    for threshold in CURVE:
        told = [one for statement in every for one in judged(statement, Tolerances(auto_from=threshold))]
        count, auto, wrong = figures(told)
        rows.append(f"| {threshold} | {auto / count:.1%} | {1 - wrong / max(1, auto):.3%} | {wrong} |")
    return "\n".join(rows)


def ledger_of(path: Path | None, seed: int) -> list[Sold]:
    """The real ledger, or one drawn."""
    return real(path) if path else drawn(seed)


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--ledger", type=Path)
    asked.add_argument("--seeds", type=int, nargs="+", default=[1, 2, 3])
    asked.add_argument("--months", type=int, default=8)
    asked.add_argument("--no-curve", action="store_true")
    asked.add_argument("--show-wrong", type=int, default=0)
    asked.add_argument("--write", action="store_true")
    told = asked.parse_args()
    source = told.ledger.name if told.ledger else "a drawn ledger (benchmarks/cash_behaviour.json)"
    started = time.process_time()
    statements = [
        one for seed in told.seeds for one in months(ledger_of(told.ledger, seed), seed=seed, count=told.months)
    ]
    every = [one for statement in statements for one in judged(statement, Tolerances())]
    seconds = time.process_time() - started
    option = " --ledger CSV" if told.ledger else ""
    command = f"python -m benchmarks.cash_match{option} --seeds {' '.join(map(str, told.seeds))}"
    head = f"## {source}\n\n{datetime.now(UTC).date()}, seeds {told.seeds}, {seconds:.0f} s of CPU: `{command}`"
    text = f"{head}\n\n**{summary(every)}**\n\n{shares(every)}\n\n{table(every)}\n"
    if not told.no_curve:
        text += f"\nThe same by another threshold, seed {told.seeds[0]} alone:\n\n{curve(statements[: told.months])}\n"
    print(text)
    _show(every, statements, told.show_wrong)
    if told.write:
        before = RESULTS.read_text(encoding="utf-8") if RESULTS.is_file() else "# Cash matching against known truth\n"
        RESULTS.write_text(f"{before}\n{text}", encoding="utf-8")


def _show(every: Sequence[Judged], statements: Sequence[Statement], most: int) -> None:
    """The wrong ones in full, to learn from."""
    lines: dict[str, BankTransaction] = {line.id: line for statement in statements for line in statement.lines}
    wrong = [one for one in every if one.proposal.decision == "auto" and not one.right]
    for one in wrong[:most]:
        line = lines[one.proposal.line]
        print(f"{one.truth.kind}: {line.payer_name} | {line.text} | {line.amount}: {one.proposal.explanation}")
        print(f"    found {[(part.item, part.amount_minor, part.reason) for part in one.proposal.parts]}")
        print(f"    truth {one.truth.paid}, left {one.truth.left}")


if __name__ == "__main__":
    main()
