"""Logging on, pages and refusals over SOAP, and notes: what goes wrong is told by name, and nothing is half read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import httpx2
import pytest
from msgspec.structs import replace

from adapters.kit.bounds import Bounds
from adapters.kit.secrets import Secret
from adapters.kit.throttle import Unlimited
from adapters.netsuite.settings import Settings, Token
from adapters.netsuite.soap import document, messages, notes
from adapters.netsuite.soap.answers import opened, reference_of
from adapters.netsuite.soap.client import SoapClient
from adapters.netsuite.soap.faults import Refused, Said, error_of
from adapters.netsuite.soap.messages import Preferences, Wanted
from adapters.netsuite.soap.rows import search_page
from adapters.netsuite.soap.spaces import Endpoint, family_of
from canonical_model.access import Actor
from canonical_model.adapter import Environment
from canonical_model.errors import AdapterError, BadAnswer, Misconfigured, NotReached, Retry, Throttled
from canonical_model.identity import SystemUid
from simulators.books import Books
from simulators.netsuite import Credentials, Options, RunningServer, serve
from simulators.netsuite.soap_xml import double

NEW = Endpoint(version="2025_2")
INVOICES = Wanted(types=("_invoice",), subsidiary="3")
WHEN = datetime(2026, 11, 20, 18, tzinfo=UTC)
Client = Callable[..., SoapClient]


def envelope(inside: str, space: str = "urn:messages_2025_2.platform.webservices.netsuite.com") -> bytes:
    soap = "http://schemas.xmlsoap.org/soap/envelope/"
    core = "urn:core_2025_2.platform.webservices.netsuite.com"
    xsi = "http://www.w3.org/2001/XMLSchema-instance"
    told = f'xmlns:s="{soap}" xmlns="{space}" xmlns:c="{core}" xmlns:xsi="{xsi}"'
    return f"<s:Envelope {told}><s:Body>{inside}</s:Body></s:Envelope>".encode()


def found(records: str, total: str = "1") -> bytes:
    return envelope(
        '<searchResponse><c:searchResult><c:status isSuccess="true"/>'
        f"<c:totalRecords>{total}</c:totalRecords><c:pageSize>5</c:pageSize><c:totalPages>1</c:totalPages>"
        f"<c:pageIndex>1</c:pageIndex><c:searchId>x</c:searchId>{records}</c:searchResult></searchResponse>"
    )


@pytest.fixture
def server(books: Books, credentials: Credentials, clock: Any) -> Iterator[RunningServer]:
    with serve(books, credentials=credentials, clock=clock.now) as served:
        yield served


@pytest.fixture
def client(clock: Any) -> Iterator[Client]:
    made: list[SoapClient] = []

    def connected(server: RunningServer, **changed: Any) -> SoapClient:
        environment = Environment(
            system=SystemUid("ns"), name="the-account", now=clock.now, sleep=clock.sleep, slots=Unlimited(),
            bucket=Unlimited(), actor=Actor(id="test", kind="service"),
        )  # fmt: skip
        known = server.credentials
        token = Token(
            consumer_key=known.consumer_key, consumer_secret=Secret(known.consumer_secret), token_id=known.token_id,
            token_secret=Secret(known.token_secret),
        )  # fmt: skip
        told = {
            "account": known.account,
            "base_url": server.url,
            "auth": token,
            "bounds": Bounds(attempts=3),
            **changed,
        }
        made.append(SoapClient(Settings(**told), environment))
        return made[-1]

    yield connected
    for one in made:
        one.close()


def invoices(one: SoapClient, size: int = 100) -> list[Any]:
    asked = messages.search_transactions(one.endpoint, INVOICES, Preferences(page_size=size))
    return [row for rows in one.search(asked, entity="3") for row in rows]


def test_pages_bring_each_record_once(server: RunningServer, client: Client) -> None:
    rows = invoices(client(server))
    assert len({row.id for row in rows}) == len(rows) > 200
    assert {row.kind for row in rows} == {"Invoice"}
    assert {row.id for row in invoices(client(server), 1000)} == {row.id for row in rows}


@pytest.mark.parametrize("endpoint", ["2023_2", "2025_2"])
def test_any_version_of_the_endpoint_is_understood(server: RunningServer, client: Client, endpoint: str) -> None:
    assert invoices(client(server, soap_endpoint=endpoint), 1000)
    assert server.requests[-1].target == f"/services/NetSuitePort_{endpoint}"


def test_an_endpoint_that_is_no_more_says_which_is_the_last(server: RunningServer, client: Client) -> None:
    with pytest.raises(Misconfigured, match="UNSUPPORTED_WS_VERSION") as caught:
        client(server, soap_endpoint="2019_2").clock()
    assert "2025_2 is the last one" in caught.value.remedy


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        ("same_page", "page 2 repeats the page before it"),
        ("wrong_index", "page 2 was asked for, page 1 came"),
        ("truncated", "the answer is cut or damaged XML"),
        ("count_disagrees", "the search counted"),
    ],
)
def test_pages_that_cannot_be_right_stop_the_reading(
    server: RunningServer, client: Client, fault: str, words: str
) -> None:
    server.soap.inject(fault)
    with pytest.raises(BadAnswer, match=words) as caught:
        invoices(client(server))
    assert (caught.value.system, caught.value.entity) == ("the-account", "3")


def test_a_single_page_that_counts_wrongly_stops_the_reading(server: RunningServer, client: Client) -> None:
    server.soap.inject("count_disagrees")
    with pytest.raises(BadAnswer, match="records are counted, "):
        invoices(client(server), 1000)


def test_a_field_that_nobody_knows_changes_nothing(server: RunningServer, client: Client) -> None:
    before = [(row.id, row.fields) for row in invoices(client(server), 1000)]
    server.soap.inject("new_field")
    after = [
        (row.id, {k: v for k, v in row.fields.items() if k != "brandnew"}) for row in invoices(client(server), 1000)
    ]
    assert after == before


@pytest.mark.parametrize("fault", ["throttled", "session_limit"])
def test_a_busy_account_is_asked_again_with_a_new_passport(
    server: RunningServer, client: Client, clock: Any, fault: str
) -> None:
    """The simulated account takes no nonce twice."""
    before = clock.time
    server.soap.inject(fault, 2)
    assert invoices(client(server), 1000)
    assert clock.time > before
    server.soap.inject(fault, 3)
    with pytest.raises(Throttled) as caught:
        client(server).clock()
    assert "lower limits.concurrent" in caught.value.remedy


def test_a_full_pool_blocks_soap_as_it_blocks_rest(books: Books, credentials: Credentials, client: Client) -> None:
    with (
        serve(books, credentials=credentials, options=Options(concurrency=0), clock=lambda: WHEN) as full,
        pytest.raises(Throttled, match="WS_REQUEST_BLOCKED"),
    ):
        client(full).clock()


@pytest.mark.parametrize("changed", ["consumer_secret", "token_secret", "consumer_key", "token_id"])
def test_wrong_credentials_say_what_to_check_and_show_no_secret(
    server: RunningServer, client: Client, changed: str
) -> None:
    known = server.credentials
    told = {
        "consumer_key": known.consumer_key, "consumer_secret": Secret(known.consumer_secret),
        "token_id": known.token_id, "token_secret": Secret(known.token_secret),
    }  # fmt: skip
    wrong = "another-one" if isinstance(told[changed], str) else Secret("another-one")
    with pytest.raises(Misconfigured, match="INVALID_LOGIN_CREDENTIALS") as caught:
        client(server, auth=Token(**{**told, changed: wrong})).clock()  # type: ignore[arg-type]
    assert "check account" in caught.value.remedy
    assert known.token_secret not in str(caught.value)
    assert len(server.requests) == 1


def test_a_certificate_opens_no_soap(server: RunningServer, settings_of: Any, clock: Any) -> None:
    environment = Environment(
        system=SystemUid("ns"), name="the-account", now=clock.now, sleep=clock.sleep, slots=Unlimited(),
        bucket=Unlimited(), actor=Actor(id="test", kind="service"),
    )  # fmt: skip
    with pytest.raises(Misconfigured, match="SOAP takes no OAuth"):
        SoapClient(settings_of(server), environment)


def test_a_missing_permission_names_what_to_give(server: RunningServer, client: Client) -> None:
    server.soap.inject("no_permission")
    with pytest.raises(Misconfigured, match="INSUFFICIENT_PERMISSION") as caught:
        invoices(client(server))
    assert caught.value.remedy == "give the role the permission 'Transactions -> Invoice'"


def test_records_changed_since_an_instant_are_found(server: RunningServer, client: Client) -> None:
    one = client(server)
    every = invoices(one, 1000)
    since = datetime.fromisoformat(sorted(row.fields["lastmodifieddate"] for row in every)[-40])
    wanted = replace(INVOICES, changed_since=since.astimezone(UTC))
    found = list(one.every(messages.search_transactions(one.endpoint, wanted, Preferences())))
    expected = {row.id for row in every if datetime.fromisoformat(row.fields["lastmodifieddate"]) >= since}
    assert {row.id for row in found} == expected
    assert len(every) > len(expected) >= 40


def test_what_was_deleted_is_told_from_an_instant_on(server: RunningServer, client: Client, clock: Any) -> None:
    one = client(server)
    first, second, third, *_ = invoices(one, 1000)
    server.soap.delete("invoice", first.id)
    clock.sleep(60)
    since = one.clock()
    server.soap.delete("invoice", second.id)
    server.soap.delete("customerPayment", third.id)
    assert [(gone.kind, gone.id) for gone in one.deleted(("invoice",), since)] == [("invoice", second.id)]
    assert {gone.id for gone in one.deleted(("invoice", "customerPayment"), since)} == {second.id, third.id}
    assert list(one.deleted(("creditMemo",), since)) == []


def test_the_clock_is_netsuites_own(server: RunningServer, client: Client, clock: Any) -> None:
    clock.time += timedelta(minutes=7)
    assert client(server).clock() == clock.time


def test_one_record_is_got_by_its_id(server: RunningServer, client: Client) -> None:
    one = client(server)
    row = invoices(one)[3]
    assert one.get("invoice", row.id).fields == row.fields
    with pytest.raises(BadAnswer, match="RCRD_DSNT_EXIST"):
        one.get("invoice", "999999")


def test_a_note_is_added_once_found_by_its_key_and_deleted(server: RunningServer, client: Client) -> None:
    one = client(server)
    note = notes.Note(
        external_id="coll-t1-note-1", link="transaction", target=invoices(one)[0].id, title="Promise <soon>",
        text="pays & says so", made_at=WHEN,
    )  # fmt: skip
    made = reference_of(one.send(notes.add_note(NEW, note)), "add")
    with pytest.raises(BadAnswer, match="DUP_RCRD"):
        one.send(notes.add_note(NEW, note))
    (found,) = one.every(notes.find_note(NEW, "coll-t1-note-1"))
    assert (found.kind, found.id, found.external_id) == ("Note", made, "coll-t1-note-1")
    assert (found.fields["title"], found.fields["note"]) == ("Promise <soon>", "pays & says so")
    assert found.fields["transaction"] == note.target
    assert reference_of(one.send(notes.delete_note(NEW, made)), "delete") == made
    assert list(one.every(notes.find_note(NEW, "coll-t1-note-1"))) == []
    with pytest.raises(BadAnswer, match="RCRD_DSNT_EXIST"):
        one.send(notes.delete_note(NEW, made))


def test_a_write_is_sent_once_even_to_a_busy_account(server: RunningServer, client: Client) -> None:
    server.soap.inject("throttled", 5)
    with pytest.raises(Throttled):
        client(server).send(notes.delete_note(NEW, "1"))
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("status", "headers", "body", "kind"),
    [
        (503, {"content-type": "text/html"}, b"<html>down</html>", Retry),
        (404, {"content-type": "text/html"}, b"<html>no such host</html>", Misconfigured),
        (302, {"content-type": "text/html", "location": "https://system.netsuite.com/login"}, b"", BadAnswer),
        (200, {"content-type": "text/html"}, b"<html>log in</html>", BadAnswer),
        (500, {"content-type": "text/xml"}, found(""), BadAnswer),
    ],
)
def test_what_is_no_soap_is_told_by_its_status(
    clock: Any, status: int, headers: dict[str, str], body: bytes, kind: type[AdapterError]
) -> None:
    environment = Environment(
        system=SystemUid("ns"), name="the-account", now=clock.now, sleep=clock.sleep, slots=Unlimited(),
        bucket=Unlimited(), actor=Actor(id="test", kind="service"),
    )  # fmt: skip
    token = Token(consumer_key="k", consumer_secret=Secret("s"), token_id="t", token_secret=Secret("u"))
    transport = httpx2.MockTransport(lambda _: httpx2.Response(status, headers=headers, content=body))
    one = SoapClient(Settings(account="1", auth=token), environment, transport=transport)
    with pytest.raises(kind) as caught:
        one.clock()
    assert (type(caught.value), caught.value.system) == (kind, "the-account")
    one.close()


def test_an_account_that_is_not_reached_is_told_apart(server: RunningServer, client: Client) -> None:
    one = client(server)
    server.stop()
    with pytest.raises(NotReached):
        one.send(messages.get_server_time(NEW))


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        (Said(code="", message="", fault="exceededConcurrentRequestLimitFault"), Throttled),
        (Said(code="NEW_CODE", message="", fault="invalidCredentialsFault"), Misconfigured),
        (Said(code="INVALID_LOGIN", message=""), Misconfigured),
        (Said(code="WS_FEATURE_REQD", message=""), Misconfigured),
        (Said(code="UNEXPECTED_ERROR", message="Error ID: x"), Retry),
        (Said(code="ACCT_TEMP_UNAVAILABLE", message=""), Retry),
        (Said(code="INVALID_KEY_OR_REF", message="no such key"), Refused),
        (Said(code="", message=""), Refused),
    ],
)
def test_each_refusal_says_what_one_does_about_it(said: Said, kind: type[AdapterError]) -> None:
    assert type(error_of(said)) is kind
    assert error_of(said).message


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"", "cut or damaged XML"),
        (b"<html/>", "no SOAP envelope"),
        (envelope(""), "none of NetSuite's"),
        (envelope("<searchResponse/>", "urn:messages.example.com"), "none of NetSuite's"),
        (envelope("<searchResponse/>"), "neither that it succeeded nor that it failed"),
        (envelope("<getResponse><readResponse/></getResponse>"), "the answer says that it failed, and not why"),
        (b'<!DOCTYPE a [<!ENTITY b "c">]>' + envelope("&b;"), "brings a DTD"),
        (envelope("x").decode().encode("utf-16"), "is not UTF-8"),
        (found("", "many"), "totalRecords is no number"),
        (found('<c:recordList><c:record internalId="1"/></c:recordList>'), "without its type or its internal id"),
        (found('<c:recordList><c:record xsi:type="x:Invoice"/></c:recordList>'), "without its type or its internal id"),
    ],
)
def test_what_is_no_answer_of_netsuites_is_refused(body: bytes, words: str) -> None:
    with pytest.raises(BadAnswer, match=words):
        search_page(opened(body), "search")


def test_an_answer_to_another_question_is_refused() -> None:
    with pytest.raises(BadAnswer, match="search was asked for, deleteResponse answers"):
        search_page(opened(envelope(
            '<deleteResponse><writeResponse><c:status isSuccess="true"/></writeResponse></deleteResponse>'
        )), "search")  # fmt: skip


def test_an_answer_beyond_the_bound_is_not_parsed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(document, "MOST_BYTES", 10)
    with pytest.raises(BadAnswer, match="larger than 10 bytes"):
        opened(found(""))


def test_no_file_is_read_for_an_answer(tmp_path: Any) -> None:
    secret = tmp_path / "secret"
    secret.write_text("hush")
    body = f'<!DOCTYPE a [<!ENTITY b SYSTEM "{secret.as_uri()}">]>'.encode() + envelope("&b;")
    with pytest.raises(BadAnswer, match="DTD") as caught:
        opened(body)
    assert "hush" not in str(caught.value)


def test_where_lxml_is_missing_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    document.lxml.cache_clear()
    monkeypatch.setitem(__import__("sys").modules, "lxml", None)
    try:
        with pytest.raises(Misconfigured, match="lxml, which is not installed") as caught:
            opened(found(""))
        assert "duecourse[soap]" in caught.value.remedy
    finally:
        document.lxml.cache_clear()


@pytest.mark.parametrize(
    ("namespace", "family"),
    [
        ("urn:sales_2016_1.transactions.webservices.netsuite.com", "sales"),
        ("urn:core_2_5.platform.webservices.netsuite.com", "core"),
        ("urn:types.faults_2023_2.platform.webservices.netsuite.com", ""),
        ("urn:core_x.platform.webservices.netsuite.com", ""),
        ("urn:core_2016_1.platform.webservices.example.com", ""),
        ("", ""),
    ],
)
def test_a_namespace_is_known_by_its_family(namespace: str, family: str) -> None:
    assert family_of(namespace) == family


@pytest.mark.parametrize(
    ("written", "expected"),
    [("15993.6", "15993.6"), ("0", "0.0"), (".5", "0.5"), ("12345678.9", "1.23456789E7"), ("-30000000", "-3.0E7")],
)
def test_the_simulated_account_writes_doubles_as_java_does(written: str, expected: str) -> None:
    assert double(written) == expected
    assert Decimal(double(written)) == Decimal(written)
