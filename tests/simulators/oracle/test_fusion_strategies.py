"""Strategies with their tasks, and what else is there only to be read."""

from __future__ import annotations

from typing import Any

import pytest

TEMPLATE = "Call Customer"


@pytest.fixture
def strategy(call: Any) -> str:
    call.invoice("100.00")
    told = "BusinessUnit='Vision Operations' and CustomerAccountNumber='1004'"
    (row,) = call.items(f"collectionStrategies?onlyData=true&q={told}", REST_Framework_Version="4")
    return f"collectionStrategies/{row['StrategyId']}"


def test_a_task_is_added_and_completed(call: Any, strategy: str) -> None:
    body = {"StrategyTaskTemplate": TEMPLATE, "Comments": "[ref:t-1]", "AssignedTo": "ADA"}
    made = call("POST", f"{strategy}/child/strategyUserTasks", body)
    assert (made.status_code, made.json()["TaskStatus"]) == (201, "Open")
    assert call("GET", strategy).json()["NextStrategyTask"] == TEMPLATE
    tasks = f"{strategy}/child/strategyExecutionTasks"
    (task,) = call.items(tasks)
    done = call("PATCH", f"{tasks}/{task['TaskId']}", {"TaskStatus": "Complete"})
    assert (done.status_code, done.json()["TaskStatus"]) == (200, "Completed")
    assert call("PATCH", f"{tasks}/{task['TaskId']}", {"TaskStatus": "Cancel"}).status_code == 400
    shown = call("GET", "/screens/collections", Authorization="").text
    assert all(text in shown for text in ("[ref:t-1]", "Completed", "<td>1004</td>"))


@pytest.mark.parametrize("body", [{}, {"StrategyTaskTemplate": "Nonsense"}])
def test_a_task_needs_a_template_of_the_pod(call: Any, strategy: str, body: dict[str, str]) -> None:
    assert call("POST", f"{strategy}/child/strategyUserTasks", body).status_code == 400


@pytest.mark.parametrize("body", [{"TaskStatus": "Nonsense"}, {"Comments": "other"}])
def test_a_task_is_not_changed_otherwise(call: Any, strategy: str, body: dict[str, str]) -> None:
    number = call("POST", f"{strategy}/child/strategyUserTasks", {"StrategyTaskTemplate": TEMPLATE}).json()["TaskId"]
    path = f"{strategy}/child/strategyExecutionTasks/{number}"
    assert call("PATCH", path, body).status_code == 400
    assert call("PATCH", path, {"AssignedTo": "BOB"}).json()["AssignedTo"] == "BOB"


def test_where_no_strategies_are_set_up_there_are_none(connect: Any) -> None:
    call = connect(strategies=False)
    call.invoice("1.00")
    assert call.items("collectionStrategies") == call.items("receivablesAdjustments") == []


@pytest.mark.parametrize("has", [True, False])
def test_only_describe_knows_of_split_installments(connect: Any, *, has: bool) -> None:
    call = connect(split_installments=has)
    told = call("GET", "receivablesInvoices/describe").json()["Resources"]["receivablesInvoices"]
    assert ({"name": "splitInstallments"} in told["item"]["actions"]) == has
    other = call("GET", "standardReceipts/describe").json()["Resources"]["standardReceipts"]
    assert {"name": "splitInstallments"} not in other["item"]["actions"]
