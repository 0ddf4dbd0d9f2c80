"""A process of the analytics benchmark: one contestant does each work once, and says what it took and what came out.

Answers are told as a digest of their lines, so that a wrong cent on one of two hundred thousand rows is seen.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from time import perf_counter, process_time
from typing import Any, Literal

import msgspec
from msgspec import Struct

from benchmarks.measured_process import peak_megabytes

Who = Literal["sql", "parquet", "polars", "numpy", "oracle", "export"]


class AnalyticsTask(Struct, frozen=True, kw_only=True):
    """Who works on which ledger."""

    who: Who
    database: str
    export: str


class Work(Struct, frozen=True, kw_only=True):
    """What one work took; interpreter start, imports and loading arrays are not counted."""

    wall_seconds: float
    cpu_seconds: float
    #: of the answer's lines; empty for floors, which have sums alone
    digest: str = ""
    lines: int = 0
    #: what a floor's sums come to
    total: int = 0
    #: of the process until then, imports included
    peak_megabytes: float


def timed(work: Callable[[], Any], told: Callable[[Any], Work]) -> Work:
    """One work under the clock; its answer is told afterwards."""
    cpu, wall = process_time(), perf_counter()
    answer = work()
    took, used, peak = perf_counter() - wall, process_time() - cpu, peak_megabytes()
    return msgspec.structs.replace(told(answer), wall_seconds=took, cpu_seconds=used, peak_megabytes=peak)


def _lined(lines: Iterable[str]) -> Work:
    known = sorted(lines)
    digest = sha256("\n".join(known).encode()).hexdigest()
    return Work(wall_seconds=0, cpu_seconds=0, peak_megabytes=0, digest=digest, lines=len(known))


def _summed(total: int) -> Work:
    return Work(wall_seconds=0, cpu_seconds=0, peak_megabytes=0, total=total)


def ours(task: AnalyticsTask) -> dict[str, Work]:
    """The product's own flows, from the question to the document: on the store, or on its export."""
    from benchmarks.analytics_ledger import ACTOR, DAY, PERIOD
    from canonical_model.access import EVERYTHING
    from core.kpi_measures import Period
    from core.policy import DEFAULT_POLICY
    from duecourse.flows.aging import AgingAsked, aged
    from duecourse.flows.inquire import ItemsAsked
    from duecourse.flows.kpis import key_figures
    from duecourse.interpreter import look_rarely
    from store import Store

    look_rarely()
    ledger = None
    if task.who == "parquet":
        from duecourse.analytics.ledger import ExportedLedger
        from duecourse.analytics.parquet import read_made

        ledger = ExportedLedger(Path(task.export), read_made(Path(task.export)), EVERYTHING)
    store = Store(task.database)
    told: dict[str, Any] = {"actor": ACTOR, "scope": EVERYTHING, "policy": DEFAULT_POLICY, "exported": ledger}

    def by(what: Any, currency: str) -> Callable[[], Any]:  # noqa: ANN401 - a literal
        asked = AgingAsked(items=ItemsAsked(today=DAY), by=what, currency=currency, rate_type="M")
        return lambda: aged(store, asked=asked, **told)

    period = Period(begin=DAY - timedelta(days=PERIOD), end=DAY)
    found = {
        "consolidation": timed(by("entity", "EUR"), lambda d: _lined([*_aged(d), *_eliminated(d)])),
        "kpis": timed(lambda: key_figures(store, period=period, group=("EUR", "M"), **told), _figures),
        "documents": timed(by("entity", ""), lambda d: _lined(_aged(d))),
        "aging": timed(by("customer", "EUR"), lambda d: _lined([*_aged(d), *_eliminated(d)])),
    }
    store.close()
    return found


def _aged(document: Any) -> Iterable[str]:  # noqa: ANN401 - a document
    for row in document.rows:
        shown = " ".join(bucket.amount for bucket in row.buckets)
        yield f"{row.key} {row.currency} {shown} {row.unapplied} {row.total}"


def _eliminated(document: Any) -> Iterable[str]:  # noqa: ANN401 - a document
    for row in document.eliminated:
        yield f"{row.entity} {row.partner} {row.functional} {row.group}"


def _figures(document: Any) -> Work:  # noqa: ANN401 - a document
    skipped = {"dso_countback", "prioritisation_coverage", "outreach_coverage"}
    told = [f"{one.name} {one.value}" for one in document.kpis if one.value is not None and one.name not in skipped]
    accounts = next(one.inputs["denominator"] for one in document.kpis if one.name == "closed_without_escalation")
    return _lined([*told, f"accounts closed {accounts}"])


def floors(task: AnalyticsTask) -> dict[str, Work]:
    """Polars alone on the files, or numpy on arrays that were loaded before."""
    partners = _partners(task.database)
    export = Path(task.export)
    if task.who == "polars":
        from benchmarks import analytics_polars as floor

        works = {"consolidation": floor.consolidated, "kpis": floor.key_figures, "aging": floor.aging}
        return {name: timed(lambda of=of: of(export, partners), _summed) for name, of in works.items()}  # type: ignore[misc]
    from benchmarks import analytics_numpy as arrays

    loaded = arrays.loaded(export, partners)
    done = {"consolidation": arrays.consolidated, "kpis": arrays.key_figures, "aging": arrays.aging}
    for work in done.values():
        # once before the clock starts: the arrays are where the processor finds them
        work(loaded)
    return {name: timed(lambda of=of: of(loaded), _summed) for name, of in done.items()}  # type: ignore[misc]


def _partners(url: str) -> list[str]:
    import psycopg

    from benchmarks.analytics_ledger import plain

    with psycopg.connect(plain(url)) as connection:
        return [row[0] for row in connection.execute("SELECT id FROM customer WHERE trading_partner <> ''")]


def exported(task: AnalyticsTask) -> dict[str, Work]:
    """The product's own export."""
    from benchmarks.analytics_ledger import ACTOR, NOW
    from canonical_model.access import EVERYTHING
    from duecourse.analytics.parquet import written_to
    from duecourse.flows.export import export_items
    from store import Store

    store = Store(task.database)

    def made() -> Any:  # noqa: ANN401 - what was made
        with written_to(Path(task.export)) as writer:
            return export_items(store, actor=ACTOR, scope=EVERYTHING, at=NOW, writer=writer)

    found = {"export": timed(made, lambda made: _summed(made.items))}
    store.close()
    return found


def oracle(task: AnalyticsTask) -> dict[str, Work]:
    """What must come out."""
    from benchmarks.analytics_oracle import answers

    return {name: timed(lambda lines=lines: lines, _lined) for name, lines in answers(task.database).items()}  # type: ignore[misc]


def main() -> None:
    task = msgspec.json.decode(sys.stdin.buffer.read(), type=AnalyticsTask)
    does = {"sql": ours, "parquet": ours, "polars": floors, "numpy": floors, "oracle": oracle, "export": exported}
    sys.stdout.buffer.write(msgspec.json.encode(does[task.who](task)))


if __name__ == "__main__":
    main()
