"""docs/adapters/scores.md: the matrix whole, and the one number. It bears no date, so that CI can compare it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from canonical_model.capabilities import ProductKind
from conformance.suite.bench import Cell
from conformance.suite.rule import OPERATIONS_OF
from conformance.suite.rules import RULES
from conformance.suite.rules.matrix import CRM_READS, READS
from conformance.suite.running import Verdict

#: the cells of each kind of product
CELLS: Final[Mapping[ProductKind, tuple[str, ...]]] = {
    "ledger": (*(f"read {one}" for one in READS), *(f"write {one}" for one in OPERATIONS_OF["ledger"])),
    "crm": (*(f"read {one}" for one in CRM_READS), *(f"write {one}" for one in OPERATIONS_OF["crm"])),
}
_NOT_SHOWN: Final = "not shown"
_PREFACE: Final = """# What each adapter has shown

Written by `duecourse conformance --report`: nobody edits it. A cell holds what the rules of the conformance suite
(docs/adapters/write-one.md) observed, and it stands here only if the adapter's `capabilities.py` claims the same:
a claim of more, or of less, fails. *Effected*: the ERP's books hold it. *Handed over*: finance still has to post it.
*Read back*: an independent look showed it. The one number is the share of the cells that are native and, where
something is written, effected and read back; nothing is rounded up.

A simulator of ours proves nothing alone: which counterparties of others an adapter also
meets stands on its own page."""


def counts(cell: Cell | None, name: str) -> bool:
    """Whether a cell counts towards the one number."""
    if cell is None or cell.level != "native":
        return False
    return name.startswith("read ") or (cell.finality == "effected" and cell.read_back)


def share(verdict: Verdict) -> tuple[int, int]:
    """How many of all cells count."""
    cells = CELLS[verdict.kind]
    return sum(counts(verdict.cells.get(name), name) for name in cells), len(cells)


def rendered(verdicts: Sequence[Verdict]) -> str:
    """The page."""
    ledgers, crms = ([one for one in verdicts if one.kind == kind] for kind in ("ledger", "crm"))
    parts = [_PREFACE, "## The matrix", _matrix("ledger", ledgers)]
    parts += ["CRMs beside the ledgers:", _matrix("crm", crms)] if crms else []
    parts += ["## The rules", _rules(verdicts)]
    for verdict in verdicts:
        parts += [f"## What {verdict.adapter} is exempt from", _exempted(verdict)]
    parts += ["## Every rule", "✓ kept · – exempt · ✗ broken · empty: about another kind of product", _every(verdicts)]
    return "\n\n".join(parts) + "\n"


def _every(verdicts: Sequence[Verdict]) -> str:
    rows = [(f"`{rule.id}`", rule.says, *(_mark(verdict, rule.id) for verdict in verdicts)) for rule in RULES]
    return table(("rule", "what it says", *(verdict.adapter for verdict in verdicts)), rows)


def _mark(verdict: Verdict, rule: str) -> str:
    exempt = any(one.rule == rule for one in verdict.exempted)
    broken = any(one.rule == rule for one in verdict.failed)
    return "✓" if rule in verdict.passed else "–" if exempt else "✗" if broken else ""


def _matrix(kind: ProductKind, verdicts: Sequence[Verdict]) -> str:
    rows = [(name, *(_cell(verdict.cells.get(name)) for verdict in verdicts)) for name in CELLS[kind]]
    total = ("**native, effected, read back**", *(f"**{_share(verdict)}**" for verdict in verdicts))
    met = ("tried on", *(verdict.met for verdict in verdicts))
    return table(("", *(verdict.adapter for verdict in verdicts)), [*rows, total, met])


def _cell(cell: Cell | None) -> str:
    if cell is None:
        return _NOT_SHOWN
    told = [cell.level, cell.finality.replace("_", " "), "read back" if cell.read_back else ""]
    return " · ".join(part for part in told if part)


def _share(verdict: Verdict) -> str:
    counted, of = share(verdict)
    return f"{counted} of {of} ({100 * counted // of} %)"


def _rules(verdicts: Sequence[Verdict]) -> str:
    rows = [(verdict.adapter, len(verdict.passed), len(verdict.exempted), len(verdict.failed)) for verdict in verdicts]
    return table(("adapter", "passed", "exempt, with a reason", "failed"), rows)


def _exempted(verdict: Verdict) -> str:
    reasons: dict[str, list[str]] = {}
    for one in verdict.exempted:
        reasons.setdefault(one.reason, []).append(one.rule)
    rows = [(reason, _named(rules)) for reason, rules in reasons.items()]
    return table(("because", "rules"), rows) if rows else "Nothing."


_MOST_NAMED: Final = 4


def _named(rules: list[str]) -> str:
    more = f" and {len(rules) - _MOST_NAMED} more" if len(rules) > _MOST_NAMED else ""
    return ", ".join(f"`{rule}`" for rule in rules[:_MOST_NAMED]) + more


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A table of Markdown."""
    lines = ["| " + " | ".join(head) + " |", "|" + "|".join("---" for _ in head) + "|"]
    return "\n".join([*lines, *("| " + " | ".join(map(str, row)) + " |" for row in rows)])
