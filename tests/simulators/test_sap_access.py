from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from email.utils import parsedate_to_datetime

import pytest
import requests

from simulators.books import Books, Sale
from simulators.sap import RunningServer, serve

COMPANIES = "/sap/opu/odata/sap/API_JOURNALENTRYITEMBASIC_SRV/A_CompanyCode"


class Clock:
    def __init__(self) -> None:
        self.now = datetime(2026, 11, 20, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


def test_a_wrong_password_gets_an_html_page_and_401(desk: Books, web: requests.Session) -> None:
    with serve(desk) as server:
        for auth in (None, ("COLLECT_RO", "wrong")):
            answer = web.get(server.url + COMPANIES, auth=auth, timeout=5)
            assert answer.status_code == 401
            assert answer.headers["Content-Type"].startswith("text/html")
            assert answer.headers["WWW-Authenticate"].startswith("Basic realm=")
        web.auth = (server.credentials.user, server.credentials.password)
        assert web.get(server.url + COMPANIES, timeout=5).status_code == 200
        assert web.get(server.url + COMPANIES + "?sap-client=100", timeout=5).status_code == 200
        assert web.get(server.url + COMPANIES + "?sap-client=200", timeout=5).status_code == 401
        assert web.get(server.url + COMPANIES, headers={"sap-client": "200"}, timeout=5).status_code == 401


def token_of(server: RunningServer, web: requests.Session) -> str:
    known = server.credentials
    answer = web.post(
        server.url + known.token_path,
        data={"grant_type": "client_credentials"},
        auth=(known.client_id, known.client_secret),
        timeout=5,
    )
    assert answer.json()["token_type"] == "Bearer"
    return str(answer.json()["access_token"])


def test_a_token_is_good_until_it_expires(desk: Books, web: requests.Session) -> None:
    clock = Clock()
    with serve(desk, auth="oauth", clock=clock, token_ttl=timedelta(minutes=10)) as server:
        bearer = {"Authorization": f"Bearer {token_of(server, web)}"}
        assert web.get(server.url + COMPANIES, headers=bearer, timeout=5).status_code == 200
        clock.now += timedelta(minutes=10)
        assert web.get(server.url + COMPANIES, headers=bearer, timeout=5).status_code == 401
        bearer = {"Authorization": f"Bearer {token_of(server, web)}"}
        assert web.get(server.url + COMPANIES, headers=bearer, timeout=5).status_code == 200
        answer = web.get(server.url + COMPANIES, headers=bearer, timeout=5)
        assert parsedate_to_datetime(answer.headers["Date"]) == clock.now


@pytest.mark.parametrize(
    ("form", "status", "error"),
    [
        ({"grant_type": "client_credentials", "client_id": "sim-client", "client_secret": "no"}, 401, "invalid_client"),
        (
            {"grant_type": "password", "client_id": "sim-client", "client_secret": "sim-secret"},
            400,
            "unsupported_grant_type",
        ),
    ],
)
def test_a_token_is_refused_in_oauths_own_words(
    desk: Books, web: requests.Session, form: dict[str, str], status: int, error: str
) -> None:
    with serve(desk, auth="oauth") as server:
        answer = web.post(server.url + server.credentials.token_path, data=form, timeout=5)
    assert (answer.status_code, answer.json()["error"]) == (status, error)


def test_a_write_needs_the_token_and_then_is_not_allowed(running: RunningServer, web: requests.Session) -> None:
    url = running.url + COMPANIES
    bare = web.post(url, json={}, timeout=5)
    assert (bare.status_code, bare.headers["x-csrf-token"]) == (403, "Required")
    fetched = web.get(url, headers={"X-CSRF-Token": "Fetch"}, timeout=5)
    assert "sap-XSRF_S4H_100" in fetched.cookies
    write = web.patch(url, json={}, headers={"X-CSRF-Token": fetched.headers["x-csrf-token"]}, timeout=5)
    assert write.status_code == 405
    web.cookies.clear()
    lost = web.patch(url, json={}, headers={"X-CSRF-Token": fetched.headers["x-csrf-token"]}, timeout=5)
    assert lost.status_code == 403


def test_errors_come_in_xml_unless_json_is_asked_for(running: RunningServer) -> None:
    url = running.url + COMPANIES
    answer = requests.get(f"{url}('NONE')", headers={"Accept": "application/xml"}, timeout=5)
    assert answer.status_code == 406
    assert answer.headers["Content-Type"].startswith("application/xml")
    assert "<error xmlns=" in answer.text
    assert requests.get(f"{url}?$format=json", headers={"Accept": "*/*"}, timeout=5).status_code == 200


def test_large_answers_are_compressed_when_that_is_accepted(
    running: RunningServer, web: requests.Session, desk: Books, sale: Callable[..., Sale], cube_path: str
) -> None:
    desk.post_invoice(sale("1.00"), today=date(2026, 11, 1))
    url = running.url + cube_path
    assert web.get(url, timeout=5).headers["Content-Encoding"] == "gzip"
    assert "Content-Encoding" not in web.get(url, headers={"Accept-Encoding": "identity"}, timeout=5).headers


def test_requests_are_logged_and_connections_are_kept(running: RunningServer, web: requests.Session) -> None:
    for _ in range(3):
        web.get(running.url + COMPANIES, timeout=5)
    web.head(running.url + COMPANIES, timeout=5)
    assert [seen.method for seen in running.requests] == ["GET", "GET", "GET", "HEAD"]
    assert running.requests[0].target == COMPANIES
    running.stop()
    with pytest.raises(requests.ConnectionError):
        web.get(running.url + COMPANIES, timeout=5)


def test_a_service_may_be_absent_from_a_system(desk: Books, web: requests.Session) -> None:
    from simulators.sap import Options

    options = Options(absent=frozenset({"API_JOURNALENTRYITEMBASIC_SRV"}))
    with serve(desk, auth="none", options=options) as server:
        assert web.get(server.url + COMPANIES, timeout=5).status_code == 403
