"""The bundled server: starts anywhere, keeps its data, serves several processes, leaves nothing running."""

from __future__ import annotations

import os
import pwd
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import psutil
import psycopg
import pytest
from sqlalchemy import make_url

from canonical_model.errors import Misconfigured
from store import bundled

JOIN = "import sys; from pathlib import Path; from store import bundled; bundled(Path(sys.argv[1])).stop()"
DIE = "import os, sys; from pathlib import Path; from store import bundled; bundled(Path(sys.argv[1])); os._exit(1)"


def ask(url: str, statement: str) -> Any:
    plain = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(plain, autocommit=True) as connection:
        answer = connection.execute(statement)
        return answer.fetchone() if answer.description else None


def servers(directory: Path) -> list[int]:
    """Processes whose command line names the directory and that are alive."""
    found = psutil.process_iter(["pid", "status", "cmdline"])
    return [
        one.pid
        for one in found
        if str(directory) in " ".join(one.info["cmdline"] or ()) and one.info["status"] != psutil.STATUS_ZOMBIE
    ]


@pytest.fixture(scope="module")
def directory() -> Iterator[Path]:
    """A directory whose server was started once and stopped, as most of these tests find it and leave it."""
    with TemporaryDirectory(prefix="duecourse-test-", ignore_cleanup_errors=True) as made:
        bundled(Path(made)).stop()
        yield Path(made).resolve()


def run(program: str, directory: Path) -> int:
    return subprocess.run([sys.executable, "-c", program, str(directory)], check=False).returncode


def test_it_keeps_its_data_over_a_restart_and_leaves_no_process(directory: Path) -> None:
    server = bundled(directory)
    ask(server.url, "CREATE TABLE kept AS SELECT 42 AS answer")
    assert servers(directory)
    server.stop()
    server.stop()
    assert servers(directory) == []
    again = bundled(directory)
    try:
        assert ask(again.url, "SELECT answer FROM kept") == (42,)
    finally:
        again.stop()


def test_it_runs_durably_in_utc_whatever_the_path(short_directory: Path) -> None:
    deep = short_directory / ("long" * 30) / "with blanks, commas and 'quotes'"
    server = bundled(deep)
    try:
        assert ask(server.url, "SHOW synchronous_commit") == ("on",)
        assert ask(server.url, "SHOW timezone") == ("UTC",)
        assert ask(server.url, "SHOW listen_addresses") == ("",)
        assert ask(server.url, "SHOW server_encoding") == ("UTF8",)
        socket = Path(str(make_url(server.url).query["host"]))
        assert not socket.stat().st_mode & 0o077
    finally:
        server.stop()
    assert not socket.exists()


def test_two_processes_share_one_server_and_the_last_one_stops_it(directory: Path) -> None:
    server = bundled(directory)
    try:
        assert run(JOIN, directory) == 0
        assert ask(server.url, "SELECT 1") == (1,)
        assert run(DIE, directory) == 1
        assert ask(server.url, "SELECT 1") == (1,)
    finally:
        server.stop()
    assert servers(directory) == []


def test_a_server_left_by_a_process_that_died_is_joined_and_then_stopped(directory: Path) -> None:
    assert run(DIE, directory) == 1
    (left, *_) = servers(directory)
    server = bundled(directory)
    assert left in servers(directory)
    server.stop()
    assert servers(directory) == []


def test_a_stale_pid_file_that_names_somebody_else_does_not_hinder(directory: Path) -> None:
    pid_file = directory / "data" / "postmaster.pid"
    pid_file.write_text(f"{os.getpid()}\n{directory / 'data'}\n1\n5432\n/tmp\n\n1 1\nready\n")
    server = bundled(directory)
    try:
        assert ask(server.url, "SELECT 1") == (1,)
    finally:
        server.stop()


def test_half_a_first_start_is_begun_again(short_directory: Path) -> None:
    (short_directory / "data.new").mkdir()
    (short_directory / "data.new" / "PG_VERSION").write_text("18\n")
    server = bundled(short_directory)
    assert ask(server.url, "SELECT 1") == (1,)
    server.stop()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can take on another user")
def test_another_user_of_the_machine_does_not_get_in(directory: Path) -> None:
    server = bundled(directory)
    socket = make_url(server.url).query["host"]
    stranger = pwd.getpwnam("nobody")
    program = f"import psycopg; psycopg.connect(host={socket!r}, user='duecourse', dbname='duecourse')"
    try:
        who = {"user": stranger.pw_uid, "group": stranger.pw_gid, "extra_groups": ()}
        refused = subprocess.run(["/bin/sh", "-c", f"test -r {socket}/.s.PGSQL.5432"], check=False, **who)
        assert refused.returncode != 0
        assert run(program, directory) == 0
    finally:
        server.stop()


def test_what_cannot_start_says_so_with_the_servers_own_words(short_directory: Path) -> None:
    bundled(short_directory).stop()
    (short_directory / "data" / "postgresql.conf").write_text("nonsense = on\n")
    with pytest.raises(Misconfigured, match="nonsense"):
        bundled(short_directory)
