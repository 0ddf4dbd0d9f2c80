from __future__ import annotations

import gzip
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from email.utils import format_datetime
from typing import Any

import httpx2
import pytest
from msgspec import structs

from adapters.kit.auth import Basic
from adapters.kit.bounds import Bounds
from adapters.kit.secrets import Secret
from adapters.kit.session import Address, Session
from canonical_model.errors import AdapterError, BadAnswer, Misconfigured, Retry, Throttled

Connect = Callable[..., Session]


def test_a_good_answer_comes_back_whole(connect: Connect, json_answer: Any) -> None:
    answer = connect(lambda _: json_answer(body=b'{"a": 1}')).read("/x")
    assert (answer.status, answer.body, answer.content_type) == (200, b'{"a": 1}', "application/json")


def test_a_packed_answer_is_unpacked(connect: Connect, json_answer: Any) -> None:
    packed = gzip.compress(b'{"a": 1}')
    assert connect(lambda _: json_answer(body=packed, content_encoding="gzip")).read("/x").body == b'{"a": 1}'


@pytest.mark.parametrize(
    "body",
    [gzip.compress(b"[" + b"1," * 9000)[:-12], b"no gzip at all"],
    ids=["cut", "damaged"],
)
def test_a_damaged_packed_answer_is_a_bad_answer(connect: Connect, json_answer: Any, body: bytes) -> None:
    with pytest.raises(BadAnswer, match="packed answer"):
        connect(lambda _: json_answer(body=body, content_encoding="gzip")).read("/x")


def test_a_packing_nobody_asked_for_is_a_bad_answer(connect: Connect, json_answer: Any) -> None:
    with pytest.raises(BadAnswer, match="'br'"):
        connect(lambda _: json_answer(body=b"..", content_encoding="br")).read("/x")


def test_an_answer_larger_than_the_bound_is_refused(connect: Connect, json_answer: Any) -> None:
    session = connect(lambda _: json_answer(body=b"x" * 101), bounds=Bounds(most_bytes=100))
    with pytest.raises(BadAnswer, match="larger than 100 bytes"):
        session.read("/x")


def test_an_answer_that_unpacks_beyond_the_bound_is_refused(connect: Connect, json_answer: Any) -> None:
    bomb = gzip.compress(b"0" * 1_000_000)
    session = connect(
        lambda _: json_answer(body=bomb, content_encoding="gzip"), bounds=Bounds(most_unpacked_bytes=10_000)
    )
    with pytest.raises(BadAnswer, match="unpacks to more than 10000 bytes"):
        session.read("/x")


def test_a_login_page_instead_of_json_is_a_bad_answer(connect: Connect) -> None:
    page = httpx2.Response(200, stream=httpx2.ByteStream(b"<html>log on</html>"), headers={"content-type": "text/html"})
    with pytest.raises(BadAnswer) as caught:
        connect(lambda _: page).read("/x")
    assert "logging on" in caught.value.remedy


def test_a_busy_system_is_asked_again_and_the_waits_grow(connect: Connect, json_answer: Any, clock: Any) -> None:
    answers = iter([json_answer(500), json_answer(502), json_answer()])
    assert connect(lambda _: next(answers)).read("/x").status == 200
    assert clock.slept == [0.5, 1.0]


def test_tries_are_bounded(connect: Connect, json_answer: Any, clock: Any) -> None:
    asked = []
    with pytest.raises(Retry, match="HTTP 500"):
        connect(lambda request: asked.append(request) or json_answer(500), bounds=Bounds(attempts=3)).read("/x")
    assert (len(asked), len(clock.slept)) == (3, 2)


def test_waiting_is_bounded(connect: Connect, json_answer: Any, clock: Any) -> None:
    with pytest.raises(Throttled):
        connect(lambda _: json_answer(429, retry_after="50"), bounds=Bounds(attempts=10, total_wait_seconds=120)).read(
            "/x"
        )
    assert clock.slept == [50, 50]


def test_retry_after_in_seconds_is_honoured(connect: Connect, json_answer: Any, clock: Any) -> None:
    answers = iter([json_answer(503, retry_after="7"), json_answer()])
    connect(lambda _: next(answers)).read("/x")
    assert clock.slept == [7]


def test_retry_after_as_a_date_is_honoured(connect: Connect, json_answer: Any, clock: Any) -> None:
    when = format_datetime(clock.now() + timedelta(seconds=9), usegmt=True)
    answers = iter([json_answer(429, retry_after=when), json_answer()])
    connect(lambda _: next(answers)).read("/x")
    assert clock.slept == [9]


def test_a_wait_that_is_too_long_is_handed_to_the_caller(connect: Connect, json_answer: Any, clock: Any) -> None:
    with pytest.raises(Throttled) as caught:
        connect(lambda _: json_answer(429, retry_after="3600")).read("/x")
    assert caught.value.wait_seconds == 3600
    assert clock.slept == []


@pytest.mark.parametrize(
    ("status", "error"),
    [
        (401, Misconfigured),
        (403, Misconfigured),
        (404, Misconfigured),
        (400, BadAnswer),
        (412, BadAnswer),
        (423, Retry),
    ],
)
def test_refusals_say_what_to_do_about_them(
    connect: Connect, json_answer: Any, status: int, error: type[AdapterError]
) -> None:
    with pytest.raises(error) as caught:
        connect(lambda _: json_answer(status, b'{"why": "so"}'), bounds=Bounds(attempts=1)).read("/x", entity="1010")
    assert (caught.value.system, caught.value.entity) == ("erp", "1010")
    assert f"HTTP {status}" in str(caught.value)


@pytest.mark.parametrize(
    "failure",
    [
        httpx2.ConnectError("refused"),
        httpx2.ReadTimeout("late"),
        httpx2.RemoteProtocolError("cut"),
        httpx2.ReadError("x"),
    ],
)
def test_a_failing_connection_is_tried_again(
    connect: Connect, answering: Any, json_answer: Any, failure: Exception
) -> None:
    assert connect(answering(failure, json_answer())).read("/x").status == 200


def test_a_certificate_nobody_trusts_is_not_tried_again(connect: Connect, answering: Any, clock: Any) -> None:
    broken = httpx2.ConnectError("[SSL: CERTIFICATE_VERIFY_FAILED] self-signed certificate")
    with pytest.raises(Misconfigured, match="not trusted"):
        connect(answering(broken)).read("/x")
    assert clock.slept == []


def test_a_write_is_sent_once_whatever_is_answered(connect: Connect, json_answer: Any) -> None:
    asked = []
    session = connect(lambda request: asked.append(request) or json_answer(503))
    assert session.send("POST", "/x", body=b"{}").status == 503
    assert len(asked) == 1


def test_a_link_to_another_host_is_refused(connect: Connect, json_answer: Any) -> None:
    with pytest.raises(BadAnswer, match=r"another host: evil\.example"):
        connect(lambda _: json_answer()).read("https://evil.example/x")


@pytest.mark.parametrize("link", ["http://erp.example.com/x", "https://erp.example.com:8443/x"])
def test_scheme_and_port_belong_to_the_origin(connect: Connect, json_answer: Any, link: str) -> None:
    with pytest.raises(BadAnswer, match="another host"):
        connect(lambda _: json_answer()).read(link)


def test_a_name_the_system_is_known_by_is_taken_for_its_address(connect: Connect, json_answer: Any) -> None:
    asked = []
    session = connect(
        lambda request: asked.append(str(request.url)) or json_answer(), known_as=("http://internal.example:8000",)
    )
    session.read("http://internal.example:8000/p?a=1")
    assert asked == ["https://erp.example.com/p?a=1"]


def test_a_redirect_within_the_host_is_followed(connect: Connect, json_answer: Any) -> None:
    answers = iter([httpx2.Response(307, headers={"location": "/y"}), json_answer(body=b"[1]")])
    assert connect(lambda _: next(answers)).read("/x").body == b"[1]"


def test_a_redirect_to_another_host_is_not_followed(connect: Connect) -> None:
    login = httpx2.Response(302, headers={"location": "https://login.example.net/"})
    with pytest.raises(Misconfigured, match=r"redirected to another host: login\.example\.net"):
        connect(lambda _: login).read("/x")


def test_redirects_in_a_circle_end(connect: Connect) -> None:
    with pytest.raises(BadAnswer, match="redirects"):
        connect(lambda _: httpx2.Response(302, headers={"location": "/x"})).read("/x")


def test_credentials_are_in_no_error_and_no_repr(connect: Connect, json_answer: Any) -> None:
    session = connect(lambda request: json_answer(403, request.headers["authorization"].encode() + b" p4ssw0rd-ish"))
    with pytest.raises(Misconfigured) as caught:
        session.read("/x")
    token = "cmVhZGVyOnA0c3N3MHJk"
    assert token not in str(caught.value) + repr(caught.value) + repr(session)
    assert "***" in str(caught.value)


def test_an_address_with_credentials_in_it_is_refused(environment: Any) -> None:
    with pytest.raises(Misconfigured, match="not a plain"):
        Session(
            Address(base_url="https://me:secret@erp.example.com"),
            environment,
            credentials=Basic(user="me", password=Secret("secret")),
        )


def test_a_clock_that_is_off_is_noticed(connect: Connect, json_answer: Any, clock: Any) -> None:
    when = format_datetime(clock.now() - timedelta(minutes=10), usegmt=True)
    session = connect(lambda _: json_answer(date=when))
    session.read("/x")
    assert session.findings == {"clock": "the system's clock is 600 s behind ours"}


def test_a_clock_that_agrees_is_no_finding(connect: Connect, json_answer: Any, clock: Any) -> None:
    session = connect(lambda _: json_answer(date=format_datetime(clock.now(), usegmt=True)))
    session.read("/x")
    assert session.findings == {}


class Counted:
    """A slot pool and rate bucket that note when they were used."""

    def __init__(self) -> None:
        self.log: list[str] = []

    @contextmanager
    def slot(self, system: str) -> Iterator[None]:
        self.log.append(f"in {system}")
        yield
        self.log.append("out")

    def take(self, system: str) -> None:
        self.log.append(f"take {system}")


def test_every_try_takes_a_slot_and_a_token(connect: Connect, json_answer: Any, environment: Any) -> None:
    counted = Counted()
    answers = iter([json_answer(500), json_answer()])
    connect(lambda _: next(answers), environment=structs.replace(environment, slots=counted, bucket=counted)).read("/x")
    assert counted.log == ["in sys", "take sys", "out"] * 2


def _serve_raw(answer: bytes) -> tuple[str, threading.Thread]:
    listener = socket.create_server(("127.0.0.1", 0))

    def run() -> None:
        for _ in range(2):
            connection, _ = listener.accept()
            with connection:
                connection.recv(65536)
                connection.sendall(answer)
        listener.close()

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    return f"http://127.0.0.1:{listener.getsockname()[1]}", thread


def test_a_body_that_ends_too_early_is_a_failed_connection(environment: Any) -> None:
    url, thread = _serve_raw(
        b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\nConnection: close\r\n\r\n{}"
    )
    session = Session(
        Address(base_url=url),
        environment,
        credentials=Basic(user="u", password=Secret("pass")),
        bounds=Bounds(attempts=2),
    )
    with pytest.raises(Retry, match="the connection failed"):
        session.read("/x")
    session.close()
    thread.join(5)
