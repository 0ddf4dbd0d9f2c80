"""Who may call: a password, or a token that a trusted issuer signed."""

from __future__ import annotations

from typing import Any

import jwt
import pytest
import requests

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


def token(call: Any, **changed: str) -> Any:
    known = call.server.credentials
    told = {"grant_type": "client_credentials", "scope": known.scope, **changed}
    who = (told.pop("client", known.client_id), known.client_secret)
    return requests.post(f"{call.server.url}/oauth2/v1/token", data=told, auth=who, timeout=10)


def test_a_token_of_the_identity_domain_gets_in_everywhere_until_it_ends(call: Any, reports: Any) -> None:
    told = token(call).json()
    assert (told["token_type"], told["expires_in"]) == ("Bearer", 3_600)
    bearer = {"Authorization": f"Bearer {told['access_token']}"}
    assert call("GET", INVOICES, **bearer).status_code == 200
    assert reports.post("business_units", headers=bearer).status_code == 200
    call.clock.forward(3_600)
    assert call("GET", INVOICES, **bearer).status_code == 401
    assert reports.post("business_units", headers=bearer).status_code == 401


def test_a_token_that_was_ended_stays_ended_and_the_next_is_another_one(call: Any) -> None:
    first, second = (f"Bearer {token(call).json()['access_token']}" for _ in range(2))
    call.server.inject("token_expires")
    assert [call("GET", INVOICES, Authorization=one).status_code for one in (first, first, second)] == [200, 401, 200]


@pytest.mark.parametrize(
    ("changed", "status", "error"),
    [
        ({"client": "nobody"}, 401, "invalid_client"),
        ({"scope": "else"}, 400, "invalid_scope"),
        ({"grant_type": "password"}, 400, "unsupported_grant_type"),
    ],
)
def test_the_identity_domain_refuses(call: Any, changed: dict[str, str], status: int, error: str) -> None:
    answer = token(call, **changed)
    assert (answer.status_code, answer.json()["error"]) == (status, error)
