"""A task in the account's collections strategy, for what only a person can do [oracle.md §3.1: 25C].

Where an account has no strategy, or one in several business units, no place is certain: a person is asked.
That a task's text stands in Comments is unverified.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from adapters.oracle.fusion.client import condition
from adapters.oracle.fusion.settings import Settings
from adapters.oracle.fusion.writing.outcomes import created
from adapters.oracle.fusion.writing.requests import children_of, listed, post, recalled, rows_of
from adapters.oracle.mapping.marks import marked, unmarked
from canonical_model.steps import ErpRequest, NativeRecord, Step
from canonical_model.writing import ErpResponse, Facts, Outcome, TransportFailure

STRATEGIES: Final = "collectionStrategies"
TASKS: Final = "strategyUserTasks"
#: of a task's content
ACCOUNT, TEMPLATE, TEXT = "account", "template", "text"
#: of what it relies on: that the account has exactly one strategy
STRATEGY: Final = "strategy"
ONE: Final = "one"


class Task:
    """One task, found by the reference behind its text."""

    def __init__(self, settings: Settings) -> None:
        self._version = settings.framework_version

    def request(self, step: Step, facts: Facts) -> ErpRequest:
        """The task, in the strategy that was looked at."""
        body = {"StrategyTaskTemplate": step.content[TEMPLATE], "Comments": marked(step.content[TEXT], step.reference)}
        return post(f"{STRATEGIES}/{recalled(step, facts)[STRATEGY]}/child/{TASKS}", body)

    def read(self, step: Step, _facts: Facts) -> ErpRequest:
        """The account's strategies with their tasks."""
        asked = condition(self._version, CustomerAccountNumber=step.content[ACCOUNT])
        return listed(STRATEGIES, q=asked, expand=TASKS, orderBy="StrategyId")

    def found(self, step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        """Tasks with our reference."""
        tasks = [task for row in rows_of(response) for task in children_of(row, TASKS)]
        return tuple(_shown(step, task) for task in tasks if _marks(task)[1] == step.reference)

    def standing(self, step: Step, response: ErpResponse) -> NativeRecord:
        """How many strategies there are."""
        ids = [str(row.get("StrategyId")) for row in rows_of(response)]
        content = {STRATEGY: ONE if len(ids) == 1 else str(len(ids))}
        version = json.dumps({STRATEGY: ids[0]} if ids else {})
        return NativeRecord(type=STRATEGIES, key=(step.content[ACCOUNT],), content=content, version=version)

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        """The task's id."""
        return created(answer, TASKS, "TaskId", step.content)


def _marks(task: Mapping[str, Any]) -> tuple[str, str]:
    return unmarked(str(task.get("Comments") or ""))


def _shown(step: Step, task: Mapping[str, Any]) -> NativeRecord:
    own = str(task.get("TaskId"))
    content = {**step.content, TEMPLATE: str(task.get("StrategyTaskTemplate")), TEXT: _marks(task)[0]}
    return NativeRecord(type=TASKS, key=(own,), content=content, display_no=own)
