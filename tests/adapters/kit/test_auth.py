from __future__ import annotations

import pickle
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import httpx2
import msgspec
import pytest

from adapters.kit.auth import (
    Basic,
    ClientCertificate,
    ClientCredentials,
    Credentials,
    StaticHeaders,
    certificate_context,
)
from adapters.kit.secrets import Secret, redacted, secret_hook
from adapters.kit.session import Session
from canonical_model.errors import BadAnswer, Misconfigured, Retry

Connect = Callable[..., Session]
OAUTH = ClientCredentials(
    token_url="https://login.example.com/token", client_id="me", client_secret=Secret("s3cret"), scope="read"
)


class TokenService:
    """Gives numbered tokens; the resource takes the newest only."""

    def __init__(self, expires_in: object = 3600) -> None:
        self.given = 0
        self.expires_in = expires_in
        self.revoked = False
        self.forms: list[str] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        if request.url.path == "/token":
            self.given += 1
            self.revoked = False
            self.forms.append(request.content.decode())
            body = {"access_token": f"token-{self.given}", "token_type": "bearer", "expires_in": self.expires_in}
            return httpx2.Response(200, json=body)
        good = request.headers["authorization"] == f"Bearer token-{self.given}" and not self.revoked
        return httpx2.Response(200 if good else 401, json={})


def test_a_token_is_fetched_once_and_used(connect: Connect) -> None:
    service = TokenService()
    session = connect(service, credentials=OAUTH)
    assert [session.read("/x").status, session.read("/y").status] == [200, 200]
    assert service.forms == ["grant_type=client_credentials&scope=read"]


def test_a_token_is_renewed_before_it_ends(connect: Connect, clock: Any) -> None:
    service = TokenService(expires_in="60")
    session = connect(service, credentials=OAUTH)
    session.read("/x")
    clock.time += timedelta(seconds=31)
    session.read("/x")
    assert service.given == 2


def test_a_token_that_dies_in_mid_run_is_renewed_once(connect: Connect) -> None:
    service = TokenService()
    session = connect(service, credentials=OAUTH)
    session.read("/x")
    service.revoked = True
    assert session.read("/x").status == 200
    assert service.given == 2


def test_a_second_refusal_after_renewing_ends_it(connect: Connect) -> None:
    asked: list[str] = []

    def never(request: httpx2.Request) -> httpx2.Response:
        asked.append(request.url.path)
        if request.url.path == "/token":
            return httpx2.Response(200, json={"access_token": "t", "expires_in": 60})
        return httpx2.Response(401, json={})

    with pytest.raises(Misconfigured, match="HTTP 401"):
        connect(never, credentials=OAUTH).read("/x")
    assert asked == ["/token", "/x", "/token", "/x"]


def test_a_token_without_an_end_is_kept_for_a_short_time_only(connect: Connect, clock: Any) -> None:
    service = TokenService(expires_in=None)
    session = connect(service, credentials=OAUTH)
    session.read("/x")
    clock.time += timedelta(minutes=5)
    session.read("/x")
    assert service.given == 2


@pytest.mark.parametrize(
    ("status", "body", "error"),
    [
        (401, b"{}", Misconfigured),
        (400, b'{"error":"invalid_client"}', Misconfigured),
        (503, b"", Retry),
        (200, b"<html>", BadAnswer),
        (200, b'{"access_token":""}', BadAnswer),
        (200, b'{"access_token":"t","token_type":"mac"}', BadAnswer),
    ],
)
def test_a_token_service_that_gives_no_token_is_reported(
    connect: Connect, status: int, body: bytes, error: type[Exception]
) -> None:
    with pytest.raises(error) as caught:
        connect(lambda _: httpx2.Response(status, content=body), credentials=OAUTH).read("/x")
    assert "s3cret" not in str(caught.value)


def test_static_headers_are_sent(connect: Connect) -> None:
    seen: list[str] = []
    session = connect(
        lambda request: seen.append(request.headers["x-api-key"]) or httpx2.Response(200, json={}),
        credentials=StaticHeaders(headers={"X-API-Key": Secret("k3y")}),
    )
    session.read("/x")
    assert seen == ["k3y"]


def test_a_client_certificate_that_cannot_be_read_is_a_matter_of_settings(tmp_path: Any) -> None:
    credentials = ClientCertificate(certificate_file=str(tmp_path / "none.pem"), key_file=str(tmp_path / "none.key"))
    with pytest.raises(Misconfigured, match="client certificate"):
        certificate_context(credentials)


def test_a_secret_shows_itself_nowhere() -> None:
    secret = Secret("p4ssw0rd")
    assert f"{secret} {secret!r} {Basic(user='u', password=secret)!r}".count("p4ssw0rd") == 0
    assert secret.reveal() == "p4ssw0rd"
    with pytest.raises(TypeError):
        pickle.dumps(secret)
    with pytest.raises(TypeError):
        msgspec.json.encode(secret)


def test_secrets_compare_by_value() -> None:
    assert Secret("a") == Secret("a")
    assert Secret("a") != Secret("b")
    assert len({Secret("a"), Secret("a")}) == 1
    assert not Secret("")


def test_settings_become_credentials_with_secrets() -> None:
    told = {"kind": "basic", "user": "u", "password": "pw"}
    assert msgspec.convert(told, Credentials, dec_hook=secret_hook) == Basic(user="u", password=Secret("pw"))


def test_short_values_are_not_masked_out_of_every_text() -> None:
    assert redacted("an answer with secret-1", ["a", "secret-1"]) == "an answer with ***"
