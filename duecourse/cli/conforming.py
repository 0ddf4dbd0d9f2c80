"""conformance: which rules an adapter keeps, ours or a stranger's, and what it may claim."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.table import Table

from duecourse.cli.options import AsJson
from duecourse.cli.output import FAILED, counting, emit, explained_errors, leave, table
from duecourse.documents import Conformed, ConformedAdapter, ConformedCell, ExemptedRule, FailedRule

if TYPE_CHECKING:
    from conformance.suite.running import Verdict
    from conformance.suite.subject import Subject


def add_to(app: typer.Typer) -> None:
    """Register the command."""
    app.command("conformance")(conformance)


def conformance(
    names: Annotated[list[str] | None, typer.Argument(metavar="[NAME]…", help="Adapters of ours; none: all.")] = None,
    adapter: Annotated[str, typer.Option("--adapter", help="A stranger's, as module:ADAPTER.")] = "",
    rule: Annotated[list[str] | None, typer.Option("--rule", help="Only this rule or branch; may be repeated.")] = None,
    report: Annotated[Path | None, typer.Option("--report", help="Write the scores into this page.")] = None,
    as_json: AsJson = False,
) -> None:
    """Hold adapters against every rule on simulated books: what they read, what they write, what they claim.

    Example: `duecourse conformance sap-s4 file`, or `duecourse conformance --adapter mine.tried:ADAPTER`. Exit status
    1 if a rule is broken that the adapter's quality_scale.yaml does not exempt with a reason.
    """
    subjects = _stranger(adapter) if adapter else _ours(names or [])
    if adapter and names:
        raise typer.BadParameter("name adapters of ours, or a stranger's by --adapter", param_hint="NAME")
    if report is not None and rule:
        raise typer.BadParameter("a page of scores needs all rules", param_hint="--report")
    started = monotonic()
    with explained_errors():
        verdicts = _verdicts(subjects, _known(rule or []), quiet=as_json)
    document = Conformed(adapters=tuple(map(_told, verdicts)), seconds=round(monotonic() - started, 1))
    if report is not None:
        _write(report, verdicts)
    emit(document, as_json=as_json, tables=_tables(document))
    leave(FAILED if any(one.failed for one in document.adapters) else 0)


def _ours(names: Sequence[str]) -> list[Subject]:
    from conformance.suite.subjects import subjects

    known = subjects()
    for name in names:
        if name not in known:
            raise typer.BadParameter(f"{name}: the adapters are {', '.join(known)}", param_hint="NAME")
    return [subject for name, subject in known.items() if not names or name in names]


def _stranger(place: str) -> list[Subject]:
    """The subject beside a stranger's adapter: the module's SUBJECT, with the adapter named."""
    from msgspec import structs

    from canonical_model.adapter import Adapter
    from conformance.suite.subject import Subject

    module = _imported(place.partition(":")[0])
    name = place.partition(":")[2] or "ADAPTER"
    adapter, subject = getattr(module, name, None), getattr(module, "SUBJECT", None)
    if not isinstance(adapter, Adapter):
        raise _wrong(f"{module.__name__} has no adapter {name}")
    if not isinstance(subject, Subject):
        raise _wrong(
            f"{module.__name__} has no SUBJECT (conformance.suite.Subject): it says before which ERP it stands; "
            "docs/adapters/write-one.md shows one"
        )
    return [structs.replace(subject, adapter=adapter)]


def _imported(name: str) -> Any:  # noqa: ANN401 - a module
    """A module, also from the folder in which the command was started."""
    folder = str(Path.cwd())
    if folder not in sys.path:
        sys.path.insert(0, folder)
    try:
        return import_module(name)
    except (ImportError, ValueError) as error:
        raise _wrong(f"{name!r} cannot be imported: {error}") from None


def _wrong(words: str) -> typer.BadParameter:
    return typer.BadParameter(words, param_hint="--adapter")


def _known(rules: Sequence[str]) -> Sequence[str]:
    from conformance.suite.rules import RULES

    for name in rules:
        if not any(f"{rule.id}.".startswith(f"{name}.") for rule in RULES):
            raise typer.BadParameter(f"there is no rule {name}", param_hint="--rule")
    return rules


def _verdicts(subjects: Sequence[Subject], only: Sequence[str], *, quiet: bool) -> list[Verdict]:
    from stamina.instrumentation import set_on_retry_hooks

    from conformance.suite.running import run

    # retries are part of the game here: nobody needs to be told of each
    set_on_retry_hooks([])
    with counting(quiet=quiet) as told:
        return [run(subject, told=told, only=only) for subject in subjects]


def _told(verdict: Verdict) -> ConformedAdapter:
    from conformance.suite.rules import RULES
    from conformance.suite.scores import counts, share

    says = {rule.id: rule.says for rule in RULES}
    counted, of = share(verdict)
    return ConformedAdapter(
        adapter=verdict.adapter,
        cells={
            name: ConformedCell(level=c.level, finality=c.finality, read_back=c.read_back, counts=counts(c, name))
            for name, c in verdict.cells.items()
        },
        passed=len(verdict.passed),
        exempted=tuple(ExemptedRule(rule=one.rule, reason=one.reason) for one in verdict.exempted),
        failed=tuple(FailedRule(rule=one.rule, says=says.get(one.rule, ""), why=one.why) for one in verdict.failed),
        needless=verdict.needless,
        counted=counted,
        of=of,
    )


def _write(path: Path, verdicts: Sequence[Verdict]) -> None:
    from conformance.suite.scores import rendered

    path.write_text(rendered(verdicts), encoding="utf-8")


def _tables(document: Conformed) -> list[Table | str]:
    rows = [
        (one.adapter, str(one.passed), str(len(one.exempted)), str(len(one.failed)), f"{one.counted} of {one.of}")
        for one in document.adapters
    ]
    columns = ("adapter", "passed#", "exempt#", "failed#", "native, effected, read back#")
    made: list[Table | str] = [table("rules of the conformance suite", columns, rows)]
    for one in document.adapters:
        if one.failed:
            broken = [(bad.rule, bad.says, bad.why) for bad in one.failed]
            made.append(table(f"{one.adapter}: broken", ("rule", "what it says", "what was seen"), broken))
        made += [f"{one.adapter} is exempt from {rule}, but keeps it" for rule in one.needless]
    return made
