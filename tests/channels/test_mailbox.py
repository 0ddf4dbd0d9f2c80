"""A mailbox read from a real IMAP server, pymap: by UID, without a mark, nothing lost and nothing twice."""

from __future__ import annotations

import json
import sys
import threading
from base64 import b64encode
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from imap_server import PASSWORD, TOKEN, USER, ImapServer, imap_server

from adapters.kit.auth import ClientCredentials
from adapters.kit.secrets import Secret
from canonical_model.errors import Misconfigured, NotReached
from channels.mailbox import Mailbox, MailboxSettings, Place


@pytest.fixture(scope="module")
def server() -> Iterator[ImapServer]:
    with imap_server() as running:
        running.deliver(*(letter(number) for number in range(1, 4)))
        yield running


def letter(number: int, text: str = "hello") -> bytes:
    return f"From: ap@c.example\r\nMessage-ID: <{number}@c>\r\n\r\n{text} {number}\r\n".encode()


def settings(server: ImapServer, **more: Any) -> MailboxSettings:
    told: dict[str, Any] = {"password": Secret(PASSWORD), "tls": "none", **more}
    return MailboxSettings(host="127.0.0.1", port=server.port, user=USER, **told)


def opened(server: ImapServer, **more: Any) -> Mailbox:
    return Mailbox("receivables", settings(server, **more), now=lambda: datetime.now(UTC))


def test_what_came_is_fetched_oldest_first_from_the_place_behind_the_last_one(server: ImapServer) -> None:
    box = opened(server)
    first, second, third = box.since(Place(), most=10)
    assert [one.content for one in (first, second, third)] == [letter(number) for number in range(1, 4)]
    assert first.came is not None
    assert first.came.tzinfo is not None
    assert first.behind.uid < second.behind.uid < third.behind.uid
    assert [one.content for one in box.since(second.behind, most=10)] == [letter(3)]
    assert list(box.since(third.behind, most=10)) == []
    assert len(list(box.since(Place(), most=2))) == 2
    anew = Place(validity=box.validity + 1, uid=third.behind.uid)
    assert len(list(box.since(anew, most=10))) == 3
    assert Place.of(str(second.behind)) == second.behind
    assert Place.of("lost") == Place()
    box.close()


def test_nothing_is_marked_or_taken_away(server: ImapServer) -> None:
    assert rb"\Seen" not in server.flags()


def test_a_huge_mail_is_cut_and_says_so(server: ImapServer) -> None:
    box = opened(server)
    one, *_ = box.since(Place(), most=1, most_bytes=30)
    assert (one.content, one.cut) == (letter(1)[:30], True)
    box.close()


def test_a_token_logs_on_where_a_password_is_not_wanted(server: ImapServer) -> None:
    box = opened(server, password=Secret(""), token_command=(sys.executable, "-c", f"print({TOKEN!r})"))
    assert len(list(box.since(Place(), most=10))) == 3
    box.close()


class TokenService(BaseHTTPRequestHandler):
    """A token service that gives the one good token to whoever knows its secret."""

    asked: ClassVar[list[str]] = []

    def do_POST(self) -> None:
        self.asked.append(self.rfile.read(int(self.headers["Content-Length"])).decode())
        known = self.headers["Authorization"] == f"Basic {b64encode(b'us:good').decode()}"
        self.send_response(200 if known else 401)
        self.end_headers()
        self.wfile.write(json.dumps({"access_token": TOKEN, "token_type": "Bearer", "expires_in": 3600}).encode())

    def log_message(self, *_: object) -> None:
        """Nothing on the terminal."""


def test_client_credentials_fetch_the_token_that_logs_on(server: ImapServer) -> None:
    with ThreadingHTTPServer(("127.0.0.1", 0), TokenService) as service:
        threading.Thread(target=service.serve_forever, daemon=True).start()
        told = {"token_url": f"http://127.0.0.1:{service.server_port}/token", "client_id": "us", "scope": "imap"}
        good = ClientCredentials(client_secret=Secret("good"), **told)
        box = opened(server, password=Secret(""), oauth=good)
        assert len(list(box.since(Place(), most=10))) == 3
        box.close()
        assert TokenService.asked == ["grant_type=client_credentials&scope=imap"]
        with pytest.raises(Misconfigured, match="token service refused"):
            opened(server, password=Secret(""), oauth=ClientCredentials(client_secret=Secret("bad"), **told))
        service.shutdown()


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ({"password": Secret("wrong")}, "refused to log"),
        ({"folder": "Elsewhere"}, "no folder 'Elsewhere'"),
        ({"password": Secret("")}, "give one of password"),
        ({"token_command": ("x",)}, "give one of password"),
        ({"password": Secret(""), "token_command": ("/no/such/program",)}, "gave no token"),
        ({"password": Secret(""), "token_command": (sys.executable, "-c", "print('a b')")}, "something else"),
        ({"password": Secret(""), "token_command": (sys.executable, "-c", "print('old')")}, "refused to log"),
    ],
)
def test_what_is_wrong_in_the_settings_is_told_without_the_secret(
    server: ImapServer, told: dict[str, Any], said: str
) -> None:
    with pytest.raises(Misconfigured) as raised:
        opened(server, **told)
    assert said in str(raised.value)
    assert "wrong" not in str(raised.value)


def test_a_password_goes_over_no_network_in_the_clear() -> None:
    with pytest.raises(Misconfigured, match="in the clear"):
        Mailbox("x", MailboxSettings(host="imap.example.com", user="u", password=Secret("p"), tls="none"), now=print)


def test_a_server_that_is_not_there_is_told(server: ImapServer) -> None:
    with pytest.raises(NotReached, match="cannot be reached"):
        opened(server, tls="tls")


def test_tls_is_begun_before_anything_is_said_and_only_with_who_is_trusted(tmp_path: Path) -> None:
    cert, key = certified(tmp_path)
    with imap_server(cert=cert, key=key) as server:
        box = opened(server, tls="starttls", authorities=str(cert))
        assert list(box.since(Place(), most=10)) == []
        box.close()
        with pytest.raises(NotReached, match="cannot be reached"):
            opened(server, tls="starttls")


def certified(folder: Path) -> tuple[Path, Path]:
    """A certificate of its own for 127.0.0.1."""
    from ipaddress import ip_address

    private, now = ec.generate_private_key(ec.SECP256R1()), datetime.now(UTC)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    made = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(private.public_key())
        .serial_number(1).not_valid_before(now - timedelta(days=1)).not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(private, hashes.SHA256())
    )  # fmt: skip
    cert, key = folder / "cert.pem", folder / "key.pem"
    cert.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    key.write_bytes(
        private.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
    )
    return cert, key
