"""Running the rules on a subject, and holding what they show against what its quality scale says."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Literal

from msgspec import Struct

from canonical_model.capabilities import ProductKind
from canonical_model.errors import AdapterError
from conformance.suite.bench import Cell, bench
from conformance.suite.rule import Failed, NotOffered, Rule
from conformance.suite.rules import RULES, rules_about
from conformance.suite.scale import Scale, load_scale
from conformance.suite.subject import Subject

#: told before each rule: which one, how many are done, of how many
Told = Callable[[str, int, int], None]


class Shown(Struct, frozen=True, kw_only=True):
    """What a rule showed."""

    rule: str
    outcome: Literal["kept", "broken", "not_shown"]
    why: str = ""
    cells: dict[str, Cell] = {}


class Broken(Struct, frozen=True, kw_only=True):
    """A rule that counts against the adapter."""

    rule: str
    why: str


class Exempted(Struct, frozen=True, kw_only=True):
    """A rule that the adapter does not claim."""

    rule: str
    reason: str


class Verdict(Struct, frozen=True, kw_only=True):
    """One adapter, all rules."""

    adapter: str
    kind: ProductKind = "ledger"
    #: what it was put before
    met: str = ""
    cells: dict[str, Cell]
    passed: tuple[str, ...]
    exempted: tuple[Exempted, ...]
    failed: tuple[Broken, ...]
    #: exempt, although they are kept
    needless: tuple[str, ...]


def run(
    subject: Subject, *, told: Told = lambda _rule, _done, _of: None, only: Sequence[str] = (), most_broken: int = 0
) -> Verdict:
    """Every rule on fresh books, or those below some names; Misconfigured if the quality scale cannot be read.

    `most_broken` ends the run once so many rules are broken; 0: never.
    """
    scale = load_scale(subject.scale)
    rules = [rule for rule in rules_about(subject.kind) if not only or any(_below(rule.id, name) for name in only)]
    shown: list[Shown] = []
    for number, rule in enumerate(rules):
        told(f"{subject.adapter.name} {rule.id}", number, len(rules))
        shown.append(show(subject, rule))
        if most_broken and len(judged(subject, shown, scale).failed) >= most_broken:
            break
    return judged(subject, shown, scale)


def _below(rule: str, name: str) -> bool:
    return rule == name or rule.startswith(f"{name}.")


def show(subject: Subject, rule: Rule) -> Shown:
    """One rule on fresh books. Whatever the adapter raises is a broken rule, never the end of the run."""
    try:
        with bench(subject) as made:
            rule.run(made)
            cells = dict(made.cells)
    except NotOffered as error:
        return Shown(rule=rule.id, outcome="not_shown", why=str(error))
    except (Failed, AdapterError) as error:
        return Shown(rule=rule.id, outcome="broken", why=_said(error))
    except Exception as error:  # noqa: BLE001 - a stranger's adapter may raise anything; the report says what
        return Shown(rule=rule.id, outcome="broken", why=f"it raised {_said(error)}")
    return Shown(rule=rule.id, outcome="kept", cells=cells)


def _said(error: Exception) -> str:
    return str(error) if isinstance(error, Failed) else f"{type(error).__name__}: {error}"


def judged(subject: Subject, shown: Iterable[Shown], scale: Scale) -> Verdict:
    """What counts: done and kept, exempt with its reason, or neither."""
    every = list(shown)
    cells = {name: cell for one in every for name, cell in one.cells.items()}
    passed, needless = [], []
    exempted: list[Exempted] = []
    failed = [Broken(rule=name, why="the quality scale names it, but there is no such rule")
              for name in scale.strangers({rule.id for rule in RULES})]  # fmt: skip
    for one in every:
        reason = scale.reason(one.rule)
        if reason:
            exempted.append(Exempted(rule=one.rule, reason=reason))
            needless += [one.rule] if one.outcome == "kept" else []
        elif reason == "" and one.outcome == "kept":
            passed.append(one.rule)
        else:
            failed.append(Broken(rule=one.rule, why=_why(one, reason)))
    return Verdict(
        adapter=subject.adapter.name,
        kind=subject.kind,
        met=subject.met,
        cells=cells,
        passed=tuple(passed),
        exempted=tuple(exempted),
        failed=tuple(failed),
        needless=tuple(needless),
    )


def _why(one: Shown, reason: str | None) -> str:
    if reason is None:
        return f"the quality scale says nothing about it ({one.why or 'it is kept'})"
    return f"{one.why}; exempt it with a reason if that is so" if one.outcome == "not_shown" else one.why
