"""Rotation: an ERP's password is changed while the program runs, and it goes on."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any, cast

import httpx2
import pytest
from msgspec import structs

from adapters.kit.auth import Basic, ClientCredentials
from adapters.kit.secrets import Secret
from adapters.kit.session import Address, Session
from canonical_model.adapter import ReadRequest
from canonical_model.errors import Misconfigured
from duecourse.bootstrap import Application, application
from duecourse.flows.send import send_due
from duecourse.job_desk import queue_of
from duecourse.jobs import plain_url, work_until
from duecourse.schedules import Order
from duecourse.work import WORK
from simulators.books import Books

OLD, NEW = "welcome-1-of-tests", "welcome-2-of-tests"


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """Where the ERP's password is kept."""
    path = tmp_path / "password"
    change(path, OLD)
    return path


def change(path: Path, secret: str) -> None:
    path.unlink(missing_ok=True)
    path.write_text(secret + "\n", encoding="utf-8")
    path.chmod(0o400)


def by_reference(here: Any, path: Path) -> None:
    """The same settings, with the password where it is kept."""
    settings = here.home / "duecourse.toml"
    text = settings.read_text(encoding="utf-8")
    known = here.server.credentials.password
    assert f'"{known}"' in text
    settings.write_text(text.replace(f'"{known}"', f'{{ file = "{path}" }}'), encoding="utf-8")


def take(here: Any, secret: str) -> None:
    """From now on the ERP takes this password and no other."""
    here.server.change_password(secret)


def test_a_reading_that_is_refused_looks_the_password_up_and_goes_on(site: Any, desk: Books, kept: Path) -> None:
    with site(desk) as here:
        by_reference(here, kept)
        take(here, OLD)
        with here.open() as app:
            assert not here.sync(app).needs_a_person
            change(kept, NEW)
            take(here, NEW)
            assert not here.sync(app, full=True).needs_a_person


def test_one_connection_goes_on_through_a_change_between_two_pages(site: Any, desk: Books, kept: Path) -> None:
    with site(desk, page_size=1) as here:
        by_reference(here, kept)
        take(here, OLD)
        with here.open() as app, app.reader("s4") as reader:
            pages = reader.read(ReadRequest(feed="customers", entity="DE01"))
            read = next(pages).read
            change(kept, NEW)
            take(here, NEW)
            read += sum(page.read for page in pages)
    assert read >= 4


def test_a_password_that_was_not_changed_where_it_is_kept_is_asked_for_once_and_said(
    site: Any, desk: Books, kept: Path
) -> None:
    with site(desk) as here:
        by_reference(here, kept)
        take(here, NEW)
        with here.open() as app:
            report = here.sync(app)
            assert report.needs_a_person
            assert any("401" in row.reason or "log" in row.reason.lower() for row in report.streams)


def test_a_note_is_written_by_the_process_that_began_before_the_change(desks: Any, desk: Books, kept: Path) -> None:
    with desks() as here:
        by_reference(here.here, kept)
        take(here.here, OLD)
        note = here.proposed("note", "add", "DE01/2", "asked for a copy")
        here.run("write-backs", "approve", note, by="bob")
        with application(here.here.home, clock=here.here.clock) as app, app.sending(lambda *_: None) as run:
            change(kept, NEW)
            take(here.here, NEW)
            send_due(run, wait=20)
        assert here.shown(note)["state"] == "confirmed"
        assert desk.customer("DE01", "0000000002").note.count("asked for a copy") == 1


def test_a_token_service_that_refuses_is_asked_again_with_what_the_secret_is_by_then(environment: Any) -> None:
    secret, asked = Secret(OLD), list[str]()

    def answer(request: httpx2.Request) -> httpx2.Response:
        if request.url.path == "/token":
            asked.append(request.content.decode())
            right = NEW in asked[-1]
            return httpx2.Response(200 if right else 401, json={"access_token": "t"} if right else {})
        return httpx2.Response(200, json={"ok": True})

    def anew() -> bool:
        secret.become(NEW)
        return True

    told = ClientCredentials(
        token_url="https://erp.example.com/token", client_id="c", client_secret=secret, in_form=True
    )
    session = Session(
        Address(base_url="https://erp.example.com"), structs.replace(environment, secrets_anew=anew), credentials=told,
        transport=httpx2.MockTransport(answer),
    )  # fmt: skip
    assert session.read("/x").status == 200
    assert len(asked) == 2


def test_where_nothing_changed_a_refusal_stays_a_refusal(environment: Any) -> None:
    asked = list[str]()

    def answer(request: httpx2.Request) -> httpx2.Response:
        asked.append(request.headers["authorization"])
        return httpx2.Response(401)

    session = Session(
        Address(base_url="https://erp.example.com"), environment, credentials=Basic(user="u", password=Secret(OLD)),
        transport=httpx2.MockTransport(answer),
    )  # fmt: skip
    with pytest.raises(Misconfigured):
        session.read("/x")
    assert len(asked) == 1


def test_a_job_that_no_session_of_ours_logged_on_for_is_tried_again_with_what_the_secret_is_by_then(
    site: Any, desk: Books, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried = list[str]()

    def read(app: Application, order: Order, _told: object) -> str:
        tried.append(app.settings.system(order.system).options["auth"]["password"])
        if tried[-1] != NEW:
            change(kept, NEW)
            raise Misconfigured("the logon was refused", system=order.system)
        return "read"

    with site(desk) as here:
        by_reference(here, kept)
        monkeypatch.setitem(cast("dict[str, Any]", WORK), "sync", read)
        with here.open() as app, queue_of(app) as queue:
            queue._run("TRUNCATE procrastinate_jobs, procrastinate_workers CASCADE")
            queue.defer(Order(flow="sync", system="s4"))
            monkeypatch.setattr("duecourse.jobs._WAIT", -60)
            asyncio.run(work_until(plain_url(app.store.url), app, name="w", concurrency=1, wait=False, silent=30))
    assert tried == [OLD, NEW]
