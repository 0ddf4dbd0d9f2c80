"""collectionStrategies with their tasks: a collector's work queue [oracle.md §1.1, §1.2, §3.1].

Each account that has payment schedules in a business unit has one strategy, of the level of accounts. Documented are
StrategyId, NextStrategyTask, StrategyStatus, AssignedTo, StrategyTaskTemplate, and that tasks are completed, cancelled
or skipped by PATCH from 25C on. Other names, and the attribute that says so (here TaskStatus), are unverified.
"""

from datetime import datetime
from typing import Any, Final

from msgspec import Struct

from simulators.oracle.fusion.errors import Refused
from simulators.oracle.fusion.fields import TASK
from simulators.oracle.fusion.invoices import customer_of
from simulators.oracle.fusion.kept import written
from simulators.oracle.fusion.rows import Row
from simulators.oracle.fusion.tenant import Tenant
from simulators.oracle.fusion.told import Told, bounded, invalid, needed

STRATEGIES: Final = "collectionStrategies"
TASKS: Final = "strategyExecutionTasks"
USER_TASKS: Final = "strategyUserTasks"
#: what a PATCH says → what the task then is
ENDS: Final = {"Complete": "Completed", "Cancel": "Cancelled", "Skip": "Skipped"}
OPEN: Final = "Open"
#: a bound of tasks of one strategy
MAX_TASKS: Final = 1_000


class Task(Struct, kw_only=True, eq=False):
    """A task that a user added to a strategy."""

    id: int
    values: dict[str, Any]
    made: datetime
    changed: datetime
    status: str = OPEN


def tasks_of(tenant: Tenant) -> dict[int, list[Task]]:
    """Strategy → its tasks."""
    made: dict[int, list[Task]] = tenant.books.beside.setdefault("oracle fusion tasks", {})
    return made


def strategy_rows(tenant: Tenant) -> list[Row]:
    """A strategy for each account, where the pod has set up strategies at all."""
    if not tenant.options.strategies:
        return []
    items = tenant.ledger().items.values()
    owing = dict.fromkeys((item.key.entity, customer_of(tenant, item).number) for item in items)
    return [_strategy(tenant, entity, number) for entity, number in owing]


def _strategy(tenant: Tenant, entity: str, number: str) -> Row:
    own, customer = tenant.kept.id_of("strategy", (entity, number)), tenant.books.customers[entity, number]
    open_ = [one for one in tasks_of(tenant).get(own, []) if one.status == OPEN]
    values = {
        "StrategyId": own, "StrategyName": "Standard", "StrategyLevel": "Account", "StrategyStatus": "Open",
        "BusinessUnit": tenant.unit(entity), "CustomerAccountNumber": number, "CustomerName": customer.name,
        "NextStrategyTask": open_[0].values["StrategyTaskTemplate"] if open_ else None,
    }  # fmt: skip
    children = {name: lambda: [_row(tenant, one) for one in tasks_of(tenant).get(own, [])] for name in _LISTS}
    return Row(key=own, entity=entity, values=values, children=children)


_LISTS: Final = (TASKS, USER_TASKS)


def _row(tenant: Tenant, task: Task) -> Row:
    who = {
        "CreatedBy": tenant.user, "LastUpdatedBy": tenant.user, "CreationDate": written(task.made),
        "LastUpdateDate": written(task.changed),
    }  # fmt: skip
    return Row(key=task.id, values={**dict.fromkeys(TASK), **task.values, "TaskId": task.id, "TaskStatus": task.status}
               | who)  # fmt: skip


def create_task(tenant: Tenant, strategy: int, told: Told) -> Row:
    """Adds a task to a strategy; of a strategy of an account PaymentScheduleId is ignored [oracle.md §1.2]."""
    needed(told, "StrategyTaskTemplate")
    bounded(told, StrategyTaskTemplate=240, AssignedTo=255)
    if told["StrategyTaskTemplate"] not in tenant.options.task_templates:
        raise invalid("StrategyTaskTemplate", told["StrategyTaskTemplate"])
    known, now = tasks_of(tenant).setdefault(strategy, []), tenant.clock()
    if len(known) >= MAX_TASKS:
        raise Refused(400, "The strategy takes no more tasks.")
    given = {name: one for name, one in told.items() if name in TASK and name != "PaymentScheduleId"}
    task = Task(id=tenant.kept.new_id(), values=given, made=now, changed=now)
    known.append(task)
    tenant.changed()
    return _row(tenant, task)


def change_task(tenant: Tenant, row: Row, told: Told) -> None:
    """Ends a task, or assigns it to somebody."""
    task = next(one for tasks in tasks_of(tenant).values() for one in tasks if one.id == row.key)
    unknown = told.keys() - {"TaskStatus", "AssignedTo"}
    if unknown:
        name = min(unknown)
        raise Refused(400, f"The attribute {name} cannot be updated.", path=f"/{name}")
    bounded(told, AssignedTo=255)
    if task.status != OPEN:
        raise Refused(400, f"The task is {task.status.lower()} already.")
    if "TaskStatus" in told and told["TaskStatus"] not in ENDS:
        raise invalid("TaskStatus", told["TaskStatus"])
    task.status = ENDS[str(told["TaskStatus"])] if "TaskStatus" in told else task.status
    task.values |= {"AssignedTo": told["AssignedTo"]} if "AssignedTo" in told else {}
    task.changed = tenant.clock()
    tenant.changed()
