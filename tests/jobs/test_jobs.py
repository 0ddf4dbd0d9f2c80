"""Jobs over a real PostgreSQL: put in once, done by whoever is there, taken up from the dead, paused and cancelled."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from shutil import copyfile
from typing import Any
from zoneinfo import ZoneInfo

import pytest

import duecourse.jobs as jobs_module
from canonical_model.errors import Misconfigured, Throttled
from core.schedule import Calendar
from duecourse.failpoints import VARIABLE
from duecourse.flows.history import history_from
from duecourse.jobs import Queue, plain_url, work_until
from duecourse.schedules import Order, Schedule, timetable_of
from duecourse.work import WORK
from scheduler import GRACE, Scheduler, orders_of, utc_now
from simulators.books import Books
from store.throttles import SharedBucket, SharedSlots
from store.units import engine

AT = datetime(2026, 11, 20, 5, tzinfo=UTC)
BANK_FILES = Path(__file__).parents[1] / "adapters" / "bank" / "files"
SYNC = Order(flow="sync", system="s4")


@pytest.fixture
def here(site: Any, desk: Books) -> Iterator[Any]:
    closed = '[[maintenance]]\nsystem = "closed"\nbegin = "00:00:00"\nend = "00:00:00"\n'
    with site(desk, options=closed) as made:
        with made.open() as app, Queue(plain_url(app.store.url)).open() as queue:
            queue._run("TRUNCATE procrastinate_jobs, procrastinate_workers CASCADE")
        yield made


def drained(app: Any, *, name: str = "w1", concurrency: int = 1) -> None:
    """Work until nothing waits."""
    done = work_until(plain_url(app.store.url), app, name=name, concurrency=concurrency, wait=False, silent=30)
    asyncio.run(done)


def test_what_two_processes_fire_at_one_instant_is_one_run(here: Any) -> None:
    with here.open() as app:
        url = plain_url(app.store.url)
        with Queue(url).open() as one, Queue(url).open() as other:
            made = [queue.defer_once(SYNC, AT) for queue in (one, other, one)]
            assert len([job for job in made if job is not None]) == 1
            assert one.defer_once(Order(flow="assess"), AT) is not None
        drained(app)
        with Queue(url).open() as queue:
            assert queue.defer_once(SYNC, AT) is None
            assert queue.defer_once(SYNC, AT + timedelta(days=1)) is not None
    rows = here.run("jobs", "list").document["jobs"]
    assert [(row["flow"], row["state"]) for row in rows] == [("sync", "waiting"), ("assess", "done"), ("sync", "done")]
    assert "8 push" in rows[1]["progress"]
    assert "new" in rows[2]["progress"]


def test_threads_that_fire_together_put_in_one(here: Any) -> None:
    with here.open() as app, Queue(plain_url(app.store.url)).open():
        made: list[int | None] = []

        def put_in() -> None:
            with Queue(plain_url(app.store.url)).open() as queue:
                made.append(queue.defer_once(SYNC, AT))

        threads = [threading.Thread(target=put_in) for _ in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len([job for job in made if job is not None]) == 1


def clock_of(told: dict[str, Any], defer: Any, *, at: datetime) -> tuple[Scheduler, list[datetime]]:
    """A clock that looks when it is told to, at the time that is put into the list."""
    now = [at]
    return Scheduler(timetable_of(told, [], ["s4"]), ["s4"], defer=defer, now=lambda: now[0]), now


@pytest.mark.parametrize(
    ("night", "cron", "times"),
    [
        (datetime(2026, 10, 24, 22, tzinfo=UTC), "30 2 * * *", ["00:30"]),
        (datetime(2026, 10, 24, 22, tzinfo=UTC), "0 0-4 * * *", ["22:00", "23:00", "00:00", "02:00", "03:00"]),
        (datetime(2026, 3, 28, 23, tzinfo=UTC), "30 2 * * *", ["01:30"]),
    ],
)
def test_an_hour_that_comes_twice_fires_once_and_one_that_is_left_out_too(
    night: datetime, cron: str, times: list[str]
) -> None:
    fired = dict[datetime, None]()
    told = {"x": {"flow": "assess", "cron": cron, "time_zone": "Europe/Berlin"}}
    clock, now = clock_of(told, lambda _order, instant: fired.setdefault(instant), at=night - timedelta(minutes=1))
    for _ in range(8 * 60):
        now[0] += timedelta(minutes=1)
        clock.look()
    assert [f"{one:%H:%M}" for one in fired] == times


def test_holidays_are_left_out_and_an_unknown_country_is_named_when_settings_are_read() -> None:
    schedule = Schedule(flow="assess", cron="30 2 * * *", time_zone="Europe/Berlin", calendar=Calendar(holidays="DE"))
    christmas = datetime(2026, 12, 25, 2, 30, tzinfo=ZoneInfo("Europe/Berlin"))
    assert list(orders_of(schedule, christmas, ["s4"])) == []
    assert len(list(orders_of(schedule, christmas + timedelta(days=3), ["s4"]))) == 1
    bad = {"flow": "assess", "cron": "30 2 * * *", "calendar": {"holidays": "Germany"}}
    with pytest.raises(Misconfigured, match=r"schedules\.x.*'Germany' are not known"):
        timetable_of({"x": bad}, [], ["s4"])


def test_a_schedule_knows_its_systems_and_a_wrong_one_is_named() -> None:
    told = {"read": {"flow": "sync", "cron": "0 5 * * mon-fri", "entities": ["DE01", "DE02"]}}
    table = timetable_of(told, [], ["s4", "ns"])
    keys = [order.key for order in table.schedules["read"].orders(["s4", "ns"])]
    assert keys == ["sync/s4/DE01", "sync/s4/DE02", "sync/ns/DE01", "sync/ns/DE02"]
    for bad, why in (
        ({"flow": "sync", "cron": "every day"}, "schedules.x"), ({"flow": "dance", "cron": "0 5 * * *"}, "dance"),
        ({"flow": "sync", "cron": "0 5 * * *", "systems": ["tally"]}, "no system tally"),
        ({"flow": "sync", "cron": "0 5 * * *", "time_zone": "Mars/Base"}, "Mars"),
    ):  # fmt: skip
        with pytest.raises(Misconfigured, match=why):
            timetable_of({"x": bad}, [], ["s4"])
    with pytest.raises(Misconfigured, match="maintenance"):
        timetable_of({}, [{"system": "s4"}], ["s4"])


def test_the_clock_fires_what_is_due_and_one_that_fails_stops_no_other() -> None:
    fired = list[tuple[str, datetime]]()
    away = [True]

    def defer(order: Order, instant: datetime) -> None:
        if order.flow == "assess" and away[0]:
            raise ConnectionError("the store is away")
        fired.append((order.flow, instant))

    told = {"bad": {"flow": "assess", "cron": "0 5 * * *"}, "good": {"flow": "reconcile", "cron": "0 5 * * *"}}
    clock, now = clock_of(told, defer, at=AT - timedelta(hours=1))
    clock.look()
    assert fired == []
    now[0] = AT
    clock.look()
    assert fired == [("reconcile", AT)]
    now[0], away[0] = AT + timedelta(minutes=20), False
    clock.look()
    clock.look()
    assert fired == [("reconcile", AT), ("assess", AT)]


def test_what_could_not_be_put_in_within_the_grace_time_is_left_out() -> None:
    fired = list[datetime]()
    away = [True]

    def defer(_order: Order, instant: datetime) -> None:
        if away[0]:
            raise ConnectionError("the store is away")
        fired.append(instant)

    told = {"x": {"flow": "assess", "cron": "0 5 * * *"}}
    clock, now = clock_of(told, defer, at=AT - timedelta(hours=1))
    now[0] = AT
    clock.look()
    now[0], away[0] = AT + GRACE + timedelta(seconds=1), False
    clock.look()
    assert fired == []
    # a clock that slept for days fires once for all that it missed, and only if the newest is not too old
    now[0] = AT + timedelta(days=3, minutes=5)
    clock.look()
    assert fired == [AT + timedelta(days=3)]


def test_the_clock_keeps_looking_until_it_is_stopped() -> None:
    done = threading.Event()
    clock, now = clock_of({"x": {"flow": "assess", "cron": "0 5 * * *"}}, lambda *_: done.set(), at=AT)
    now[0] = AT + timedelta(days=1)
    clock.start()
    assert done.wait(5)
    clock.stop()


def test_a_job_of_a_killed_worker_is_taken_up_and_done_again(here: Any) -> None:
    with here.open() as app, Queue(plain_url(app.store.url)).open() as queue:
        job = queue.defer(SYNC)
        assert queue.defer(SYNC) is None
        assert worked(here.home, until="job-sync") == -signal.SIGKILL
        (row,) = queue.rows(before=None, limit=5)
        assert (row["id"], row["status"]) == (job, "doing")
        assert queue.sweep(utc_now(), silent=3600) == 0
        assert queue.sweep(utc_now(), silent=0) == 1
        drained(app)
        (row,) = queue.rows(before=None, limit=5)
        assert (row["status"], row["attempts"]) == ("succeeded", 2)


def test_a_paused_flow_waits_and_a_cancelled_job_is_not_done(here: Any) -> None:
    assert here.run("jobs", "pause", "assess").document["paused"][0].startswith("assess/* by ")
    job = here.run("jobs", "defer", "assess").document["jobs"][0]["id"]
    with here.open() as app:
        drained(app)
    assert here.run("jobs", "show", job).document["jobs"][0]["state"] == "waiting"
    assert here.run("jobs", "resume", "assess").document["paused"] == []
    assert here.run("jobs", "cancel", job).document["jobs"][0]["state"] == "cancelled"
    assert here.run("jobs", "cancel", job).status == 1
    assert here.run("jobs", "show", "999").status == 1
    assert here.run("jobs", "defer", "sync", "--system", "tally").status == 1
    assert here.run("jobs", "defer", "mirror").status == 1
    made = [here.run("jobs", "defer", flow).document["jobs"][0]["id"] for flow in ("assess", "outreach", "courtesy")]
    first = here.run("jobs", "list", "--limit", "2").document
    rest = here.run("jobs", "list", "--limit", "2", "--after", first["next"]).document
    assert [row["id"] for row in (*first["jobs"], *rest["jobs"])] == [*reversed(made), job]


def test_what_waiting_helps_is_tried_again_and_what_a_person_must_mend_is_not(
    here: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[str] = []

    def work(_app: Any, order: Order, told: Any) -> str:
        tried.append(order.flow)
        told("accounts", 3, 7)
        if order.flow == "assess" and tried.count("assess") == 1:
            raise Throttled("slow down", system="s4")
        if order.flow == "reconcile":
            raise Misconfigured("the password is wrong", system="s4")
        return "all of it"

    monkeypatch.setattr(jobs_module, "_WAIT", 0)
    monkeypatch.setattr(jobs_module, "WORK", dict.fromkeys(WORK, work))
    with here.open() as app, Queue(plain_url(app.store.url)).open() as queue:
        queue.defer(Order(flow="assess"))
        queue.defer(Order(flow="reconcile", system="s4"))
        queue.defer(Order(flow="sync", system="closed"))
        drained(app)
    assert (tried.count("assess"), tried.count("reconcile"), tried.count("sync")) == (2, 1, 0)
    rows = {row["flow"]: row for row in here.run("jobs", "list").document["jobs"]}
    assert (rows["assess"]["state"], rows["assess"]["progress"]) == ("done", "all of it")
    assert rows["reconcile"]["state"] == "failed"
    assert "the password is wrong" in rows["reconcile"]["progress"]
    assert rows["sync"]["state"] == "waiting"
    assert here.run("jobs", "list", "--state", "failed").document["jobs"][0]["flow"] == "reconcile"


def test_a_reading_that_fails_is_tried_again_and_one_that_is_not_let_in_is_not(
    here: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jobs_module, "_WAIT", 0)
    with here.open() as app, Queue(plain_url(app.store.url)).open() as queue:
        here.server.inject("unavailable_503", count=5)
        again = queue.defer(SYNC)
        drained(app)
    settings = here.home / "duecourse.toml"
    settings.write_text(
        settings.read_text("utf-8").replace(here.server.credentials.password, "wrong"), encoding="utf-8"
    )
    with here.open() as app, Queue(plain_url(app.store.url)).open() as queue:
        refused = queue.defer(SYNC)
        drained(app)
        with app.store.unit(app.actor, app.scope) as repository:
            notes = repository.job_notes([again or 0, refused or 0])
    rows = {row["id"]: row for row in here.run("jobs", "list").document["jobs"]}
    assert (rows[str(again)]["state"], notes[again or 0].failures) == ("done", 5)
    assert (rows[str(refused)]["state"], notes[refused or 0].failures) == ("failed", 1)
    assert rows[str(refused)]["progress"].startswith("Misconfigured: s4: ")


def test_what_was_put_off_counts_as_no_failure(here: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    order, tried = Order(flow="assess"), list[int]()

    def work(*_: Any) -> str:
        tried.append(1)
        if len(tried) < jobs_module._ATTEMPTS:
            raise Throttled("slow down", system="s4")
        return "all of it"

    for name in ("_WAIT", "_LOOK_AGAIN"):
        monkeypatch.setattr(jobs_module, name, 0)
    monkeypatch.setattr(jobs_module, "WORK", dict.fromkeys(WORK, work))
    with here.open() as app, Queue(plain_url(app.store.url)).open() as queue:
        job = queue.defer(order)
        looked = [True] * 12

        def told_to_wait(*_: Any) -> None:
            if looked:
                looked.pop()
                raise jobs_module._Later(utc_now())

        monkeypatch.setattr(jobs_module, "_wait_if_told", told_to_wait)
        drained(app)
        with app.store.unit(app.actor, app.scope) as repository:
            assert repository.job_notes([job or 0])[job or 0].failures == jobs_module._ATTEMPTS - 1
    (row,) = here.run("jobs", "list").document["jobs"]
    assert (row["state"], row["progress"], len(tried)) == ("done", "all of it", jobs_module._ATTEMPTS)


def test_what_fails_too_often_is_left_to_a_person(here: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def work(*_: Any) -> str:
        raise Throttled("slow down", system="s4")

    waits = list[float]()
    real = jobs_module.timedelta
    monkeypatch.setattr(jobs_module, "timedelta", lambda seconds: waits.append(seconds) or real(0))
    monkeypatch.setattr(jobs_module, "WORK", dict.fromkeys(WORK, work))
    with here.open() as app, Queue(plain_url(app.store.url)).open() as queue:
        queue.defer(Order(flow="assess"))
        drained(app)
    (row,) = here.run("jobs", "list").document["jobs"]
    assert (row["state"], waits) == ("failed", [30, 60, 120, 240, 480])


def test_an_order_that_waits_already_is_the_one_that_is_shown(here: Any) -> None:
    first = here.run("jobs", "defer", "assess").document["jobs"][0]["id"]
    here.run("jobs", "defer", "reconcile", "--system", "s4")
    assert here.run("jobs", "defer", "assess").document["jobs"][0]["id"] == first
    said = here.run("jobs", "list", "--after", "yesterday")
    assert (said.status, said.document) == (1, None)
    assert "'yesterday' is no job's number" in said.text


def test_two_workers_do_every_job_once_and_one_key_at_a_time(here: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    lock, under_way, done = threading.Lock(), set[str](), list[str]()

    def work(_app: Any, order: Order, told: Any) -> str:
        with lock:
            assert order.key not in under_way
            under_way.add(order.key)
        told("x", 0, 0)
        with lock:
            under_way.remove(order.key)
            done.append(order.key)
        return "done"

    monkeypatch.setattr(jobs_module, "WORK", dict.fromkeys(WORK, work))
    with here.open() as app, Queue(plain_url(app.store.url)).open() as queue:
        orders = [Order(flow="reconcile", system="s4", entity=f"E{number}") for number in range(12)]
        for order in orders:
            queue.defer_once(order, AT)
        threads = [threading.Thread(target=drained, args=(app,), kwargs={"name": f"w{n}"}) for n in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert sorted(done) == sorted(order.key for order in orders)


def test_places_are_shared_by_all_and_a_dead_holder_loses_its_own(here: Any) -> None:
    with here.open() as app:
        made = engine(app.store.url)
        slept: list[float] = []
        one = SharedSlots(made, 2, holder="w1", sleep=slept.append)
        with one.slot("s4"), one.slot("s4"), one.slot("ns"):
            other = SharedSlots(made, 2, holder="w2", sleep=lambda _: give_up())
            with pytest.raises(TimeoutError), other.slot("s4"):
                pass
            with made.begin() as connection:
                connection.exec_driver_sql("UPDATE slot SET lease_until = now() - interval '1 second' WHERE place = 0")
            with other.slot("s4"):
                pass
        with other.slot("s4"), other.slot("s4"):
            assert slept == []
        made.dispose()


def test_a_place_that_was_lost_to_another_taking_of_the_same_process_is_not_given_back_by_the_first(here: Any) -> None:
    with here.open() as app:
        made = engine(app.store.url)
        slots = SharedSlots(made, 1, holder="w1", sleep=lambda _: give_up())
        with ExitStack() as late:
            with slots.slot("s4"):
                with made.begin() as connection:
                    connection.exec_driver_sql("UPDATE slot SET lease_until = now() - interval '1 second'")
                late.enter_context(slots.slot("s4"))
            with pytest.raises(TimeoutError), slots.slot("s4"):
                pass
        made.dispose()


def give_up() -> None:
    raise TimeoutError


def test_requests_in_a_window_are_counted_over_all_processes_and_start_in_turn(
    here: Any,
) -> None:
    with here.open() as app:
        made, waited, starts = engine(app.store.url), list[float](), list[float]()

        def wait(seconds: float) -> None:
            waited.append(seconds)
            starts.append(time.monotonic() + seconds)

        one, other = (SharedBucket(made, 3, seconds=60, sleep=wait) for _ in range(2))
        for bucket in (one, other, one):
            bucket.take("s4")
        assert waited == []
        for bucket in (other, one, other, one):
            bucket.take("s4")
        other.take("ns")
        assert len(waited) == 4
        assert all(50 < seconds <= 60 for seconds in waited[:3])
        assert 110 < waited[3] <= 120
        # two of them may be due at once, and each was looked at a moment after its turn was told
        assert all(later > earlier - 0.5 for earlier, later in pairwise(starts))
        made.dispose()


def test_an_allowance_that_was_lowered_holds_at_once(here: Any) -> None:
    with here.open() as app:
        made, waited = engine(app.store.url), list[float]()
        for _ in range(5):
            SharedBucket(made, 5, seconds=60, sleep=waited.append).take("s4")
        assert waited == []
        for _ in range(2):
            SharedBucket(made, 1, seconds=60, sleep=waited.append).take("s4")
        first, second = waited
        assert 55 < first <= 60
        assert 115 < second <= 120
        made.dispose()


def test_the_settings_of_schedules_are_read(here: Any) -> None:
    settings = here.home / "duecourse.toml"
    more = '[schedules.read]\nflow = "sync"\ncron = "0 5 * * mon-fri"\ntime_zone = "Europe/Berlin"\n'
    more += '[schedules.read.calendar]\nholidays = "DE"\n'
    settings.write_text(settings.read_text("utf-8") + more, encoding="utf-8")
    with here.open() as app:
        (schedule,) = app.settings.timetable.schedules.values()
        assert (schedule.flow, schedule.calendar.holidays) == ("sync", "DE")
        assert json.dumps([order.key for order in schedule.orders(["s4"])]) == '["sync/s4/*"]'


def decided(app: Any) -> list[tuple[str, str, str]]:
    """(customer, move, next step) of every decision that was ever kept."""
    with app.store.unit(app.actor, app.scope) as repository:
        return sorted((one.customer_id, one.move, one.next_step) for one in repository.decided())


def worked(home: Path, *, until: str = "") -> int:
    """The exit status of a worker process that does what waits, or dies by SIGKILL when it comes to a point."""
    environment = {**os.environ, VARIABLE: until, "PYTHONWARNINGS": "ignore"}
    begin = "from duecourse.cli.app import main; main()"
    command = [sys.executable, "-c", begin, "--home", str(home), "run", "--drain"]
    return subprocess.run(command, env=environment, capture_output=True, check=False, timeout=60).returncode


def test_an_assessment_is_done_in_parts_by_whoever_is_there(here: Any) -> None:
    assert here.run("sync").status == 0
    settings = here.home / "duecourse.toml"
    settings.write_text(settings.read_text("utf-8") + "[jobs]\naccounts = 3\n", encoding="utf-8")
    with here.open() as app, Queue(plain_url(app.store.url)).open() as queue:
        queue.defer(Order(flow="assess"))
        threads = [threading.Thread(target=drained, args=(app,), kwargs={"name": f"w{n}"}) for n in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        drained(app)
        apart = decided(app)
    rows = here.run("jobs", "list").document["jobs"]
    assert sorted(row["partition"] for row in rows) == ["", "1 of 3", "2 of 3", "3 of 3"]
    assert {row["state"] for row in rows} == {"done"}
    assert len({customer for customer, _, _ in apart}) == len(apart) == 8
    assert here.run("assess").document["changed"] == 0


@pytest.mark.whole
def test_a_part_whose_worker_is_killed_is_repeated_without_effect(here: Any) -> None:
    assert here.run("sync").status == 0
    settings = here.home / "duecourse.toml"
    settings.write_text(settings.read_text("utf-8") + "[jobs]\naccounts = 4\n", encoding="utf-8")
    with here.open() as app, Queue(plain_url(app.store.url)).open() as queue:
        queue.defer(Order(flow="assess"))
        for _ in range(2):
            # each time one more part is kept, and its worker never says so
            assert worked(here.home, until="part_kept") == -signal.SIGKILL
        kept = decided(app)
        assert kept
        assert len(kept) == 8
        assert queue.sweep(utc_now(), silent=0) == 2
        assert worked(here.home) == 0
        assert decided(app) == kept
    assert {row["state"] for row in here.run("jobs", "list").document["jobs"]} == {"done"}


#: a worker whose flows take so many tenths of a second
SLOW = """
import time
import duecourse.jobs as jobs

def slow(app, order, told):
    for tenth in range(TENTHS):
        told("tenths", tenth + 1, 0)
        time.sleep(0.1)
    return "all of it"

jobs.WORK = dict.fromkeys(jobs.WORK, slow)
from duecourse.cli.app import main
main()
"""


@pytest.mark.parametrize(
    ("tenths", "state", "said"),
    [(10, "done", "all of it"), pytest.param(600, "waiting", "handed back", marks=pytest.mark.whole)],
)
def test_a_worker_that_is_told_to_stop_finishes_or_hands_back(here: Any, tenths: int, state: str, said: str) -> None:
    code = SLOW.replace("TENTHS", str(tenths))
    command = [sys.executable, "-c", code, "--home", str(here.home), "run", "--worker", "--grace", "5"]
    with here.open() as app, Queue(plain_url(app.store.url)).open() as queue:
        job = queue.defer(Order(flow="assess"))
        queue.defer(SYNC)
        worker = subprocess.Popen(command, stderr=subprocess.PIPE)
        try:
            while not queue.rows(before=None, limit=1, state="doing"):
                assert worker.poll() is None, worker.stderr.read() if worker.stderr else ""
                time.sleep(0.05)
            worker.send_signal(signal.SIGTERM)
            told = worker.communicate(timeout=30)[1]
        finally:
            worker.kill()
        assert worker.returncode == 0, told
        assert queue.sweep(utc_now(), silent=0) == 0
    rows = {row["id"]: row for row in here.run("jobs", "list").document["jobs"]}
    assert (rows[str(job)]["state"], rows[str(job)]["progress"]) == (state, said)
    assert {row["state"] for row in rows.values() if row["flow"] == "sync"} == {"waiting"}, "nothing new is begun"


def test_the_past_is_filled_in_by_whoever_is_there(here: Any) -> None:
    assert here.run("sync").status == 0
    for wrong in (
        ("backfill", "--since", "2023-01-01"), ("backfill", "--system", "s4"), ("sync", "--since", "2023-01-01"),
    ):  # fmt: skip
        assert here.run("jobs", "defer", *wrong).status == 1
    here.run("jobs", "defer", "backfill", "--system", "s4", "--entity", "DE01", "--since", "2024-08-15")
    with here.open() as app:
        drained(app)
        with app.store.unit(app.actor, app.scope) as repository:
            known = {code: history_from(repository, app.system("s4").uid, code) for code in ("DE01", "DE02")}
    (row,) = here.run("jobs", "list").document["jobs"]
    assert (row["state"], row["progress"]) == ("done", "3 months, 0 rows read")
    assert known == {"DE01": date(2024, 8, 1), "DE02": date(2024, 11, 1)}
    with pytest.raises(Misconfigured, match="filled in once"):
        timetable_of({"x": {"flow": "backfill", "cron": "0 5 * * *"}}, [], ["s4"])


def test_folders_of_bank_files_are_taken_in_and_again_without_effect(here: Any) -> None:
    assert here.run("sync").status == 0
    folder = here.home / "statements"
    folder.mkdir()
    for name in ("mt940_swift_blocks.txt", "broken_off_camt.xml"):
        copyfile(BANK_FILES / name, folder / name)
    settings = here.home / "duecourse.toml"
    settings.write_text(
        settings.read_text("utf-8") + '[bank.house]\nfolder = "statements"\nentity = "DE01"\n', encoding="utf-8"
    )
    said: list[str] = []
    for _ in range(2):
        here.run("jobs", "defer", "bank")
        with here.open() as app:
            drained(app)
        said.append(here.run("jobs", "list").document["jobs"][0]["progress"])
    assert [one.partition(";")[0] for one in said] == [
        "house: 2 files, 2 new lines, 1 wait", "house: 2 files, 0 new lines, 1 wait"
    ]  # fmt: skip
    assert all("broken_off_camt.xml refused: the XML is broken" in one for one in said)
    folder.rename(here.home / "elsewhere")
    here.run("jobs", "defer", "bank")
    with here.open() as app:
        drained(app)
    assert "statements is no folder" in here.run("jobs", "list").document["jobs"][0]["progress"]


@pytest.mark.parametrize("workers", [1, 4])
def test_however_many_workers_read_the_entities_the_books_are_the_same(here: Any, desk: Books, workers: int) -> None:
    with here.open() as app, Queue(plain_url(app.store.url)).open() as queue:
        for entity in ("DE01", "DE02"):
            queue.defer_once(Order(flow="sync", system="s4", entity=entity), AT)
            queue.defer_once(Order(flow="reconcile", system="s4", entity=entity), AT)
        threads = [threading.Thread(target=drained, args=(app,), kwargs={"name": f"w{n}"}) for n in range(workers)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    states = {row["state"] for row in here.run("jobs", "list").document["jobs"]}
    assert states == {"done"}
    read = sorted(
        (row["entity"], row["customer_number"], row["open"]["amount"]) for row in here.run("items").document["items"]
    )
    assert read == sorted((code, n, f"{n}00.00") for code in ("DE01", "DE02") for n in "1234")
    assert {row["difference"] for row in here.run("reconcile").document["rows"]} == {"0.00"}
    assert len(desk.customers) == 8
