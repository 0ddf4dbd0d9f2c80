"""An installation of duecourse beside a running Tryton, worked at by its command line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

from typer.testing import CliRunner

from duecourse.cli.app import app
from proving.running import PASSWORD, Ground

COMMAND: Final = Path(sys.executable).with_name("duecourse")
SETTINGS: Final = """\
adapters = ["tryton"]

[store]
url = "{store}"

[systems.books]
product = "tryton"
base_url = "{url}"
database = "{database}"
user = "duecourse"
password = {{ env = "TRYTON_PASSWORD" }}
base_currency = "EUR"
write_bounds = {{ lease = 3, margin = 1, in_flight = 1, visible = 1, skew = 0.2, pause = 0.3, patience = 60 }}

[systems.books.writing]
bank_journals = {{ "MAIN-USD" = "Bank USD", "MAIN-EUR" = "Bank EUR", "MAIN-CAD" = "Bank CAD" }}

[group]
currency = "EUR"
rate_type = "tryton"

[actor]
allow_as = true

[approvers.bob]
up_to = {{ "*" = 100000000 }}
"""


class Office:
    """One home directory."""

    def __init__(self, home: Path, ground: Ground, *, url: str, database: str, installed: Path) -> None:
        self.home = home
        store = ground.copy("template0", f"store_{database}")
        (home / "duecourse.toml").write_text(
            SETTINGS.format(store=ground.url(store), url=url, database=database), encoding="utf-8"
        )
        self._environment = {**os.environ, "PYTHONPATH": str(installed), "TRYTON_PASSWORD": PASSWORD, "NO_COLOR": "1"}

    def words(self, *words: str, by: str = "ada") -> list[str]:
        """A command as it is typed."""
        return [str(COMMAND), "--home", str(self.home), "--as", by, *words]

    def start(self, *words: str, by: str = "ada") -> subprocess.Popen[str]:
        """A command that runs on by itself."""
        return subprocess.Popen(
            self.words(*words, by=by), env=self._environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )

    def tell(self, *words: str, by: str = "ada", status: tuple[int, ...] = (0,)) -> str:
        """What a command prints; AssertionError with its words if it ends otherwise."""
        done = subprocess.run(
            self.words(*words, by=by), env=self._environment, text=True, capture_output=True, check=False
        )
        assert done.returncode in status, f"{' '.join(words)} ends with {done.returncode}: {done.stderr}{done.stdout}"
        return done.stdout

    def run(self, *words: str, by: str = "ada", status: tuple[int, ...] = (0,)) -> Any:
        """The same as data."""
        told = self.tell(*words, "--json", by=by, status=status)
        return json.loads(told) if told.strip() else None

    def here(self, *words: str, by: str = "ada") -> Any:
        """A command that ends well, in this process: quicker where there are many."""
        os.environ["TRYTON_PASSWORD"] = PASSWORD
        told = CliRunner().invoke(app, [*self.words(*words, by=by)[1:], "--json"])
        assert told.exit_code == 0, f"{' '.join(words)} ends with {told.exit_code}: {told.output} {told.exception!r}"
        return json.loads(told.stdout)

    def sent(self, *words: str, status: tuple[int, ...] = (0,)) -> dict[str, Any]:
        """An act proposed by one, approved by another, carried; how it ended."""
        (row,) = self.run(*words)["write_backs"]
        self.run("write-backs", "approve", row["id"], by="bob")
        self.run("write-backs", "send", "--wait", "30", status=status)
        shown: dict[str, Any] = self.run("write-backs", "show", row["id"])["write_backs"][0]
        return shown
