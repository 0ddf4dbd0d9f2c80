"""Signing in through an OpenID provider that nobody here wrote (the PyPI package oidc-provider-mock)."""

from __future__ import annotations

import json
import subprocess
import sys
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx2
import pytest
from litestar.testing import TestClient
from msgspec import structs

from canonical_model.errors import BadAnswer, Misconfigured
from console.application import make
from console.settings import ConsoleSettings, OidcSettings
from console.signing.oidc import opened, sealed
from console.signing.provider import Attempt, Provider
from duecourse.bootstrap import Application
from duecourse.flows.access import account_closed, account_opened
from simulators.books import Books

SECRET = "client-secret-of-tests"


#: a process of its own: what its libraries warn of is not ours to mend
_SERVER = """
import sys, oidc_provider_mock as mock
users = [mock.User(sub="17", claims={"preferred_username": "ada"}), mock.User(sub="18", claims={})]
with mock.run_server_in_thread(user_claims=users, require_nonce=True) as server:
    print(server.server_port, flush=True)
    sys.stdin.read()
"""


@pytest.fixture(scope="module")
def provider() -> Iterator[str]:
    """The provider's address. Its password page lets everybody in as whom they like."""
    command = [sys.executable, "-W", "ignore", "-c", _SERVER]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    with subprocess.Popen(command, text=True, **pipes) as process:  # type: ignore[call-overload] # pipes
        yield f"http://localhost:{int(process.stdout.readline())}"
        process.stdin.close()
        process.wait(timeout=30)


def settings_of(provider: str, **told: Any) -> ConsoleSettings:
    oidc = OidcSettings(issuer=provider, client_id="duecourse", client_secret=SECRET)
    return ConsoleSettings(oidc=oidc, **told)


@pytest.fixture
def app(site: Any, desk: Books) -> Iterator[Application]:
    with site(desk) as here, here.open() as opened_app:
        account_opened(opened_app.granting(), "ada")
        yield opened_app


@contextmanager
def browser(app: Application, settings: ConsoleSettings) -> Iterator[TestClient[Any]]:
    with TestClient(make(app, settings), raise_server_exceptions=False) as client:
        yield client


def signed_in_at(where: str, sub: str) -> dict[str, str]:
    """What the provider sends the browser back with."""
    answer = httpx2.post(where, data={"sub": sub}, trust_env=False)
    assert answer.status_code == 302, answer.text
    return {name: values[0] for name, values in parse_qs(urlsplit(answer.headers["location"]).query).items()}


def begun(client: TestClient[Any]) -> str:
    answer = client.get("/oidc/start", follow_redirects=False)
    assert answer.status_code == 303, answer.text
    return str(answer.headers["location"])


def test_whoever_the_provider_names_is_let_in_under_their_account(app: Application, provider: str) -> None:
    with browser(app, settings_of(provider)) as client:
        assert client.get("/api/v1/jobs").status_code == 401
        where = begun(client)
        asked = {name: values[0] for name, values in parse_qs(urlsplit(where).query).items()}
        assert asked["code_challenge_method"] == "S256"
        assert {"state", "nonce", "code_challenge"} <= asked.keys()
        answer = client.get("/oidc/back", params=signed_in_at(where, "17"), follow_redirects=False)
        assert (answer.status_code, answer.headers["location"]) == (303, "/")
        cookie = next(one for one in answer.headers.get_list("set-cookie") if one.startswith("duecourse="))
        assert "HttpOnly" in cookie
        assert "samesite=lax" in cookie.lower()
        # known now, and still without any right
        assert client.get("/api/v1/jobs").status_code == 403


@pytest.mark.parametrize("sub", ["18", "nobody@example.com"])
def test_whom_the_settings_claim_does_not_name_is_not_let_in(app: Application, provider: str, sub: str) -> None:
    with browser(app, settings_of(provider)) as client:
        answer = client.get("/oidc/back", params=signed_in_at(begun(client), sub), follow_redirects=False)
        assert answer.status_code == 401
        assert client.get("/api/v1/jobs").status_code == 401


def test_an_account_that_is_closed_or_not_there_is_not_let_in_and_none_is_made(app: Application, provider: str) -> None:
    account_closed(app.granting(), "ada", closed=True)
    with browser(app, settings_of(provider)) as client:
        answer = client.get("/oidc/back", params=signed_in_at(begun(client), "17"), follow_redirects=False)
        assert answer.status_code == 401
    told = settings_of(provider)
    assert told.oidc is not None
    with browser(app, structs.replace(told, oidc=structs.replace(told.oidc, claim="sub"))) as client:
        answer = client.get("/oidc/back", params=signed_in_at(begun(client), "18"), follow_redirects=False)
        assert answer.status_code == 401
    with app.store.unit(app.actor, app.scope) as repository:
        assert [one.id for one in repository.accounts()] == ["ada"]


def test_what_was_begun_elsewhere_or_changed_on_the_way_is_refused(app: Application, provider: str) -> None:
    with browser(app, settings_of(provider)) as client, browser(app, settings_of(provider)) as other:
        back = signed_in_at(begun(client), "17")
        assert other.get("/oidc/back", params=back, follow_redirects=False).status_code == 400
        assert client.get("/oidc/back", params={**back, "state": "x"}, follow_redirects=False).status_code == 400
        assert client.get("/oidc/back", params={**back, "code": ""}, follow_redirects=False).status_code == 401
        assert client.get("/oidc/back", params={**back, "code": "x"}, follow_redirects=False).status_code == 401
        assert client.get("/oidc/back", params=back, follow_redirects=False).status_code == 303


def test_a_way_that_took_too_long_is_refused(app: Application, provider: str) -> None:
    settings = settings_of(provider)
    with browser(app, settings) as client:
        back = signed_in_at(begun(client), "17")
        known = opened(str(client.cookies["duecourse-oidc"]), SECRET)
        assert known is not None
        client.cookies["duecourse-oidc"] = sealed(structs.replace(known, until=known.until - 700), SECRET)
        assert client.get("/oidc/back", params=back, follow_redirects=False).status_code == 400


def test_a_cookie_that_we_did_not_write_is_none() -> None:
    attempt = Attempt(state="s", nonce="n", verifier="v", until=1)
    assert opened(sealed(attempt, SECRET), SECRET) == attempt
    body, _, seal = sealed(attempt, SECRET).partition(".")
    told = urlsafe_b64decode(body + "=" * (-len(body) % 4)).replace(b'"s"', b'"t"')
    changed = urlsafe_b64encode(told).decode().rstrip("=")
    assert opened(f"{changed}.{seal}", SECRET) is None
    assert opened(sealed(attempt, "another"), SECRET) is None
    assert opened("", SECRET) is None


def attempted(provider: str, **changes: str) -> str:
    """The account of a real way through the provider, of which something is changed before the code is cashed in."""
    oidc = OidcSettings(issuer=provider, client_id="duecourse", client_secret=SECRET)
    attempt = Attempt(state="s" * 32, nonce="n" * 32, verifier="v" * 64, until=0)
    asks = Provider(oidc, now=_now)
    code = signed_in_at(asks.address(attempt, back="http://localhost/back"), "17")["code"]
    return asks.account(code, structs.replace(attempt, **changes), back="http://localhost/back")


def _now() -> float:
    from duecourse.passing import SystemClock

    return SystemClock().now().timestamp()


def test_a_code_is_good_only_with_the_nonce_that_it_was_asked_with(provider: str) -> None:
    assert attempted(provider) == "ada"
    with pytest.raises(BadAnswer, match="cannot be believed"):
        attempted(provider, nonce="another")


def test_the_challenge_is_the_verifiers_as_the_standards_example_has_it(provider: str) -> None:
    # RFC 7636, appendix B; the provider above takes any verifier
    verifier, challenge = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
    oidc = OidcSettings(issuer=provider, client_id="duecourse", client_secret=SECRET)
    attempt = Attempt(state="s", nonce="n", verifier=verifier, until=0)
    assert f"code_challenge={challenge}" in Provider(oidc, now=_now).address(attempt, back="http://localhost/back")


def test_a_word_of_the_past_is_not_believed(provider: str) -> None:
    oidc = OidcSettings(issuer=provider, client_id="duecourse", client_secret=SECRET)
    attempt = Attempt(state="s" * 32, nonce="n" * 32, verifier="v" * 64, until=0)
    asks = Provider(oidc, now=lambda: _now() + 100_000)
    code = signed_in_at(asks.address(attempt, back="http://localhost/back"), "17")["code"]
    with pytest.raises(BadAnswer, match="ExpiredTokenError"):
        asks.account(code, attempt, back="http://localhost/back")


def test_a_word_without_a_signature_or_for_somebody_else_is_not_believed(
    provider: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    oidc = OidcSettings(issuer=provider, client_id="duecourse", client_secret=SECRET)
    attempt = Attempt(state="s", nonce="n", verifier="v", until=0)
    asks = Provider(oidc, now=_now)
    claims = {"iss": provider, "aud": "duecourse", "exp": 9_999_999_999, "iat": 1, "nonce": "n", "sub": "17"}
    head, body = ({"alg": "none"}, {**claims, "preferred_username": "ada"})
    token = ".".join(urlsafe_b64encode(json.dumps(one).encode()).decode().rstrip("=") for one in (head, body)) + "."
    monkeypatch.setattr(Provider, "_post", lambda *_: json.dumps({"id_token": token}).encode())
    with pytest.raises(BadAnswer, match="cannot be believed"):
        asks.account("code", attempt, back="x")
    for wrong in ({"aud": "another"}, {"iss": "https://other"}, {"aud": ["duecourse", "x"]}, {"azp": "another"}):
        with pytest.raises(Exception, match=r".+"):
            asks._checked({**claims, **wrong}, attempt)
    asks._checked(dict(claims), attempt)


def test_an_issuer_that_is_not_https_or_calls_itself_otherwise_is_refused(provider: str) -> None:
    with pytest.raises(Misconfigured, match="not https"):
        Provider(OidcSettings(issuer="http://sso.example.com", client_id="c", client_secret="s"), now=_now).metadata()
    with pytest.raises(BadAnswer, match="another name"):
        Provider(OidcSettings(issuer=f"{provider}/", client_id="c", client_secret="s"), now=_now).metadata()


def test_without_a_provider_there_is_no_such_way(app: Application) -> None:
    with browser(app, ConsoleSettings()) as client:
        assert client.get("/oidc/start", follow_redirects=False).status_code == 404
