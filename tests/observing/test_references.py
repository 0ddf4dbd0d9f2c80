"""Secrets by reference: from files that only their owner reads, and from a Vault; what is wrong is said in one line."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from canonical_model.errors import Misconfigured
from duecourse.references import Source, changes, resolved
from duecourse.settings import load

TOKEN = "hvs.root-of-tests"


class Vault:
    """The part of Vault that answers reading a key/value secret of version 2."""

    def __init__(self) -> None:
        self.kept: dict[str, dict[str, Any]] = {"secret/data/s4": {"password": "from-vault", "tries": 3}}
        self.asked: list[tuple[str, str]] = []

    @contextmanager
    def open(self) -> Iterator[dict[str, str]]:
        """The environment of whoever asks it."""
        server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        thread = Thread(target=server.serve_forever)
        thread.start()
        try:
            yield {"VAULT_ADDR": f"http://127.0.0.1:{server.server_port}", "VAULT_TOKEN": TOKEN}
        finally:
            server.shutdown()
            thread.join()
            server.server_close()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        vault = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                path = self.path.removeprefix("/v1/")
                vault.asked.append((path, self.headers.get("X-Vault-Namespace", "")))
                known = vault.kept.get(path)
                status = 403 if self.headers["X-Vault-Token"] != TOKEN else 200 if known else 404
                told = {"data": {"data": known, "metadata": {"version": 1}}} if status == 200 else {"errors": []}
                body = b"<html>" if path == "secret/data/page" else json.dumps(told).encode()
                self.send_response(status)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_told: object) -> None:
                pass

        return Handler


def looked_up(value: Any, **environment: str) -> Any:
    return resolved("s4", value, Source(environment=environment, found=set()))


def kept(path: Path, body: bytes, mode: int = 0o400) -> Path:
    path.write_bytes(body)
    path.chmod(mode)
    return path


def test_a_file_gives_its_text_without_the_lines_end(tmp_path: Path) -> None:
    path = kept(tmp_path / "x", b"pass word\n")
    assert looked_up({"auth": {"password": {"file": str(path)}}}) == {"auth": {"password": "pass word"}}


@pytest.mark.parametrize("mode", [0o404, 0o444, 0o602, 0o620])
def test_a_file_that_others_may_read_or_change_is_refused(tmp_path: Path, mode: int) -> None:
    path = kept(tmp_path / "x", b"hush", mode)
    with pytest.raises(Misconfigured, match=r"may be read or changed by others .* chmod 0400") as told:
        looked_up({"file": str(path)})
    assert "hush" not in str(told.value)


@pytest.mark.parametrize(("body", "said"), [(b"\xff\xfe", "holds no text"), (b"x" * 70_000, "larger than")])
def test_a_file_that_is_no_secret_is_refused(tmp_path: Path, body: bytes, said: str) -> None:
    with pytest.raises(Misconfigured, match=said):
        looked_up({"file": str(kept(tmp_path / "x", body))})


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(Misconfigured, match=f"s4: {tmp_path}/none cannot be read"):
        looked_up({"file": str(tmp_path / "none")})


def test_a_field_of_a_vaults_secret_is_looked_up() -> None:
    vault = Vault()
    with vault.open() as environment:
        found = looked_up({"vault": "secret/data/s4#password"}, **environment, VAULT_NAMESPACE="finance")
    assert found == "from-vault"
    assert vault.asked == [("secret/data/s4", "finance")]


@pytest.mark.parametrize(
    ("place", "environment", "said"),
    [
        ("secret/data/s4", {}, "names no field"),
        ("secret/data/s4#tries", {}, "no text in tries"),
        ("secret/data/s4#other", {}, "no text in other"),
        ("secret/data/none#x", {}, "HTTP 404"),
        ("secret/data/page#x", {}, "HTTP 404|not of key/value"),
        ("secret/data/s4#password", {"VAULT_TOKEN": "wrong"}, "HTTP 403"),
        ("secret/data/s4#password", {"VAULT_TOKEN": ""}, "not both set"),
        ("secret/data/s4#password", {"VAULT_ADDR": "http://vault.example.com"}, "not https"),
        ("secret/data/s4#password", {"VAULT_ADDR": "http://127.0.0.1:1"}, "cannot be reached"),
    ],
)
def test_what_a_vault_does_not_give_is_said_without_the_token(
    place: str, environment: dict[str, str], said: str
) -> None:
    with Vault().open() as there, pytest.raises(Misconfigured, match=said) as told:
        looked_up({"vault": place}, **{**there, **environment})
    assert TOKEN not in str(told.value)


def test_settings_take_references_anywhere_and_remember_what_must_not_be_shown(tmp_path: Path) -> None:
    path = kept(tmp_path / "x", b"from-a-file")
    text = (
        '[systems.s4]\nproduct = "sap-s4"\n'
        f'auth = {{ user = "u", password = {{ file = "{path}" }}, also = [{{ env = "E" }}] }}\n'
        f'[mailboxes.ar]\nhost = "h"\npassword = {{ file = "{path}" }}\n'
    )
    (tmp_path / "duecourse.toml").write_text(text, encoding="utf-8")
    settings = load(tmp_path, {"E": "from-the-environment"})
    assert settings.system("s4").options["auth"] == {
        "user": "u", "password": "from-a-file", "also": ["from-the-environment"],
    }  # fmt: skip
    assert settings.mailboxes["ar"]["password"] == "from-a-file"
    assert settings.source.found == {"from-a-file", "from-the-environment"}
    assert "from-a" not in repr(settings.source)


def test_a_secret_that_was_changed_is_what_whoever_connects_from_then_on_has(tmp_path: Path) -> None:
    path = kept(tmp_path / "x", b"first")
    text = f'[systems.s4]\nproduct = "sap-s4"\nauth = {{ password = {{ file = "{path}" }} }}\n'
    (tmp_path / "duecourse.toml").write_text(text, encoding="utf-8")
    settings = load(tmp_path, os.environ)
    path.chmod(0o600)
    kept(path, b"second")
    assert settings.system("s4").options["auth"] == {"password": "first"}
    assert settings.looked_up_anew("s4") == {"auth": {"password": "second"}}
    assert settings.system("s4").options["auth"] == {"password": "second"}
    assert settings.source.found == {"first", "second"}


def test_what_changed_is_found_at_any_depth_and_only_that() -> None:
    before = {"a": "1", "b": {"c": "2", "d": ["3", "4"]}, "e": 5, "gone": "6"}
    after = {"a": "1", "b": {"c": "two", "d": ["3", "four"]}, "e": 6, "new": "7"}
    assert changes(before, after) == {"2": "two", "4": "four"}
