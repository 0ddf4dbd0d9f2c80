from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from msgspec import structs

from adapters.kit.secrets import Secret
from adapters.netsuite.settings import Certificate, Settings, Token, host_of, realm_of
from canonical_model.errors import Misconfigured
from canonical_model.master_data import LegalEntity
from simulators.books import Books
from simulators.netsuite import RunningServer, made_credentials, serve


def token(server: RunningServer, **changed: Any) -> Token:
    known = server.credentials
    told = {
        "consumer_key": known.consumer_key, "consumer_secret": Secret(known.consumer_secret),
        "token_id": known.token_id, "token_secret": Secret(known.token_secret), **changed,
    }  # fmt: skip
    return Token(**told)


def test_a_token_of_old_opens_the_same_books(connect: Any, sound: RunningServer, read: Any) -> None:
    signed = connect(sound, auth=token(sound))
    assert read(signed, "entities").records == read(connect(sound), "entities").records
    assert read(signed, "items", "3").records == read(connect(sound), "items", "3").records


def test_doctor_warns_of_the_end_of_token_based_authentication(connect: Any, sound: RunningServer) -> None:
    told = {check.check: check for check in connect(sound, auth=token(sound)).check()}
    assert told["log on"].status == "warn"
    assert "2027.1" in told["log on"].detail
    assert {check.status for name, check in told.items() if name != "log on"} == {"ok"}


def test_a_wrong_secret_is_a_matter_for_a_person(connect: Any, sound: RunningServer, read: Any) -> None:
    reader = connect(sound, auth=token(sound, token_secret=Secret("wrong-secret")))
    with pytest.raises(Misconfigured, match="INVALID_LOGIN"):
        read(reader, "entities")
    assert [check.status for check in reader.check()] == ["fail"]


def test_a_key_that_is_not_the_certificates_is_refused(connect: Any, sound: RunningServer, read: Any) -> None:
    known = sound.credentials
    auth = Certificate(
        client_id=known.client_id, certificate_id=known.certificate_id,
        private_key=Secret(made_credentials().private_key),
    )  # fmt: skip
    with pytest.raises(Misconfigured, match="the token service refused") as found:
        read(connect(sound, auth=auth), "entities")
    assert auth.private_key.reveal() not in str(found.value)


@pytest.mark.parametrize("algorithm", ["PS256", "PS384", "PS512"])
def test_an_rsa_key_signs_too(connect: Any, books: Books, read: Any, algorithm: Any, rsa_server: RunningServer) -> None:
    known = rsa_server.credentials
    auth = Certificate(
        client_id=known.client_id, certificate_id=known.certificate_id, private_key=Secret(known.private_key),
        algorithm=algorithm,
    )  # fmt: skip
    assert len(read(connect(rsa_server, auth=auth), "entities").of(LegalEntity)) == len(books.entities)


@pytest.fixture(scope="module")
def rsa_server(books: Books) -> Any:
    instant = datetime(2026, 11, 20, 18, tzinfo=UTC)
    with serve(books, credentials=made_credentials("rsa"), clock=lambda: instant) as server:
        yield server


def test_an_expired_token_is_renewed_by_the_clock(
    connect: Any, books: Books, read: Any, clock: Any, credentials: Any
) -> None:
    with serve(books, credentials=credentials, clock=clock.now, token_ttl=timedelta(minutes=5)) as server:
        reader = connect(server)
        read(reader, "entities")
        clock.sleep(600)
        assert read(reader, "balances", "1").records
        assert sum("oauth2" in seen.target for seen in server.requests) == 2


def test_host_and_realm_write_the_account_each_in_its_own_way() -> None:
    assert host_of("1234567_SB1") == "https://1234567-sb1.suitetalk.api.netsuite.com"
    assert (realm_of("1234567_SB1"), realm_of("1234567-sb1")) == ("1234567_SB1", "1234567_SB1")


def test_settings_refuse_what_netsuite_would_refuse(sound: RunningServer) -> None:
    good = Settings(account="1", auth=token(sound))
    for wrong in ({"page_size": 1001}, {"page_size": 0}, {"overlap_minutes": 5}, {"decimals": {"JPY": 2}}):
        with pytest.raises(ValueError, match=r"page_size|overlap|decimals"):
            structs.replace(good, **wrong)
    assert "sim-token-secret" not in repr(good)
