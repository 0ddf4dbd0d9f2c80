"""Any request that the description of the API allows, and many that it does not: never an answer that is a bug's."""

from __future__ import annotations

from typing import Any

import pytest
import schemathesis
from console_room import Room
from hypothesis import HealthCheck, given, settings
from schemathesis.checks import not_a_server_error

from console.doors import csrf_of

#: requests a route, about; some take fewer
EXAMPLES = 30


def asked(room: Room, examples: int) -> int:
    """Ask each route so often; how many requests were made."""
    name = f"asker-{examples}"
    room.person(name, "lead", "controller", "cash_applier", "auditor", "operator", "access_administrator", EUR="100")
    secret, made = room.browser(name), 0
    headers = {"X-CSRF-Token": csrf_of(secret), "Cookie": f"duecourse={secret}"}
    schema = schemathesis.openapi.from_asgi("/api/description/openapi.json", room.console)

    for operation in schema.get_all_operations():
        case_of = operation.ok()
        if case_of.path.endswith("/events"):
            continue

        @settings(max_examples=examples, deadline=None, database=None, suppress_health_check=list(HealthCheck))
        @given(case=case_of.as_strategy())
        def one(case: Any) -> None:
            nonlocal made
            made += 1
            answer = case.call(headers=headers)
            case.validate_response(answer, checks=[not_a_server_error])

        one()
    return made


@pytest.mark.whole
def test_no_route_answers_as_a_bug_does(room: Room) -> None:
    assert asked(room, EXAMPLES) >= 1_000
