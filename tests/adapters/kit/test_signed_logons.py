from __future__ import annotations

import hmac
from base64 import b64encode
from datetime import UTC, datetime

import jwt
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa

from adapters.kit.answers import Answer
from adapters.kit.assertions import assertion
from adapters.kit.auth import ClientAssertion, SignedRequests, login
from adapters.kit.oauth1 import Consumer, authorization, base_string
from adapters.kit.secrets import Secret
from canonical_model.errors import Misconfigured

NOW = datetime(2026, 11, 20, 18, tzinfo=UTC)


def pem(key: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey) -> Secret:
    made = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return Secret(made.decode())


@pytest.fixture(scope="module")
def key() -> ec.EllipticCurvePrivateKey:
    return ec.generate_private_key(ec.SECP256R1())


def test_an_assertion_says_who_for_whom_and_for_how_long(key: ec.EllipticCurvePrivateKey) -> None:
    claims = {"iss": "me", "aud": "https://example.com/token", "scope": "read"}
    signed = assertion(claims, key=pem(key), head={"kid": "k1"}, algorithm="ES256", now=NOW)
    assert jwt.get_unverified_header(signed) == {"alg": "ES256", "kid": "k1", "typ": "JWT"}
    told = jwt.decode(
        signed, key.public_key(), algorithms=["ES256"], audience=claims["aud"], options={"verify_exp": False}
    )
    assert told == {**claims, "iat": int(NOW.timestamp()), "exp": int(NOW.timestamp()) + 3600}


def test_a_key_of_the_wrong_kind_is_a_matter_for_a_person(key: ec.EllipticCurvePrivateKey) -> None:
    secret = pem(key)
    with pytest.raises(Misconfigured, match="cannot sign with PS256") as found:
        assertion({}, key=secret, head={"kid": "k1"}, algorithm="PS256", now=NOW)
    assert secret.reveal() not in str(found.value)
    with pytest.raises(Misconfigured):
        assertion({}, key=Secret("no key"), head={"kid": "k1"}, algorithm="ES256", now=NOW)


def test_a_key_that_was_changed_where_it_is_kept_signs_from_then_on(key: ec.EllipticCurvePrivateKey) -> None:
    secret, newer = pem(key), ec.generate_private_key(ec.SECP256R1())
    for one in (key, newer):
        secret.become(pem(one).reveal())
        signed = assertion({}, key=secret, head={"kid": "k1"}, algorithm="ES256", now=NOW)
        jwt.decode(signed, one.public_key(), algorithms=["ES256"], options={"verify_exp": False, "verify_iat": False})


def test_a_token_is_fetched_with_an_assertion_and_kept(key: ec.EllipticCurvePrivateKey) -> None:
    posted: list[tuple[str, dict[str, str], dict[str, str]]] = []

    def post(url: str, form: object, headers: object) -> Answer:
        posted.append((url, dict(form), dict(headers)))  # type: ignore[call-overload]
        body = b'{"access_token": "t-1", "token_type": "bearer", "expires_in": "3600"}'
        return Answer(status=200, headers={}, body=body, url=url)

    told = ClientAssertion(
        token_url="https://example.com/token", client_id="me", key_id="k1", private_key=pem(key), claims={"scope": "s"}
    )
    running = login(told, post_form=post, now=lambda: NOW)
    assert [running.headers("GET", "https://example.com/x") for _ in range(2)] == [{"Authorization": "Bearer t-1"}] * 2
    ((url, form, headers),) = posted
    assert (url, form["grant_type"], headers) == ("https://example.com/token", "client_credentials", {})
    assert form["client_assertion_type"].endswith(":jwt-bearer")
    assert told.private_key.reveal() in running.secrets()
    assert "t-1" not in repr(running)


def test_the_signature_of_the_example_in_rfc_5849_section_1_2_comes_out() -> None:
    signed = {
        "oauth_consumer_key": "dpf43f3p2l4k3l03", "oauth_token": "nnch734d00sl2jdk",
        "oauth_signature_method": "HMAC-SHA1", "oauth_timestamp": "137131202", "oauth_nonce": "chapoH",
    }  # fmt: skip
    base = base_string("GET", "http://photos.example.net/photos?file=vacation.jpg&size=original", signed)
    digest = hmac.new(b"kd94hf93k423kf44&pfkkdhi9sl3r4s00", base.encode(), "sha1").digest()
    assert b64encode(digest).decode() == "MdpQcU8iPSUjWoN/UDMsK2sui9I="


def test_every_request_is_signed_anew_and_the_realm_is_not_signed() -> None:
    who = Consumer(
        consumer_key="ck", consumer_secret=Secret("cs"), token_id="tk", token_secret=Secret("ts"), realm="1234567_SB1"
    )
    first = authorization(who, "POST", "https://example.com/q?limit=4", nonce="n", now=NOW)
    assert first.startswith('OAuth realm="1234567_SB1", oauth_consumer_key="ck"')
    assert 'oauth_signature_method="HMAC-SHA256"' in first
    assert first != authorization(who, "POST", "https://example.com/q?limit=5", nonce="n", now=NOW)
    running = login(
        SignedRequests(consumer_key="ck", consumer_secret=Secret("cs-0"), token_id="tk", token_secret=Secret("ts-0")),
        post_form=lambda *_: pytest.fail("nothing is fetched"), now=lambda: NOW,
    )  # fmt: skip
    one, other = running.headers("GET", "https://example.com/"), running.headers("GET", "https://example.com/")
    assert one != other
    assert not running.renew()
    assert running.secrets() == ("cs-0", "ts-0")
