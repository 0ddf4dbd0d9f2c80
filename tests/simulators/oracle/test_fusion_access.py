"""Who may call: a password, or a token that a trusted issuer signed."""

from __future__ import annotations

from typing import Any

import jwt
import pytest

INVOICES = "receivablesInvoices"


def bearer(call: Any, **changed: Any) -> str:
    known, now = call.server.credentials, int(call.clock.time.timestamp())
    claims = {"iss": known.issuer, "prn": known.username, "iat": now, "exp": now + 3_600, **changed}
    return "Bearer " + jwt.encode(claims, known.private_key, "RS256", headers={"x5t": known.thumbprint})


def test_a_signed_token_gets_in_until_it_ends(call: Any) -> None:
    token = bearer(call)
    assert call("GET", INVOICES, Authorization=token).status_code == 200
    call.clock.forward(3_601)
    assert call("GET", INVOICES, Authorization=token).status_code == 401


@pytest.mark.parametrize("changed", [{"iss": "somebody"}, {"prn": "NOBODY"}, {"exp": 1}, {"iat": "x"}])
def test_a_token_that_says_something_else_is_refused(call: Any, changed: dict[str, Any]) -> None:
    answer = call("GET", INVOICES, Authorization=bearer(call, **changed))
    assert (answer.status_code, answer.headers["WWW-Authenticate"]) == (401, 'Basic realm="owsm"')


@pytest.mark.parametrize("told", ["", "Bearer x.y.z", "Basic eDp5", "Basic !"])
def test_nobody_is_refused(call: Any, told: str) -> None:
    assert call("GET", INVOICES, Authorization=told).status_code == 401


def test_a_token_that_was_changed_is_refused(call: Any) -> None:
    head, claims, signature = bearer(call).split(".")
    assert call("GET", INVOICES, Authorization=f"{head}.{claims}.{signature[::-1]}").status_code == 401


def test_whoever_lacks_the_privilege_of_a_resource_is_told_so(connect: Any) -> None:
    call = connect(forbidden=frozenset({("standardReceipts", "GET")}))
    assert (call("GET", "standardReceipts").status_code, call("GET", INVOICES).status_code) == (403, 200)


def test_a_logon_may_end_in_the_middle(call: Any) -> None:
    call.server.inject("token_expires")
    token = bearer(call)
    answers = [call("GET", INVOICES, Authorization=token).status_code for _ in range(3)]
    assert answers == [200, 401, 401]
    assert (
        call("GET", INVOICES, Authorization=bearer(call, exp=int(call.clock.time.timestamp()) + 60)).status_code == 200
    )
