"""Logging on by Entra with a certificate: one statement a token, and none that says something else is taken."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any
from urllib.parse import urlencode

import jwt
import msgspec
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import NameOID
from msgspec import structs

from adapters.dynamics.entra import Application, credentials_for
from adapters.dynamics.finance.settings import Settings
from adapters.kit.answers import Answer
from adapters.kit.assertions import certified
from adapters.kit.auth import ClientAssertion, login
from adapters.kit.secrets import Secret, secret_hook
from canonical_model.errors import Misconfigured
from conformance.suite.bench import bench
from conformance.suite.subjects.dynamics_finance import SUBJECT, Finance
from simulators.dynamics.entra import Credentials, Gate
from simulators.dynamics.finance import serve
from simulators.messages import Request

NOW = datetime(2026, 11, 20, 18, tzinfo=UTC)
ORIGIN = "https://login.example"


@cache
def certificate(name: str) -> tuple[str, Secret]:
    """A certificate and its private key, both as PEM."""
    key = rsa.generate_private_key(65537, 2048)
    called = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    made = (
        x509.CertificateBuilder().subject_name(called).issuer_name(called).public_key(key.public_key())
        .serial_number(1).not_valid_before(NOW).not_valid_after(NOW + timedelta(days=9)).sign(key, hashes.SHA256())
    )  # fmt: skip
    plain = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return made.public_bytes(serialization.Encoding.PEM).decode(), Secret(plain.decode())


def known() -> Credentials:
    return Credentials(certificate=certificate("ours")[0], client_secret="nobody-knows-it")


def application(name: str = "ours", **more: Any) -> Application:
    pem, key = certificate(name)
    told = known()
    return Application(
        tenant=told.tenant, client_id=told.client_id, certificate=pem, private_key=key, authority=ORIGIN, **more
    )


class Door:
    """A token service that is asked without a network."""

    def __init__(self) -> None:
        self.now = NOW
        self.gate = Gate(known(), clock=lambda: self.now)
        self.forms: list[dict[str, str]] = []

    def post(self, url: str, form: Any, headers: Any) -> Answer:
        assert headers == {}
        self.forms.append(dict(form))
        answer = self.send(dict(form))
        if answer.status != 200:
            raise Misconfigured(answer.body.decode())
        return Answer(status=answer.status, headers={}, body=answer.body, url=url)

    def send(self, form: dict[str, str]) -> Any:
        told = self.gate.credentials
        return self.gate.token(
            Request(method="POST", target=told.token_path, headers={}, body=urlencode(form).encode(), origin=ORIGIN)
        )

    def log_on(self, auth: Application) -> str:
        credentials = credentials_for(auth, "https://sim.operations.dynamics.com")
        return login(credentials, post_form=self.post, now=lambda: self.now).headers()["Authorization"]


@pytest.mark.parametrize(("algorithm", "header"), [("RS256", "x5t"), ("PS256", "x5t#S256")])
def test_a_certificate_logs_on_with_the_print_that_goes_with_its_signature(algorithm: Any, header: str) -> None:
    door = Door()
    assert door.log_on(application(algorithm=algorithm)).startswith("Bearer ")
    (form,) = door.forms
    assert "client_secret" not in form
    head = jwt.get_unverified_header(form["client_assertion"])
    assert (set(head), head["alg"], "=" in head[header]) == ({"alg", "typ", header}, algorithm, False)
    claims = jwt.decode(form["client_assertion"], options={"verify_signature": False})
    assert set(claims) == {"aud", "iss", "sub", "jti", "nbf", "iat", "exp"}
    assert claims["exp"] - claims["nbf"] == 600


def test_every_statement_has_an_id_of_its_own_and_none_is_taken_twice() -> None:
    door = Door()
    for _ in range(2):
        door.log_on(application())
    first, second = door.forms
    assert first["client_assertion"] != second["client_assertion"]
    assert (door.send(first).status, b"used before" in door.send(second).body) == (401, True)


@pytest.mark.parametrize(
    ("claims", "code"),
    [
        ({"aud": "https://login.example/other/oauth2/v2.0/token"}, "AADSTS700023"), ({"sub": "else"}, "AADSTS700021"),
        ({"iss": "else"}, "AADSTS700021"), ({"exp": int(NOW.timestamp())}, "AADSTS700024"),
        ({"nbf": int(NOW.timestamp()) + 301}, "AADSTS700024"), ({"jti": ""}, "AADSTS50027"), ({"exp": "x"}, "AADSTS"),
    ],
)  # fmt: skip
def test_a_statement_that_says_something_else_is_refused(claims: dict[str, Any], code: str) -> None:
    door = Door()
    door.log_on(application())
    told = jwt.decode(door.forms[0]["client_assertion"], options={"verify_signature": False})
    pem, key = certificate("ours")
    signed = jwt.encode({**told, "jti": "n", **claims}, key.reveal(), algorithm="RS256", headers=certified(pem, "x5t"))
    answer = door.send({**door.forms[0], "client_assertion": signed})
    assert (answer.status, code.encode() in answer.body) == (401, True)


def test_another_certificate_a_changed_statement_and_the_wrong_print_are_refused() -> None:
    door = Door()
    with pytest.raises(Misconfigured, match="AADSTS700027"):
        door.log_on(application("theirs"))
    crossed = structs.replace(application(), private_key=certificate("theirs")[1])
    with pytest.raises(Misconfigured, match="AADSTS700027"):
        door.log_on(crossed)
    form = door.forms[-1]
    for changed in ("a.b.c", form["client_assertion"] + "x", "é.é.é"):
        assert b"AADSTS700027" in door.send({**form, "client_assertion": changed}).body
    assert b"AADSTS900144" in door.send({**form, "client_assertion_type": "other"}).body
    made = credentials_for(application(), "https://sim.operations.dynamics.com")
    assert isinstance(made, ClientAssertion)
    newer = structs.replace(made, print_header="x5t#S256")
    with pytest.raises(Misconfigured, match="AADSTS700027"):
        login(newer, post_form=door.post, now=lambda: NOW).headers()


def test_an_application_has_one_way_to_log_on() -> None:
    told = {"tenant": "t", "client_id": "c"}
    assert msgspec.convert({**told, "client_secret": "s"}, Application, dec_hook=secret_hook).client_secret
    assert msgspec.convert({**told, "client_secret": "s", "kind": "secret"}, Application, dec_hook=secret_hook)
    with pytest.raises(msgspec.ValidationError, match="what the other one needs"):
        msgspec.convert({**told, "client_secret": "s", "kind": "certificate"}, Application, dec_hook=secret_hook)
    for more in ({}, {"client_secret": "s", "certificate": "c", "private_key": "k"}, {"certificate": "c"},
                 {"client_secret": "s", "private_key": "k"}):  # fmt: skip
        with pytest.raises(msgspec.ValidationError, match="either a client_secret, or a certificate"):
            msgspec.convert({**told, **more}, Application, dec_hook=secret_hook)


def test_a_certificate_that_is_none_is_a_persons_business_and_no_key_is_told() -> None:
    with pytest.raises(Misconfigured, match="certificate cannot be read"):
        Door().log_on(structs.replace(application(), certificate="x"))
    with pytest.raises(Misconfigured, match="cannot sign with RS256") as found:
        Door().log_on(structs.replace(application(), private_key=Secret("a-secret-that-is-no-key")))
    assert "a-secret-that-is-no-key" not in str(found.value)


class Certified(Finance):
    """An environment whose application has a certificate."""

    def credentials(self) -> Credentials:
        return structs.replace(super().credentials(), certificate=certificate("ours")[0])

    def serve(self) -> Any:
        return serve(self.books, credentials=self.credentials(), clock=self.clock.now)

    def settings(self, address: str) -> Settings:
        auth = structs.replace(application(), authority=self.address())
        return structs.replace(super().settings(address), auth=auth)


def test_an_environment_is_read_with_a_certificate() -> None:
    with bench(structs.replace(SUBJECT, open=Certified)) as made:
        assert {line.status for line in made.reader().check()} == {"ok"}
