"""A real IMAP server, pymap, in a thread of this process: in memory, on loopback, with one user."""

from __future__ import annotations

import asyncio
import threading
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from contextlib import AsyncExitStack, contextmanager
from pathlib import Path
from typing import Any

from imapclient import IMAPClient
from proxyprotocol.reader import ProxyProtocolReader
from pymap.backend.dict import Config, DictBackend, Identity, Login
from pymap.exceptions import InvalidAuth
from pymap.imap import IMAPServer, IMAPService
from pysasl import SASLAuth
from pysasl.creds.external import ExternalCredentials

USER, PASSWORD, TOKEN = "receivables@us.example", "open-sesame", "token-of-today"


class _Config(Config):
    @property
    def tls_auth(self) -> SASLAuth:
        return SASLAuth.named([b"PLAIN", b"LOGIN", b"XOAUTH2"])


class _Login(Login):
    """As pymap logs on, and with the one token that is good here; pymap itself knows no token service."""

    async def authenticate(self, credentials: Any) -> Identity:
        if not isinstance(credentials, ExternalCredentials):
            return await super().authenticate(credentials)
        if credentials._token != TOKEN:
            raise InvalidAuth
        return Identity(credentials.authzid, self, None, frozenset())


class ImapServer:
    """Where it listens, and what a mail server on the other side would do to it."""

    def __init__(self, port: int) -> None:
        self.port = port

    @contextmanager
    def client(self) -> Iterator[Any]:
        client = IMAPClient("127.0.0.1", port=self.port, ssl=False)
        client.login(USER, PASSWORD)
        yield client
        client.logout()

    def deliver(self, *mails: bytes) -> None:
        with self.client() as client:
            for mail in mails:
                client.append("INBOX", mail)

    def flags(self) -> set[bytes]:
        with self.client() as client:
            client.select_folder("INBOX", readonly=True)
            told = client.fetch(client.search("ALL"), ["FLAGS"])
        return {flag for one in told.values() for flag in one[b"FLAGS"]}


@contextmanager
def imap_server(*, cert: Path | None = None, key: Path | None = None) -> Iterator[ImapServer]:
    """The server, running; with a certificate it wants STARTTLS first."""
    loop, ready = asyncio.new_event_loop(), threading.Event()
    stop, found = asyncio.Event(), list[int]()

    async def run() -> None:
        config = _Config.from_args(_arguments(cert, key), invalid_user_sleep=0.0)
        config.apply_context()
        login = _Login(config)
        await DictBackend._add_demo_user(config, login)
        async with AsyncExitStack() as stack:
            service = IMAPService(DictBackend(login, config), config)
            server = await asyncio.start_server(_callback(service), host="127.0.0.1", port=0)
            await stack.enter_async_context(server)
            found.append(server.sockets[0].getsockname()[1])
            ready.set()
            await stop.wait()
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)

    thread = threading.Thread(target=lambda: loop.run_until_complete(run()), daemon=True)
    thread.start()
    try:
        assert ready.wait(10)
        yield ImapServer(found[0])
    finally:
        loop.call_soon_threadsafe(stop.set)
        thread.join(10)
        loop.close()


def _callback(service: IMAPService) -> Any:
    config = service.config
    return ProxyProtocolReader(config.proxy_protocol).get_callback(IMAPServer(service.backend.login, config))


def _arguments(cert: Path | None, key: Path | None) -> Namespace:
    parser = ArgumentParser()
    DictBackend.add_subparser("dict", parser.add_subparsers(dest="backend"))
    IMAPService.add_arguments(parser)
    parser.set_defaults(passlib_cfg=None, inherited_sockets=None, debug=False)
    secured = ["--no-tls"] if cert is None else ["--cert", str(cert), "--key", str(key)]
    return parser.parse_args([*secured, "dict", "--demo-user", USER, "--demo-password", PASSWORD])
