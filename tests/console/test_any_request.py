"""Any request that the description of the API allows, and many that it does not: never an answer that is a bug's."""

from __future__ import annotations

import sys
from collections import Counter
from typing import Any

import pytest
import schemathesis
from console_room import Room
from hypothesis import HealthCheck, given, settings
from schemathesis.checks import not_a_server_error
from schemathesis.core.failures import FailureGroup

from console.doors import csrf_of

#: requests a route, about; some take fewer
EXAMPLES = 30


def asked(room: Room, examples: int) -> tuple[Counter[int], list[str]]:
    """Ask each route so often; answers by status, and what each route that failed was asked last."""
    name = f"asker-{examples}"
    room.person(name, "lead", "controller", "cash_applier", "auditor", "operator", "access_administrator", EUR="100")
    secret, answers, failures = room.browser(name), Counter[int](), list[str]()
    headers = {"X-CSRF-Token": csrf_of(secret), "Cookie": f"duecourse={secret}"}
    schema = schemathesis.openapi.from_asgi("/api/description/openapi.json", room.console)
    # a key of its own making would end at the door whatever else it asks
    schema.config.generation.update(with_security_parameters=False)

    for operation in schema.get_all_operations():
        case_of = operation.ok()
        if case_of.path.endswith("/events"):
            continue

        @settings(max_examples=examples, deadline=None, database=None, suppress_health_check=list(HealthCheck))
        @given(case=case_of.as_strategy())
        def one(case: Any) -> None:
            answer = case.call(headers=headers, timeout=120)
            answers[answer.status_code] += 1
            case.validate_response(answer, checks=[not_a_server_error])

        try:
            one()
        except FailureGroup as failed:
            failures.append(str(failed))
    return answers, failures


@pytest.mark.whole
def test_no_route_answers_as_a_bug_does(room: Room) -> None:
    answers, failures = asked(room, EXAMPLES)
    sys.stdout.write(f"{answers.total()} requests: {dict(sorted(answers.items()))}\n")
    assert failures == []
    assert answers.total() >= 1_000
    # the three hooks alone ask for a signature, which nobody guesses
    assert answers[401] <= 3 * EXAMPLES
