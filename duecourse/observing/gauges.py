"""What the store says of how things stand, asked when metrics are read: every process tells the same."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from canonical_model.access import EVERYTHING
from core.standing_port import Standing

if TYPE_CHECKING:
    from prometheus_client.metrics_core import Metric

    from duecourse.bootstrap import Application


class Gauges:
    """A collector of prometheus-client over an application."""

    def __init__(self, app: Application) -> None:
        self._app = app

    def collect(self) -> Iterator[Metric]:
        """How things stand now."""
        with self._app.store.snapshot(self._app.actor, EVERYTHING) as repository:
            found, systems = repository.standing(), repository.systems()
        unknown = found.steps.get("unknown", 0)
        yield _gauge("write_steps", "Steps of write-backs by state", found.steps, label="state")
        yield _gauge("write_steps_unknown", "Steps of which nobody knows yet whether they happened", {"": unknown})
        yield _gauge("jobs", "Jobs by state", found.jobs, label="state")
        yield _gauge("queue_depth", "Jobs that could be done now", {"": found.due})
        yield _gauge("queue_oldest_seconds", "Since when the oldest of them could be", {"": found.oldest_due})
        yield _gauge("audit_entries", "Entries of the audit trail", {"": found.entries})
        yield from _readings(found, {str(one.uid): one.name for one in systems})


def _readings(found: Standing, names: Mapping[str, str]) -> Iterator[Metric]:
    """The oldest of a system's feeds counts: what was never read whole has no age, and is counted apart."""
    ages = {names.get(system, system): age for system, age in found.reading_ages.items() if age is not None}
    never = {names.get(system, system): count for system, count in found.never_whole.items()}
    said = "Since the last complete reading of a system's most neglected feed"
    yield _gauge("reading_age_seconds", said, ages, label="system")
    yield _gauge("feeds_never_read_whole", "Feeds of a system that were never read whole", never, label="system")


def _gauge(name: str, said: str, values: Mapping[str, float], *, label: str = "") -> Metric:
    from prometheus_client.core import GaugeMetricFamily

    made = GaugeMetricFamily(f"duecourse_{name}", said, labels=[label] if label else [])
    for told, value in values.items():
        made.add_metric([told] if label else [], float(value))
    return made
