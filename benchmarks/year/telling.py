"""The simulated year as a page a person reads."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Final

from msgspec import structs

from benchmarks.year.assumptions import Assumptions
from benchmarks.year.years import MEASURES, Years

_PAIRS: Final = (("engine", "no dunning"), ("engine", "script"), ("script", "no dunning"))
#: measures of which a difference is an effect on customers' paying, and not just our own doing
_OUTCOMES: Final = ("DSO, days", "overdue share, %", "cash, % of billed")
_CONTACTS: Final = "contacts"
_MULTIPLIER: Final = "chance of being paid on the day of a reminder that names it, as a multiple of that without"
_ABOUT: Final = {
    "half_life_days": "days after which half of a reminder's effect is gone",
    "promise_share": "share of contacts that are answered by a promise; it brings no money by itself",
    "promise_days": "days from the contact to the promised day",
    "dispute_share": "share of invoices disputed on their due date, paid by nobody until that is resolved",
    "dispute_days": "days until a dispute is resolved, whoever contacts whom",
    "script_days": "days overdue on which the script reminds of an invoice",
    "customers": "customers in each year",
    "invoice_every_days": "days between two invoices of one customer in the mean",
    "warm_up_days": "days before the year that fill the books, not measured",
    "days": "measured days",
}
_HEAD: Final = """\
# A simulated year

This is a simulation. How much a reminder moves a customer was not measured: it is **assumed**, and varied from no
effect at all (1) to 1.6 times the chance of being paid on the day after it. What can be read off is what the engine's
choice of whom to contact, and whom to leave alone, comes to under each assumption. No figure here says what it will do
to real customers, whose delays in a ledger also hold whatever dunning their creditor did.

Every evening the real engine (`core.decisions.decide`, default policy, amounts taken as US dollars) decides on each
account of which something is overdue. An account is contacted on *push* or *escalate*, a call counting like a letter,
by the cadence and the caps of the policy; a contact raises the chance of being paid (the hazard) of the invoices it
names, and that decays. Chance is drawn once per invoice: all three ways of collecting meet the same customers, invoices
and luck, and differ by their contacts alone, so that with multiplier 1 they must come out alike.

The engine contacts more or less often than the script: where it does better, the contacts column says how much of that
is more contacts. Cash of a year hardly moves in any of them: every way of collecting works through the warm-up as well,
so what it brings in sooner at the year's end it had brought in sooner before the year began; what is brought forward
shows in DSO and in what is overdue.

DSO is what was open in the mean over the year, in days of what was billed. *Unwelcome* are contacts that named an
invoice in dispute or under a promise that still stood. *No effect* is said wherever the interval of a difference holds
0: that may also mean that there are too few seeds to see a small one.
"""


def told_of(found: Sequence[Years], base: Assumptions, *, source: str, command: str, at: datetime) -> str:
    """The whole page."""
    seeds = found[0].seeds
    lines = [
        _HEAD,
        f"Simulated {at:%Y-%m-%d} with `{command}`: {source}, seeds 1 to {seeds};",
        "95 % confidence intervals over seeds (Student's t), differences paired by seed.",
        "",
        "## Assumptions",
        "",
        "| assumption | value | |",
        "|---|---|---|",
        f"| multiplier | {_multipliers(found)} | {_MULTIPLIER} |",
        *(f"| {name} | {_shown(value)} | {_ABOUT[name]} |" for name, value in _fields(base)),
        "",
        *(line for one in found for line in _section(one)),
    ]
    return "\n".join(lines) + "\n"


def _multipliers(found: Sequence[Years]) -> str:
    return ", ".join(f"{one.assumptions.multiplier:g}" for one in found)


def _fields(base: Assumptions) -> Iterator[tuple[str, object]]:
    return ((name, value) for name, value in structs.asdict(base).items() if name in _ABOUT)


def _shown(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, tuple) else f"{value}"


def _section(one: Years) -> Iterator[str]:
    yield f"## Multiplier {one.assumptions.multiplier:g}"
    yield ""
    yield f"| | {' | '.join(MEASURES)} | promises kept |"
    yield "|---|" + "---|" * (len(MEASURES) + 1)
    for arm, each in one.by_arm.items():
        promises, kept = sum(year.promises for year in each), sum(year.kept for year in each)
        levels = " | ".join(str(one.level(arm, measure)) for measure in MEASURES)
        yield f"| {arm} | {levels} | {kept} of {promises} |"
    yield ""
    yield "| difference | " + " | ".join((*_OUTCOMES, _CONTACTS)) + " |"
    yield "|---|" + "---|" * (len(_OUTCOMES) + 1)
    for arm, other in _PAIRS:
        cells = (one.difference(arm, other, measure) for measure in _OUTCOMES)
        told = " | ".join(f"{cell}: {cell.verdict}" for cell in cells)
        yield f"| {arm} − {other} | {told} | {one.difference(arm, other, _CONTACTS)} |"
    yield ""
